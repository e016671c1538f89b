import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../interruptions/random.js';
import { contentOf, workFolder } from '../edit-folder.js';
import { copyFolder } from '../player.js';
import type { Course } from './courses.js';
import { otherwise } from './judge-undone.js';
import { type Ended, type Program, runProcess } from './process.js';

export interface Contest {
  readonly beginning: keyof typeof beginnings;
  readonly runs: number;
  readonly deaths: number;
  readonly faults: readonly string[];
}

const foreign = {
  processId: 4711,
  since: '2026-03-07T22:00:00.000Z',
  bootTime: '2026-03-01T02:00:00.000Z',
  run: 'https://github.com/o/r/actions/runs/7',
  machine: 'MFA99',
  nonce: '0123456789abcdef',
};

/** What is in the folder of the lock, and whether a run may take the server then. */
const beginnings = {
  'no lock': undefined,
  'of a run that was killed': undefined,
  'half written': { text: '{"processId":', mayTake: true },
  'given back': { text: JSON.stringify({ ...foreign, released: foreign.since }), mayTake: true },
  'with a number that another program has now': { text: '', mayTake: true },
  'of another machine': { text: JSON.stringify(foreign), mayTake: false },
  'of another machine, released by its nonce': { text: JSON.stringify(foreign), mayTake: true },
} as const;

const names = Object.keys(beginnings) as readonly (keyof typeof beginnings)[];

/**
 * Two or three runs at once over a lock. Exactly one has the server at a time, and a run that is refused learns which
 * one.
 */
export async function contest(course: Course, folder: string, program: Program, random: Random): Promise<Contest> {
  const beginning = random.pick(names);
  copyFolder(course.begin, folder);
  const order = { action: 'upgrade', folder, inputs: inputsOf(course, beginning) } as const;
  let deaths = 0;
  if (beginning === 'of a run that was killed') {
    const { ran } = await runProcess(order, { program, killAfter: random.below(course.milliseconds / 2) });
    deaths += ran === undefined ? 1 : 0;
  } else writeLock(folder, beginning);
  const before = `${folder}-before`;
  cpSync(folder, before, { recursive: true });
  const runs = 2 + random.below(2);
  const killed = random.oneIn(3) ? random.below(runs) : undefined;
  const delays = Array.from({ length: runs }, () => random.below(60));
  const ended = await Promise.all(
    delays.map(async (delay, index) => {
      await sleep(delay);
      const killAfter = index === killed ? random.below(course.milliseconds / 2) : undefined;
      return runProcess(order, { program, killAfter });
    }),
  );
  deaths += ended.filter(({ ran }) => ran === undefined).length;
  const faults = [...overlaps(ended), ...refusals(ended, beginning, { folder, before })];
  return { beginning, runs, deaths, faults };
}

function inputsOf({ inputs, progress }: Course, beginning: string) {
  const own = inputs(progress);
  return beginning === 'of another machine, released by its nonce' ? { ...own, 'release-lock': foreign.nonce } : own;
}

function writeLock(folder: string, beginning: keyof typeof beginnings): void {
  if (beginnings[beginning] === undefined) return;
  mkdirSync(join(folder, workFolder, 'lock'), { recursive: true });
  writeFileSync(join(folder, workFolder, 'mfa-server-upgrade.txt'), "The folder is the suite's own.");
  const { machine: _machine, ...here } = { ...foreign, processId: process.pid, started: '2020-01-01T00:00:00.000Z' };
  const text = beginnings[beginning].text === '' ? JSON.stringify(here) : beginnings[beginning].text;
  writeFileSync(join(folder, workFolder, 'lock', '3.json'), text);
}

/** Runs that changed the server at one time. */
function overlaps(ended: readonly Ended[]): readonly string[] {
  const spans = ended
    .filter(({ ran }) => ran !== undefined && ran.changedFrom !== '')
    .map(({ ran, processId }) => ({
      processId,
      from: BigInt(ran?.changedFrom ?? 0),
      until: BigInt(ran?.changedUntil ?? 0),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return spans.flatMap((span, index) => {
    const next = spans[index + 1];
    if (next === undefined || next.from > span.until) return [];
    return [`${span.processId} and ${next.processId} changed the server at one time`];
  });
}

function refusals(
  ended: readonly Ended[],
  beginning: keyof typeof beginnings,
  { folder, before }: { readonly folder: string; readonly before: string },
): readonly string[] {
  const faults: string[] = [];
  const isClosed = beginnings[beginning]?.mayTake === false;
  const others = (own: number) => ended.map(({ processId }) => processId).filter((id) => id !== own);
  for (const { ran, processId } of ended) {
    if (ran?.fault === undefined) {
      if (ran !== undefined && isClosed) faults.push('took the server of another machine');
      continue;
    }
    const owners = isClosed ? ['process 4711 of MFA99'] : others(processId).map((id) => `process ${id} of `);
    if (ran.code !== 'server-locked' || !owners.some((owner) => ran.fault?.includes(owner)))
      faults.push(`refused with ${ran.code ?? 'bug'}: ${ran.fault}`);
  }
  const hasWinner = ended.some(({ ran }) => ran === undefined || ran.fault === undefined);
  if (!hasWinner && !isClosed) faults.push('nobody got the server');
  if (isClosed && otherwise(folder, before).length > 0) faults.push('the server was changed');
  if (isClosed && contentOf(join(folder, workFolder, 'lock')).size !== 1) faults.push('the lock was changed');
  return faults;
}
