import { expect, test } from '@jest/globals';
import { judgeServer } from '../../src/product/judge-server.js';
import { stateOf } from '../../src/report/state-of.js';
import { type SampleServer, sampleInventory } from '../product/sample-inventory.js';

const taken = '2026-03-07T21:02:00.000Z';
const facts = { theme: 'Contoso', webServiceSdkUrl: 'https://mfa1.contoso.com/PhoneFactorWebServiceSdk/PfWsSdk.asmx' };
const reported = (server: SampleServer = {}) =>
  stateOf(
    judgeServer(sampleInventory(server), {}, () => facts),
    taken,
  );

test('a server is reported with its folder, its data file, its services and the time of the look', () => {
  const state = reported();
  expect(state).toMatchObject({
    taken,
    installPath: 'C:\\Program Files\\PhoneFactor',
    dataFile: { path: 'C:\\Program Files\\PhoneFactor\\Data\\PhoneFactor.pfdata', status: 'present' },
  });
  expect(state.services.map((service) => Object.keys(service))).toEqual([['name', 'account', 'state']]);
});

test('the address of a web component is its site and its virtual directory, with theme and address of the Web Service SDK', () => {
  const portal = reported().components.find(({ component }) => component === 'user-portal');
  expect(portal).toMatchObject({
    generation: 'phonefactor',
    version: '5.0.4',
    folder: 'C:\\inetpub\\wwwroot\\PhoneFactor',
    address: 'Default Web Site/PhoneFactor',
    ...facts,
  });
});

test('an agent has a version and nothing of a web application', () => {
  const agent = reported().components.find(({ component }) => component === 'agent');
  expect(agent).toEqual({ component: 'agent', generation: 'phonefactor', version: '5.0.4' });
});

test('what a server does not have is not in its state', () => {
  const state = reported({ installPath: null, dataFile: null, products: [], webs: [], services: [] });
  expect(state).toEqual({ taken, components: [], services: [] });
});
