import { expect, test } from '@jest/globals';
import { runName } from '../../../src/report/page/run-name.js';
import { wordsOf } from '../../../src/report/words.js';

const run = 'https://github.com/contoso/mfa/actions/runs/4711';

test.each([
  ['the address of a run', run, 'run 4711'],
  ['its first attempt', `${run}/attempts/1`, 'run 4711'],
  ['a later attempt', `${run}/attempts/3`, 'run 4711, attempt 3'],
  ['a run on another server of GitHub', 'https://git.contoso.local/it/mfa/actions/runs/9', 'run 9'],
  ['an account of Windows', 'CONTOSO\\svc-runner', 'CONTOSO\\svc-runner'],
  ['an address that goes on behind the run', `${run}/job/5`, `${run}/job/5`],
  ['nothing on record', undefined, ''],
])('of %s a person reads what can be looked up', (_, by, name) => {
  expect(runName(by, wordsOf('en'))).toBe(name);
});
