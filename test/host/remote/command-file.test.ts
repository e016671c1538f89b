import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../../src/host/host-error.js';
import { type CommandProgram, commandFile, quotedArgument } from '../../../src/host/remote/command-file.js';
import { awkwardValues } from '../../wine/inside/awkward-values.js';
import { argumentsIn, linesOf, readLine } from './cmd-reader.js';

const program = 'C:\\Windows\\System32\\reg.exe';
const folder = 'C:\\Windows\\Temp\\mfa-server-upgrade-01';

function fileWith(programs: readonly CommandProgram[], codePage: number | undefined = 65_001): Uint8Array {
  return commandFile({ folder, name: 'n', nonce: 'n', codePage, programs });
}

const variables = new Map([
  ['systemroot', 'C:\\Windows'],
  ['temp', 'C:\\EXPANDED'],
  ['errorlevel', '7'],
]);

/** What the first program of the file gets, as cmd.exe hands it over. */
function tailIn(bytes: Uint8Array): string {
  const line = linesOf(bytes).find((one) => one.includes('reg.exe'));
  if (line === undefined) throw new Error('The program is in no line.');
  return readLine(line, variables).tail;
}

test('there are at least 300 awkward values', () => {
  expect(awkwardValues.length).toBeGreaterThanOrEqual(300);
});

test.each(awkwardValues)('the program gets %j as one argument, unchanged', (value) => {
  if (/\p{Cc}/u.test(value)) {
    expect(() => fileWith([{ program, arguments: [value] }])).toThrow(HostError);
    return;
  }
  const tail = tailIn(fileWith([{ program, arguments: ['query', value, 'last'] }]));
  expect(argumentsIn(tail)).toEqual(['query', value, 'last']);
});

test.each(awkwardValues.filter((value) => !/\p{Cc}|"/u.test(value)))(
  'a command line that has its own quotes arrives as it is: %j',
  (value) => {
    const verbatim = [`/i`, `P="${value}"`, 'Q=1'];
    expect(tailIn(fileWith([{ program, arguments: verbatim, verbatim: true }]))).toBe(` ${verbatim.join(' ')}`);
  },
);

describe('a command file', () => {
  test('keeps output, errors and exit code of each program beside itself, in its order', () => {
    const bytes = fileWith([
      { program, arguments: ['export', 'HKLM\\A b', '/reg:64'] },
      { program: 'C:\\Windows\\System32\\sc.exe', arguments: [] },
    ]);
    const read = linesOf(bytes).map((line) => readLine(line, variables));
    expect(read.filter(({ name }) => name.endsWith('.exe'))).toEqual([
      {
        name: program,
        tail: ' export "HKLM\\A b" /reg:64',
        out: `${folder}\\n-0.out`,
        err: `${folder}\\n-0.err`,
        in: 'nul',
      },
      {
        name: 'C:\\Windows\\System32\\sc.exe',
        tail: '',
        out: `${folder}\\n-1.out`,
        err: `${folder}\\n-1.err`,
        in: 'nul',
      },
    ]);
    const codes = read.filter(({ out }) => out?.endsWith('.code'));
    expect(codes).toEqual([
      { name: 'echo', tail: ' 7', out: `${folder}\\n-0.code` },
      { name: 'echo', tail: ' 7', out: `${folder}\\n-1.code` },
    ]);
  });

  test('names its code page before anything that is not ASCII, and is written in it', () => {
    const bytes = fileWith([{ program, arguments: ['Ünï'] }], 850);
    expect(Buffer.from(bytes).includes(Buffer.from([0x9a, 0x6e, 0x8b]))).toBe(true);
    expect(argumentsIn(tailIn(bytes))).toEqual(['Ünï']);
  });

  test('refuses what the code page of the server lacks, and what is not ASCII while none is known', () => {
    expect(() => fileWith([{ program, arguments: ['漢字'] }], 850)).toThrow(/漢字.*code page 850/);
    const unknown = { folder, name: 'n', nonce: 'n', programs: [{ program, arguments: ['Ünï'] }] };
    expect(() => commandFile(unknown)).toThrow(HostError);
  });

  test('refuses a line that cmd.exe would cut', () => {
    expect(() => fileWith([{ program, arguments: ['x'.repeat(7900)] }])).not.toThrow();
    expect(() => fileWith([{ program, arguments: ['x'.repeat(8100)] }])).toThrow(/8191/);
    expect(() => fileWith([{ program, arguments: ['&'.repeat(4200)] }])).toThrow(/8191/);
  });

  test('refuses a line break, which would begin a command of its own', () => {
    expect(() => fileWith([{ program, arguments: ['a\r\nformat c:'] }])).toThrow(HostError);
  });
});

test('an argument is quoted by the rules of the C runtime', () => {
  expect(quotedArgument('')).toBe('""');
  expect(quotedArgument('plain')).toBe('plain');
  expect(quotedArgument('a b\\')).toBe('"a b\\\\"');
  expect(quotedArgument('say "x"')).toBe('"say \\"x\\""');
  expect(quotedArgument('a\\\\"b')).toBe('"a\\\\\\\\\\"b"');
});
