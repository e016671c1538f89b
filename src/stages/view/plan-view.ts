import type { Code } from '../../base/codes/register.js';
import { omitUndefined } from '../../base/json.js';
import { listed } from '../../base/listed.js';
import { addressOf } from '../../changes/addresses.js';
import { kindOf } from '../../changes/all.js';
import type { ShownLine } from '../../changes/change-kind.js';
import { changeOf, changesOfKind, componentOf, doesOf, type UpgradePlan } from '../../changes/steps.js';
import type { Subject } from '../../plan/effects.js';
import type { PlannedAnnouncement, PlanView } from '../../plan/plan-view.js';
import {
  type Announcement,
  maintenanceAnnouncements,
  portalAnnouncements,
  renewedPortalAnnouncements,
} from '../../product/announcement.js';
import { otherDefaultsIds } from '../../product/step-ids.js';
import { roundedMinutes } from '../../product/work-minutes.js';
import { estimateText, interruptionText, minutesOf, plannedInterruptions } from './interruption.js';
import { administratorPrograms, cannotBeUndoneIn, type Packages } from './programs.js';
import { noWayBackOf, oldPackagesOf, wayBackOf } from './way-back.js';

/** @param backupFolder the newest backup set of the server, where there is one */
export function planView(plan: UpgradePlan, backupFolder: string | undefined, packages: Packages = {}): PlanView {
  return {
    counts: countsOf(plan),
    removed: linesOf(plan, 'removed'),
    installed: linesOf(plan, 'installed'),
    changed: linesOf(plan, 'changed'),
    runsAsAdministrator: administratorPrograms(plan, packages),
    cannotBeUndone: cannotBeUndoneIn(plan),
    lost: linesOf(plan, 'lost'),
    interruption: interruptionText(plan),
    people: peopleOf(plan),
    wayBack: wayBackOf(plan, backupFolder),
    oldPackages: oldPackagesOf(plan),
    late: lateOf(plan),
    ...omitUndefined({ estimate: estimateText(plan), noWayBack: noWayBackOf(plan) }),
    announcements: announcementsOf(plan),
  };
}

