import type { Finding } from '../../base/finding.js';
import { UserError } from '../../base/user-error.js';
import type { UpgradeChange } from '../../changes/all.js';
import { componentsToBackUp } from '../../changes/backup-sets/backup-chain.js';
import { contentItems, contentsNow } from '../../changes/backup-sets/what-is-backed-up.js';
import { besideTheLook } from '../../changes/server/read-server.js';
import type { Files } from '../../host/files.js';
import type { Host } from '../../host/host.js';
import { HostError, undefinedWhereNotFound, undefinedWhereRefused } from '../../host/host-error.js';
import { folderOf, joinPath, samePath } from '../../host/windows-path.js';
import type { Plan } from '../../plan/plan.js';
import type { Situation } from '../situation.js';
import { type GivenPath, useRules } from './given-path.js';
import { findingOf, judgePlace, named } from './judge-place.js';
import { placesOf, placesOfWindows, type ServerPlaces } from './server-places.js';

/**
 * Adds to a plan what is wrong with the paths that its inputs gave, and proves each folder that it writes in by a small
 * file that is removed again. A path that no step of the plan needs is not judged: what is done needs no share any more.
 */
export async function withPathFindings(
  host: Host,
  plan: Plan<UpgradeChange>,
  situation: Situation,
  given: readonly GivenPath[],
): Promise<Plan<UpgradeChange>> {
  const places = placesOf(situation.now);
  const server = situation.now.machine.name;
  const findings: Finding[] = [];
  for (const one of given.filter((path) => isNeeded(path, plan))) {
    const finding =
      (one.isDefault === true ? undefined : await judgePath(host, one, places, server)) ??
      (one.use === 'backup-sets' ? await roomFor(host, one, plan, situation) : undefined);
    if (finding !== undefined) findings.push(finding);
  }
  // One thing that is wrong with an input is reported once.
  const others = plan.blockers.filter(({ input }) => !findings.some((one) => one.input === input));
  return { ...plan, blockers: [...findings, ...others] };
}

/** For an action that plans by itself. @throws UserError for the first of the paths that cannot be used */
export async function requireUsablePaths(host: Host, given: readonly GivenPath[]): Promise<void> {
  const machine = await host.machine.facts();
  const places = placesOfWindows(machine);
  for (const one of given) {
    const finding = await judgePath(host, one, places, machine.name);
    if (finding !== undefined) throw new UserError(finding.code, finding.message, finding.advice);
  }
}

async function judgePath(host: Host, given: GivenPath, places: ServerPlaces, server: string) {
  return judgePlace(given, places) ?? (await lookAt(host, given, server));
}

function isNeeded({ use }: GivenPath, { steps, blockers }: Plan<UpgradeChange>): boolean {
  const { neededBy } = useRules[use];
  if (neededBy === undefined) return steps.length > 0 || blockers.length > 0;
  return steps.some(({ change }) => change !== undefined && neededBy.includes(change.kind));
}

async function lookAt(host: Host, given: GivenPath, server: string): Promise<Finding | undefined> {
  const { wants, writes, hasToBeThere } = useRules[given.use];
  const found = await nearest(host.files, given.path);
  if ('reason' in found)
    return found.isAbsent || hasToBeThere || writes === 'here' ? notThere(given, found.reason) : undefined;
  const isItself = samePath(found.path, given.path);
  if (!isItself && writes !== 'here') return hasToBeThere ? notThere(given, `${given.path} was not found.`) : undefined;
  if (wants === 'file') return isItself && found.kind === 'folder' ? noFile(given) : undefined;
  if (found.kind === 'file') return noFolder(given, found.path);
  return writes === 'here' ? prove(host, given, found.path, server) : undefined;
}

type Nearest =
  | { readonly path: string; readonly kind: 'file' | 'folder' | 'reparse-point' }
  /** Nothing of it can be looked at; `isAbsent`: not even its drive or share is there. */
  | { readonly reason: string; readonly isAbsent: boolean };

