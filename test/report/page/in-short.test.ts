import { describe, expect, test } from '@jest/globals';
import type { Incident } from '../../../src/report/incidents.js';
import { answers, inShort } from '../../../src/report/page/in-short.js';
import type { ServerView } from '../../../src/report/page/server-view.js';
import { sampleServers } from '../sample-report.js';
import { sectionIn, viewOf, wordsIn } from './sample-section.js';

const { upgraded, waiting, failed, refused, untouched, rolledBack } = sampleServers;
const section = sectionIn();
const shown = (view: ServerView) => inShort(view, section).text;

/** The answer to one question, with its details. */
function answerTo(question: string, view: ServerView): string {
  const found = [...shown(view).matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].find(([, title]) => title === question);
  return wordsIn(found?.[2] ?? '');
}

test('an answer has its question, its details and a stripe in its colour', () => {
  expect(answers([{ question: 'Who?', tone: 'good', answer: '<anna>', detail: ['at 21:00'] }]).text).toContain(
    '<div class="good"><dt>Who?</dt><dd><strong>&lt;anna&gt;</strong><ul class="notes"><li>at 21:00</li></ul></dd></div>',
  );
});

describe('what a person on duty reads first', () => {
  test.each([
    ['waits for a person', waiting, 'Stopped for a person', 'completed-operator-steps: activate-server'],
    ['failed', refused, 'Failed', 'Start the service &quot;msiserver&quot;'],
    ['was cut off', failed, 'Cut off', 'Run again with the same inputs: it carries on where it stopped.'],
    [
      'was rolled back',
      rolledBack,
      'Rolled back, the server is as before',
      'Make a plan: run upgrade with mode: plan.',
    ],
    ['is blocked', untouched, 'Blocked, nothing was changed', 'Find it.'],
  ])('of a server that %s is its state and the next action', (_, server, state, next) => {
    const view = viewOf(server);
    expect(answerTo('State', view)).toBe(state);
    expect(answerTo('Do now', view)).toContain(next);
  });

  test('is since when nobody can sign in', () => {
    expect(answerTo('Sign-in', viewOf(waiting))).toMatch(/^DOWN since 2026-03-07 21:06/);
    expect(answerTo('Sign-in', viewOf(untouched))).toMatch(/^Not known/);
  });

  test('is the set of the way back, and that it was not found', () => {
    const way = 'restore-backup, scope: roll-back , backup-path: D:\\Backups\\mfa1-20260307-210000 .';
    expect(answerTo('Way back', viewOf(upgraded))).toBe(`${way} What users changed after the backup is lost.`);
    expect(answerTo('Way back', viewOf({ ...upgraded, manifests: [] }))).toContain('The set was not found');
    expect(shown(viewOf(untouched))).not.toContain('Way back');
  });

  test('is what to approve, word for word, where a plan waits', () => {
    const view = viewOf(upgraded);
    const planned = {
      ...view,
      status: { ...view.status, state: 'planned', next: { do: 'approve', digest: 'sha256:x' } },
    } as const;
    expect(answerTo('Do now', planned)).toBe(
      'Read the plan. To approve it, run again with mode: apply and approved-plan: sha256:x',
    );
  });
});

