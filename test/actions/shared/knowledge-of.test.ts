import { describe, expect, test } from '@jest/globals';
import { knowledgeInputs } from '../../../src/actions/shared/knowledge-inputs.js';
import { knowledgeOf, redactionOf } from '../../../src/actions/shared/knowledge-of.js';
import { valuesOf } from '../../../src/workflow/read-inputs.js';

const known = (given: Readonly<Record<string, string>>) => knowledgeOf(valuesOf(knowledgeInputs, given));

describe('what a person knows of a server', () => {
  test('is nothing where nothing was given', () => {
    expect(known({})).toEqual({});
  });

  test('are paths, and the product and application of each component by its name', () => {
    expect(
      known({
        'install-path': 'D:\\PhoneFactor',
        'product-codes': 'agent={50000000-0000-4000-8000-000000000001}',
        'web-applications': 'user-portal=Default Web Site/Portal',
      }),
    ).toMatchObject({
      installPath: 'D:\\PhoneFactor',
      productCodes: { agent: '{50000000-0000-4000-8000-000000000001}' },
      webApplications: { 'user-portal': 'Default Web Site/Portal' },
    });
  });

  test('are names of products, several for one component, and none for the others', () => {
    const { productNamePatterns } = known({
      'product-names':
        'phonefactor/agent=Contoso MFA*\nphonefactor/agent=MFA alt\nmfa-server/user-portal=Portal 8\nother=Contoso Tools',
    });
    expect(productNamePatterns).toMatchObject({
      phonefactor: { agent: ['Contoso MFA*', 'MFA alt'], 'user-portal': [] },
      'mfa-server': { agent: [], 'user-portal': ['Portal 8'] },
      other: ['Contoso Tools'],
    });
  });
});

test('names of secrets count with the ones that are shown, each list empty where it was not given', () => {
  expect(redactionOf({})).toBeUndefined();
  expect(redactionOf({ 'secret-names': [], 'shown-names': [] })).toBeUndefined();
  expect(redactionOf({ 'shown-names': ['PIN_LENGTH'] })).toEqual({ names: { secret: [], shown: ['PIN_LENGTH'] } });
});
