import { setsOf, windowsPath } from '../edit-folder.js';
import { beginning, type carryOn, copyFolder, inputsOf, type Progress, type Way } from '../player.js';
import type { GeneratedServer, Inputs } from '../servers.js';
import { backedUpAndDamaged, upgraded } from './prepared.js';
import { runProcess } from './process.js';

/** Something that an administrator brings to its end, and how the server is then. */
export interface Course {
  readonly what: string;
  /** Of the server. */
  readonly name: string;
  /** Folders of the server before, and at the end of an undisturbed one. */
  readonly begin: string;
  readonly end: string;
  readonly progress: Progress;
  inputs(progress: Progress): Inputs;
  /** Of one undisturbed run, from its first change. */
  readonly milliseconds: number;
}

/** The upgrade of a server; undefined where it does not come to its end without an administrator's answer. */
export async function courseOf(
  server: GeneratedServer,
  way: Exclude<Way, 'approved'>,
  at: string,
  write: (folder: string) => void,
  play: typeof carryOn,
): Promise<Course | undefined> {
  const [begin, end, timed] = [`${at}-begin`, `${at}-end`, `${at}-timed`];
  write(begin);
  copyFolder(begin, end);
  const progress = beginning(way, server);
  const played = await play(end, server, progress);
  if (!played.finished || Object.keys(played.progress.extra).length > 0) return undefined;
  copyFolder(begin, timed);
  const inputs = (now: Progress) => inputsOf(server, now);
  const [action = 'upgrade'] = progress.left;
  const { milliseconds } = await runProcess(action, timed, inputs(progress), 1);
  const what = way === 'whole' ? 'upgrades' : 'upgrades by single actions';
  return { what, name: server.name, begin, end, progress, inputs, milliseconds };
}

/** A restore, or a roll-back of an upgraded server. */
export async function undoCourse(server: GeneratedServer, kind: 'roll-back' | 'restore', at: string): Promise<Course> {
  const [begin, end] = [`${at}-begin`, `${at}-end`];
  if (kind === 'roll-back') await upgraded(server, begin);
  else await backedUpAndDamaged(server, begin);
  const backup = { 'backup-path': windowsPath(begin, setsOf(begin).at(-1) ?? '') };
  const own: Inputs =
    kind === 'roll-back'
      ? { ...backup, scope: 'roll-back', overwrite: 'true', 'old-installers': server.inputs['old-installers'] ?? '' }
      : { ...backup, overwrite: 'true', 'create-missing-folders': 'true' };
  const inputs = ({ confirmed }: Progress): Inputs =>
    confirmed.length === 0 ? own : { ...own, 'completed-operator-steps': confirmed.join(', ') };
  const progress: Progress = { way: 'whole', left: ['restore-backup'], confirmed: [], extra: {}, hour: 100 };
  copyFolder(begin, end);
  const { ran, milliseconds } = await runProcess('restore-backup', end, inputs(progress), 100);
  if (ran?.outputs.finished !== 'true') throw new Error(`${server.name}, ${kind}: ${ran?.fault}`);
  return { what: `${kind}s`, name: server.name, begin, end, progress, inputs, milliseconds };
}
