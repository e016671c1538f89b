import { describe, expect, test } from '@jest/globals';
import {
  applicationsOf,
  componentOfDefaultName,
  componentsInContent,
  defaultWebFolders,
} from '../../src/product/web-candidates.js';
import { sampleInventory, sampleMachine } from './sample-inventory.js';

describe('what is in the folder of an application', () => {
  const portalSetting = '<setting name="PFUP_PfwsSdk_PfWsSdk" serializeAs="String" />';

  test.each([
    ['the page of the SDK', ['PFWSSDK.ASMX'], '', ['web-service-sdk']],
    ['the page of the mobile app', ['readme.txt', 'PfPaWs.asmx'], '', ['mobile-app']],
    ['the setting of the portal', ['login.aspx'], portalSetting, ['user-portal']],
    ['the setting of the mobile app', [], '<setting name="pfpaws_pfwssdk_PfWsSdk" />', ['mobile-app']],
    ['a folder that was put together by hand', ['PfWsSdk.asmx'], portalSetting, ['user-portal', 'web-service-sdk']],
    ['pages of somebody else', ['default.aspx', 'MyPfWsSdk.asmx'], '<configuration />', []],
    ['a page of the SDK in a folder below', ['old\\PfWsSdk.asmx'], '', []],
  ])('shows a component: %s', (_what, files, configuration, components) => {
    expect(componentsInContent(files, configuration)).toEqual(components);
  });
});

describe('the name of a virtual directory', () => {
  // The names of portal and SDK are in the document, the names of the mobile app in its own pages.
  test.each([
    ['/PhoneFactor', 'user-portal'],
    ['/MultiFactorAuth', 'user-portal'],
    ['/phonefactorwebservicesdk', 'web-service-sdk'],
    ['/portals/MultiFactorAuthWebServiceSdk', 'web-service-sdk'],
    ['/PhoneFactorPhoneAppWebService', 'mobile-app'],
    ['/MultiFactorAuthMobileAppWebService', 'mobile-app'],
    ['/', undefined],
    ['/PhoneFactor2', undefined],
    ['/PhoneFactor/help', undefined],
  ])('that a component brings: %s: %s', (path, component) => {
    expect(componentOfDefaultName(path)).toBe(component);
  });
});

describe('the applications of IIS', () => {
  test('come with the folder of their content, however IIS writes it', () => {
    const { webServer } = sampleInventory({
      webs: [{ component: 'user-portal', folder: '%SystemDrive%\\web\\portal\\' }],
    });
    expect(
      applicationsOf(webServer, sampleMachine).map(({ site, application, folder }) => [
        site.name,
        application.path,
        folder,
      ]),
    ).toEqual([
      ['Default Web Site', '/', 'C:\\inetpub\\wwwroot'],
      ['Default Web Site', '/PhoneFactor', 'C:\\web\\portal'],
    ]);
  });

  test('are none where IIS is not there', () => {
    expect(applicationsOf(undefined, sampleMachine)).toEqual([]);
  });

  test('are by default on the drive of Windows', () => {
    const folders = defaultWebFolders({
      ...sampleMachine,
      folders: { ...sampleMachine.folders, windows: 'e:\\Windows' },
    });
    expect(folders).toContain('E:\\inetpub\\wwwroot\\PhoneFactor');
    expect(folders).toContain('E:\\inetpub\\wwwroot\\MultiFactorAuthWebServiceSdk');
    expect(folders).toHaveLength(6);
  });
});
