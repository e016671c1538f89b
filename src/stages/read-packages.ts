import type { Host } from '../host/host.js';
import { HostError } from '../host/host-error.js';
import { webComponentNames } from '../product/names.js';
import { packagePathOf } from './install-web-component/plan.js';
import type { PackageFacts, Situation, UpgradeChoices } from './situation.js';
import { stagedPackages } from './stage-installers/plan.js';

/** What the packages say of themselves that the choices name, or that the new server has put into its folder. */
export async function readPackages(
  host: Host,
  situation: Pick<Situation, 'now' | 'before'>,
  choices: UpgradeChoices,
): Promise<Situation['packages']> {
  const web = webComponentNames.flatMap((component) => packagePathOf(component, situation, choices) ?? []);
  const mustBeThere = [
    ...(choices.setup === undefined ? [] : [choices.setup.path]),
    ...(packagesAreThere(situation, choices) ? web : []),
    ...stagedPackages(situation, choices).map(({ from }) => from),
  ];
  const facts = await Promise.all(
    [...new Set(mustBeThere)].map(async (path) => [path, await packageFacts(host, path)] as const),
  );
  return Object.fromEntries(facts);
}

/** The new server brings the packages with it: before its installation they are not expected in its folder. */
function packagesAreThere({ now }: Pick<Situation, 'now'>, choices: UpgradeChoices): boolean {
  return (
    choices.packageFolder !== undefined ||
    now.components.some(({ component, generation }) => component === 'agent' && generation === 'mfa-server')
  );
}

export async function packageFacts({ installer, files }: Host, path: string): Promise<PackageFacts> {
  try {
    // A whole folder is read by nobody as a package.
    if ((await files.glance(path))?.kind === 'folder')
      return { status: 'not-a-package', reason: `${path} is a folder.` };
    const description = await installer.describe(path);
    return { status: 'usable', description, sha256: (await files.digest(path)).sha256 };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { status: statusOf(error), reason: error.message };
  }
}

function statusOf({ code }: HostError): Exclude<PackageFacts['status'], 'usable'> {
  return code === 'not-found' ? 'missing' : code === 'not-a-package' ? 'not-a-package' : 'unreadable';
}
