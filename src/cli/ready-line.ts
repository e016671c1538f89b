import { isAbsolute, join, relative, sep } from 'node:path';
import { listed } from '../base/listed.js';
import type { Inputs } from '../workflow/input.js';
import { type Actions, type CommandLine, commands } from './command-line.js';

type Run = Extract<CommandLine, { readonly kind: 'run' }>;

/** What of `status.json` says what to type. */
export interface TypedStatus {
  readonly state: string;
  readonly next: { readonly action?: string; readonly inputs: Readonly<Record<string, string>> };
  readonly wayBack?: string;
  readonly backupSet?: string;
}

/** Where the server is and its records are: never part of an approved plan. */
const places: readonly string[] = [
  'settings',
  'rehearsal-folder',
  'server',
  'server-share',
  'installer-run',
  'work-folder',
];

/** A run that is carried on: with the same inputs where the status has none. */
const goesOn: readonly string[] = ['waits-for-person', 'waits-for-restart', 'cut-off'];

/** What a line is made of: `bundles` is the folder of this program and of the actions. */
interface Program {
  readonly actions: Actions;
  readonly bundles: string;
}

/** What to type next, and for the way back, after a run that ended with this status. */
export function readyLines(run: Run, status: TypedStatus, program: Program): readonly string[] {
  const { next, state, wayBack, backupSet } = status;
  const isNext = Object.keys(next.inputs).length > 0 || goesOn.includes(state);
  // Its plan first, also where nothing asks for an approval: the line removes a product.
  const back = { mode: 'plan', scope: 'roll-back', 'backup-path': backupSet ?? '' };
  const restoring: Run = { ...run, action: 'restore-backup' };
  return [
    ...(wayBack === undefined || backupSet === undefined
      ? []
      : ['To go back:', ...lineOf(restoring, back, placesOf(run), program)]),
    ...(isNext ? ['To go on:', ...nextLine(run, next, program)] : []),
  ];
}

function nextLine(run: Run, { action: named, inputs }: TypedStatus['next'], program: Program): readonly string[] {
  // What only looks at a server asks for the upgrade.
  const isLook = 'mode' in inputs && !('mode' in (program.actions[run.action]?.inputs ?? {}));
  const action = named ?? (isLook ? 'upgrade' : run.action);
  // An approved plan brings its inputs.
  const isOwn = action === run.action && !Object.hasOwn(inputs, 'approved-plan');
  const given = isOwn ? run.inputs : placesOf(run);
  return lineOf({ ...run, action }, inputs, inputs.mode === 'plan' ? withoutApproval(given) : given, program);
}

/** A new plan has nothing of the approval of another one. */
function withoutApproval(given: Run['inputs']): Run['inputs'] {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !ofApproval.includes(name)));
}

const ofApproval: readonly string[] = [
  'approved-plan',
  'approved-plan-file',
  'require-approval',
  'completed-operator-steps',
];

function placesOf({ inputs }: Run): Run['inputs'] {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => places.includes(name)));
}

function lineOf(
  { action }: Run,
  wanted: Run['inputs'],
  given: Run['inputs'],
  { actions, bundles }: Program,
): readonly string[] {
  const inputs: Inputs = actions[action]?.inputs ?? {};
  const all = Object.entries({ ...given, ...wanted }).filter(([name]) => name in inputs);
  // A secret is never shown, unless the status names it just above; no shell takes a value of several lines alike.
  const isWritten = ([name, value]: readonly [string, string]) =>
    !/["\r\n]/.test(value) && (Object.hasOwn(wanted, name) || inputs[name]?.isSecret !== true);
  const written = all.filter(isWritten);
  const left = all.filter((one) => !written.includes(one)).map(([name]) => `--${name}`);
  const { name, without } = commandFor(action, Object.fromEntries(all), inputs);
  const options = written.flatMap(([name, value]) => (without.has(name) ? [] : [optionText(name, value)]));
  const line = [programLine(bundles), name, ...options].join(' ');
  return left.length === 0 ? [line] : [`Give ${listed(left)} again, too: not shown here.`, line];
}

/** As it works when pasted in the folder of this run, which need not be the one of the suite. */
function programLine(bundles: string): string {
  const program = join(bundles, 'cli');
  const near = relative(process.cwd(), program);
  const isBelow = near !== '' && !near.startsWith('..') && !isAbsolute(near);
  return `node ${quoted((isBelow ? near : program).replaceAll(sep, '/'))}`;
}

/** The word that means these inputs, and which of them it gives by itself; otherwise the action's own name. */
function commandFor(
  action: string,
  given: Run['inputs'],
  inputs: Inputs,
): { readonly name: string; readonly without: ReadonlySet<string> } {
  const effective = (name: string) => given[name] ?? inputs[name]?.default;
  for (const [name, command] of Object.entries(commands)) {
    const means = { ...command.default, ...command.fixed };
    const isApproved = Object.hasOwn(given, 'approved-plan');
    const isSame = Object.entries(means).every(
      ([input, value]) => effective(input) === value || (isApproved && input === 'require-approval'),
    );
    if (command.action === action && isSame) return { name, without: new Set(Object.keys(means)) };
  }
  return { name: action, without: new Set() };
}

function optionText(name: string, value: string): string {
  return `--${name}${value.startsWith('--') ? '=' : ' '}${quoted(value)}`;
}

/** For the shells of the machine: Windows ones keep a backslash between double quotes, others between single ones. */
export function quoted(value: string, isWindows = process.platform === 'win32'): string {
  if (/^[\w.,:@+=/-]+$/.test(value)) return value;
  return isWindows ? `"${value.replace(/\\+$/, '$&$&')}"` : `'${value.replaceAll("'", "'\\''")}'`;
}
