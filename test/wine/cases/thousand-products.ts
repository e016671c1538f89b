import assert from 'node:assert/strict';
import { plainRedactor } from '../../../src/base/redaction/redactor.js';
import { encodeRegistrationFile, formatRegistrationFile } from '../../../src/host/registration-file.js';
import type { RunProgram } from '../../../src/host/windows/program.js';
import { createRunProgram } from '../../../src/host/windows/run-program.js';
import { type InventoryHints, takeInventory } from '../../../src/product/take-inventory.js';
import { install, openHost, putWebServerStandIn, system } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
const host = await openHost();
const runProgram = createRunProgram(process.env);

/** One inventory by a host that remembers nothing, and what starting as many programs takes alone. */
async function measured(hints: InventoryHints) {
  let programs = 0;
  const run: RunProgram = (request) => {
    programs += 1;
    return runProgram(request);
  };
  const fresh = await openHost({ run });
  const start = performance.now();
  const inventory = await takeInventory(fresh, hints);
  const milliseconds = performance.now() - start;
  assert.ok(inventory.services.length > 0 && inventory.webServer !== undefined);
  const nothing = { program: `${system}\\cmd.exe`, arguments: ['/d', '/c', 'exit 0'], timeLimitSeconds: 60 };
  const floorStart = performance.now();
  await Promise.all(Array.from({ length: programs }, () => runProgram(nothing)));
  return { milliseconds, programs, floor: performance.now() - floorStart };
}

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
        redactor: plainRedactor,
      };
      const rounds = [];
      for (let round = 0; round < 3; round += 1) rounds.push(await measured(hints));
      const shown = rounds.map(({ milliseconds, programs, floor }) => {
        const share = `${programs} programs that do nothing ${Math.round(floor)} ms`;
        return `${Math.round(milliseconds)} ms, with ${programs} programs; ${share}`;
      });
      assert.ok(Math.min(...rounds.map(({ milliseconds }) => milliseconds)) < 20_000, shown.join('\n'));
      return shown.join('\n');
    },
  },
];
