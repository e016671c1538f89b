import { describe, expect, test } from '@jest/globals';
import type { OperatorStep } from '../../../src/base/operator-step.js';
import {
  findingsPart,
  openStepsPart,
  unprovenPart,
  verificationPart,
  warningsPart,
} from '../../../src/report/page/verification-part.js';
import type { ReportCheck } from '../../../src/report/report-input.js';
import type { Unproven } from '../../../src/report/unproven.js';
import { sampleServers } from '../sample-report.js';
import { sectionIn, wordsIn } from './sample-section.js';

const section = sectionIn();

describe('the checks', () => {
  const check = (title: string, verdict: ReportCheck['verdict']): ReportCheck => ({
    id: title,
    title,
    verdict,
    evidence: 'Seen.',
  });
  const shown = (...checks: readonly ReportCheck[]) =>
    verificationPart({ ...sampleServers.upgraded, checks }, section).text;

  test('that passed are folded, all others are open before them', () => {
    const text = shown(check('services', 'pass'), check('portal', 'fail'), check('cloud', 'not-proven'));
    const [open = '', folded = ''] = text.split('<details>');
    expect(wordsIn(open)).toMatch(/portal Fail .*cloud Not proven/);
    expect(wordsIn(folded)).toMatch(/^1 check passed .*services Pass/);
    expect(open).not.toContain('services');
  });

  test('that could not be made in earlier versions count as not proven', () => {
    expect(wordsIn(shown(check('cloud', 'cannot-be-proven')))).toContain('cloud Not proven');
  });

  test('leave no empty table and nothing folded where there are none', () => {
    expect(shown()).toBe('');
    expect(shown(check('portal', 'fail'))).not.toContain('<details>');
  });

  test('show what to do beside what was seen', () => {
    expect(wordsIn(shown({ ...check('portal', 'fail'), advice: 'Open the portal.' }))).toContain(
      'Seen. Open the portal.',
    );
  });
});

describe('what could not be proven', () => {
  const gap: Unproven = { code: 'word-of-a-person', title: 'Activate <x>', by: 'anna', at: '2026-03-07T22:15:04.000Z' };

  test('has the time as the reader writes it, and words of the record in the language of the page', () => {
    expect(unprovenPart([gap], section).text).toContain('Activate &lt;x&gt;');
    expect(wordsIn(unprovenPart([gap], section).text)).toContain(
      'rests on the word of anna, given at 2026-03-07 22:15.',
    );
    const german = unprovenPart([{ ...gap, title: 'Uninstall <x>' }], sectionIn('de')).text;
    expect(german).toContain('„&lt;x&gt; deinstallieren“ beruht');
    expect(german).toContain('07.03.2026 22:15');
  });

  test('is shown up to 100 things, and says how many more there are', () => {
    const { text } = unprovenPart(
      Array.from({ length: 103 }, () => gap),
      section,
    );
    expect(text.match(/<li>/g)).toHaveLength(100);
    expect(text).toContain('3 more are left out here');
  });

  test('is nothing where all is proven', () => {
    expect(unprovenPart([], section).text).toBe('');
  });
});

describe('findings', () => {
  const finding = { code: 'two-installations', message: 'Two installs & one folder.', advice: 'Choose one.' };

  test('have what happened, what to do, their code, and the input that settles them where there is one', () => {
    expect(wordsIn(findingsPart('bad', [finding], section).text)).toBe(
      'Two installs &amp; one folder. What to do: Choose one. two-installations',
    );
    const settled = findingsPart('bad', [{ ...finding, input: 'install-path' }], section).text;
    expect(wordsIn(settled)).toContain('Choose one. Settled by the input install-path .');
  });

  test('of a blocker are in red, the ones of a warning are folded under their number', () => {
    expect(findingsPart('bad', [finding], section).text).toContain('class="note bad"');
    const warnings = warningsPart([finding, finding], section).text;
    expect(warnings).toMatch(/^<details><summary>2 warnings<\/summary>/);
    expect(warnings).toContain('class="note wait"');
    expect(warningsPart([], section).text).toBe('');
  });
});

test('a step of a person is shown with its instructions, one after the other', () => {
  const step: OperatorStep = {
    id: 'activate-server',
    title: 'Activate the server',
    instructions: ['Open the MFA Server.', 'Enter e-mail & password.'],
    proof: 'said',
    blocking: true,
  };
  expect(openStepsPart([step], section).text).toContain(
    '<p><strong>Activate the server</strong></p><ol><li>Open the MFA Server.</li><li>Enter e-mail &amp; password.</li></ol>',
  );
  expect(openStepsPart([], section).text).toBe('');
});
