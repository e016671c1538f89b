import { listed } from '../../base/listed.js';
import { kindOf } from '../../changes/all.js';
import type { ShownLine } from '../../changes/change-kind.js';
import { changeOf, type UpgradePlan } from '../../changes/steps.js';

/** The lines of one part of a plan; lines of one group are one line with all of their items. */
export function linesOf(plan: UpgradePlan, part: ShownLine['part']): readonly string[] {
  const lines = plan.steps.flatMap((step) => {
    const change = changeOf(step);
    return (change && kindOf(change).shown?.(change, plan)) ?? [];
  });
  const groups = Map.groupBy(
    lines.filter((line) => line.part === part),
    ({ group }) => group,
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const items = [...new Set([first, ...others].map(({ item }) => item))];
    return [first.line(first.separator === undefined ? listed(items) : items.join(first.separator))];
  });
}
