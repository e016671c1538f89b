import type * as v from 'valibot';
import { requireIntact } from '../backup/verify-backup-set.js';
import type { StepResult } from '../plan/apply-plan.js';
import { assumedMinutes } from '../product/work-minutes.js';
import { requirePlannedSet } from './backup-sets/planned-set.js';
import { describeSet } from './backup-sets/store-set.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, manifestSha256, setFolder } from './fields.js';
import type { StepContext } from './step-context.js';

const schema = fields({ kind: kindOfChange('verify-backup-set'), folder: setFolder, manifestSha256 });

type Verification = v.InferOutput<typeof schema>;

/** Nothing is stopped and nothing is put back from a set that is not whole. */
export const verifyBackupSet = defineChange({
  kind: 'verify-backup-set',
  schema,
  id: () => 'verify-backup-set',
  title: ({ folder }: Verification) => `Prove every byte of the backup set ${folder}`,
  effects: () => ({ interrupts: [], restores: [], minutes: assumedMinutes.verification }),
  perform: (change, context) => verify(change, context),
});

/** @throws UserError `backup-not-intact`, `backup-set-changed` */
async function verify(change: Verification, { host, log }: StepContext): Promise<StepResult> {
  const { folder, manifestSha256: planned } = change;
  const set = await requireIntact(host.files, folder, log);
  requirePlannedSet(set, planned);
  return { outcome: 'already-done', notes: [describeSet(set)], result: { folder, manifestSha256: planned } };
}
