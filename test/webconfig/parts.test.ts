import { describe, expect, test } from '@jest/globals';
import { comparableXml } from '../../src/webconfig/comparable-xml.js';
import {
  type ConfigurationFile,
  readConfiguration,
  readConfigurationText,
  readSectionFile,
} from '../../src/webconfig/configuration-file.js';
import { includedFileNames, openSource } from '../../src/webconfig/configuration-source.js';
import { containersOf } from '../../src/webconfig/containers.js';
import { fragmentAround } from '../../src/webconfig/fragment.js';
import {
  endWithTrailingComments,
  indentUnit,
  lineBreakNear,
  linePlace,
  selfClosingMark,
} from '../../src/webconfig/layout.js';
import { applyEdits, invertEdits, sortEdits } from '../../src/webconfig/merge-configurations.js';
import { ordinalIgnoreCase } from '../../src/webconfig/ordinal-ignore-case.js';
import type { PathPart } from '../../src/webconfig/setting-name.js';
import { shownValue } from '../../src/webconfig/shown-value.js';
import { isEncrypted, sectionRefusal } from '../../src/webconfig/usable-section.js';
import { elementsOf, type XmlElement } from '../../src/webconfig/xml-element.js';
import { configuration, nameOf, source } from './files.js';
import { showingAll } from './open-rules.js';

function fileOf(inner: string) {
  return readConfigurationText(`<configuration>${inner}</configuration>`, 'x');
}

function elementIn(inner: string): { readonly text: string; readonly element: XmlElement } {
  const { text, root } = fileOf(inner);
  const [element] = root.children;
  if (element === undefined) throw new Error('no element');
  return { text, element };
}

describe('edits', () => {
  const edit = (start: number, end: number, replacement: string) => ({ start, end, replacement, reason: 'r' });

  test('are sorted by place, insertions before a replacement at their place, others in their order', () => {
    const edits = [
      edit(4, 5, 'E'),
      edit(2, 3, 'C'),
      edit(2, 2, 'x'),
      edit(2, 2, 'y'),
      edit(0, 1, 'A'),
      edit(1, 2, 'B'),
    ];
    expect(sortEdits(edits).map(({ replacement }) => replacement)).toEqual(['A', 'B', 'x', 'y', 'C', 'E']);
    expect(applyEdits('abcdef', sortEdits(edits))).toBe('ABxyCdEf');
    expect(edits[0]?.replacement).toBe('E');
  });

  test('never overlap', () => {
    expect(() => sortEdits([edit(0, 2, ''), edit(1, 3, '')])).toThrow('Edits overlap at 1: r');
    expect(sortEdits([edit(0, 2, ''), edit(2, 3, '')])).toHaveLength(2);
  });

  test('can be undone', () => {
    const edits = sortEdits([edit(1, 1, 'new'), edit(2, 4, ''), edit(5, 6, 'longer')]);
    const back = invertEdits('abcdef', edits);
    expect(back.map(({ start, end, replacement }) => [start, end, replacement])).toEqual([
      [1, 4, ''],
      [5, 5, 'cd'],
      [6, 12, 'f'],
    ]);
    expect(applyEdits(applyEdits('abcdef', edits), back)).toBe('abcdef');
  });
});

describe('one-line XML for comparing', () => {
  const canonical = (inner: string) => {
    const { text, element } = elementIn(inner);
    return comparableXml(text, element);
  };

  test.each([
    ['<a/>', '<a />'],
    ['<a>  </a>', '<a />'],
    [`<a c='2' b="1"/>`, '<a b="1" c="2" />'],
    [`<a b='"&lt;&amp;&#62;'/>`, '<a b="&quot;&lt;&amp;>" />'],
    ['<a> x &amp; <!-- c --> </a>', '<a>x &amp;</a>'],
    ['<a>\n <b/> text <c d="1"/>\n</a>', '<a><b /><c d="1" /></a>'],
    ['<a><![CDATA[<x>"]]></a>', '<a>&lt;x>&quot;</a>'],
  ])('%s', (inner, expected) => {
    expect(canonical(inner)).toBe(expected);
  });
});

