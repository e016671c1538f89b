import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { parseFleetFile } from '../../src/fleet/parse-fleet-file.js';

async function faultOf(text: string): Promise<string> {
  try {
    await parseFleetFile(text, 'fleet.yml');
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

describe('a fleet file', () => {
  test.each([
    [
      'an unknown key',
      'format: 1\ngroup: {}\n',
      'fleet-file-invalid: fleet.yml:2:8',
      'the key "group" is unknown here',
    ],
    [
      'an unknown key inside',
      'format: 1\ngroups:\n  berlin:\n    servers: [a]\n    primry: a\n',
      'fleet.yml:5:13',
      'groups.berlin.primry: the key "primry" is unknown here (did you mean "primary"?).',
    ],
    [
      'an alias of itself',
      'format: 1\nservers: &a\n  x: *a\n',
      'fleet-file-invalid: fleet.yml:3:6',
      'more than 200 levels',
    ],
    ['an alias of nothing', 'format: 1\nservers: *a\n', 'fleet-file-not-yaml: fleet.yml:2:10', '*a has no anchor'],
    ['a set', 'format: 1\nservers: !!set {a}\n', 'fleet.yml:2:', 'it is no list and no object'],
    ['a missing key', 'format: 1\ngroups:\n  berlin:\n    primary: a\n', 'fleet.yml:4:5', 'servers: it is missing'],
    ['a wrong type', 'format: 1\nwave-size: many\n', 'fleet.yml:2:12', 'expected a number, found "many"'],
    ['too large a wave', 'format: 1\nwave-size: 257\n', 'fleet.yml:2:12', '256'],
    [
      'a time without offset',
      'format: 1\nwindows: { w: { starts: "2026-03-07T22:00:00", ends: x } }\n',
      'fleet.yml:2:25',
      '+01:00',
    ],
    [
      'an impossible time',
      'format: 1\nwindows: { w: { starts: "2026-03-07T25:00:00Z", ends: "2026-03-07T22:00:00Z" } }\n',
      'fleet.yml:2:25',
      'no such date',
    ],
    ['a label that is none', 'format: 1\nservers: { a: { runner: ["x; rm"] } }\n', 'fleet.yml:2:26', 'runner label'],
    [
      'a group whose name would be lost',
      'format: 1\ngroups:\n  __proto__:\n    servers: [a]\n',
      'fleet-file-invalid: fleet.yml:',
      '"__proto__" cannot be a name here',
    ],
    [
      'another one whose name would be lost',
      'format: 1\ngroups:\n  constructor:\n    servers: [a]\n',
      'fleet-file-invalid: fleet.yml:',
      '"constructor" cannot be a name here',
    ],
    ['no format', 'groups: {}\n', 'fleet-file-format-unknown: fleet.yml:1:1', 'names no format'],
    ['another format', 'format: 2\n', 'fleet-file-format-unknown: fleet.yml:1:9', 'the format 2'],
    ['nothing', '', 'fleet-file-format-unknown', 'names no format'],
    ['no YAML', 'format: 1\n a: b: c\n', 'fleet-file-not-yaml: fleet.yml:1:9', 'not valid YAML'],
    ['a key twice', 'format: 1\nwave-size: 1\nwave-size: 2\n', 'fleet-file-not-yaml: fleet.yml:3:1', 'unique'],
  ])('with %s says where and what', async (_what, text, where, what) => {
    const fault = await faultOf(text);
    expect(fault).toContain(where);
    expect(fault).toContain(what);
  });

  test('that is built to exhaust memory is refused', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ];
    expect(await faultOf(`format: 1\n${bomb.join('\n')}\n`)).toContain('fleet-file-not-yaml');
    expect(await faultOf(`format: 1\ngroups: ${'['.repeat(20_000)}`)).toContain('fleet-file-not-yaml');
  });

  test('does not reach prototypes', async () => {
    await faultOf('format: 1\nservers: { __proto__: { skip: "polluted" } }\n');
    expect(({} as Record<string, unknown>).skip).toBeUndefined();
  });

  test('in full is read', async () => {
    const { file, placeOf } = await parseFleetFile(readFileSync('examples/fleet/fleet.yml', 'utf8'), 'fleet.yml');
    expect(Object.keys(file)).toEqual(
      expect.arrayContaining(['groups', 'servers', 'windows', 'canary', 'wave-size', 'max-parallel', 'estimates']),
    );
    expect(placeOf(['groups', 'no-such-group'])).toMatch(/^fleet\.yml:\d+:\d+$/);
  });
});
