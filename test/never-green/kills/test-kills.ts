/**
 * `npm run test:undo-kills -- --number 100 --seed 1`: approved roll-backs and restores as real processes, killed at
 * random times and run again under the same digest, some with a restart of Windows. Each must come to the end of an
 * undisturbed one, or name what a person does next.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Random, randomOf } from '../../interruptions/random.js';
import { setsOf, windowsPath } from '../edit-folder.js';
import { copyFolder } from '../player.js';
import type { GeneratedServer, Inputs } from '../servers.js';
import { missingAfterRollBack, otherwise } from './judge-undone.js';
import { askForRestart, backedUpAndDamaged, restart, serversToRollBack, upgraded } from './prepared.js';
import { runProcess } from './process.js';

const { values } = parseArgs({
  options: { number: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const began = Date.now();
const home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'undo-kills-'));
const mostRuns = 9;
const action = 'restore-backup';

interface Undo {
  readonly server: GeneratedServer;
  readonly kind: 'roll-back' | 'restore';
  readonly inputs: Inputs;
  readonly begin: string;
  readonly undisturbed: string;
  /** How long the undisturbed run took from its first change. */
  readonly milliseconds: number;
}

async function prepare(server: GeneratedServer, kind: Undo['kind'], name: string): Promise<Undo> {
  const [begin, undisturbed] = [join(home, `${name}-begin`), join(home, `${name}-end`)];
  if (kind === 'roll-back') await upgraded(server, begin);
  else await backedUpAndDamaged(server, begin);
  const backup = { 'backup-path': windowsPath(begin, setsOf(begin).at(-1) ?? '') };
  const inputs: Inputs =
    kind === 'roll-back'
      ? { ...backup, scope: 'roll-back', overwrite: 'true', 'old-installers': server.inputs['old-installers'] ?? '' }
      : { ...backup, overwrite: 'true', 'create-missing-folders': 'true' };
  copyFolder(begin, undisturbed);
  const { ran, milliseconds } = await runProcess({ action, folder: undisturbed, inputs, hour: 100 });
  if (ran?.outputs.finished !== 'true') throw new Error(`${server.name}, ${kind}: ${ran?.fault}`);
  return { server, kind, inputs, begin, undisturbed, milliseconds };
}

interface Verdict {
  readonly end: 'right' | 'names the next act' | 'wrong';
  readonly kills: number;
  readonly restarts: number;
  readonly text: string;
}

/** One undoing under one digest. */
async function undoWithKills(undo: Undo, folder: string, random: Random): Promise<Verdict> {
  copyFolder(undo.begin, folder);
  const withRestart = undo.kind === 'roll-back' && random.oneIn(3);
  if (withRestart) askForRestart(folder, random);
  const planned = await runProcess({ action, folder, inputs: { ...undo.inputs, mode: 'plan' }, hour: 100 });
  const given: Record<string, string> = { ...undo.inputs, 'approved-plan': planned.ran?.outputs['plan-digest'] ?? '' };
  const planKills = 1 + random.below(3);
  const told: string[] = [];
  let kills = 0;
  let restarts = 0;
  for (let number = 0; number < mostRuns; number += 1) {
    const hour = 101 + number;
    const killAfter = kills < planKills ? random.below(undo.milliseconds) : undefined;
    const { ran } = await runProcess({ action, folder, inputs: given, hour }, { killAfter });
    if (ran === undefined) {
      kills += 1;
      told.push(`killed after ${killAfter} ms`);
    } else if (ran.outputs['reboot-required'] === 'true') {
      restarts += 1;
      told.push('restart');
      restart(folder, hour);
    } else if (ran.fault !== undefined) {
      told.push(`${ran.code}: ${ran.fault}`);
      const isNamed = ran.code !== undefined && ran.code !== 'approval-mismatch';
      return { end: isNamed ? 'names the next act' : 'wrong', kills, restarts, text: told.join('; ') };
    } else if (ran.outputs.finished === 'true') {
      const lacks = undo.kind === 'roll-back' ? missingAfterRollBack(folder, undo.server.truth) : [];
      const wrong = [...lacks, ...otherwise(folder, undo.undisturbed)];
      return { end: wrong.length === 0 ? 'right' : 'wrong', kills, restarts, text: [...told, ...wrong].join('; ') };
    } else {
      const asked = ran.outputs['steps-to-confirm'] ?? '';
      told.push(`asked for ${asked}`);
      given['completed-operator-steps'] = asked;
    }
  }
  return { end: 'wrong', kills, restarts, text: `not at its end after ${mostRuns} runs: ${told.join('; ')}` };
}

try {
  const seed = Number(values.seed);
  const undos: Undo[] = [];
  for (const [index, server] of serversToRollBack(seed * 1000, 4).entries()) {
    undos.push(await prepare(server, 'roll-back', `${index}-a`), await prepare(server, 'restore', `${index}-b`));
  }
  const verdicts: Verdict[] = [];
  for (let number = 0; number < Number(values.number); number += 1) {
    const random = randomOf(seed * 100_003 + number);
    const undo = random.pick(undos);
    const folder = join(home, 'now');
    const verdict = await undoWithKills(undo, folder, random);
    rmSync(folder, { recursive: true, force: true });
    verdicts.push(verdict);
    if (verdict.end === 'wrong')
      console.log(`number ${number}, ${undo.kind} of ${undo.server.name}\n    ${verdict.text}`);
  }
  const count = (end: Verdict['end']) => verdicts.filter((one) => one.end === end).length;
  const sum = (what: 'kills' | 'restarts') => verdicts.reduce((all, one) => all + one[what], 0);
  console.log(
    `Seed ${seed}: ${verdicts.length} roll-backs and restores by digest, killed ${sum('kills')} times, restarted ${sum('restarts')} times: right end ${count('right')}, next act named ${count('names the next act')}, wrong ${count('wrong')}; ${Math.round((Date.now() - began) / 1000)} s`,
  );
  if (count('wrong') > 0) process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
