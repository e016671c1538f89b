import type { ReportState } from '../../src/report/report-input.js';

export const stateBefore: ReportState = {
  taken: '2026-03-07T21:02:00.000Z',
  installPath: 'C:\\Program Files\\PhoneFactor',
  dataFile: { path: 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata', status: 'present', size: 48_234_496 },
  components: [
    { component: 'agent', generation: 'phonefactor', version: '5.0.4' },
    {
      component: 'user-portal',
      generation: 'phonefactor',
      version: '5.0.4',
      folder: 'C:\\inetpub\\wwwroot\\PhoneFactor',
      address: 'Default Web Site/PhoneFactor',
      applicationPool: 'DefaultAppPool',
      theme: 'Contoso',
      webServiceSdkUrl: 'https://mfa1.contoso.com/PhoneFactorWebServiceSdk/PfWsSdk.asmx',
    },
    {
      component: 'mobile-app',
      generation: 'phonefactor',
      version: '5.0.4',
      folder: 'C:\\inetpub\\wwwroot\\PhoneFactorPhoneAppWebService',
      address: 'Default Web Site/PhoneFactorPhoneAppWebService',
      applicationPool: 'DefaultAppPool',
    },
    {
      component: 'web-service-sdk',
      generation: 'phonefactor',
      version: '5.0.4',
      folder: 'C:\\inetpub\\wwwroot\\PhoneFactorWebServiceSdk',
      address: 'Default Web Site/PhoneFactorWebServiceSdk',
      applicationPool: 'DefaultAppPool',
    },
  ],
  services: [{ name: 'PhoneFactorSvc', account: 'LocalSystem', state: 'running' }],
};

export const stateAfter: ReportState = {
  taken: '2026-03-08T00:59:00.000Z',
  installPath: 'C:\\Program Files\\PhoneFactor',
  dataFile: { path: 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata', status: 'present', size: 51_380_224 },
  components: [
    { component: 'agent', generation: 'mfa-server', version: '8.0.1' },
    {
      component: 'user-portal',
      generation: 'mfa-server',
      version: '8.0.1',
      folder: 'C:\\inetpub\\wwwroot\\MultiFactorAuth',
      address: 'Default Web Site/MultiFactorAuth',
      applicationPool: 'MultiFactorAuth',
      theme: 'Contoso',
      webServiceSdkUrl: 'https://mfa1.contoso.com/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx',
    },
    {
      component: 'web-service-sdk',
      generation: 'mfa-server',
      version: '8.0.1',
      folder: 'C:\\inetpub\\wwwroot\\MultiFactorAuthWebServiceSdk',
      address: 'Default Web Site/MultiFactorAuthWebServiceSdk',
      applicationPool: 'MultiFactorAuth',
    },
  ],
  services: [{ name: 'MultiFactorAuthSvc', account: 'LocalSystem', state: 'running' }],
};
