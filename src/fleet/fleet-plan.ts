import type { Finding } from '../base/finding.js';
import type { OperatorStep } from '../base/operator-step.js';
import type { RecordedFinding } from '../base/recorded-finding.js';
import type { FleetRole } from './fleet-server.js';

/** A finding of one server, of one group, or (with neither) of the fleet. */
export interface FleetFinding extends Finding {
  readonly server?: string;
  readonly group?: string;
}

/** A finding in the plan of a server; any version may have made that plan. */
export type RecordedFleetFinding = RecordedFinding & Pick<FleetFinding, 'server' | 'group'>;

/** The order inside a group, the product's rule. */
export const phases = ['subordinate', 'primary', 'sdk-server', 'web-server', 'adfs-adapter'] as const;
export type Phase = (typeof phases)[number];

export interface WaveServer {
  readonly name: string;
  readonly group: string;
  readonly role: FleetRole;
  readonly phase: Phase;
  readonly minutes: number;
  /** Labels of its runner. Absent where a person does the work: no job runs. */
  readonly runner?: readonly string[];
  readonly environment?: string;
}

/** Servers that may be worked on at the same time. A wave begins when the one before it has ended well. */
export interface Wave {
  /** From 1. */
  readonly number: number;
  readonly canary: boolean;
  readonly window?: string;
  /** It has no window, and nothing before it has one. */
  readonly anyTime?: true;
  /** What a person does: promotions before the wave's jobs, AD FS adapters in the course of it. */
  readonly operatorSteps: readonly OperatorStep[];
  readonly servers: readonly WaveServer[];
  readonly minutes: number;
  /** Minutes of all earlier waves of the same window. */
  readonly beginsAfterMinutes: number;
}

export interface GroupOutline {
  readonly name: string;
  readonly servers: number;
  readonly primary?: string;
  readonly firstWave?: number;
  readonly lastWave?: number;
  /** Estimate of how long it has two versions of the server; 0 where it never has. */
  readonly mixedMinutes: number;
}

/** Not in a wave, and why. */
export interface LeftOut {
  readonly server: string;
  readonly group?: string;
  readonly why: 'upgraded' | 'nothing-found' | 'skipped' | 'blocked' | 'held';
  readonly reason: string;
}

export interface FleetPlan {
  readonly format: 1;
  readonly waves: readonly Wave[];
  readonly groups: readonly GroupOutline[];
  readonly leftOut: readonly LeftOut[];
  readonly blockers: readonly RecordedFleetFinding[];
  readonly warnings: readonly FleetFinding[];
  /** Minutes for one server by role, and where the number comes from. */
  readonly estimates: Readonly<Record<FleetRole, { readonly minutes: number; readonly source: EstimateSource }>>;
  readonly maxParallel: number;
}

export type EstimateSource = 'assumed' | 'fleet-file' | 'measured';
