import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import { onSampleServer } from '../host/sample-server.js';
import { afterUpgrade } from './after-upgrade.js';
import { backUpOneServer, stepContextOn } from './step-context-on.js';

const restoring = {
  kind: 'restore-themes',
  component: 'user-portal',
  themes: ['Contoso'],
  site: 'Default Web Site',
  path: '/MultiFactorAuth',
} as const;
const own = Buffer.from('/* changed by a person */');

describe('the themes of the old portal', () => {
  test('go back below the new one, each file with its bytes; what is there already is not written again', () =>
    afterUpgrade(async (host, { themes }) => {
      const context = await stepContextOn(host);
      expect(await performChange(restoring, context)).toEqual({
        outcome: 'already-done',
        notes: [`The theme Contoso is in ${themes}\\Contoso.`],
      });
      const logo = await host.files.read(`${themes}\\Contoso\\Images\\logo.svg`);
      await host.files.remove(`${themes}\\Contoso\\Images`);
      await host.files.write(`${themes}\\Contoso\\Contoso.css`, own);
      expect((await performChange(restoring, context)).outcome).toBe('done');
      expect(await host.files.read(`${themes}\\Contoso\\Images\\logo.svg`)).toEqual(logo);
      expect(await host.files.read(`${themes}\\Contoso\\Contoso.css`)).not.toEqual(own);
    }));

  test('come only where they were asked for: a theme that is not in the set brings nothing', () =>
    afterUpgrade(async (host, { themes }) => {
      await host.files.remove(`${themes}\\Contoso`);
      const result = await performChange({ ...restoring, themes: ['Cont'] }, await stepContextOn(host));
      expect(result.outcome).toBe('already-done');
      expect(await host.files.stat(`${themes}\\Contoso`)).toBeUndefined();
    }));

  test('have no place to go where there is no new portal', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      await backUpOneServer(host);
      const restored = stepContextOn(host).then((context) => performChange(restoring, context));
      await expect(restored).rejects.toMatchObject({
        code: 'component-not-installed',
        message: 'There is no User Portal at Default Web Site/MultiFactorAuth, so the themes have no place to go.',
        advice: 'Run install-portal first.',
      });
    }));
});
