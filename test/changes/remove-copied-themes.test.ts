import { describe, expect, test } from '@jest/globals';
import { performChange } from '../../src/changes/steps.js';
import { afterUpgrade } from './after-upgrade.js';
import { stepContextOn } from './step-context-on.js';

const own = Buffer.from('/* changed by a person */');

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
