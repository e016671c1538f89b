import { describe, expect, test } from '@jest/globals';
import { applyPatch } from 'diff';
import { plainRedactor, type Redactor } from '../../src/base/redaction/redactor.js';
import { colourDiff, unifiedDiff } from '../../src/webconfig/unified-diff.js';
import { add, appSettings, configuration, mergeTexts, textOf } from './files.js';

const keys = (count: number, value: string) => Array.from({ length: count }, (_, index) => add(`K${index}`, value));

describe('the diff of a merge', () => {
  test('has the lines that change, with three lines around them', () => {
    const [original, target] = ['new', 'old'].map((value) =>
      appSettings(...keys(4, '0'), add('A', value), ...keys(8, '0').slice(4)),
    );
    expect(mergeTexts({ original: original ?? '', target: target ?? '' }).unifiedDiff).toBe(
      [
        '--- web.config',
        '+++ web.config (merged)',
        '@@ -4,7 +4,7 @@',
        '     <add key="K1" value="0" />',
        '     <add key="K2" value="0" />',
        '     <add key="K3" value="0" />',
        '-    <add key="A" value="old" />',
        '+    <add key="A" value="new" />',
        '     <add key="K4" value="0" />',
        '     <add key="K5" value="0" />',
        '     <add key="K6" value="0" />',
        '',
      ].join('\n'),
    );
  });

  test('far changes have hunks of their own, near ones share one; lines added before count', () => {
    const target = appSettings(add('A', 'a'), ...keys(20, '0'), add('B', 'b'), add('C', 'c'));
    const original = appSettings(add('A', '1'), add('B', '2'), add('C', '3'), add('D', '4'));
    const diff = mergeTexts({ original, target }).unifiedDiff;
    expect(diff.match(/^@@.*@@$/gm)).toEqual(['@@ -1,6 +1,6 @@', '@@ -21,7 +21,8 @@']);
    expect(diff.match(/^\+ .*$/gm)).toHaveLength(4);
  });

  test('starts at the first line and works without line breaks', () => {
    const diff = mergeTexts({
      original: appSettings(add('A', '1')),
      target: '<configuration><appSettings><add key="A" value=""/></appSettings></configuration>',
    }).unifiedDiff;
    expect(diff).toContain('@@ -1,1 +1,1 @@');
    expect(diff).toContain('+<configuration><appSettings><add key="A" value="1"/>');
  });

  test('shows that a secret changes, and not the secret', () => {
    const secret = (value: string) =>
      appSettings(add('Password', value), add('OtherPassword', 'same'), add('A', value));
    const diff = mergeTexts({ original: secret('Old1'), target: secret('New1') }).unifiedDiff;
    expect(diff).toContain('-    <add key="Password" value="(secret)" />');
    expect(diff).toContain('+    <add key="Password" value="(secret, changed)" />');
    expect(diff).toContain('     <add key="OtherPassword" value="(secret)" />');
    expect(diff).toContain('+    <add key="A" value="Old1" />');
  });

  test('shows a new secret as such', () => {
    const diff = mergeTexts({ original: appSettings(add('Password', 'Old1')), target: appSettings() }).unifiedDiff;
    expect(diff).toContain('+    <add key="Password" value="(secret, changed)" />');
  });

  test('CRLF files show no carriage returns', () => {
    const crlf = (value: string) => appSettings(add('A', value)).replaceAll('\n', '\r\n');
    expect(mergeTexts({ original: crlf('1'), target: crlf('2') }).unifiedDiff).not.toContain('\r');
  });

  test('of a secret over several lines shows none of them', () => {
    const secret = (value: string) =>
      `<configuration>\n<applicationSettings><S>\n<setting name="Tokens" serializeAs="Xml">\n<value>\n<a>${value}1</a>\n<a>${value}2</a>\n</value>\n</setting>\n</S></applicationSettings>\n<appSettings>\n${add('A', value.slice(0, 1))}\n</appSettings>\n</configuration>`;
    const diff = mergeTexts({ original: secret('Xold'), target: secret('Ynew') }).unifiedDiff;
    expect(diff).not.toMatch(/Xold|Ynew/);
    expect(diff).toContain('-<add key="A" value="Y" />');
    expect(diff).toContain('+<add key="A" value="X" />');
    expect(diff).toContain('-<a>(secret)</a>\n-<a>(secret)</a>\n+<a>(secret, changed)</a>\n');
  });

  test('a change in the first and in the last line', () => {
    const line = (value: string) => `<configuration><appSettings>${add('A', value)}</appSettings></configuration>\n`;
    expect(
      mergeTexts({ original: line('1'), target: line('2') })
        .unifiedDiff.split('\n')
        .slice(2),
    ).toEqual(['@@ -1,1 +1,1 @@', `-${line('2').trim()}`, `+${line('1').trim()}`, '']);
    const last = (value: string) =>
      `<configuration>\n\n\n\n\n<appSettings>${add('A', value)}</appSettings></configuration>`;
    expect(
      mergeTexts({ original: last('1'), target: last('2') })
        .unifiedDiff.split('\n')
        .slice(2, 7),
    ).toEqual(['@@ -3,4 +3,4 @@', ' ', ' ', ' ', `-${last('2').split('\n').at(-1)}`]);
  });

  test('secrets beyond the change do not move it', () => {
    const file = (value: string) =>
      appSettings(add('Password', 'p1'), ...keys(9, '0'), add('A', value), ...keys(9, '1'), add('Token', 'p2'));
    const diff = mergeTexts({ original: file('1'), target: file('2') }).unifiedDiff;
    expect(diff).toContain('-    <add key="A" value="2" />\n+    <add key="A" value="1" />');
    expect(diff).not.toMatch(/secret|p1|p2/);
  });

  test('two changes with six lines between are one hunk, with seven two', () => {
    const file = (value: string, between: number) =>
      appSettings(add('A', value), ...keys(between, '0'), add('B', value));
    const hunksOf = (between: number) =>
      mergeTexts({ original: file('1', between), target: file('2', between) }).unifiedDiff.match(/^@@/gm);
    expect(hunksOf(6)).toHaveLength(1);
    expect(hunksOf(7)).toHaveLength(2);
  });

  test('a value of which nothing is known is hidden, and it is shown whether it changes', () => {
    const file = (value: string) => appSettings(add('Odd', value), add('Other', 'stays'));
    const { unifiedDiff, outcomes } = mergeTexts({
      original: file('bar'),
      target: file('other'),
      rules: { redactor: plainRedactor },
    });
    expect(unifiedDiff.split('\n').filter((line) => line.includes('<add'))).toEqual([
      '-    <add key="Odd" value="(hidden, 5 characters)" />',
      '+    <add key="Odd" value="(hidden, 3 characters, changed)" />',
      '     <add key="Other" value="(hidden, 5 characters)" />',
    ]);
    expect(outcomes[0]).toMatchObject({
      original: '(hidden, 3 characters)',
      target: '(hidden, 5 characters, changed)',
      result: '(hidden, 3 characters, same)',
    });
  });

  test('in colour', () => {
    expect(colourDiff('--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n z\n')).toBe(
      '\u001b[1m--- a\u001b[0m\n\u001b[1m+++ b\u001b[0m\n\u001b[36m@@ -1 +1 @@\u001b[0m\n\u001b[31m-x\u001b[0m\n\u001b[32m+y\u001b[0m\n z\n',
    );
  });
});