describe('the answers for an auditor', () => {
  test('say for how long nobody could sign in, or that it is not over', () => {
    expect(answerTo('When could nobody sign in?', viewOf(waiting))).toMatch(/^Not proven to be over since 2026-03-07/);
    expect(answerTo('When could nobody sign in?', viewOf(untouched))).toBe('At no time: nothing was begun.');
    const [first] = viewOf(upgraded).timeline?.outages ?? [];
    expect(first?.what).toBe('sign-in');
    expect(answerTo('When could nobody sign in?', viewOf(upgraded))).toMatch(/^For 1 h 26 min /);
  });

  test('say whether a verified backup was there first', () => {
    const question = 'Was a verified backup there first?';
    expect(answerTo(question, viewOf(upgraded))).toMatch(/^Yes mfa1-20260307-210000, written and read back at /);
    expect(answerTo(question, viewOf({ ...upgraded, manifests: [] }))).toMatch(/^Yes, with a doubt/);
    expect(answerTo(question, viewOf(waiting))).toMatch(/^No The first removal began at /);
    expect(answerTo(question, viewOf(untouched))).toBe('Nothing was removed.');
  });

  test('say who approved, and keep apart who is not known from what nobody approved', () => {
    const view = viewOf(upgraded);
    const runs = (change: object) => ({
      ...view,
      runs: view.runs.map((run) => ({ ...run, approvers: [], ...change })),
    });
    expect(answerTo('Who approved it?', view)).toMatch(/^Approved by bernd sha256:/);
    expect(answerTo('Who approved it?', runs({}))).toMatch(/^An approved digest was given; by whom is not on record/);
    expect(answerTo('Who approved it?', runs({ approved: false }))).toMatch(/^Carried out without an approved digest/);
    expect(answerTo('Who approved it?', viewOf(untouched))).toBe('No plan was carried out.');
  });

  test('lead to what is left: what stops, what a person has to do, checks that failed', () => {
    const text = shown(viewOf(upgraded));
    expect(text).toContain('<a href="#s1-open">1 operator step is open</a>');
    expect(text).toContain('<a href="#s1-verification">1 check failed</a>');
    expect(shown(viewOf(untouched))).toContain('<a href="#s1-stops">1 thing stops the upgrade</a>');
  });

  test('make no sum of steps behind a roll-back', () => {
    expect(answerTo('What happened?', viewOf(rolledBack))).toContain('1 run: their steps are listed run by run');
    expect(answerTo('What happened?', viewOf(upgraded))).toContain('9 of 10 steps done in 4 runs');
  });
});

describe('incidents', () => {
  const at = '2026-03-07T21:00:00Z';
  const restart: Incident = { kind: 'restart', at, to: '2026-03-07T21:12:00Z', step: 's', title: 'Uninstall <it>' };
  const listOf = (...incidents: readonly Incident[]) => shown({ ...viewOf(upgraded), incidents });

  test.each<[Incident, string]>([
    [restart, 'Uninstall &lt;it&gt;: Windows wanted a restart. The next run began after 12 min.'],
    [{ kind: 'restart', at, step: 's', title: 'Uninstall' }, 'Uninstall: Windows wants a restart.'],
    [{ kind: 'failure', at }, 'A run failed outside of any step.'],
    [
      { kind: 'failure', at, title: 'Install', message: 'Exit code 1603.\nmore', code: 'installer-failed-1603' },
      'Install: Exit code 1603. (installer-failed-1603) Not done by a later run.',
    ],
    [
      { kind: 'failure', at, title: 'Install', message: 'x', doneAt: '2026-03-07T23:00:00Z' },
      'Install: x Done by a later run at 2026-03-07 23:00.',
    ],
    [
      { kind: 'failure', at, title: 'Install', message: 'x', rolledBackAt: '2026-03-07T23:00:00Z' },
      'Install: x The server was rolled back after it, at 2026-03-07 23:00.',
    ],
    [
      { kind: 'roll-back', at, to: '2026-03-07T21:30:00Z', folder: '\\\\backup\\sets\\mfa1' },
      'Back to the backup set mfa1, in 30 min.',
    ],
    [{ kind: 'cut-off', at }, 'The run was cut off between two steps. No run came after it.'],
    [
      { kind: 'late', at, to: '2026-03-07T23:00:00Z', step: 's', title: 'Activate' },
      'Activate: the server waited 2 h 00 min for a person.',
    ],
    [{ kind: 'journal-gap', at, lines: [3, 9] }, 'missing or were changed, behind 3, 9.'],
    [
      { kind: 'machine-renewed', at, reason: 'Another disk.' },
      'The machine was put back to an earlier state. Another disk.',
    ],
  ])('are a sentence of what happened and what followed: %j', (incident, sentence) => {
    expect(wordsIn(listOf(incident))).toContain(sentence);
  });

  test('of which there are many are folded but for the six newest', () => {
    const [open = '', folded = ''] = listOf(...Array.from({ length: 9 }, () => restart)).split('<details>');
    expect(open.match(/Windows wanted/g)).toHaveLength(6);
    expect(folded).toMatch(/^<summary>3 earlier incidents<\/summary>/);
  });

  test('that there are none of are named as none', () => {
    expect(wordsIn(listOf())).toContain('Incidents: none on record.');
  });
});
