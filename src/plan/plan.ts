import type { JsonObject } from '../base/json.js';
import type { OperatorStep } from '../base/operator-step.js';
import type { RecordedFinding } from '../base/recorded-finding.js';
import type { Effects } from './effects.js';

export type { OperatorStep };

/** What a step changes and where. `kind` names the module that knows all about it; the rest is what that needs. */
export interface Change {
  readonly kind: string;
}

interface StepBase {
  /** Unique in the plan and the same in every plan made of the same intention, for example `uninstall-user-portal`. */
  readonly id: string;
  readonly stage: string;
  readonly title: string;
  /** Step of the upgrade document, for example `U2.3`; absent for steps that the document does not name. */
  readonly documentStep?: string;
  /** Who is not served meanwhile; absent in a plan of format 1. */
  readonly effects?: Effects;
}

/** A change that the suite makes. */
export interface ChangeStep<C extends Change = Change> extends StepBase {
  readonly type: 'change';
  readonly change: C;
  /** What the approver sees of it beyond its title; part of the digest, not of what the step is. */
  readonly detail?: readonly string[];
}

/** A change that a person makes. */
export interface PersonStep<C extends Change = Change> extends StepBase {
  readonly type: 'operator';
  /** Absent in a plan of format 1. */
  readonly change?: C;
  readonly operatorStep: OperatorStep;
}

export type Step<C extends Change = Change> = ChangeStep<C> | PersonStep<C>;

/** What one run intends to do to one server. Everything here is digested. */
export interface Plan<C extends Change = Change> {
  /** 1 in files of versions before 0.2: their steps have no effects, and some changes were parts of others. */
  readonly format: 1 | 2;
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
  /**
   * The inputs as they were given, in a plan that is kept: it is carried out with them. No part of the digest: what they
   * mean is in `inputs` and in the steps.
   */
  readonly given?: Readonly<Record<string, string>>;
}

/** What an approval is for: all of a plan but what it only keeps. */
export function approvedPart<C extends Change>({ given: _, ...plan }: Plan<C>): Omit<Plan<C>, 'given'> {
  return plan;
}
