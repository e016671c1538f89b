import { describe, expect, test } from '@jest/globals';
import { fragmentAround } from '../../src/webconfig/fragment.js';
import type { PathPart } from '../../src/webconfig/setting-name.js';
import { configuration, mergeTexts } from './files.js';

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

test('inside a location the fragment has the location around it', () => {
  const at = (mode: string) =>
    configuration(`<location path="Admin"><system.web><trace enabled="${mode}" /></system.web></location>`);
  const result = mergeTexts({ original: at('true'), target: at('false') });
  expect(result.fragments[0]).toEqual({
    setting: 'location[Admin]/system.web/trace/@enabled',
    xml: '<location path="Admin">\n  <system.web>\n    <trace enabled="true" />\n  </system.web>\n</location>',
  });
});
