import type { Log } from '../base/log.js';
import type { RedactedText } from '../base/redaction/hidden.js';
import type { Artifacts } from '../host/artifacts.js';
import type { CutOff } from '../host/cut-off.js';
import type { Host } from '../host/host.js';
import type { RunStatus } from '../plan/run-status.js';
import type { GivenInputs, Inputs, InputValues, Outputs } from './input.js';
import type { Environment } from './read-inputs.js';
import type { RunIdentity } from './run-identity.js';

/** What an action has to work with in addition to its inputs. */
export interface Session {
  readonly host: Host;
  readonly log: Log;
  readonly run: RunIdentity;
  /** Variables of the job. */
  readonly environment: Environment;
  /** Of this run. */
  readonly artifacts?: Artifacts;
  /** Where the job can be cancelled: `host` then ends its calls. */
  readonly cutOff?: CutOff;
  /** For the step's end, after every result: where the journal of this run is. */
  remember?(workFolder: string): void;
  /** What a plan keeps of the inputs, so that it can be carried out without them; by name, no secrets. */
  readonly given: GivenInputs;
  /** Writes a file into the job's temporary folder, an object as redacted JSON, and gives its path on the runner. */
  writeTemporaryFile(name: string, content: RedactedText | object): Promise<string>;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** What a run can stop for: the values of the output stopped-for. */
export const stopReasons = ['person', 'restart', 'decision', 'fault'] as const;
export type StopReason = (typeof stopReasons)[number];

/** What is left to report when an action has ended, well or not. */
export interface ActionResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the step summary. */
  readonly summary: string;
  /** The first lines of the summary as data, where the action acts on a server or looks at it. */
  readonly status?: RunStatus;
  /** The status in Markdown, where the summary is in another language; by default it is made of the status. */
  readonly statusMarkdown?: string;
  /** Only what needs a person. */
  readonly annotations: readonly Annotation[];
  /** What was thrown; the step then fails, with the outputs set nevertheless. */
  readonly fault?: unknown;
}

/** One action as users see it and as it runs. `action.yml` and README are generated from it. */
export interface Action<I extends Inputs = Inputs> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: I;
  readonly outputs: Outputs;
  /** Paragraphs of its README before the tables: what it does and does not, with examples. */
  readonly guide: readonly string[];
  /** Its end looks after what a run left behind that was cut off. */
  readonly changesServer?: true;
  /** False where it works on files of the runner alone: `session.host` must then not be used. By default true. */
  readsServer?(inputs: InputValues<I>): boolean;
  execute(inputs: InputValues<I>, session: Session): Promise<ActionResult>;
}

/** Keeps the types of the inputs and their values together. */
export function defineAction<const I extends Inputs>(action: Action<I>): Action<I> {
  return action;
}
