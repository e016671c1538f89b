import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { availabilityFile, watchTruth } from './truth.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const portal = 'Default Web Site/MultiFactorAuth';

/** Lines as the rehearsal server writes them, minutes after its begin. */
function openServer() {
  const folder = mkdtempSync(join(tmpdir(), 'truth-'));
  folders.push(folder);
  const journal = join(folder, 'drives', 'C', 'ProgramData', 'mfa-server-upgrade', 'journal.jsonl');
  mkdirSync(dirname(journal), { recursive: true });
  writeFileSync(journal, '');
  writeFileSync(join(folder, availabilityFile), '');
  const truth = watchTruth(folder, true);
  const write = (minute: number, line: object) => {
    const at = `2026-03-07T09:${String(minute).padStart(2, '0')}:00.000Z`;
    appendFileSync(join(folder, availabilityFile), `${JSON.stringify({ at, application: portal, ...line })}\n`);
  };
  return {
    answers: (minute: number, configuration: string, settings: object = { sslFlags: ['Ssl'] }) =>
      write(minute, { reachable: true, configuration, settings, applicationPool: 'MultiFactorAuth' }),
    isAway: (minute: number) => write(minute, { reachable: false, why: 'absent' }),
    served: () => [...truth.servedNow()],
  };
}

describe('what the judge of interruptions takes for served', () => {
  test('a new portal serves from the moment that its web.config is another one than its installer brought', () => {
    const server = openServer();
    server.answers(0, 'old');
    server.isAway(1);
    server.answers(2, 'of the installer');
    expect(server.served()).toEqual([]);
    server.answers(3, 'merged');
    expect(server.served()).toEqual(['user-portal']);
  });

  test('an application whose removal died and was taken back serves as before: it is no new installation', () => {
    const server = openServer();
    server.answers(0, 'old');
    // web.config first, then the application, then the process dies and Windows Installer takes all back.
    server.answers(1, 'absent');
    server.isAway(2);
    expect(server.served()).toEqual([]);
    server.answers(3, 'old');
    expect(server.served()).toEqual(['user-portal']);
  });

  test('a new portal whose removal died and was taken back serves with its merged web.config', () => {
    const server = openServer();
    server.answers(0, 'old');
    server.isAway(1);
    server.answers(2, 'of the installer');
    server.answers(3, 'merged');
    server.answers(4, 'absent');
    expect(server.served()).toEqual([]);
    server.isAway(5);
    server.answers(6, 'merged');
    expect(server.served()).toEqual(['user-portal']);
  });

  test('a new portal whose removal was taken back before its merge serves nobody, as before', () => {
    const server = openServer();
    server.answers(0, 'old');
    server.isAway(1);
    server.answers(2, 'of the installer');
    server.isAway(3);
    server.answers(4, 'of the installer');
    expect(server.served()).toEqual([]);
  });

  test('an application that returns with another web.config, or with other settings, is a new installation', () => {
    const server = openServer();
    server.answers(0, 'old');
    server.isAway(1);
    server.answers(2, 'of the installer');
    expect(server.served()).toEqual([]);
    const other = openServer();
    other.answers(0, 'old');
    other.isAway(1);
    other.answers(2, 'old', { sslFlags: [] });
    expect(other.served()).toEqual([]);
  });
});
