import { describe, expect, test } from '@jest/globals';
import { omitUndefined } from '../../../src/base/json.js';
import { subjects } from '../../../src/plan/effects.js';
import { openJournal } from '../../../src/plan/journal.js';
import type { JournalLine } from '../../../src/plan/journal-schema.js';
import type { ServerState, WebPresence } from '../../../src/product/server-state.js';
import { recordSeenServed, stillInterrupted } from '../../../src/stages/run/served.js';
import type { Situation } from '../../../src/stages/situation.js';
import { memoryFiles } from '../../plan/memory-files.js';
import { sampleState, untouched } from '../sample-situation.js';

const at = '2026-03-07T22:15:00.000Z';
const lines: readonly JournalLine[] = subjects.map((subject) => ({
  at,
  event: 'service-interrupted',
  digest: 'd',
  step: 's',
  subject,
}));
const still = (looked: Situation) => stillInterrupted({ lines: [...lines] }, looked);

const old = untouched();
const withNow = (situation: Situation, now: Partial<ServerState>): Situation => ({
  ...situation,
  now: { ...situation.now, ...now },
});
const services = (state: 'running' | 'stopped') => old.now.services.map((one) => ({ ...one, state }));

/** All new, its services running; activated and with its group confirmed. */
const upgraded: Situation = {
  ...old,
  now: {
    ...old.now,
    components: old.now.components.map((one) => ({ ...one, generation: 'mfa-server' as const })),
  },
  confirmed: new Set(['activate-server', 'confirm-replication-group']),
  pendingMerges: { 'user-portal': merged(false), 'mobile-app': merged(false) },
};

function withoutConfiguration(web: WebPresence | undefined): WebPresence | undefined {
  if (web === undefined) return undefined;
  const { configuration: _taken, ...rest } = web;
  return rest;
}

function merged(changed: boolean) {
  return { changed, detail: [], conflicts: [], record: { format: 1, outcomes: [], fragments: [] } } as never;
}

