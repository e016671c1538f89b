import type { BackupItem } from '../../backup/backup-set.js';
import { isAtOrBelow } from '../../host/windows-path.js';
import { componentTitles } from '../../product/components.js';
import type { ServerState } from '../../product/server-state.js';
import { UserError } from '../../user-error.js';
import { baselineOf } from '../backup-sets/backup-chain.js';
import { installersRole } from '../backup-sets/roles.js';
import type { Promised } from '../installing/promised-field.js';
import { readWayBack, type WayBack } from '../installing/way-back.js';
import type { BackupChain, StepContext } from '../step-context.js';

interface PromisingChange {
  readonly oldInstallers?: string;
  readonly packages?: Promised;
}

/**
 * What belongs into a set so that the old products can be installed again, looked for anew: nothing is removed on a
 * promise that is not true any more.
 * @throws UserError `old-package-changed`
 */
export async function installerItems(
  { oldInstallers, packages = [] }: PromisingChange,
  { host, judge }: StepContext,
  chain: BackupChain,
  now: ServerState,
): Promise<readonly BackupItem[]> {
  const baseline = await baselineOf(host.files, chain);
  const before = baseline === undefined ? now : judge(baseline);
  const found = await readWayBack(host, { oldInstallers, chain, before, now });
  for (const one of packages) requireAsPromised(one, found);
  const item = (kind: 'file' | 'folder', path: string): BackupItem => ({
    kind,
    component: 'server',
    role: installersRole,
    path,
  });
  const single = Object.values(found.packages).map(({ path }) => path);
  if (oldInstallers === undefined) return single.map((path) => item('file', path));
  const others = single.filter((path) => !isAtOrBelow(path, oldInstallers));
  return [item('folder', oldInstallers), ...others.map((path) => item('file', path))];
}

function requireAsPromised({ component: name, version, sha256: promised }: Promised[number], found: WayBack): void {
  const { packages } = found;
  if (packages[name]?.sha256 === promised) return;
  throw new UserError(
    'old-package-changed',
    `The package from which the ${componentTitles[name]} ${version} can be installed again is not where it was when the plan was made, or has other bytes (SHA-256 ${promised}).`,
    'Nothing was removed. Put the package back into the folder of old-installers, or make a new plan.',
  );
}
