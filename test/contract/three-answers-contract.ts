import assert from 'node:assert/strict';
import type { ContractCase } from '../../src/host/contract/contract-case.js';
import { bytes, refusedWith } from '../../src/host/contract/expectations.js';
import { HostError, type HostErrorCode } from '../../src/host/host-error.js';
import type { Bench, Failure } from './host-contract.js';

const closedKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Contract\\Closed';

/** Runs the work while a part of Windows fails; does nothing on a bench that cannot provoke it. */
async function whileFailing(bench: Bench, what: Failure, work: () => Promise<void>): Promise<void> {
  const end = await bench.fail?.(what);
  if (end === undefined) return;
  try {
    await work();
  } finally {
    await end();
  }
}

/** "Could not be read" is an error with words; it is neither a value nor "not there". */
async function unread(work: () => Promise<unknown>): Promise<void> {
  const codes: readonly HostErrorCode[] = ['access-denied', 'in-use', 'refused', 'malformed', 'timed-out'];
  try {
    const value = await work();
    assert.fail(`an answer in place of an error: ${JSON.stringify(value)}`);
  } catch (error) {
    assert.ok(error instanceof HostError, String(error));
    assert.ok(codes.includes(error.code), `${error.code}: ${error.message}`);
    assert.ok(error.message.length > 20, error.message);
  }
}

/** Every question has three answers: a value, "not there", and "could not be read" with the reason. */
export const threeAnswerCases: readonly ContractCase<Bench>[] = [
  {
    name: 'three answers: IIS that cannot be read is neither absent nor empty, and its settings are not off',
    async run(bench) {
      if (!bench.hasWebServer) return;
      const { webServer } = bench.host;
      const site = (await webServer.read())?.sites[0];
      const path = site?.applications[0]?.path;
      assert.ok(site !== undefined && path !== undefined);
      await webServer.readSettings(site.name, path);
      await whileFailing(bench, 'appcmd', async () => {
        await unread(() => webServer.read());
        await unread(() => webServer.readSettings(site.name, path));
      });
      assert.deepEqual((await webServer.read())?.sites[0], site);
    },
  },
  {
    name: 'three answers: services that cannot be listed are not none, and are not stopped',
    async run(bench) {
      const { services } = bench.host;
      assert.ok((await services.list()).some(({ name }) => name === bench.agent.serviceName));
      await whileFailing(bench, 'sc', async () => {
        await unread(() => services.list());
        await unread(() => services.stop(bench.agent.serviceName, 1));
      });
    },
  },
  {
    name: 'three answers: a closed key is not a missing one',
    async run(bench) {
      const { registry } = bench.host;
      const value = { name: 'x', data: { type: 'string', text: 'x' } } as const;
      await registry.writeValue(closedKey, '64', value);
      await whileFailing(bench, { closedKey }, async () => {
        await refusedWith('access-denied', () => registry.readTree(closedKey, '64'));
        await refusedWith('access-denied', () => registry.exportKey(closedKey, '64'));
        await refusedWith('access-denied', () => registry.writeValue(closedKey, '64', value));
        assert.equal(await registry.readTree(`${closedKey}Not`, '64'), undefined);
      });
      assert.deepEqual(await registry.readTree(closedKey, '64'), [{ path: closedKey, values: [value] }]);
      await registry.removeKey('HKEY_LOCAL_MACHINE\\SOFTWARE\\Contract', '64');
    },
  },
  {
    name: 'three answers: what PowerShell would tell is missing by name where it does not answer',
    async run(bench) {
      const { files, installer, machine } = bench.host;
      const path = `${bench.folder}\\rights.txt`;
      await files.write(path, bytes('x'));
      await whileFailing(bench, 'powerShell', async () => {
        const rights = await files.securityDescriptors(path);
        assert.equal(rights.descriptors.size, 0);
        assert.equal(rights.refused[0]?.path, path);
        assert.notEqual(rights.refused[0]?.message, '');
        const refused = await files.putFacts([{ path, securityDescriptor: 'O:BAG:BAD:PAI(A;;FA;;;BA)' }]);
        assert.deepEqual(
          refused.map((one) => one.path),
          [path],
        );
        const { publisher } = await installer.describe(bench.agent.packagePath);
        assert.ok(publisher.status === 'not-checked' && publisher.reason !== '', JSON.stringify(publisher));
        assert.equal((await machine.facts()).powerShell?.answers, false);
      });
    },
  },
];
