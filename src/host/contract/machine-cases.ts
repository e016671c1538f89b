import assert from 'node:assert/strict';
import type { ContractCase, LookedAt } from './contract-case.js';

export const machineCases: readonly ContractCase<LookedAt>[] = [
  {
    name: 'machine: facts',
    async run({ host: { machine, clock } }) {
      const facts = await machine.facts();
      assert.notEqual(facts.name, '');
      assert.match(facts.operatingSystem.version, /^\d+\.\d+/);
      assert.match(facts.operatingSystem.name, /Windows/);
      assert.match(facts.language, /^[a-z]{2,3}(-[A-Z]{2})?$/);
      assert.match(facts.account, /^[^\\]+\\[^\\]+$/);
      assert.ok(Date.parse(facts.bootTime) < clock.now().getTime(), 'Windows started before now');
      for (const folder of Object.values(facts.folders)) assert.match(folder, /^[A-Z]:\\.*[^\\]$/);
      assert.deepEqual((await machine.facts()).folders, facts.folders);
    },
  },
  {
    name: 'machine: what cannot be reached',
    async run({ host: { machine } }) {
      // Of a server that is reached from elsewhere nobody knows it.
      assert.notEqual(await machine.canReach('no-such-host.invalid', 443), true);
      assert.notEqual(await machine.canReach('127.0.0.1', 1), true);
    },
  },
  {
    name: 'processes: this one runs, another does not',
    async run({ host: { processes } }) {
      assert.ok(processes.currentId > 0);
      assert.equal(await processes.isRunning(processes.currentId), true);
      assert.equal(await processes.isRunning(0x7ffffffc), false);
      assert.notEqual(processes.machine, '');
      for (const { id, name } of await processes.list()) assert.ok(id >= 0 && name !== '');
    },
  },
  {
    name: 'clock: sleeping moves it',
    async run({ host: { clock } }) {
      const before = clock.now().getTime();
      await clock.sleep(60);
      assert.ok(clock.now().getTime() - before >= 50);
    },
  },
];
