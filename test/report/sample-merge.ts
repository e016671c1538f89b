import type { MergeRecord } from '../../src/webconfig/merge-record-schema.js';

const hash = (digit: string) => digit.repeat(64);

/** Settings of every outcome, as a three-way merge leaves them. */
export const sampleMerge: MergeRecord = {
  format: 1,
  original: { path: 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config', bytes: 6_532, sha256: hash('b') },
  target: { path: 'C:\\inetpub\\wwwroot\\MultiFactorAuth\\web.config', bytes: 7_214, sha256: hash('e') },
  pristine: { path: 'pristine/user-portal/5.0.4/web.config', bytes: 6_101, sha256: hash('f') },
  result: { bytes: 7_498, sha256: hash('1'), encoding: 'utf-8', changed: true },
  outcomes: [
    {
      setting: 'appSettings/USE_WEB_SERVICE_SDK',
      pristine: 'false',
      original: 'true',
      target: 'false',
      result: 'true',
      outcome: 'carried',
      reason: 'It was changed on the old portal.',
    },
    {
      setting: 'appSettings/WEB_SERVICE_SDK_AUTHENTICATION_PASSWORD',
      original: '(secret)',
      target: '',
      result: '(secret)',
      outcome: 'carried',
      reason: 'It was set on the old portal.',
    },
    {
      setting: 'applicationSettings/pfup.Properties.Settings/pfup_pfwssdk_PfWsSdk',
      original: 'https://mfa1.contoso.com/PhoneFactorWebServiceSdk/PfWsSdk.asmx',
      target: 'http://localhost:4898/PfWsSdk.asmx',
      result: 'https://mfa1.contoso.com/MultiFactorAuthWebServiceSdk/PfWsSdk.asmx',
      outcome: 'corrected',
      reason: 'The Web Service SDK has its new default name.',
    },
    {
      setting: 'appSettings/ALLOW_USER_ENROLLMENT',
      original: 'true',
      target: 'true',
      result: 'true',
      outcome: 'same',
      reason: 'Both files have the same value.',
    },
    {
      setting: 'appSettings/LANGUAGES',
      pristine: 'en',
      original: 'en',
      target: 'en,de,fr',
      result: 'en,de,fr',
      outcome: 'kept',
      reason: 'The old value was the old default.',
    },
    {
      setting: 'system.web/customErrors',
      original: '<customErrors mode="Off" />',
      target: '<customErrors mode="RemoteOnly" />',
      result: '<customErrors mode="RemoteOnly" />',
      outcome: 'reported',
      reason: 'The old file differs from the default; a person decides.',
    },
    {
      setting: 'appSettings/CREDENTIAL_CACHE_SECONDS',
      pristine: '300',
      original: '600',
      target: '120',
      result: '120',
      outcome: 'conflict',
      reason: 'Both changed it.',
    },
  ],
  edits: [{ line: 14, column: 5, reason: 'appSettings/USE_WEB_SERVICE_SDK' }],
  fragments: [{ setting: 'system.web/customErrors', xml: '<customErrors mode="Off" />' }],
};
