import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

interface Declared {
  readonly name: string;
  readonly file: string;
  readonly isExported: boolean;
}

const declaration = /^(export )?(?:declare )?(?:type|interface|class|enum) (\w+)/gm;

function declaredIn(file: string, text: string): readonly Declared[] {
  return [...text.matchAll(declaration)].map(([, exported, name = '']) => ({
    name,
    file,
    isExported: exported !== undefined,
  }));
}

/** Names that a reader meets with two meanings: an exported type, and any other type that is called the same. */
function namesWithTwoMeanings(declared: readonly Declared[]): readonly string[] {
  const faults = declared
    .filter(({ isExported }) => isExported)
    .flatMap(({ name, file }) =>
      declared.flatMap((other) =>
        other.name === name && other.file !== file ? [`${name}: ${file}, ${other.file}`] : [],
      ),
    );
  return [...new Set(faults)];
}

test('two types of one name are found, local ones that hide an exported one as well', () => {
  const [first, second] = ['export interface Wave {}\ntype Row = 1;', 'type Wave = 1;\ntype Row = 2;'];
  expect(namesWithTwoMeanings([...declaredIn('a', first), ...declaredIn('b', second)])).toEqual(['Wave: a, b']);
});

test('no exported type of src shares its name with another type', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const declared = files.flatMap((file) => declaredIn(file, readFileSync(join('src', file), 'utf8')));
  expect(declared.length).toBeGreaterThan(300);
  expect(namesWithTwoMeanings(declared)).toEqual([]);
});
