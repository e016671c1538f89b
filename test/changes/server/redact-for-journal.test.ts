import { expect, test } from '@jest/globals';
import { silentLog } from '../../../src/base/log.js';
import { redactForJournal } from '../../../src/changes/server/redact-for-journal.js';

test('text of a program is kept without the passwords that it spells out', () => {
  const kept = redactForJournal(silentLog, 'Login failed for user sa; password=Winter2014! in web.config');
  expect(kept).not.toContain('Winter2014!');
  expect(kept).toContain('Login failed for user sa');
});

test('text is kept without what the log masks', () => {
  const log = { ...silentLog, masked: (text: string) => text.replaceAll('s3cret', '***') };
  expect(redactForJournal(log, 'The value s3cret was refused')).toBe('The value *** was refused');
});

test('of a very long text the first 4000 letters are kept', () => {
  expect(redactForJournal(silentLog, 'a '.repeat(3000))).toHaveLength(4001);
  expect(redactForJournal(silentLog, 'a '.repeat(2000))).toHaveLength(4000);
});
