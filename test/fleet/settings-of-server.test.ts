import { describe, expect, test } from '@jest/globals';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';
import { type NamedServer, settingsOfServer, textsOf } from '../../src/fleet/settings-of-server.js';

const settings = async (yaml: string, server: NamedServer = { name: 'MFA1', domain: 'contoso.local' }) =>
  settingsOfServer(await parseFleetFile(`format: 1\n${yaml}`, 'settings.yml'), server);

describe('the settings of a server', () => {
  const levels = `environment: of-file
restart: true
runner: [of-file]
inputs: { upload: never, keep-sets: 1 }
groups:
  berlin: { servers: [mfa1, mfa2], environment: of-group, inputs: { upload: auto } }
servers:
  mfa1: { restart: false, inputs: { keep-sets: 5 } }
`;

  test('are the ones nearest to it: its own, else of its group, else of the file', async () => {
    expect(await settings(levels)).toEqual({
      texts: { upload: 'auto', 'keep-sets': '5' },
      environment: 'of-group',
      restart: false,
      runner: ['of-file'],
    });
    expect(await settings(levels, { name: 'mfa2' })).toMatchObject({
      texts: { upload: 'auto', 'keep-sets': '1' },
      restart: true,
    });
  });

  test('are found by its short name and its DNS name, in any case', async () => {
    for (const name of ['mfa1', 'Mfa1.CONTOSO.local']) {
      expect((await settings(`servers: { ${name}: { restart: true } }`)).restart).toBe(true);
    }
  });

  test('are refused where the file names servers and not this one, with the name that was perhaps meant', async () => {
    await expect(settings('servers: { mfa11: { restart: true } }')).rejects.toMatchObject({
      code: 'settings-server-unknown',
      message: expect.stringMatching(/^settings\.yml.*MFA1 is not among them.*mfa11/),
    });
    await expect(settings('servers: { mfa1.other.local: { restart: true } }')).rejects.toMatchObject({
      code: 'settings-server-unknown',
    });
  });

  test('are the ones of the file where it names no server', async () => {
    expect(await settings('restart: true')).toEqual({ texts: {}, restart: true });
  });

  test('name the server to reach where another machine upgrades it, unless the server says otherwise', async () => {
    const reached = 'from-another-machine: true\nrunner: [upgrades]\n';
    expect((await settings(reached)).texts).toEqual({ server: 'MFA1.contoso.local' });
    expect((await settings(reached, { name: 'MFA1' })).texts).toEqual({ server: 'MFA1' });
    expect((await settings(`${reached}servers: { MFA1: { from-another-machine: false } }`)).texts).toEqual({});
  });
});

test('inputs of a file are the texts that a step would give: lists and pairs one a line, numbers and yes or no as words', () => {
  expect(
    textsOf({
      list: ['a', 'b'],
      pairs: { 'user-portal': 'C:\\x', agent: 'y=z' },
      number: 5,
      flag: false,
      text: 'as it is',
    }),
  ).toEqual({ list: 'a\nb', pairs: 'user-portal=C:\\x\nagent=y=z', number: '5', flag: 'false', text: 'as it is' });
});
