import { wizardWasAsked } from '../../changes/installing/wizard.js';
import { readServer } from '../../changes/server/read-server.js';
import { journalPath } from '../../changes/server/work-folder.js';
import { wizardStep } from '../../operator-step.js';
import { openJournal } from '../../plan/journal.js';
import { newComponent } from '../../product/server-state.js';
import type { RunRequest } from './run-request.js';

/**
 * In a rehearsal nobody can click through a wizard: where it was asked for and is confirmed, the rehearsal server does
 * what a person does in it. On a real server a confirmation changes nothing, for the next look shows what is there.
 */
export async function rehearseWizard(request: RunRequest, workFolder: string): Promise<void> {
  const { host, confirmed, log } = request;
  const { setup } = request.choices(workFolder);
  if (host.installer.rehearseWizard === undefined || setup === undefined || !confirmed.includes(wizardStep)) return;
  const { lines } = await openJournal(host.files, host.clock, journalPath(workFolder));
  if (!wizardWasAsked(lines)) return;
  const { state } = await readServer(host, request.knowledge);
  if (newComponent(state, 'agent') !== undefined) return;
  const exitCode = await host.installer.rehearseWizard(setup.path);
  log.info(`Rehearsal: the wizard of ${setup.path} was run in place of a person; it ended with ${exitCode}.`);
}
