import { omitUndefined } from '../../base/json.js';
import { withSalt } from '../../changes/server/hiding-salt.js';
import { knowledgeWith, readServer, type ServerKnowledge } from '../../changes/server/read-server.js';
import type { Host } from '../../host/host.js';
import { cutOffNote, type OpenRun, openRun } from '../../plan/cut-off-run.js';
import type { Served } from '../../plan/run-status.js';
import { advisoryPrerequisites } from '../../product/prerequisites.js';
import {
  hasItsApplication,
  newComponent,
  oldComponent,
  type ReadServer,
  type ServerState,
} from '../../product/server-state.js';
import { usableWorkFolder } from '../folders/work-folder.js';
import { servedAtLook } from '../run/served.js';
import type { UpgradeChoices } from '../situation.js';
import {
  type Check,
  fail,
  type Judgement,
  type Judgements,
  judged,
  notProven,
  pass,
  passIf,
  resultOf,
  type Verdict,
} from './check.js';
import { type Expectation, type ExpectedComponent, expectationOf, newWebOf } from './expectation.js';
import { expectedChecks, prerequisitesOf } from './expected-checks.js';
import type { ServerLook, Testimony, VerificationChoices } from './facts.js';
import { judgeAgent, judgePeople } from './judge-agent.js';
import { judgeRecords } from './judge-records.js';
import { judgeWeb, openedText } from './judge-web.js';
import { pageUrl, readLook } from './read-look.js';
import { messageOf, readTestimony } from './read-testimony.js';
import { type ServerStanding, standingOf } from './standing.js';

export interface VerificationRequest extends Omit<VerificationChoices, 'choices'> {
  readonly host: Host;
  readonly knowledge: ServerKnowledge;
  choices(workFolder: string): UpgradeChoices;
  readonly workFolder?: string;
  readonly backupPath?: string;
  readonly fromOtherServer?: boolean;
}

export interface ServerVerification {
  /** Name of the computer. */
  readonly server: string;
  readonly result: Verdict;
  /** What the records show the server to be. */
  readonly state: ServerStanding['state'];
  readonly why: string;
  readonly checks: readonly Check[];
  /** By this look and the journal; absent where the server could not be read. */
  readonly served?: Served;
  /** The newest backup set that can be relied on. */
  readonly backupSet?: string;
  /** Absent where every run on record came to its end. */
  readonly openRun?: OpenRun;
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
  return {
    ...{ server: name, result: resultOf(checks), state: standing.state, why, checks },
    ...omitUndefined({
      served: now && servedAtLook(testimony.records.lines, now, testimony.before?.state),
      backupSet: testimony.chain.sets[0]?.folder,
      openRun: openRun(testimony.records.lines),
    }),
  };
}

async function readNow(host: Host, knowledge: ServerKnowledge): Promise<Server> {
  try {
    return { now: await readServer(host, knowledge) };
  } catch (error) {
    return { unread: messageOf(error) };
  }
}

interface Evidence {
  readonly expectation: Expectation;
  readonly testimony: Testimony;
  readonly choices: VerificationChoices;
  readonly standing: ServerStanding;
  /** What was looked at; why nothing could be looked at. */
  readonly look: ServerLook | string;
}

/** The list of checks is made first; then each is judged by what was seen. */
function verifyUpgrade(evidence: Evidence): readonly Check[] {
  const { expectation, testimony, choices, standing, look } = evidence;
  const seen = typeof look === 'string' ? undefined : look;
  const expected = expectedChecks(expectation, testimony, choices, seen?.now.state.prerequisites ?? []);
  const judgements: Judgements = [
    ...judgeRecords(expectation, testimony, choices, standing),
    ...judgePeople(expectation, testimony, seen),
    ...(seen === undefined ? [] : judgeServer(expectation, testimony, seen)),
  ];
  return judged(expected, judgements, unjudged(look));
}

function unjudged(look: ServerLook | string): Judgement {
  if (typeof look === 'string')
    return notProven(`The server could not be read: ${look}`, 'Remove the cause and verify again.');
  return notProven(
    'Nothing that can be relied on shows it.',
    'See the checks of the records above: what is missing there is needed here.',
  );
}

function judgeServer(expectation: Expectation, testimony: Testimony, look: ServerLook): Judgements {
  const { components } = expectation;
  return [
    ...judgeProducts(components, look.now.state),
    ...judgeWeb(components, testimony, look),
    ...judgeAgent(expectation, testimony, look),
    ...prerequisitesOf(components, look.now.state.prerequisites).map(
      ({ id, satisfied, found, advice }) =>
        [`prerequisite-${id}`, judgePrerequisite(id, satisfied, found, advice)] as const,
    ),
    ['restart', judgeRestart(look)],
    ...judgeElsewhere(expectation, look),
  ];
}

function judgePrerequisite(id: string, satisfied: boolean, found: string, advice: string): Judgement {
  if (satisfied) return pass(found);
  return advisoryPrerequisites.includes(id) ? notProven(found, advice) : fail(found, advice);
}

function judgeRestart({ now, restartOwed }: ServerLook): Judgement {
  const reasons = [...now.state.pendingRestart, ...(restartOwed === undefined ? [] : [restartOwed])];
  return passIf(reasons.length === 0, reasons.join(' ') || 'None.', 'Restart the server and verify again.');
}

