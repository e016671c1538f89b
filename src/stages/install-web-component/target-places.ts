import type { Files } from '../../host/files.js';
import { HostError } from '../../host/host-error.js';
import { sameText } from '../../host/same-text.js';
import { fileNameOf, isAtOrBelow, joinPath, samePath } from '../../host/windows-path.js';
import { type WebComponentName, webComponentNames } from '../../product/names.js';
import { newComponent, oldComponent } from '../../product/server-state.js';
import { applicationsOf, componentsInContent } from '../../product/web-candidates.js';
import type { Situation, TargetPlace, TargetPlaces, UpgradeChoices } from '../situation.js';
import { newVirtualDirectory } from './virtual-directories.js';

type Known = Pick<Situation, 'now' | 'before'>;

/** The places of all web components that are still to be installed. */
export async function targetPlaces(files: Files, situation: Known, choices: UpgradeChoices): Promise<TargetPlaces> {
  const found = await Promise.all(
    webComponentNames.map(async (component) => [component, await targetPlace(files, component, situation, choices)]),
  );
  return Object.fromEntries(found.filter(([, place]) => place !== undefined));
}

async function targetPlace(
  files: Files,
  component: WebComponentName,
  { now, before }: Known,
  choices: UpgradeChoices,
): Promise<TargetPlace | undefined> {
  const old = oldComponent(before, component)?.web;
  if (old === undefined || newComponent(now, component) !== undefined) return undefined;
  const path = `/${newVirtualDirectory(component, old, choices, now)}`;
  const all = applicationsOf(now.webServer, now.machine);
  const here = all.filter(({ site }) => site.id === old.siteId);
  const application = sameText(path, old.virtualDirectory)
    ? undefined
    : here.find((one) => sameText(one.application.path, path));
  const root = here.find((one) => one.application.path === '/')?.folder ?? '';
  const folder = application?.folder ?? (root === '' ? undefined : joinPath(root, path.slice(1)));
  const place = { site: old.site, path, isApplication: application !== undefined };
  if (folder === undefined) return { ...place, holds: 'nothing' };
  const holds = samePath(folder, old.folder) ? 'the-component' : await contentOf(files, folder, component);
  const others = all.filter((one) => one !== application && isAtOrBelow(one.folder, folder));
  return { ...place, folder, holds: holds === 'nothing' && others.length > 0 ? 'other-application' : holds };
}

async function contentOf(files: Files, folder: string, component: WebComponentName): Promise<TargetPlace['holds']> {
  try {
    if ((await files.glance(folder)) === undefined) return 'nothing';
    const entries = await files.glanceInto(folder);
    const names = entries.filter(({ kind }) => kind === 'file').map(({ path }) => fileNameOf(path));
    const text = names.some((name) => sameText(name, 'web.config'))
      ? Buffer.from(await files.read(joinPath(folder, 'web.config'))).toString('latin1')
      : '';
    if (componentsInContent(names, text).includes(component)) return 'the-component';
    return entries.length === 0 ? 'nothing' : 'something-else';
  } catch (error) {
    if (error instanceof HostError) return 'not-known';
    throw error;
  }
}
