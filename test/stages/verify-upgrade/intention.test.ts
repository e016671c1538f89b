import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idsOf, type ServerFolder, unchained, upgradedServer, verify } from './on-upgraded-server.js';

const upgraded = upgradedServer();
beforeAll(upgraded.make, 120_000);
afterAll(upgraded.remove);

const web = (virtualDirectory: string, newVirtualDirectory: string, themes: readonly string[] = []) => ({
  site: 'Default Web Site',
  siteId: 1,
  virtualDirectory,
  newVirtualDirectory,
  themes,
});
const newVersion = { becomes: 'new-version', version: '5.0.3' };

/** As the document and the sample server want it; written here by hand. */
const intention = {
  event: 'intention',
  at: '2026-03-07T22:15:10.000Z',
  digest: 'sha256:0',
  server: 'MFA1',
  origin: 'as-found',
  inventorySha256: '0'.repeat(64),
  components: [
    { component: 'agent', ...newVersion },
    { component: 'user-portal', ...newVersion, web: web('/PhoneFactor', '/MultiFactorAuth', ['Contoso']) },
    {
      component: 'mobile-app',
      becomes: 'new-version',
      web: web('/PhoneFactorPhoneAppWebService', '/PhoneFactorPhoneAppWebService'),
    },
    {
      component: 'web-service-sdk',
      ...newVersion,
      web: web('/PhoneFactorWebServiceSdk', '/MultiFactorAuthWebServiceSdk'),
    },
  ],
  installPath: 'C:\\Program Files\\PhoneFactor',
  dataFile: { path: 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata', size: 10 },
  personSteps: ['activate-server', 'confirm-replication-group', 'set-portal-url', 'inform-users'],
};

const journal = 'drives/C/ProgramData/mfa-server-upgrade/journal.jsonl';
const backups = ['ProgramData', 'mfa-server-upgrade', 'backups'];

/** Puts this intention in place of any other, before the first removal. */
function withIntention(server: ServerFolder, change: Partial<typeof intention> = {}): Promise<void> {
  return server.text(journal, (text) => {
    const lines = unchained(text)
      .split('\n')
      .filter((line) => !line.includes('"event":"intention"'));
    const at = lines.findIndex((line) => line.includes('"step-started"') && line.includes('"uninstall-'));
    return lines.toSpliced(at, 0, JSON.stringify({ ...intention, ...change })).join('\n');
  });
}

async function takeSetAway(server: ServerFolder): Promise<void> {
  for (const name of await readdir(server.drive(...backups))) {
    await rm(join(server.drive(...backups), name), { recursive: true });
  }
}

describe('the intention in the journal', () => {
  test('with its set: all of it passes', () =>
    upgraded.use(async (server) => {
      await withIntention(server);
      const { result, checks } = await verify(server.path);
      expect([...idsOf(checks, 'fail'), ...idsOf(checks, 'not-proven')]).toEqual([]);
      expect(result).toBe('pass');
      expect(checks.find(({ id }) => id === 'records')?.evidence).toContain('intention in the journal (as-found)');
    }));

  test('without its set: the list is as long, and what rests on the set is not proven', () =>
    upgraded.use(async (server) => {
      await withIntention(server);
      const whole = (await verify(server.path)).checks.map(({ id }) => id);
      await takeSetAway(server);
      const { result, checks } = await verify(server.path);
      expect(checks.map(({ id }) => id)).toEqual(whole);
      expect(result).toBe('not-proven');
      expect(idsOf(checks, 'fail')).toEqual([]);
      expect(idsOf(checks, 'not-proven')).toEqual(
        expect.arrayContaining(['baseline', 'bindings-1', 'registry', 'service-settings', 'user-portal-settings']),
      );
      expect(idsOf(checks, 'pass')).toEqual(
        expect.arrayContaining(['records', 'agent-installed', 'user-portal-address', 'data-file', 'install-path']),
      );
    }));

  test('names a component that is missing, with any content of the set', () =>
    upgraded.use(async (server) => {
      await withIntention(server, {
        components: intention.components.map((one) =>
          one.component === 'mobile-app' ? { component: 'mobile-app', becomes: 'nothing' } : one,
        ) as typeof intention.components,
      });
      const { checks } = await verify(server.path);
      expect(idsOf(checks, 'fail')).toEqual(['mobile-app-left-out']);
    }));

  test('asks for each answer of a person that it names', () =>
    upgraded.use(async (server) => {
      await withIntention(server);
      await server.text(journal, (text) =>
        unchained(text)
          .split('\n')
          .filter((line) => !(line.includes('"operator-step-said"') && line.includes('inform-users')))
          .join('\n'),
      );
      const { result, checks } = await verify(server.path);
      expect(result).toBe('not-proven');
      expect(idsOf(checks, 'not-proven')).toEqual(['inform-users']);
    }));
});
