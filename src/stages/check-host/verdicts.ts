/** Of a part of the suite on a server. In a file of its own, because an action's outputs are named with it. */
export const hostVerdicts = ['proven-here', 'failed', 'could-not-be-tried'] as const;
export type ProofOnHost = (typeof hostVerdicts)[number];
