import { describe, expect, test } from '@jest/globals';
import { profilePage } from '../../bench/page/profile-page.js';
import { added, type CpuProfile, sharesOf } from '../../bench/profile/shares.js';

const node = (id: number, functionName: string, url = '') => ({ id, callFrame: { functionName, url } });

describe('the profile of what a person waits for', () => {
  const profile: CpuProfile = {
    nodes: [
      node(1, '(idle)'),
      node(2, 'lstat'),
      node(3, 'update'),
      node(4, 'planView', 'file:///x/lib/src/stages/view/plan-view.js'),
      node(5, 'list', 'file:///x/lib/src/host/rehearsal/rehearsal-files.js'),
      node(6, '(garbage collector)'),
      node(7, 'link', 'node:internal/modules/esm/module_job'),
      node(8, 'readTag', 'file:///x/lib/src/webconfig/scan-tags.js'),
    ],
    samples: [1, 2, 3, 4, 5, 6, 7, 8, 1],
    timeDeltas: [10, 20, 30, 40, 50, 60, 70, 80, 5],
  };
  const shares = {
    waiting: 15,
    files: 20,
    hash: 30,
    'own code': 40,
    rehearsal: 50,
    engine: 60,
    loading: 70,
    parser: 80,
  };

  test('gives each sample to the kind of work that its function does', () => {
    expect(sharesOf(profile)).toEqual(shares);
  });

  test('adds the processes of one piece of work', () => {
    expect(added([{ waiting: 1, hash: 2 }, { waiting: 3 }])).toMatchObject({ waiting: 4, hash: 2, parser: 0 });
  });

  test('has a row for what it costs, and one for what it is spent on where a profile was taken', () => {
    const machine = {
      processor: 'A processor',
      cores: 2,
      memoryGigabytes: 8,
      kernel: 'Linux 6.1 x64',
      node: 'v24.0.0',
      diskMegabytesPerSecond: 900,
      hashMegabytesPerSecond: 1500,
      fileSystem: 'type 0xef53',
    };
    const row = { work: 'plan: one-server', processes: 2, seconds: 3, cpuSeconds: 1.5, megabytes: 99.6 };
    const half = { waiting: 50, hash: 50 };
    const rows = [{ ...row, shares: half, limit: { name: 'starting Node.js', seconds: 0.5 } }];
    const later = { ...row, work: 'plan: large', shares: {}, measured: '2026-03-09T02:00:00.000Z' };
    const all = [...rows, { ...later, limit: { name: 'starting Node.js', seconds: 0.5 } }];
    const page = profilePage({ format: 1, measured: '2026-03-08T01:00:00.000Z', machine, rows: all });
    expect(page).toContain('| plan: one-server | 2 | 3.00 s | 1.50 s | 100 MB | starting Node.js: 0.50 s | 6.0 |');
    expect(page).toContain('| plan: one-server | 50 | 0 | 0 | 50 | 0 | 0 | 0 | 0 |');
    expect(page).toContain('on 2 cores of A processor');
    expect(page.match(/plan: large/g)).toHaveLength(1);
    expect(page).toContain('| plan: large (2026-03-09) | 2 |');
  });
});
