import { appendFileSync } from 'node:fs';
import * as v from '../base/schema.js';
import type { Environment } from './read-inputs.js';

/**
 * What a step leaves to its own end: where the journal is, and under which name its run wrote there. No input is among
 * it, and what was done is in the journal: a runner can mix up the states of two steps, and the inputs that the end of
 * a step reads are wrong below two composite actions (actions/runner#1947, #2030, #3514).
 */
const stepState = v.object({
  workFolder: v.string(),
  run: v.string(),
  /** The rehearsal server that takes the place of this machine. */
  rehearsalFolder: v.exactOptional(v.string()),
  /** The server, where it is another machine. */
  server: v.exactOptional(
    v.object({
      name: v.string(),
      shares: v.exactOptional(v.pipe(v.array(v.pipe(v.tuple([v.string(), v.string()]), v.readonly())), v.readonly())),
    }),
  ),
});

export type LeftState = v.InferOutput<typeof stepState>;

const name = 'mfa-server-upgrade';

/** Outside of a job there is no end of a step. */
export function leaveState(state: LeftState, environment: Environment): void {
  const file = environment.GITHUB_STATE;
  if (file) appendFileSync(file, `${name}=${JSON.stringify(state)}\n`, 'utf8');
}

/** Undefined where the step did not come so far, or where the text is none of ours. */
export function leftState(environment: Environment): LeftState | undefined {
  try {
    const parsed = v.safeParse(stepState, JSON.parse(environment[`STATE_${name}`] ?? ''));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
