import { hasItsApplication, newComponent, oldComponent, type ServerState } from '../../product/server-state.js';
import { fail, type Judgement, type Judgements, notProven, pass, passIf } from './check.js';
import type { ExpectedComponent } from './expectation.js';

const noEntry = 'No entry in Programs and Features.';

/** Which products are installed. */
export function judgeProducts(components: readonly ExpectedComponent[], now: ServerState): Judgements {
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
