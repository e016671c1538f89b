import type { PlanView } from '../../plan/plan-view.js';
import { maintenanceAnnouncements } from '../../product/announcement.js';
import { roundedMinutes, type Work } from '../../product/work-minutes.js';
import type { UpgradePlan, UpgradeStep } from './plan-steps.js';
import { serverSpan, siteSpan, workOf } from './spans.js';

/** What users are told before a whole upgrade; empty where they notice nothing. The date is the organisation's to add. */
export function announcementsOf(plan: UpgradePlan): PlanView['announcements'] {
  if (plan.action !== 'upgrade') return [];
  const server = serverSpan(plan);
  const sites = siteSpan(plan);
  const interruptsPortal = [...sites.away, ...sites.gone].includes('user-portal');
  if (server === undefined && !interruptsPortal) return [];
  const span = sites.away.length > 0 ? sites.span : server;
  const steps = span === undefined ? [] : plan.steps.slice(span.from, span.to + 1);
  return maintenanceAnnouncements({
    minutes: roundedMinutes(steps.flatMap(workWithPeople)),
    interruptsSignIn: server !== undefined,
    interruptsPortal,
  }).map(({ language, subject, paragraphs }) => ({ language, text: [subject, ...paragraphs].join('\n\n') }));
}

/** Users wait for a person, too. */
function workWithPeople(step: UpgradeStep): readonly Work[] {
  if (step.id === 'activate-server') return ['activation'];
  return step.type === 'operator' && step.id === 'install-server' ? ['server-setup'] : workOf(step);
}
