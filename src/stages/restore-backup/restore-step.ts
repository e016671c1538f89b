import { omitUndefined } from '../../base/json.js';
import type { UpgradeChange } from '../../changes/all.js';
import type { Found } from '../../changes/change-kind.js';
import { stepOf, type UpgradeStep } from '../../changes/steps.js';

export function step(change: UpgradeChange, detail?: readonly string[], found?: Found): UpgradeStep {
  return stepOf(change, { stage: 'restore-backup', ...omitUndefined({ detail, found }) });
}
