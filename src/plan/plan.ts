import type { Finding, RecordedFinding } from '../finding.js';
import type { JsonObject } from '../json.js';
import type { OperatorStep } from '../operator-step.js';

export type { OperatorStep };

/** A change that a step makes. `kind` selects the code that performs it; the rest is what that code needs. */
export interface Change {
  readonly kind: string;
}

interface StepIdentity {
  /** Unique in the plan and the same in every plan made of the same intention, for example `uninstall-user-portal`. */
  readonly id: string;
  readonly stage: string;
  readonly title: string;
  /** Step of the upgrade document, for example `U2.3`; absent for steps that the document does not name. */
  readonly documentStep?: string;
}

/** What the approver sees of a change beyond its title; part of the digest, not of the step's identity. */
export interface ChangeStep<C extends Change> extends StepIdentity {
  readonly type: 'change';
  readonly change: C;
  readonly detail?: readonly string[];
}

export interface PersonStep extends StepIdentity {
  readonly type: 'operator';
  readonly operatorStep: OperatorStep;
}

export type Step<C extends Change> = ChangeStep<C> | PersonStep;

/** What one run intends to do to one server. Everything here is digested. */
export interface Plan<C extends Change = Change> {
  readonly format: 1;
  /** The action that planned: `upgrade`, `backup-pfdata`, ... */
  readonly action: string;
  readonly server: string;
  /** The inputs that shape the plan. Secrets never are among them. */
  readonly inputs: JsonObject;
  /** What was found on the server and decides what has to be done. */
  readonly findings: JsonObject;
  readonly steps: readonly Step<C>[];
  readonly warnings: readonly RecordedFinding[];
  readonly blockers: readonly RecordedFinding[];
}

/** The part of a plan that one stage contributes. */
export interface StagePlan<C extends Change = Change> {
  readonly steps: readonly Step<C>[];
  readonly warnings: readonly Finding[];
  readonly blockers: readonly Finding[];
}
