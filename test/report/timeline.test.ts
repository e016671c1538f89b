import { describe, expect, test } from '@jest/globals';
import { serverOutcome } from '../../src/report/server-outcome.js';
import { stepRows } from '../../src/report/step-rows.js';
import { timelineOf } from '../../src/report/timeline.js';
import { begun, said, started, withJournal } from './sample-journal.js';
import { installerRan, interrupted, restored, sampleServers, stepEntries } from './sample-report.js';
import { stateAfter } from './sample-states.js';

const { upgraded, waiting, refused, untouched } = sampleServers;

describe('the timeline', () => {
  test('has a bar for every try of a step, for the restart and for the wait, in order', () => {
    const bars = timelineOf(upgraded)?.bars ?? [];
    expect(bars.map(({ step, kind }) => `${step} ${kind}`)).toEqual([
      'stop-services work',
      'create-backup-set work',
      'uninstall-user-portal work',
      'uninstall-agent work',
      'uninstall-agent work',
      'uninstall-agent restart',
      'install-server work',
      'start-product-services work',
      'activate-server person',
      'install-user-portal work',
      'merge-configuration-user-portal work',
    ]);
    expect(bars.every(({ from, to }) => from <= to)).toBe(true);
  });

  test('a step that was cut short lasts until the last thing on record, not until the next run', () => {
    const server = withJournal(started, begun('uninstall-agent'), installerRan('uninstall-agent', {}), started);
    expect(timelineOf(server)?.bars).toMatchObject([{ from: server.journal[1]?.at, to: server.journal[2]?.at }]);
  });

  test('a wait that is not over reaches to the time of the record', () => {
    const { bars, to } = timelineOf({ ...waiting, after: stateAfter }) ?? { bars: [], to: '' };
    expect(to).toBe(stateAfter.taken);
    expect(bars.at(-1)).toMatchObject({ step: 'activate-server', kind: 'person', to });
  });

  test('follows the order of the journal where the clock was set back', () => {
    const server = withJournal(
      started,
      interrupted('sign-in', 'stop-services'),
      ...stepEntries('uninstall-agent'),
      started,
      ...stepEntries('install-server'),
      ...stepEntries('start-product-services'),
      said,
      restored('sign-in', 'activate-server'),
    );
    const back = '2026-03-07T20:00:00.000Z';
    const journal = server.journal.map((line, index) => (index < 4 ? line : { ...line, at: back }));
    const { from, to, bars, outages } = timelineOf({ ...server, journal }) ?? {
      from: '',
      to: '',
      bars: [],
      outages: [],
    };
    const latest = journal[3]?.at ?? '';
    expect(to).toBe(latest);
    expect(serverOutcome({ ...server, journal }).ended).toBe(latest);
    expect(bars.every((bar) => from <= bar.from && bar.from <= bar.to && bar.to <= to)).toBe(true);
    expect(outages.map((outage) => outage.to)).toEqual([latest]);
    expect(stepRows({ ...server, journal }).find(({ step }) => step.id === 'install-server')?.state).toBe('done');
  });

  test('ends with the journal where nothing is open', () => {
    expect(timelineOf(upgraded)?.to).toBe(upgraded.journal.at(-1)?.at);
    expect(stateAfter.taken > (upgraded.journal.at(-1)?.at ?? '')).toBe(true);
  });

  test('a failed run waits for nobody', () => {
    expect(timelineOf(refused)?.bars.every(({ kind }) => kind === 'work')).toBe(true);
  });

  test('of a server that nothing was begun on is none, and lines without a time are left out', () => {
    expect(timelineOf(untouched)).toBeUndefined();
    expect(
      timelineOf({ ...upgraded, journal: upgraded.journal.map((line) => ({ ...line, at: 'soon' })) }),
    ).toBeUndefined();
  });
});
