/**
 * Something only a person can do. The plan stops at it until it is seen to be done or confirmed through the
 * input `completed-operator-steps`.
 */
export interface OperatorStep {
  readonly id: string;
  readonly title: string;
  /** What to do, in order, with every path and value spelled out. */
  readonly instructions: readonly string[];
  /** How the suite knows that it is done. */
  readonly proof: 'seen' | 'said';
  /** False: later steps do not depend on it, the plan goes on and the step stays open in the report. */
  readonly blocking: boolean;
  /** What the server shows, where somebody confirmed the step and it is not seen to be done. */
  readonly notSeen?: string;
  /** SHA-256 of the file that the instructions show: with other bytes the person is asked again. */
  readonly shown?: string;
}

/** The wizard of the setup program. Whether it was run is seen; a rehearsal server runs it when it is confirmed. */
export const wizardStep = 'run-server-setup';

/**
 * Whether `completed-operator-steps` takes it. The wizard's step is confirmed on a rehearsal; on a real server that
 * changes nothing.
 */
export function isConfirmable({ id, proof }: Pick<OperatorStep, 'id' | 'proof'>): boolean {
  return proof === 'said' || id === wizardStep;
}
