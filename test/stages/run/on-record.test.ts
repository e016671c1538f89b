import { describe, expect, test } from '@jest/globals';
import { silentLog } from '../../../src/base/log.js';
import { HostError } from '../../../src/host/host-error.js';
import type { JournalEntry, JournalLine } from '../../../src/plan/journal.js';
import { orderStoppedServices, recordFinished } from '../../../src/stages/run/on-record.js';
import { planUpgrade } from '../../../src/stages/upgrade/plan.js';
import { memoryJournal } from '../../plan/memory-journal.js';
import { memoryHost } from '../../product/memory-host.js';
import { sampleInventory } from '../../product/sample-inventory.js';
import { sampleChoices, untouched } from '../sample-situation.js';

const digest = `sha256:${'a'.repeat(64)}`;
const began = (action: string): JournalEntry => ({ event: 'plan-started', digest, action });
const stopped: JournalEntry = { event: 'services-stopped', services: ['PhoneFactorSvc', 'PhoneFactorSync'] };
const removal: JournalEntry = { event: 'step-started', digest, step: 'uninstall-agent' };
const installer: JournalEntry = { event: 'installer-started', what: 'PhoneFactor Agent 5.0.4', logPath: 'C:\\l.log' };

async function journalOf(...entries: readonly JournalEntry[]) {
  const journal = memoryJournal();
  for (const entry of entries) await journal.record(entry);
  return journal;
}

/** Orders what the journal has as stopped; `refuse` says why a service takes no order. */
async function order(
  entries: readonly JournalEntry[],
  refuse: (name: string) => HostError | undefined = () => undefined,
) {
  const journal = await journalOf(...entries);
  const plain = memoryHost(sampleInventory());
  const ordered: string[] = [];
  const services = {
    ...plain.services,
    requestStart: async (name: string) => {
      const error = refuse(name);
      if (error !== undefined) throw error;
      ordered.push(name);
    },
  };
  const notes = await orderStoppedServices({ host: { ...plain, services }, journal, log: silentLog });
  return { ordered, notes, lines: journal.lines };
}
const requested = (lines: readonly JournalLine[]) =>
  lines.flatMap((line) => (line.event === 'services-start-requested' ? [line.services] : []));

describe('a run that is cut off', () => {
  test('orders what it stopped to start, the last one first, and puts that on record', async () => {
    const { ordered, notes, lines } = await order([began('upgrade'), stopped]);
    expect(ordered).toEqual(['PhoneFactorSync', 'PhoneFactorSvc']);
    expect(requested(lines)).toEqual([['PhoneFactorSync', 'PhoneFactorSvc']]);
    expect(notes).toEqual([
      'The service PhoneFactorSync was ordered to start again; it was not waited for.',
      'The service PhoneFactorSvc was ordered to start again; it was not waited for.',
    ]);
  });

  test.each<[string, readonly JournalEntry[]]>([
    ['the installer that removes the agent has begun', [began('upgrade'), stopped, removal, installer]],
    ['a set is being put back', [began('restore-backup'), stopped]],
  ])('starts nothing where %s', async (_what, entries) => {
    const { ordered, notes, lines } = await order(entries);
    expect([ordered, requested(lines)]).toEqual([[], []]);
    expect(notes).toEqual(['Not started again, because the old agent may be gone: PhoneFactorSvc, PhoneFactorSync.']);
  });

  test('starts them while the removal has begun no installer yet', async () => {
    expect((await order([began('upgrade'), stopped, removal])).ordered).toHaveLength(2);
  });

  test('reports a service that takes no order, and goes on; one that is gone is no word worth', async () => {
    const { ordered, notes, lines } = await order([began('upgrade'), stopped], (name) =>
      name === 'PhoneFactorSync' ? new HostError('refused', name, 'The service is disabled.') : undefined,
    );
    expect(ordered).toEqual(['PhoneFactorSvc']);
    expect(requested(lines)).toEqual([['PhoneFactorSvc']]);
    expect(notes[0]).toMatch(/PhoneFactorSync could not be ordered to start: .*The service is disabled\./);
    const gone = await order([began('upgrade'), stopped], (name) => new HostError('not-found', name, 'gone'));
    expect([gone.notes, requested(gone.lines)]).toEqual([[], []]);
  });

  test('that stopped nothing has nothing to order', async () => {
    expect(await order([began('upgrade')])).toMatchObject({ ordered: [], notes: [] });
  });
});

describe('a plan whose run died behind its last change', () => {
  const decided = async (...entries: readonly JournalEntry[]) => {
    const journal = await journalOf(...entries);
    const situation = untouched();
    const plan = planUpgrade(situation, sampleChoices);
    await recordFinished({ plan, journal, situation, begun: 0 } as unknown as Parameters<typeof recordFinished>[0]);
    return journal.lines.filter(({ event }) => event === 'plan-finished');
  };

  test('is closed by the run that finds nothing left, once', async () => {
    expect(await decided(began('upgrade'))).toMatchObject([{ digest, action: 'upgrade' }]);
    expect(await decided(began('upgrade'), { event: 'plan-finished', digest, action: 'upgrade' })).toHaveLength(1);
  });

  test('of another action stays as it is', async () => {
    expect(await decided(began('backup-pfdata'))).toEqual([]);
    expect(await decided()).toEqual([]);
  });
});
