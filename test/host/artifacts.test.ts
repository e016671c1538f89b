import { expect, test } from '@jest/globals';
import { noArtifacts, whyNoArtifactsIn } from '../../src/host/artifacts.js';

test('a run without artifacts gives the reason, lists none and takes no file', async () => {
  const artifacts = noArtifacts('this is a terminal');
  expect(whyNoArtifactsIn({ artifacts })).toBe('this is a terminal');
  expect(whyNoArtifactsIn({})).toBe('this run has none');
  expect(await artifacts.list()).toEqual([]);
  await expect(artifacts.upload({ path: 'a', size: 1, sha256: '' })).rejects.toThrow('this is a terminal');
});

test('a run with artifacts has no reason against them', () => {
  expect(whyNoArtifactsIn({ artifacts: { list: async () => [], upload: () => Promise.reject(new Error()) } })).toBe(
    undefined,
  );
});
