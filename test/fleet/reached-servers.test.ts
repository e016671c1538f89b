import { describe, expect, test } from '@jest/globals';
import { planWith, sampleFleetServer } from './sample-fleet.js';

const servers = ['a1', 'a2', 'w1'].map((name) => sampleFleetServer(name, name === 'w1' ? 'web-server' : 'mfa-server'));
const groups = 'groups: { a: { servers: [a1, a2, w1], primary: a1 } }\n';
const runnersOf = async (yaml: string) => {
  const { waves } = await planWith(servers, `format: 1\n${groups}${yaml}`);
  return Object.fromEntries(waves.flatMap((wave) => wave.servers.map(({ name, runner }) => [name, runner])));
};

describe('a fleet of servers that one runner reaches', () => {
  test('has that runner for each of them, and the own one of a server or group where it is given', async () => {
    const yaml =
      'runner: [self-hosted, upgrades]\nfrom-another-machine: true\nservers: { w1: { runner: [w1], from-another-machine: false } }\n';
    expect(await runnersOf(yaml)).toEqual({
      a1: ['self-hosted', 'upgrades'],
      a2: ['self-hosted', 'upgrades'],
      w1: ['w1'],
    });
    const inGroup = groups.replace('primary: a1', 'primary: a1, runner: [of-group]');
    const { waves } = await planWith(servers, `format: 1\nrunner: [x]\n${inGroup}`);
    expect(waves.flatMap((wave) => wave.servers.flatMap(({ runner }) => runner))).toEqual([
      'of-group',
      'of-group',
      'of-group',
    ]);
  });

  test('has a runner of each name where the settings give none, as servers with their own runner', async () => {
    expect(await runnersOf('')).toMatchObject({ a2: ['self-hosted', 'a2'] });
  });

  test('is refused without a runner: a job for the name of such a server would wait for nobody', async () => {
    await expect(runnersOf('from-another-machine: true\n')).rejects.toMatchObject({
      code: 'fleet-file-invalid',
      message: expect.stringMatching(/^fleet\.yml:3.*nothing names the runner/),
    });
  });

  test.each([
    ['two entries give one name', 'servers: { a1: { inputs: { server: x } }, a2: { inputs: { server: X } } }\n'],
    ['an entry gives the name of another server', 'servers: { a1: { inputs: { server: A2 } } }\n'],
    ['one name stands for all', 'inputs: { server: a1 }\n'],
  ])('is refused where %s', async (_, yaml) => {
    await expect(runnersOf(`runner: [upgrades]\n${yaml}`)).rejects.toMatchObject({ code: 'fleet-server-twice' });
  });

  test('may name a server in full', async () => {
    const yaml = 'runner: [upgrades]\nservers: { a1: { inputs: { server: a1.contoso.com } } }\n';
    expect(await runnersOf(yaml)).toMatchObject({ a1: ['upgrades'] });
  });
});
