import { UserError } from '../../user-error.js';
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
