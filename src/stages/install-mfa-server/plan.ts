import type { Finding } from '../../base/finding.js';
import { omitUndefined } from '../../base/json.js';
import { wizardNotSeen } from '../../changes/installing/wizard.js';
import { stepOf, type UpgradeStep } from '../../changes/steps.js';
import { beginsWithVersion, compareVersions } from '../../host/compare-versions.js';
import type { MachineFacts } from '../../host/machine.js';
import { sameText } from '../../host/same-text.js';
import { fileNameOf, samePath } from '../../host/windows-path.js';
import { serverSetupFileName } from '../../product/names.js';
import { hadAgent, newComponent, registeredInstallPath, type ServerState } from '../../product/server-state.js';
import { orderBlockers, prerequisiteFindings, prerequisiteRules } from '../order.js';
import { publisherBlockers } from '../publisher.js';
import type { Scope, Situation, UpgradeChoices } from '../situation.js';
import { emptyPlan, type UpgradeStagePlan } from '../stage-plan.js';
import { keepInstallPath } from '../uninstall-phonefactor/keep-install-path.js';
import { serverNotWhole } from './server-in-place.js';

const stage = 'install-mfa-server';

const startServices = stepOf({ kind: 'start-services', which: { those: 'of-the-product' } }, { stage });

/**
 * "Install the Multi-Factor Authentication Server" and document step I1: into the folder that the registry names,
 * then activation and replication group by a person.
 */
export function planInstallServer(situation: Situation, choices: UpgradeChoices, scope: Scope): UpgradeStagePlan {
  if (!hadAgent(situation.before)) {
    return emptyPlan;
  }
  const people = activation(situation);
  if (newComponent(situation.now, 'agent') !== undefined) {
    return { ...emptyPlan, steps: people, blockers: serverNotWhole(situation) };
  }
  const prerequisites = prerequisiteFindings(situation.now, ['agent'], prerequisiteRules(situation, choices));
  return {
    steps: [...registeredPath(situation), ...setup(situation, choices), ...people],
    warnings: prerequisites.warnings,
    blockers: [
      ...prerequisites.blockers,
      ...setupBlockers(situation, choices),
      ...otherTarget(situation, choices),
      ...(scope === 'single-stage' ? orderBlockers(situation, stage) : []),
    ],
  };
}

/** The setup program finds the folder in the registry alone: not one that a person named. */
function registeredPath(situation: Situation): readonly UpgradeStep[] {
  const { before, now } = situation;
  const registered = registeredInstallPath(now);
  const isAsBefore = registered !== undefined && samePath(registered, before.installPath?.path ?? '');
  return isAsBefore ? [] : keepInstallPath(situation);
}

function setup({ before, packages, confirmed }: Situation, { setup: chosen }: UpgradeChoices): readonly UpgradeStep[] {
  const installPath = before.installPath?.path;
  if (chosen === undefined || installPath === undefined) return [];
  const { path: setupPath, arguments: silent } = chosen;
  const secretProperties = silent === undefined ? undefined : chosen.secretProperties;
  const facts = packages[setupPath];
  // Of the wizard's setup, too: elsewhere it is the approved one by its bytes.
  const sha256 = facts?.status === 'usable' ? facts.sha256 : undefined;
  const change = { kind: 'install-server', setupPath, installPath } as const;
  const install = stepOf({ ...change, ...omitUndefined({ arguments: silent, secretProperties, sha256 }) }, { stage });
  // A person stays at the server: the wizard starts the service, and activation comes in the same go.
  return silent === undefined ? [notSeen(install, confirmed, before)] : [install, startServices];
}

/** What the wizard was confirmed for is looked at, not believed. */
function notSeen(step: UpgradeStep, confirmed: Situation['confirmed'], { machine }: ServerState): UpgradeStep {
  if (step.type !== 'operator' || !confirmed.has(step.operatorStep.id)) return step;
  return { ...step, operatorStep: wizardNotSeen(step.operatorStep, machine.name) };
}

/** What is confirmed is not asked again. */
function activation({ now, confirmed }: Situation): readonly UpgradeStep[] {
  const { name: server } = now.machine;
  return [
    stepOf({ kind: 'activate-server', server }, { stage }),
    stepOf({ kind: 'confirm-replication-group', server }, { stage }),
  ].filter(({ id }) => !confirmed.has(id));
}

