import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../../src/host/files.js';
import { HostError } from '../../../src/host/host-error.js';
import type { PortState, Probe } from '../../../src/host/remote/probe.js';
import { findEndpoint, prepareFolder } from '../../../src/host/remote/reach-server.js';
import { onSampleServer } from '../sample-server.js';
import { steppedClock } from '../windows/scripted-programs.js';

const probe = (ports: Readonly<Record<number, PortState>>, other: Partial<Probe> = {}): Probe => ({
  isKnown: async () => true,
  port: async (_name, port) => ports[port] ?? 'silent',
  certificateProblem: async () => undefined,
  ...other,
});
const untrusted = { certificateProblem: async () => 'self-signed certificate' };

describe('remote management is reached', () => {
  test('with TLS where its certificate is good', async () => {
    const found = await findEndpoint('mfa1', probe({ 445: 'open', 5985: 'open', 5986: 'open' }));
    expect(found).toEqual({ transport: 'https', port: 5986 });
  });

  test.each([
    ['without TLS where nothing offers it', probe({ 445: 'open', 5985: 'open', 5986: 'closed' })],
    ['without TLS where its certificate is bad', probe({ 445: 'open', 5985: 'open', 5986: 'open' }, untrusted)],
  ])('%s', async (_how, given) => {
    expect(await findEndpoint('mfa1', given)).toEqual({ transport: 'http', port: 5985 });
  });
});

describe('what is missing to reach a server is named, with one command', () => {
  test.each<[string, Probe, string, string]>([
    ['the name', probe({}, { isKnown: async () => false }), 'server-name-unknown', 'nslookup mfa1'],
    ['the port of the shares', probe({ 5985: 'open' }), 'server-port-closed', 'group="File and Printer Sharing"'],
    [
      'the port of remote management',
      probe({ 445: 'open' }),
      'server-port-closed',
      'group="Windows Remote Management"',
    ],
    [
      'remote management itself, where the machine refuses the connection',
      probe({ 445: 'open', 5985: 'closed', 5986: 'closed' }),
      'remote-management-missing',
      'winrm quickconfig',
    ],
    [
      'a certificate, where only TLS answers',
      probe({ 445: 'open', 5985: 'silent', 5986: 'open' }, untrusted),
      'server-certificate-untrusted',
      'winrm quickconfig -transport:http',
    ],
  ])('%s', async (_what, given, code, command) => {
    await expect(findEndpoint('mfa1', given)).rejects.toMatchObject({
      code,
      advice: expect.stringContaining(command),
    });
  });
});

/** Files of a sample server that has Windows' folder for temporary files. */
function onFiles(work: (files: Files) => Promise<void>): Promise<void> {
  return onSampleServer('one-server', async ({ open }) => {
    const { files } = await open();
    await files.createFolder('C:\\Windows\\Temp');
    await work(files);
  });
}

const failing = (code: HostError['code']) => async () => {
  throw new HostError(code, 'C:\\Windows\\Temp', `It is ${code}.`);
};
const clock = () => steppedClock();

describe('the first use of a share', () => {
  test('makes a folder of the run, and measures the clock of the server by it', () =>
    onFiles(async (files) => {
      const at = (milliseconds: number): Files => ({
        ...files,
        glance: async (path) => {
          const found = await files.glance(path);
          return found && { ...found, modified: new Date(clock().now().getTime() + milliseconds).toISOString() };
        },
      });
      expect(await prepareFolder('mfa1', at(90_000), clock(), 'n1')).toEqual({
        folder: 'C:\\Windows\\Temp\\mfa-server-upgrade-n1',
        clockDifferenceMilliseconds: 90_000,
      });
      for (const minutes of [6, -6]) {
        await expect(prepareFolder('mfa1', at(minutes * 60_000), clock(), 'n2')).rejects.toMatchObject({
          code: 'server-clock-differs',
          message: expect.stringContaining('6 minutes'),
        });
      }
    }));

  test('takes away the folders of runs that were ended from outside long ago, and no other', () =>
    onFiles(async (files) => {
      const later = { ...clock(), now: () => new Date(Date.now() + 8 * 24 * 3600 * 1000) };
      for (const name of ['mfa-server-upgrade-old', 'other', 'mfa-server-upgrade.log']) {
        await files.write(`C:\\Windows\\Temp\\${name}\\x.txt`, Buffer.from('x'));
      }
      const same: Files = {
        ...files,
        glance: async (path) => {
          const found = await files.glance(path);
          return found && { ...found, modified: later.now().toISOString() };
        },
      };
      await prepareFolder('mfa1', same, later, 'n1');
      const left = (await files.list('C:\\Windows\\Temp')).map(({ path }) => path.slice('C:\\Windows\\Temp\\'.length));
      expect(left).toEqual(['mfa-server-upgrade-n1', 'mfa-server-upgrade.log', 'other']);
    }));

  test.each<[string, Partial<Files>, string]>([
    ['a share that is not there', { glance: async () => undefined }, 'server-share-missing'],
    ['an account that may not write', { createFolder: failing('access-denied') }, 'server-rights-missing'],
    ['a full drive', { write: failing('disk-full') }, 'server-share-unusable'],
    ['a share that is read-only', { write: failing('disk-read-only') }, 'server-share-unusable'],
    ['a folder that others can read', { restrictToAdministrators: failing('not-supported') }, 'server-share-unusable'],
    ['a share that gives back other bytes', { read: async () => Buffer.from('other') }, 'server-share-missing'],
  ])('shows %s', (_what, changes, code) =>
    onFiles(async (files) => {
      await expect(prepareFolder('mfa1', { ...files, ...changes }, clock(), 'n1')).rejects.toMatchObject({ code });
    }),
  );
});
