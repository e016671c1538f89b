import { setsOf, windowsPath, writeContent } from '../edit-folder.js';
import { beginning, copyFolder, inputsOf, type Progress, type Way } from '../player.js';
import type { GeneratedServer, Inputs } from '../servers.js';
import { playThrough } from './play-through.js';
import { backedUpAndDamaged, upgraded } from './prepared.js';
import { type Program, runProcess } from './process.js';

/** What can be cut on the way, in addition to the process itself. */
export type Reach = 'share' | 'store';

/** Something that an administrator brings to its end, and how the server is then. */
export interface Course {
  readonly what: string;
  /** Of the server. */
  readonly name: string;
  /** Folders of the server before, and at the end of an undisturbed one. */
  readonly begin: string;
  readonly end: string;
  readonly progress: Progress;
  readonly reach?: Reach;
  inputs(progress: Progress): Inputs;
  /** Of its first undisturbed run, from its first change. */
  readonly milliseconds: number;
}

interface Upgrade {
  readonly server: GeneratedServer;
  readonly way: Exclude<Way, 'approved'>;
  readonly what: string;
  readonly more?: Inputs;
  readonly reach?: Reach;
}

/** The upgrade of a server; undefined where it does not come to its end without an administrator's answer. */
export async function courseOf(upgrade: Upgrade, at: string, program: Program): Promise<Course | undefined> {
  const { server, way, what, more = {}, reach } = upgrade;
  const [begin, end] = [`${at}-begin`, `${at}-end`];
  writeContent(begin, server.content);
  const progress = beginning(way, server);
  const inputs = (now: Progress) => ({ ...inputsOf(server, now), ...more });
  const untimed = { what, name: server.name, begin, end, progress, inputs, ...(reach === undefined ? {} : { reach }) };
  const { milliseconds, faults } = await playThrough({ ...untimed, milliseconds: 0 }, end, program);
  return faults.length > 0 ? undefined : { ...untimed, milliseconds };
}

/** A restore, or a roll-back of an upgraded server. */
export async function undoCourse(
  server: GeneratedServer,
  kind: 'roll-back' | 'restore',
  at: string,
  program: Program,
): Promise<Course> {
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
  const order = { action: 'restore-backup', folder: end, inputs: inputs(progress), hour: 100 } as const;
  const { ran, milliseconds } = await runProcess(order, { program });
  if (ran?.outputs.finished !== 'true') throw new Error(`${server.name}, ${kind}: ${ran?.fault}`);
  return { what: `${kind}s`, name: server.name, begin, end, progress, inputs, milliseconds };
}
