import { describe, expect, test } from '@jest/globals';
import { appSettings, configuration, mergedOf, mergeTexts, textOf } from './files.js';

const network = (attributes: string) =>
  configuration(`<system.net><mailSettings><smtp><network ${attributes} /></smtp></mailSettings></system.net>`);
const explicit = (pattern: string) => ({
  settings: [{ patterns: [pattern], policy: 'carry' as const, isExplicit: true }],
});

describe('attributes that are one value', () => {
  const [old, fresh] = ['host="localhost"', 'host="mail.example.org" port="587" userName="svc" password="example"'];

  test('come together', () => {
    const result = mergeTexts({ original: network(fresh), target: network(old), originalDefault: network(old) });
    expect(textOf(result)).toBe(network(fresh));
    expect(JSON.stringify(result.outcomes)).not.toContain('example"');
  });

  test('or stay together', () => {
    const target = network('host="new.example" port="25"');
    const result = mergeTexts({ original: network(fresh), target, originalDefault: network(old) });
    expect(textOf(result)).toBe(target);
    expect(mergedOf(result, 'system.net/mailSettings/smtp/network/@host').outcome).toBe('conflict');
  });

  test('one rule for one of them is one for all; nothing of the target is dropped', () => {
    const rules = explicit('system.net/mailSettings/smtp/network/@port');
    const both = mergeTexts({ original: network(fresh), target: network(old), rules });
    expect(textOf(both)).toBe(network(fresh));
    const more = network('host="localhost" enableSsl="true"');
    expect(textOf(mergeTexts({ original: network(fresh), target: more, rules }))).toBe(more);
  });

  const files = (original: string, target: string) => ({
    originalDefault: network(target),
    original: network(original),
    target: network(target),
  });

  test('one that is the same keeps its spelling, the others come', () => {
    const result = mergeTexts(files('host="a&amp;b" port="26"', 'host="a&#38;b" port="25"'));
    expect(textOf(result)).toBe(network('host="a&#38;b" port="26"'));
  });

  test('they come with the spelling and in the order of the original where the target lacks them', () => {
    const result = mergeTexts(files('host="s" port="26" userName="a&#38;b"', 'host="t"'));
    expect(textOf(result)).toBe(network('host="s" port="26" userName="a&#38;b"'));
  });

  test('the target has one more: nothing is written, and it is named', () => {
    const result = mergeTexts(files('port="26"', 'host="t" port="25"'));
    expect(textOf(result)).toBe(network('host="t" port="25"'));
    expect(mergedOf(result, 'system.net/mailSettings/smtp/network/@host').reason).toBe(
      'They are one value, and the target also has host, which the original lacks. Nothing was written.',
    );
  });

  test('none of them is given a value alone by a rule', () => {
    const state = (mode: string) => configuration(`<system.web><sessionState mode="${mode}" /></system.web>`);
    const result = mergeTexts({
      original: state('Off'),
      target: state('InProc'),
      rules: { rewrites: [{ kind: 'replace', patterns: ['system.web/sessionState/@mode'], value: 'given' }] },
    });
    expect(textOf(result)).toBe(state('InProc'));
    expect(mergedOf(result, 'system.web/sessionState/@mode')).toMatchObject({
      outcome: 'conflict',
      reason: 'These attributes are one value, of which none can be given alone: nothing was written.',
    });
  });
});

describe('attributes of a location', () => {
  const location = (attributes: string) =>
    configuration(`<location ${attributes}><system.web><pages theme="A" /></system.web></location>`);
  const [denied, allowed] = [
    location('path="Admin" overrideMode="Deny"'),
    location('path="admin" overrideMode="Allow"'),
  ];

  test('are reported under the path of the target, which is not compared itself', () => {
    const result = mergeTexts({ original: denied, target: allowed });
    expect(result.outcomes).toEqual([
      expect.objectContaining({
        setting: 'location[admin]/@overrideMode',
        original: 'Deny',
        target: 'Allow',
        outcome: 'reported',
      }),
    ]);
    expect(result.fragments).toHaveLength(1);
  });

  test('are never written, with any rule', () => {
    const settings = [{ patterns: ['location[admin]/@overrideMode'], policy: 'carry' as const, isExplicit: true }];
    const result = mergeTexts({ original: denied, target: allowed, rules: { settings } });
    expect(textOf(result)).toBe(allowed);
    expect(mergedOf(result, 'location[admin]/@overrideMode')).toMatchObject({
      outcome: 'conflict',
      result: 'Allow',
      reason: 'Attributes of a location are never changed: change it by hand.',
    });
    expect(result.fragments).toHaveLength(1);
  });

  test('are nothing where both have the same', () => {
    expect(mergeTexts({ original: denied, target: denied }).outcomes).toEqual([]);
  });

  test('are reported where only the original has them, and not of a root that has no location', () => {
    const own = configuration('<location path="." allowOverride="false"><system.web /></location>');
    const result = mergeTexts({ original: own, target: configuration('<system.web />') });
    expect(mergedOf(result, 'location[.]/@allowOverride')).toMatchObject({ original: 'false', outcome: 'reported' });
    expect(mergeTexts({ original: configuration('<system.web />'), target: own }).outcomes).toEqual([]);
  });

  test('attributes of the root itself do not belong to a location', () => {
    const odd =
      '<configuration odd="1"><location path="." allowOverride="false"><system.web /></location></configuration>';
    const plain = odd.replace(' odd="1"', '');
    const settings = mergeTexts({ original: odd, target: plain }).outcomes.map(({ setting }) => setting);
    expect(settings).toEqual(['configuration']);
  });

  test('are compared also where the location is the root', () => {
    const location = (attributes: string) => configuration(`<location path="."${attributes}><system.web /></location>`);
    const result = mergeTexts({ original: location(' inheritInChildApplications="false"'), target: location('') });
    expect(mergedOf(result, 'location[.]/@inheritInChildApplications')).toMatchObject({
      outcome: 'reported',
      original: 'false',
    });
  });
});

test('an attribute of a section of settings is compared', () => {
  const built = appSettings().replace('<appSettings>', '<appSettings configBuilders="Secrets">');
  expect(mergedOf(mergeTexts({ original: built, target: appSettings() }), 'appSettings/@configBuilders').outcome).toBe(
    'reported',
  );
});

test('namespace declarations are no differences, attributes that begin like them are', () => {
  const at = (attribute: string) => configuration(`<system.web><pages ${attribute} /></system.web>`);
  expect(mergeTexts({ original: at('xmlns="urn:x" xmlns:a="urn:y"'), target: at('') }).outcomes).toEqual([]);
  expect(mergeTexts({ original: at('xmlnsX="1" myxmlns="2"'), target: at('') }).outcomes).toHaveLength(2);
});
