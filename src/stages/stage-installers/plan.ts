import type { Finding } from '../../base/finding.js';
import { stepOf, type UpgradeStep } from '../../changes/steps.js';
import { joinPath } from '../../host/windows-path.js';
import { componentTitles } from '../../product/components.js';
import { packageFileName, type WebComponentName } from '../../product/names.js';
import { publisherBlockers } from '../publisher.js';
import type { PackageFacts, Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';

interface Staged {
  readonly component: WebComponentName;
  readonly from: string;
  readonly to: string;
}

/** "Go to the install location and copy one or more installers to the other server" (document step I4.1). */
export function planStageInstallers(situation: Situation, choices: UpgradeChoices): UpgradeStagePlan {
  const packages = stagedPackages(situation, choices);
  if (packages.length === 0) return { ...emptyPlan, blockers: [noSource()] };
  return {
    ...emptyPlan,
    steps: packages.flatMap((one) => copyStep(one, situation.packages[one.from])),
    blockers: packages.flatMap((one) => packageBlockers(one, situation.packages[one.from], choices.packageTrust)),
  };
}

/** Where each package is and where it goes; empty where no folder with them is known. */
export function stagedPackages(
  { before }: Pick<Situation, 'before'>,
  { packageFolder, staging }: UpgradeChoices,
): readonly Staged[] {
  const source = packageFolder ?? before.installPath?.path;
  if (source === undefined || staging === undefined) return [];
  return staging.components.flatMap((component) =>
    staging.architectures.map((architecture) => {
      const name = packageFileName(component, architecture);
      return { component, from: joinPath(source, name), to: joinPath(staging.destination, name) };
    }),
  );
}

function copyStep({ component, from, to }: Staged, facts: PackageFacts | undefined): readonly UpgradeStep[] {
  if (facts?.status !== 'usable') return [];
  return [stepOf({ kind: 'copy-package', component, from, to, sha256: facts.sha256 }, { stage: 'stage-installers' })];
}

function packageBlockers(
  { component, from }: Staged,
  facts: PackageFacts | undefined,
  trust: UpgradeChoices['packageTrust'],
): readonly Finding[] {
  if (facts?.status === 'usable') return publisherBlockers(from, facts, trust, 'package-sha256');
  return [
    {
      code: `package-${facts?.status ?? 'missing'}`,
      message: `The package of the ${componentTitles[component]} cannot be copied: ${facts?.reason ?? `${from} was not found.`}`,
      advice:
        component === 'mobile-app'
          ? 'Versions 8.0 and later bring no package for it: leave mobile-app out of components.'
          : 'Run this on the server that has the MFA Server, or give the folder that contains the packages.',
      input: component === 'mobile-app' ? 'components' : 'package-folder',
    },
  ];
}

function noSource(): Finding {
  return {
    code: 'package-folder-not-given',
    message: 'This server has no MFA Server, so the folder with the packages is not known.',
    advice: 'Run this on the server that has the MFA Server, or give the folder that contains the packages.',
    input: 'package-folder',
  };
}
