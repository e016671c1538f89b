import { scenarioCases } from '../inside/upgrade-scenario.js';

/** A 32-bit agent, another drive, blanks, names beyond ASCII, renamed virtual directories that are kept. */
export const cases = scenarioCases({
  old: {
    architecture: '32',
    agentFolder: 'D:\\Prógramme 漢字\\Phone Factor',
    siteFolder: 'D:\\Web Sites\\Größe 漢字',
    siteName: 'Intranet & Café',
    portal: 'Zwei Faktoren',
    mobileApp: 'TelefonApp',
    webServiceSdk: 'Sdk-Dienst',
    theme: 'Außenstelle 漢字',
    installFolder: 'D:\\Installer für MFA',
  },
  newPortal: 'Zwei Faktoren',
  newWebServiceSdk: 'Sdk-Dienst',
  inputs: {},
});
