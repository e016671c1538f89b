import type { JournalLine } from '../../plan/journal.js';
import { activationSteps, installationId } from '../../product/step-ids.js';
import { type Judgement, type Judgements, notProven, pass } from './check.js';
import type { Expectation } from './expectation.js';
import type { ServerLook, Testimony } from './facts.js';

/** Steps of persons: the answer counts with its name and time, and only after the step was asked for. */
export function judgePeople(
  { personSteps }: Expectation,
  { records }: Testimony,
  look: ServerLook | undefined,
): Judgements {
  return personSteps.map((step) => [step, judgeStep(step, records.lines, look)]);
}

function judgeStep(step: string, lines: readonly JournalLine[], look: ServerLook | undefined): Judgement {
  const confirm = `Do it, then run the upgrade or its stage with completed-operator-steps: ${step}.`;
  const at = lines.findLastIndex((line) => line.event === 'operator-step-said' && line.step === step);
  const said = lines[at];
  if (said?.event !== 'operator-step-said') return notProven('Nobody confirmed it in the journal.', confirm);
  const answer = `${said.by} confirmed it at ${said.at}.`;
  if (!wasDue(step, lines, at)) {
    return notProven(`${answer} That was before it could be done.`, `See whether it is done now. ${confirm}`);
  }
  return pass(`${answer}${seen(step, look)}`);
}

/** Asked for before; in journals of versions that did not write that down, after the installation that it follows. */
function wasDue(step: string, lines: readonly JournalLine[], said: number): boolean {
  const isAsked = (line: JournalLine) => line.event === 'operator-step-asked' && line.step === step;
  if (lines.some(isAsked)) return lines.slice(0, said).some(isAsked);
  const needs = activationSteps.some((one) => one === step) ? installationId('agent') : installationId('user-portal');
  return !lines.slice(said).some((line) => line.event === 'step-done' && line.step === needs);
}

function seen(step: string, look: ServerLook | undefined): string {
  if (look === undefined || !activationSteps.some((one) => one === step)) return '';
  const running = look.now.state.services.filter(({ state }) => state === 'running').map(({ name }) => name);
  return running.length === 0 ? ' No service of the product runs.' : ` Running: ${running.join(', ')}.`;
}
