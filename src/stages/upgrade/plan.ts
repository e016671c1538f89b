import type { Finding } from '../../base/finding.js';
import { asJson, type JsonObject, omitUndefined } from '../../base/json.js';
import type { RecordedFinding } from '../../base/recorded-finding.js';
import { redactTexts } from '../../base/redaction/redact-texts.js';
import type { UpgradeChange } from '../../changes/all.js';
import { type MergedComponent, mergedComponents } from '../../changes/backup-sets/roles.js';
import type { Subject } from '../../plan/effects.js';
import type { Plan } from '../../plan/plan.js';
import { type JudgedFailures, knownFailures } from '../../product/known-failures.js';
import type { WebComponentName } from '../../product/names.js';
import { unaccounted } from '../account-for.js';
import { planBackup } from '../backup-pfdata/plan.js';
import { beginningBlockers, beginningWarnings } from '../beginning.js';
import { planInstallServer } from '../install-mfa-server/plan.js';
import { targetVersion } from '../install-mobile-app/target-version.js';
import { planPortalAddress } from '../install-portal/portal-address.js';
import { planRestoreThemes } from '../install-portal/restore-themes.js';
import { planCallers } from '../install-web-component/callers.js';
import { planInstallWebComponent } from '../install-web-component/plan.js';
import { recordBlockers } from '../judge-records.js';
import { planMergeConfiguration } from '../merge-webconfig/plan.js';
import { isRemovalUnderWay, sdkFirstWarnings } from '../order.js';
import { isGoneForGood } from '../run/served.js';
import { setFindings } from '../set-findings.js';
import type { PackageFacts, Scope, Situation, UpgradeChoices } from '../situation.js';
import { planStageInstallers } from '../stage-installers/plan.js';
import { emptyPlan, joinPlans, type UpgradeStagePlan, unlessGivenUp } from '../stage-plan.js';
import { planUninstall } from '../uninstall-phonefactor/plan.js';
import { wayBackFacts, wayBackFindings } from '../way-back.js';

