import { describe, expect, test } from '@jest/globals';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import { add, appSettings, configuration, mergeTexts, modelOf, outcomeOf, textOf } from './files.js';

const one = (value: string | undefined) => (value === undefined ? appSettings() : appSettings(add('A', value)));
const setting = 'appSettings/A';

describe('a setting with the old default at hand', () => {
  // originalDefault, original, target, result, fate
  test.each([
    ['d', 'd', 'd', 'd', 'same'],
    ['d', 'd', 'n', 'n', 'kept'],
    ['d', 'u', 'd', 'u', 'carried'],
    ['d', 'u', 'u', 'u', 'same'],
    ['d', 'u', 'n', 'u', 'conflict'],
    [undefined, 'u', 'n', 'u', 'conflict'],
    [undefined, 'u', undefined, 'u', 'carried'],
    ['d', 'd', undefined, undefined, 'kept'],
    ['d', 'u', undefined, 'u', 'carried'],
    ['d', undefined, 'n', 'n', 'reported'],
    [undefined, undefined, 'n', 'n', 'kept'],
  ])('default %s, original %s, target %s: %s, %s', (originalDefault, original, target, result, fate) => {
    const merged = mergeTexts({ originalDefault: one(originalDefault), original: one(original), target: one(target) });
    expect(modelOf(textOf(merged)).get(setting)).toBe(result);
    const {
      original: shownOriginal,
      target: shownTarget,
      pristine: shownDefault,
      ...outcome
    } = outcomeOf(merged, setting);
    expect([shownDefault, shownOriginal, shownTarget, outcome.result]).toEqual([
      originalDefault,
      original,
      target,
      result,
    ]);
    expect(outcome.fate).toBe(fate);
    expect(outcome.reason).toMatch(/\.$/);
    expect(blockingConflicts(merged)).toHaveLength(fate === 'conflict' ? 1 : 0);
  });

  test('an explicit rule decides a conflict', () => {
    const files = { originalDefault: one('d'), original: one('u'), target: one('n') };
    const decided = (policy: 'carry' | 'keep') =>
      mergeTexts({ ...files, rules: { settings: [{ patterns: [setting], policy, isExplicit: true }] } });
    expect(outcomeOf(decided('carry'), setting)).toMatchObject({ fate: 'carried', result: 'u' });
    expect(outcomeOf(decided('keep'), setting)).toMatchObject({ fate: 'kept', result: 'n' });
    const reported = mergeTexts({ ...files, rules: { settings: [{ patterns: [setting], policy: 'report' }] } });
    expect(outcomeOf(reported, setting)).toMatchObject({ fate: 'reported', result: 'n' });
  });

  test('a placeholder in the target is no change of the default', () => {
    const rules = { unconfigured: [{ patterns: [setting], values: ['placeholder*'] }] };
    const merged = mergeTexts({ originalDefault: one('d'), original: one('u'), target: one('placeholder 2'), rules });
    expect(outcomeOf(merged, setting)).toMatchObject({ fate: 'carried', result: 'u' });
    const untouched = mergeTexts({ originalDefault: one('d'), original: one(' PLACEHOLDER'), target: one('n'), rules });
    expect(outcomeOf(untouched, setting)).toMatchObject({ fate: 'kept', result: 'n' });
  });

  test('connection strings conflict and block as well', () => {
    const strings = (value: string) =>
      configuration(`<connectionStrings><add name="A" connectionString="${value}" /></connectionStrings>`);
    const merged = mergeTexts({ originalDefault: strings('d'), original: strings('u'), target: strings('n') });
    expect(outcomeOf(merged, 'connectionStrings/A').fate).toBe('conflict');
    expect(blockingConflicts(merged)).toHaveLength(1);
  });
});

describe('any other section with the old default at hand', () => {
  const web = (attributes: string) => configuration(`<system.web><customErrors ${attributes} /></system.web>`);
  const mode = 'system.web/customErrors/@mode';
  const merge = (originalDefault: string, original: string, target: string) =>
    mergeTexts({ originalDefault: web(originalDefault), original: web(original), target: web(target) });

  test('what somebody changed is applied where it is safe', () => {
    const merged = merge('mode="On"', 'mode="Off"', 'mode="On"');
    expect(textOf(merged)).toBe(web('mode="Off"'));
    expect(outcomeOf(merged, mode)).toMatchObject({ fate: 'carried', pristine: 'On' });
  });

  test('what nobody changed follows the new default', () => {
    const merged = merge('mode="On"', 'mode="On"', 'mode="RemoteOnly"');
    expect(merged.changed).toBe(false);
    expect(outcomeOf(merged, mode).fate).toBe('kept');
  });

  test('both changed is a conflict that keeps the target and does not block', () => {
    const merged = merge('mode="On"', 'mode="Off"', 'mode="RemoteOnly"');
    expect(merged.changed).toBe(false);
    expect(outcomeOf(merged, mode)).toMatchObject({
      reason:
        "The original and the target both differ from the old default and from each other. The target's value stays.",
      fate: 'conflict',
      original: 'Off',
      target: 'RemoteOnly',
      pristine: 'On',
      result: 'RemoteOnly',
    });
    expect(blockingConflicts(merged)).toEqual([]);
    expect(merged.fragments).toHaveLength(1);
  });

  test('where it is not safe it is reported', () => {
    const key = (one: string) => configuration(`<system.web><sessionState mode="${one}" /></system.web>`);
    const merged = mergeTexts({ originalDefault: key('InProc'), original: key('SQLServer'), target: key('InProc') });
    expect(merged.changed).toBe(false);
    expect(outcomeOf(merged, 'system.web/sessionState/@mode').reason).toMatch(/^Changed in the original/);
  });

  test('a list that somebody changed', () => {
    const errors = (status: string) =>
      configuration(`<system.web><customErrors><error statusCode="${status}" /></customErrors></system.web>`);
    const merged = mergeTexts({ originalDefault: errors('404'), original: errors('500'), target: errors('404') });
    // What the original lacks stays, what it has besides comes.
    expect(textOf(merged)).toBe(
      configuration(
        '<system.web><customErrors><error statusCode="404" /><error statusCode="500" /></customErrors></system.web>',
      ),
    );
    expect(mergeTexts({ originalDefault: errors('404'), original: errors('404'), target: errors('500') }).changed).toBe(
      false,
    );
  });

  test('an old element or location that nobody changed needs no line of its own for a person', () => {
    const trace = configuration('<system.web><trace enabled="true" /></system.web>');
    const merged = mergeTexts({ originalDefault: trace, original: trace, target: configuration('<system.web />') });
    expect(merged.fragments).toEqual([]);
    expect(outcomeOf(merged, 'system.web/trace').fate).toBe('kept');
    const located = configuration('<location path="A"><system.web /></location>');
    const places = mergeTexts({ originalDefault: located, original: located, target: configuration('') });
    expect(places.outcomes).toMatchObject([{ setting: 'location[A]', fate: 'kept' }]);
    const changed = mergeTexts({ originalDefault: configuration(''), original: located, target: configuration('') });
    expect(changed.outcomes).toMatchObject([{ setting: 'location[A]', fate: 'reported' }]);
  });
});
