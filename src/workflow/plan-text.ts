import type { RunOutcome } from '../plan/outcome.js';
import type { Change, Plan, Step } from '../plan/plan.js';
import type { PlanView } from '../plan/plan-view.js';
import { codeLink } from './code-link.js';

/** The plan as a person reads it in the log: what stops it, what it means, every step, the digest. */
export function planText(
  plan: Plan,
  digest: string,
  view?: PlanView,
  notes: readonly (string | undefined)[] = [],
): string {
  const steps = plan.steps.map(stepText);
  const nothing = isForOtherDocument(plan) ? '  No step: this document is not for this server.' : '  Nothing to do.';
  return [
    `Plan "${plan.action}" for ${plan.server}`,
    ...plan.blockers.map(({ code, message, advice }) => `  BLOCKED ${code}: ${message} ${advice} ${codeLink(code)}`),
    ...(view === undefined || steps.length === 0 ? [] : viewText(view)),
    ...(steps.length === 0 ? [nothing] : ['  Steps', ...steps]),
    ...plan.warnings.map(({ code, message, advice }) => `  Warning ${code}: ${message} ${advice} ${codeLink(code)}`),
    ...notes.flatMap((note) => (note === undefined ? [] : [`  Note: ${note}`])),
    `Digest: ${digest}`,
  ].join('\n');
}

/** Of a run on another machine than its runner. */
export function actsFromText({ plan, actsFrom }: Pick<RunOutcome, 'plan' | 'actsFrom'>): string | undefined {
  return actsFrom === undefined ? undefined : `It acts on ${plan.server} from another machine, ${actsFrom}.`;
}

/** A server that never had the old product is not at the end of its upgrade. */
export function isForOtherDocument({ warnings }: Plan): boolean {
  return warnings.some(({ code }) => code === 'mfa-server-found');
}

/** The steps of a person are among the steps. */
function viewText({
  removed,
  installed,
  changed,
  runsAsAdministrator,
  cannotBeUndone,
  lost,
  interruption,
  estimate,
  people,
  wayBack,
  noWayBack,
}: PlanView): readonly string[] {
  return [
    ...part('Removed', removed),
    ...part('Installed', installed),
    ...part('Changed', changed),
    ...part('Runs as administrator', runsAsAdministrator),
    ...part('Cannot be undone', [...(noWayBack === undefined ? [] : [noWayBack]), ...cannotBeUndone]),
    ...part('Lost', lost),
    ...part('Interrupted', [...interruption, ...(estimate === undefined ? [] : [estimate])]),
    ...part('Before it', people.before),
    ...part('Way back', wayBack),
  ];
}

const widest = 23;

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `  ${(index === 0 ? title : '').padEnd(widest)}${line}`);
}

function stepText(step: Step<Change>, index: number): string {
  const number = String(index + 1).padStart(3);
  const source = step.documentStep === undefined ? '' : ` [${step.documentStep}]`;
  const who = step.type === 'operator' ? ' (a person)' : '';
  const detail = step.type === 'change' ? (step.detail ?? []).map((line) => `\n       ${line}`) : [];
  return `${number}. ${step.title}${who}${source}${detail.join('')}`;
}
