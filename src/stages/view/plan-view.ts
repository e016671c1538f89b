import { listed } from '../../base/listed.js';
import { kindOf } from '../../changes/all.js';
import type { ShownLine } from '../../changes/change-kind.js';
import { changeOf, changesOfKind, componentOf, doesOf, type UpgradePlan } from '../../changes/steps.js';
import type { PlanView } from '../../plan/plan-view.js';
import { componentTitles } from '../../product/components.js';
import { announcementsOf } from './announcements.js';
import { interruptionText } from './interruption.js';

const withoutInstallers =
  'data, registry, web.configs and IIS settings can be put back, but PhoneFactor cannot be installed again';

/** `backupFolder`: the newest backup set of the server, where there is one. */
export function planView(plan: UpgradePlan, backupFolder: string | undefined): PlanView {
  return {
    removed: linesOf(plan, 'removed'),
    installed: linesOf(plan, 'installed'),
    changed: linesOf(plan, 'changed'),
    interruption: interruptionText(plan),
    people: peopleOf(plan),
    wayBack: wayBackOf(plan, backupFolder),
    announcements: announcementsOf(plan),
  };
}

/** How the server gets back to where it was, and what is lost or missing on the way. */
function wayBackOf(plan: UpgradePlan, backupFolder: string | undefined): readonly string[] {
  if (plan.steps.every((step) => changeOf(step)?.kind === 'copy-package')) return [];
  if (plan.action === 'restore-backup') return restore(plan);
  const removes = plan.steps.some((step) => doesOf(step) === 'removes');
  const creates = changesOfKind(plan, 'create-backup-set').length > 0;
  return [
    ...backupSet(plan, backupFolder),
    ...(removes || creates ? oldInstallers(plan) : []),
    ...(removes ? ['By restore-backup with scope roll-back; what users change after the backup is lost'] : []),
  ];
}

function backupSet(plan: UpgradePlan, backupFolder: string | undefined): readonly string[] {
  const [creation] = changesOfKind(plan, 'create-backup-set');
  if (creation !== undefined) {
    const parts = listed(creation.components.map((component) => componentTitles[component]));
    const kept = creation.keep === undefined ? 'every set is kept' : `the newest ${creation.keep} are kept`;
    return [`Backup set of ${parts}: a new folder in ${creation.destination}, read back and compared; ${kept}`];
  }
  if (backupFolder !== undefined) return [`Backup set: ${backupFolder}`];
  const [confirmation] = changesOfKind(plan, 'confirm-backup-set');
  return confirmation === undefined
    ? ['No backup set of this server is known; this plan makes none']
    : [`Backup set: the newest in ${confirmation.destination}, proven before anything is removed`];
}

function oldInstallers(plan: UpgradePlan): readonly string[] {
  const [creation] = changesOfKind(plan, 'create-backup-set');
  if (creation === undefined)
    return [`Old installers: see whether that set holds them. Without them ${withoutInstallers}`];
  return creation.oldInstallers === undefined
    ? [`Old installers: not given (input old-installers). Without them ${withoutInstallers}`]
    : [
        `Old installers: ${creation.oldInstallers}, become part of the set; with them PhoneFactor can be installed again`,
      ];
}

function restore(plan: UpgradePlan): readonly string[] {
  const [verification] = changesOfKind(plan, 'verify-backup-set');
  const set = verification === undefined ? [] : [`Restored from ${verification.folder}; the set stays as it is`];
  return [...set, 'Every file that this replaces or moves away is kept in the folder "replaced" of the work folder'];
}

/** What is left to a person, by when it has to be done. The instructions in full stand in the plan's steps. */
function peopleOf(plan: UpgradePlan): PlanView['people'] {
  const steps = plan.steps.flatMap((step, index) =>
    step.type === 'operator' ? [{ ...step.operatorStep, number: index + 1 }] : [],
  );
  const sentence = ({ number, title, id, proof }: (typeof steps)[number]) =>
    `Step ${number}: ${title} (${proof === 'said' ? id : 'is seen by itself'})`;
  return {
    before: before(plan),
    during: steps.filter(({ blocking }) => blocking).map(sentence),
    after: [...steps.filter(({ blocking }) => !blocking).map(sentence), ...after(plan)],
  };
}

function touchesAgent(plan: UpgradePlan): boolean {
  return plan.steps.some((step) => doesOf(step) !== undefined && componentOf(step) === 'agent');
}

function before(plan: UpgradePlan): readonly string[] {
  const activates = changesOfKind(plan, 'activate-server').length > 0;
  return [
    ...(touchesAgent(plan)
      ? [`Stop client traffic to ${plan.server}, or take it out of the load balancer; tell the users the time`]
      : []),
    ...(activates
      ? [
          'Have a Global Administrator at hand for activation credentials; the cloud service ended on 30 September 2024, so activation may be refused',
        ]
      : []),
  ];
}

function after(plan: UpgradePlan): readonly string[] {
  const installed = plan.steps.filter((step) => doesOf(step) === 'installs');
  if (installed.length === 0) return [];
  return [
    ...(plan.action === 'upgrade' ? ['Run verify-upgrade'] : []),
    ...(installed.some((step) => componentOf(step) === 'agent')
      ? [`Allow client traffic to ${plan.server} again`]
      : []),
  ];
}

/** The lines of one part of a plan; lines of one group are one line with all of their items. */
function linesOf(plan: UpgradePlan, part: ShownLine['part']): readonly string[] {
  const lines = plan.steps.flatMap((step) => {
    const change = changeOf(step);
    return (change && kindOf(change).shown?.(change, plan)) ?? [];
  });
  const groups = Map.groupBy(
    lines.filter((line) => line.part === part),
    ({ group }) => group,
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const items = [...new Set([first, ...others].map(({ item }) => item))];
    return [first.line(first.separator === undefined ? listed(items) : items.join(first.separator))];
  });
}
