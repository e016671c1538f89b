import { describe, expect, test } from '@jest/globals';
import { findProducts, isAdfsAdapter, uninstallEntries } from '../../src/product/find-products.js';
import type { ProductNameOverrides } from '../../src/product/names.js';
import { registrySnapshot } from '../../src/product/registry-snapshot.js';
import type { UninstallEntry } from '../../src/product/uninstall-entries.js';
import { type SampleProduct, sampleInventory, sampleProductCode } from './sample-inventory.js';

const entriesOf = (products: readonly SampleProduct[]) =>
  uninstallEntries(registrySnapshot(sampleInventory({ products, webs: [] })));
const find = (products: readonly SampleProduct[], overrides: ProductNameOverrides = {}, codes = {}) =>
  findProducts(entriesOf(products), overrides, codes);
const named = (displayName: string, version: string): readonly UninstallEntry[] => [
  { keyName: '{A}', view: '64', displayName, version },
];
const found = ({ products }: ReturnType<typeof findProducts>) =>
  products.map(({ generation, component }) => `${generation} ${component}`);
const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

const agent = { component: 'agent', generation: 'phonefactor' } as const;

describe('a component', () => {
  // The names of version 6 and later are in Microsoft's pages; the names of PhoneFactor are the document's with its prefix.
  test.each([
    ['PhoneFactor Agent', '5.0.4', 'phonefactor agent'],
    ['phonefactor agent (x64)', '5.0.4', 'phonefactor agent'],
    ['PhoneFactor User Portal', '5.0.4', 'phonefactor user-portal'],
    ['PhoneFactor Phone App Web Service', '5.0.4', 'phonefactor mobile-app'],
    ['PhoneFactor Mobile App Web Service', '5.0.4', 'phonefactor mobile-app'],
    ['PhoneFactor Web Service SDK', '5.0.4', 'phonefactor web-service-sdk'],
    ['Multi-Factor Authentication Server', '8.0.1.1', 'mfa-server agent'],
    ['Azure Multi-Factor Authentication Server', '8.0.1.1', 'mfa-server agent'],
    ['Multi-Factor Authentication User Portal', '8.0.1.1', 'mfa-server user-portal'],
    ['Multi-Factor Authentication Mobile App Web Service', '7.1.2', 'mfa-server mobile-app'],
    ['Multi-Factor Authentication Web Service SDK', '8.0.1.1', 'mfa-server web-service-sdk'],
  ])('with the name %s is known', (displayName, version, component) => {
    const search = findProducts(named(displayName, version), {}, {});
    expect([found(search), search.ambiguities, search.warnings]).toEqual([[component], [], []]);
  });

  test('that both views of the registry show is one', () => {
    expect(found(find([agent, { ...agent, view: '64' }]))).toEqual(['phonefactor agent']);
  });

  test('whose name and version contradict each other needs a word of a person', () => {
    const products = [{ ...agent, version: '6.0.0' }];
    expect(find(products).ambiguities).toMatchObject([{ code: 'generation-unclear', input: 'product-names' }]);
    const settled = find(products, { phonefactor: { agent: ['PhoneFactor Agent'] } });
    expect([found(settled), settled.ambiguities]).toEqual([['phonefactor agent'], []]);
  });

  test('without a version is taken by its name', () => {
    expect(codesOf(findProducts(named('PhoneFactor Agent', ''), {}, {}).ambiguities)).toEqual([]);
  });

  test('with a name that was not foreseen is shown, and a pattern settles it', () => {
    const products = [{ ...agent, displayName: 'PhoneFactor Console (x64)' }];
    const search = find(products);
    expect(search.products).toEqual([]);
    expect(search.warnings).toMatchObject([{ code: 'unknown-product-entry', input: 'product-names' }]);
    expect(found(find(products, { phonefactor: { agent: ['phonefactor console (*)'] } }))).toEqual([
      'phonefactor agent',
    ]);
    const other = find(products, { other: ['PhoneFactor Console (x64)'] });
    expect([other.products, other.warnings]).toEqual([[], []]);
  });

  test('is not the adapter for AD FS, whose name begins alike', () => {
    const entries = named('Multi-Factor Authentication AD FS Adapter', '8.0.1.1');
    expect(entries.map(isAdfsAdapter)).toEqual([true]);
    expect(findProducts(entries, {}, {})).toEqual({ products: [], ambiguities: [], warnings: [] });
  });

  test('is nothing of another maker', () => {
    expect(findProducts(named('Phone Manager', '5.0'), {}, {})).toEqual({
      products: [],
      ambiguities: [],
      warnings: [],
    });
  });
});

describe('two entries of one component', () => {
  const second = '{50000000-0000-4000-8000-0000000000FF}';
  const two = [agent, { ...agent, keyName: second, version: '4.9.0' }];

  test('stop with both candidates and the input', () => {
    const { products, ambiguities } = find(two);
    expect(products).toEqual([]);
    expect(ambiguities).toMatchObject([{ code: 'two-installs', input: 'product-codes' }]);
    expect(ambiguities[0]?.message).toContain(second);
    expect(ambiguities[0]?.message).toContain(sampleProductCode('phonefactor', 'agent'));
  });

  test('are settled by a product code, in any letter case', () => {
    const { products, ambiguities } = find(two, {}, { agent: second.toLowerCase() });
    expect([products.map(({ entry }) => entry.version), ambiguities]).toEqual([['4.9.0'], []]);
  });

  test('are not settled by a product code that is not installed', () => {
    const { ambiguities, warnings } = find(two, {}, { agent: '{00000000-0000-0000-0000-000000000000}' });
    expect(codesOf(ambiguities)).toEqual(['two-installs']);
    expect(codesOf(warnings)).toEqual(['product-code-not-found']);
  });

  test('of an old and a new generation are two components side by side', () => {
    const search = find([agent, { component: 'agent', generation: 'mfa-server' }]);
    expect([found(search), search.ambiguities]).toEqual([['phonefactor agent', 'mfa-server agent'], []]);
  });
});
