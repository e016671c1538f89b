import fc from 'fast-check';
import type { MergeRequest } from '../../src/webconfig/merge-configurations.js';
import { requests } from './generate/requests.js';
import { mergeFaults } from './judge/judge-merge.js';
import type { Fault } from './judge/judged-merge.js';

export interface JudgedRequest {
  /** `npm run test:merge -- --seed SEED --number 1` makes the same documents. */
  readonly seed: number;
  readonly request: MergeRequest;
  /** None where all is right. */
  readonly faults: readonly Fault[];
}

/** One request for each seed, so that every one of a long run can be made alone. */
function requestOf(seed: number): MergeRequest {
  const [request] = fc.sample(requests, { seed, numRuns: 1, unbiased: true });
  if (request === undefined) throw new Error('nothing was generated');
  return request;
}

export function* judgedMerges(seed: number, number: number): Generator<JudgedRequest> {
  for (let index = 0; index < number; index++) {
    const request = requestOf(seed + index);
    yield { seed: seed + index, request, faults: mergeFaults(request) };
  }
}
