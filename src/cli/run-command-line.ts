import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters, styleText } from 'node:util';
import { omitUndefined } from '../base/json.js';
import { type Actions, commandOf, commands, isSwitch, parseCommandLine } from './command-line.js';
import { readyLines, type TypedStatus } from './ready-line.js';

const exitCodes = { done: 0, failed: 1, wrong: 2, stopped: 3 } as const;

interface Surroundings {
  /** Folder of the bundles. */
  readonly bundles: string;
  /** Of this process: the action gets it, with its inputs. */
  readonly environment: NodeJS.ProcessEnv;
}

/** The actions from a terminal. Ends in `process.exitCode`; see the help for its values. */
export async function runCommandLine(words: readonly string[], actions: Actions, from: Surroundings): Promise<void> {
  const line = parseCommandLine(words, actions);
  if (line.kind === 'help') return console.log(helpText(line.command, actions));
  if (line.kind === 'wrong') {
    console.error(line.why);
    process.exitCode = exitCodes.wrong;
    if (line.json) printJson({ exitCode: exitCodes.wrong, error: { message: line.why } });
    return;
  }
  const stream = line.json ? process.stderr : process.stdout;
  const style = styleFor(stream);
  let error: ShownError | undefined;
  const run = await runBundle({
    ...line,
    ...from,
    hasEnd: actions[line.action]?.changesServer === true,
    onLine(text) {
      const shown = shownLine(text, style);
      if (shown !== undefined) stream.write(`${shown}\n`);
      error = errorOf(text) ?? error;
    },
  });
  const status = statusOf(run);
  const exitCode = exitCodeOf(run, status);
  process.exitCode = exitCode;
  const program = { actions, bundles: from.bundles };
  if (status !== undefined) for (const one of readyLines(line, status, program)) stream.write(`${one}\n`);
  if (!line.json) return;
  const { action } = line;
  printJson({
    action,
    exitCode,
    outputs: run.outputs,
    ...omitUndefined({ status, error: run.exitCode === 0 ? undefined : error }),
  });
}

function printJson(result: object): void {
  console.log(JSON.stringify(result, undefined, 2));
}

/** What the last error of the log says; a fault of the program has no code. */
interface ShownError {
  readonly code?: string;
  readonly message: string;
}

function errorOf(line: string): ShownError | undefined {
  const { command, data } = commandIn(line);
  if (command !== 'error') return undefined;
  const message = decoded(data);
  // Every message of a code ends with the place where that code is explained.
  const code = /\nMore: \S*#([\w%.-]+)$/.exec(message)?.[1];
  return omitUndefined({ code, message });
}

function exitCodeOf({ exitCode, outputs }: BundleRun, status: TypedStatus | undefined): number {
  // Red in a workflow, where somebody has to see it; here the code shows that an input is enough.
  if (exitCode !== 0) return status?.state === 'waits-for-decision' ? exitCodes.stopped : exitCodes.failed;
  return outputs['stopped-for'] ? exitCodes.stopped : exitCodes.done;
}

