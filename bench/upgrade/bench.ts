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

try {
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
      note: `Backup, merge, checks and journal together take ${own.toFixed(1)} s here; the times of the installers are declared.`,
    },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