describe('names of included files', () => {
  test('in configSource anywhere and in file= of appSettings', () => {
    const text = configuration(
      '<appSettings file="a.config"/><connectionStrings configSource="b.config"/><system.web><pages configSource="c.config"/><other file="d.config"/></system.web><my><x configSource="b.config"/></my>',
    );
    expect(includedFileNames(readConfiguration(Buffer.from(text), 'x'))).toEqual(['a.config', 'b.config', 'c.config']);
  });

  test.each([
    ['Sub\\A.config', 'sub/a.CONFIG'],
    ['.\\.\\A.config', 'a.config'],
    [' ./a.config ', 'A.config'],
  ])('%s is %s', (asked, given) => {
    const opened = openSource(source('<configuration/>', { [given]: '<appSettings/>' }));
    expect(opened.include(asked, 'appSettings')?.root.name).toBe('appSettings');
    expect(opened.include(`x${asked}`, 'appSettings')).toBeUndefined();
  });

  test('a file below a folder whose name ends in a dot is another one', () => {
    const opened = openSource(source('<configuration/>', { 'a.config': '<appSettings/>' }));
    expect(opened.include('x./a.config', 'appSettings')).toBeUndefined();
    expect(openSource({ path: 'x', bytes: Buffer.from('<configuration/>') }).include('a', 'b')).toBeUndefined();
  });

  test('an included file has the section as its root', () => {
    expect(() => readSectionFile(Buffer.from('<other/>'), 'a.config', 'appSettings')).toThrow(
      'a.config, line 1, column 1: the root element is <other>, not <appSettings>.',
    );
    const { encoding } = fileOf('');
    expect(encoding).toEqual({ name: 'UTF-8', form: 'utf-8' });
  });
});

describe('encrypted sections', () => {
  test.each([
    ['<a configProtectionProvider="R"/>', true],
    ['<a><EncryptedData/></a>', true],
    ['<a><b/><e:EncryptedData xmlns:e="u"/></a>', true],
    ['<a><Encrypted/></a>', false],
    ['<a><b><EncryptedData/></b></a>', false],
    ['<a/>', false],
  ])('%s: %s', (inner, expected) => {
    const { element } = elementIn(inner);
    expect(isEncrypted(element)).toBe(expected);
    expect(sectionRefusal(element) === undefined).toBe(!expected);
  });
});

describe('layout', () => {
  const file = (text: string): ConfigurationFile => ({ ...fileOf(''), text });

  test('the blanks before a place on its line', () => {
    expect(linePlace(file('a\n \tb'), 4)).toEqual({ beginsLine: true, indent: ' \t' });
    expect(linePlace(file('a\r  b'), 4)).toEqual({ beginsLine: true, indent: '  ' });
    expect(linePlace(file('a\n x b'), 5)).toEqual({ beginsLine: false, indent: ' ' });
    expect(linePlace(file('  b'), 2)).toEqual({ beginsLine: false, indent: '  ' });
    expect(linePlace(file('b'), 0)).toEqual({ beginsLine: false, indent: '' });
  });

  test('the line break before a place, else the first, else CRLF', () => {
    expect(lineBreakNear(file('a\nb\r\nc d'), 6)).toBe('\r\n');
    expect(lineBreakNear(file('a\nb\r\nc'), 3)).toBe('\n');
    expect(lineBreakNear(file('a\rb'), 3)).toBe('\r');
    expect(lineBreakNear(file('abc\nd'), 2)).toBe('\n');
    expect(lineBreakNear(file('abc'), 2)).toBe('\r\n');
    expect(lineBreakNear(file(`\r${'x'.repeat(5000)}\n`), 5000)).toBe('\r');
  });

  test('one step of indentation', () => {
    const unit = (inner: string, near: (elements: readonly XmlElement[]) => XmlElement | undefined) => {
      const file = fileOf(inner);
      const found = near([...elementsOf(file.root)]);
      if (found === undefined) throw new Error('none');
      return indentUnit(file, found);
    };
    const first = (elements: readonly XmlElement[]) => elements[1];
    expect(unit('\n\t<a/>\n', first)).toBe('\t');
    expect(unit('\n   <a>\n      <b/>\n   </a>', first)).toBe('   ');
    expect(unit('<a>\n    <b/></a>', first)).toBe('    ');
    expect(unit('<a/><b>\n <c/></b>', first)).toBe(' ');
    expect(unit('<a/>', first)).toBe('  ');
    expect(unit('\n\t<a>\n    <b/></a>', (all) => all[2])).toBe('\t');
    expect(unit('\n<a>\n<b/></a>', first)).toBe('  ');
  });

  test('comments that follow on the line belong to the element', () => {
    const end = (rest: string) => {
      const { text, element } = elementIn(`<a/>${rest}`);
      return text.slice(element.end, endWithTrailingComments(text, element));
    };
    expect(end(' <!-- x -->\n')).toBe(' <!-- x -->');
    expect(end('<!-- x --> \t<!-- y -->  \r\n')).toBe('<!-- x --> \t<!-- y -->');
    expect(end(' <!-- x --> <b/>\n')).toBe('');
    expect(end('\n<!-- x -->\n')).toBe('');
    expect(end(' <!-- x\n -->\n')).toBe('');
    expect(end(' <!-- x -->')).toBe('');
  });

  test('where a start tag closes itself', () => {
    const mark = (inner: string) => {
      const { text, element } = elementIn(inner);
      return text.slice(selfClosingMark(text, element), element.end);
    };
    expect(mark('<a/>')).toBe('/>');
    expect(mark('<a b="1" \n\t/>')).toBe(' \n\t/>');
  });
});

