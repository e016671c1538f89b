import { appendFile, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActionName } from '../../src/actions/definitions.js';
import { UserError } from '../../src/base/user-error.js';
import { copyServer } from '../fixtures/server-archive.js';
import { runHere } from '../in-process.js';

const startTime = new Date('2026-03-07T22:15:00Z');
const at = '2026-03-07T23:00:00.000Z';
const digest = `sha256:${'0'.repeat(64)}`;

/** One line of every event that the suite writes, with the fields that it always has. */
const events: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'plan-started': { digest, action: 'upgrade' },
  'plan-finished': { digest, action: 'upgrade' },
  'step-started': { digest, step: 'x' },
  'step-done': { digest, step: 'x', notes: [] },
  'step-failed': { digest, step: 'x', message: 'It failed.' },
  'installer-ran': { what: 'x', exitCode: 0, meaning: 'Done.', seconds: 1, logPath: 'C:\\x.log', excerpt: [] },
  'operator-step-said': { step: 'activate-server', by: 'anna' },
  'backup-created': { folder: 'C:\\set', manifestSha256: '0'.repeat(64) },
  'rolled-back': { folder: 'C:\\set' },
  'services-stopped': { services: ['PhoneFactorSvc'] },
  'services-started': { services: ['PhoneFactorSvc'] },
  'restart-required': { bootTime: at, reason: 'An installer asked for it.' },
};

const without = Object.entries(events).flatMap(([event, fields]) =>
  Object.keys(fields).map((field) => {
    const { [field]: _left, ...others } = fields;
    return { event, field, line: JSON.stringify({ at, event, ...others }) };
  }),
);
const wrong = Object.entries(events).flatMap(([event, fields]) =>
  Object.keys(fields).map((field) => ({
    event,
    field,
    line: JSON.stringify({ at, event, ...fields, [field]: { a: 1 } }),
  })),
);

const actions: readonly ActionName[] = ['upgrade-report', 'uninstall-phonefactor', 'upgrade', 'backup-pfdata'];
const inputsOf = (action: ActionName) => (action === 'upgrade-report' ? {} : { mode: 'plan' });

let parent = '';
let backedUp = '';
let number = 0;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'journal-lines-'));
  backedUp = join(parent, 'server');
  copyServer(join('examples', 'servers', 'web-server'), backedUp);
  const { fault } = await runHere('backup-pfdata', backedUp, { upload: 'false' }, { startTime });
  expect(fault).toBeUndefined();
});
afterAll(() => rm(parent, { recursive: true }));

const journalIn = (server: string) => join(server, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'journal.jsonl');

/** A server whose journal has one more line. */
async function serverWith(line: string) {
  number += 1;
  const server = join(parent, `server-${number}`);
  copyServer(backedUp, server);
  await appendFile(journalIn(server), `${line}\n`);
  const lines = (await readFile(journalIn(server), 'utf8')).trimEnd().split('\n').length;
  return { server, lines };
}

describe('an event of a newer version', () => {
  const line = JSON.stringify({ at, event: 'step-skipped', step: 'x', digest, why: { deep: [1] } });

  test.each(actions)('is no reason for %s to refuse', async (action) => {
    const { server } = await serverWith(line);
    const { fault } = await runHere(action, server, inputsOf(action), { startTime });
    expect(String(fault ?? '')).not.toMatch(/journal|TypeError|undefined/);
  });

  test('is in the record, which the report of a fleet reads, and is shown as unknown', async () => {
    const { server } = await serverWith(line);
    const { outputs } = await runHere('upgrade-report', server, {}, { startTime });
    const records = await mkdtemp(join(parent, 'records-'));
    await copyFile(outputs['record-path'] ?? '', join(records, 'WEB1-record.json'));
    const fleet = await runHere('upgrade-report', server, { records }, { startTime });
    expect(fleet.fault).toBeUndefined();
    expect(await readFile(fleet.outputs['facts-path'] ?? '', 'utf8')).toContain('step-skipped');
    expect(await readFile(fleet.outputs['report-path'] ?? '', 'utf8')).toContain('step-skipped');
  });
});

describe.each([
  ['without', without],
  ['with another thing in place of', wrong],
] as const)('a known event %s a field', (_how, lines) => {
  test.each(lines)('$event, $field: every action names file, line and field', async ({ line, field }) => {
    const { server, lines: last } = await serverWith(line);
    for (const action of actions) {
      const run = await runHere(action, server, inputsOf(action), { startTime }).catch((fault) => ({
        outputs: {},
        fault,
      }));
      const fault: unknown = run.fault;
      expect({ action, isUserError: fault instanceof UserError, fault: String(fault) }).toMatchObject({
        action,
        isUserError: true,
      });
      const { message } = Object(fault);
      expect(message).toContain('journal.jsonl');
      expect(message).toMatch(new RegExp(`\\b[Ll]ine ${last}\\b`));
      expect(message).toContain(field);
    }
  });
});

describe('a journal that something else wrote over', () => {
  const opened = ['upgrade-report', 'upgrade', 'restore-backup'] as const;

  test.each([
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['zeros', (text: string) => Buffer.alloc(text.length)],
  ])('with %s is refused, seen by inspect and failed by verify-upgrade', async (_what, spoiled) => {
    const { server } = await serverWith('');
    await writeFile(journalIn(server), spoiled(await readFile(journalIn(server), 'utf8')));
    for (const action of opened) {
      const run = await runHere(action, server, inputsOf(action), { startTime }).catch((fault) => ({ fault }));
      expect({ action, code: Object(run.fault).code }).toEqual({ action, code: 'journal-invalid' });
    }
    expect((await runHere('inspect', server, {}, { startTime })).summary).toContain('journal-invalid');
    const verified = await runHere('verify-upgrade', server, {}, { startTime });
    expect(verified.outputs.result).toBe('fail');
    expect(verified.summary).toContain('The journal');
  });

  test('with other line ends lacks something, which report, inspect and a plan show', async () => {
    const { server } = await serverWith('');
    const text = (await readFile(journalIn(server), 'utf8')).replaceAll('\n', '\r\n');
    await writeFile(journalIn(server), text);
    const { outputs } = await runHere('upgrade-report', server, {}, { startTime });
    const facts = JSON.parse(await readFile(outputs['facts-path'] ?? '', 'utf8'));
    const { unproven } = facts.servers[0];
    expect(unproven).toContainEqual({
      code: 'record-incomplete',
      note: expect.stringMatching(/^In the journal of WEB1 something is missing or was changed before line 2/),
    });
    expect((await runHere('inspect', server, {}, { startTime })).summary).toContain('journal-broken');
    const { fault } = await runHere('upgrade', server, { mode: 'plan' }, { startTime });
    expect(String(fault)).toContain('journal-broken');
  });
});

test('half a line at the end, which a dying process leaves, is passed over', async () => {
  const { server } = await serverWith('{"at":"2026-03-07T23:00:00.000Z","event":"step-do');
  for (const action of actions) {
    const { fault } = await runHere(action, server, inputsOf(action), { startTime });
    expect(String(fault ?? '')).not.toMatch(/journal/);
  }
});
