import { asJson } from '../json.js';
import { type Difference, differences, shown } from './drift.js';
import type { Plan, Step } from './plan.js';

/**
 * What is different in a plan made now, as lines for a person: first what was found and chosen, then step by step. A value
 * that many steps hold is shown once.
 */
export function differenceLines(approved: Plan, now: Plan): readonly string[] {
  const values = [
    ...named('', { server: approved.server, action: approved.action }, { server: now.server, action: now.action }),
    ...named('Chosen: ', approved.inputs, now.inputs),
    ...named('Found on the server: ', approved.findings, now.findings),
  ];
  return [
    ...values,
    ...findingLines('Warning', approved.warnings, now.warnings),
    ...findingLines('Blocker', approved.blockers, now.blockers),
    ...stepLines(approved.steps, now.steps),
  ];
}

function named(title: string, approved: object, now: object): readonly string[] {
  return differences('', asJson(approved), asJson(now)).map((one) => `${title}${valueLine(one)}`);
}

function valueLine({ where, approved, now }: Difference): string {
  return `${where}: approved ${approved}, now ${now}`;
}

function findingLines(title: string, approved: Plan['warnings'], now: Plan['warnings']): readonly string[] {
  const codes = (findings: Plan['warnings']) => new Set(findings.map(({ code }) => code));
  const [was, is] = [codes(approved), codes(now)];
  return [
    ...now.filter(({ code }) => !was.has(code)).map(({ code, message }) => `${title} ${code}, new: ${message}`),
    ...approved.filter(({ code }) => !is.has(code)).map(({ code }) => `${title} ${code}: gone`),
  ];
}

function stepLines(approved: readonly Step[], now: readonly Step[]): readonly string[] {
  const [was, is] = [byId(approved), byId(now)];
  const seen = new Set<string>();
  const changed = now.flatMap((step) => {
    const before = was.get(step.id);
    if (before === undefined) return [];
    return differences('', asJson(before), asJson(step)).flatMap((one) => {
      const line = valueLine(one);
      if (seen.has(line)) return [];
      seen.add(line);
      return [`Step "${step.title}": ${line}`];
    });
  });
  const order = isOtherOrder(approved, now, was, is) ? ['The steps come in another order.'] : [];
  return [
    ...now.filter(({ id }) => !was.has(id)).map(({ title }) => `Step "${title}": new`),
    ...approved.filter(({ id }) => !is.has(id)).map(({ title }) => `Step "${title}": not in the plan any more`),
    ...changed,
    ...order,
  ];
}

function byId(steps: readonly Step[]): ReadonlyMap<string, Step> {
  return new Map(steps.map((step) => [step.id, step]));
}

function isOtherOrder(
  approved: readonly Step[],
  now: readonly Step[],
  was: ReadonlyMap<string, Step>,
  is: ReadonlyMap<string, Step>,
): boolean {
  const before = approved.filter(({ id }) => is.has(id)).map(({ id }) => id);
  const after = now.filter(({ id }) => was.has(id)).map(({ id }) => id);
  return shown(before) !== shown(after);
}