describe('a value where all names may be shown', () => {
  test.each([
    ['appSettings/Password', 'x', '(secret)'],
    ['appSettings/Password', '', ''],
    ['appSettings/Password', 'true', 'true'],
    ['location[Passwords]/appSettings/A', 'x', 'x'],
    ['location[A]/appSettings/Token', 'x', '(secret)'],
    ['connectionStrings/Main', 'Server=a;Pwd=b;App=c', 'Server=a;Pwd=(secret);App=c'],
    ['connectionStrings/Main', 'Pwd=b;Password=c', 'Pwd=(secret);Password=(secret)'],
    ['connectionStrings', 'x', 'x'],
    ['appSettings/A', '0123456789abcdef0123456789abcdef', '(secret)'],
    ['appSettings/Thumbprint', '0123456789abcdef0123456789abcdef', '0123456789abcdef0123456789abcdef'],
    ['system.web/machineKey/@validationKey', 'AB', '(secret)'],
    ['system.web/machineKey', '<machineKey validationKey="AB" />', '<machineKey validationKey="(secret)" />'],
    ['appSettings/A', 'a<', 'a<'],
  ])('%s "%s"', (setting, value, expected) => {
    expect(shownValue(nameOf(setting), value, showingAll)).toBe(expected);
  });
});

describe('places in a file', () => {
  test('locations of one path are one place, in upper or lower case', () => {
    const file = fileOf(
      '<location path="A/B"/><location path="a/b"/><location path="&#65;/B"/><location/><location path="."/><location path="C"/>',
    );
    expect([...containersOf(file)].map(({ location, elements }) => [location, elements.length])).toEqual([
      ['', 3],
      ['A/B', 3],
      ['C', 1],
    ]);
  });
});

describe('fragments', () => {
  test('have the elements around them', () => {
    const at = (section: string, path: readonly PathPart[] = [], location = '') => ({ location, section, path });
    expect(fragmentAround(at('a'), { attributes: [['b', '"<&']] })).toBe('<a b="&quot;&lt;&amp;" />');
    expect(fragmentAround(at('a', ['b']), { content: '<c />\n<d />' })).toBe(
      '<a>\n  <b>\n    <c />\n    <d />\n  </b>\n</a>',
    );
    expect(fragmentAround(at(''), { content: '<c />\n<d />' })).toBe('<c />\n<d />');
    expect(fragmentAround(at('a', [], 'x"y'), { attributes: [['b', '1']] })).toBe(
      '<location path="x&quot;y">\n  <a b="1" />\n</location>',
    );
    const item = { tag: 'endpoint', by: 'name', value: 'Orders' };
    expect(fragmentAround(at('client', [item]), { attributes: [['address', 'x']] })).toBe(
      '<client>\n  <endpoint name="Orders" address="x" />\n</client>',
    );
    expect(fragmentAround(at(''), { attributes: [['b', '1']] })).toBe('');
  });
});

test('keys that differ in case are the same, letter by letter', () => {
  expect(ordinalIgnoreCase('aB1_')).toBe('AB1_');
  expect(ordinalIgnoreCase('aB1_ä')).toBe('AB1_Ä');
  expect(ordinalIgnoreCase('straße')).toBe('STRAßE');
  expect(ordinalIgnoreCase('ŉ')).toBe('ŉ');
  expect(ordinalIgnoreCase('a\u007fß')).toBe('A\u007fß');
  // One UTF-16 unit for one, and only pairs that lead back: what .NET keeps apart is apart.
  for (const [one, other] of ['𐐨𐐀', 'ıI', 'ıi', 'ſS', 'µΜ', 'ςΣ', 'ǅǄ', '\u212ak', 'ẞß', 'İi', 'აᲐ'].map((pair) => [
    ...pair,
  ])) {
    expect(ordinalIgnoreCase(one ?? '')).not.toBe(ordinalIgnoreCase(other ?? ''));
  }
  for (const [one, other] of ['éÉ', 'ÿŸ', 'ѐЀ', 'ａＡ', 'ᾳᾼ', 'ᾀᾈ', 'σΣ'].map((pair) => [...pair])) {
    expect(ordinalIgnoreCase(one ?? '')).toBe(ordinalIgnoreCase(other ?? ''));
  }
});
