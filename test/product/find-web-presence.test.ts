import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/base/finding.js';
import { findProducts, uninstallEntries } from '../../src/product/find-products.js';
import { findWebPresence, type WebApplicationChoice } from '../../src/product/find-web-presence.js';
import type { Inventory } from '../../src/product/inventory.js';
import { registrySnapshot } from '../../src/product/registry-snapshot.js';
import { type SampleServer, sampleInventory } from './sample-inventory.js';

/** Users see what is found: the path of the application of each installed component, and what needs a person. */
function searchIn(inventory: Inventory, choice: WebApplicationChoice = {}, old: readonly string[] = []) {
  const { products } = findProducts(uninstallEntries(registrySnapshot(inventory)), {}, {});
  const search = findWebPresence(inventory, products, choice, old, () => ({}));
  const presences = products.flatMap((product) => search.presenceOf(product) ?? []);
  return {
    presences,
    paths: presences.map(({ virtualDirectory }) => virtualDirectory),
    further: products.flatMap((product) => search.furtherOf(product)),
    ambiguities: search.ambiguities,
    warnings: codes(search.warnings),
  };
}
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const search = (server: SampleServer, choice?: WebApplicationChoice, old?: readonly string[]) =>
  searchIn(sampleInventory(server), choice, old);

const oldPortal = { component: 'user-portal', generation: 'phonefactor' } as const;
const newPortal = { component: 'user-portal', generation: 'mfa-server' } as const;
const web = { component: 'user-portal' } as const;

describe('the application of a component', () => {
  test('is known by its content, under any name', () => {
    const other = { component: 'mobile-app', virtualDirectory: 'PhoneFactor' } as const;
    expect(search({ products: [oldPortal], webs: [{ ...web, virtualDirectory: 'mfa' }, other] }).paths).toEqual([
      '/mfa',
    ]);
  });

  test('is known by the default name of its virtual directory where its content does not show it', () => {
    expect(search({ products: [oldPortal], webs: [{ ...web, withoutContent: true }] }).paths).toEqual(['/PhoneFactor']);
  });

  test('of the old and of the new portal side by side is the one with the name of its generation', () => {
    const found = search({
      products: [oldPortal, newPortal],
      webs: [{ ...web, virtualDirectory: 'MultiFactorAuth' }, web],
    });
    expect([found.paths, found.ambiguities]).toEqual([['/PhoneFactor', '/MultiFactorAuth'], []]);
  });

  test('of which there are two needs a word of a person, in any letter case', () => {
    const server = { products: [oldPortal], webs: [web, { ...web, virtualDirectory: 'test' }] };
    const open = search(server);
    expect(open.ambiguities).toMatchObject([{ code: 'two-web-applications', input: 'web-applications' }]);
    expect(open.paths).toEqual([]);
    const settled = search(server, { 'user-portal': 'default web site/TEST' });
    expect([settled.paths, settled.ambiguities]).toEqual([['/test'], []]);
    // The other one has its content, too: it is kept, named and left alone.
    expect(settled.further.map(({ virtualDirectory }) => virtualDirectory)).toEqual(['/PhoneFactor']);
    expect(settled.warnings).toEqual(['further-web-application']);
  });

  test('that was given and is not there is reported, and the only other one is taken', () => {
    const found = search({ products: [oldPortal], webs: [web] }, { 'user-portal': 'Default Web Site/gone' });
    expect([found.paths, found.warnings]).toEqual([['/PhoneFactor'], ['web-application-not-found']]);
  });

  test('of the old portal that its removal left behind is not the new one', () => {
    const webs = [web, { ...web, virtualDirectory: 'MultiFactorAuth' }];
    const choice = { 'user-portal': 'Default Web Site/PhoneFactor' };
    const left = ['Default Web Site/PhoneFactor'];
    expect(codes(search({ products: [newPortal], webs }).ambiguities)).toEqual(['two-web-applications']);
    expect(search({ products: [newPortal], webs }, {}, left).paths).toEqual(['/MultiFactorAuth']);
    expect(search({ products: [newPortal], webs }, choice, left).paths).toEqual(['/MultiFactorAuth']);
    expect(search({ products: [newPortal], webs: [web] }, choice, left).paths).toEqual(['/PhoneFactor']);
  });

  test('has the themes that the product does not bring, once each', () => {
    const themes = ['default', 'Contoso', 'Adatum'];
    expect(search({ products: [oldPortal], webs: [{ ...web, themes }] }).presences[0]?.customThemes).toEqual([
      'Adatum',
      'Contoso',
    ]);
  });

  test('has the names of the certificates of its own site', () => {
    const inventory = sampleInventory({ products: [oldPortal], webs: [web] });
    const certificates = [
      { thumbprint: '0123456789abcdef0123456789abcdef01234567', names: ['mfa.contoso.com'] },
      { thumbprint: 'FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF', names: ['other.contoso.com'] },
    ];
    const { webServer } = inventory;
    const [portal] = searchIn({
      ...inventory,
      ...(webServer && { webServer: { ...webServer, certificates } }),
    }).presences;
    expect(portal?.certificateNames).toEqual(['mfa.contoso.com']);
  });
});

