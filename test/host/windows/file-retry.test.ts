import { expect, test } from '@jest/globals';
import { whileInUse } from '../../../src/host/windows/file-retry.js';
import { steppedClock } from './scripted-programs.js';

const path = 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata';
const fault = (code: string) => Object.assign(new Error(code), { code });

function failing(code: string, times: number) {
  let calls = 0;
  const work = async () => {
    calls += 1;
    if (calls <= times) throw fault(code);
    return 'done';
  };
  return { work, calls: () => calls };
}

const holders = (name: string | undefined) => ({ seconds: 60, findHolder: async () => name });

test('waits while the file is in use', async () => {
  const { work, calls } = failing('EBUSY', 5);
  await expect(whileInUse(path, 'open', steppedClock(), holders(undefined), work)).resolves.toBe('done');
  expect(calls()).toBe(6);
});

test('gives up at the limit and names the holder', async () => {
  const clock = steppedClock();
  const start = clock.now().getTime();
  const { work } = failing('EBUSY', Number.POSITIVE_INFINITY);
  await expect(whileInUse(path, 'open', clock, holders('pfsvc.exe (process 12)'), work)).rejects.toMatchObject({
    code: 'in-use',
    holder: 'pfsvc.exe (process 12)',
    message: expect.stringContaining('pfsvc.exe (process 12)'),
  });
  expect(clock.now().getTime() - start).toBeLessThanOrEqual(60_000);
});

test('denied access while opening is a matter of rights: reported at once', async () => {
  const { work, calls } = failing('EPERM', Number.POSITIVE_INFINITY);
  await expect(whileInUse(path, 'open', steppedClock(), holders('x'), work)).rejects.toMatchObject({
    code: 'access-denied',
  });
  expect(calls()).toBe(1);
});

test('denied access while replacing may be a file in use: the holder decides', async () => {
  const held = failing('EPERM', Number.POSITIVE_INFINITY);
  await expect(whileInUse(path, 'replace', steppedClock(), holders('pfsvc.exe'), held.work)).rejects.toMatchObject({
    code: 'in-use',
  });
  const denied = failing('EPERM', Number.POSITIVE_INFINITY);
  await expect(whileInUse(path, 'replace', steppedClock(), holders(undefined), denied.work)).rejects.toMatchObject({
    code: 'access-denied',
  });
});

test('a bug stays a bug', async () => {
  const work = async () => Promise.reject(new TypeError('x is not a function'));
  await expect(whileInUse(path, 'open', steppedClock(), holders(undefined), work)).rejects.toBeInstanceOf(TypeError);
});
