import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../../interruptions/random.js';
import { editRegistry, writeContent } from '../edit-folder.js';
import { missingAtTheEnd } from '../judge.js';
import { addOthers, differences, namedInPlans, outside } from '../outside.js';
import { copyFolder, type Ran, run } from '../player.js';
import { placeOf, readServerFiles } from '../read-folder.js';
import { type GeneratedServer, generatedServer } from '../servers.js';
import type { Truth } from '../truth.js';
import { type Applied, applyVariations } from './all.js';
import { restartWindows, textOf } from './person.js';
import { type PlayedStops, type Stop, StopPlayer } from './play-stops.js';
import type { Scene } from './variation.js';

export type WrongKind =
  | 'stop after the first removal that nothing settles'
  | 'known only after the first removal'
  | 'stays blocked although every named input was given'
  | 'finished with something missing'
  | 'verification fails at the end'
  | 'something removed of a server that cannot be upgraded'
  | 'changed outside of what the plans name'
  | 'ended without a reason';

export interface StopVerdict {
  readonly seed: number;
  readonly server: string;
  readonly variations: readonly string[];
  /** By the description of the server, a person who follows the document could upgrade it. */
  readonly isUpgradable: boolean;
  readonly isUpgraded: boolean;
  readonly hasRemoved: boolean;
  readonly stopsBefore: number;
  readonly stopsAfter: readonly Stop['settledBy'][];
  readonly compared: number;
  readonly wrong: readonly { readonly kind: WrongKind; readonly what: string }[];
}

type Wrong = StopVerdict['wrong'][number];

/** Plays one server with its variations and judges what came of it. */
export async function judgeStops(seed: number, parent: string, only?: string): Promise<StopVerdict> {
  const server = generatedServer(seed);
  const [folder, copy] = [join(parent, 'server'), join(parent, 'as-it-was')];
  try {
    writeContent(folder, server.content);
    addOthers(folder);
    const random = randomOf(seed * 101 + 3);
    const applied = applyVariations(seed, { folder, server, random } satisfies Scene, only);
    copyFolder(folder, copy);
    const acting = applied.map((one) => onBoth(one, copy));
    const nights = applied.flatMap(({ night }) => night ?? []);
    const after = random.below(9);
    const begin = (at: string) => {
      for (const night of nights) night(at);
      // What comes in the night is no change of the upgrade.
      for (const night of nights) night(copy);
    };
    const player = new StopPlayer(folder, server, acting, nights.length === 0 ? undefined : { after, begin });
    const played = await player.play();
    return await judged({ seed, server, applied, played, folder, copy });
  } finally {
    for (const one of [folder, copy]) rmSync(one, { recursive: true, force: true });
  }
}

/** What a person does by hand is no change of the upgrade. */
function onBoth(applied: Applied, copy: string): Applied {
  const { byHand } = applied;
  if (byHand === undefined) return applied;
  const act = (folder: string) => {
    byHand.act(folder);
    byHand.act(copy);
  };
  return { ...applied, byHand: { ...byHand, act } };
}

interface Judging {
  readonly seed: number;
  readonly server: GeneratedServer;
  readonly applied: readonly Applied[];
  readonly played: PlayedStops;
  readonly folder: string;
  readonly copy: string;
}

async function judged(judging: Judging): Promise<StopVerdict> {
  const { seed, server, applied, played } = judging;
  const isHopeless = applied.some((one) => one.isHopeless === true);
  const isUpgradable = !isHopeless && !server.isUnknowable;
  const others = outsideOf(judging);
  const wrong = [
    ...stopsWrong(judging),
    ...(isHopeless && played.hasRemoved
      ? [{ kind: 'something removed of a server that cannot be upgraded', what: lastText(played) } as const]
      : []),
    ...(isUpgradable && !played.isFinished
      ? [{ kind: 'stays blocked although every named input was given', what: lastText(played) } as const]
      : []),
    ...(played.isFinished ? await endWrong(judging) : []),
    ...others.wrong,
  ];
  return {
    seed,
    server: server.name,
    variations: applied.map(({ name, what }) => `${name}: ${what}`),
    isUpgradable,
    isUpgraded: played.isFinished && wrong.length === 0,
    hasRemoved: played.hasRemoved,
    stopsBefore: played.stops.filter(({ isAfterRemoval }) => !isAfterRemoval).length,
    stopsAfter: played.stops.flatMap(({ isAfterRemoval, settledBy }) => (isAfterRemoval ? [settledBy] : [])),
    compared: others.compared,
    wrong,
  };
}

const lastText = ({ stops, runs }: PlayedStops) => {
  const last = stops.at(-1)?.ran ?? runs.at(-1);
  return last === undefined ? 'nothing ran' : textOf(last) || JSON.stringify(last.outputs['operator-steps'] ?? '');
};

