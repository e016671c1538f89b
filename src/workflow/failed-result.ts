import { omitUndefined } from '../base/json.js';
import { UserError } from '../base/user-error.js';
import type { Action, ActionResult } from './action.js';
import { describeFault } from './describe-fault.js';
import { plain, sections } from './markdown.js';
import { type HostPlace, rehearsalVariable } from './open-host.js';
import type { Environment } from './read-inputs.js';
import { blockOf } from './status-block.js';
import { runStatus, stateWords, unnamedRun } from './status-words.js';

interface Failed {
  /** Undefined for an action that reads no server. */
  readonly place: HostPlace | undefined;
  readonly environment: Environment;
}

/** A run that ended before it had a result of its own: nothing is known of the server, and the status says so. */
export function failedResult(
  { name, changesServer }: Pick<Action, 'name' | 'changesServer'>,
  fault: unknown,
  { place, environment }: Failed,
): ActionResult {
  const { advice, markdown } = describeFault(fault);
  const what = sections([['What happened', markdown]]);
  const state = fault instanceof UserError && fault.code === 'run-cut-off' ? 'cut-off' : 'failed';
  const inputs = fault instanceof UserError ? fault.nextInputs : {};
  const result = { outputs: { changed: 'false' }, annotations: [], fault };
  if (place === undefined) {
    const block = blockOf([unnamedRun, stateWords[state]], { rows: [['Do now', plain(advice)]], inputs });
    return { ...result, summary: `${block}\n\n${what}` };
  }
  const isRehearsal = (place.rehearsalFolder ?? environment[rehearsalVariable]) !== undefined;
  const server = place.server?.name ?? (isRehearsal ? undefined : environment.COMPUTERNAME || undefined);
  const status = runStatus({
    action: name,
    at: new Date().toISOString(),
    state,
    signIn: 'not-looked-at',
    interrupted: [],
    next: { text: advice, inputs },
    ...omitUndefined({ server, rehearsal: isRehearsal ? (true as const) : undefined }),
    ...omitUndefined({ wayBack: changesServer === true ? notLookedAt : undefined }),
  });
  return { ...result, summary: what, status };
}

const notLookedAt = 'Not looked at by this run: the last summary of this server has it.';
