/**
 * How an upgrade of a server can have ended so far, those that need a person most first. In a file of its own, because
 * an action's outputs are named with it.
 */
export const upgradeOutcomes = ['failed', 'waiting', 'in-part', 'rolled-back', 'untouched', 'upgraded'] as const;
export type UpgradeOutcome = (typeof upgradeOutcomes)[number];
