import type { Finding } from '../base/finding.js';
import type { JsonObject } from '../base/json.js';
import { installedOldComponents } from '../changes/backup-sets/backup-chain.js';
import type { FolderFault, WayBack } from '../changes/installing/way-back.js';
import { componentNames, componentTitles } from '../product/components.js';
import { oldComponent } from '../product/server-state.js';
import { isRemovalUnderWay } from './order.js';
import type { Situation, UpgradeChoices } from './situation.js';

type Judged = Pick<Situation, 'now' | 'before' | 'wayBack'>;

/** Actions that do nothing which one might want to go back from. */
const harmless: readonly string[] = ['stage-installers', 'restore-backup'];

/** Actions whose plans remove, or will be followed by a removal: what a person gave for the way back has to be right. */
const beforeRemoval: readonly string[] = ['upgrade', 'uninstall-phonefactor', 'backup-pfdata'];

/**
 * Whether the promise of a way back is true. It stops before the first removal; afterwards it can only be named, because
 * stopping in the middle helps nobody.
 */
export function wayBackFindings(
  action: string,
  situation: Judged,
  { acceptNoWayBack }: Pick<UpgradeChoices, 'acceptNoWayBack'>,
): { readonly warnings: readonly Finding[]; readonly blockers: readonly Finding[] } {
  const { wayBack } = situation;
  if (wayBack === undefined || harmless.includes(action)) return { warnings: [], blockers: [] };
  const missing = noWayBack(situation, wayBack);
  const mayStop = beforeRemoval.includes(action) && isBeforeFirstRemoval(situation);
  const folder = mayStop && wayBack.folder !== undefined ? [folderFinding(wayBack.folder, missing)] : [];
  const stops = mayStop && action !== 'backup-pfdata' && acceptNoWayBack !== true;
  return {
    warnings: missing === undefined || stops ? [] : [missing],
    blockers: [...folder, ...(missing !== undefined && stops ? [missing] : [])],
  };
}

/** Every old part that the server had is still installed. */
function isBeforeFirstRemoval({ now, before }: Pick<Situation, 'now' | 'before'>): boolean {
  return installedOldComponents(now).length > 0 && !isRemovalUnderWay({ now, before });
}

/** For the plan: each part with the package that it can be installed again from. */
export function wayBackFacts({ wayBack }: Pick<Situation, 'wayBack'>): JsonObject | undefined {
  const found = componentNames.flatMap((name) => {
    const one = wayBack?.packages[name];
    return one === undefined ? [] : [[name, { source: one.source, path: one.path, version: one.version }] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function noWayBack({ before }: Judged, { missing }: WayBack): Finding | undefined {
  if (missing.length === 0) return undefined;
  const parts = missing.map(({ component, why }) => {
    const { displayName, version } = oldComponent(before, component)?.product ?? { displayName: '', version: '' };
    return `${componentTitles[component]} (${displayName} ${version}: ${why})`;
  });
  return {
    code: 'no-way-back',
    message: `Once they are removed, these parts cannot be installed again: ${parts.join('; ')}.`,
    advice:
      'Give the folder with the same packages that PhoneFactor was installed from as old-installers. They cannot be downloaded any more. To continue without a way back, set accept-no-way-back: true.',
    input: 'accept-no-way-back',
  };
}

function folderFinding({ status, reason }: FolderFault, missing: Finding | undefined): Finding {
  const rest = missing === undefined ? 'Windows has its own copies of the packages, so the input can be left out.' : '';
  return {
    code: `old-installers-${status}`,
    message: `The folder with the old packages cannot be used: ${reason}`,
    advice:
      `Give the folder with the same packages that PhoneFactor was installed from, as the server sees it. ${rest}`.trim(),
    input: 'old-installers',
  };
}
