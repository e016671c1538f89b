/** The three states that a server can be wanted in. */
export const goals = ['upgraded', 'in-between', 'rolled-back'] as const;
export type Goal = (typeof goals)[number];

/** How far an upgrade can be, by the records of the server. */
export const standings = [...goals, 'not-begun', 'unknown'] as const;
