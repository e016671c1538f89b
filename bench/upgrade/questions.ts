/**
 * What a person asks first, answered on the sample of one server with four components. The minutes are the plan's own
 * estimate; time and size are measured here.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanView } from '../../src/plan/plan-view.js';
import { median, programMilliseconds } from '../in-turn.js';
import type { Answer } from '../results.js';
import { planSample, upgradeSample } from './sample-upgrade.js';

const rounds = 5;

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** The backup sets of the server, in any folder. */
function backupsOf(server: string): number {
  const entries = readdirSync(server, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name === 'backups');
  return folders.reduce((sum, { parentPath, name }) => sum + sizeOf(join(parentPath, name)), 0);
}

function signInAnswer({ counts }: PlanView): string {
  return `By the plan about ${counts.minutesWithoutSignIn} minutes on a server with all four components, plus the steps of a person. The plan of your server has its own numbers, step by step.`;
}

/** The whole program each time, as a workflow starts it. */
function planSeconds(server: string): number {
  const script = join(import.meta.dirname, 'plan-once.js');
  return median(Array.from({ length: rounds }, () => programMilliseconds(process.execPath, [script, server]) / 1000));
}

export async function answers(): Promise<readonly Answer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-questions-'));
  try {
    const server = join(folder, 'server');
    cpSync(join('examples', 'servers', 'one-server'), server, { recursive: true, preserveTimestamps: true });
    const seconds = planSeconds(server);
    const { view } = await planSample(server);
    await upgradeSample(server, (installer) => installer);
    const kilobytes = backupsOf(server) / 1000;
    return [
      { question: 'How long is sign-in down?', answer: signInAnswer(view) },
      {
        question: 'How long does a plan take?',
        answer: `${seconds.toFixed(1)} s for the sample, on a rehearsal server; on Windows its programs come on top, which the table counts.`,
      },
      {
        question: 'How large are backups?',
        answer: `${kilobytes.toFixed(0)} kB for the sample, whose data file is small: as large as what is backed up (data folder, web.configs, themes, packages of the old products), not compressed.`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
