import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document, and what Microsoft's own configuration code makes of it. */
export interface JudgedRow {
  readonly name: string;
  /** The bytes, base64. */
  readonly document: string;
  readonly loads: boolean;
  readonly appSettings?: Readonly<Record<string, string>>;
  readonly connectionStrings?: Readonly<Record<string, readonly [string, string]>>;
  readonly applicationSettings?: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>;
  readonly userSettings?: JudgedRow['applicationSettings'];
}

const path = join(process.cwd(), 'test', 'webconfig', 'judge', 'dotnet-judged.jsonl');

export const judgedRows: readonly JudgedRow[] = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
