import type { Service } from '../services.js';

/** What `sc query` and `sc queryex` say of one service. */
export interface ServiceStatus {
  readonly name: string;
  readonly displayName?: string;
  readonly state: Service['state'];
  /** 0 while it does not run; only `sc queryex` shows it. */
  readonly processId?: number;
  /** Why it ended, as a Windows error code. */
  readonly exitCode: number;
}

/** SERVICE_STATUS.dwCurrentState. */
const states: Readonly<Record<number, Service['state']>> = {
  1: 'stopped',
  2: 'start-pending',
  3: 'stop-pending',
  4: 'running',
  5: 'start-pending',
  6: 'stop-pending',
  7: 'paused',
};

const stateWords = /^(STOPPED|START_PENDING|STOP_PENDING|RUNNING|CONTINUE_PENDING|PAUSE_PENDING|PAUSED)$/;

/**
 * The services in the output of `sc query` or `sc queryex`, in any language of Windows: labels are translated, even the
 * label of the name; the layout, the numbers and the words for the states are not. A name is at the left edge, fields
 * are indented.
 */
export function parseServiceStatus(output: string): readonly ServiceStatus[] {
  const blocks: string[][] = [];
  let isBelowFields = true;
  for (const line of output.split(/\r?\n/)) {
    const isAtEdge = /^\S[^:]*:\s*\S/.test(line);
    if (isAtEdge && isBelowFields) blocks.push([]);
    blocks.at(-1)?.push(line);
    if (line.trim() !== '') isBelowFields = !isAtEdge;
  }
  return blocks.flatMap(statusOf);
}

/**
 * Where the next page of a listing begins; undefined where this was the last one. The sentence is translated and is the
 * only line behind the last field at the left edge: the bytes that are left, then the index.
 */
export function resumeIndexIn(output: string): number | undefined {
  const last = output
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .at(-1);
  const numbers = /^\S/.test(last ?? '') ? (last?.match(/\d+/g) ?? []) : [];
  return numbers.length < 2 ? undefined : Number(numbers.at(-1));
}

function statusOf(lines: readonly string[]): readonly ServiceStatus[] {
  const [nameLine = '', ...rest] = lines;
  const fields = rest.flatMap((line) => field(line) ?? []);
  const place = fields.findIndex(({ word }) => stateWords.test(word));
  const state = states[fields[place]?.number ?? 0];
  if (state === undefined) return [];
  const displayName = rest.find((line) => /^\S[^:]*:\s*\S/.test(line));
  const processId = processIdIn(fields.slice(place + 1));
  return [
    {
      name: afterColon(nameLine),
      ...(displayName === undefined ? {} : { displayName: afterColon(displayName) }),
      state,
      // Behind the state come the exit codes, the check point, the wait hint and, with queryex, process id and flags.
      exitCode: fields[place + 1]?.number ?? 0,
      ...(processId === undefined ? {} : { processId }),
    },
  ];
}

interface Field {
  readonly number: number;
  readonly hexadecimal: boolean;
  readonly word: string;
}

function field(line: string): Field | undefined {
  const match = /^\s+\S[^:]*:\s*(0x)?([0-9a-f]+)(?:\s+(.*))?$/i.exec(line);
  if (match === null) return undefined;
  const number = Number.parseInt(match[2] ?? '', match[1] === undefined ? 10 : 16);
  return { number, hexadecimal: match[1] !== undefined, word: (match[3] ?? '').trim() };
}

/** Only `sc queryex` has a decimal line behind the two hexadecimal ones of check point and wait hint. */
function processIdIn(fields: readonly Field[]): number | undefined {
  const hint = fields.findLastIndex(({ hexadecimal }) => hexadecimal);
  return hint < 0 ? undefined : fields[hint + 1]?.number;
}

function afterColon(line: string): string {
  return line.slice(line.indexOf(':') + 1).trim();
}
