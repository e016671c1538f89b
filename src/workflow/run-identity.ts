import type { Environment } from './read-inputs.js';

/** Who or what changes the server, for journals, locks and manifests. */
export interface RunIdentity {
  /** Address of the run, or `local run` outside a workflow. */
  readonly address: string;
  /** Who started this attempt of it; no approver is known from that. Absent outside a workflow. */
  readonly actor?: string;
}

export function runIdentity(environment: Environment): RunIdentity {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return { address: 'local run' };
  const attempt = GITHUB_RUN_ATTEMPT ? `/attempts/${GITHUB_RUN_ATTEMPT}` : '';
  const address = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}${attempt}`;
  // GITHUB_ACTOR started the first attempt; a person who runs a job again is another one.
  const actor = environment.GITHUB_TRIGGERING_ACTOR || environment.GITHUB_ACTOR;
  return { address, ...(actor ? { actor } : {}) };
}
