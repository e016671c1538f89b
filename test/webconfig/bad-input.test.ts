import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/user-error.js';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { add, appSettings, mergeTexts, modelOf, source, textOf } from './files.js';
import { openMergeRules } from './open-rules.js';

const good = source(appSettings(add('A', '1')));

function errorOf(bytes: Uint8Array, asOriginal = false): UserError {
  const bad = { path: 'bad.config', bytes };
  try {
    mergeConfigurations({
      original: asOriginal ? bad : good,
      target: asOriginal ? good : bad,
      rules: openMergeRules,
    });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('accepted');
}

const root = (inner: string) => `<configuration>${inner}</configuration>`;

describe('malformed documents are refused with their place, whichever of the files they are', () => {
  test.each([
    ['nothing at all', ''],
    ['blanks only', ' \n '],
    ['a byte order mark only', '\uFEFF'],
    ['text only', 'hello'],
    ['an unclosed root', '<configuration>'],
    ['an unclosed child', root('<a>')],
    ['crossed tags', root('<a><b></a></b>')],
    ['an end tag too many', root('</a>')],
    ['an end tag after the root', '<configuration/></configuration>'],
    ['two roots', '<configuration/><configuration/>'],
    ['text after the root', '<configuration/>x'],
    ['text before the root', 'x<configuration/>'],
    ['a declaration after a blank', ' <?xml version="1.0"?><configuration/>'],
    ['a second declaration', '<?xml version="1.0"?><?xml version="1.0"?><configuration/>'],
    ['a declaration without a version', '<?xml encoding="utf-8"?><configuration/>'],
    ['a declaration of version 1.1', '<?xml version="1.1"?><configuration/>'],
    ['an unclosed declaration', '<?xml version="1.0"><configuration/>'],
    ['an attribute without quotes', root('<a b=c/>')],
    ['an attribute without a value', root('<a b/>')],
    ['an attribute without a name', root('<a ="c"/>')],
    ['attributes without a blank between', root('<a b="1"c="2"/>')],
    ['an attribute twice', root('<a b="1" b="2"/>')],
    ['an unclosed quote', root('<a b="1/>')],
    ['mixed quotes', root(`<a b="1'/>`)],
    ['a less-than in a value', root('<a b="<"/>')],
    ['a bare ampersand in a value', root('<a b="?x=1&y=2"/>')],
    ['a bare ampersand in text', root('a & b')],
    ['an entity that is not defined', root('&nbsp;')],
    ['an entity without its end', root('&amp')],
    ['a character reference to nothing', root('&#0;')],
    ['a character reference to a control character', root('<a b="&#1;"/>')],
    ['a character reference beyond Unicode', root('&#x110000;')],
    ['a character reference to half a character', root('&#xD800;')],
    ['a control character', root('\u0001')],
    ['a NUL', root('\0')],
    ['U+FFFE', root('\uFFFE')],
    ['two hyphens in a comment', root('<!-- a -- b -->')],
    ['an unclosed comment', root('<!-- a')],
    ['an unclosed CDATA section', root('<![CDATA[ a')],
    ['a CDATA end in text', root(']]>')],
    ['an unclosed processing instruction', root('<?a')],
    ['a name that begins with a digit', root('<1a/>')],
    ['a name with a blank', root('< a/>')],
    ['two colons in a name', root('<a:b:c/>')],
    ['an undeclared prefix', root('<a:b/>')],
    ['an undeclared prefix of an attribute', root('<a b:c="1"/>')],
    ['the same attribute by two prefixes', root('<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>')],
    ['a prefix bound to nothing', root('<a xmlns:p=""/>')],
    ['an unclosed start tag', root('<a b="1"')],
    ["a blank before the end tag's name", root('<a>< /a>')],
    ['an attribute in an end tag', root('<a></a b="1">')],
    ['a document type', '<!DOCTYPE configuration><configuration/>'],
    ['a document type with entities', '<!DOCTYPE a [<!ENTITY b "c">]><configuration>&b;</configuration>'],
    ['a late document type', '<configuration/><!DOCTYPE a>'],
    ['conflict markers', '<configuration>\n<<<<<<< HEAD\n<a/>\n=======\n<b/>\n>>>>>>> x\n</configuration>'],
    ['another root', '<settings/>'],
    ['a root in the wrong case', '<Configuration/>'],
    ['a root of another namespace', '<configuration xmlns="urn:x"/>'],
    ['a root with a prefix', '<c:configuration xmlns:c="http://schemas.microsoft.com/.NetConfiguration/v2.0"/>'],
    ['a transformation', '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"/>'],
    ['JSON', '{"a": 1}'],
    ['HTML', '<!doctype html><html><body><br></body></html>'],
  ])('%s', (_what, text) => {
    for (const asOriginal of [false, true]) {
      const error = errorOf(Buffer.from(text), asOriginal);
      expect(error.code).toMatch(/^web-config-/);
      expect(error.message).toMatch(/^bad\.config, line \d+, column \d+: /);
      expect(error.advice).toMatch(/\.$/);
    }
  });

  test.each([
    ['<configuration>\n  <a>\n    <b attribute="1" attribute="2"/>', 'line 3, column 36'],
    ['<configuration>\r\n\r\n  x & y', 'line 3, column 7'],
    ['<configuration>\r<a></b>', 'line 2, column 7'],
  ])('%j is refused at %s', (text, place) => {
    expect(errorOf(Buffer.from(text)).message).toContain(place);
  });

  test.each([
    [root('<a>'), 'not-well-formed', 'line 1, column 34: not well-formed XML: unexpected close tag.'],
    ['', 'not-well-formed', 'line 1, column 1: not well-formed XML: document must contain a root element.'],
    [root('\0'), 'nul', 'line 1, column 16: a NUL character.'],
    ['\0', 'nul', 'line 1, column 1: a NUL character.'],
    ['<?xml version="1.1"?><configuration/>', 'xml-version', 'line 1, column 1: XML version 1.1.'],
    [
      ' <!-- -->\n<!DOCTYPE a><configuration/>',
      'doctype',
      'line 2, column 1: the file has a document type declaration.',
    ],
    ['<other/>', 'wrong-root', 'line 1, column 1: the root element is <other>, not <configuration>.'],
    [
      '<configuration xmlns="urn:x"/>',
      'wrong-namespace',
      'line 1, column 1: the root element is in the namespace "urn:x".',
    ],
    [
      '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"/>',
      'transformation',
      'line 1, column 27: this is a transformation (XDT), not a configuration: .NET refuses its attributes.',
    ],
    [
      '<configuration a="http://schemas.microsoft.com/XML-Document-Transform"><b></configuration>',
      'not-well-formed',
      'line 1, column 90: not well-formed XML: unexpected close tag.',
    ],
    [
      '<configuration xmlns:x="urn:x"><b></configuration>',
      'not-well-formed',
      'line 1, column 50: not well-formed XML: unexpected close tag.',
    ],
    [root('<a>'.repeat(120)), 'too-deep', 'line 1, column 313: elements are nested more than 100 deep.'],
  ])('%j is refused as %s', (text, code, message) => {
    const error = errorOf(Buffer.from(text));
    expect(error.code).toBe(`web-config-${code}`);
    expect(error.message).toBe(`bad.config, ${message}`);
  });

  const installed = 'Give the file as the product or its administrator left it on the server.';
  test.each([
    [root('\0'), 'The file is damaged or binary: give an undamaged copy.'],
    ['<?xml version="1.1"?><configuration/>', 'Declare version 1.0: .NET reads no other.'],
    ['<!DOCTYPE a><configuration/>', 'Remove it: .NET configuration needs none.'],
    ['<other/>', installed],
    ['<configuration xmlns="urn:x"/>', installed],
    [root('<a>'.repeat(120)), installed],
    [
      '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"/>',
      'Apply the transformation first, or give the file that it was applied to.',
    ],
    [
      root('<a>'),
      'Correct the file at this place so that it is well-formed XML, and run again. .NET and IIS cannot read it either.',
    ],
  ])('%j is refused with the advice: %s', (text, advice) => {
    expect(errorOf(Buffer.from(text)).advice).toBe(advice);
  });

  test('what only looks like one of these is accepted', () => {
    const fine = [
      '<configuration xmlns="http://schemas.microsoft.com/.NetConfiguration/v2.0"/>',
      '<configuration xmlns:x="urn:x"><x:a/></configuration>',
      '<configuration a="http://schemas.microsoft.com/XML-Document-Transform"/>',
      root('<a>'.repeat(99) + '</a>'.repeat(99)),
      root('<!-- <!DOCTYPE a> -->'),
    ];
    for (const text of fine) {
      expect(mergeTexts({ original: text, target: text }).changed).toBe(false);
    }
  });

  test('unfinished merges are named', () => {
    expect(errorOf(Buffer.from('<configuration>\n<<<<<<< HEAD\n</configuration>')).advice).toMatch(/unfinished merge/);
    for (const marker of ['<<<<<<< HEAD', '<<<<<<<\r']) {
      expect(errorOf(Buffer.from(`<configuration>\r${marker}`)).advice).toMatch(/unfinished merge/);
    }
    for (const text of [
      root('<a b=c/>'),
      root('<a b="=======">&'),
      '<configuration>\n=<',
      '<configuration>\n><',
      `${root('')}\nx<<<<<<<`,
    ]) {
      expect(errorOf(Buffer.from(text)).advice).toMatch(/well-formed XML/);
    }
  });
});

describe('bytes that are not what they declare', () => {
  const latin = Buffer.from(root('<a b="ä"/>'), 'latin1');

  test.each([
    ['Latin-1 as UTF-8', latin, 'encoding-invalid'],
    [
      'Latin-1 declared as UTF-8',
      Buffer.concat([Buffer.from('<?xml version="1.0" encoding="utf-8"?>'), latin]),
      'encoding-invalid',
    ],
    [
      'a byte that Windows-1253 lacks',
      Buffer.from('<?xml version="1.0" encoding="windows-1253"?><configuration a="\xaa"/>', 'latin1'),
      'encoding-invalid',
    ],
    [
      'UTF-8 bytes declared as UTF-16',
      Buffer.from('<?xml version="1.0" encoding="utf-16"?><configuration/>'),
      'encoding-contradiction',
    ],
    [
      'a UTF-8 mark declared as Windows-1252',
      Buffer.from('\uFEFF<?xml version="1.0" encoding="windows-1252"?><configuration a="ä"/>'),
      'encoding-contradiction',
    ],
    [
      'an encoding that is not supported',
      Buffer.from('<?xml version="1.0" encoding="iso-8859-10"?><configuration/>'),
      'encoding-unsupported',
    ],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'encoding-unsupported'],
    ['UTF-32 without a mark', Buffer.from([0, 0, 0, 0x3c]), 'encoding-unsupported'],
    ['UTF-16 with half a character', Buffer.from('\uFEFF<configuration a="\uD800"/>', 'utf16le'), 'encoding-invalid'],
    [
      'UTF-16 with an odd byte',
      Buffer.concat([Buffer.from('\uFEFF<configuration/>', 'utf16le'), Buffer.from([0x20])]),
      'encoding-invalid',
    ],
    [
      'an overlong UTF-8 form',
      Buffer.from([...Buffer.from('<configuration a="'), 0xc0, 0xaf, ...Buffer.from('"/>')]),
      'encoding-invalid',
    ],
  ])('%s', (_what, bytes, code) => {
    const error = errorOf(bytes);
    expect(error.code).toBe(`web-config-${code}`);
    expect(error.message).toContain('bad.config');
    expect(error.advice).toMatch(/\.$/);
  });

  test('a declaration of another encoding is fine where only ASCII follows the mark', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="Windows-1252"?>${appSettings(add('A', '2'))}`;
    expect(textOf(mergeTexts({ original: appSettings(add('A', '3')), target: text }))).toBe(text.replace('"2"', '"3"'));
  });
});

describe('attacks', () => {
  test('a billion laughs are refused before they are expanded', () => {
    const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);
    const laughs = `<!DOCTYPE l [<!ENTITY l0 "ha">${entities.join('')}]><configuration>&l9;</configuration>`;
    expect(errorOf(Buffer.from(laughs)).code).toBe('web-config-doctype');
  });

  test('an external entity is never fetched', () => {
    expect(errorOf(Buffer.from('<!DOCTYPE a SYSTEM "file:///etc/passwd"><configuration/>')).code).toBe(
      'web-config-doctype',
    );
  });

  test.each([101, 50_000])('%i levels of nesting are refused at their place', (levels) => {
    const text = root('<a>'.repeat(levels) + '</a>'.repeat(levels));
    const error = errorOf(Buffer.from(text));
    expect(error.code).toBe('web-config-too-deep');
    expect(error.message).toContain('column 313');
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s as a key is a key like any other',
    (name) => {
      const result = mergeTexts({ original: appSettings(add(name, '1')), target: appSettings(add('A', 'a')) });
      expect(modelOf(textOf(result)).get(`appSettings/${name}`)).toBe('1');
      expect(mergeTexts({ original: appSettings(add(name, '1')), target: textOf(result) }).changed).toBe(false);
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    '<%s> as an element is an element like any other',
    (name) => {
      const text = root(`<unity><${name} ${name}="1"/></unity>`);
      expect(mergeTexts({ original: text, target: text }).outcomes.map(({ outcome }) => outcome)).toEqual(['reported']);
    },
  );
});

test('the given bytes are never touched', () => {
  const original = source(appSettings(add('A', '1'), add('B', '2')));
  const target = source(appSettings(add('A', 'x')));
  const before = [original.bytes, target.bytes].map((bytes) => Buffer.from(bytes).toString('hex'));
  mergeConfigurations({ original, target, rules: openMergeRules });
  expect([original.bytes, target.bytes].map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(before);
});
