import { describe, expect, test } from '@jest/globals';
import { NotTried } from '../../../src/host/contract/contract-case.js';
import { byAdapter, notTried, runCase, verdictOf } from '../../../src/stages/check-host/run-cases.js';

const run = (work: () => Promise<unknown>) => runCase({ name: 'files: a file is written', run: work }, undefined);
const refuse = (error: unknown) => async () => {
  throw error;
};

describe('one case', () => {
  test('is proven with what it saw, or without a word', async () => {
    expect(await run(async () => '3 files')).toMatchObject({ verdict: 'proven-here', evidence: '3 files' });
    expect(await run(async () => 3)).toMatchObject({ verdict: 'proven-here', evidence: '' });
  });

  test('fails with anything that it throws, also with what is no error', async () => {
    expect(await run(refuse(new TypeError('x is undefined')))).toMatchObject({
      verdict: 'failed',
      evidence: 'x is undefined',
    });
    expect(await run(refuse('only a text'))).toMatchObject({ verdict: 'failed', evidence: 'only a text' });
  });

  test('that this server does not allow is neither proven nor failed', async () => {
    expect(await run(refuse(new NotTried('No service was named.')))).toMatchObject({
      verdict: 'could-not-be-tried',
      evidence: 'No service was named.',
    });
    expect(notTried({ name: 'services: x' }, 'no sandbox')).toEqual({
      name: 'services: x',
      verdict: 'could-not-be-tried',
      evidence: 'no sandbox',
      milliseconds: 0,
    });
  });

  test('has no evidence of any length: 500 letters of it are kept', async () => {
    expect((await run(refuse(new Error('x'.repeat(2000))))).evidence).toBe('x'.repeat(500));
  });
});

describe('the verdict of several cases', () => {
  const of = (...verdicts: readonly ('proven-here' | 'failed' | 'could-not-be-tried')[]) =>
    verdictOf(verdicts.map((verdict) => ({ verdict })));

  test('is the worst of them', () => {
    expect(of('proven-here', 'proven-here')).toBe('proven-here');
    expect(of('proven-here', 'could-not-be-tried')).toBe('could-not-be-tried');
    expect(of('could-not-be-tried', 'failed', 'proven-here')).toBe('failed');
  });

  test('is given for each adapter, in the order in which they came', () => {
    const one = (name: string, verdict: 'proven-here' | 'failed') => ({ name, verdict, evidence: '', milliseconds: 0 });
    const cases = [one('web server: a', 'proven-here'), one('files: b', 'failed'), one('web server: c', 'proven-here')];
    expect(byAdapter(cases).map(({ adapter, verdict, cases: own }) => [adapter, verdict, own.length])).toEqual([
      ['web server', 'proven-here', 2],
      ['files', 'failed', 1],
    ]);
  });
});
