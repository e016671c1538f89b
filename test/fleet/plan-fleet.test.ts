import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/base/user-error.js';
import type { FleetServer } from '../../src/fleet/fleet-server.js';
import { matrixOf } from '../../src/fleet/matrix.js';
import { berlin, berlinFile, namesOf, planWith, sampleFleetServer, sampleResult } from './sample-fleet.js';

async function faultOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

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

  test('asks a person to promote before the primary, and for AD FS adapters; what was confirmed is not asked again', async () => {
    const file = berlinFile.replace('primary: b3', 'primary: b3\n    promote: b1');
    const steps = (plan: Awaited<ReturnType<typeof planWith>>) =>
      plan.waves.flatMap(({ number, operatorSteps }) => operatorSteps.map(({ id }) => `${number} ${id}`));
    expect(steps(await planWith(berlin, file))).toEqual(['3 promote-b1', '6 upgrade-adfs-adapter-bfs']);
    const completedSteps = new Set(['promote-b1', 'upgrade-adfs-adapter-bfs']);
    const plan = await planWith(berlin, file, { completedSteps });
    expect(steps(plan)).toEqual([]);
    expect(plan.leftOut).toContainEqual({
      server: 'bfs',
      group: 'berlin',
      why: 'upgraded',
      reason: 'A person confirmed it.',
    });
  });

  test('at-once lets more servers go together', async () => {
    const plan = await planWith(berlin, `${berlinFile}    at-once: 2\n`, { results: [sampleResult('b1', 'failed')] });
    expect(namesOf(plan)).toEqual([['b1', 'b2'], ['b3'], ['bweb1', 'bweb2'], ['bfs']]);
  });
});

test('the very first server goes alone, with every value of at-once', async () => {
  expect(namesOf(await planWith(berlin, `${berlinFile}    at-once: 2\n`)).slice(0, 3)).toEqual([
    ['b1'],
    ['b2'],
    ['b3'],
  ]);
});

test('a group with two versions is served before the web servers of another', async () => {
  const servers = ['a1', 'b1', 'b2', 'c1'].map((name) => sampleFleetServer(name));
  const webs = ['aw1', 'aw2'].map((name) => sampleFleetServer(name, 'web-server'));
  const groups = `groups:
  a: { servers: [a1, aw1, aw2], at-once: 2 }
  b: { servers: [b1, b2], primary: b2 }
  c: { servers: [c1] }
`;
  const results = [sampleResult('c1', 'upgraded')];
  const plan = await planWith([...servers, ...webs], `format: 1\nwave-size: 2\n${groups}`, { results });
  expect(namesOf(plan)).toEqual([['a1', 'b1'], ['b2', 'aw1'], ['aw2']]);
});

describe('what no inventory shows', () => {
  test('the primary of several servers is a blocker, and nothing of the group is planned', async () => {
    const plan = await planWith(berlin, berlinFile.replace('    primary: b3\n', ''));
    expect(codesOf(plan.blockers)).toEqual(['primary-unknown']);
    expect(plan.waves).toEqual([]);
    expect(plan.leftOut).toHaveLength(6);
  });

  test('without a fleet file several MFA servers are blocked, each by name', async () => {
    const plan = await planWith(berlin);
    expect(codesOf(plan.blockers)).toEqual(Array(6).fill('group-unknown'));
    expect(plan.waves).toEqual([]);
  });

  test('one MFA server and the web servers that call it need no fleet file', async () => {
    const servers = [
      sampleFleetServer('MFA1', 'mfa-server', { domain: 'contoso.local' }),
      sampleFleetServer('WEB1', 'web-server', { sdkHosts: ['mfa1.contoso.local'] }),
      sampleFleetServer('WEB2', 'web-server', { sdkHosts: ['mfa1'] }),
      sampleFleetServer('WEB3', 'web-server', { sdkHosts: ['balancer.contoso.local'] }),
    ];
    const plan = await planWith(servers);
    expect(namesOf(plan)).toEqual([['MFA1'], ['WEB1'], ['WEB2']]);
    expect(plan.blockers).toMatchObject([{ code: 'group-unknown', server: 'WEB3' }]);
    expect(plan.blockers[0]?.message).toContain('balancer.contoso.local');
  });

  test('PhoneFactor 5 in groups is warned of: no order is documented for it', async () => {
    expect(codesOf((await planWith(berlin, berlinFile)).warnings)).toEqual([
      'mixed-without-limit',
      'order-not-documented',
    ]);
  });
});

