import { expect, test } from '@jest/globals';
import { printedParts, printName, type SettingName } from '../../src/webconfig/setting-name.js';

const endpoint = { tag: 'endpoint', by: 'name', value: 'Orders' };

test.each<[string, SettingName]>([
  ['appSettings/USE_SSL', { location: '', section: 'appSettings', path: ['USE_SSL'] }],
  [
    'location[Admin]/system.web/pages/@theme',
    { location: 'Admin', section: 'system.web', path: ['pages'], attribute: 'theme' },
  ],
  [
    'connectionStrings/Main/@providerName',
    { location: '', section: 'connectionStrings', path: ['Main'], attribute: 'providerName' },
  ],
  [
    'applicationSettings/My.Settings/Url',
    { location: '', section: 'applicationSettings', path: ['My.Settings', 'Url'] },
  ],
  [
    'system.serviceModel/client/endpoint[name=Orders]/@address',
    { location: '', section: 'system.serviceModel', path: ['client', endpoint], attribute: 'address' },
  ],
  ['system.web', { location: '', section: 'system.web', path: [] }],
  ['location[Admin]', { location: 'Admin', section: '', path: [] }],
  ['location[.]/@overrideMode', { location: '.', section: '', path: [], attribute: 'overrideMode' }],
])('%s is the printed name', (printed, name) => {
  expect(printName(name)).toBe(printed);
});

test('patterns see an item of a list with and without its own name', () => {
  expect(printedParts({ location: 'A', section: 'client', path: [endpoint], attribute: 'address' })).toEqual({
    location: 'location[A]/',
    elements: 'client/endpoint[name=Orders]',
    bareElements: 'client/endpoint',
    attribute: '@address',
  });
});
