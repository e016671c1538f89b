import { describe, expect, test } from '@jest/globals';
import {
  configurationText,
  credentials,
  packagedMobileApp,
  packagedPortal,
  placeholderUrl,
  portalReference,
  setting,
  unconfiguredUrl,
} from '../../../scripts/sample-servers/configurations.js';
import { mergeRulesFor } from '../../../src/changes/merging/merge-rules.js';
import type { WebServiceSdkAddress } from '../../../src/changes/merging/web-service-sdk-address.js';
import { mergeConfigurations } from '../../../src/webconfig/merge-configurations.js';
import { mergedOf, modelOf, source, textOf } from '../../webconfig/files.js';

const newDirectory: WebServiceSdkAddress = {
  rule: 'virtual-directory',
  from: 'PhoneFactorWebServiceSdk',
  to: 'MultiFactorAuthWebServiceSdk',
};
const address = 'applicationSettings/pfup.Properties.Settings/pfup_pfwssdk_PfWsSdk';
const oldUrl = 'https://mfa1.contoso.local:8443/phonefactorwebservicesdk/PfWsSdk.asmx';

const oldPortal = (url: string, ...more: readonly string[]) =>
  configurationText({
    framework: '2.0',
    appSettings: [
      setting('USE_WEB_SERVICE_SDK', 'true'),
      ...credentials('CONTOSO\\PFWSDK', 'p&amp;ss&quot;w0rd'),
      ...more,
    ],
    reference: { ...portalReference, url },
    systemWeb: ['<pages theme="Contoso" />', '<customErrors mode="Off" />'],
  });

const merge = (original: string, sdk: WebServiceSdkAddress = newDirectory, oldOnly: 'carry' | 'report' = 'carry') =>
  mergeConfigurations({
    original: source(original),
    target: source(packagedPortal('4.5', placeholderUrl)),
    rules: mergeRulesFor('user-portal', sdk, oldOnly),
  });

describe('the portal', () => {
  test('old values, the key that only the old file has, and the address for the new directory', () => {
    const result = merge(oldPortal(oldUrl, setting('SSL_REQUIRED', 'false')));
    const model = modelOf(textOf(result));
    expect(Object.fromEntries(model)).toEqual({
      'appSettings/USE_WEB_SERVICE_SDK': 'true',
      'appSettings/WEB_SERVICE_SDK_AUTHENTICATION_USERNAME': 'CONTOSO\\PFWSDK',
      'appSettings/WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD': 'p&ss"w0rd',
      'appSettings/SSL_REQUIRED': 'false',
      [address]: 'https://mfa1.contoso.local:8443/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx',
    });
    expect(mergedOf(result, address).outcome).toBe('corrected');
    expect(textOf(result)).toContain('value="p&amp;ss&quot;w0rd"');
    expect(JSON.stringify([result.outcomes, result.fragments, result.unifiedDiff])).not.toContain('w0rd');
  });

  test.each([unconfiguredUrl, placeholderUrl, 'HTTP://LOCALHOST:4898/PfWsSdk.asmx'])(
    '%s was never configured: the new default stays',
    (url) => {
      const result = merge(oldPortal(url));
      expect(modelOf(textOf(result)).get(address)).toBe(placeholderUrl);
      expect(['kept', 'same']).toContain(mergedOf(result, address).outcome);
    },
  );

  test.each([
    [['contoso'], 'theme="Contoso"', 'carried'],
    [['Fabrikam'], 'theme="Default"', 'reported'],
    [[], 'theme="Default"', 'reported'],
  ])('with the themes %j in the backup: %s, %s', (themes, written, outcome) => {
    const result = mergeConfigurations({
      original: source(oldPortal(oldUrl)),
      target: source(packagedPortal('4.5', placeholderUrl)),
      rules: mergeRulesFor('user-portal', newDirectory, 'carry', undefined, themes),
    });
    expect(textOf(result)).toContain(written);
    expect(mergedOf(result, 'system.web/pages/@theme')).toMatchObject({
      outcome,
      reason: expect.stringMatching(/App_Themes\\Contoso/),
    });
  });

  test('a decision goes before the rule for the theme', () => {
    const decisions = { carry: [], keep: ['system.web/pages/@theme'], report: [] };
    const result = mergeConfigurations({
      original: source(oldPortal(oldUrl)),
      target: source(packagedPortal('4.5', placeholderUrl)),
      rules: mergeRulesFor('user-portal', newDirectory, 'carry', decisions, ['Contoso']),
    });
    expect(mergedOf(result, 'system.web/pages/@theme').outcome).toBe('kept');
  });

  test('the old name kept, and an address that was given', () => {
    expect(modelOf(textOf(merge(oldPortal(oldUrl), { rule: 'unchanged' }))).get(address)).toBe(oldUrl);
    const url = 'https://gateway.contoso.local/sdk/PfWsSdk.asmx?a=1&b=2';
    const given = merge(oldPortal(unconfiguredUrl), { rule: 'replace', url });
    expect(modelOf(textOf(given)).get(address)).toBe(url);
  });

  test('old-only: report adds nothing and gives a fragment', () => {
    const result = merge(oldPortal(oldUrl, setting('SSL_REQUIRED', 'false')), newDirectory, 'report');
    expect(textOf(result)).not.toContain('SSL_REQUIRED');
    expect(result.fragments).toContainEqual({
      setting: 'appSettings/SSL_REQUIRED',
      xml: '<add key="SSL_REQUIRED" value="false" />',
    });
  });

  test('theme and customErrors are reported with both values, the theme with its folder', () => {
    const result = merge(oldPortal(oldUrl));
    expect(mergedOf(result, 'system.web/pages/@theme')).toMatchObject({
      original: 'Contoso',
      target: 'Default',
      outcome: 'reported',
      reason: expect.stringContaining('App_Themes\\Contoso'),
    });
    expect(mergedOf(result, 'system.web/customErrors/@mode').outcome).toBe('reported');
    expect(mergedOf(result, 'system.web/compilation/@debug').outcome).toBe('reported');
    expect(textOf(result)).toContain('<pages theme="Default" />');
  });

  test('with the old default at hand, what somebody changed is applied', () => {
    const result = mergeConfigurations({
      original: source(oldPortal(oldUrl)),
      target: source(packagedPortal('4.5', placeholderUrl)),
      originalDefault: source(packagedPortal('2.0', unconfiguredUrl)),
      rules: mergeRulesFor('user-portal', newDirectory, 'carry'),
    });
    expect(textOf(result)).toContain('<pages theme="Contoso" />');
    expect(textOf(result)).toContain('<customErrors mode="Off" />');
    expect(mergedOf(result, address).outcome).toBe('corrected');
  });
});

test('the mobile app has its own setting', () => {
  const original = packagedMobileApp('2.0').replace(unconfiguredUrl, oldUrl);
  const result = mergeConfigurations({
    original: source(original),
    target: source(packagedMobileApp('4.5')),
    rules: mergeRulesFor('mobile-app', newDirectory, 'carry'),
  });
  expect(textOf(result)).toContain('https://mfa1.contoso.local:8443/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx');
});
