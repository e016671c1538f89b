import { expect, test } from '@jest/globals';
import { between, duration, formatsOf } from '../../../src/report/page/formats.js';
import { wordsOf } from '../../../src/report/words.js';

test('sizes, times and durations are readable, as the language writes them', () => {
  const [english, german] = [formatsOf(wordsOf('en')), formatsOf(wordsOf('de'))];
  const sizes = [0, 999, 1000, 48_234_496, 3e12];
  expect(sizes.map(english.fileSize)).toEqual(['0 bytes', '999 bytes', '1.0 kB', '48.2 MB', '3.0 TB']);
  expect(sizes.map(german.fileSize)).toEqual(['0 Bytes', '999 Bytes', '1,0 kB', '48,2 MB', '3,0 TB']);
  expect([english.integer(48_234_496), german.integer(48_234_496)]).toEqual(['48,234,496', '48.234.496']);
  const at = '2026-03-07T22:15:04.000Z';
  expect([english.inText(`At ${at}, ${at}.`), english.inText(`C:\\x-${at}y 2026-99-07T22:15:04Z`)]).toEqual([
    'At 2026-03-07 22:15:04, 2026-03-07 22:15:04.',
    `C:\\x-${at}y 2026-99-07T22:15:04Z`,
  ]);
  expect([english.moment(at), english.minute(at), english.day(at)]).toEqual([
    '2026-03-07 22:15:04',
    '2026-03-07 22:15',
    '03-07',
  ]);
  expect([german.moment(at), german.minute(at), german.day(at)]).toEqual([
    '07.03.2026 22:15:04',
    '07.03.2026 22:15',
    '07.03.',
  ]);
  expect(english.moment('no time')).toBe('no time');
  const from = '2026-03-07T21:00:00Z';
  const ends = ['2026-03-07T21:00:42Z', '2026-03-07T21:12:00Z', '2026-03-07T22:05:00Z', '2026-03-10T23:00:00Z'];
  expect([...ends, undefined].map((to) => duration(between(from, to)))).toEqual([
    '42 s',
    '12 min',
    '1 h 05 min',
    '3 d 2 h',
    '',
  ]);
});
