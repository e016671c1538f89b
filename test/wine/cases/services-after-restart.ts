import assert from 'node:assert/strict';
import { openHost } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

export const cases: readonly WineCase[] = [
  {
    name: 'after a restart of Windows the automatic service runs by itself',
    async run() {
      const { services, clock } = await openHost();
      for (let tries = 0; tries < 20; tries += 1) {
        const found = (await services.list()).find(({ name }) => name === 'PhoneFactorSvc');
        if (found?.state === 'running') return;
        await clock.sleep(500);
      }
      assert.fail('PhoneFactorSvc does not run');
    },
  },
];