describe('several groups', () => {
  const groups = (count: number): readonly FleetServer[] =>
    Array.from({ length: count }, (_, i) =>
      ['a', 'b', 'w'].map((n) => sampleFleetServer(`g${i}${n}`, n === 'w' ? 'web-server' : 'mfa-server')),
    ).flat();
  const fileOf = (count: number, more = (_: number) => '', top = '') =>
    `format: 1\n${top}groups:\n${Array.from({ length: count }, (_, i) => `  g${i}: { servers: [g${i}a, g${i}b, g${i}w], primary: g${i}b${more(i)} }\n`).join('')}`;

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

  test('"after" puts one group behind another', async () => {
    const plan = await planWith(
      groups(3),
      fileOf(3, (i) => (i === 0 ? ', after: [g1]' : '')),
    );
    const waveOf = (name: string) =>
      plan.waves.find(({ servers }) => servers.some((one) => one.name === name))?.number ?? 0;
    expect(waveOf('g0a')).toBeGreaterThan(waveOf('g1w'));
  });

  test.each([
    [
      'groups',
      fileOf(3, (i) => `, after: [g${(i + 1) % 3}]`),
      /fleet-cycle: fleet\.yml:\d+:\d+: .*group "g0".*before.*group "g/,
    ],
    ['a group and itself', fileOf(1, () => ', after: [g0]'), /fleet-cycle: fleet\.yml:3/],
    ['servers', `${fileOf(1)}servers:\n  g0a: { after: [g0w] }\n`, /fleet-cycle: fleet\.yml:5:17: .*g0a/],
    [
      'two servers',
      `${fileOf(1)}servers:\n  g0a: { after: [g0b] }\n  g0b: { after: [g0a] }\n`,
      /fleet-cycle: fleet\.yml:[56]:17/,
    ],
  ])('a circle of %s is refused with its place', async (_what, file, message) => {
    expect(await faultOf(planWith(groups(3).slice(0, file.split('servers: [').length * 3 - 3), file))).toMatch(message);
  });

  test.each([
    [
      'an unknown server',
      berlinFile.replace('bfs]', 'bfs, nowhere]'),
      'fleet-server-unknown: fleet.yml:4:46: there is no inventory of "nowhere"',
    ],
    [
      'an unknown server in "servers"',
      `${berlinFile}servers: { nowhere: { skip: "because" } }\n`,
      'fleet-server-unknown: fleet.yml:6',
    ],
    ['a server twice', berlinFile.replace('bfs]', 'bfs, B1]'), 'fleet-server-twice: fleet.yml:4:46'],
    [
      'a primary without agent',
      berlinFile.replace('primary: b3', 'primary: bweb1'),
      'fleet-not-an-mfa-server: fleet.yml:5:14',
    ],
    ['an unknown window', `${berlinFile}    window: never\n`, 'fleet-window-unknown: fleet.yml:6:13'],
    ['an unknown group', `${berlinFile}    after: [munich]\n`, 'fleet-group-unknown: fleet.yml:6:13'],
    ['an unknown canary', `canary: lab\n${berlinFile}`, 'fleet-group-unknown: fleet.yml:1:9'],
    [
      'a window that ends first',
      `${berlinFile}windows: { w: { starts: "2026-03-08T00:00:00Z", ends: "2026-03-07T00:00:00Z" } }\n`,
      'fleet-window-ends-before-it-starts: fleet.yml:6',
    ],
  ])('%s is refused with its place', async (_what, file, message) => {
    expect(await faultOf(planWith(berlin, file))).toContain(message);
  });

  test('windows order the waves, and one that is too short is a blocker', async () => {
    const windows =
      'windows:\n  late: { starts: "2026-03-09T00:00:00Z", ends: "2026-03-09T02:00:00Z" }\n  early: { starts: "2026-03-08T00:00:00Z", ends: "2026-03-08T04:00:00Z" }\n';
    const file = fileOf(2, (i) => `, window: ${i === 0 ? 'late' : 'early'}`, `mixed-versions-minutes: 90\n${windows}`);
    const plan = await planWith(groups(2), file);
    expect(plan.waves.map(({ window, beginsAfterMinutes, minutes }) => [window, beginsAfterMinutes, minutes])).toEqual([
      ['early', 0, 45],
      ['early', 45, 45],
      ['early', 90, 20],
      ['late', 0, 45],
      ['late', 45, 45],
      ['late', 90, 20],
    ]);
    expect(plan.blockers).toEqual([]);
    const short = await planWith(
      groups(2),
      file.replace('02:00:00Z', '01:00:00Z').replace('minutes: 90', 'minutes: 60'),
    );
    expect(codesOf(short.blockers)).toEqual(['mixed-too-long', 'mixed-too-long', 'window-too-short']);
  });

  test('a group whose turn comes after its window waits and is not moved', async () => {
    const windows =
      'windows:\n  late: { starts: "2026-03-09T00:00:00Z", ends: "2026-03-09T09:00:00Z" }\n  early: { starts: "2026-03-08T00:00:00Z", ends: "2026-03-08T09:00:00Z" }\n';
    const plan = await planWith(
      groups(2),
      fileOf(2, (i) => (i === 0 ? ', window: late' : ', window: early, after: [g0]'), windows),
    );
    expect(plan.leftOut.map(({ server, why }) => `${server} ${why}`)).toEqual(['g1a held', 'g1b held', 'g1w held']);
    expect(codesOf(plan.blockers)).toContain('window-order');
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

  test('one MFA server of a group cannot be skipped alone', async () => {
    const one = await planWith(berlin, `${berlinFile}servers: { b2: { skip: "old machine" } }\n`);
    expect(one.waves).toEqual([]);
    expect(one.leftOut.find(({ server }) => server === 'b1')?.reason).toContain('b2');
    const web = await planWith(berlin, `${berlinFile}servers: { bweb2: { skip: "old machine" } }\n`);
    expect(namesOf(web)).toEqual([['b1'], ['b2'], ['b3'], ['bweb1'], ['bfs']]);
  });

  test('two inventories of one server are refused by their sources', async () => {
    const again = sampleFleetServer('B1', 'mfa-server', { source: 'copy/b1.json' });
    expect(await faultOf(planWith([...berlin, again], berlinFile))).toBe(
      'inventory-twice: There are 2 inventories of b1: b1.json, copy/b1.json.',
    );
  });

  test('servers of one name in two domains go by their full names', async () => {
    const twins = ['a.example', 'b.example'].map((domain) =>
      sampleFleetServer('mfa', 'mfa-server', { domain, source: domain }),
    );
    const file = 'format: 1\ngroups: { g: { servers: [mfa.a.example, MFA.B.EXAMPLE], primary: mfa.b.example } }\n';
    expect(namesOf(await planWith(twins, file))).toEqual([['mfa.a.example'], ['mfa.b.example']]);
    expect(await faultOf(planWith(twins, file.replace('mfa.a.example', 'mfa')))).toContain('fits several servers');
  });
});

describe('a fleet that was begun', () => {
  test('what is upgraded is not planned again; what failed or waits is', async () => {
    const results = [sampleResult('b1', 'upgraded'), sampleResult('B2', 'waiting')];
    const plan = await planWith(berlin, berlinFile, { results });
    expect(namesOf(plan)).toEqual([['b2'], ['b3'], ['bweb1'], ['bweb2'], ['bfs']]);
    expect(plan.leftOut).toMatchObject([{ server: 'b1', why: 'upgraded' }]);
  });

  test('of several results the newest counts, in every order', async () => {
    const results = [sampleResult('b1', 'upgraded', 60), sampleResult('b1', 'failed', 30)];
    for (const order of [results, results.toReversed()]) {
      expect(namesOf(await planWith(berlin, berlinFile, { results: order }))[0]).toEqual(['b2']);
    }
  });

  test('an inventory that shows only the new product is done without a result', async () => {
    const servers = berlin.map((one) =>
      one.name === 'b1' ? sampleFleetServer('b1', 'mfa-server', { generation: 'mfa-server' }) : one,
    );
    expect(namesOf(await planWith(servers, berlinFile))[0]).toEqual(['b2']);
  });

  test('a server that was rolled back is a blocker until a person says "again"', async () => {
    const results = [sampleResult('b1', 'rolled-back')];
    expect(codesOf((await planWith(berlin, berlinFile, { results })).blockers)).toEqual(['rolled-back']);
    const plan = await planWith(berlin, `${berlinFile}servers: { b1: { again: true } }\n`, { results });
    expect(namesOf(plan)[0]).toEqual(['b1']);
  });

  test('results of three servers replace the assumed minutes', async () => {
    const results = ['b1', 'b2', 'b3'].map((name, i) => sampleResult(name, 'upgraded', 10 * (i + 1)));
    const plan = await planWith(berlin, berlinFile, { results });
    expect(plan.estimates['mfa-server']).toEqual({ minutes: 20, source: 'measured' });
    expect(plan.estimates['web-server'].source).toBe('assumed');
  });

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

test('a wave is a matrix of at most 256 jobs, with runners and environments as text', async () => {
  const servers = Array.from({ length: 600 }, (_, i) => sampleFleetServer(`m${i}`));
  const file = `format: 1\ngroups:\n${servers.map(({ name }) => `  ${name}: { servers: [${name}] }\n`).join('')}servers: { m7: { runner: [self-hosted, win], environment: prod } }\n`;
  const plan = await planWith(servers, file);
  const sizes = plan.waves.map((wave) => matrixOf(wave)?.include.length);
  expect(sizes).toEqual([1, 256, 256, 87]);
  const jobs = plan.waves.flatMap((wave) => matrixOf(wave)?.include ?? []);
  expect(jobs.find(({ server }) => server === 'm7')).toEqual({
    server: 'm7',
    group: 'm7',
    phase: 'primary',
    runner: '["self-hosted","win"]',
    environment: 'prod',
  });
  expect(jobs.find(({ server }) => server === 'm8')?.runner).toBe('["self-hosted","m8"]');
  const [adfs] = (await planWith(berlin, berlinFile)).waves.slice(-1);
  expect(adfs && matrixOf(adfs)).toBeUndefined();
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
