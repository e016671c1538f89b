import type * as v from 'valibot';
import { assumedMinutes } from '../product/work-minutes.js';
import { defineChange } from './change-kind.js';
import { fields, kindOfChange, manifestSha256, setFolder } from './fields.js';

const schema = fields({ kind: kindOfChange('verify-backup-set'), folder: setFolder, manifestSha256 });

type Verification = v.InferOutput<typeof schema>;

/** Nothing is stopped and nothing is put back from a set that is not whole. */
export const verifyBackupSet = defineChange({
  kind: 'verify-backup-set',
  schema,
  id: () => 'verify-backup-set',
  title: ({ folder }: Verification) => `Prove every byte of the backup set ${folder}`,
  effects: () => ({ interrupts: [], restores: [], minutes: assumedMinutes.verification }),
});
