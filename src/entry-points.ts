import { type ActionName, definitions } from './actions/definitions.js';
import { UserError } from './base/user-error.js';
import { ownEnvironment } from './workflow/own-environment.js';
import { readInputs } from './workflow/read-inputs.js';
import { refuseInputs } from './workflow/refuse-inputs.js';
import { leftState } from './workflow/step-state.js';

/** What a stub in `dist` calls. Never throws: a fault ends in `process.exitCode`. */
export async function main(name: ActionName): Promise<void> {
  const environment = ownEnvironment();
  const action = await definitions[name]();
  try {
    const inputs = readInputs(action.inputs, environment);
    const { runWithCompleteInputs } = await import('./actions/shared/complete-inputs.js');
    await runWithCompleteInputs(action, inputs, environment);
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'input-invalid')) throw error;
    refuseInputs(error, environment);
  }
}

/** What the second stub of an action that changes a server calls, at the end of the job, cancelled or not. */
export async function post(name: ActionName): Promise<void> {
  const environment = ownEnvironment();
  const state = leftState(environment);
  if (state === undefined) return;
  const { endOfStep } = await import('./actions/shared/end-of-step.js');
  await endOfStep(await definitions[name](), state, environment);
}

/** What `dist/cli` calls. `bundles`: the folder of the bundles. */
export async function cli(bundles: string): Promise<void> {
  const { runCommandLine } = await import('./cli/run-command-line.js');
  const { actions } = await import('./actions/all.js');
  await runCommandLine(process.argv.slice(2), actions, { bundles, environment: ownEnvironment() });
}
