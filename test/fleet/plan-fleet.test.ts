import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  berlin,
  berlinFile,
  fileOf,
  groups,
  namesOf,
  planWith,
  sampleFleetServer,
  sampleResult,
} from './sample-fleet.js';

describe('the order of one group', () => {
  test('is subordinates, primary, web servers, AD FS adapters, half of a role at a time, the first server alone', async () => {
    const plan = await planWith(berlin, berlinFile);
    expect(namesOf(plan)).toEqual([['b1'], ['b2'], ['b3'], ['bweb1'], ['bweb2'], ['bfs']]);
    expect(plan.waves.map(({ canary }) => canary)).toEqual([true, true, true, true, true, true]);
    expect(plan.blockers).toEqual([]);
    expect(plan.leftOut).toEqual([]);
  });

  test('does not depend on the order of the inventories', async () => {
    const plan = await planWith(berlin, berlinFile);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(berlin, { minLength: berlin.length }), async (servers) => {
        expect(await planWith(servers, berlinFile)).toEqual(plan);
      }),
    );
  });

  test('puts a Web Service SDK of its own before the web servers', async () => {
    const servers = [...berlin, sampleFleetServer('bsdk', 'sdk-server')];
    const plan = await planWith(servers, berlinFile.replace('bfs]', 'bfs, bsdk]'));
    expect(namesOf(plan).slice(3)).toEqual([['bsdk'], ['bweb1'], ['bweb2'], ['bfs']]);
  });
});

describe('several groups', () => {
  test('the canary group goes first, alone; then groups with two versions come before new ones', async () => {
    const plan = await planWith(groups(4), fileOf(4, undefined, 'canary: g2\nwave-size: 2\n'));
    expect(namesOf(plan)).toEqual([
      ['g2a'],
      ['g2b'],
      ['g2w'],
      ['g0a', 'g1a'],
      ['g0b', 'g1b'],
      ['g0w', 'g1w'],
      ['g3a'],
      ['g3b'],
      ['g3w'],
    ]);
    expect(plan.waves.filter(({ canary }) => canary).map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('what is blocked', () => {
  const blocker = { code: 'data-file-missing', message: 'gone', advice: 'find it' } as const;
  const withBlocked = (name: string) =>
    berlin.map((one) => (one.name === name ? { ...one, blockers: [blocker] } : one));

  test('keeps its whole group waiting before it is begun', async () => {
    const plan = await planWith(withBlocked('bweb2'), berlinFile);
    expect(plan.waves).toEqual([]);
    expect(plan.blockers).toEqual([{ server: 'bweb2', ...blocker }]);
    expect(plan.leftOut.map(({ server, why }) => `${server} ${why}`)).toEqual([
      'b1 held',
      'b2 held',
      'b3 held',
      'bfs held',
      'bweb1 held',
      'bweb2 blocked',
    ]);
  });

  test('in a group that is begun keeps only what comes after it waiting', async () => {
    const plan = await planWith(withBlocked('b2'), berlinFile, { results: [sampleResult('b1', 'failed')] });
    expect(namesOf(plan)).toEqual([['b1']]);
    expect(plan.leftOut.find(({ server }) => server === 'b3')).toMatchObject({
      why: 'held',
      reason: 'It comes after b2, which is not going to be upgraded.',
    });
  });

  test('a blocked canary keeps the fleet waiting', async () => {
    const servers = [...withBlocked('b2'), sampleFleetServer('m1')];
    const plan = await planWith(servers, `canary: berlin\n${berlinFile}  munich: { servers: [m1] }\n`);
    expect(plan.waves).toEqual([]);
    expect(plan.leftOut.find(({ server }) => server === 'm1')).toMatchObject({ why: 'held' });
  });
});

describe('a fleet that was begun', () => {
  test('no server is planned before all that comes before it is done, with any servers done and any servers blocked', async () => {
    const phases = ['subordinate', 'primary', 'sdk-server', 'web-server', 'adfs-adapter'];
    const outcome = fc.constantFrom('upgraded', 'failed', 'waiting', 'untouched', undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.array(outcome, { minLength: 6, maxLength: 6 }),
        fc.nat(6),
        fc.integer({ min: 1, max: 4 }),
        async (outcomes, blocked, size) => {
          const results = berlin.flatMap(({ name }, i) => {
            const o = outcomes[i];
            return o === undefined ? [] : [sampleResult(name, o)];
          });
          const servers = berlin.map((one, i) =>
            i === blocked ? { ...one, blockers: [{ code: 'two-installs', message: 'x', advice: 'x' } as const] } : one,
          );
          const plan = await planWith(servers, `wave-size: ${size}\n${berlinFile}`, { results });
          const waves = plan.waves.map((wave) => wave.servers.map(({ phase }) => phases.indexOf(phase)));
          expect(waves.every((wave) => new Set(wave).size === 1 && wave.length <= size)).toBe(true);
          expect(waves.flat()).toEqual(waves.flat().toSorted());
          expect(new Set([...namesOf(plan).flat(), ...plan.leftOut.map(({ server }) => server)]).size).toBe(6);
          expect(namesOf(plan).flat().length + plan.leftOut.length).toBe(6);
        },
      ),
    );
  });
});

test('the example plans', async () => {
  const roles = { web: 'web-server', mucweb: 'web-server', adfs: 'adfs-adapter' } as const;
  const names = ['lab1', 'mfa1', 'mfa2', 'mfa3', 'web1', 'web2', 'adfs1', 'muc1', 'muc2', 'mucweb1', 'old1'];
  const servers = names.map((name) =>
    sampleFleetServer(name, roles[name.replace(/\d/, '') as keyof typeof roles] ?? 'mfa-server'),
  );
  const plan = await planWith(servers, readFileSync('examples/fleet/fleet.yml', 'utf8'));
  expect(namesOf(plan)[0]).toEqual(['lab1']);
});
