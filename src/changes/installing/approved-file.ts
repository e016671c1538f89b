import * as v from 'valibot';
import { UserError } from '../../base/user-error.js';
import { component, fields, listOf, sha256, text } from '../fields.js';
import type { StepContext } from '../step-context.js';

/** What is run or copied is what was approved. @throws UserError `package-changed` */
export async function requireApprovedFile(
  path: string,
  sha256: string | undefined,
  { host }: Pick<StepContext, 'host'>,
): Promise<void> {
  if (sha256 === undefined) return;
  const found = await host.files.digest(path);
  if (found.sha256 !== sha256) throw packageChanged(path, found.sha256, sha256);
}

export function packageChanged(path: string, found: string, expected: string): UserError {
  return new UserError(
    'package-changed',
    `${path} has the SHA-256 ${found}; the plan was made for ${expected}.`,
    'Find out who changed it. Put the right file there, or make and approve a new plan.',
  );
}

const promisedPackage = fields({ component, version: text('Version of the product.'), sha256 });

/** What the plan promises that the old products can be installed again from. */
export const promisedPackages = v.exactOptional(
  listOf(
    promisedPackage,
    'Packages of the old products that are put into the set and are the way back; a product without one cannot be installed again.',
  ),
);

export type Promised = readonly v.InferOutput<typeof promisedPackage>[];
