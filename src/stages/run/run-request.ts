import type { Log } from '../../base/log.js';
import type { UpgradeChange } from '../../changes/all.js';
import type { ServerKnowledge } from '../../changes/server/read-server.js';
import type { Artifacts } from '../../host/artifacts.js';
import type { CutOff } from '../../host/cut-off.js';
import type { Host } from '../../host/host.js';
import type { Approval } from '../../plan/approval.js';
import type { RunOutcome } from '../../plan/outcome.js';
import type { Plan } from '../../plan/plan.js';
import type { RunApproval } from '../../plan/run-approvals.js';
import type { GivenPath } from '../folders/given-path.js';
import type { RecordChoice } from '../judge-records.js';
import type { Situation, UpgradeChoices } from '../situation.js';

/** What one run is asked to do to one server. */
export interface RunRequest {
  readonly host: Host;
  /** Where the run can be cut off: {@link host} then ends its calls. */
  readonly cutOff?: CutOff;
  /** Called with the place of the journal, before anything is changed. */
  onBegin?(workFolder: string): void;
  readonly log: Log;
  readonly mode: 'plan' | 'apply';
  readonly approval?: Approval;
  /** Input `require-approval`: nothing is changed without an approval. */
  readonly requireApproval?: boolean;
  /** Input `work-folder`; by default below ProgramData. */
  readonly workFolder?: string;
  readonly backupPath?: string;
  /** Input `release-lock`: nonce of a lock that a person releases. */
  readonly releaseLock?: string;
  /** Input `from-other-server`. */
  readonly fromOtherServer?: boolean;
  readonly knowledge: ServerKnowledge;
  /** The choices, with defaults that depend on the work folder. */
  choices(workFolder: string): UpgradeChoices;
  /** Paths of the inputs, and of their defaults. */
  paths(choices: UpgradeChoices): readonly GivenPath[];
  readonly recordChoice?: RecordChoice;
  /** Steps that a person confirms with this run. */
  readonly confirmed: readonly string[];
  readonly run: { readonly address: string; readonly actor?: string };
  /** What the plan keeps of the inputs, by name. */
  readonly given?: Readonly<Record<string, string>>;
  /** All approvals of this run that GitHub has for the environment of this job. */
  readonly approvals?: readonly RunApproval[];
  /** Why, in the operator's words; kept in backup sets. */
  readonly reason?: string;
  /** Input `setup-secrets`; never kept. */
  readonly setupSecrets?: ReadonlyMap<string, string>;
  readonly installerTimeLimitSeconds: number;
  readonly serviceTimeLimitSeconds: number;
  /** Input `upload-time-limit`; a quarter of an hour where it is not given. */
  readonly uploadTimeLimitSeconds?: number;
  /** Absent where the run has none. */
  readonly artifacts?: Artifacts;
  plan(situation: Situation, choices: UpgradeChoices): Plan<UpgradeChange> | Promise<Plan<UpgradeChange>>;
  /** Shows the plan before anything is done. */
  showPlan(planned: Pick<RunOutcome, 'plan' | 'digest' | 'view' | 'hostCheck' | 'cutOff' | 'actsFrom'>): Promise<void>;
}
