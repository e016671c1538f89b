import { advisoryPrerequisites } from '../../product/prerequisites.js';
import { type Check, fail, type Judgement, type Judgements, judged, notProven, pass, passIf } from './check.js';
import { type Expectation, newWebOf } from './expectation.js';
import { expectedChecks, prerequisitesOf } from './expected-checks.js';
import type { ServerLook, Testimony, VerificationChoices } from './facts.js';
import { judgeAgent } from './judge-agent.js';
import { judgeProducts } from './judge-components.js';
import { judgePeople } from './judge-people.js';
import { judgeRecords } from './judge-records.js';
import { judgeWeb, openedText } from './judge-web.js';
import { pageUrl } from './read-look.js';
import type { ServerStanding } from './standing.js';

export interface Evidence {
  readonly expectation: Expectation;
  readonly testimony: Testimony;
  readonly choices: VerificationChoices;
  readonly standing: ServerStanding;
  /** What was looked at; why nothing could be looked at. */
  readonly look: ServerLook | string;
}

/** The list of checks is made first; then each is judged by what was seen. */
export function verifyUpgrade(evidence: Evidence): readonly Check[] {
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
