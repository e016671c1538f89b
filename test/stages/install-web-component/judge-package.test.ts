import { describe, expect, test } from '@jest/globals';
import type { PackageDescription } from '../../../src/host/installer.js';
import { packageFindings } from '../../../src/stages/install-web-component/judge-package.js';
import type { PackageTrust } from '../../../src/stages/situation.js';
import { sampleState } from '../sample-situation.js';
import { usable } from '../stage-plans.js';

const path = 'D:\\packages\\MultiFactorAuthenticationUserPortalSetup64.msi';
/** The new server is there in this version. */
const server = (version: string) =>
  sampleState({ products: [{ component: 'agent', generation: 'mfa-server', version }], webs: [] });
const webServer = sampleState({ products: [], webs: [], installPath: null });
const codesOf = (
  description: Partial<PackageDescription>,
  now = server('8.0.1.1'),
  trust?: PackageTrust,
  targetVersion?: string,
) => packageFindings(path, usable(description), now, trust, targetVersion).map(({ code }) => code);

describe('a package of a web component', () => {
  test.each<[string, readonly string[]]>([
    ['8.0.1.1', []],
    ['8.0.9', []],
    ['8', []],
    ['8.1.0', ['package-other-version']],
    ['7.0.1', ['package-other-version']],
  ])('of version %s for the server 8.0.1.1: %j', (productVersion, codes) => {
    expect(codesOf({ productVersion })).toEqual(codes);
  });

  test('is compared with the version that is installed on this server, else with the one that is given', () => {
    expect(codesOf({ productVersion: '8.1.0' }, webServer)).toEqual([]);
    expect(codesOf({ productVersion: '8.1.0' }, webServer, undefined, '8.0.2')).toEqual(['package-other-version']);
    expect(codesOf({ productVersion: '8.0.1' }, server('8.0.1.1'), undefined, '7.0.0')).toEqual([]);
    expect(codesOf({}, server('8.0.1.1'))).toEqual([]);
  });

  test('is accepted in another version when its hash was given, but never for another kind of Windows', () => {
    const trust = { sha256: ['a'.repeat(64)] };
    expect(codesOf({ productVersion: '8.1.0' }, server('8.0.1.1'), trust)).toEqual([]);
    expect(codesOf({ architecture: 'x86' }, server('8.0.1.1'), trust)).toEqual(['package-wrong-bitness']);
    expect(codesOf({ architecture: 'x64' })).toEqual([]);
  });

  test('that is not signed is not run', () => {
    expect(codesOf({ publisher: { status: 'unsigned' } })).toEqual(['package-not-trusted']);
  });

  test.each([
    ['missing', 'package-missing'],
    ['not-a-package', 'package-not-a-package'],
    ['unreadable', 'package-unreadable'],
  ] as const)('that is %s stops with its reason', (status, code) => {
    const facts = { status, reason: 'The network path was not found.' };
    expect(packageFindings(path, facts, server('8.0.1.1'), undefined)).toMatchObject([
      { code, message: `${path} cannot be used: The network path was not found.`, input: 'package-folder' },
    ]);
  });
});
