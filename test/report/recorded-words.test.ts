import { describe, expect, test } from '@jest/globals';
import { installerExitCodes } from '../../src/host/installer-exit-codes.js';
import { recordedTexts } from '../../src/report/languages/recorded-texts.js';
import { inOwnWords } from '../../src/report/recorded-words.js';
import { wordsOf } from '../../src/report/words.js';
import { decisionTable } from '../../src/webconfig/decide-setting.js';
import { nightOf } from '../browser/upgraded-server.js';

const german = wordsOf('de');

/** Words that no German sentence has. */
const englishWords = /\b(the|of|and|with|is|are|were|that|this|from|into|by|for|not|it|which|back)\b/i;

describe('what the record has in English, in German', () => {
  test('every meaning of an exit code has German words', () => {
    expect(installerExitCodes.filter(({ meaning }) => inOwnWords(meaning, german) === undefined)).toEqual([]);
  });

  test('every reason of the table of decisions has German words', () => {
    const reasons = Object.values(decisionTable).flatMap((row) => row.map(({ reason }) => reason));
    expect(reasons.filter((reason) => inOwnWords(reason, german) === undefined)).toEqual([]);
  });

  test('no German text has an English word left', () => {
    const texts = recordedTexts.map((text) => german.recordedTexts?.[text] ?? text);
    expect(texts.filter((text) => englishWords.test(text.replaceAll(/„[^“]*“/g, '')))).toEqual([]);
  });

  test('a German text has every name of the recorded one', () => {
    const names = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
    const wrong = recordedTexts.filter(
      (text) => names(german.recordedTexts?.[text] ?? '').join() !== names(text).join(),
    );
    expect(wrong).toEqual([]);
  });

  test('names stay as they are, also with characters that mean something to a replacement', () => {
    expect(inOwnWords('Uninstall User $& (1.0) 5.1.0 (User Portal)', german)).toBe(
      'User $& (1.0) 5.1.0 (User Portal) deinstallieren',
    );
  });

  test('the meaning within the code of a bundle is German, too', () => {
    const meaning = 'The installation failed and was rolled back. (0x80070643: the code 1603 of Windows Installer.)';
    expect(inOwnWords(meaning, german)).toBe(
      'Die Installation scheiterte und wurde zurückgenommen. (0x80070643: der Code 1603 von Windows Installer.)',
    );
  });

  test('a sentence that is not known, and one in English, stay as they were recorded', () => {
    expect(inOwnWords('A newer sentence.', german)).toBeUndefined();
    expect(inOwnWords('Both have this value.', wordsOf('en'))).toBeUndefined();
  });
});

describe('a night with a failure and a roll-back', () => {
  test('has every title of a step, every installer meaning and every reason of a merge in German', async () => {
    const { record, pages } = await nightOf('worst');
    const { plans, journal, merges } = record.server;
    const texts = [
      ...plans.flatMap(({ plan }) => plan.steps.map(({ title }) => title)),
      ...journal.flatMap((line) => (line.event === 'installer-ran' ? [line.meaning] : [])),
      ...merges.flatMap(({ record: { outcomes } }) => outcomes.map(({ reason }) => reason)),
    ];
    expect([...new Set(texts)].filter((text) => inOwnWords(text, german) === undefined)).toEqual([]);
    expect(pages.de).toContain('Die Installation scheiterte und wurde zurückgenommen.');
  });
});
