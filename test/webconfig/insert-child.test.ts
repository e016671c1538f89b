import { describe, expect, test } from '@jest/globals';
import { readConfigurationText } from '../../src/webconfig/configuration-file.js';
import { insertChildren } from '../../src/webconfig/insert-child.js';
import type { NewElement } from '../../src/webconfig/layout.js';

/** The text of the document after the lines went into the first element in its root. */
function inserted(text: string, ...elements: readonly NewElement[]): string {
  const file = readConfigurationText(text, 'x');
  const [parent] = file.root.children;
  if (parent === undefined) throw new Error('no element');
  const { start, end, replacement } = insertChildren(file, parent, elements);
  return text.slice(0, start) + replacement + text.slice(end);
}

describe('a new last child', () => {
  test.each([
    [
      'is laid out as the one before it',
      '<configuration>\n  <a>\n    <b />\n  </a>\n</configuration>',
      '<configuration>\n  <a>\n    <b />\n    <c />\n  </a>\n</configuration>',
    ],
    [
      'has the line breaks and tabs of the file',
      '<configuration>\r\n\t<a>\r\n\t\t<b />\r\n\t</a>\r\n</configuration>',
      '<configuration>\r\n\t<a>\r\n\t\t<b />\r\n\t\t<c />\r\n\t</a>\r\n</configuration>',
    ],
    [
      'comes behind the comment of the one before it',
      '<configuration>\n  <a>\n    <b /> <!-- why -->\n  </a>\n</configuration>',
      '<configuration>\n  <a>\n    <b /> <!-- why -->\n    <c />\n  </a>\n</configuration>',
    ],
    [
      'shares the line where the others do',
      '<configuration><a><b /></a></configuration>',
      '<configuration><a><b /><c /></a></configuration>',
    ],
    [
      'opens an element that closes itself',
      '<configuration>\n  <a />\n</configuration>',
      '<configuration>\n  <a>\n    <c />\n  </a>\n</configuration>',
    ],
    [
      'keeps the attributes of an element that closes itself',
      '<configuration>\n  <a x="1"/>\n</configuration>',
      '<configuration>\n  <a x="1">\n    <c />\n  </a>\n</configuration>',
    ],
    [
      'goes into an empty element',
      '<configuration>\n  <a></a>\n</configuration>',
      '<configuration>\n  <a>\n    <c />\n  </a>\n</configuration>',
    ],
    [
      'goes behind the comment in an element with nothing else',
      '<configuration>\n  <a>\n    <!-- x -->\n  </a>\n</configuration>',
      '<configuration>\n  <a>\n    <!-- x -->\n    <c />\n  </a>\n</configuration>',
    ],
  ])('%s', (_what, before, after) => {
    expect(inserted(before, ['<c />'])).toBe(after);
  });
});

test('several come in their order, and what is in them one step deeper for each tab', () => {
  const before = '<configuration>\n  <a>\n    <b />\n  </a>\n</configuration>';
  expect(inserted(before, ['<c>', '\t<d>', '\t\t<e />', '\t</d>', '</c>'], ['<f />'])).toBe(
    [
      '<configuration>',
      '  <a>',
      '    <b />',
      '    <c>',
      '      <d>',
      '        <e />',
      '      </d>',
      '    </c>',
      '    <f />',
      '  </a>',
      '</configuration>',
    ].join('\n'),
  );
});

test('a setting that ends </value></setting> gets a blank there: .NET would take what follows for its own content', () => {
  const setting = (name: string, between = '') =>
    `<setting name="${name}" serializeAs="String"><value>1</value>${between}</setting>`;
  const file = (...settings: readonly string[]) => `<configuration><a>${settings.join('')}</a></configuration>`;
  expect(inserted(file(setting('A')), [setting('B', ' ')])).toBe(file(setting('A', ' '), setting('B', ' ')));
  expect(inserted(file(setting('A', ' ')), [setting('B', ' ')])).toBe(file(setting('A', ' '), setting('B', ' ')));
});
