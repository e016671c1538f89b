/**
 * What the whole upgrade of a rehearsal server adds to the time of the installers themselves. A rehearsal does not wait
 * for its installers: the time that they say is added. What Windows adds is measured under Wine (npm run bench:wine).
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, programMilliseconds } from '../in-turn.js';
import { reportRows } from '../result.js';
import { countPrograms } from './count-programs.js';
import { peakOfActions } from './peak-of-actions.js';

const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), 'bench-upgrade-'));

function upgradeOnce(): { readonly own: number; readonly installers: number } {
  const server = join(folder, 'server');
  rmSync(server, { recursive: true, force: true });
  cpSync(join('examples', 'servers', 'one-server'), server, { recursive: true, preserveTimestamps: true });
  const start = performance.now();
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'work.js'), server], { encoding: 'utf8' });
  const own = (performance.now() - start) / 1000;
  if (run.status !== 0) throw new Error(run.stderr);
  return { own, installers: JSON.parse(run.stdout).installerSeconds };
}

/** What a start of a program costs on a server: 8,462 of them were read as 6 to 11 minutes of the window. */
const perProgram = { least: (6 * 60) / 8462, most: (11 * 60) / 8462 };

/** As the version before this rule, with five and with fifty applications of IIS. */
const before = { five: 1262, fifty: 8462 };

try {
  const programs = await countPrograms();
  const minutes = ({ least, most }: typeof perProgram) =>
    `${((programs * least) / 60).toFixed(1)} to ${((programs * most) / 60).toFixed(1)}`;
  const runs = Array.from({ length: rounds }, upgradeOnce);
  const [own, installers] = [median(runs.map((run) => run.own)), median(runs.map((run) => run.installers))];
  const start = median(Array.from({ length: rounds }, () => programMilliseconds(process.execPath, ['-e', '0']) / 1000));
  const alone = { name: 'the installers alone, by hand and without pause', value: installers };
  reportRows([
    {
      id: 'upgrade-rehearsal',
      area: 'upgrade',
      work: 'Upgrade one server with four components (rehearsal)',
      unit: 's',
      ours: { name: 'the whole upgrade', value: installers + own },
      alternative: alone,
      ratio: (installers + own) / installers,
      target: { of: 'ratio', most: 1.5 },
      limit: { kind: 'process start', name: 'one start of Node.js beside the installers', value: installers + start },
      note: `All runs until nothing is left, with backup, merge, checks and journal, take ${own.toFixed(1)} s here; the times of the installers are declared.`,
    },
    {
      id: 'upgrade-own-time',
      area: 'upgrade',
      work: 'Own time of the whole rehearsed upgrade of one server',
      unit: 's',
      ours: { name: 'all runs until nothing is left, in one process', value: own },
      alternative: { name: 'starting Node.js once', value: start },
      ratio: own / start,
      target: { of: 'ours', most: 1.2 },
      limit: { kind: 'process start', name: 'one start of Node.js', value: start },
    },
    peakOfActions(folder),
    {
      id: 'upgrade-programs',
      area: 'upgrade',
      work: 'Programs of Windows for a plan and the upgrade of one server, with any number of applications in IIS',
      unit: 'programs',
      ours: { name: 'adapters over answered programs', value: programs },
      alternative: { name: 'the version before, with five applications of IIS', value: before.five },
      ratio: programs / before.five,
      target: { of: 'ours', most: 500 },
      limit: { kind: 'process start', name: 'one program for each installation and removal', value: 8 },
      note: `Counted, not timed: on a server modelled to be ${minutes(perProgram)} minutes of the window; the version before started ${before.fifty} with fifty applications, modelled as 6 to 11 minutes.`,
    },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
