import { describe, expect, test } from '@jest/globals';
import type { UpgradeChange } from '../../src/changes/all.js';
import { performChange } from '../../src/changes/steps.js';
import type { Host } from '../../src/host/host.js';
import { newComponent } from '../../src/product/server-state.js';
import { runToTheEnd } from '../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../host/sample-server.js';
import { readState } from '../stages/read-state.js';
import { backUpOneServer, stepContextOn } from './step-context-on.js';

const restoring = {
  kind: 'restore-themes',
  component: 'user-portal',
  themes: ['Contoso'],
  site: 'Default Web Site',
  path: '/MultiFactorAuth',
} as const;
const own = Buffer.from('/* changed by a person */');

interface Upgraded {
  /** App_Themes of the new portal. */
  readonly themes: string;
  /** Takes away what is in the newest backup set of them. */
  readonly removal: UpgradeChange;
}

function afterUpgrade(work: (host: Host, upgraded: Upgraded) => Promise<void>) {
  return onSampleServer('one-server', async ({ open }) => {
    const outcomes = await runToTheEnd(open, 'one-server');
    const host = await open();
    const portalFolder = newComponent(await readState(host), 'user-portal')?.web?.folder ?? '';
    const setFolder = outcomes.findLast(({ backup }) => backup !== undefined)?.backup?.folder ?? '';
    const removal = { kind: 'remove-copied-themes', setFolder, portalFolder } as const;
    await work(host, { themes: `${portalFolder}\\App_Themes`, removal });
  });
}

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

describe('a roll-back takes the copies of the themes away', () => {
  test('with the folders that they leave empty, but neither other files nor App_Themes itself', () =>
    afterUpgrade(async (host, { themes, removal }) => {
      const context = await stepContextOn(host);
      await host.files.write(`${themes}\\Contoso\\Contoso.css`, own);
      const others = (await host.files.list(themes)).map(({ path }) => path).filter((path) => !/Contoso$/.test(path));
      expect(others.length).toBeGreaterThan(0);

      const result = await performChange(removal, context);
      expect(result.outcome).toBe('done');
      expect(result.notes.join()).toMatch(/^[1-9]\d* file\(s\) of copied themes removed\.$/);
      expect(await host.files.list(`${themes}\\Contoso`)).toMatchObject([{ path: `${themes}\\Contoso\\Contoso.css` }]);
      expect(await host.files.read(`${themes}\\Contoso\\Contoso.css`)).toEqual(own);
      const left = (await host.files.list(themes)).map(({ path }) => path);
      expect(left).toEqual(expect.arrayContaining(others));

      expect(await performChange(removal, context)).toEqual({
        outcome: 'already-done',
        notes: ['0 file(s) of copied themes removed.'],
      });
    }));

  test('App_Themes stays where nothing else is in it', () =>
    afterUpgrade(async (host, { themes, removal }) => {
      for (const { path } of await host.files.list(themes)) {
        if (!/Contoso$/.test(path)) await host.files.remove(path);
      }
      await performChange(removal, await stepContextOn(host));
      expect(await host.files.list(themes)).toEqual([]);
      expect(await host.files.stat(themes)).toBeDefined();
    }));
});
