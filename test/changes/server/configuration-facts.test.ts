import { describe, expect, test } from '@jest/globals';
import { configurationText, portalReference } from '../../../scripts/sample-servers/configurations.js';
import { readConfigurationFacts } from '../../../src/changes/server/configuration-facts.js';

const oldUrl = 'https://mfa1.contoso.local:8443/phonefactorwebservicesdk/PfWsSdk.asmx';
const oldPortal = configurationText({
  framework: '2.0',
  appSettings: [],
  reference: { ...portalReference, url: oldUrl },
  systemWeb: ['<pages theme="Contoso" />', '<customErrors mode="Off" />'],
});

describe('facts of a configuration', () => {
  test('theme, address and the sections outside of the settings', () => {
    expect(readConfigurationFacts(oldPortal)).toEqual({
      theme: 'Contoso',
      webServiceSdkUrl: oldUrl,
      otherSections: ['system.web/compilation', 'system.web/pages', 'system.web/customErrors'],
    });
  });

  test.each([
    ['not well formed', '<configuration>', /line 1/],
    ['twice', '<configuration><appSettings /><appSettings /></configuration>', /is there twice/],
  ])('of a file that is not usable have the reason: %s', (_what, text, problem) => {
    expect(readConfigurationFacts(text).problem).toMatch(problem);
  });

  test('an encrypted section is no damage: the facts have it apart', () => {
    const text = '<configuration><appSettings><EncryptedData /></appSettings></configuration>';
    expect(readConfigurationFacts(text)).toEqual({ encrypted: expect.stringMatching(/aspnet_regiis/) });
  });
});
