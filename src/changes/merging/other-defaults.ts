import { bareMarks } from '../../base/redaction/hidden.js';
import type { MergeRecord } from '../../webconfig/merge-record-schema.js';
import { isInSettingsSection, type MergeResult } from '../../webconfig/merge-result.js';
import type { OtherDefault } from '../confirm-other-defaults.js';

/** What the merge left of the sections outside of the settings. Only the old default proves that somebody changed it. */
export function otherDefaults(
  { outcomes, fragments }: Pick<MergeResult, 'outcomes' | 'fragments'>,
  { pristine }: Pick<MergeRecord, 'pristine'>,
): OtherDefaults {
  const xmlOf = new Map(fragments.map(({ setting, xml }) => [setting, xml]));
  const left = outcomes.flatMap((merged): readonly OtherDefault[] => {
    const { setting, outcome, reason } = merged;
    const xml = xmlOf.get(setting);
    const isLeft = (outcome === 'reported' || outcome === 'conflict') && !isInSettingsSection(merged);
    return isLeft && xml !== undefined ? [{ setting, reason, xml: bareMarks(xml) }] : [];
  });
  return { left, proof: pristine === undefined ? 'unproven' : 'proven' };
}

interface OtherDefaults {
  readonly left: readonly OtherDefault[];
  readonly proof: 'proven' | 'unproven';
}
