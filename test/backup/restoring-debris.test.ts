import { describe, expect, test } from '@jest/globals';
import { applyRestore } from '../../src/backup/apply-restore.js';
import type { BackupSet } from '../../src/backup/backup-set.js';
import { readCurrentState } from '../../src/backup/read-current-state.js';
import { planRestore, type RestoreChoices, type RestoreSelection } from '../../src/backup/restore-plan.js';
import { besidePath, isDebris, removeDebris } from '../../src/backup/restoring-debris.js';
import { silentLog } from '../../src/base/log.js';
import type { Host } from '../../src/host/host.js';
import { onSampleServer } from '../host/sample-server.js';
import { createSampleSet, dataFile, portalConfiguration, stopAll } from './sample-set.js';

const bold: RestoreChoices = { overwrite: true, createMissingFolders: true, removeOthers: true };
const kept = 'C:\\kept';
const configurationOnly: RestoreSelection = { roles: ['web.config'] };
const dataOnly: RestoreSelection = { roles: ['data'] };

async function planFor({ files }: Host, set: BackupSet, selection: RestoreSelection) {
  return planRestore(set, selection, await readCurrentState(files, set, selection));
}

async function restore(host: Host, set: BackupSet, selection: RestoreSelection, choices = bold) {
  const plan = await planFor(host, set, selection);
  return applyRestore(host.files, { plan, choices, keepReplacedIn: kept }, silentLog);
}

/** On the sample server with its services stopped, a set made, and the portal's web.config spoilt. */
function afterBackup(work: (host: Host, set: BackupSet) => Promise<void>): Promise<void> {
  return onSampleServer('one-server', async ({ open }) => {
    const host = await stopAll(await open());
    const set = await createSampleSet(host);
    await host.files.write(portalConfiguration, Buffer.from('<configuration/>'));
    await work(host, set);
  });
}

describe('what a dead restore left behind', () => {
  test.each(['.restoring', '.RESTORING', '.restoring.partial', '.restoring.4711.partial'])(
    'a file %s goes, and is not taken for one of the folder',
    (ending) =>
      afterBackup(async (host, set) => {
        const debris = `${portalConfiguration}${ending}`;
        await host.files.write(debris, Buffer.from('half'));
        await restore(host, set, configurationOnly);
        expect(await host.files.stat(debris)).toBeUndefined();
        const inData = `${dataFile}${ending}`;
        await host.files.write(inData, Buffer.from('half'));
        const { items } = await planFor(host, set, dataOnly);
        expect(items.map(({ path }) => path)).not.toContain(inData);
      }),
  );

  test('what only looks like it stays: a folder, another ending, a longer name', () =>
    afterBackup(async (host, set) => {
      const folder = 'C:\\inetpub\\wwwroot\\PhoneFactor\\Mine.restoring';
      const others = [`${portalConfiguration}.restoring.txt`, `${portalConfiguration}.restored`];
      await host.files.createFolder(folder);
      for (const other of others) await host.files.write(other, Buffer.from('mine'));
      expect(await restore(host, set, configurationOnly)).toMatchObject({ written: [portalConfiguration] });
      for (const path of [folder, ...others]) expect(await host.files.stat(path)).toBeDefined();
    }));
});

test.each([
  ['C:\\a\\web.config', false],
  ['C:\\a\\web.config.restoring', true],
  ['C:\\a\\WEB.CONFIG.RESTORING.17.PARTIAL', true],
  ['C:\\a\\web.config.restoring.x.partial', false],
  ['C:\\a.restoring\\web.config', false],
])('%s is left by a dead restore: %s', (path, expected) => {
  expect(isDebris(path)).toBe(expected);
  expect(isDebris(besidePath(path))).toBe(true);
});

test('a folder that is not there, and a file in its place, have nothing to take away', () =>
  onSampleServer('one-server', async ({ open }) => {
    const { files } = await open();
    await removeDebris(files, ['C:\\nowhere', portalConfiguration]);
    expect((await files.stat(portalConfiguration))?.kind).toBe('file');
  }));
