import type { Step } from '../../plan/plan.js';
import type { UpgradeChange } from '../change.js';

const stage = 'restore-backup';

export function step(
  id: string,
  title: string,
  change: UpgradeChange,
  detail?: readonly string[],
): Step<UpgradeChange> {
  return { type: 'change', id, stage, title, change, ...(detail === undefined ? {} : { detail }) };
}
