import { open } from 'node:fs/promises';
import { redactMessage } from '../../base/redaction/redactor.js';
import { decodeLogText } from './program-text.js';

/** Log files beyond this are read at their beginning and their end only. */
const readableBytes = 32 * 1024 * 1024;
const linesBefore = 12;
const mostLines = 24;
const longestLine = 300;

/**
 * The lines of an installer's log that explain its failure: what is above the first action that ended with 3,
 * and the installer's own summary. Property values are left out, secrets masked.
 */
export async function readLogExcerpt(logPath: string, codePage: number): Promise<readonly string[]> {
  const bytes = await readBounded(logPath);
  return bytes === undefined ? [] : logExcerpt(await decodeLogText(bytes, codePage));
}

export function logExcerpt(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const fault = lines.findIndex(isFailedAction);
  const cause =
    fault < 0
      ? []
      : lines
          .slice(0, fault + 1)
          .filter(isTelling)
          .slice(-linesBefore);
  const summary = lines.slice(Math.max(fault, 0)).filter(isSummary);
  const found = [...new Set([...cause, ...summary])].slice(0, mostLines);
  // The log of another kind of installer: its last words are the best there is.
  const chosen = found.length > 0 ? found : lines.filter(isTelling).slice(-linesBefore);
  return chosen.map((line) => redactMessage(line).slice(0, longestLine));
}

/**
 * `Action ended 12:00:00: InstallFiles. Return value 3.` in any language: a time of day, and 3 as the last word. A
 * property may contain the very sentence, so a dump of properties does not count.
 */
function isFailedAction(line: string): boolean {
  return /\b\d{1,2}:\d{2}:\d{2}\b.*[:：].*\D3\s*[.。]?\s*$/.test(line) && !isNoise(line);
}

const noise = [
  /^Property\([A-Z]\)/,
  /\bPROPERTY CHANGE\b/,
  /\bCommand Line:/i,
  /\bExecuting op:/,
  /\bDoing action:/,
  /\bNote: 1: (?:1402|1707|2205|2228|2262|2711|2898)\b/,
  /^\s*$/,
  /^=== /,
];

/** Property values and steps of the engine. A `Note: 1: 2205` and its like speak of tables that a package may lack. */
function isNoise(line: string): boolean {
  return noise.some((pattern) => pattern.test(line));
}

function isTelling(line: string): boolean {
  return (
    !isNoise(line) &&
    !/^MSI \([a-z]\).*(?:Machine policy|User policy|SOFTWARE RESTRICTION|Resetting cached)/i.test(line)
  );
}

/** The installer's own words at the end; `--` and the function's name are not translated. */
function isSummary(line: string): boolean {
  if (isNoise(line)) return false;
  return /MainEngineThread\b.*\b\d+/.test(line) || (/ -- \S/.test(line) && !/^MSI \([sc]\).*Note/.test(line));
}

async function readBounded(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    if (size <= readableBytes) return await file.readFile();
    const half = readableBytes / 2;
    const [start, end] = [Buffer.alloc(half), Buffer.alloc(half)];
    await file.read(start, 0, half, 0);
    // An even place, so that characters of two bytes stay whole.
    await file.read(end, 0, half, (size - half) & ~1);
    return Buffer.concat([start, end]);
  } finally {
    await file.close();
  }
}