describe('a secret beside an edit', () => {
  /** Hides what is between braces, without them. */
  const braces: Redactor = {
    ...plainRedactor,
    spans: (text) =>
      Array.from(text.matchAll(/\{([^}]*)\}/g), ({ index, 1: inner = '' }) => ({
        start: index + 1,
        end: index + 1 + inner.length,
        isSecret: true,
      })),
  };
  const linesOf = (before: string, after: string, old: readonly [number, number], made: readonly [number, number]) => {
    const edit = ([start, end]: readonly [number, number]) => [{ start, end, replacement: '', reason: '' }];
    return unifiedDiff(
      { path: 'x', text: before, edits: edit(old) },
      { path: 'x', text: after, edits: edit(made) },
      braces,
    )
      .split('\n')
      .slice(3, -1);
  };

  test('is no part of it where the edit begins behind it or ends before it', () => {
    // The edit is }12{: it begins where the first secret ends, and ends where the second begins.
    expect(linesOf('{aa}12{bb}\n', '{aa}34{bb}\n', [3, 7], [3, 7])).toEqual([
      '-{(secret)}12{(secret)}',
      '+{(secret)}34{(secret)}',
    ]);
  });

  test('changes where something was removed from its beginning', () => {
    expect(linesOf('{aa}{12bb}\n', '{aa}{bb}\n', [5, 7], [5, 5])).toEqual([
      '-{(secret)}{(secret)}',
      '+{(secret)}{(secret, changed)}',
    ]);
  });

  test('is shown in its own line alone where a line ends or begins with it', () => {
    const text = (middle: string) => `{a\n}${middle}{\nb}\n`;
    expect(linesOf(text('1'), text('2'), [4, 5], [4, 5])).toEqual([
      ' {(secret)',
      '-}1{(secret)',
      '+}2{(secret)',
      ' (secret)}',
    ]);
  });
});