function statusOf({ outputs }: BundleRun): TypedStatus | undefined {
  const path = outputs['status-path'];
  return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** What a run of the program ends with. */
const exitCodeLines = [
  '0  done, planned, or nothing left to do',
  '1  failed or blocked: the last lines show what to do',
  '2  the command line is wrong; nothing was touched',
  '3  stopped: a person, a restart or a decision has to come first',
];

export function helpText(command: string | undefined, actions: Actions): string {
  return command === undefined ? overview(actions) : helpOf(command, actions);
}

function overview(actions: Actions): string {
  const words = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(12)}${about}`);
  const others = Object.entries(actions).filter(([name]) => !Object.hasOwn(commands, name));
  return [
    'Upgrades PhoneFactor Agent 5.x to Azure Multi-Factor Authentication Server, from a terminal on the server.',
    '',
    'node dist/cli <command> [--name value ...] [--json]',
    '',
    'Commands',
    ...words,
    '',
    'Every action is a command, too',
    ...others.map(([name, { title }]) => `  ${name.padEnd(24)}${title}`),
    '',
    'For all commands',
    '  --help    what the command does, and its options; help <command> is the same',
    '  --json    outputs, status and error as JSON; the log goes to the error stream',
    '',
    'Lock, journal, approval and backup sets are the same as for the actions: a run from here and one of a workflow continue',
    'each other. Colours only on a terminal, and not where NO_COLOR is set.',
    '',
    'Exit codes',
    ...exitCodeLines.map((line) => `  ${line}`),
  ].join('\n');
}

function helpOf(name: string, actions: Actions): string {
  const command = commandOf(name, actions);
  const action = command && actions[command.action];
  if (command === undefined || action === undefined) return overview(actions);
  const { description, inputs } = action;
  const options = Object.entries(inputs)
    .filter(([input]) => !Object.hasOwn(command.fixed ?? {}, input))
    .flatMap(([input, about]) => {
      const usual = command.default?.[input] ?? about.default;
      const more = [about.required ? 'Needed.' : '', usual === undefined ? '' : `By default ${usual}.`];
      return [
        `  --${input}${isSwitch(about) ? '' : ' <value>'}`,
        ...wrapped([about.description, ...more].filter((text) => text !== '').join(' ')).map((line) => `      ${line}`),
      ];
    });
  return [`node dist/cli ${name} [--name value ...]`, '', ...wrapped(description), '', 'Options', ...options].join(
    '\n',
  );
}

const widest = 100;

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > widest) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

type Styles = Parameters<typeof styleText>[0];
type Style = (styles: Styles, text: string) => string;

/** Colours where the stream is a terminal and NO_COLOR is not set. */
function styleFor(stream: NodeJS.WriteStream): Style {
  return (styles, text) => styleText(styles, text, { stream });
}

const colours = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

function hasColours(style: Style): boolean {
  return style('bold', '-') !== '-';
}

/** A command of the runner in a line of the log; empty texts where it is none. */
function commandIn(line: string): Readonly<Record<'command' | 'properties' | 'data', string>> {
  const [, command = '', properties = '', data = ''] = /^::(\w+(?:-\w+)?)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
  return { command, properties, data };
}

/** One line of an action's log, with the runner's commands as a terminal shows them; undefined for nothing. */
function shownLine(line: string, style: Style): string | undefined {
  const { command, properties, data } = commandIn(line);
  switch (command) {
    case '':
      return hasColours(style) ? line : stripVTControlCharacters(line);
    case 'group':
      return style('bold', `> ${decoded(data)}`);
    case 'error':
    case 'warning':
    case 'notice': {
      const title = decoded(/title=([^,]*)/.exec(properties)?.[1] ?? '');
      const lines = decoded(data).split('\n');
      return [style(colours[command], `! ${title}`), ...lines.map((one) => `    ${one}`)].join('\n');
    }
    default:
      return undefined;
  }
}

function decoded(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

interface BundleRun {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
}

interface BundleRequest extends Surroundings {
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether the action looks after a run that was cut off, in a second program. */
  readonly hasEnd: boolean;
  readonly onLine: (line: string) => void;
}

/**
 * Runs the bundle that a workflow runs, with its inputs as a runner hands them over, and its end behind it. Ctrl+C reaches
 * it, too: it ends by itself, with what it had stopped started again.
 */
async function runBundle(request: BundleRequest): Promise<BundleRun> {
  const { action, inputs, bundles, hasEnd, onLine } = request;
  const folder = join(tmpdir(), 'mfa-server-upgrade');
  mkdirSync(folder, { recursive: true });
  const files = mkdtempSync(join(folder, 'run-'));
  const output = join(files, 'output');
  const state = join(files, 'state');
  const summary = join(files, 'summary.md');
  for (const file of [output, state, summary]) writeFileSync(file, '');
  const keep = () => undefined;
  process.on('SIGINT', keep);
  try {
    const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
    const environment = {
      ...withoutInputs(request.environment),
      GITHUB_OUTPUT: output,
      GITHUB_STATE: state,
      GITHUB_STEP_SUMMARY: summary,
    };
    const given = { ...environment, ...Object.fromEntries(variables) };
    const exitCode = await runProgram(join(bundles, action, 'index.js'), given, onLine);
    const left = Object.entries(valuesIn(state)).map(([name, value]) => [`STATE_${name}`, value] as const);
    if (hasEnd && left.length > 0) {
      await runProgram(join(bundles, action, 'post.js'), { ...environment, ...Object.fromEntries(left) }, onLine);
    }
    return { exitCode, outputs: valuesIn(output) };
  } finally {
    process.off('SIGINT', keep);
    rmSync(files, { recursive: true, force: true });
  }
}

/** Variables that happen to be called as inputs are none of this command line. */
function withoutInputs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(?:INPUT|STATE)_/i.test(name)));
}

async function runProgram(
  program: string,
  environment: NodeJS.ProcessEnv,
  onLine: (line: string) => void,
): Promise<number> {
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'], env: environment });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  for await (const line of createInterface({ input: child.stdout })) onLine(line);
  return ended;
}

/** A file of name and value as the toolkit writes it. */
function valuesIn(path: string): Readonly<Record<string, string>> {
  const found = [...readFileSync(path, 'utf8').matchAll(/^([^=<\n]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}
