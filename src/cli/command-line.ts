import { didYouMean } from '../base/nearest-name.js';
import type { Action } from '../workflow/action.js';
import type { Input } from '../workflow/input.js';
import { withOlderNames } from '../workflow/older-names.js';

/** A word for what is done most often in a terminal. The name of every action is a command, too. */
interface Command {
  readonly action: string;
  readonly about: string;
  /** Inputs that the word means; those in `default` can be given otherwise. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly default?: Readonly<Record<string, string>>;
}

export const commands: Readonly<Record<string, Command>> = {
  inspect: { action: 'inspect', about: 'Read the server; change nothing' },
  'check-host': { action: 'check-host', about: 'Prove the suite on this server, in a sandbox' },
  rehearse: { action: 'make-rehearsal-server', about: 'Make a rehearsal server of an inventory' },
  plan: { action: 'upgrade', about: 'Plan the upgrade; change nothing', fixed: { mode: 'plan' } },
  apply: {
    action: 'upgrade',
    about: 'Carry out the plan that was approved',
    fixed: { mode: 'apply' },
    default: { 'require-approval': 'true' },
  },
  verify: { action: 'verify-upgrade', about: 'Prove the result' },
  restore: { action: 'restore-backup', about: 'Put a backup set back, or roll back' },
  report: { action: 'upgrade-report', about: 'Write the report' },
};

export type CommandLine =
  | { readonly kind: 'help'; readonly command?: string }
  | { readonly kind: 'wrong'; readonly why: string; readonly json?: true }
  | {
      readonly kind: 'run';
      readonly action: string;
      readonly inputs: Readonly<Record<string, string>>;
      readonly json: boolean;
    };

/** By the names of their folders. */
export type Actions = Readonly<Record<string, Action>>;

/** `words`: what is behind the name of the program. */
export function parseCommandLine(words: readonly string[], actions: Actions): CommandLine {
  const line = parsedWords(words, actions);
  return line.kind === 'wrong' && words.includes('--json') ? { ...line, json: true } : line;
}

function parsedWords([name, ...rest]: readonly string[], actions: Actions): CommandLine {
  if (name === 'help' && rest[0] !== undefined) return parsedWords([rest[0], '--help'], actions);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return { kind: 'help' };
  const command = commandOf(name, actions);
  if (command === undefined) {
    const known = [...Object.keys(commands), ...Object.keys(actions)];
    return { kind: 'wrong', why: `There is no command "${name}"${didYouMean(name, known)}. See --help.` };
  }
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', command: name };
  return withInputs(
    command,
    rest.filter((word) => word !== '--json'),
    actions,
    rest.includes('--json'),
  );
}

export function commandOf(name: string, actions: Actions): Command | undefined {
  if (Object.hasOwn(commands, name)) return commands[name];
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  return action && { action: name, about: action.title };
}

function withInputs(command: Command, words: readonly string[], actions: Actions, json: boolean): CommandLine {
  const known: Readonly<Record<string, Input<unknown>>> = withOlderNames(actions[command.action]?.inputs ?? {});
  const given: Record<string, string> = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, name, written] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) return { kind: 'wrong', why: `"${word}" belongs to no option. Write --name value.` };
    const input = Object.hasOwn(known, name) ? known[name] : undefined;
    if (input === undefined)
      return { kind: 'wrong', why: `There is no option --${name}${didYouMean(name, Object.keys(known))}. See --help.` };
    if (Object.hasOwn(command.fixed ?? {}, name))
      return { kind: 'wrong', why: `--${name} is given by the command itself.` };
    if (Object.hasOwn(given, name)) return { kind: 'wrong', why: `--${name} is given twice.` };
    const next = words[at + 1];
    if (written !== undefined) given[name] = written;
    else if (next !== undefined && !next.startsWith('--')) {
      given[name] = next;
      at += 1;
    } else if (isSwitch(input)) given[name] = 'true';
    else return { kind: 'wrong', why: `--${name} needs a value: ${input.allowed}.` };
  }
  return { kind: 'run', action: command.action, inputs: { ...command.default, ...given, ...command.fixed }, json };
}

/** An input that takes nothing but yes or no can be given without a value. */
export function isSwitch({ type }: Input<unknown>): boolean {
  return type.type === 'boolean';
}
