import type { Finding } from '../../finding.js';
import { isAtOrBelowKey } from '../../host/registry.js';
import { distinctPaths, folderOf, isAtOrBelow } from '../../host/windows-path.js';
import { productKey } from '../../product/registry-locations.js';
import type { RestoreFacts, RestoreWishes } from './restore-facts.js';

/**
 * Files, folders and registry keys of the set that lie in no place of the product, by the inventory in the set: install
 * folder, data folder, folders of the web components, the product's key. Whoever can write to a set can name any place
 * in it.
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

/** None of them holds Windows, or lies in it, whatever the inventory says. */
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
