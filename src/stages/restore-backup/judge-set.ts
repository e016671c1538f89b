import type { Finding } from '../../base/finding.js';
import { counted } from '../../base/listed.js';
import { isAtOrBelowKey } from '../../host/registry.js';
import { sameText } from '../../host/same-text.js';
import { distinctPaths, folderOf, isAtOrBelow } from '../../host/windows-path.js';
import { type ComponentName, componentNames, componentTitles } from '../../product/components.js';
import { productKey } from '../../product/registry-locations.js';
import { oldComponent } from '../../product/server-state.js';
import type { RestoreFacts, RestoreWishes } from './restore-facts.js';

/** Reported before anything is done: half a way back is none. */
export function missingComponents(facts: RestoreFacts, { scope, components }: RestoreWishes) {
  const { set, before, elsewhere } = facts;
  const wanted = components ?? componentNames.filter((name) => oldComponent(before, name) !== undefined);
  const missing = wanted.filter((name) => !set.manifest.components.includes(name));
  if (missing.length === 0) return { blockers: [], warnings: [] };
  const finding = missingFinding(set.folder, missing, elsewhere);
  const mayGoOn = scope === 'items' && components === undefined;
  return mayGoOn ? { blockers: [], warnings: [finding] } : { blockers: [finding], warnings: [] };
}

function missingFinding(
  folder: string,
  missing: readonly ComponentName[],
  elsewhere: ReadonlyMap<ComponentName, string>,
): Finding {
  const holders = missing.map((name) => `${componentTitles[name]}: ${elsewhere.get(name) ?? 'no set beside it'}`);
  return {
    code: 'backup-set-without-component',
    message: `The backup set ${folder} was made when a part of the product was gone already. Where the rest is: ${holders.join('; ')}.`,
    advice:
      'Give the set that contains the rest as backup-path. Then put back what is in this set, with scope: items. Or name the components that are meant.',
    input: 'backup-path',
  };
}

export function otherServer({ set, now }: RestoreFacts, { fromOtherServer }: RestoreWishes): readonly Finding[] {
  if (fromOtherServer || sameText(set.manifest.server, now.machine.name)) return [];
  return [
    {
      code: 'backup-of-other-server',
      message: `The backup set ${set.folder} is of ${set.manifest.server}; this server is ${now.machine.name}.`,
      advice: 'Give a set of this server. If the machine was renamed or replaced, set from-other-server: true.',
      input: 'from-other-server',
    },
  ];
}

/** A restore that finds nothing to do has then not seen everything. */
export function unseenRights({ files: { rightsNotCompared: places } }: RestoreFacts): readonly Finding[] {
  const [first] = places;
  if (first === undefined) return [];
  return [
    {
      code: 'restore-rights-not-compared',
      message: `Access rights of ${counted(places.length, 'place')} could not be read, so nobody knows whether they are as the set recorded them: ${first.path}: ${first.message}`,
      advice: 'Settle what the message names and plan again, or compare these access rights by hand after the restore.',
    },
  ];
}

export function consistency({ set }: RestoreFacts): readonly Finding[] {
  const { consistent, consistencyNote, name } = set.manifest;
  if (consistent) return [];
  return [
    {
      code: 'backup-not-consistent',
      message: `The backup set ${name} was made while something could write: ${consistencyNote ?? 'no more is known'}.`,
      advice: 'Prefer a set that was made with the services stopped, if there is one.',
    },
  ];
}

/**
 * Files, folders and registry keys of the set that are in no place of the product, by the inventory in the set: install
 * folder, data folder, folders of the web components, the product's key. A person who can write to a set can name any
 * place in it.
 */
export function otherPlaces(facts: RestoreFacts): readonly string[] {
  const places = placesOf(facts);
  const paths = [...facts.files.items, ...facts.files.folders].map(({ path }) => path);
  const keys = facts.registry.flatMap((state) => state.keys);
  return [
    ...distinctPaths(paths).filter((path) => !places.some((place) => isAtOrBelow(path, place))),
    ...keys.filter((key) => !isAtOrBelowKey(key, productKey)),
  ];
}

/** Places that contain Windows or are in it are left out, also where the inventory names them. */
function placesOf({ before, now }: RestoreFacts): readonly string[] {
  const { windows } = now.machine.folders;
  const { installPath, dataFile, components } = before;
  const found = [
    ...(installPath === undefined ? [] : [installPath.path]),
    ...(dataFile === undefined ? [] : [folderOf(dataFile.path)]),
    ...components.flatMap(({ web, further = [] }) => [web, ...further].flatMap((one) => one?.folder ?? [])),
  ];
  return found.filter((place) => !isAtOrBelow(windows, place) && !isAtOrBelow(place, windows));
}

export function otherPlaceFindings(
  places: readonly string[],
  { set }: Pick<RestoreFacts, 'set'>,
  { otherPlaces: isAllowed = false }: RestoreWishes,
): readonly Finding[] {
  if (places.length === 0 || isAllowed) return [];
  return [
    {
      code: 'restore-place-unknown',
      message: `The backup set ${set.folder} would be written to places that its inventory does not know as places of the product: ${places.join(', ')}.`,
      advice:
        'Find out who put them into the set. If they belong there, look at each of them in the plan, and set allow-other-places: true.',
      input: 'allow-other-places',
    },
  ];
}
