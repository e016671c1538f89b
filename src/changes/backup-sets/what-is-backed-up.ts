import { inGroups } from '../../backup/in-groups.js';
import type { FileGlance, Files } from '../../host/files.js';
import { folderOf, isWindowsPath, joinPath } from '../../host/windows-path.js';
import type { ComponentName } from '../../product/components.js';
import { type FurtherApplication, oldComponent, type ServerState } from '../../product/server-state.js';
import { readConfiguration } from '../../webconfig/configuration-file.js';
import { includedFileNames } from '../../webconfig/configuration-source.js';
import type { BackupChain } from '../step-context.js';
import { entriesOf } from './backup-chain.js';
import { configurationRole, furtherRole } from './roles.js';

/** A file or folder of the old product that an uninstall takes away and that no installation brings back. */
export interface ContentItem {
  readonly kind: 'file' | 'folder';
  readonly component: ComponentName;
  readonly role: 'data' | 'theme' | typeof configurationRole | typeof furtherRole;
  readonly path: string;
}

/** One file of the old product as it is on the server now. */
export interface Content {
  readonly component: ComponentName;
  readonly role: ContentItem['role'];
  readonly path: string;
  readonly size: number;
  readonly modified: string;
}

/**
 * What the document asks to be kept of these components, where it is on the server now: the whole folder of the data
 * file (the activation is in its other files), each web.config with the files that it names, each custom theme.
 */
export async function contentItems(
  files: Files,
  components: readonly ComponentName[],
  state: ServerState,
): Promise<readonly ContentItem[]> {
  const items: ContentItem[] = [];
  for (const component of components) {
    const data = component === 'agent' && state.dataFile !== undefined ? [folderOf(state.dataFile.path)] : [];
    items.push(...data.map((path): ContentItem => ({ kind: 'folder', component, role: 'data', path })));
    const { web, further = [] } = oldComponent(state, component) ?? {};
    if (web !== undefined)
      items.push(...(await contentOf(files, web, { component, configuration: configurationRole, theme: 'theme' })));
    for (const one of further)
      items.push(...(await contentOf(files, one, { component, configuration: furtherRole, theme: furtherRole })));
  }
  return items;
}

interface ContentRoles extends Pick<ContentItem, 'component'> {
  readonly configuration: ContentItem['role'];
  readonly theme: ContentItem['role'];
}

async function contentOf(
  files: Files,
  web: FurtherApplication,
  { component, configuration, theme: role }: ContentRoles,
): Promise<readonly ContentItem[]> {
  const own = web.configuration === undefined ? [] : await configurationFiles(files, web.configuration);
  return [
    ...own.map((path): ContentItem => ({ kind: 'file', component, role: configuration, path })),
    ...web.customThemes.map(
      (theme): ContentItem => ({ kind: 'folder', component, role, path: joinPath(web.folder, 'App_Themes', theme) }),
    ),
  ];
}

/** Files that a web.config names belong to it. One that cannot be read as configuration names none. */
async function configurationFiles(
  files: Files,
  { path, problem }: NonNullable<FurtherApplication['configuration']>,
): Promise<readonly string[]> {
  if (problem !== undefined) return [path];
  const found = [path];
  for (const name of includedFileNames(readConfiguration(await files.read(path), path))) {
    const included = joinPath(folderOf(path), name);
    if (isWindowsPath(included) && (await files.stat(included)) !== undefined) found.push(included);
  }
  return found;
}

/** Every file of the items as it is on the server now. */
export async function contentsNow(files: Files, items: readonly ContentItem[]): Promise<readonly Content[]> {
  const found: Content[] = [];
  for (const { component, role, path } of items) {
    const top = await files.glance(path);
    const below = top === undefined ? [] : await filesOf(files, top);
    found.push(...below.map((one) => ({ component, role, path: one.path, size: one.size, modified: one.modified })));
  }
  return found;
}

async function filesOf(files: Files, { kind, path, ...rest }: FileGlance): Promise<readonly FileGlance[]> {
  if (kind === 'file') return [{ kind, path, ...rest }];
  if (kind !== 'folder') return [];
  const below: FileGlance[] = [];
  for (const child of await files.glanceInto(path)) below.push(...(await filesOf(files, child)));
  return below;
}

/** `glance`: by size and time, as far as a plan needs it. `bytes`: by the bytes, before anything is removed. */
export type ComparisonDepth = 'glance' | 'bytes';

/**
 * Files of these components that are not on the server as they are in the newest set with their kind: other ones,
 * such as are in no set, and such as are gone.
 */
export async function changedSinceBackup(
  files: Files,
  chain: BackupChain,
  components: readonly ComponentName[],
  state: ServerState,
  depth: ComparisonDepth,
): Promise<readonly string[]> {
  const now = await contentsNow(files, await contentItems(files, components, state));
  const stored = new Map<string, StoredFile>();
  for (const component of components) {
    for (const role of ['data', configurationRole, 'theme', furtherRole] as const) {
      for (const { entry } of entriesOf(chain, component, role)) {
        const { originalPath, size, modified, sha256 } = entry;
        if (originalPath === undefined) continue;
        stored.set(keyOf({ component, role, path: originalPath }), { path: originalPath, size, modified, sha256 });
      }
    }
  }
  const compared = await inGroups(now, async (one) => {
    const isSame = await isAsStored(files, one, stored.get(keyOf(one)), depth);
    return isSame ? [] : [one.path];
  });
  const there = new Set(now.map(keyOf));
  const gone = [...stored].flatMap(([key, { path }]) => (there.has(key) ? [] : [path]));
  return [...compared.flat(), ...gone];
}

interface StoredFile {
  readonly path: string;
  readonly size: number;
  readonly modified: string | undefined;
  readonly sha256: string;
}

function keyOf({ component, role, path }: Pick<Content, 'component' | 'role' | 'path'>): string {
  return `${component}/${role}/${path.toLowerCase()}`;
}

async function isAsStored(
  files: Files,
  now: Content,
  stored: StoredFile | undefined,
  depth: ComparisonDepth,
): Promise<boolean> {
  if (stored === undefined || stored.size !== now.size) return false;
  if (depth === 'glance') return stored.modified === now.modified;
  return (await files.digest(now.path)).sha256 === stored.sha256;
}
