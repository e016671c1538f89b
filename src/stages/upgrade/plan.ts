import type { UpgradeChange } from '../../changes/all.js';
import type { Finding } from '../../finding.js';
import { asJson, type JsonObject } from '../../json.js';
import type { Plan } from '../../plan/plan.js';
import { knownFailures } from '../../product/known-failures.js';
import { planBackup } from '../backup-pfdata/plan.js';
import { planInstallServer } from '../install-mfa-server/plan.js';
import { targetVersion } from '../install-mobile-app/target-version.js';
import { planPortalAddress } from '../install-portal/portal-address.js';
import { planRestoreThemes } from '../install-portal/restore-themes.js';
import { planInstallWebComponent } from '../install-web-component/plan.js';
import { planMergeConfiguration } from '../merge-webconfig/plan.js';
import { setFindings } from '../set-findings.js';
import type { PackageFacts, Scope, Situation, UpgradeChoices } from '../situation.js';
import { joinPlans, type UpgradeStagePlan } from '../stage-plan.js';
import { planUninstall } from '../uninstall-phonefactor/plan.js';

/** The whole upgrade of one server, in the document's order. */
export function planUpgrade(situation: Situation, choices: UpgradeChoices): Plan<UpgradeChange> {
  const scope: Scope = 'whole-upgrade';
  const stages = joinPlans([
    planBackup(situation, choices, scope),
    planUninstall(situation, choices, scope),
    planInstallServer(situation, choices, scope),
    planInstallWebComponent('web-service-sdk', situation, choices, scope),
    planInstallWebComponent('user-portal', situation, choices, scope),
    planRestoreThemes(situation, choices),
    planInstallWebComponent('mobile-app', situation, choices, scope),
    planMergeConfiguration('user-portal', situation, choices, scope),
    planMergeConfiguration('mobile-app', situation, choices, scope),
    planPortalAddress(situation, choices),
  ]);
  return completePlan('upgrade', situation, choices, stages);
}

/** `ownInputs`: what this action alone was given. Adds to the stages' parts what every plan says of the server, and leaves each finding once. */
export function completePlan(
  action: string,
  situation: Situation,
  choices: UpgradeChoices,
  { steps, warnings, blockers }: UpgradeStagePlan,
  ownInputs: object = {},
): Plan<UpgradeChange> {
  const sets = setFindings(situation.sets);
  const failures = steps.length === 0 ? [] : knownFailures(situation.now, targetVersion(situation, choices));
  return {
    format: 2,
    action,
    server: situation.now.machine.name,
    inputs: asJson({ ...choices, ...ownInputs }),
    findings: findingsOf(situation, action),
    steps,
    warnings: distinct([...situation.now.warnings, ...sets.warnings, ...warnings, ...failures]),
    blockers: distinct([...sets.blockers, ...blockers]),
  };
}

/** What an approval depends on. The data file's size and times are not: the product writes to it all the time. */
function findingsOf({ now: state, packages, interrupted, sets, turns }: Situation, action: string): JsonObject {
  return asJson({
    packages: Object.fromEntries(Object.entries(packages).map(([path, facts]) => [path, packageFindings(facts)])),
    machine: { name: state.machine.name, architecture: state.machine.architecture },
    installPath: state.installPath,
    sets: usedSets(sets),
    lastTurn: turns?.(action),
    interrupted: interrupted.length === 0 ? undefined : interrupted,
    dataFile: state.dataFile === undefined ? undefined : { path: state.dataFile.path, status: state.dataFile.status },
    components: Object.fromEntries(
      state.components.map((found) => [`${found.component} (${found.generation})`, found]),
    ),
  });
}

/** The sets whose values are used, newest first. */
function usedSets(sets: Situation['sets']): readonly object[] | undefined {
  const used = sets.filter(({ status }) => status === 'there');
  return used.length === 0
    ? undefined
    : used.map(({ folder, foundIn, manifestSha256 }) => ({ folder: foundIn ?? folder, manifestSha256 }));
}

function packageFindings(facts: PackageFacts): JsonObject {
  if (facts.status !== 'usable') return { status: facts.status };
  const { productName, productVersion } = facts.description;
  return asJson({ status: facts.status, productName, productVersion, sha256: facts.sha256 });
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...seen.values()];
}
