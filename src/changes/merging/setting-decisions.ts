import type { SettingRule } from '../../webconfig/merge-rules.js';

/** What a person decided for single settings or whole sections, as patterns of their names. */
export type SettingDecisions = Readonly<Record<'carry' | 'keep' | 'report', readonly string[]>>;

/** The longest pattern comes first, so that one setting can differ from its section. */
export function decidedRules(decisions: SettingDecisions | undefined): readonly SettingRule[] {
  if (decisions === undefined) return [];
  const rules = (['keep', 'report', 'carry'] as const).flatMap((policy) =>
    decisions[policy].map((pattern): SettingRule => ({ patterns: [pattern], policy, isExplicit: true })),
  );
  return rules.toSorted((a, b) => (b.patterns[0]?.length ?? 0) - (a.patterns[0]?.length ?? 0));
}
