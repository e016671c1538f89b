import type { UpgradeChange } from '../../changes/all.js';
import type { Finding } from '../../finding.js';
import type { Plan } from '../../plan/plan.js';
import { unaccounted } from '../account-for.js';
import { planBackup } from '../backup-pfdata/plan.js';
import { beginningBlockers } from '../beginning.js';
import { planInstallServer } from '../install-mfa-server/plan.js';
import { planPortalAddress } from '../install-portal/portal-address.js';
import { planRestoreThemes } from '../install-portal/restore-themes.js';
import { planInstallWebComponent } from '../install-web-component/plan.js';
import { recordBlockers } from '../judge-records.js';
import { planMergeConfiguration } from '../merge-webconfig/plan.js';
import type { Situation, UpgradeChoices } from '../situation.js';
import { planStageInstallers } from '../stage-installers/plan.js';
import { joinPlans, type UpgradeStagePlan } from '../stage-plan.js';
import { planUninstall } from '../uninstall-phonefactor/plan.js';
import { completePlan, distinct, planUpgrade } from './plan.js';

type Planner = (situation: Situation, choices: UpgradeChoices) => UpgradeStagePlan;

const alone = 'single-stage';

/** A stage of the document on its own, by the name of its action. */
const stages = {
  'backup-pfdata': (situation, choices) => planBackup(situation, choices, alone),
  'uninstall-phonefactor': (situation, choices) => planUninstall(situation, choices, alone),
  'install-mfa-server': (situation, choices) => planInstallServer(situation, choices, alone),
  'install-web-service-sdk': (situation, choices) =>
    planInstallWebComponent('web-service-sdk', situation, choices, alone),
  'stage-installers': planStageInstallers,
  'install-portal': (situation, choices) =>
    joinPlans([
      planInstallWebComponent('user-portal', situation, choices, alone),
      planRestoreThemes(situation, choices),
      planPortalAddress(situation, choices),
    ]),
  'install-mobile-app': (situation, choices) => planInstallWebComponent('mobile-app', situation, choices, alone),
  'merge-webconfig': (situation, choices) =>
    joinPlans([
      planMergeConfiguration('user-portal', situation, choices, alone),
      planMergeConfiguration('mobile-app', situation, choices, alone),
    ]),
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
  const blockers = distinct([...plan.blockers, ...firstOfAll(action, situation)]);
  // What stops is not also something that does not.
  const warnings = plan.warnings.filter(({ message }) => !blockers.some((blocker) => blocker.message === message));
  const judged = { ...plan, warnings, blockers };
  return { ...judged, blockers: [...blockers, ...unaccounted(judged, situation, choices)] };
}

/** What has to be known before anything can be planned or called done. Copying packages needs nothing of the kind. */
function firstOfAll(action: StageName | 'upgrade', situation: Situation): readonly Finding[] {
  if (action === 'stage-installers') return [];
  const { records, recordChoice, now } = situation;
  const blockers = [...recordBlockers(records, now.machine.name, recordChoice), ...beginningBlockers(situation)];
  return action === 'backup-pfdata' ? blockers.filter(({ code }) => code !== 'beginning-unknown') : blockers;
}
