import { describe, expect, test } from '@jest/globals';
import * as v from '../../src/base/schema.js';
import {
  choice,
  type InputType,
  keyedLines,
  lines,
  list,
  matchingList,
  planDigestText,
  serverPath,
  wholeNumber,
  yesOrNo,
} from '../../src/workflow/input.js';

const hex = '0123456789abcdef'.repeat(4);

describe('a digest that was copied from somewhere', () => {
  test.each([
    `sha256:${hex}`,
    hex,
    `SHA256:${hex.toUpperCase()}`,
    `sha-256: ${hex}`,
    `\`sha256:${hex}\``,
    `"sha256:${hex}"`,
    `approved-plan: sha256:${hex}`,
    `mode: apply\napproved-plan: sha256:${hex}\n`,
    `\`\`\`yaml\nmode: apply\napproved-plan: sha256:${hex}\n\`\`\``,
    `Digest: sha256:${hex}`,
    `approved-plan=sha256:${hex}`,
    `--approved-plan sha256:${hex}`,
    `sha256-${hex}`,
    `sha256:${hex}.`,
    `‹sha256:${hex}›`,
    `<sha256:${hex}>`,
    `*sha256:${hex}*`,
    `__sha256:${hex}__`,
    `“sha256:${hex}”`,
    `‘${hex}’,`,
    `\u200bsha256:\u00a0${hex}\ufeff`,
    `${hex.slice(0, 30)}\u200b${hex.slice(30)}`,
    `sha256:${hex} or so, of 2026-11-28, run 12345678901`,
    `${hex} ${hex.toUpperCase()}`,
    `mfa-plan-MFA1-${hex.slice(0, 16)} ${hex}`,
  ])('%j is taken', (given) => {
    expect(v.safeParse(planDigestText.schema, given).output).toBe(`sha256:${hex}`);
  });

  test.each([
    '',
    'apply',
    hex.slice(1),
    `${hex}0`,
    `${hex}g`,
    `é${hex}`,
    `sha512:${hex}`,
    `SHA3-256: ${hex}`,
    `g${hex.slice(1)}`,
    `${hex} ${'1'.repeat(64)}`,
    `${hex} ${'1'.repeat(40)}`,
    `${hex} ${hex.slice(1)}`,
    `${hex.slice(0, 32)}\n${hex.slice(32)}`,
  ])('%j leaves a doubt and is refused', (given) => {
    expect(v.safeParse(planDigestText.schema, given).success).toBe(false);
  });
});

/** What an input of this kind makes of a text; undefined where it refuses it. */
function taken<T>({ schema }: InputType<T>, given: string): T | undefined {
  const result = v.safeParse(schema, given);
  return result.success ? result.output : undefined;
}

describe('a choice', () => {
  test('is one of its words, letter by letter', () => {
    expect(taken(choice(['plan', 'apply']), 'apply')).toBe('apply');
    expect(taken(choice(['plan', 'apply']), 'Apply')).toBeUndefined();
    expect(taken(yesOrNo, 'false')).toBe(false);
    expect(taken(yesOrNo, 'yes')).toBeUndefined();
  });

  test('of several is given in lines or between commas, and refused for one unknown word', () => {
    const components = list(['agent', 'user-portal']);
    expect(taken(components, ' user-portal ,\r\n\nagent,')).toEqual(['user-portal', 'agent']);
    expect(taken(components, 'agent, portal')).toBeUndefined();
    expect(taken(components, '')).toEqual([]);
  });
});

test.each([
  ['1', 1],
  ['60', 60],
  ['0', undefined],
  ['61', undefined],
  ['5.5', undefined],
  ['-1', undefined],
  [' 5', undefined],
  ['', undefined],
])('a whole number from 1 to 60 is read from "%s" as %p', (given, expected) => {
  expect(taken(wholeNumber(1, 60), given)).toBe(expected);
});

test.each([
  ['C:\\Data\\Phone Factor\\', 'C:\\Data\\Phone Factor'],
  ['C:\\', 'C:\\'],
  ['\\\\mfa1\\backups$\\b/', '\\\\mfa1\\backups$\\b'],
  ['Data', undefined],
  ['/var/data', undefined],
  ['', undefined],
])('a path of the server is read from "%s" as %p', (given, expected) => {
  expect(taken(serverPath, given)).toBe(expected);
});

describe('lines', () => {
  test('keep their commas, and lose the blanks around them and lines without anything', () => {
    expect(taken(lines, ' a, b \r\n\r\n c')).toEqual(['a, b', 'c']);
  });

  test('with a key may have signs of equality in their values, and a key twice', () => {
    const keyed = keyedLines(['agent', 'portal'], 'agent=x');
    expect(taken(keyed, 'agent = a=b\nportal=c\nagent=d')).toEqual([
      ['agent', 'a=b'],
      ['portal', 'c'],
      ['agent', 'd'],
    ]);
    for (const wrong of ['agent', 'agent=', '=x', 'Agent=x']) expect(taken(keyed, wrong)).toBeUndefined();
  });

  test('that follow a pattern are refused for one that does not', () => {
    const names = matchingList(/^[A-Z]\w*$/, 'names');
    expect(taken(names, 'MFA1, Web1')).toEqual(['MFA1', 'Web1']);
    expect(taken(names, 'MFA1\nweb 1')).toBeUndefined();
  });
});