/** Where neither the night nor the new server's own files brought it, it was to be seen when planning. */
function stopsWrong({ applied, played, server }: Judging): readonly Wrong[] {
  const isExpected = applied.some(({ night, isSeenLate }) => night !== undefined || isSeenLate === true);
  return played.stops.flatMap((stop): readonly Wrong[] => {
    const what = textOf(stop.ran);
    const bug: readonly Wrong[] =
      stop.ran.fault !== undefined && stop.ran.code === undefined ? [{ kind: 'ended without a reason', what }] : [];
    if (!stop.isAfterRemoval || stop.settledBy === 'restart' || server.isUnknowable) return bug;
    if (stop.settledBy === 'nothing') {
      return [...bug, { kind: 'stop after the first removal that nothing settles', what }];
    }
    return isExpected ? bug : [...bug, { kind: 'known only after the first removal', what }];
  });
}

async function endWrong({ server, applied, played, folder }: Judging): Promise<readonly Wrong[]> {
  const truth = applied.reduce((one, { truth: change }) => change?.(one) ?? one, server.truth);
  const missing = missingAtTheEnd(folder, truth).map((one) => one.what);
  const lost = [...missing, ...notCarried(folder, truth, applied, played)];
  const verified = await verifiedAtLast(folder, played, applied);
  return [
    ...(lost.length > 0 ? [{ kind: 'finished with something missing', what: lost.join('; ') } as const] : []),
    ...(verified.outputs.result === 'pass'
      ? []
      : [{ kind: 'verification fails at the end', what: `${verified.fault} ${textOf(verified)}` } as const]),
  ];
}

/** A person who reads what is still to be done does it, and verifies then. */
async function verifiedAtLast(
  folder: string,
  { inputs, hour }: PlayedStops,
  applied: readonly Applied[],
): Promise<Ran> {
  const verified = await run(folder, 'verify-upgrade', inputs, hour + 1);
  if (verified.outputs.result === 'pass') return verified;
  const text = textOf(verified);
  if (/restart/i.test(text)) editRegistry(folder, (all) => all.replace(owedRestart, ''));
  for (const { byHand } of applied) if (byHand?.asked.test(text) === true) byHand.act(folder);
  restartWindows(folder, new Date(Date.UTC(2026, 2, 7, 20 + hour + 2)));
  return run(folder, 'verify-upgrade', inputs, hour + 3);
}

/** Long values go on in the next line after a backslash. */
const owedRestart =
  /"PendingFileRenameOperations"=hex\(7\):(?:[^\r\n]*\\\r?\n)*[^\r\n]*\r?\n|\[[^\]]*RebootRequired\]\r?\n"x"[^\r\n]*\r?\n/g;

/** A changed default is in the new file, or a person was asked to bring it over. */
function notCarried(
  folder: string,
  truth: Truth,
  applied: readonly Applied[],
  { runs }: PlayedStops,
): readonly string[] {
  const asked = runs.map(({ outputs }) => outputs['operator-steps'] ?? '').join('\n');
  return applied
    .flatMap(({ carried = [] }) => carried)
    .filter(({ component, text }) => {
      const web = truth.web.find((one) => one.component === component && one.wanted === 'new');
      return web !== undefined && !text.test(configurationOf(folder, web)) && !text.test(asked);
    })
    .map(({ component, text }) => `${text.source} of the ${component} is neither in its file nor in a step`);
}

function configurationOf(folder: string, web: Truth['web'][number]): string {
  const site = readServerFiles(folder).sites.find(({ id }) => id === web.siteId);
  const found = site?.applications.find(({ path }) => path.toLowerCase() === web.newPath.toLowerCase());
  const path = found && placeOf(folder, `${found.physicalPath.replace('%SystemDrive%', 'C:')}\\web.config`);
  const bytes = path === undefined ? undefined : readServerFiles(folder).read(`${found?.physicalPath}\\web.config`);
  if (bytes === undefined) return '';
  return bytes.toString(bytes[0] === 0xff ? 'utf16le' : 'utf8');
}

/** With any result for the server: everything outside of its plans, by hash. */
function outsideOf({ folder, copy, played, applied }: Judging): {
  readonly compared: number;
  readonly wrong: readonly Wrong[];
} {
  const places = applied.flatMap(({ placesOfPerson = [] }) => placesOfPerson);
  const named = [
    ...namedInPlans(folder, played.workFolder),
    ...places.map((one) => one.toLowerCase().replaceAll('\\', '/')),
  ];
  const before = outside(copy, named, played.workFolder);
  const changed = differences(before, outside(folder, named, played.workFolder));
  const wrong = changed.map((what) => ({ kind: 'changed outside of what the plans name', what }) as const);
  return { compared: before.size, wrong };
}
