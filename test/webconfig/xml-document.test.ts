import { describe, expect, test } from '@jest/globals';
import { fileOf } from './files.js';

describe('elements and attributes are found by name', () => {
  test('among many names, of which two have the same hash', () => {
    // 31 * 'A' + 'a' is 31 * 'B' + 'B'.
    const names = ['Aa', 'BB', ...Array.from({ length: 300 }, (_, index) => `n${index}`)];
    const { root } = fileOf(names.map((name) => `<${name} ${name}="1" />`).join(''));
    expect(root.children.map(({ name }) => name)).toEqual(names);
    expect(root.children.map(({ attributes }) => attributes[0]?.name)).toEqual(names);
    expect(names.map((name) => root.childrenNamed(name).length)).toEqual(names.map(() => 1));
    expect(root.childrenNamed('other')).toEqual([]);
  });

  test('in an element with many attributes', () => {
    const names = Array.from({ length: 40 }, (_, index) => `a${index}`);
    const [element] = fileOf(`<x ${names.map((name) => `${name}="${name}v"`).join(' ')} />`).root.children;
    expect(names.map((name) => element?.raw(name))).toEqual(names.map((name) => `${name}v`));
    expect(element?.raw('a40')).toBeUndefined();
    expect(element?.attribute('a39')).toMatchObject({ name: 'a39', raw: 'a39v' });
  });

  test('where many children have one name', () => {
    const { root } = fileOf(`${'<a /><b />'.repeat(12)}<c />`);
    expect(root.childrenNamed('a')).toHaveLength(12);
    expect(root.childrenNamed('c').map(({ name }) => name)).toEqual(['c']);
    expect(root.childrenNamed('b')).toHaveLength(12);
  });
});