describe('where nothing is found', () => {
  test('an old product stops, until a person confirms that there is no application', () => {
    const server = { products: [oldPortal], webs: [] };
    expect(search(server).ambiguities).toMatchObject([
      { code: 'product-without-web-application', input: 'web-applications' },
    ]);
    expect(search(server, { 'user-portal': 'none' })).toMatchObject({ ambiguities: [], warnings: [] });
  });

  test('a new product is only reported', () => {
    const found = search({ products: [newPortal], webs: [] });
    expect([found.ambiguities, found.warnings]).toEqual([[], ['product-without-web-application']]);
  });

  test('and IIS is not there, the reason is IIS', () => {
    const [finding] = search({ products: [oldPortal], webs: [], withoutWebServer: true }).ambiguities;
    expect(finding?.message).toContain('IIS is not installed or cannot be read');
  });

  test('in Programs and Features, an application with the content is reported, until a person confirms that it is none', () => {
    const server: SampleServer = { products: [], webs: [{ component: 'web-service-sdk' }] };
    expect(search(server).warnings).toEqual(['web-application-without-product']);
    expect(search(server, { 'web-service-sdk': 'none' }).warnings).toEqual([]);
    // A default name alone is no reason: it may be somebody else's.
    expect(search({ products: [], webs: [{ ...web, withoutContent: true }] }).warnings).toEqual([]);
  });
});

describe('an application that is not whole', () => {
  test('without its pool is reported, and counts as stopped', () => {
    const found = search({ products: [oldPortal], webs: [{ ...web, pool: 'gone' }] });
    expect(found.warnings).toEqual(['application-pool-missing']);
    expect(found.presences[0]?.applicationPool).toMatchObject({ name: 'gone', state: 'stopped' });
  });

  test('whose settings could not be read stops, with the words of Windows', () => {
    const settingsProblem = 'Configuration error, line 31';
    const found = search({ products: [oldPortal], webs: [{ ...web, settingsProblem }] });
    expect(found.ambiguities).toMatchObject([
      { code: 'web-settings-not-read', message: expect.stringContaining(settingsProblem) },
    ]);
    expect(found.paths).toEqual([]);
  });

  test('whose web.config was not read has the reason, and one without web.config has none', () => {
    const inventory = sampleInventory({ products: [oldPortal], webs: [web] });
    const path = 'C:\\inetpub\\wwwroot\\PhoneFactor\\web.config';
    const unread = searchIn({
      ...inventory,
      configurations: [{ path: path.toUpperCase(), problem: 'Access is denied.' }],
    });
    expect(unread.presences[0]?.configuration).toMatchObject({ problem: 'Access is denied.', isUnread: true });
    expect(searchIn({ ...inventory, configurations: [] }).presences[0]).not.toHaveProperty('configuration');
  });
});
