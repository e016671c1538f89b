import { listed } from '../../base/listed.js';
import { UserError } from '../../base/user-error.js';
import { isKnown, type UpgradeChange } from '../../changes/all.js';
import type { Files } from '../../host/files.js';
import { joinPath } from '../../host/windows-path.js';
import { planDigest } from '../../plan/digest.js';
import { confirmedSteps, doneSteps } from '../../plan/journal-facts.js';
import type { JournalLine } from '../../plan/journal-schema.js';
import type { Plan } from '../../plan/plan.js';
import { parsePlan } from '../../plan/plan-schema.js';

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

/** A plan that is kept, or why it is not at hand: it is not there, its file is damaged, or that is another plan. */
export type StoredPlan =
  | { readonly plan: Plan; readonly why?: never }
  | { readonly plan?: never; readonly why: string };

/** The plan of this digest that an earlier run kept. */
export async function storedPlan(files: Files, workFolder: string, digest: string): Promise<StoredPlan> {
  const path = pathOf(workFolder, digest);
  if ((await files.glance(path)) === undefined) return { why: await absent(files, workFolder) };
  try {
    const plan = parsePlan(await files.read(path), path);
    const now = planDigest(plan);
    return now === digest ? { plan } : { why: `The file ${path} was changed: its plan has the digest ${now}.` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { why: error.message };
  }
}

/** With what the last upgrade was planned: after a roll-back it is planned so again, for a reason of its own. */
export async function inputsOfLastUpgrade(
  files: Files,
  workFolder: string,
  lines: readonly JournalLine[],
): Promise<Plan['given']> {
  const last = lines.findLast((line) => line.event === 'plan-started' && line.action === 'upgrade');
  if (last?.event !== 'plan-started') return undefined;
  const { reason: _, ...given } = (await storedPlan(files, workFolder, last.digest)).plan?.given ?? {};
  return given;
}

async function absent(files: Files, workFolder: string): Promise<string> {
  const folder = plansIn(workFolder);
  const kept = (await files.glance(folder)) === undefined ? [] : await files.glanceInto(folder);
  // Beside the plans there is the folder of their files.
  const plans = kept.flatMap((one) => {
    const [, digest] = /([0-9a-f]{64})\.json$/.exec(one.path) ?? [];
    return digest === undefined ? [] : [{ digest, modified: one.modified }];
  });
  const newest = plans.toSorted((one, other) => one.modified.localeCompare(other.modified)).at(-1);
  const other = newest === undefined ? '' : ` The newest plan there has the digest sha256:${newest.digest}.`;
  return `The plan is not in ${folder}.${other}`;
}

/**
 * Each approved step is done, planned or refused: one that this version does not know is never passed over.
 * @throws UserError `approval-mismatch`
 */
export function requireKnownSteps(approved: Plan, lines: readonly JournalLine[]): void {
  const ended = new Set([...doneSteps(lines), ...confirmedSteps(lines)]);
  const unknown = approved.steps.filter(
    // Plans of versions before 0.2 have no effects, and other names for some kinds.
    ({ id, change, effects }) => change !== undefined && effects !== undefined && !isKnown(change) && !ended.has(id),
  );
  if (unknown.length === 0) return;
  throw new UserError(
    'approval-mismatch',
    `The approved plan has steps that this version of the suite does not know: ${listed(unknown.map(({ title }) => title))}. A newer version made it.`,
    'Carry it on with the version that made it. Or plan again with this one, and have that plan approved.',
  );
}

const plansIn = (workFolder: string) => joinPath(workFolder, 'plans');

function pathOf(workFolder: string, digest: string): string {
  return joinPath(plansIn(workFolder), `${digest.replace(/[^0-9a-f]/g, '-')}.json`);
}
