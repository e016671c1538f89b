import assert from 'node:assert/strict';
import { encodeRegistrationFile, formatRegistrationFile } from '../../../src/host/registration-file.js';
import { takeInventory } from '../../../src/product/take-inventory.js';
import { install, openHost, putWebServerStandIn } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
const host = await openHost();

export const cases: readonly WineCase[] = [
  {
    name: '1,000 products are installed, and the old agent and portal',
    async run() {
      const keys = Array.from({ length: 1000 }, (_, index) => ({
        path: `${uninstallKey}\\Product ${index}`,
        values: [
          { name: 'DisplayName', data: { type: 'string', text: `Another product ${index} Ünï` } },
          { name: 'DisplayVersion', data: { type: 'string', text: `1.${index}` } },
          { name: 'UninstallString', data: { type: 'expandable-string', text: `"C:\\x\\uninstall ${index}.exe" /x` } },
        ] as const,
      }));
      await host.registry.importKey(encodeRegistrationFile(formatRegistrationFile(keys)), '64');
      await putWebServerStandIn(host, [
        { name: 'Default Web Site', bindings: 'http/*:80:', folder: 'C:\\inetpub\\wwwroot' },
      ]);
      await install(host, 'PhoneFactorAgentSetup64.msi');
      await install(host, 'PhoneFactorUserPortalSetup64.msi');
    },
  },
  {
    name: 'its inventory (Wine, appcmd stand-in; the goal is 2 s on a machine that does nothing else)',
    async run() {
      const hints = {
        decode: (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8'),
        redact: (text: string) => text,
      };
      const times: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        const fresh = await openHost();
        const start = performance.now();
        const inventory = await takeInventory(fresh, hints);
        times.push(performance.now() - start);
        assert.ok(inventory.services.length > 0 && inventory.webServer !== undefined);
      }
      const shown = times.map((time) => `${Math.round(time)} ms`).join(', ');
      // Every program that is asked costs some 50 ms under Wine, and more where others compute.
      assert.ok(Math.min(...times) < 20_000, shown);
      return shown;
    },
  },
];
