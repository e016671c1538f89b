/** The reader of the tests against what Microsoft's own configuration code made of 350 documents. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { dotnetReading, type PlaceSettings } from './judge/dotnet-reading.js';
import { DotnetRefusal } from './judge/refusal.js';

interface JudgedRow {
  readonly name: string;
  readonly document: string;
  readonly loads: boolean;
  readonly appSettings?: unknown;
  readonly connectionStrings?: unknown;
  readonly applicationSettings?: unknown;
  readonly userSettings?: unknown;
}

const path = join(process.cwd(), 'test', 'webconfig', 'judge', 'dotnet-judged.jsonl');
const rows: readonly JudgedRow[] = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const plain = (map: ReadonlyMap<string, unknown>): unknown =>
  Object.fromEntries([...map].map(([name, value]) => [name, value instanceof Map ? plain(value) : value]));

function settingsOf({ appSettings, connectionStrings, applicationSettings, userSettings }: PlaceSettings) {
  return {
    appSettings: plain(appSettings),
    connectionStrings: plain(connectionStrings),
    applicationSettings: plain(applicationSettings),
    userSettings: plain(userSettings),
  };
}

function judged(document: string): unknown {
  try {
    return { loads: true, ...settingsOf(dotnetReading(Buffer.from(document, 'base64')).root) };
  } catch (error) {
    if (error instanceof DotnetRefusal) return { loads: false };
    throw error;
  }
}

test('there are all 350', () => {
  expect(rows).toHaveLength(350);
});

test.each(rows.map((row) => [row.name, row] as const))('%s', (_name, { document, name: _, ...verdict }) => {
  expect(judged(document)).toEqual(verdict);
});