/** The path itself, or the lowest part of it that is there. */
async function nearest(files: Files, path: string): Promise<Nearest> {
  try {
    for (let at = path; ; at = folderOf(at)) {
      const found = await files.glance(at);
      if (found !== undefined) return { path: at, kind: found.kind };
      if (folderOf(at) === at) return { reason: `${at} was not found.`, isAbsent: true };
    }
  } catch (error) {
    if (error instanceof HostError) return { reason: error.message, isAbsent: error.code === 'not-found' };
    throw error;
  }
}

/** Only by a write does Windows show whether writing is allowed, above all on a share. */
async function prove(host: Host, given: GivenPath, folder: string, server: string): Promise<Finding | undefined> {
  const { files } = host;
  const probe = joinPath(folder, `mfa-server-upgrade-probe-${server.toLowerCase()}.tmp`);
  try {
    await besideTheLook(host, async () => {
      try {
        await files.write(probe, Buffer.from('This file proves that the folder can be written to.\r\n', 'utf8'));
      } finally {
        await files.remove(probe);
      }
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return findingOf(
      'path-not-writable',
      given,
      `${named(given)} cannot be written to: ${error.message}`,
      'Give the account of the runner the right to write there, or give another folder.',
    );
  }
}

async function roomFor(
  { files }: Host,
  given: GivenPath,
  plan: Plan<UpgradeChange>,
  { now }: Situation,
): Promise<Finding | undefined> {
  const items = await contentItems(files, componentsToBackUp(now), now);
  // What is to be backed up and is on no drive that is there stops the plan by a finding of its own.
  const contents = await contentsNow(files, items).catch(undefinedWhereNotFound);
  if (contents === undefined) return undefined;
  const data = contents.reduce((sum, { size }) => sum + size, 0);
  const packages = await Promise.all(oldInstallersOf(plan).map((folder) => sizeBelow(files, folder)));
  const needed = packages.reduce((sum, size) => sum + size, data);
  const free = await freeAt(files, given.path);
  if (free === undefined || free >= needed) return undefined;
  return findingOf(
    'path-without-room',
    given,
    `${named(given)} has no room for the backup: it needs ${needed} bytes, ${Math.max(0, free)} are free.`,
    'Free room on that volume, or give a folder on another one.',
  );
}

function oldInstallersOf({ steps }: Plan<UpgradeChange>): readonly string[] {
  return steps.flatMap(({ change }) => (change?.kind === 'create-backup-set' ? (change.oldInstallers ?? []) : []));
}

async function sizeBelow(files: Files, folder: string): Promise<number> {
  if ((await files.glance(folder).catch(undefinedWhereRefused))?.kind !== 'folder') return 0;
  const sizes: number[] = [];
  for (const { kind, size, path } of await files.glanceInto(folder)) {
    sizes.push(kind === 'folder' ? await sizeBelow(files, path) : size);
  }
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A volume that does not report it is proven by the backup itself, which says so before anything is removed. */
async function freeAt(files: Files, path: string): Promise<number | undefined> {
  return files.freeSpace(path).catch(undefinedWhereRefused);
}

function notThere(given: GivenPath, reason: string): Finding {
  const advice =
    'Correct the name, or make the drive or the share reachable from the server for the account of the runner.';
  return findingOf('path-not-there', given, `${named(given)} is not there: ${reason}`, advice);
}

function noFile(given: GivenPath): Finding {
  const advice = 'Give the whole path with the name of the file.';
  return findingOf('path-not-a-file', given, `${named(given)} has to be a file, but it is a folder.`, advice);
}

function noFolder(given: GivenPath, place: string): Finding {
  const message = `${named(given)} has to be a folder, but ${place} is a file.`;
  return findingOf('path-not-a-folder', given, message, 'Give the folder, not a file in it.');
}
