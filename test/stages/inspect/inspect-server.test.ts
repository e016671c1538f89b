import { describe, expect, test } from '@jest/globals';
import { inspectServer } from '../../../src/stages/inspect/inspect-server.js';
import { onSampleServer } from '../../host/sample-server.js';

describe('an inspection', () => {
  test('before the upgrade reports what would stop it with any choices, and changes nothing', () =>
    onSampleServer('one-server', async ({ open }) => {
      const host = await open();
      const { state, blockers, warnings, inventory } = await inspectServer(host, {});
      expect(state.components).toHaveLength(4);
      expect(inventory.machine.name).toBe(state.machine.name);
      expect(blockers).toEqual([]);
      expect(warnings.length).toBeGreaterThan(0);
      await host.services.stop('PhoneFactorSvc', 60);
      await host.files.remove('C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata');
      const lost = await inspectServer(await open(), {});
      expect(lost.blockers.map(({ code }) => code)).toEqual(['data-file-missing']);
    }));
});
