import type * as v from 'valibot';
import type { JsonObject } from '../base/json.js';
import type { UserError } from '../base/user-error.js';
import type { WebServerState } from '../host/web-server.js';
import type { StepResult } from '../plan/apply-plan.js';
import type { Effects } from '../plan/effects.js';
import type { Change, OperatorStep } from '../plan/plan.js';
import type { ComponentName } from '../product/components.js';
import type { ServerState } from '../product/server-state.js';
import type { StepContext } from './step-context.js';

/** What a title may name, and effects depend on, of the server beside the change itself. */
export interface Found {
  readonly webServer?: Pick<WebServerState, 'sites'>;
  /** Web components whose application is there, or comes back with the plan. */
  readonly applications?: readonly ComponentName[];
}

/** One line of a plan for its approver. Lines of one group become one line with all of their items. */
export interface ShownLine {
  readonly part: 'removed' | 'installed' | 'changed' | 'lost';
  readonly group: string;
  readonly item: string;
  /** Between the items of a group; "and" before the last where absent. */
  readonly separator?: string;
  line(items: string): string;
}

/** A plan as far as its lines are made from it. */
export interface ShownPlan {
  readonly server: string;
  readonly inputs: JsonObject;
  readonly findings: JsonObject;
}

/** All that is known of one kind of change: how it is read, called, shown, done and proven. */
export interface ChangeKind<C extends Change> {
  readonly kind: C['kind'];
  /** Every field with its meaning; the reference of plans is made from it. */
  readonly schema: v.GenericSchema<unknown, C>;
  /** What a step with this change is called. Printed and compared, never taken apart. */
  id(change: C): string;
  title(change: C, found: Found): string;
  /** Step of the upgrade document. */
  documentStep?(change: C, stage: string): string | undefined;
  component?(change: C): ComponentName | undefined;
  /** Whether a product goes or comes with it. */
  readonly does?: 'removes' | 'installs';
  effects(change: C, found: Found): Effects;
  /** Ids of the steps that come before it in every plan that has them. */
  needs?(change: C): readonly string[];
  /** What the approver reads of it beside the step. */
  shown?(change: C, plan: ShownPlan): readonly ShownLine[];
  /** What a person is asked for; undefined where the suite performs the change. */
  byPerson?(change: C): OperatorStep | undefined;
  /**
   * Absent where only a person can do it, and where `performing/performers.ts` has it.
   * @throws UserError where it cannot be done
   */
  perform?(change: C, context: StepContext): Promise<StepResult>;
  /** Why the server, looked at afterwards, does not have the effect; undefined where it has. */
  proof?(change: C, state: ServerState, context: StepContext): UserError | undefined;
}

/** A kind with all its types at hand. */
export function defineChange<const C extends Change>(kind: ChangeKind<C>): ChangeKind<C> {
  return kind;
}
