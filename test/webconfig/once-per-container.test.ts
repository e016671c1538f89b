import { expect, test } from '@jest/globals';
import { openSource } from '../../src/webconfig/configuration-source.js';
import { containerAt } from '../../src/webconfig/containers.js';
import { oncePerContainer } from '../../src/webconfig/once-per-container.js';
import { configuration, source } from './files.js';

const file = () => openSource(source(configuration('<location path="A" />')));

test('each place of each file is read once, also where nothing is there', () => {
  const asked: (string | undefined)[] = [];
  const read = oncePerContainer((_, container) => {
    asked.push(container?.location);
    return {};
  });
  const [one, other] = [file(), file()];
  const first = read(one, containerAt(one.file, 'a'));
  expect(read(one, containerAt(one.file, 'A'))).toBe(first);
  expect(read(one, containerAt(one.file, ''))).not.toBe(first);
  expect(read(other, containerAt(other.file, 'A'))).not.toBe(first);
  expect(read(one, undefined)).toBe(read(one, containerAt(one.file, 'B')));
  expect(asked).toEqual(['A', '', 'A', undefined]);
});
