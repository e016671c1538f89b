import { describe, expect, test } from '@jest/globals';
import { withEarlierInterruptions } from '../../src/changes/earlier-journals.js';
import type { Subject } from '../../src/plan/effects.js';
import type { JournalEntry, JournalLine } from '../../src/plan/journal.js';
import { earlierPlan, earlierStep, recorded, removal, upgradeSteps } from './format-1-plan.js';

const upgrade = recorded(earlierPlan());
const { digest } = upgrade;
const started: JournalEntry = { event: 'plan-started', digest, action: 'upgrade' };
const stopped: JournalEntry = { event: 'services-stopped', services: ['PhoneFactorSvc'] };
const servicesStarted: JournalEntry = { event: 'services-started', services: ['PhoneFactorSvc'] };
const said: JournalEntry = { event: 'operator-step-said', step: 'activate-server', by: 'anna' };
const begun = (step: string): JournalEntry => ({ event: 'step-started', digest, step });
const done = (step: string): JournalEntry => ({ event: 'step-done', digest, step, notes: [] });
const all = (step: string) => [begun(step), done(step)];

const linesOf = (entries: readonly JournalEntry[]): readonly JournalLine[] =>
  entries.map((entry, index) => ({ at: new Date(Date.UTC(2026, 2, 7, 21, index)).toISOString(), ...entry }));

/** Minutes, which are the numbers of the lines, at which a subject is interrupted and restored. */
function spansOf(
  entries: readonly JournalEntry[],
  subject: Subject,
  plans = [upgrade],
): readonly (readonly (number | undefined)[])[] {
  const spans: (number | undefined)[][] = [];
  for (const line of withEarlierInterruptions(linesOf(entries), plans)) {
    if (!('subject' in line) || line.subject !== subject) continue;
    const minute = new Date(line.at).getUTCMinutes();
    if (line.event === 'service-interrupted') spans.push([minute, undefined]);
    else spans.at(-1)?.splice(1, 1, minute);
  }
  return spans;
}

const newServer = ['uninstall-agent', 'install-server', 'start-product-services'].flatMap(all);

describe('sign-in, in a journal of an earlier version', () => {
  test.each<[string, readonly JournalEntry[], readonly (readonly (number | undefined)[])[]]>([
    [
      'is back after a backup alone when the services run again',
      [started, begun('create-backup-set'), stopped, servicesStarted, done('create-backup-set')],
      [[2, 3]],
    ],
    [
      'is away over the removal until the new server runs and is activated',
      [started, stopped, ...newServer, said, started],
      [[1, 8]],
    ],
    ['is not back while nobody says that the server is activated', [started, stopped, ...newServer], [[1, undefined]]],
    ['needs no second word where activation was said before', [started, said, stopped, ...newServer], [[2, 8]]],
    [
      'is away from the removal on where no service was stopped',
      [started, ...all('uninstall-agent'), ...all('install-server')],
      [[1, undefined]],
    ],
    [
      'is not back with "services started" between the products',
      [started, stopped, ...all('uninstall-agent'), servicesStarted],
      [[1, undefined]],
    ],
    [
      'is back when the old agent, whose removal failed, is started again',
      [
        started,
        stopped,
        begun('uninstall-agent'),
        { event: 'step-failed', digest, step: 'uninstall-agent', message: 'no' },
        servicesStarted,
      ],
      [[1, 4]],
    ],
    ['stays away after a kill within the removal', [started, stopped, begun('uninstall-agent')], [[1, undefined]]],
    [
      'goes twice when the work was taken up again',
      [started, stopped, servicesStarted, started, stopped, servicesStarted],
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      'does not go with work on web applications',
      [started, ...all('uninstall-user-portal'), ...all('install-user-portal')],
      [],
    ],
    [
      'asks for a new word of a person after a roll-back',
      [said, { event: 'rolled-back', folder: 'x' }, started, stopped, ...newServer],
      [[3, undefined]],
    ],
  ])('%s', (_name, entries, expected) => {
    expect(spansOf(entries, 'sign-in')).toEqual(expected);
  });

  test('is back with a roll-back', () => {
    const steps = [
      earlierStep('verify-backup-set', { kind: 'verify-backup-set', folder: 'x', manifestSha256: 'a' }),
      earlierStep('uninstall-new-agent', removal('agent'), 'restore-backup'),
      earlierStep('start-services', { kind: 'start-services', names: ['PhoneFactorSvc'] }),
      earlierStep('prove-roll-back', { kind: 'prove-roll-back', folder: 'x', components: ['agent'] }),
    ];
    const back = recorded(earlierPlan(steps, 'restore-backup'));
    const of = (entry: JournalEntry): JournalEntry => ('digest' in entry ? { ...entry, digest: back.digest } : entry);
    const entries = [
      { event: 'plan-started', digest: back.digest, action: 'restore-backup' } as const,
      of(begun('verify-backup-set')),
      stopped,
      of(done('verify-backup-set')),
      ...all('uninstall-new-agent').map(of),
      of(begun('start-services')),
      servicesStarted,
      of(done('start-services')),
      of(begun('prove-roll-back')),
      { event: 'rolled-back', folder: 'x' } as const,
    ];
    const [[from, to] = []] = spansOf(entries, 'sign-in', [back]);
    expect(from).toBe(2);
    // The services run at 7, 8 is the end of the step that started them.
    expect([7, 8]).toContain(to);
  });
});

describe('a web application, in a journal of an earlier version', () => {
  const removed = [started, ...all('uninstall-user-portal')];

  test('is away until it is installed and its configuration merged', () => {
    const half = [...removed, ...all('install-user-portal'), begun('merge-configuration-user-portal')];
    expect(spansOf(half, 'user-portal')).toEqual([[1, undefined]]);
    expect(spansOf([...half, done('merge-configuration-user-portal')], 'user-portal')).toEqual([[1, 6]]);
  });

  test('does not go again with a later plan that no longer removes it', () => {
    const later = recorded(earlierPlan(upgradeSteps.slice(4)));
    const entries = [
      ...removed,
      ...all('install-user-portal'),
      ...all('merge-configuration-user-portal'),
      { ...started, digest: later.digest },
    ];
    expect(spansOf(entries, 'user-portal', [upgrade, later])).toEqual([[1, 6]]);
  });

  test('is back with the later plan that no longer has what brings it', () => {
    const later = recorded(earlierPlan(upgradeSteps.slice(4, 7)));
    const entries = [...removed, { ...started, digest: later.digest }];
    expect(spansOf(entries, 'user-portal', [upgrade, later])).toEqual([[1, 3]]);
  });
});

describe('a journal of today', () => {
  test('is as it was', () => {
    const today = linesOf([
      { ...started, records: ['interruptions'] },
      begun('stop-services'),
      { event: 'service-interrupted', digest, step: 'stop-services', subject: 'sign-in' },
      stopped,
      done('stop-services'),
      begun('uninstall-user-portal'),
    ]);
    expect(withEarlierInterruptions(today, [upgrade])).toEqual(today);
  });

  test('that goes on where an earlier version ended closes what that one began', () => {
    const entries: readonly JournalEntry[] = [
      started,
      ...all('uninstall-user-portal'),
      { ...started, digest: 'sha256:today', records: ['interruptions'] },
      { event: 'service-restored', subject: 'user-portal' },
    ];
    expect(spansOf(entries, 'user-portal')).toEqual([[1, 4]]);
    expect(withEarlierInterruptions(linesOf(entries), [upgrade])).toHaveLength(entries.length + 1);
  });
});
