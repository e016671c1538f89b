import { withSalt } from '../../changes/server/hiding-salt.js';
import { knowledgeWith, readServer, type ServerKnowledge } from '../../changes/server/read-server.js';
import type { Host } from '../../host/host.js';
import { omitUndefined } from '../../omit-undefined.js';
import { cutOffNote } from '../../plan/cut-off-run.js';
import type { ReadServer } from '../../product/server-state.js';
import { usableWorkFolder } from '../folders/work-folder.js';
import type { UpgradeChoices } from '../situation.js';
import { type Check, resultOf, type Verdict } from './check.js';
import { expectationOf } from './expectation.js';
import type { ServerLook, VerificationChoices } from './facts.js';
import { readLook } from './read-look.js';
import { messageOf, readTestimony } from './read-testimony.js';
import { type ServerStanding, standingOf } from './standing.js';
import { verifyUpgrade } from './verify.js';

export interface VerificationRequest extends Omit<VerificationChoices, 'choices'> {
  readonly host: Host;
  readonly knowledge: ServerKnowledge;
  choices(workFolder: string): UpgradeChoices;
  readonly workFolder?: string;
  readonly backupPath?: string;
  readonly fromOtherServer?: boolean;
}

export interface ServerVerification {
  readonly result: Verdict;
  /** What the records show the server to be. */
  readonly state: ServerStanding['state'];
  readonly why: string;
  readonly checks: readonly Check[];
}

/** What was read of the server, or why nothing could be read. */
type Server = { readonly now: ReadServer } | { readonly unread: string };

/** Reads the server, its journal and its backup sets, and judges them against each other. Changes nothing. */
export async function verifyServer(asked: VerificationRequest): Promise<ServerVerification> {
  const { host } = asked;
  const workFolder = await usableWorkFolder(host, asked.workFolder);
  const request = { ...asked, knowledge: await withSalt(host, workFolder, asked.knowledge) };
  const choices: VerificationChoices = { ...request, choices: request.choices(workFolder) };
  const { name } = await host.machine.facts();
  const testimony = await readTestimony({
    ...{ host, workFolder, server: name, knowledge: request.knowledge },
    ...omitUndefined({ backupPath: request.backupPath, fromOtherServer: request.fromOtherServer }),
  });
  // An old application that a removal left behind is known from the intention.
  const server = await readNow(host, knowledgeWith(testimony.intention, request.knowledge));
  const now = 'now' in server ? server.now.state : undefined;
  const standing = standingOf(testimony, now, choices.choices);
  const expectation = expectationOf(testimony, choices, choices.expectedState ?? standing.goal, now);
  const look: ServerLook | string =
    'now' in server ? await readLook({ ...request, testimony, expectation, choices, now: server.now }) : server.unread;
  const checks = verifyUpgrade({ expectation, testimony, choices, standing, look });
  const { cutOff } = testimony;
  const why = cutOff === undefined ? standing.why : `${standing.why} ${cutOffNote(cutOff)}`;
  return { result: resultOf(checks), state: standing.state, why, checks };
}

async function readNow(host: Host, knowledge: ServerKnowledge): Promise<Server> {
  try {
    return { now: await readServer(host, knowledge) };
  } catch (error) {
    return { unread: messageOf(error) };
  }
}
