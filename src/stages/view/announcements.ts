import { addressOf } from '../../changes/addresses.js';
import { changesOfKind, type UpgradePlan } from '../../changes/steps.js';
import type { Subject } from '../../plan/effects.js';
import type { PlannedAnnouncement } from '../../plan/plan-view.js';
import {
  type Announcement,
  maintenanceAnnouncements,
  portalAnnouncements,
  renewedPortalAnnouncements,
} from '../../product/announcement.js';
import { roundedMinutes } from '../../product/work-minutes.js';
import { minutesOf, plannedInterruptions } from './interruption.js';

/** What users read of a whole upgrade; empty where they notice nothing. The date is the organisation's to add. */
export function announcementsOf(plan: UpgradePlan): readonly PlannedAnnouncement[] {
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
