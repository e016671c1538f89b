import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { HostError, type HostErrorCode } from '../../../src/host/host-error.js';
import { install, openHost } from '../inside/machine-parts.js';
import type { WineCase } from '../inside/wine-case.js';

const host = await openHost();
const { services } = host;
const program = 'C:\\Program Files\\PhoneFactor\\PhoneFactorSvc.exe';

const refusal = (code: HostErrorCode) => (error: unknown) => {
  assert.ok(error instanceof HostError, String(error));
  assert.equal(error.code, code, error.message);
  return true;
};

export const cases: readonly WineCase[] = [
  {
    name: 'the package starts its service; the service writes what it was told',
    async run() {
      await install(host, 'PhoneFactorAgentSetup64.msi');
      await services.stop('PhoneFactorSvc', 30);
      await services.start('PhoneFactorSvc', 30);
      assert.deepEqual(readFileSync(`${program}.log`, 'utf8').trim().split(/\r?\n/), ['start', 'stop', 'start']);
    },
  },
  {
    name: 'what a service needs is told',
    async run() {
      const found = (await services.list()).find(({ name }) => name === 'PhoneFactorADSync');
      assert.deepEqual(found?.dependsOn, ['PhoneFactorSvc']);
      assert.equal(found.startType, 'disabled');
      assert.equal(found.state, 'stopped');
    },
  },
  {
    name: 'a disabled service is not started',
    run: () => assert.rejects(services.start('PhoneFactorADSync', 5), refusal('refused')),
  },
  {
    name: 'a service whose program is gone',
    async run() {
      await services.stop('PhoneFactorSvc', 30);
      await host.files.rename(program, `${program}.away`);
      await assert.rejects(services.start('PhoneFactorSvc', 5), (error) => error instanceof HostError);
      await host.files.rename(`${program}.away`, program);
      await services.start('PhoneFactorSvc', 30);
      assert.ok(existsSync(program));
    },
  },
  // Last: Wine's service manager takes no further order for a service that did not answer one.
  {
    name: 'a service that does not stop: the limit holds, nothing is ended',
    async run() {
      writeFileSync(`${program}.hangs`, '');
      const start = Date.now();
      await assert.rejects(services.stop('PhoneFactorSvc', 3), refusal('timed-out'));
      const seconds = (Date.now() - start) / 1000;
      assert.ok(seconds >= 3 && seconds < 10, `${seconds} s`);
      assert.equal((await services.list()).find(({ name }) => name === 'PhoneFactorSvc')?.state, 'running');
      rmSync(`${program}.hangs`);
      spawnSync('taskkill.exe', ['/F', '/IM', 'PhoneFactorSvc.exe']);
      return 'the last resort cannot be tried: sc queryex is missing in Wine, so no process id is known';
    },
  },
];
