import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setsOf, windowsPath } from './edit-folder.js';
import { missingAfterRollBack } from './kills/judge-undone.js';
import type { Playing, Verdict } from './pairs.js';
import { beginning, carryOn, copyFolder, inputsOf, type Progress, run, verify } from './player.js';

/** A server that was rolled back: what verify-upgrade says of it, and whether the approval that is used up is taken again. */
export async function afterRollBack(playing: Playing, ended: string, progress: Progress): Promise<readonly Verdict[]> {
  const { server, seed, way } = playing;
  const installers = server.inputs['old-installers'];
  const set = setsOf(ended).at(-1);
  if (installers === undefined || set === undefined || !server.truth.oldProducts.includes('PhoneFactor Agent'))
    return [];
  const folder = join(playing.at, 'rolled-back');
  copyFolder(ended, folder);
  try {
    const given = { scope: 'roll-back', overwrite: 'true', 'backup-path': windowsPath(ended, set) };
    const { digest, ...unapproved } = progress;
    const from: Progress = {
      ...unapproved,
      ...beginning('whole', server),
      left: ['restore-backup'],
      hour: progress.hour + 5,
    };
    const undone = await carryOn(folder, { ...server, inputs: { ...server.inputs, ...given } }, from);
    if (!undone.finished) return [];
    const missing = missingAfterRollBack(folder, server.truth);
    const verified = await verify(folder, server, undone.progress);
    const again = await run(
      folder,
      'upgrade',
      inputsOf(server, { ...progress, digest: digest ?? '' }),
      progress.hour + 30,
    );
    const advice = /uninstall-phonefactor/.test(verified.outputs.checks ?? '');
    const wrong = [
      ...(missing.length > 0 ? [`the roll-back finished without ${missing.join(', ')}`] : []),
      ...(advice ? ['verify-upgrade advises to uninstall again'] : []),
      ...(again.outputs.changed === 'true' ? ['the digest that is used up upgrades the server again'] : []),
    ];
    const runs = `restore-backup true, verify-upgrade ${verified.outputs.result}, upgrade ${again.code ?? again.outputs.finished}`;
    const end = {
      seed,
      way,
      prefix: 'at the end',
      falsification: 'rolled-back',
      what: 'rolled back',
      detail: `${server.name}\n    ${runs}\n    ${wrong.join('; ')}`,
    };
    const kind = `rolled-back: ${wrong.join(', ')}`;
    return [wrong.length === 0 ? { ...end, judged: 'right', kind: 'right' } : { ...end, judged: 'wrong', kind }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
