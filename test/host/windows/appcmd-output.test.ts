import { describe, expect, test } from '@jest/globals';
import {
  parseApplicationPools,
  parseApplications,
  parseRootFolders,
  parseSettings,
  parseSites,
} from '../../../src/host/windows/appcmd-output.js';
import { parseXmlElements } from '../../../src/host/windows/xml-elements.js';
import { recorded } from '../../contract/recorded.js';

const document = (name: string) => parseXmlElements(recorded(name), name);

describe('appcmd', () => {
  test('sites with their bindings', () => {
    expect(parseSites(document('appcmd-sites.xml'))).toEqual([
      {
        name: 'Default Web Site',
        id: 1,
        state: 'started',
        bindings: [
          { protocol: 'http', information: '*:80:' },
          {
            protocol: 'https',
            information: '*:443:mfa.contoso.com',
            certificateThumbprint: 'AABBCCDDEEFF00112233445566778899AABBCCDD',
          },
        ],
      },
      {
        name: 'Intranet & Café',
        id: 7,
        state: 'stopped',
        bindings: [{ protocol: 'https', information: '[fe80::1]:8443:' }],
      },
    ]);
  });

  test('applications and the folders of their roots', () => {
    expect(parseApplications(document('appcmd-applications.xml')).map(({ site, path }) => [site, path])).toEqual([
      ['Default Web Site', '/'],
      ['Default Web Site', '/PhoneFactor'],
      ['Intranet & Café', '/'],
    ]);
    expect([...parseRootFolders(document('appcmd-virtual-directories.xml'))]).toEqual([
      ['Default Web Site/', '%SystemDrive%\\inetpub\\wwwroot'],
      ['Default Web Site/PhoneFactor', 'C:\\inetpub\\wwwroot\\PhoneFactor'],
      ['Intranet & Café/', 'D:\\Web\\Café'],
    ]);
  });

  test('pools: the password of an account is not taken over', () => {
    const pools = parseApplicationPools(document('appcmd-application-pools.xml'));
    expect(pools).toEqual([
      {
        name: 'DefaultAppPool',
        managedRuntimeVersion: 'v4.0',
        pipelineMode: 'Integrated',
        enable32Bit: false,
        identity: { type: 'ApplicationPoolIdentity' },
        state: 'started',
      },
      {
        name: 'PhoneFactor',
        managedRuntimeVersion: 'v2.0',
        pipelineMode: 'Classic',
        enable32Bit: true,
        identity: { type: 'NetworkService' },
        state: 'stopped',
      },
      {
        name: 'Template',
        managedRuntimeVersion: '',
        pipelineMode: 'Integrated',
        enable32Bit: false,
        identity: { type: 'SpecificUser', userName: 'CONTOSO\\portal' },
        state: 'started',
      },
    ]);
    expect(JSON.stringify(pools)).not.toContain('example-only');
  });

  test('a section', () => {
    expect(parseSettings(document('appcmd-section.xml'))).toEqual({
      authentication: { anonymous: false, basic: false, windows: false, impersonation: false },
      sslFlags: ['Ssl', 'SslNegotiateCert'],
    });
  });
});
