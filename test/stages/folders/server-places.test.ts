import { describe, expect, test } from '@jest/globals';
import { placesOf, placesOfWindows } from '../../../src/stages/folders/server-places.js';
import { sampleMachine } from '../../product/sample-inventory.js';
import { sampleState } from '../sample-situation.js';

describe('the places of Windows', () => {
  test('are on the drive of Windows, also where that is another one than C', () => {
    const folders = { windows: 'E:\\WINNT', programFiles: 'E:\\Programme', programData: 'E:\\ProgramData' };
    expect(placesOfWindows({ ...sampleMachine, folders })).toEqual({
      names: ['mfa1', 'mfa1.contoso.local', 'localhost', '127.0.0.1', '.'],
      closed: [
        'E:\\WINNT',
        'E:\\Programme',
        'E:\\Programme (x86)',
        'E:\\System Volume Information',
        'E:\\$Recycle.Bin',
        'E:\\Boot',
        'E:\\Recovery',
        'E:\\Documents and Settings',
        'E:\\ProgramData\\Microsoft',
        'E:\\Users\\All Users',
        'E:\\Users\\Default',
        'E:\\Users\\Default User',
      ],
      shared: ['E:\\ProgramData', 'E:\\Users'],
      web: ['E:\\inetpub'],
      product: [],
    });
  });

  test('are known for a machine without a domain, too', () => {
    const { domain: _none, ...alone } = sampleMachine;
    expect(placesOfWindows(alone).names).toEqual(['mfa1', 'localhost', '127.0.0.1', '.']);
  });
});

describe('the places of a server', () => {
  test('have the folders of the product and of its sites', () => {
    const { product, web } = placesOf(
      sampleState({ webs: [{ component: 'user-portal', folder: 'D:\\sites\\portal' }, { component: 'mobile-app' }] }),
    );
    expect(product).toEqual(expect.arrayContaining(['C:\\Program Files\\PhoneFactor', 'D:\\sites\\portal']));
    expect(web).toEqual(expect.arrayContaining(['C:\\inetpub', 'D:\\sites\\portal']));
  });

  const served = (physicalPath: string) => {
    const state = sampleState();
    const [site] = state.webServer?.sites ?? [];
    if (site === undefined || state.webServer === undefined) throw new Error('The sample has a site.');
    const application = { path: '/x', physicalPath, applicationPool: 'DefaultAppPool' };
    const sites = [{ ...site, applications: [application] }];
    return placesOf({ ...state, components: [], webServer: { ...state.webServer, sites } }).web;
  };

  test('leave out a site that serves a whole drive: no folder of the drive would be left', () => {
    expect(served('D:\\')).toEqual(['C:\\inetpub']);
    expect(served('C:\\ProgramData')).toEqual(['C:\\inetpub']);
    expect(served('D:\\sites')).toEqual(['C:\\inetpub', 'D:\\sites']);
  });
});
