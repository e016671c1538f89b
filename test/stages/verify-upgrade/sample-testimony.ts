import type { Intention } from '../../../src/plan/intention.js';
import type { JournalLine } from '../../../src/plan/journal.js';
import type { ServerState } from '../../../src/product/server-state.js';
import { recordsOf, type ServerLook, type Testimony } from '../../../src/stages/verify-upgrade/facts.js';
import { type SampleServer, sampleInventory } from '../../product/sample-inventory.js';
import { sampleState } from '../sample-situation.js';

export const at = '2026-03-07T22:15:00.000Z';
export const digest = `sha256:${'a'.repeat(64)}`;

/** Records with these lines in the journal; a set shows the whole old server. */
export function testimonyOf(lines: readonly JournalLine[], change: Partial<Testimony> = {}): Testimony {
  return {
    journal: { status: 'read', path: 'C:\\ProgramData\\mfa-server-upgrade\\journal.jsonl' },
    records: recordsOf(lines),
    sets: [],
    chain: { sets: [] },
    before: { state: sampleState(), inventory: sampleInventory(), from: 'the backup set mfa1-1' },
    noBefore: '',
    doneChanges: [],
    stepsLeft: [],
    ...change,
  };
}

export function lookAt(
  server: SampleServer,
  change: Partial<ServerState> = {},
  more: Partial<ServerLook> = {},
): ServerLook {
  const state = { ...sampleState(server), ...change };
  return { now: { state, inventory: sampleInventory(server) }, web: {}, at, ...more };
}

export const started = (step: string): JournalLine => ({ event: 'step-started', at, digest, step });
export const done = (step: string): JournalLine => ({ event: 'step-done', at, digest, step, notes: [] });
export const began = (action: string): JournalLine => ({ event: 'plan-started', at, digest, action });
export const finished = (action: string): JournalLine => ({ event: 'plan-finished', at, digest, action });

export const intentionWith = (components: Intention['components'], change: Partial<Intention> = {}): Intention => ({
  server: 'MFA1',
  origin: 'as-found',
  inventorySha256: '',
  components,
  personSteps: [],
  ...change,
});

/** Everything new, with the portal at this place. */
export const allNew = (virtualDirectory = 'PhoneFactor'): SampleServer => ({
  products: (['agent', 'user-portal', 'web-service-sdk'] as const).map((component) => ({
    component,
    generation: 'mfa-server',
  })),
  webs: [{ component: 'user-portal', virtualDirectory }, { component: 'web-service-sdk' }],
});