function setupBlockers(
  { before, packages }: Situation,
  { setup: chosen, packageTrust }: UpgradeChoices,
): readonly Finding[] {
  const path = before.installPath === undefined ? [noInstallPath(before)] : [];
  if (chosen === undefined) {
    return [...path, noSetup()];
  }
  return [
    ...path,
    ...wrongName(chosen.path),
    ...unusable(chosen.path, packages),
    ...doesNotRun(chosen.path, packages, before.machine),
    ...untrusted(chosen, packages, packageTrust),
  ];
}

function noInstallPath({ machine }: ServerState): Finding {
  return {
    code: 'install-path-unknown',
    message: `The registry of ${machine.name} has no InstallPath of PhoneFactor in either view.`,
    advice: 'Give the folder in which the agent is (or was) installed: the new server has to go into the same folder.',
    input: 'install-path',
  };
}

function noSetup(): Finding {
  return {
    code: 'setup-not-given',
    message: 'No setup program of the Multi-Factor Authentication Server was given.',
    advice: `Give the path of ${serverSetupFileName} as the server sees it. It cannot be downloaded by this suite.`,
    input: 'setup-path',
  };
}

function wrongName(path: string): readonly Finding[] {
  if (sameText(fileNameOf(path), serverSetupFileName)) {
    return [];
  }
  return [
    {
      code: 'setup-wrong-name',
      message: `${path} is not named ${serverSetupFileName}.`,
      advice: 'Give the setup program of the server itself, not one of the web packages, under its original name.',
      input: 'setup-path',
    },
  ];
}

/** What is planned by the wrong version is removed and not put back. Once the removal began, the installed server decides. */
function otherTarget(
  situation: Situation,
  { setup: chosen, targetVersion: wanted }: UpgradeChoices,
): readonly Finding[] {
  const facts = chosen === undefined ? undefined : situation.packages[chosen.path];
  const own = facts?.status === 'usable' ? facts.description.productVersion : undefined;
  if (own === undefined || wanted === undefined || prerequisiteRules(situation, {}).isUnderWay) return [];
  if (beginsWithVersion(own, wanted)) return [];
  return [
    {
      code: 'target-version-other',
      message: `target-version is ${wanted}, but ${chosen?.path} is version ${own}.`,
      advice:
        'Leave target-version out: the setup program shows its version. Or give the setup program of that version.',
      input: 'target-version',
    },
  ];
}

/** A pinned hash says more than a signature. */
function untrusted(
  { path, sha256 }: NonNullable<UpgradeChoices['setup']>,
  packages: Situation['packages'],
  trust: UpgradeChoices['packageTrust'],
): readonly Finding[] {
  const facts = packages[path];
  if (facts?.status !== 'usable') return [];
  if (sha256 === undefined) return publisherBlockers(path, facts, trust, 'setup-sha256');
  if (facts.sha256 === sha256.toLowerCase()) return [];
  return [
    {
      code: 'setup-hash-mismatch',
      message: `${path} has the SHA-256 ${facts.sha256}, not ${sha256.toLowerCase()}.`,
      advice: 'Copy the setup program again from its source, or correct the hash.',
      input: 'setup-sha256',
    },
  ];
}

/** Windows itself would refuse to start it, when the old agent is gone. */
function doesNotRun(
  path: string,
  packages: Situation['packages'],
  { architecture, operatingSystem: { name, version } }: MachineFacts,
): readonly Finding[] {
  const facts = packages[path];
  if (facts?.status !== 'usable') return [];
  const { architecture: built, minimumWindows: needed } = facts.description;
  const problems = [
    ...(built === 'x64' && architecture === 'x86' ? ['it is a 64-bit program, and this Windows is 32-bit'] : []),
    ...(needed !== undefined && compareVersions(version, needed) < 0
      ? [`it needs Windows ${needed}, and this is ${name} (${version})`]
      : []),
  ];
  return problems.map((problem) => ({
    code: 'setup-does-not-run',
    message: `${path} cannot run on this server: ${problem}.`,
    advice: 'Give a setup program that is made for this Windows, or move the server to a newer Windows first.',
    input: 'setup-path',
  }));
}

function unusable(path: string, packages: Situation['packages']): readonly Finding[] {
  const facts = packages[path];
  if (facts === undefined || facts.status === 'usable') {
    return [];
  }
  return [
    {
      code: `setup-${facts.status}`,
      message: `${path} cannot be used: ${facts.reason}`,
      advice: 'Put the setup program there, whole, where the account of the runner can read it.',
      input: 'setup-path',
    },
  ];
}
