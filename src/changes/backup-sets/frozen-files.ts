import { randomUUID } from 'node:crypto';
import { type Difference, notThere, withBriefHashes } from '../../base/difference.js';
import { createRedactor } from '../../base/redaction/redactor.js';
import { sha256Of } from '../../base/sha256.js';
import { UserError } from '../../base/user-error.js';
import type { Files } from '../../host/files.js';
import { HostError } from '../../host/host-error.js';
import { registryDataText } from '../../host/registry.js';
import { joinPath } from '../../host/windows-path.js';
import { productKey } from '../../product/registry-locations.js';
import { registryPlace, registrySnapshot } from '../../product/registry-snapshot.js';
import type { ReadServer, ServerState } from '../../product/server-state.js';
import { decodeConfiguration } from '../../webconfig/decode.js';
import { componentsToBackUp, installedOldComponents } from './backup-chain.js';
import type { FrozenFile } from './frozen-field.js';
import { configurationRole, furtherRole } from './roles.js';
import { contentItems, contentsNow } from './what-is-backed-up.js';

/** Each web.config, each file of a custom theme and each registry value of the old product that is on the server now. */
export async function readFrozenFiles(files: Files, server: ReadServer): Promise<readonly FrozenFile[]> {
  const { state } = server;
  const items = await contentItems(files, componentsToBackUp(state), state);
  const unread = unreadConfigurations(state);
  const found: FrozenFile[] = [];
  for (const { component, path } of await contentsNow(
    files,
    items.filter(({ role }) => role !== 'data'),
  )) {
    found.push({ component, path, sha256: unread.has(path.toLowerCase()) ? unreadable : await hashOf(files, path) });
  }
  return [...found, ...frozenValues(server)];
}

/** Of a value that may be a secret only that it is there: the look at the server has no more of it. */
function frozenValues({ inventory, state }: ReadServer): readonly FrozenFile[] {
  if (!componentsToBackUp(state).includes('agent')) return [];
  const registry = registrySnapshot(inventory);
  return registry.views.flatMap((view) =>
    registry.tree(productKey, view).flatMap(({ path, values }) =>
      values.map(({ name, data }): FrozenFile => {
        const sha256 = sha256Of(registryDataText(data));
        return { component: 'agent', path: registryPlace(path, name, view), view, sha256 };
      }),
    ),
  );
}

/** Each was waited for when the server was looked at. */
function unreadConfigurations({ components }: ServerState): ReadonlySet<string> {
  const all = components.flatMap(({ web, further = [] }) =>
    [web, ...further].flatMap((one) => one?.configuration ?? []),
  );
  return new Set(all.flatMap(({ path, fingerprint }) => (fingerprint === nothing ? [path.toLowerCase()] : [])));
}

const nothing = sha256Of('');
const unreadable = 'unreadable';

async function hashOf(files: Files, path: string): Promise<string> {
  try {
    return (await files.digest(path)).sha256;
  } catch (error) {
    if (error instanceof HostError) return unreadable;
    throw error;
  }
}

const absent = 'absent';

/** A file or value that is not as a plan has it. */
export interface DriftedFile {
  readonly path: string;
  readonly planned: string;
  readonly now: string;
}

/**
 * Files and values that are not as they were planned: other bytes, new, or gone although their component is there.
 * @param present components whose files and values have to be there
 * @param unplanned what a file was that the plan does not name
 */
export function changedFiles(
  planned: readonly FrozenFile[],
  now: readonly FrozenFile[],
  present: ReadonlySet<string>,
  unplanned = absent,
): readonly DriftedFile[] {
  const [was, is] = [byPath(planned), byPath(now)];
  const changed = now.flatMap(({ path, sha256 }): readonly DriftedFile[] => {
    const before = was.get(path.toLowerCase())?.sha256 ?? unplanned;
    return before === sha256 ? [] : [{ path, planned: before, now: sha256 }];
  });
  const gone = planned.filter(({ path, component }) => !is.has(path.toLowerCase()) && present.has(component));
  return [...changed, ...gone.map(({ path, sha256 }) => ({ path, planned: sha256, now: absent }))];
}

function byPath(all: readonly FrozenFile[]): ReadonlyMap<string, FrozenFile> {
  return new Map(all.map((one) => [one.path.toLowerCase(), one]));
}

/** @throws UserError `changed-since-plan` naming each file that is not as the change has it */
export async function requireUnchangedFiles(
  planned: readonly FrozenFile[] | undefined,
  server: ReadServer,
  { files, workFolder }: { readonly files: Files; readonly workFolder: string },
): Promise<void> {
  if (planned === undefined) return;
  const now = await readFrozenFiles(files, server);
  const changed = changedFiles(planned, now, new Set(installedOldComponents(server.state)));
  if (changed.length > 0) throw await changedSincePlan(changed, files, workFolder);
}

/** @param changed at least one */
export async function changedSincePlan(
  changed: readonly DriftedFile[],
  files: Files,
  workFolder: string,
): Promise<UserError> {
  return driftError(await driftDifferences(changed, files, workFolder));
}

/** Of a web.config each setting or line that is another one, without secrets; of all else that it is another one. */
export async function driftDifferences(
  changed: readonly DriftedFile[],
  files: Files,
  workFolder: string,
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const one of changed) {
    const ofLines = await differingLines(one, files, workFolder);
    found.push(...(ofLines ?? [wholeDrift(one)]));
  }
  return found;
}

