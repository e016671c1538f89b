import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NotTried } from '../../src/host/contract/contract-case.js';
import { type Bench, contractCases, untriedOnRehearsals } from './host-contract.js';
import { onRehearsalBench } from './rehearsal-bench.js';

describe('the contract of a host, on a rehearsal server', () => {
  let bench: Bench;
  let close: () => void = () => {};
  let closed: Promise<void>;

  beforeAll(async () => {
    await new Promise<void>((ready, fail) => {
      closed = onRehearsalBench(async (made) => {
        bench = made;
        ready();
        await new Promise<void>((resolve) => {
          close = resolve;
        });
      });
      closed.catch(fail);
    });
  });

  afterAll(async () => {
    close();
    await closed;
  });

  for (const { name, run } of contractCases) {
    const isTried = !untriedOnRehearsals.includes(name);
    test(name, () => (isTried ? run(bench) : expect(run(bench)).rejects.toBeInstanceOf(NotTried)));
  }
});
