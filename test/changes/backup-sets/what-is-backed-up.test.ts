import { describe, expect, test } from '@jest/globals';
import { readBackupSet } from '../../../src/backup/verify-backup-set.js';
import {
  type ComparisonDepth,
  changedSinceBackup,
  contentItems,
  contentsNow,
} from '../../../src/changes/backup-sets/what-is-backed-up.js';
import type { Host } from '../../../src/host/host.js';
import { onSampleServer } from '../../host/sample-server.js';
import { readState } from '../../stages/read-state.js';
import { afterBackup } from '../step-context-on.js';

const portal = 'C:\\inetpub\\wwwroot\\PhoneFactor';
const dataFile = 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata';

describe('what the document asks to be kept', () => {
  test('is the whole data folder, each web.config and each custom theme of these components', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const items = await contentItems(host.files, ['agent', 'user-portal'], await readState(host));
      expect(items.map(({ kind, component, role, path }) => [kind, component, role, path])).toEqual([
        ['folder', 'agent', 'data', 'C:\\Program Files\\PhoneFactor\\Data'],
        ['file', 'user-portal', 'web.config', `${portal}\\web.config`],
        ['folder', 'user-portal', 'theme', `${portal}\\App_Themes\\Contoso`],
      ]);
    }));

  test('is looked for file by file, and of a folder that is gone there is nothing', () =>
    onSampleServer('one-server', async ({ open }) => {
      const { files } = await open();
      const role = 'theme' as const;
      const theme = { kind: 'folder', component: 'user-portal', role, path: `${portal}\\App_Themes\\Contoso` } as const;
      const found = await contentsNow(files, [theme, { ...theme, path: `${portal}\\App_Themes\\Gone` }]);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ path }) => path.startsWith(`${theme.path}\\`))).toBe(true);
    }));
});

describe('what changed since the backup', () => {
  const changed = async (host: Host, set: string, depth: ComparisonDepth) => {
    const chain = { sets: [await readBackupSet(host.files, set)] };
    return changedSinceBackup(host.files, chain, ['agent', 'user-portal'], await readState(host), depth);
  };

  test('is nothing at first', () =>
    afterBackup(async (host, set) => {
      expect(await changed(host, set, 'glance')).toEqual([]);
      expect(await changed(host, set, 'bytes')).toEqual([]);
    }));

  test('is a file with other bytes, a file that is in no set, and one that is gone', () =>
    afterBackup(async (host, set) => {
      await host.files.append(dataFile, Buffer.from('!'));
      const added = `${portal}\\App_Themes\\Contoso\\new.css`;
      await host.files.write(added, Buffer.from('a {}'));
      await host.files.remove(`${portal}\\web.config`);
      const all = [dataFile, added, `${portal}\\web.config`].sort();
      for (const depth of ['glance', 'bytes'] as const)
        expect([...(await changed(host, set, depth))].sort()).toEqual(all);
    }));
});
