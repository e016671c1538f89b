import assert from 'node:assert/strict';
import type { ContractCase, LookedAt } from './contract-case.js';
import { refusedWith } from './expectations.js';

/** They only look. */
export const serviceCases: readonly ContractCase<LookedAt>[] = [
  {
    name: 'services: every service reports how it is set up, and reports the same again',
    async run({ host: { services } }) {
      const listed = await services.list();
      assert.ok(listed.length > 0, 'there is no service at all');
      for (const { name, startType, state } of listed) assert.ok(name !== '' && startType && state, name);
      const setUp = (all: typeof listed) =>
        new Map(all.map(({ state: _moves, ...rest }) => [rest.name.toLowerCase(), rest] as const));
      const [first, second] = [setUp(listed), setUp(await services.list())];
      // Services of single users come and go; what is there both times is the same.
      const both = [...first].filter(([name]) => second.has(name));
      assert.deepEqual(new Map(both), new Map(both.map(([name]) => [name, second.get(name)])));
      return `${listed.length} services, ${listed.filter(({ state }) => state === 'running').length} running`;
    },
  },
  {
    name: 'services: one that does not exist',
    async run({ host: { services } }) {
      await refusedWith('not-found', () => services.stop('No such service', 1));
      await refusedWith('not-found', () => services.start('No such service', 1));
    },
  },
];
