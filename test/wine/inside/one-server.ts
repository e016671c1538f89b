import type { Scenario } from './upgrade-scenario.js';

/** Everything where the installers put it; portal and SDK get the new names. */
export const oneServer: Scenario = {
  old: {
    architecture: '64',
    agentFolder: '',
    siteFolder: 'C:\\inetpub\\wwwroot',
    siteName: 'Default Web Site',
    portal: 'PhoneFactor',
    mobileApp: 'PhoneFactorPhoneAppWebService',
    webServiceSdk: 'PhoneFactorWebServiceSdk',
    theme: 'Contoso',
    installFolder: 'C:\\Install',
  },
  newPortal: 'MultiFactorAuth',
  newWebServiceSdk: 'MultiFactorAuthWebServiceSdk',
  inputs: { 'user-portal-virtual-directory': 'new', 'web-service-sdk-virtual-directory': 'new' },
};
