import { readIntact } from '../../base/format/read-format.js';
import type { UpgradeChange } from '../../changes/all.js';
import type { Files } from '../../host/files.js';
import { joinPath } from '../../host/windows-path.js';
import { planDigest } from '../../plan/digest.js';
import type { Plan } from '../../plan/plan.js';
import { planSchema } from '../../plan/plan-schema.js';

/** A plan that is begun is kept under its digest, so that a later run can compare what is left with it. */
export async function storePlan(
  files: Files,
  workFolder: string,
  digest: string,
  plan: Plan<UpgradeChange>,
): Promise<void> {
  const path = pathOf(workFolder, digest);
  if ((await files.glance(path)) !== undefined) return;
  await files.write(path, Buffer.from(`${JSON.stringify(plan, null, 2)}\n`, 'utf8'));
}

/** Undefined where there is none, or where the file is not the plan that its name says. */
export async function readStoredPlan(files: Files, workFolder: string, digest: string): Promise<Plan | undefined> {
  const path = pathOf(workFolder, digest);
  if ((await files.glance(path)) === undefined) return undefined;
  const plan = readIntact(planSchema, await files.read(path));
  return plan !== undefined && planDigest(plan) === digest ? plan : undefined;
}

/** Whether there is a file under the plan's name, with any content. */
export async function hasStoredPlan(files: Files, workFolder: string, digest: string): Promise<boolean> {
  return (await files.glance(pathOf(workFolder, digest))) !== undefined;
}

function pathOf(workFolder: string, digest: string): string {
  return joinPath(workFolder, 'plans', `${digest.replace(/[^0-9a-f]/g, '-')}.json`);
}
