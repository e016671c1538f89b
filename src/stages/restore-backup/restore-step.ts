import { omitUndefined } from '../../base/json.js';
import type { UpgradeChange } from '../../changes/all.js';
import { stepOf, type UpgradeStep } from '../../changes/steps.js';

export function step(change: UpgradeChange, detail?: readonly string[]): UpgradeStep {
  return stepOf(change, { stage: 'restore-backup', ...omitUndefined({ detail }) });
}