test.each([
  ['one line', 1, '\n'],
  ['many lines', 40, '\n'],
  ['CRLF', 12, '\r\n'],
])('another program applies it: %s', (_what, count, lineBreak) => {
  const keys = Array.from({ length: count }, (_, index) => `Key${index}`);
  const file = (value: (index: number) => string, own: readonly string[]) =>
    appSettings(...keys.map((key, index) => add(key, value(index))), ...own).replaceAll('\n', lineBreak);
  const target = file((index) => `new${index}`, []);
  const original = file(
    (index) => (index % 5 === 0 ? `old${index}` : `new${index}`),
    [add('Added', '1'), add('More', '2')],
  );
  const result = mergeTexts({ original, target });
  const plain = (text: string) => text.replaceAll('\r\n', '\n');
  expect(applyPatch(plain(target), result.unifiedDiff)).toBe(plain(textOf(result)));
});

test('in the difference a secret that changes is marked as changed, one beside it is not', () => {
  const keys = (password: string) =>
    appSettings(add('FirstPassword', 'same1'), add('Password', password), add('LastPassword', 'same2'), add('A', 'b'));
  const { unifiedDiff } = mergeTexts({ original: keys('mine'), target: keys('theirs') });
  const lines = unifiedDiff.split('\n').filter((line) => line.includes('assword'));
  expect(lines).toEqual([
    '     <add key="FirstPassword" value="(secret)" />',
    '-    <add key="Password" value="(secret)" />',
    '+    <add key="Password" value="(secret, changed)" />',
    '     <add key="LastPassword" value="(secret)" />',
  ]);
});

test('in a line with several secrets only those that change are marked as changed', () => {
  const keys = (own: string, password: string, last: string) =>
    configuration(
      `<appSettings><add key="FirstPassword" value="a1" /><add key="A" value="${own}" /><add key="SamePassword" value="a2" /><add key="Password" value="${password}" /><add key="MidPassword" value="a3" /><add key="LastPassword" value="${last}" /><add key="EndPassword" value="a4" /></appSettings>`,
    );
  const { unifiedDiff } = mergeTexts({ original: keys('mine', 'm1', 'm2'), target: keys('theirs', 't1', 't2') });
  const [removed, added] = ['-', '+'].map((sign) =>
    unifiedDiff.split('\n').find((line) => line.startsWith(`${sign}<`)),
  );
  const marks = (line: string | undefined) =>
    [...(line ?? '').matchAll(/key="(\w+)" value="([^"]*)"/g)].map((one) => one.slice(1));
  const secret = '(secret)';
  const names = ['FirstPassword', 'A', 'SamePassword', 'Password', 'MidPassword', 'LastPassword', 'EndPassword'];
  expect(marks(removed)).toEqual(names.map((name) => [name, name === 'A' ? 'theirs' : secret]));
  const changed = '(secret, changed)';
  expect(marks(added)).toEqual([
    ['FirstPassword', secret],
    ['A', 'mine'],
    ['SamePassword', secret],
    ['Password', changed],
    ['MidPassword', secret],
    ['LastPassword', changed],
    ['EndPassword', secret],
  ]);
});