/** A page behind a log-on and a certificate is opened by a person, or by a step of the workflow that has an account. */
function judgeElsewhere({ components, goal }: Expectation, look: ServerLook): Judgements {
  return components.flatMap(({ component, wanted, web }): Judgements => {
    if (component === 'agent' || wanted === 'nothing' || web === undefined) return [];
    const found = newWebOf(look.now.state, component, wanted);
    const call = component === 'web-service-sdk' ? [[`${component}-call`, judgeCall(look)] as const] : [];
    if (found === undefined || wanted !== 'new' || goal !== 'upgraded') return call;
    return [...call, [`${component}-loads`, openByHand(pageUrl(component, found, look.now))]];
  });
}

function openByHand(url: string): Judgement {
  return notProven(
    'It was opened on this server alone.',
    `Open ${url} with an account that may use it, from a machine that users use. No certificate warning may appear.`,
  );
}

function judgeCall({ sdkCall }: ServerLook): Judgement {
  if (sdkCall === undefined) {
    return notProven(
      'No account was given.',
      'Give sdk-user and sdk-password. One page of the Web Service SDK is then opened with them.',
    );
  }
  const { url, opened } = sdkCall;
  const evidence = openedText(url, opened);
  if (opened.outcome === 'not-tried') return notProven(evidence, `Open ${url} with the account.`);
  const advice = 'See the account, its password, and that it is in the group that may use the Web Service SDK.';
  return passIf(opened.outcome === 'answered' && opened.status === 200, evidence, advice);
}

const noEntry = 'No entry in Programs and Features.';

/** Which products are installed. */
function judgeProducts(components: readonly ExpectedComponent[], now: ServerState): Judgements {
  return [...components.flatMap((one) => judgeProduct(one, now)), ['other-products', judgeOthers(now)]];
}

function judgeProduct(expected: ExpectedComponent, now: ServerState): Judgements {
  const { component, wanted } = expected;
  const id = (part: string) => `${component}-${part}`;
  switch (wanted) {
    case 'old':
      return [
        [id('new-removed'), newIsGone(expected, now)],
        [id('old-installed'), oldIsThere(expected, now)],
      ];
    case 'new':
      return [
        [id('old-removed'), oldIsGone(expected, now)],
        [id('installed'), newIsThere(expected, now)],
      ];
    case 'nothing':
      return [
        [id('old-removed'), oldIsGone(expected, now)],
        [id('left-out'), isLeftOut(expected, now)],
      ];
  }
}

function nameOf(state: ServerState, find: typeof newComponent, { component }: ExpectedComponent): string | undefined {
  const product = find(state, component)?.product;
  return product && `${product.displayName} ${product.version}`;
}

function oldIsGone(expected: ExpectedComponent, now: ServerState): Judgement {
  const left = nameOf(now, oldComponent, expected);
  return left === undefined
    ? pass(noEntry)
    : fail(`${left} is installed.`, 'Run uninstall-phonefactor, or the whole upgrade.');
}

function newIsThere(expected: ExpectedComponent, now: ServerState): Judgement {
  const found = nameOf(now, newComponent, expected);
  if (found === undefined) {
    const advice =
      'Run its installation stage, or the whole upgrade. If it is not wanted any more, give it as do-not-reinstall.';
    return fail(noEntry, advice);
  }
  // Where an application is on record, its address has a check of its own.
  if (expected.web !== undefined || hasItsApplication(now, expected.component)) return pass(`${found}.`);
  return fail(
    `${found} is installed, but IIS has no application of it.`,
    'If it has one, name it with web-applications. Else install it again with the installer that it came from.',
  );
}

function isLeftOut(expected: ExpectedComponent, now: ServerState): Judgement {
  const found = nameOf(now, newComponent, expected);
  const because = expected.because ?? 'None is wanted.';
  return passIf(
    found === undefined,
    found === undefined ? because : `${found} is installed. ${because}`,
    'Uninstall it.',
  );
}

function newIsGone(expected: ExpectedComponent, now: ServerState): Judgement {
  const found = nameOf(now, newComponent, expected);
  return passIf(found === undefined, found === undefined ? noEntry : `${found} is installed.`, rollBackAgain);
}

const rollBackAgain = 'Run restore-backup with scope roll-back and the same set again: what is back is left alone.';

function oldIsThere(expected: ExpectedComponent, now: ServerState): Judgement {
  const product = oldComponent(now, expected.component)?.product;
  if (product === undefined) return fail(noEntry, rollBackAgain);
  const { oldVersion } = expected;
  const isSame = oldVersion === undefined || product.version === oldVersion;
  const evidence = `${product.displayName} ${product.version}.`;
  return passIf(isSame, isSame ? evidence : `${evidence} It was ${oldVersion}.`, rollBackAgain);
}

/** An entry under an unknown name may be the very component that is looked for. */
const doubtful: readonly string[] = ['unknown-product-entry', 'generation-unclear', 'two-installs'];

function judgeOthers({ ambiguities, warnings }: ServerState): Judgement {
  const found = [...ambiguities, ...warnings].filter(({ code }) => doubtful.includes(code));
  if (found.length === 0) return pass('Every entry that looks like the product is one of its components.');
  const inputs = [...new Set(found.flatMap(({ input }) => input ?? []))].join(', ');
  return notProven(found.map(({ message }) => message).join(' '), `Name what it is (${inputs}), or remove it.`);
}
