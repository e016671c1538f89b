import { UserError } from '../../base/user-error.js';
import { type LookedAfter, lookAfter } from '../../stages/run/look-after.js';
import type { Action, ActionResult, Annotation } from '../../workflow/action.js';
import { createActionLog } from '../../workflow/action-log.js';
import { describeFault } from '../../workflow/describe-fault.js';
import { plain } from '../../workflow/markdown.js';
import { openHost } from '../../workflow/open-host.js';
import type { Environment } from '../../workflow/read-inputs.js';
import { report } from '../../workflow/report-step.js';
import type { LeftState } from '../../workflow/step-state.js';

/** What a step does at its end, after every result: it looks after a run that was cut off. Writes nothing otherwise. */
export async function endOfStep(action: Action, state: LeftState, environment: Environment): Promise<void> {
  const { workFolder, run, ...place } = state;
  try {
    const host = await openHost(place, environment);
    const found = await lookAfter(host, createActionLog(), { workFolder, run });
    await host.close?.();
    if (found !== undefined) await report(action, resultOf(found));
  } catch (fault) {
    await report(action, unread(fault));
  }
}

/** The step itself may have ended well: this is no failure of it. A rehearsal server may be gone by the end of its job. */
function unread(fault: unknown): ActionResult {
  const title = 'Whether this run was cut off could not be read';
  const { text, markdown } = describeFault(fault);
  const isGone = fault instanceof UserError && fault.code === 'not-a-rehearsal-server';
  return {
    outputs: {},
    summary: isGone ? '' : `**${title}.** ${markdown}`,
    annotations: [{ level: isGone ? 'notice' : 'warning', title, message: text }],
  };
}

function resultOf({ run, changed, notes, isInOrder }: LookedAfter): ActionResult {
  const annotation: Annotation = {
    level: isInOrder ? 'warning' : 'error',
    title: isInOrder
      ? 'The run was cut off; what it had stopped runs again'
      : 'The run was cut off; services are stopped',
    message: notes.join('\n'),
  };
  return {
    outputs: { changed: String(changed), finished: 'false', 'plan-digest': run.digest },
    summary: [
      '**The run was cut off.** What its end found and did:',
      notes.map((note) => `- ${plain(note)}`).join('\n'),
    ].join('\n\n'),
    annotations: [annotation],
  };
}