describe('who is served, by a look at the server', () => {
  test('all, by the old product that runs, and by the new one that is ready', () => {
    expect(still(old)).toEqual([]);
    expect(still(upgraded)).toEqual([]);
  });

  test('of whom the journal knows no interruption are not mentioned', () => {
    expect(stillInterrupted({ lines: [] }, withNow(old, { components: [], services: [] }))).toEqual([]);
  });

  test('nobody signs in where somebody has stopped every service, with any content of the journal', () => {
    expect(stillInterrupted({ lines: [] }, withNow(old, { services: services('stopped') }))).toEqual(['sign-in']);
    const oneRuns = [...services('stopped'), ...services('running')];
    expect(stillInterrupted({ lines: [] }, withNow(old, { services: oneRuns }))).toEqual([]);
  });

  test('a portal whose removal was begun and took nothing serves as before, until the removal has ended', () => {
    const unmerged = { ...upgraded, pendingMerges: { ...upgraded.pendingMerges, 'user-portal': merged(true) } };
    const begun = { at, digest: 'd', step: 'uninstall-new-user-portal' };
    const removal: readonly JournalLine[] = [{ ...begun, event: 'service-interrupted', subject: 'user-portal' }];
    expect(stillInterrupted({ lines: [...removal] }, unmerged)).toEqual([]);
    const ended = [...removal, { ...begun, event: 'step-done' as const, notes: [] }];
    expect(stillInterrupted({ lines: ended }, unmerged)).toEqual(['user-portal']);
  });

  test('a portal, old or new, whose removal was begun and took its web.config serves nobody, although it is in IIS', () => {
    for (const [whole, step] of [
      [old, 'uninstall-user-portal'],
      [{ ...upgraded, pendingMerges: {} }, 'uninstall-new-user-portal'],
    ] as const) {
      const begun: JournalLine = { at, digest: 'd', step, event: 'service-interrupted', subject: 'user-portal' };
      const components = whole.now.components.map((one) =>
        one.component === 'user-portal' ? { ...one, ...omitUndefined({ web: withoutConfiguration(one.web) }) } : one,
      );
      expect(stillInterrupted({ lines: [begun] }, whole)).toEqual([]);
      expect(stillInterrupted({ lines: [begun] }, withNow(whole, { components }))).toEqual(['user-portal']);
    }
  });

  test('an old portal is not served where one look did not find or could not read its web.config', () => {
    const portalOf = (state: ServerState, change: (web: WebPresence) => WebPresence): ServerState => ({
      ...state,
      components: state.components.map((one) =>
        one.component === 'user-portal' && one.web !== undefined ? { ...one, web: change(one.web) } : one,
      ),
    });
    const missing = ({ configuration: _taken, ...rest }: WebPresence): WebPresence => rest;
    const unread = (web: WebPresence): WebPresence => ({
      ...web,
      configuration: { path: 'w', fingerprint: 'of nothing', problem: 'Access is denied.', isUnread: true },
    });
    const as = (web: WebPresence) => web;
    const begun: JournalLine = { at, digest: 'd', step: 's', event: 'service-interrupted', subject: 'user-portal' };
    const looks = [as, missing, unread].flatMap((was) => [as, missing, unread].map((is) => [was, is] as const));
    const served = looks.filter(([was, is]) => {
      const situation = { ...old, before: portalOf(old.before, was), now: portalOf(old.now, is) };
      return stillInterrupted({ lines: [begun] }, situation).length === 0;
    });
    expect(served).toEqual([[as, as]]);
  });

  test('nobody signs in where a service that starts by itself does not run, or there is none', () => {
    expect(still(withNow(old, { services: services('stopped') }))).toEqual(['sign-in']);
    expect(still(withNow(old, { services: [] }))).toEqual(['sign-in']);
  });

  test('nobody signs in through a new server before a person confirmed activation and group', () => {
    expect(still({ ...upgraded, confirmed: new Set() })).toEqual(['sign-in']);
    expect(still({ ...upgraded, confirmed: new Set(['activate-server']) })).toEqual(['sign-in']);
    expect(still({ ...old, confirmed: new Set() })).toEqual([]);
  });

  test('a web application is away while it is not in IIS', () => {
    const components = old.now.components.filter(({ component }) => component !== 'mobile-app');
    expect(still(withNow(old, { components }))).toEqual(['mobile-app']);
    const unpublished = old.now.components.map(({ web, ...one }) =>
      one.component === 'user-portal' || web === undefined ? one : { ...one, web },
    );
    expect(still(withNow(old, { components: unpublished }))).toEqual(['user-portal']);
  });

  test('the new portal and mobile app serve nobody before their settings are merged; the SDK has none', () => {
    expect(still({ ...upgraded, pendingMerges: {} })).toEqual(['user-portal', 'mobile-app']);
    const open = { 'user-portal': merged(true), 'mobile-app': merged(false) };
    expect(still({ ...upgraded, pendingMerges: open })).toEqual(['user-portal']);
  });

  test('a server without the product serves nobody', () => {
    expect(still(withNow(old, { components: [], services: sampleState().services }))).toEqual([...subjects]);
  });
});

describe('a look', () => {
  const clock = { now: () => new Date(at), sleep: async () => {} };
  const open = async () => {
    const journal = await openJournal(memoryFiles(new Map()), clock, 'C:\\w\\journal.jsonl');
    for (const { at: _at, ...entry } of lines) await journal.record(entry as never);
    return journal;
  };

  test('closes what a person ended, once, and nothing else', async () => {
    const journal = await open();
    const portalIsMissing = { ...upgraded, pendingMerges: { 'mobile-app': merged(false) } };
    await recordSeenServed(journal, portalIsMissing);
    await recordSeenServed(journal, portalIsMissing);
    expect(journal.lines.slice(lines.length)).toEqual([
      { at, event: 'service-restored', subject: 'sign-in' },
      { at, event: 'service-restored', subject: 'mobile-app' },
      { at, event: 'service-restored', subject: 'web-service-sdk' },
    ]);
  });
});
