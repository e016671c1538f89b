import { describe, expect, test } from '@jest/globals';
import { openNeeds, stepOf } from '../../src/changes/steps.js';

const from = '/PhoneFactorWebServiceSdk';
const to = '/MultiFactorAuthWebServiceSdk';
const sdk = stepOf(
  { kind: 'change-callers', component: 'web-service-sdk', from, to },
  { stage: 'install-web-service-sdk' },
);
const app = stepOf(
  { kind: 'change-callers', component: 'mobile-app', from: '/PhoneFactorPhoneAppWebService', to: '/App' },
  { stage: 'install-mobile-app' },
);
const textOf = (step: typeof sdk) => (step.type === 'operator' ? step.operatorStep.instructions.join('\n') : '');

describe('programs that call a component under its old name', () => {
  test('are for a person, after the component is there, and no run waits for them', () => {
    expect([sdk.id, sdk.documentStep, app.id, app.documentStep]).toEqual([
      'change-sdk-callers',
      'I2',
      'change-mobile-app-address',
      'I4.2',
    ]);
    expect(sdk).toMatchObject({ operatorStep: { proof: 'said', blocking: false } });
    const install = stepOf(
      {
        kind: 'install-web-component',
        component: 'web-service-sdk',
        packagePath: 'C:\\s.msi',
        siteId: 1,
        virtualDirectory: 'x',
        applicationPool: 'P',
      },
      { stage: 'install-web-service-sdk' },
    );
    expect(openNeeds({ steps: [install, sdk] }, sdk)).toEqual(['install-web-service-sdk']);
    expect(openNeeds({ steps: [install, app] }, app)).toEqual([]);
  });

  test('of the SDK are named, with the old address to look for and the log that shows who asks for it', () => {
    for (const part of [from, to, `${from}/PfWsSdk.asmx`, 'AD FS adapter', 'log of IIS'])
      expect(textOf(sdk)).toContain(part);
  });

  test('of the mobile app are the phones of users: they activate again, or the old name stays', () => {
    expect(textOf(app)).toMatch(/these users activate the app again in the portal, or the old name stays/);
    expect(textOf(app)).toContain('mobile-app-virtual-directory');
  });
});
