import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { placeInSettings, settingsOutputs } from '../../../src/actions/shared/settings-inputs.js';

describe('the place of a server in the settings', () => {
  const file = 'format: 1\ninputs: { server-share: "C:=\\\\\\\\MFA1\\\\C$" }\n';

  test('is this machine where neither step nor file names another one', async () => {
    expect(await placeInSettings('format: 1\n', {}, false)).toEqual({});
    expect(await placeInSettings(file, {}, false)).toEqual({});
  });

  test('is the server of the step, with what the file says of its shares', async () => {
    expect(await placeInSettings(file, { server: 'MFA1' }, false)).toEqual({
      server: 'MFA1',
      'server-share': 'C:=\\\\MFA1\\C$',
    });
  });

  test('is what the step gives where both give it', async () => {
    const own = { server: 'MFA1', 'server-share': 'C:=\\\\other\\C$' };
    expect(await placeInSettings(file, own, false)).toEqual(own);
  });

  test('is refused where the runner is another machine and no step names the server, but for a rehearsal', async () => {
    const elsewhere = 'format: 1\nfrom-another-machine: true\nrunner: [upgrades]\n';
    await expect(placeInSettings(elsewhere, {}, false)).rejects.toMatchObject({
      code: 'settings-server-unknown',
      message: expect.stringContaining('this step names no server'),
    });
    expect(await placeInSettings(elsewhere, {}, true)).toEqual({});
  });
});

describe('the settings of a server for the workflows', () => {
  const outputsOf = async (yaml: string, server = 'MFA1.contoso.local') =>
    (await settingsOutputs(`format: 1\n${yaml}`, server)).outputs;

  test('are its inputs, its runner, its environments and whether Windows is restarted', async () => {
    const yaml =
      'environment: production\noperator-environment: persons\nrestart: true\nrunner: [self-hosted, mfa]\ninputs: { upload: never }\n';
    expect(await outputsOf(yaml.replace('never', '"false"'))).toEqual({
      changed: 'false',
      settings: '{"format":1,"environment":"production","operator-environment":"persons","inputs":{"upload":"false"}}',
      runner: '["self-hosted","mfa"]',
      environment: 'production',
      'operator-environment': 'persons',
      restart: 'true',
    });
  });

  test('have the runner by the short name of the server, no environment and no restart where the file names none', async () => {
    expect(await outputsOf('')).toMatchObject({
      runner: '["self-hosted","mfa1"]',
      environment: '',
      'operator-environment': '',
      restart: 'false',
    });
  });

  test('need a runner for a server that another machine upgrades', async () => {
    await expect(outputsOf('inputs: { server: MFA1 }\n')).rejects.toMatchObject({ code: 'fleet-file-invalid' });
  });

  test.each([
    ['a word that is no input', 'inputs: { uplaod: "false" }\n', '"uplaod"'],
    [
      'an approval, which belongs to one run',
      'servers: { MFA1: { inputs: { approved-plan: x } } }\n',
      '"approved-plan"',
    ],
    ['a token in a group', 'groups: { g: { servers: [MFA1], inputs: { github-token: x } } }\n', '"github-token"'],
  ])('are refused with %s, with its line', async (_, yaml, name) => {
    await expect(outputsOf(yaml)).rejects.toMatchObject({
      code: 'settings-input-unknown',
      message: expect.stringMatching(new RegExp(`^settings:2.*${name} is no input`)),
    });
  });

  test('are read from a file or given as text, and a file that is not there is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'settings-'));
    try {
      const path = join(folder, 'settings.yml');
      await writeFile(path, 'format: 1\nrestart: true\n');
      expect((await settingsOutputs(path, 'MFA1')).outputs.restart).toBe('true');
      await expect(settingsOutputs(join(folder, 'gone.yml'), 'MFA1')).rejects.toThrow('gone.yml');
    } finally {
      await rm(folder, { recursive: true });
    }
    expect((await settingsOutputs('{"format":1,"restart":true}', 'MFA1')).outputs.restart).toBe('true');
  });
});
