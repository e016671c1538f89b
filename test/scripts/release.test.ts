import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { chunksOfPackages } from '../../scripts/minify-libraries.js';
import { notesOf } from '../../scripts/release-notes.js';
import { bundledPackages, differences, namedInLicenses, spdx } from '../../scripts/write-sbom.js';

const locked = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', license: 'MIT' },
  'node_modules/@s/b': { version: '2.0.0', resolved: 'https://registry/b.tgz' },
  'node_modules/@s/b/node_modules/a': { version: '0.9.0' },
};

describe('the list of what is in the bundle', () => {
  const modules = [
    { identifier: '/work/node_modules/a/index.js', modules: [{ identifier: '/work/node_modules/@s/b/lib/x.js' }] },
    { identifier: 'javascript/esm|/work/node_modules/@s/b/node_modules/a/y.js|hash' },
    { identifier: '/work/lib/own.js' },
    { identifier: '/work/node_modules/@vercel/ncc/dist/ncc/@@notfound.js' },
  ];

  test('has each package by its folder, two versions of one as two', () => {
    expect(bundledPackages(modules)).toEqual(Object.keys(locked).slice(1).toSorted());
    expect(spdx(bundledPackages(modules), locked, '2027-01-01T00:00:00Z')).toMatchObject({
      packages: [
        { name: '@s/b', versionInfo: '2.0.0', downloadLocation: 'https://registry/b.tgz' },
        { name: 'a', versionInfo: '0.9.0' },
        { name: 'a', versionInfo: '1.0.0', licenseDeclared: 'MIT' },
      ],
    });
  });

  test('is compared with the licenses both ways', () => {
    const named = namedInLicenses('a\nMIT\nwords of a\n\n@s/b\nMIT\n', locked);
    expect(differences(bundledPackages(modules), named)).toEqual([]);
    expect(differences(['node_modules/a'], named)).toEqual(['@s/b is in licenses.txt, and not bundled']);
    expect(differences(bundledPackages(modules), new Set(['a']))).toEqual(['@s/b is bundled, and not in licenses.txt']);
  });
});

test('a chunk with one module of the suite stays readable, the others contain packages alone', () => {
  const loader = '/work/node_modules/@vercel/ncc/dist/ncc/loaders/empty-loader.js!';
  const modules = [
    { identifier: `javascript/esm|${loader}/work/lib/bundled/own.js`, chunks: [1, 2] },
    { identifier: `javascript/esm|${loader}/work/node_modules/a/index.js`, chunks: [2, 3] },
    { identifier: 'external node-commonjs "stream"', chunks: [3, 4] },
    { chunks: [4], modules: [{ identifier: `${loader}C:\\work\\node_modules\\a\\x.js` }] },
    { chunks: [5], modules: [{ identifier: '/work/node_modules/a/x.js' }, { identifier: '/work/lib/bundled/own.js' }] },
  ];
  expect(chunksOfPackages(modules)).toEqual(['3', '4']);
});

test('the notes of a release are its part of the change log', () => {
  const log =
    '# Changelog\n\n## Unreleased\n\n- later\n\n## 1.10.0\n\n- this\n\n### Fixed\n\n- that\n\n## 1.1.0\n\n- old\n';
  expect(notesOf(log, '1.10.0')).toBe('- this\n\n### Fixed\n\n- that');
  expect(() => notesOf(log, '1.0.0')).toThrow('nothing below "## 1.0.0"');
});

test('the major tag of documentation and examples is the one of the version, and the change log knows the version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = ['README.md', ...globSync('{docs,examples,actions}/**/*.{md,yml}')];
  const majors = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/uses: your--org\/mfa-server-upgrade[\w./-]*@v(\d+)\b/g)].map(
      ([, one]) => one,
    ),
  );
  expect(majors.length).toBeGreaterThan(20);
  expect([...new Set(majors)]).toEqual([version.split('.')[0]]);
  expect(notesOf(readFileSync('CHANGELOG.md', 'utf8'), version)).not.toBe('');
});

test('every workflow says what a private repository needs', () => {
  for (const file of globSync('.github/workflows/*.yml')) {
    const text = readFileSync(file, 'utf8');
    expect([file, /^# Private repositor(y|ies): \S/m.test(text)]).toEqual([file, true]);
    expect(parse(text)).toHaveProperty('jobs');
  }
});
