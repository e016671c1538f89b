import type { Finding } from '../../base/finding.js';
import { sameText } from '../../host/same-text.js';
import { samePath } from '../../host/windows-path.js';
import { componentTitles } from '../../product/components.js';
import { type WebComponentName, webComponentNames } from '../../product/names.js';
import { newComponent, oldComponent, type WebPresence } from '../../product/server-state.js';
import { installationId } from '../../product/step-ids.js';
import type { Situation } from '../situation.js';
import type { TargetPlace } from './target-places.js';

/**
 * What is in the way of a web component at the place where it would be installed: an application or a folder of
 * somebody else, another part of the product, or the root of a site. What an earlier run began there is its own.
 */
export function placeBlockers(component: WebComponentName, old: WebPresence, situation: Situation): readonly Finding[] {
  const place = situation.targets?.[component];
  if (place === undefined) return [];
  if (place.path === '/') return [siteRoot(component, old)];
  const keepsItsName = sameText(place.path, old.virtualDirectory);
  const other = keepsItsName ? undefined : otherPart(component, place, situation);
  if (other !== undefined) return [nameOfOtherPart(component, place, other)];
  if (situation.begunSteps?.has(installationId(component)) === true) return [];
  if (place.holds === 'the-component') return [];
  if (place.isApplication) return [applicationOfOthers(component, place)];
  return place.holds === 'nothing' ? [] : [folderOfOthers(component, place)];
}

/** The package chooses the folder by the site: an old portal may have been moved by hand. */
export function placeWarnings(component: WebComponentName, old: WebPresence, situation: Situation): readonly Finding[] {
  const folder = situation.targets?.[component]?.folder;
  const path = situation.targets?.[component]?.path ?? '';
  if (folder === undefined || !sameText(path, old.virtualDirectory) || samePath(folder, old.folder)) return [];
  return [
    {
      code: 'component-in-other-folder',
      message: `The old ${componentTitles[component]} is in ${old.folder}; its package installs the new one into ${folder}.`,
      advice:
        'What a person put beside the old one, and what names the old folder (scripts, access rights, scanners), is yours to move.',
    },
  ];
}

/** Another part of the product that is, or is going to be, at the same place. */
function otherPart(
  component: WebComponentName,
  { site, path }: TargetPlace,
  { before, now, targets }: Situation,
): WebComponentName | undefined {
  const isHere = (web: Pick<WebPresence, 'site' | 'virtualDirectory'> | undefined) =>
    web !== undefined && sameText(web.site, site) && sameText(web.virtualDirectory, path);
  return webComponentNames.find((one) => {
    if (one === component) return false;
    const planned = targets?.[one];
    const isPlanned = planned !== undefined && sameText(planned.site, site) && sameText(planned.path, path);
    return isPlanned || isHere(oldComponent(before, one)?.web) || isHere(newComponent(now, one)?.web);
  });
}

const inputOf = (component: WebComponentName) => `${component}-virtual-directory`;

function siteRoot(component: WebComponentName, old: WebPresence): Finding {
  const input = inputOf(component);
  return {
    code: 'component-is-site-root',
    message: `The old ${componentTitles[component]} is the root of the site "${old.site}"; the package of the new one makes a virtual directory below a site.`,
    advice: `Give a name for it, for example ${input}: new. Its address then ends in that name; a redirect from the root of the site is yours to set.`,
    input,
  };
}

function nameOfOtherPart(component: WebComponentName, { site, path }: TargetPlace, other: WebComponentName): Finding {
  const input = inputOf(component);
  return {
    code: 'name-of-other-component',
    message: `The new ${componentTitles[component]} would be installed as ${path} of the site "${site}", which is the place of the ${componentTitles[other]}.`,
    advice: `Give another name as ${input}.`,
    input,
  };
}

function applicationOfOthers(component: WebComponentName, { site, path, folder }: TargetPlace): Finding {
  const input = inputOf(component);
  const where = folder === undefined ? '' : ` (${folder})`;
  return {
    code: 'name-of-other-application',
    message: `The new ${componentTitles[component]} would be installed as ${path} of the site "${site}", but another application is there${where}.`,
    advice: `Give a name that is free as ${input}. Nothing of the other application is touched.`,
    input,
  };
}

function folderOfOthers(component: WebComponentName, { site, path, folder, holds }: TargetPlace): Finding {
  const input = inputOf(component);
  const what = holds === 'not-known' ? 'could not be looked into' : 'is not empty and contains nothing of it';
  return {
    code: 'folder-of-others',
    message: `The new ${componentTitles[component]} would be installed as ${path} of the site "${site}", but the folder ${folder ?? ''} ${what}.`,
    advice: `Give a name that is free as ${input}, or move what is in the folder away.`,
    input,
  };
}
