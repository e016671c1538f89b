import type { Random } from '../interruptions/random.js';
import { recordFalsifications } from './falsify-records.js';
import { serverFalsifications } from './falsify-server.js';
import { irrelevantChanges } from './irrelevant.js';
import type { Aspect } from './judge.js';
import type { Progress } from './player.js';
import type { GeneratedServer, Inputs } from './servers.js';

export interface Scene {
  readonly folder: string;
  readonly server: GeneratedServer;
  readonly progress: Progress;
  readonly random: Random;
  /** A backup set of another server: files by path below the set's folder. */
  readonly donor: ReadonlyMap<string, Uint8Array>;
}

/** What was done; `answers` is what the administrator then knows when a blocker asks. */
export interface Done {
  readonly what: string;
  readonly progress?: Progress;
  readonly answers?: Inputs;
}

export interface Falsification {
  readonly name: string;
  /** Nothing of the product or of its records is touched: the end must be `pass`. */
  readonly isIrrelevant?: true;
  /** Where nothing was removed yet, these are then the server as it was. */
  readonly isOfPerson?: readonly Aspect[];
  /** Once a step whose id begins so was done it is a change that a person made, which verify-upgrade has to name in a check whose id ends so. */
  readonly isOfPersonAfter?: { readonly step: string; readonly check: string };
  /** Shown to the approver: changed before its step, it is refused under the same digest. */
  readonly isFrozen?: true;
  /** Undefined where the state has nothing of the kind. */
  apply(scene: Scene): Done | undefined | Promise<Done | undefined>;
}

export const falsifications: readonly Falsification[] = [...recordFalsifications, ...serverFalsifications];
export const everything: readonly Falsification[] = [...falsifications, ...irrelevantChanges];