/** The whole upgrade of one server, in the document's order. */
export function planUpgrade(situation: Situation, choices: UpgradeChoices): Plan<UpgradeChange> {
  const scope: Scope = 'whole-upgrade';
  const back = (component: WebComponentName, plans: readonly (() => UpgradeStagePlan)[]) =>
    unlessGivenUp(component, situation, choices, () => joinPlans(plans.map((plan) => plan())));
  const install = (component: WebComponentName) => () => planInstallWebComponent(component, situation, choices, scope);
  const merge = (component: MergedComponent) => () => planMergeConfiguration(component, situation, choices, scope);
  const stages = joinPlans([
    planBackup(situation, choices, scope),
    planUninstall(situation, choices, scope),
    planInstallServer(situation, choices, scope),
    back('web-service-sdk', [install('web-service-sdk')]),
    back('user-portal', [install('user-portal'), () => planRestoreThemes(situation, choices)]),
    back('mobile-app', [install('mobile-app')]),
    back('user-portal', [merge('user-portal')]),
    back('mobile-app', [merge('mobile-app')]),
    back('user-portal', [() => planPortalAddress(situation, choices)]),
    back('web-service-sdk', [() => planCallers('web-service-sdk', situation, choices)]),
    back('mobile-app', [() => planCallers('mobile-app', situation, choices)]),
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
  const wayBack = steps.length === 0 ? { warnings: [], blockers: [] } : wayBackFindings(action, situation, choices);
  const failures = failuresOf(action, steps, situation, choices);
  return {
    format: 2,
    action,
    server: situation.now.machine.name,
    inputs: redactTexts(asJson({ ...shapingChoices(choices), ...ownInputs })),
    findings: redactTexts(findingsOf(situation, action, steps)),
    steps,
    warnings: distinct([
      ...wayBack.warnings,
      ...situation.now.warnings,
      ...beginningWarnings(situation),
      ...sets.warnings,
      ...warnings,
      ...failures.warnings,
    ]),
    blockers: distinct([...sets.blockers, ...wayBack.blockers, ...blockers, ...failures.blockers]),
  };
}

/** Where nothing is left to do, nothing can fail; who goes back meets none of the upgrade. */
function failuresOf(
  action: string,
  steps: UpgradeStagePlan['steps'],
  situation: Situation,
  choices: UpgradeChoices,
): JudgedFailures {
  if (steps.length === 0 || action === 'restore-backup') return { warnings: [], blockers: [] };
  const { webServiceSdkUrl } = choices;
  const target = targetVersion(situation, choices);
  const putsThemesBack = steps.some(({ change }) => change?.kind === 'restore-themes');
  const { now: state, actsFrom } = situation;
  return knownFailures({ state, putsThemesBack, ...omitUndefined({ target, webServiceSdkUrl, actsFrom }) });
}

/** What only settles blockers works after the first removal, too, under the approval that was given. */
function shapingChoices({
  packageTrust: _settlesBlockers,
  acceptPendingRestart: _restart,
  artifactsNotThere: _found,
  ...choices
}: UpgradeChoices): object {
  return choices;
}

/** What an approval depends on. The data file's size and times are not: the product writes to it all the time. */
function findingsOf(situation: Situation, action: string, steps: UpgradeStagePlan['steps']): JsonObject {
  const { now: state, packages, sets, turns } = situation;
  const interrupted = stillAway(situation, steps);
  return asJson({
    packages: Object.fromEntries(Object.entries(packages).map(([path, facts]) => [path, packageFindings(facts)])),
    machine: { name: state.machine.name, architecture: state.machine.architecture },
    installPath: state.installPath,
    sets: usedSets(sets),
    wayBack: action === 'restore-backup' ? undefined : wayBackFacts(situation),
    lastTurn: turns?.(action),
    interrupted: interrupted.length === 0 ? undefined : interrupted,
    dataFile: state.dataFile === undefined ? undefined : { path: state.dataFile.path, status: state.dataFile.status },
    components: Object.fromEntries(
      state.components.map((found) => [`${found.component} (${found.generation})`, found]),
    ),
  });
}

/** Without what the upgrade removed for good, where this plan does not bring it back. */
function stillAway({ interrupted, intention }: Situation, steps: UpgradeStagePlan['steps']): Situation['interrupted'] {
  const comesBack = (subject: Subject) => steps.some(({ effects }) => effects?.restores.includes(subject) === true);
  return interrupted.filter((subject) => !isGoneForGood(intention, subject) || comesBack(subject));
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

/** Each finding once, as it leaves the server. */
function distinct<F extends RecordedFinding>(findings: readonly F[]): readonly F[] {
  const seen = new Map(redactTexts(findings).map((finding) => [JSON.stringify(finding), finding]));
  return [...seen.values()];
}

type Planner = (situation: Situation, choices: UpgradeChoices) => UpgradeStagePlan;

const alone = 'single-stage';

/** A stage of the document on its own, by the name of its action. */
const stages = {
  'backup-pfdata': (situation, choices) => planBackup(situation, choices, alone),
  'uninstall-phonefactor': (situation, choices) => planUninstall(situation, choices, alone),
  'install-mfa-server': (situation, choices) => planInstallServer(situation, choices, alone),
  'install-web-service-sdk': (situation, choices) =>
    unlessGivenUp('web-service-sdk', situation, choices, () =>
      joinPlans([
        planInstallWebComponent('web-service-sdk', situation, choices, alone),
        planCallers('web-service-sdk', situation, choices),
      ]),
    ),
  'stage-installers': planStageInstallers,
  'install-portal': (situation, choices) =>
    unlessGivenUp('user-portal', situation, choices, () =>
      joinPlans([
        planInstallWebComponent('user-portal', situation, choices, alone),
        { ...emptyPlan, warnings: sdkFirstWarnings('user-portal', situation, choices) },
        planRestoreThemes(situation, choices),
        planPortalAddress(situation, choices),
      ]),
    ),
  'install-mobile-app': (situation, choices) =>
    unlessGivenUp('mobile-app', situation, choices, () =>
      joinPlans([
        planInstallWebComponent('mobile-app', situation, choices, alone),
        { ...emptyPlan, warnings: sdkFirstWarnings('mobile-app', situation, choices) },
        planCallers('mobile-app', situation, choices),
      ]),
    ),
  'merge-webconfig': (situation, choices) =>
    joinPlans(
      mergedComponents.map((component) =>
        unlessGivenUp(component, situation, choices, () =>
          planMergeConfiguration(component, situation, choices, alone),
        ),
      ),
    ),
} satisfies Readonly<Record<string, Planner>>;

export type StageName = keyof typeof stages;

/** The whole upgrade of one server, or one stage of it. */
export function planFor(
  action: StageName | 'upgrade',
  situation: Situation,
  choices: UpgradeChoices,
): Plan<UpgradeChange> {
  const plan =
    action === 'upgrade'
      ? planUpgrade(situation, choices)
      : completePlan(action, situation, choices, stages[action](situation, choices));
  const found = withoutConsequences(distinct([...plan.blockers, ...firstOfAll(action, situation)]));
  const blockers = isRemovalUnderWay(situation) ? found.map(inTheMiddle) : found;
  // What stops is not also something that does not.
  const warnings = plan.warnings.filter(({ message }) => !blockers.some((blocker) => blocker.message === message));
  // What a later step makes of a part at the wrong place is no other plan: the place is put right first.
  const isMisplaced = blockers.some(({ code }) => code === 'web-component-at-other-place');
  const judged = { ...plan, ...(isMisplaced ? { steps: [] } : {}), warnings, blockers };
  return { ...judged, blockers: [...blockers, ...unaccounted(judged, situation, choices)] };
}

/**
 * The setup program shows the target version: where it has to be given anew, nobody has to give its version as well. A
 * server that is not in its place has not brought its packages there.
 */
function withoutConsequences<F extends RecordedFinding>(blockers: readonly F[]): readonly F[] {
  const isSetupAsked = blockers.some(({ input }) => input === 'setup-path');
  const isServerWrong = blockers.some(({ code }) => serverIsWrong.has(code));
  return blockers.filter(
    ({ code }) =>
      !(isSetupAsked && code === 'target-version-unknown') && !(isServerWrong && code === 'package-missing'),
  );
}

const serverIsWrong: ReadonlySet<string> = new Set(['server-installed-in-part', 'install-path-not-as-before']);

/** What is in the way of what was approved, and did not when that plan was made. */
const cameLater: ReadonlySet<string> = new Set([
  'name-of-other-application',
  'name-of-other-component',
  'folder-of-others',
  'application-pool-of-others',
  'application-pool-unusable',
]);

/** The input is part of what was approved: under the same approval a person puts away what is in the way. */
function inTheMiddle<F extends RecordedFinding>(finding: F): F {
  const { input, ...rest } = finding;
  if (input === undefined || !cameLater.has(finding.code)) return finding;
  const advice = `It was not so before the first removal. Have it moved away or put back as it was, and run again: the approval stays. Or give another ${input}: what is left is then another plan, which has to be approved.`;
  return { ...rest, advice } as F;
}

/** What has to be known before anything can be planned or called done. Copying packages needs nothing of the kind. */
function firstOfAll(action: StageName | 'upgrade', situation: Situation): readonly Finding[] {
  if (action === 'stage-installers') return [];
  const { records, recordChoice, now } = situation;
  const blockers = [...recordBlockers(records, now.machine.name, recordChoice), ...beginningBlockers(situation)];
  return action === 'backup-pfdata' ? blockers.filter(({ code }) => code !== 'beginning-unknown') : blockers;
}
