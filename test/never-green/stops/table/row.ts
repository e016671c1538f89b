import type { RegisteredCode } from '../../../../src/base/codes/register.js';
import type { GeneratedServer, Inputs } from '../../servers.js';

/** A server in the middle of its upgrade, of which at least one part was removed. */
export interface HalfDone {
  readonly folder: string;
  readonly server: GeneratedServer;
}

/** What a person does or gives, once a message asks for it. */
export interface Settled {
  readonly inputs?: Inputs;
  act?(): void;
  /** What was approved is not on record any more: what is left may need an approval of its own. */
  readonly isNewApproval?: true;
  /** Given wrongly from the begin of what is left, in place of what was given. */
  readonly wrong?: Inputs;
}

/** Brings about what the code is for; undefined where the state has nothing of the kind any more. */
export type Spoil = (state: HalfDone) => Settled | undefined;

/** What a code is, of an upgrade whose first removal is done. */
export type Row =
  /** No blocker of an upgrade: why not. */
  | { readonly after: 'no blocker'; readonly why: string }
  /** Stops before the first removal alone. What would bring it about stops nothing afterwards. */
  | { readonly after: 'never'; readonly spoil?: Spoil }
  /** An input that its message names goes on, under the same approval. */
  | { readonly after: 'input'; readonly spoil: Spoil }
  /** A person has to act; the message asks for it in these words. */
  | { readonly after: 'by hand'; readonly asked: RegExp; readonly spoil: Spoil }
  /** As `input` or `by hand`, where it takes more than a change of the server's files: the test that shows it. */
  | { readonly after: 'shown by'; readonly test: string };

export type Rows = Readonly<Partial<Record<RegisteredCode, Row>>>;

/** The same row for several codes. */
export function all<K extends RegisteredCode>(row: Row, ...codes: readonly K[]): Readonly<Record<K, Row>> {
  return Object.fromEntries(codes.map((code) => [code, row])) as Readonly<Record<K, Row>>;
}

export const noBlocker = <K extends RegisteredCode>(why: string, ...codes: readonly K[]) =>
  all({ after: 'no blocker', why }, ...codes);