/** Nobody can compare the hash of a registry value with anything. */
function wholeDrift({ path, planned, now }: DriftedFile): Difference {
  if (!path.startsWith('HKEY_')) return driftOf(path, 'SHA-256', [stateText(planned), stateText(now)]);
  const was = planned === absent ? notThere : 'as it was';
  return driftOf(path, 'value', [was, now === absent ? notThere : 'another one']);
}

/** Values that may be secrets: only their names are shown. */
export function valuesChangedSincePlan(places: readonly string[]): UserError {
  return driftError(
    places.map((place) => driftOf(place, 'value', ['as in the backup set of this plan', 'another one'])),
  );
}

function driftError(differences: readonly Difference[]): UserError {
  return new UserError(
    'changed-since-plan',
    'Files or registry values were changed after the plan was made.',
    'Nothing is done with them. See who changed them and why. Put them back as they were, or make a new plan, have it approved, and give its digest.',
    { differences },
  );
}

function driftOf(what: string, setting: string, [approved, now]: readonly [string, string]): Difference {
  return {
    reason: 'Files and registry values that were changed after the plan was made:',
    what,
    setting,
    approved,
    now,
  };
}

function stateText(hash: string): string {
  return hash === absent ? notThere : withBriefHashes(hash);
}

const mostLines = 12;

/** Undefined where no copy of it was kept with the plan. */
async function differingLines(
  { path, planned, now }: DriftedFile,
  files: Files,
  workFolder: string,
): Promise<readonly Difference[] | undefined> {
  const kept = copyOf(workFolder, planned);
  if (now === absent || (await files.glance(kept)) === undefined) return undefined;
  const [before, after] = [await linesOf(files, kept), await linesOf(files, path)];
  const has = (lines: readonly ConfigurationLine[], { text }: ConfigurationLine) =>
    lines.some((line) => line.text === text);
  const gone = before.filter((line) => !has(after, line));
  const came = after.filter((line) => !has(before, line));
  const all = linesInPairs(shownOf(gone), shownOf(came)).map((texts) => driftOf(path, settingOf(texts), texts));
  if (all.length === 0) return [driftOf(path, 'blanks or line ends', [stateText(planned), stateText(now)])];
  const more = all.length - mostLines;
  const rest = more > 0 ? [driftOf(path, 'more lines', ['(not shown)', `${more} more`])] : [];
  return [...all.slice(0, mostLines), ...rest];
}

/** A line that went beside the one of the same setting that came. */
function linesInPairs(gone: readonly string[], came: readonly string[]): readonly (readonly [string, string])[] {
  const left = [...came];
  const pairs = gone.map((line): readonly [string, string] => {
    const name = nameIn(line);
    const at = left.findIndex((other) => other === line || (name !== undefined && nameIn(other) === name));
    const [other = notThere] = at < 0 ? [] : left.splice(at, 1);
    return [line, other === line ? `${line} (another secret)` : other];
  });
  return [...pairs, ...left.map((line) => [notThere, line] as const)];
}

function settingOf([gone, came]: readonly [string, string]): string {
  return nameIn(gone === notThere ? came : gone) ?? 'line';
}

function shownOf(lines: readonly ConfigurationLine[]): readonly string[] {
  return lines.map(({ shown }) => shown);
}

/** Of `<add key="…" />`, or of any element that has a name. */
function nameIn(line: string): string | undefined {
  return /\s(?:key|name)\s*=\s*["']([^"']+)["']/.exec(line)?.[1];
}

/** Its hashes show which hidden values are different, and are never compared with the hashes of another run. */
const redactor = createRedactor({ salt: randomUUID() });

interface ConfigurationLine {
  /** As it is in the file, but for blanks around it: compared, never shown. */
  readonly text: string;
  /** Without secrets. */
  readonly shown: string;
}

async function linesOf(files: Files, path: string): Promise<readonly ConfigurationLine[]> {
  const { text } = decodeConfiguration(await files.read(path), path);
  const shown = trimmedLines(redactor.configuration(text));
  const lines = trimmedLines(text);
  // A secret of several lines is one when it is hidden.
  return shown.map((line, index) => ({
    text: (lines.length === shown.length ? lines[index] : line) ?? line,
    shown: line,
  }));
}

function trimmedLines(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => line.trim());
}

function copyOf(workFolder: string, sha256: string): string {
  return joinPath(workFolder, 'plans', 'files', `${sha256}.config`);
}

const largestCopy = 1024 * 1024;

/** Keeps each web.config as the plan has it, so that a later run can see what was changed in it. */
export async function keepCopies(files: Files, workFolder: string, frozen: readonly FrozenFile[]): Promise<void> {
  for (const { path, sha256, view } of frozen) {
    if (view !== undefined) continue;
    const copy = copyOf(workFolder, sha256);
    if (sha256 === unreadable || !/\.config$/i.test(path) || (await files.glance(copy)) !== undefined) continue;
    const found = await files.glance(path);
    if (found === undefined || found.size > largestCopy) continue;
    // Changed this very moment: the step finds out.
    if ((await files.copy(path, copy)).sha256 !== sha256) await files.remove(copy);
  }
}

/** Roles whose files are live: the product writes to them all the time. */
export function isLive({ role }: { readonly role: string }): boolean {
  return role !== configurationRole && role !== 'theme' && role !== furtherRole;
}
