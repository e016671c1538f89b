import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { NotTried } from '../../../src/host/contract/contract-case.js';
import { placeTinyPackages } from '../../../src/stages/check-host/tiny-packages.js';
import { type Bench, contractCases } from '../../contract/host-contract.js';
import { holdFile, install, packages, silentArguments } from '../inside/machine-parts.js';
import { openFromElsewhere, prepareServer } from '../inside/remote-parts.js';
import type { WineCase } from '../inside/wine-case.js';

mkdirSync('C:\\Contract', { recursive: true });
await prepareServer();
const host = await openFromElsewhere();
const tiny = await placeTinyPackages(host, 'C:\\Contract', 'Z:\\project\\packages\\check-host');

/** Wine has no PowerShell that answers. */
const untriedUnderWine = [
  'PowerShell: it runs scripts of the suite',
  'signatures: a program of Windows is signed by Microsoft, and this server trusts it',
  'signatures: a package without a signature is called unsigned',
  'files: a folder is left to administrators, and its access rights are read',
];

/** Packages are read on the machine that acts: nothing of it goes another way than in the stage `contract`, and it takes long. */
const asOnTheMachine = 'installer: what is no package';

const bench: Bench = {
  host,
  ...(tiny === undefined ? {} : { tiny }),
  folder: 'C:\\Contract',
  agent: {
    packagePath: `${packages}\\PhoneFactorAgentSetup64.msi`,
    displayName: 'PhoneFactor Agent',
    serviceName: 'PhoneFactorSvc',
    dataFile: 'C:\\Program Files\\PhoneFactor\\Data\\Phonefactor.pfdata',
  },
  server: {
    setupPath: `${packages}\\MultiFactorAuthenticationServerSetup.exe`,
    silentArguments,
    serviceName: 'MultiFactorAuth',
  },
  hasWebServer: false,
  hold: (path) => holdFile(path),
};

export const cases: readonly WineCase[] = [
  {
    name: 'the server names itself, and the machine that acts has another name',
    async run() {
      const facts = await host.machine.facts();
      assert.equal(facts.name, process.env.COMPUTERNAME);
      assert.equal(host.actsFrom, 'RUNNER1');
      assert.equal(facts.bootTime, '2026-03-01T02:03:04.495Z');
    },
  },
  { name: 'the agent is installed by a task', run: () => install(host, 'PhoneFactorAgentSetup64.msi') },
  ...contractCases
    .filter(({ name }) => name !== asOnTheMachine)
    .map(({ name, run }) => ({
      name,
      run: () => (untriedUnderWine.includes(name) ? assert.rejects(run(bench), NotTried) : run(bench)),
    })),
  {
    name: 'a connection that breaks before a change makes it once, and one that breaks within is waited for',
    async run() {
      const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\MFA look-alikes\\Broken';
      for (const breaks of ['1', '2']) {
        writeFileSync('C:\\windows\\winrs-breaks.txt', breaks);
        await host.registry.writeValue(key, '64', { name: 'Value', data: { type: 'string', text: breaks } });
        writeFileSync('C:\\windows\\winrs-breaks.txt', '0');
        const [found] = (await host.registry.readTree(key, '64')) ?? [];
        assert.deepEqual(found?.values, [{ name: 'Value', data: { type: 'string', text: breaks } }]);
      }
      assert.equal(readFileSync('C:\\windows\\winrs-breaks.txt', 'utf8'), '0');
    },
  },
  {
    name: 'nothing is left in the folder for temporary files',
    async run() {
      await host.close?.();
      const left = readdirSync('C:\\windows\\temp').filter((name) => name.startsWith('mfa-server-upgrade'));
      assert.deepEqual(
        left.filter((name) => !name.endsWith('.access')),
        [],
      );
    },
  },
];
