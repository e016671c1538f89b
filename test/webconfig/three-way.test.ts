import { describe, expect, test } from '@jest/globals';
import { blockingConflicts } from '../../src/webconfig/merge-result.js';
import { add, appSettings, configuration, mergedOf, mergeTexts, modelOf, textOf } from './files.js';

const one = (value: string | undefined) => (value === undefined ? appSettings() : appSettings(add('A', value)));
const setting = 'appSettings/A';

describe('a setting with the old default at hand', () => {
  // originalDefault, original, target, result, outcome
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
  ])('default %s, original %s, target %s: %s, %s', (originalDefault, original, target, result, outcome) => {
    const merged = mergeTexts({ originalDefault: one(originalDefault), original: one(original), target: one(target) });
    expect(modelOf(textOf(merged)).get(setting)).toBe(result);
    const { original: shownOriginal, target: shownTarget, pristine: shownDefault, ...rest } = mergedOf(merged, setting);
    expect([shownDefault, shownOriginal, shownTarget, rest.result]).toEqual([
      originalDefault,
      original,
      target,
      result,
    ]);
    expect(rest.outcome).toBe(outcome);
    expect(rest.reason).toMatch(/\.$/);
    expect(blockingConflicts(merged)).toHaveLength(outcome === 'conflict' ? 1 : 0);
  });

  test('an explicit rule decides a conflict', () => {
    const files = { originalDefault: one('d'), original: one('u'), target: one('n') };
    const decided = (policy: 'carry' | 'keep') =>
      mergeTexts({ ...files, rules: { settings: [{ patterns: [setting], policy, isExplicit: true }] } });
    expect(mergedOf(decided('carry'), setting)).toMatchObject({ outcome: 'carried', result: 'u' });
    expect(mergedOf(decided('keep'), setting)).toMatchObject({ outcome: 'kept', result: 'n' });
    const reported = mergeTexts({ ...files, rules: { settings: [{ patterns: [setting], policy: 'report' }] } });
    expect(mergedOf(reported, setting)).toMatchObject({ outcome: 'reported', result: 'n' });
  });

  test('a placeholder in the target is no change of the default', () => {
    const rules = { unconfigured: [{ patterns: [setting], values: ['placeholder*'] }] };
    const merged = mergeTexts({ originalDefault: one('d'), original: one('u'), target: one('placeholder 2'), rules });
    expect(mergedOf(merged, setting)).toMatchObject({ outcome: 'carried', result: 'u' });
    const untouched = mergeTexts({ originalDefault: one('d'), original: one(' PLACEHOLDER'), target: one('n'), rules });
    expect(mergedOf(untouched, setting)).toMatchObject({ outcome: 'kept', result: 'n' });
  });

  test('connection strings conflict and block as well', () => {
    const strings = (value: string) =>
      configuration(`<connectionStrings><add name="A" connectionString="${value}" /></connectionStrings>`);
    const merged = mergeTexts({ originalDefault: strings('d'), original: strings('u'), target: strings('n') });
    expect(mergedOf(merged, 'connectionStrings/A').outcome).toBe('conflict');
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
    expect(mergedOf(merged, mode)).toMatchObject({ outcome: 'carried', pristine: 'On' });
  });

  test('what nobody changed follows the new default', () => {
    const merged = merge('mode="On"', 'mode="On"', 'mode="RemoteOnly"');
    expect(merged.changed).toBe(false);
    expect(mergedOf(merged, mode).outcome).toBe('kept');
  });

  test('both changed is a conflict that keeps the target and does not block', () => {
    const merged = merge('mode="On"', 'mode="Off"', 'mode="RemoteOnly"');
    expect(merged.changed).toBe(false);
    expect(mergedOf(merged, mode)).toMatchObject({
      reason:
        "The original and the target both differ from the old default and from each other. The target's value stays.",
      outcome: 'conflict',
      original: 'Off',
      target: 'RemoteOnly',
      pristine: 'On',
      result: 'RemoteOnly',
    });
    expect(blockingConflicts(merged)).toEqual([]);
    expect(merged.fragments).toHaveLength(1);
  });

  test('where it is not safe it is reported', () => {
    const key = (one: string) => configuration(`<system.web><machineKey validationKey="${one}" /></system.web>`);
    const merged = mergeTexts({ originalDefault: key('A'), original: key('B'), target: key('A') });
    expect(merged.changed).toBe(false);
    expect(mergedOf(merged, 'system.web/machineKey/@validationKey').reason).toMatch(/^Changed in the original/);
  });

  /** Document step I4.3: "If any other defaults were changed in the previous web.config file, apply those same changes". */
  test.each([
    ['sessionState', '<system.web><sessionState timeout="60" /></system.web>'],
    ['globalization', '<system.web><globalization culture="de-DE" uiCulture="de" /></system.web>'],
    ['maxRequestLength', '<system.web><httpRuntime maxRequestLength="8192" /></system.web>'],
    [
      'mailSettings',
      '<system.net><mailSettings><smtp from="a@b.c"><network host="smtp" port="25" /></smtp></mailSettings></system.net>',
    ],
    [
      'customHeaders',
      '<system.webServer><httpProtocol><customHeaders><add name="X-Frame-Options" value="DENY" /></customHeaders></httpProtocol></system.webServer>',
    ],
    [
      'ipSecurity',
      '<system.webServer><security><ipSecurity allowUnlisted="false"><add ipAddress="10.0.0.0" subnetMask="255.0.0.0" allowed="true" /></ipSecurity></security></system.webServer>',
    ],
    [
      'authorization',
      '<system.web><authorization><allow roles="C\\A" /><deny users="*" /></authorization></system.web>',
    ],
    [
      'a location with authorization',
      '<location path="Admin"><system.web><authorization><deny users="?" /></authorization></system.web></location>',
    ],
  ])('what somebody added comes over as it is, and without the old default nothing does: %s', (_what, added) => {
    const compact = (text: string) => text.replace(/>\s+</g, '><').replace(/\s+$/, '');
    const [plain, original] = [configuration(''), configuration(added)];
    expect(compact(textOf(mergeTexts({ originalDefault: plain, original, target: plain })))).toBe(compact(original));
    const twoWay = mergeTexts({ original, target: plain });
    expect(twoWay.changed).toBe(false);
    expect(twoWay.fragments.length).toBeGreaterThan(0);
    expect(mergeTexts({ originalDefault: original, original, target: plain }).changed).toBe(false);
  });

  test('a group of sections that is not carried in whole is left to a person in whole', () => {
    const added =
      '<system.webServer><rewrite /><security><ipSecurity allowUnlisted="false" /></security></system.webServer>';
    const plain = configuration('');
    const merged = mergeTexts({ originalDefault: plain, original: configuration(added), target: plain });
    expect(merged.changed).toBe(false);
    expect(mergedOf(merged, 'system.webServer').outcome).toBe('reported');
  });

  test('a list that somebody changed', () => {
    const errors = (status: string) =>
      configuration(`<system.web><customErrors><error statusCode="${status}" /></customErrors></system.web>`);
    const merged = mergeTexts({ originalDefault: errors('404'), original: errors('500'), target: errors('404') });
    // What the original lacks stays, what it has in addition comes.
    expect(textOf(merged)).toBe(
      configuration(
        '<system.web><customErrors><error statusCode="404" /><error statusCode="500" /></customErrors></system.web>',
      ),
    );
    expect(mergeTexts({ originalDefault: errors('404'), original: errors('404'), target: errors('500') }).changed).toBe(
      false,
    );
  });

  test('an old element that nobody changed needs no line of its own for a person', () => {
    const trace = configuration('<system.web><trace enabled="true" /></system.web>');
    const merged = mergeTexts({ originalDefault: trace, original: trace, target: configuration('<system.web />') });
    expect(merged.fragments).toEqual([]);
    expect(mergedOf(merged, 'system.web/trace').outcome).toBe('kept');
  });
});
