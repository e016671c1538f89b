import assert from 'node:assert/strict';
import type { ContractCase } from '../../src/host/contract/contract-case.js';
import type { Bench } from './host-contract.js';

async function agentService({ host, agent }: Bench) {
  const services = await host.services.list();
  const service = services.find(({ name }) => name === agent.serviceName);
  assert.ok(service, `there is no service ${agent.serviceName}`);
  return service;
}

export const serviceCases: readonly ContractCase<Bench>[] = [
  {
    name: 'services: a service tells how it is set up',
    async run(bench) {
      const service = await agentService(bench);
      assert.equal(service.state, 'running');
      assert.equal(service.startType, 'automatic');
      assert.equal(service.account, 'LocalSystem');
      assert.match(service.imagePath, /PhoneFactor\\PhoneFactorSvc\.exe/);
      assert.deepEqual(service.dependsOn, []);
      assert.notEqual(service.displayName, '');
    },
  },
  {
    name: 'services: stopped and started; both twice, by a name in any case',
    async run(bench) {
      const { services } = bench.host;
      const { serviceName } = bench.agent;
      await services.stop(serviceName.toUpperCase(), 30);
      assert.equal((await agentService(bench)).state, 'stopped');
      await services.stop(serviceName, 30);
      await services.start(serviceName, 30);
      assert.equal((await agentService(bench)).state, 'running');
      await services.start(serviceName.toLowerCase(), 30);
    },
  },
];
