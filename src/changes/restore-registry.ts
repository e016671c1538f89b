import * as v from 'valibot';
import { storedPath } from '../backup/stored-name.js';
import type { Host } from '../host/host.js';
import type { StepResult } from '../plan/apply-plan.js';
import { noEffects } from '../plan/effects.js';
import { UserError } from '../user-error.js';
import {
  isSame,
  type RegistryDifferences,
  type RegistryDocument,
  registryDifferences,
} from './backup-sets/registry-differences.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, listOf, setFolder, text, yesOrNo } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({
  kind: kindOfChange('restore-registry'),
  when: v.exactOptional(
    v.pipe(
      v.literal('before-installation'),
      v.description('Before the old agent is installed: it finds its folder there.'),
    ),
  ),
  folder: setFolder,
  documents: listOf(
    fields({
      storedAs: text('Exported key, as the set stores it.'),
      view: v.pipe(v.picklist(['32', '64']), v.description('Registry view.')),
    }),
    'Exported keys.',
  ),
  exact: yesOrNo('Whether what came later into the exported keys is taken away.'),
});

type Restoration = v.InferOutput<typeof schema>;

/** Values of the exported keys; what came later into them goes only where the plan asks for it. */
export const restoreRegistry = defineChange({
  kind: 'restore-registry',
  schema,
  id: ({ when }: Restoration) => (when === undefined ? 'restore-registry' : 'restore-registry-first'),
  title: (change) => titleOf(change),
  component: () => 'agent',
  effects: () => noEffects,
  needs: () => ['verify-backup-set', 'stop-services'],
  shown: (change) => [{ part: 'changed', group: 'registry', item: titleOf(change), line: (items) => items }],
  perform: (change, context) => restore(change, context),
});

function titleOf({ when, exact }: Restoration): string {
  if (when !== undefined) return 'Put the registry key back, in which the old agent finds its folder';
  return `Put the registry key back${exact ? ', without what came later' : ''}`;
}

/** @throws UserError `registry-not-restored` */
async function restore({ folder, documents, exact }: Restoration, { host }: StepContext): Promise<StepResult> {
  const notes: string[] = [];
  for (const document of documents) {
    const differences = await registryDifferences(host, folder, document);
    if (isSame(differences, exact)) continue;
    const path = storedPath(folder, document.storedAs);
    if (exact) notes.push(...(await removeLater(differences, document, host)));
    if (!isSame(differences, false)) {
      await host.registry.importKey(await host.files.read(path), document.view);
      notes.push(`Imported ${path} (${document.view}-bit view).`);
    }
    if (!isSame(await registryDifferences(host, folder, document), exact)) throw notImported(path);
  }
  return { outcome: notes.length > 0 ? 'done' : 'already-done', notes };
}

async function removeLater(
  { addedValues, addedKeys }: RegistryDifferences,
  { view }: RegistryDocument,
  { registry }: Pick<Host, 'registry'>,
): Promise<readonly string[]> {
  for (const { key, name } of addedValues) await registry.removeValue(key, view, name);
  for (const key of addedKeys) await registry.removeKey(key, view);
  const removed = [...addedValues.map(({ key, name }) => `${key}\\${name || '(default)'}`), ...addedKeys];
  return removed.map((name) => `Removed ${name} (${view}-bit view), which came after the backup.`);
}

function notImported(path: string): UserError {
  return new UserError(
    'registry-not-restored',
    `${path} was imported, but the registry is not as the file has it.`,
    'Import the file by hand (reg import), see what Windows says, and run again.',
  );
}