function countsOf(plan: UpgradePlan): PlanView['counts'] {
  const does = plan.steps.map(doesOf);
  const signIn = plannedInterruptions(plan).find(({ subject }) => subject === 'sign-in');
  const steps = signIn === undefined ? [] : plan.steps.slice(signIn.from, signIn.to + 1);
  return {
    removes: does.filter((what) => what === 'removes').length,
    installs: does.filter((what) => what === 'installs').length,
    minutesWithoutSignIn: roundedMinutes(minutesOf(steps.filter(({ type }) => type === 'change'))),
  };
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

/** What users read of a whole upgrade; empty where they notice nothing. The date is the organisation's to add. */
function announcementsOf(plan: UpgradePlan): readonly PlannedAnnouncement[] {
  if (plan.action !== 'upgrade') return [];
  return [...planned('before', maintenance(plan)), ...planned('after', portal(plan))];
}

function planned(when: PlannedAnnouncement['when'], list: readonly Announcement[]): readonly PlannedAnnouncement[] {
  return list.map(({ language, subject, paragraphs }) => ({
    when,
    language,
    text: [subject, ...paragraphs].join('\n\n'),
  }));
}

function maintenance(plan: UpgradePlan): readonly Announcement[] {
  const interruptions = plannedInterruptions(plan);
  const of = (subject: Subject) => interruptions.find((one) => one.subject === subject);
  const [signIn, portal] = [of('sign-in'), of('user-portal')];
  if (signIn === undefined && portal === undefined) return [];
  // A site that comes back is away as long as its server is.
  const sites = interruptions.filter(({ isOver, subject }) => isOver || subject === 'sign-in');
  const spans = sites.length > 0 ? sites : interruptions;
  const from = Math.min(...spans.map((one) => one.from));
  const to = Math.max(...spans.map((one) => one.to));
  return maintenanceAnnouncements({
    // Users wait for a person, too.
    minutes: roundedMinutes(minutesOf(plan.steps.slice(from, to + 1))),
    interruptsSignIn: signIn !== undefined,
    interruptsPortal: portal !== undefined,
  });
}

function portal(plan: UpgradePlan): readonly Announcement[] {
  const change = changesOfKind(plan, 'install-web-component').find(({ component }) => component === 'user-portal');
  const address = change && addressOf(plan, 'user-portal', change.virtualDirectory);
  if (address?.old === undefined) return [];
  const options = { mobileAppChanged: mobileAppChanges(plan) };
  return address.isSame
    ? renewedPortalAnnouncements(address.isKnown ? address.current : undefined, options)
    : portalAnnouncements(address.old, address.current, options);
}

/** Its service goes, or comes back under another address. */
function mobileAppChanges(plan: UpgradePlan): boolean {
  const interruption = plannedInterruptions(plan).find(({ subject }) => subject === 'mobile-app');
  if (interruption === undefined) return false;
  const change = changesOfKind(plan, 'install-web-component').find(({ component }) => component === 'mobile-app');
  const moved = change !== undefined && addressOf(plan, 'mobile-app', change.virtualDirectory)?.isSame === false;
  return !interruption.isOver || moved;
}

/** What is left to a person, by when it has to be done. The full instructions are in the plan's steps. */
function peopleOf(plan: UpgradePlan): PlanView['people'] {
  const steps = plan.steps.flatMap((step, index) =>
    step.type === 'operator' ? [{ ...step.operatorStep, number: index + 1 }] : [],
  );
  const sentence = ({ number, title, id, proof }: (typeof steps)[number]) =>
    `Step ${number}: ${title} (${proof === 'said' ? id : 'is seen by itself'})`;
  return {
    before: before(plan),
    during: steps.filter(({ blocking }) => blocking).map(sentence),
    after: [...steps.filter(({ blocking }) => !blocking).map(sentence), ...differences(plan), ...after(plan)],
  };
}

/** Known in full only when the new file is there. */
function differences(plan: UpgradePlan): readonly string[] {
  if (plan.inputs.oldInstallers !== undefined) return [];
  const merges = changesOfKind(plan, 'merge-configuration').filter(
    ({ otherSections = [] }) => otherSections.length > 0,
  );
  const ids = merges.map(({ component }) => otherDefaultsIds[component]);
  return ids.length === 0 ? [] : [`If the merge lists differences: ${ids.join(', ')}`];
}

function touchesAgent(plan: UpgradePlan): boolean {
  return plan.steps.some((step) => doesOf(step) !== undefined && componentOf(step) === 'agent');
}

function before(plan: UpgradePlan): readonly string[] {
  const users = plan.action === 'restore-backup' ? '' : '; inform the users of the time';
  const activates = changesOfKind(plan, 'activate-server').length > 0;
  return [
    ...(touchesAgent(plan)
      ? [`Stop client traffic to ${plan.server}, or take it out of the load balancer${users}`]
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

/** An input that may be given after the approval, where something comes up in the middle; the journal has who gave it. */
interface LateInput {
  readonly meaning: string;
  /** What stops in the middle and goes on with it. */
  readonly settles: readonly Code[];
}

export const lateInputs: Readonly<Record<string, LateInput>> = {
  'accept-pending-restart': {
    meaning: 'a restart that Windows waits for is accepted, before the first removal; later it stops nothing',
    settles: [],
  },
  'package-folder': {
    meaning: 'packages of the web components from elsewhere; they have to fit the same rule or the same hash',
    settles: [
      'package-missing',
      'package-not-a-package',
      'package-other-version',
      'package-unreadable',
      'package-wrong-bitness',
    ],
  },
  'package-sha256': {
    meaning: 'the hash of a package whose signature or version could not be judged',
    settles: ['package-signature-not-judged', 'package-not-trusted', 'package-other-version'],
  },
  'expected-signer': {
    meaning: 'the organization that signed the packages',
    settles: ['package-signer-unexpected'],
  },
  'setup-path': {
    meaning: 'the setup program from elsewhere, with the approved bytes',
    settles: ['setup-missing', 'setup-not-a-package', 'setup-unreadable'],
  },
  'setup-sha256': {
    meaning: 'the hash of the setup program, where its signature could not be judged',
    settles: ['package-signature-not-judged'],
  },
  'setup-arguments': {
    meaning: 'only the word "wizard": a person runs the wizard in place of the switches',
    settles: [],
  },
  'backup-path': {
    meaning: 'where a backup set is that was moved',
    settles: ['backup-set-missing'],
  },
  carry: {
    meaning: 'the old value of a setting, for a conflict that is first seen in the middle',
    settles: ['merge-conflict'],
  },
  keep: { meaning: 'the new value of a setting, for such a conflict', settles: ['merge-conflict'] },
  report: { meaning: 'such a setting is only reported', settles: ['merge-conflict'] },
  'installer-time-limit': { meaning: 'more time for an installer', settles: [] },
  'service-time-limit': { meaning: 'more time for a service', settles: [] },
};

function lateOf(plan: UpgradePlan): readonly string[] {
  if (plan.action !== 'upgrade' || !plan.steps.some((step) => doesOf(step) !== undefined)) return [];
  return Object.entries(lateInputs).map(([input, { meaning }]) => `${input}: ${meaning}`);
}
