import * as v from 'valibot';
import { wizardStep } from '../base/operator-step.js';
import { UserError } from '../base/user-error.js';
import { HostError } from '../host/host-error.js';
import type { StepResult } from '../plan/apply-plan.js';
import { confirmedSteps } from '../plan/journal-facts.js';
import type { OperatorStep } from '../plan/plan.js';
import { newComponent, type ServerState } from '../product/server-state.js';
import { installationId } from '../product/step-ids.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, listOf, sha256, text } from './fields.js';
import { requireApprovedFile } from './installing/approved-file.js';
import { dataFileCheck } from './installing/data-file-check.js';
import { runInstaller } from './installing/run-installer.js';
import { wizardNotSeen, wizardWasAsked } from './installing/wizard.js';
import { versionFound } from './shown-versions.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('install-server'),
  setupPath: text('Setup program of the server.'),
  arguments: v.exactOptional(text('Its arguments; absent where a person runs its wizard.')),
  secretProperties: v.exactOptional(listOf(v.string(), 'Properties whose values are secrets. They are in no plan.')),
  installPath: text('Folder into which it has to install: the folder of the old agent.'),
  sha256: v.exactOptional(sha256),
});

type Installation = v.InferOutput<typeof schema>;

const titleOf = ({ installPath }: Installation) => `Install the Multi-Factor Authentication Server into ${installPath}`;

/** "Install the Multi-Factor Authentication Server": by its setup program, or by a person in its wizard. */
export const installServer = defineChange({
  kind: 'install-server',
  schema,
  id: () => installationId('agent'),
  title: titleOf,
  documentStep: () => 'I0',
  component: () => 'agent',
  does: 'installs',
  effects: () => ({
    interrupts: ['sign-in'],
    restores: [],
    minutes: assumedMinutes['server-setup'],
  }),
  needs: () => ['uninstall-agent', 'keep-install-path'],
  shown: (change, plan) => [
    { part: 'installed', group: 'server', item: serverLine(change, plan.findings), line: (items) => items },
  ],
  byPerson: (change) => (change.arguments === undefined ? runSetup(change) : undefined),
  perform: (change, context) => install(change, context),
  proof: (change, state, { logFolder }) => notInstalled(change, state, logFolder),
});

function serverLine(change: Installation, findings: Parameters<typeof versionFound>[1]): string {
  return change.arguments === undefined
    ? `Install the Multi-Factor Authentication Server into ${change.installPath} (by a person)`
    : `Multi-Factor Authentication Server${versionFound(change.setupPath, findings)} into ${change.installPath}`;
}

async function install(change: Installation, context: StepContext): Promise<StepResult> {
  const { setupPath, arguments: chosen } = change;
  if (chosen === undefined) throw new Error('A setup program without arguments is run by a person.');
  if (wizardWasAsked(context.journal.lines, context.digest)) return askAgain(change, context);
  await requireApprovedFile(setupPath, change.sha256, context);
  const checkDataFile = await dataFileCheck(context);
  const result = await silently(change, chosen, context);
  if ('outcome' in result && result.outcome === 'stopped-for-person') return result;
  return { ...result, notes: [...result.notes, await checkDataFile('same-or-converted')] };
}

/** Switches that do not silence the setup program end in its wizard, under the same approval: nobody can sign in. */
async function silently(change: Installation, chosen: string, context: StepContext) {
  try {
    return await runSilently(change, chosen, context);
  } catch (error) {
    const isOver = error instanceof HostError && error.code === 'timed-out';
    const isUnknown = error instanceof UserError && unknownSwitches.includes(error.code);
    if (!isOver && !isUnknown) throw error;
    return askForWizard(change, `setup-arguments do not make it silent: ${error.message}`);
  }
}

/** Windows Installer and setup programs end so on a command line that they do not know. */
const unknownSwitches: readonly string[] = [87, 1628, 1639, 1650, 2147942487].map((code) => `installer-failed-${code}`);

async function askAgain(change: Installation, context: StepContext): Promise<StepResult> {
  const asked = askForWizard(change, 'It was not run yet.');
  if (!confirmedSteps(context.journal.lines).has(wizardStep)) return asked;
  const operatorStep = wizardNotSeen(asked.operatorStep, (await context.readState()).machine.name);
  return { ...asked, operatorStep, notes: [operatorStep.notSeen] };
}

function askForWizard(change: Installation, why: string): Extract<StepResult, { outcome: 'stopped-for-person' }> {
  const note = `${change.setupPath} is run by a person, in its wizard; the approval covers that. ${why}`;
  return { outcome: 'stopped-for-person', operatorStep: runSetup(change), notes: [note] };
}

function runSilently(change: Installation, chosen: string, context: StepContext) {
  const { setupPath } = change;
  const { host, log } = context;
  const logPath = logPathOf(context.logFolder);
  const secrets = secretsFor(change, context);
  return runInstaller(
    {
      what: setupPath,
      purpose: 'install',
      logPath,
      run: (onStart) =>
        host.installer.runSetup({
          setupPath,
          arguments: [chosen, ...secrets].join(' '),
          logPath,
          timeLimitSeconds: context.installerTimeLimitSeconds,
          onStart,
          onProgress: (seconds) => log.progress(`The server is being installed, ${seconds} seconds so far.`),
        }),
    },
    context,
  );
}

/** Each is one value of one property: what would end the quotes was refused with the input. */
function secretsFor({ secretProperties = [] }: Installation, { setupSecrets }: StepContext): readonly string[] {
  return secretProperties.map((name) => {
    const value = setupSecrets?.get(name);
    // A run without it plans another step than the approved one.
    if (value === undefined) throw new Error(`There is no value of ${name}.`);
    return `${name}="${value}"`;
  });
}

function logPathOf(logFolder: string): string {
  return `${logFolder}\\install-server.log`;
}

function notInstalled({ installPath }: Installation, state: ServerState, logFolder: string): UserError | undefined {
  if (newComponent(state, 'agent') === undefined) {
    return new UserError(
      'server-not-found-after-installation',
      'The setup program reported success, but the Multi-Factor Authentication Server is not in Programs and Features.',
      `Some setup programs end before their work is done. See ${logPathOf(logFolder)}, wait for it and run again.`,
    );
  }
  const folder = state.installPath?.path;
  if (folder?.toLowerCase() === installPath.toLowerCase()) return undefined;
  return new UserError(
    'server-in-other-folder',
    `The server was installed into ${folder ?? 'an unknown folder'}, not into ${installPath}, where the data file is.`,
    'Uninstall it in Programs and Features and run again: the run puts the registry value InstallPath back, and installs it again.',
  );
}

/** For a setup program that has no known silent arguments. */
function runSetup(change: Installation): OperatorStep {
  const { setupPath, installPath } = change;
  return {
    id: wizardStep,
    title: titleOf(change),
    instructions: [
      `Log on to the server and run ${setupPath} with "Run as administrator".`,
      'Let it install the Visual C++ runtimes when it offers them.',
      `On the page "Select Installation Folder", see that the folder is ${installPath}. If it shows another folder, cancel: the data file would not be found there.`,
      'Choose "Next" and "Finish". Skip the Authentication Configuration Wizard if it appears.',
      'If Windows asks for a restart, restart it.',
      'Run the upgrade again: it sees for itself that the server is installed. In a rehearsal there is no wizard: confirm this step, and the rehearsal server does what a person does in it.',
    ],
    proof: 'seen',
    blocking: true,
  };
}
