import { readFile } from 'node:fs/promises';
import { UserError } from '../../base/user-error.js';
import type { Approval } from '../../plan/approval.js';
import { parsePlan } from '../../plan/plan-schema.js';

/** The approval that the inputs give. @throws UserError `approved-plan-missing`, `approved-plan-file-unreadable`, `plan-invalid` */
export async function approvalOf(digest: string | undefined, file: string | undefined): Promise<Approval | undefined> {
  if (digest === undefined) {
    if (file === undefined) return undefined;
    throw new UserError(
      'approved-plan-missing',
      'approved-plan-file was given without approved-plan.',
      'Give the digest that was approved: the file alone could be any plan.',
    );
  }
  return file === undefined ? { digest } : { digest, plan: await readPlan(file) };
}

async function readPlan(file: string): Promise<NonNullable<Approval['plan']>> {
  try {
    return parsePlan(await readFile(file), file);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const message = `The approved plan ${file} could not be read.`;
    throw new UserError('approved-plan-file-unreadable', message, 'Give the file of the output plan-path.', { cause });
  }
}
