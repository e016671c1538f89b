/** The three states that a server can be wanted in. */
export const goals = ['upgraded', 'in-between', 'rolled-back'] as const;
export type Goal = (typeof goals)[number];
