import type { Finding } from '../../base/finding.js';
import { newComponent } from '../../product/server-state.js';
import type { Situation, UpgradeChoices } from '../situation.js';

/** Version of the MFA Server: the one that the operator gave, else the installed server's, else the setup program's. */
export function targetVersion(
  { now, packages }: Pick<Situation, 'now' | 'packages'>,
  choices: UpgradeChoices,
): string | undefined {
  if (choices.targetVersion !== undefined) {
    return choices.targetVersion;
  }
  const installed = newComponent(now, 'agent')?.product.version;
  if (installed) {
    return installed;
  }
  const facts = choices.setup === undefined ? undefined : packages[choices.setup.path];
  return facts?.status === 'usable' ? facts.description.productVersion : undefined;
}

/** Version 8.0 and later have no Mobile App Web Service: the app talks to the server without it. */
export function mobileAppNotice(
  situation: Pick<Situation, 'now' | 'packages'>,
  choices: UpgradeChoices,
): { readonly leftOut: boolean; readonly warnings: readonly Finding[]; readonly blockers: readonly Finding[] } {
  const version = targetVersion(situation, choices);
  if (version === undefined) {
    return { leftOut: true, warnings: [], blockers: [versionUnknown()] };
  }
  return majorOf(version) >= 8
    ? { leftOut: true, warnings: [leftOutBecause(version)], blockers: [] }
    : { leftOut: false, warnings: [], blockers: [] };
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

function leftOutBecause(version: string): Finding {
  return {
    code: 'mobile-app-left-out',
    message: `The Mobile App Web Service is not installed again: MFA Server ${version} has none, 8.0 and later do not need it.`,
    advice: 'Test the app of one user after the upgrade; nothing else is to be done.',
  };
}

function versionUnknown(): Finding {
  return {
    code: 'target-version-unknown',
    message: 'The Mobile App Web Service was installed, and whether it is needed depends on the target version.',
    advice: 'Give the version of the MFA Server that is being installed, for example 8.0.2.',
    input: 'target-version',
  };
}
