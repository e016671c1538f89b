import { describe, expect, test } from '@jest/globals';
import { codeSections } from '../../src/base/codes/register.js';
import { installerExitCodes } from '../../src/host/installer-exit-codes.js';
import { knownFailureTable } from '../../src/product/known-failures.js';
import { adviceInOwnWords, inOwnWords, messageInOwnWords } from '../../src/report/recorded-words.js';
import { isEnglish } from '../../src/report/sentence-finder.js';
import { wordsOf } from '../../src/report/words.js';
import { decisionTable } from '../../src/webconfig/decide-setting.js';
import { nightOf } from '../browser/upgraded-server.js';
import { sourceSentences } from './source-sentences.js';

const german = wordsOf('de');
const { sentences = {}, codes = {} } = german.recorded ?? {};

/** What a language quotes is of another one: names of buttons, messages of programs. */
const withoutQuotations = (text: string) => text.replaceAll(/„[^“]*“|`[^`]*`/g, '');

describe('what the record has in English, in German', () => {
  test('every meaning of an exit code, and its advice, has German words', () => {
    const texts = installerExitCodes.flatMap(({ meaning, advice }) => [meaning, ...(advice === '' ? [] : [advice])]);
    expect(texts.filter((text) => inOwnWords(text, german) === undefined)).toEqual([]);
  });

  test('every reason of the table of decisions has German words', () => {
    const reasons = Object.values(decisionTable).flatMap((row) => row.map(({ reason }) => reason));
    expect(reasons.filter((reason) => inOwnWords(reason, german) === undefined)).toEqual([]);
  });

  test('every known failure, and what to do about it, has German words', () => {
    const texts = knownFailureTable.flatMap(({ symptom, advice }) => [symptom, advice]);
    expect(texts.filter((text) => inOwnWords(text, german) === undefined)).toEqual([]);
  });

  test('every code that a record of a server can have has German words', () => {
    const inNoRecord: readonly string[] = ['Fleets', 'What a report could not prove'];
    const wanted = codeSections.flatMap(({ title, rows }) => (inNoRecord.includes(title) ? [] : Object.keys(rows)));
    expect(wanted.filter((code) => !(code in codes))).toEqual([]);
  });

  test('no German text has an English word left', () => {
    const texts = [...Object.values(sentences), ...Object.values(codes).flat()];
    expect(texts.length).toBeGreaterThan(800);
    expect(texts.filter((text) => isEnglish(withoutQuotations(text)))).toEqual([]);
  });

  test('a German text has every name of the recorded one', () => {
    const names = (text: string) => [...new Set(text.match(/\{\d\}/g) ?? [])].sort().join();
    expect(Object.entries(sentences).filter(([text, own]) => names(own) !== names(text))).toEqual([]);
  });

  test('a German meaning of a code names nothing that its message does not have', () => {
    const most = new Map(
      codeSections
        .flatMap(({ rows }) => Object.entries<{ readonly message: string }>(rows))
        .map(([code, { message }]) => [code, message.split('…').length - 1]),
    );
    const wrong = Object.entries(codes).filter(([code, [meaning]]) =>
      [...meaning.matchAll(/\{(\d)\}/g)].some(([, number]) => Number(number) > (most.get(code) ?? 0)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a message', () => {
  test('that is known as a sentence is whole; its log lines are not part of it', () => {
    const message =
      'PhoneFactor Agent 5.0.4: exit code 1603 after 97 seconds. The installation failed and was rolled back.';
    const own =
      'PhoneFactor Agent 5.0.4: Rückgabewert 1603 nach 97 Sekunden. Die Installation scheiterte und wurde zurückgenommen.';
    expect(messageInOwnWords({ code: 'installer-failed-1603', message }, german)).toEqual({ text: own, isWhole: true });
    expect(messageInOwnWords({ message: `${message}\nMSI (s): Error 1306.` }, german)).toEqual({
      text: own,
      isWhole: false,
    });
  });

  test('is known by its code, with the names in it and without its English', () => {
    const code = 'backup-set-missing';
    const message =
      'The backup set D:\\Backups\\mfa1, which a run on this server made, cannot be reached: the share is gone.';
    expect(messageInOwnWords({ code, message }, german)).toEqual({
      text: 'Die Sicherung D:\\Backups\\mfa1, die ein Lauf auf diesem Server anlegte, ist nicht erreichbar.',
      isWhole: false,
    });
    const two = {
      code: 'two-installs',
      message: 'Several entries of Programs and Features are the Agent of X: both of them.',
    };
    expect(messageInOwnWords(two, german)?.text).toMatch(/…$/);
  });

  test('of a code that is put together, and its advice, are known', () => {
    expect(messageInOwnWords({ code: 'installer-failed-77', message: 'Else.' }, german)?.text).toBe(
      '…: Rückgabewert … nach … Sekunden.',
    );
    expect(adviceInOwnWords('Do this.', 'prerequisite-iis', german)?.text).toBe('Herstellen, was der Wortlaut nennt.');
  });

  test('without a code that is known stays as it was recorded, and so does all on an English page', () => {
    expect(messageInOwnWords({ code: 'newer-code', message: 'A newer sentence.' }, german)).toBeUndefined();
    expect(adviceInOwnWords('Do this.', undefined, german)).toBeUndefined();
    expect(messageInOwnWords({ code: 'setup-missing', message: 'x' }, wordsOf('en'))).toBeUndefined();
  });
});

/** Files that write what plans, journals, merges and checks record. */
const recording = [
  'src/changes/**/*.ts',
  'src/stages/verify-upgrade/!(expected-checks).ts',
  'src/stages/upgrade-report/*.ts',
  'src/stages/judge-records.ts',
  'src/plan/cut-off-run.ts',
  'src/product/{failure-signs,known-failures,pending-restart,prerequisites}.ts',
  'src/webconfig/{compare,decide,merge}-*.ts',
  'src/report/unproven.ts',
];

/** Parts of a sentence that is known as a whole. */
const parts: readonly string[] = [
  // With a number, a place or a component in words.
  'Look at {} between the old and the new web.config of the {}',
  'Put {} back as they are in the backup set',
  'Put the registry key back{}',
  '{} {} administrator rights.',
  'An earlier run was cut off {}: {}, {}, begun {}.',
  'The answer was for {}. The file has the SHA-256 {} now, so that answer does not count, and you are asked again.',
  '{} was empty after the removal',
  'The removal took {}',
  '{}; it was put back from the backup set.',
  // What a prerequisite is called.
  'IIS 6 Metabase Compatibility',
  'ASP.NET 4.5 in IIS',
  'Basic Authentication in IIS',
  '{}: Install-WindowsFeature {}',
  // What of the records could not be read.
  'The record',
  'The server before the upgrade',
  'The server as it is',
  'The mark of this suite in the registry',
  'The backup set {}',
  'The plan {}',
  'The record of the merge of the {}',
  '{} could not be read: {}',
  // A certificate, and what is wrong with it.
  '{}: {}, certificate {}, valid to {}',
  '{}: it has ended.',
  '{}: Windows does not trust it ({}).',
  '{}: no binding of the site names it.',
  '{}. The server offers nothing newer.',
  '{}. It is made out for another name.',
  '{}: the certificate was renewed by a person since, valid to {}',
  '{}; the one before was valid to {}, for {}.',
  '{}; the one before is in no store of this machine any more, the new one is made out for the name of the site and trusted.',
  // The original, or the target.
  'The {} also reads {}, which was not given or is no such section: values in it, if there are any, were not merged.',
];

/** Lines of the plan's page and of an error's list, which no record has. */
const inNoRecord: readonly string[] = [
  // What the page of a plan says.
  'Multi-Factor Authentication Server{} into {}',
  'Address unchanged: {}',
  'Address of the {}: {}',
  'Settings of the old web.config into the new one: {}; {} those that only the old one has',
  'Other old sections ({}): {}',
  'Web Service SDK in these settings: {}; other callers are yours to change',
  'Web Service SDK in these settings: {}',
  'Application pool {}',
  'Custom themes put back: {}',
  '{} written since the set of {}: {}',
  '{} written since the set',
  'Windows has no copy of its package',
  '{}, which Windows stores, is not its package',
  '{}, which Windows stores, needs files beside it: {}',
  'No package in {} has the product code of an installed part.',
  // Within the message or the advice of an error, which has a code.
  'Files and registry values that were changed after the plan was made:',
  '(not shown)',
  '{} (another secret)',
  '{} contains another set',
  '{} ({}-bit view)',
  'Give {} and run again: the approval is still valid.',
  'Decide it: name the setting in "carry" (the original\'s value) or "keep" (the target\'s), and plan again.',
  '{} setting(s) of the {} stop the merge into {}:',
  '{}: {} is still installed',
  '{}: {} is not installed',
  '{}: {} is {}, it was {}',
  'IIS settings',
  'See who changed the file. The merged web.config is not affected.',
  // What a field of a change means.
  'Whether files that are newer on the server are replaced.',
  'Whether files are put back whose folder is gone.',
  'Whether files that came later into folders of the set are moved out of them.',
  'Whether what came later into the exported keys is taken away.',
  'Whether it may go out in clear text.',
  // XML.
  '<add key="{}" value="{}" />',
  '<setting name="{}" serializeAs="{}">',
  '<add {} />',
];

/** A sentence beside others: what is before it or behind it is a sentence of its own. */
const alone = (text: string) => text.replace(/^\{\} (?=["A-Z])/, '').replace(/(?<=[.)]) ?\{\}$/, '');

function hasGermanWords(text: string): boolean {
  const [first = '', ...rest] = alone(text).split('{}');
  const filled = rest.reduce((whole, part, index) => `${whole}X${index + 1}${part}`, first);
  return inOwnWords(filled, german) !== undefined;
}

test('every sentence that the suite records has German words', () => {
  // What begins with a small letter or a comma is a part of a sentence.
  const whole = sourceSentences(recording).filter((text) => /^[^a-z,]/.test(text));
  // The texts of these with a full stop say where to look, and no record has them.
  const titles = sourceSentences(['src/stages/verify-upgrade/expected-checks.ts']).filter(
    (text) => !text.endsWith('.'),
  );
  expect([...whole, ...titles].length).toBeGreaterThan(400);
  expect([...whole, ...titles].filter((text) => !hasGermanWords(text)).sort()).toEqual(
    [...parts, ...inNoRecord].sort(),
  );
});

test('a night with a failure and a roll-back has every title, meaning, reason and check in German', async () => {
  const { record } = await nightOf('worst');
  const { plans, journal, merges, checks } = record.server;
  const texts = [
    ...plans.flatMap(({ plan }) => plan.steps.map(({ title }) => title)),
    ...journal.flatMap((line) => (line.event === 'installer-ran' ? [line.meaning] : [])),
    ...merges.flatMap(({ record: { outcomes } }) => outcomes.map(({ reason }) => reason)),
    ...checks.flatMap(({ title, evidence, advice }) => [title, evidence, ...(advice === undefined ? [] : [advice])]),
  ];
  expect(new Set(texts).size).toBeGreaterThan(100);
  expect([...new Set(texts)].filter((text) => inOwnWords(text, german) === undefined)).toEqual([]);
});
