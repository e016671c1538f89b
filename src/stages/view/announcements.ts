import type { PlannedAnnouncement } from '../../plan/plan-view.js';
import {
  type Announcement,
  maintenanceAnnouncements,
  portalAnnouncements,
  renewedPortalAnnouncements,
} from '../../product/announcement.js';
import { roundedMinutes, type Work } from '../../product/work-minutes.js';
import { addressOf } from './addresses.js';
import { changesOfKind, type UpgradePlan, type UpgradeStep } from './plan-steps.js';
import { type Site, serverSpan, siteSpan, workOf } from './spans.js';

/** What users are told of a whole upgrade; empty where they notice nothing. The date is the organisation's to add. */
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
  const server = serverSpan(plan);
  const { away, gone, span: sites } = siteSpan(plan);
  const interruptsPortal = [...away, ...gone].includes('user-portal');
  const span = away.length > 0 ? sites : server;
  if (span === undefined || (server === undefined && !interruptsPortal)) return [];
  const minutes = roundedMinutes(plan.steps.slice(span.from, span.to + 1).flatMap(workWithPeople));
  return maintenanceAnnouncements({ minutes, interruptsSignIn: server !== undefined, interruptsPortal });
}

/** Users wait for a person, too. */
function workWithPeople(step: UpgradeStep): readonly Work[] {
  if (step.id === 'activate-server') return ['activation'];
  return step.type === 'operator' && step.id === 'install-server' ? ['server-setup'] : workOf(step);
}

function portal(plan: UpgradePlan): readonly Announcement[] {
  const change = changesOfKind(plan, 'install-web-component').find(({ component }) => component === 'user-portal');
  const address = change && addressOf(plan, 'user-portal', change.virtualDirectory);
  if (address?.old === undefined) return [];
  const options = { mobileAppChanged: mobileAppChanges(plan) };
  return address.isSame
    ? renewedPortalAnnouncements(address.current, options)
    : portalAnnouncements(address.old, address.current, options);
}

/** Its service goes, or comes back under another address. */
function mobileAppChanges(plan: UpgradePlan): boolean {
  const { away, gone } = siteSpan(plan);
  const site: Site = 'mobile-app';
  const change = changesOfKind(plan, 'install-web-component').find(({ component }) => component === site);
  const moved = change !== undefined && addressOf(plan, site, change.virtualDirectory)?.isSame === false;
  return gone.includes(site) || (away.includes(site) && moved);
}
