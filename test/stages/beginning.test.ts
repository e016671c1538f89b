import { describe, expect, test } from '@jest/globals';
import {
  type Beginning,
  beginningBlockers,
  beginningWarnings,
  judgeBeginning,
  showsAPart,
} from '../../src/stages/beginning.js';
import type { SampleServer } from '../product/sample-inventory.js';
import { sampleState } from './sample-situation.js';

const nothing: SampleServer = { products: [], webs: [], installPath: null };
const newAlone: SampleServer = {
  products: [{ component: 'agent', generation: 'mfa-server' }],
  webs: [],
};
const mixed: SampleServer = {
  products: [
    { component: 'agent', generation: 'mfa-server' },
    { component: 'user-portal', generation: 'phonefactor' },
  ],
  webs: [{ component: 'user-portal' }],
};
/** Removed by hand: folder and data are left. */
const dataAlone: SampleServer = { products: [], webs: [], services: [] };

const sourceOf = (server: SampleServer) => judgeBeginning(undefined, sampleState(server)).source;
const found = (server: SampleServer, source: Beginning['source']) => ({
  beginning: { source },
  now: sampleState(server),
});
const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('where it is known from what a server had', () => {
  test.each<[string, SampleServer, string]>([
    ['the whole old product', {}, 'as-found'],
    ['an old part beside new ones', mixed, 'as-found'],
    ['the new product alone', newAlone, 'unknown'],
    ['nothing', nothing, 'unknown'],
    ['the data of an agent that was removed by hand', dataAlone, 'unknown'],
  ])('a server with %s, without any record, is judged', (_what, server, source) => {
    expect(sourceOf(server)).toBe(source);
  });

  test('a record goes before the server itself', () => {
    expect(judgeBeginning({ source: 'as-found' }, sampleState(nothing))).toEqual({ source: 'as-found' });
  });

  test('a server without any part shows none, although its data file is there', () => {
    expect(showsAPart(sampleState(dataAlone))).toBe(false);
    expect(showsAPart(sampleState(newAlone))).toBe(true);
  });
});

describe('what stops because the beginning is not known', () => {
  test('a server with nothing on it is named, and the input that settles it', () => {
    expect(beginningBlockers(found(nothing, 'unknown'))).toMatchObject([
      { code: 'no-phonefactor-found', message: expect.stringContaining('on MFA1'), input: 'server-before' },
    ]);
  });

  test('a server with the new product alone may never have had PhoneFactor: both ways on are named', () => {
    expect(beginningBlockers(found(newAlone, 'unknown'))).toMatchObject([
      {
        code: 'beginning-unknown',
        message: expect.stringContaining('Multi-Factor Authentication Server 8.0.1.1'),
        advice: expect.stringMatching(/server-before: as-found.*If it never had PhoneFactor/),
      },
    ]);
  });

  test('nothing stops where the journal has what must be there at the end', () => {
    const intention = {
      server: 'MFA1',
      origin: 'as-found' as const,
      inventorySha256: '',
      components: [],
      personSteps: [],
    };
    expect(
      beginningBlockers({
        ...found(newAlone, 'unknown'),
        intention,
      }),
    ).toEqual([]);
  });

  test('a service in the install folder that no product claims is named: it would stay and be forgotten', () => {
    const unnamed: SampleServer = { products: [{ component: 'user-portal', generation: 'phonefactor' }] };
    const blockers = beginningBlockers(found(unnamed, 'as-found'));
    expect(codesOf(blockers)).toContain('agent-not-recognised');
    expect(blockers.find(({ code }) => code === 'agent-not-recognised')).toMatchObject({
      message: expect.stringContaining('PhoneFactor Agent (pfsvc)'),
      input: 'product-names',
    });
  });

  test('a whole old server stops for nothing', () => {
    expect(beginningBlockers(found({}, 'as-found'))).toEqual([]);
  });
});

describe('what is only reported', () => {
  test.each<[string, SampleServer, Beginning['source'], readonly string[]]>([
    ['a server that was upgraded in part by hand', mixed, 'as-found', ['upgraded-in-part']],
    ['a server that is in between by a set', mixed, 'backup-set', []],
    ['a server with the new product alone', newAlone, 'as-found', ['mfa-server-found']],
    ['a whole old server', {}, 'as-found', []],
  ])('%s', (_what, server, source, codes) => {
    expect(codesOf(beginningWarnings(found(server, source)))).toEqual(codes);
  });

  test('the part that is new already is named', () => {
    const [warning] = beginningWarnings(found(mixed, 'as-found'));
    expect(warning?.message).toContain(
      'MFA1 was upgraded in part before this suite ran: Multi-Factor Authentication Server.',
    );
  });
});
