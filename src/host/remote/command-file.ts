import iconv from 'iconv-lite';
import { HostError } from '../host-error.js';

/** A program of a command file, with its arguments as the program is to get them. */
export interface CommandProgram {
  readonly program: string;
  readonly arguments: readonly string[];
  /** The arguments are joined by blanks: the caller has quoted them. */
  readonly verbatim?: boolean;
}

export interface CommandFile {
  /** Folder on the server for what the programs answer; ASCII without blanks. */
  readonly folder: string;
  /** Begins the names of the files of this one in the folder. */
  readonly name: string;
  readonly nonce: string;
  readonly programs: readonly CommandProgram[];
  /** Number of the server's OEM code page; undefined while it is not known, and then every character is ASCII. */
  readonly codePage?: number | undefined;
}

/** What `cmd.exe` takes in one line. Source: "Command prompt line string limitation" (learn.microsoft.com). */
const longestLine = 8191;

const systemFolder = '%SystemRoot%\\System32';

/** Names of the files that a command file leaves; the number of a program counts from 0. */
export const answerFile = (name: string, number: number, what: 'out' | 'err' | 'code') => `${name}-${number}.${what}`;
export const begunFile = (name: string) => `${name}.begun`;
export const doneFile = (name: string) => `${name}.done`;

/**
 * The one text of the suite that a shell reads. It starts programs one after the other and leaves output, errors and
 * exit code of each in files beside itself. Everything in it that is not ours is quoted here.
 * @throws HostError `refused` for what no command file can contain
 */
export function commandFile(file: CommandFile): Uint8Array {
  requirePlain(file.folder);
  const inFolder = (name: string) => `"${file.folder}\\${name}"`;
  const lines = [
    '@echo off',
    'setlocal DisableDelayedExpansion EnableExtensions',
    `>${inFolder(begunFile(file.name))} echo ${file.nonce}`,
    ...(file.codePage === undefined ? [] : [`"${systemFolder}\\chcp.com" ${file.codePage} >nul`]),
    // A program whose current folder is a folder keeps it from being removed.
    `cd /d "${systemFolder}"`,
    ...file.programs.flatMap((program, number) => {
      const answer = (what: 'out' | 'err' | 'code') => inFolder(answerFile(file.name, number, what));
      return [
        `>${answer('out')} 2>${answer('err')} <nul ${commandOf(program)}`,
        // Before `echo`: a digit right before `>` would be a handle.
        `>${answer('code')} echo %errorlevel%`,
      ];
    }),
    `>${inFolder(doneFile(file.name))} echo ${file.nonce}`,
    'exit /b 0',
  ];
  for (const line of lines) requireShort(line);
  return encoded(`${lines.join('\r\n')}\r\n`, file.codePage);
}

/** Program and arguments as a line of a command file has them. */
function commandOf({ program, arguments: given, verbatim }: CommandProgram): string {
  if (program.includes('"')) throw refused(program, 'The path of a program has no quotes.');
  const tail = verbatim ? given.join(' ') : given.map(quotedArgument).join(' ');
  for (const text of [program, tail]) requirePrintable(text);
  // Inside of real quotes only the percent sign means something to cmd.
  const head = `"${program.replaceAll('%', '%%')}"`;
  return tail === '' ? head : `${head} ${shellQuoted(tail)}`;
}

/** One argument by the rules of the C runtime, which programs of Windows split their command line by. */
export function quotedArgument(argument: string): string {
  if (argument !== '' && !/[\s"]/.test(argument)) return argument;
  const inner = argument.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1');
  return `"${inner}"`;
}

/** Each sign that means something to cmd after a caret, quotes too: so cmd never takes anything for quoted. */
function shellQuoted(tail: string): string {
  return tail.replace(/[\^&|<>()"]/g, '^$&').replaceAll('%', '%%');
}

function requirePrintable(text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) {
    throw refused(text.replace(/\p{Cc}/gu, '?'), 'It has a control character, which no command file can contain.');
  }
}

function requireShort(line: string): void {
  if (line.length <= longestLine) return;
  const words = `It has ${line.length} characters as a line of a command file; cmd.exe takes ${longestLine}.`;
  throw refused(`${line.slice(0, 80)}…`, words);
}

function requirePlain(folder: string): void {
  if (!/^[a-z]:\\[a-z0-9\\_.-]+$/i.test(folder)) throw new Error('The folder of command files has plain characters.');
}

function encoded(text: string, codePage: number | undefined): Uint8Array {
  const name = `cp${codePage ?? 437}`;
  const isAscii = /^[\x20-\x7e\r\n]*$/.test(text);
  if (isAscii) return Buffer.from(text, 'ascii');
  const page = codePage === 65_001 ? 'utf8' : name;
  const bytes = codePage !== undefined && iconv.encodingExists(page) ? iconv.encode(text, page) : undefined;
  if (bytes !== undefined && iconv.decode(bytes, page) === text) return bytes;
  const [odd = ''] = text.match(/[^\x20-\x7e\r\n]+/) ?? [];
  throw refused(odd, `The code page ${codePage ?? 'of the server, not known yet,'} of its command line lacks it.`);
}

function refused(subject: string, why: string): HostError {
  return new HostError('refused', subject, `"${subject}" cannot be given to a program on the server: ${why}`);
}
