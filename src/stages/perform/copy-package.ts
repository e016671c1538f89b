import type { StepResult } from '../../plan/apply-plan.js';
import { UserError } from '../../user-error.js';
import type { UpgradeChange } from '../change.js';
import type { Toolbox } from './toolbox.js';

type Copying = Extract<UpgradeChange, { kind: 'copy-package' }>;

/** Document step I4.1. @throws UserError `package-changed` when the source is no longer the approved file */
export async function copyPackage({ from, to, sha256 }: Copying, { host, log }: Toolbox): Promise<StepResult> {
  const { files } = host;
  if ((await files.stat(to)) !== undefined && (await files.digest(to)).sha256 === sha256) {
    return { changed: false, notes: [`${to} is there already.`] };
  }
  await requireApprovedFile(from, sha256, { host });
  await files.copy(from, to, (done, total) => log.progress(`Copying ${from}: ${done} of ${total} bytes.`));
  const copied = await files.digest(to);
  if (copied.sha256 !== sha256) throw changed(to, copied.sha256, sha256);
  return { changed: true, notes: [`Copied ${from} to ${to}, SHA-256 ${sha256}.`] };
}

/** What is run or copied is what was approved. @throws UserError `package-changed` */
export async function requireApprovedFile(
  path: string,
  sha256: string | undefined,
  { host }: Pick<Toolbox, 'host'>,
): Promise<void> {
  if (sha256 === undefined) return;
  const found = await host.files.digest(path);
  if (found.sha256 !== sha256) throw changed(path, found.sha256, sha256);
}

function changed(path: string, found: string, expected: string): UserError {
  return new UserError(
    'package-changed',
    `${path} has the SHA-256 ${found}; the plan was made for ${expected}.`,
    'Find out who changed it. Put the right file there, or make and approve a new plan.',
  );
}
