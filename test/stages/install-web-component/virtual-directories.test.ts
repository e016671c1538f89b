import { describe, expect, test } from '@jest/globals';
import type { ServerState } from '../../../src/product/server-state.js';
import {
  chosenName,
  foreignLetters,
  hiddenNameBlockers,
  newVirtualDirectory,
  otherNameBlockers,
} from '../../../src/stages/install-web-component/virtual-directories.js';
import type { UpgradeChoices, VirtualDirectoryChoice } from '../../../src/stages/situation.js';
import { sampleChoices, sampleState } from '../sample-situation.js';
import { webOf } from '../stage-plans.js';

const chosen = (choice: VirtualDirectoryChoice): UpgradeChoices => ({
  ...sampleChoices,
  virtualDirectories: { 'user-portal': choice, 'mobile-app': choice, 'web-service-sdk': choice },
});
const custom = (virtualDirectory: string) => chosen({ name: 'custom', virtualDirectory });
const nothingNew = sampleState();

/** The new component is installed, and answers under this name. */
const installedAs = (virtualDirectory: string): ServerState => ({
  ...nothingNew,
  components: nothingNew.components.map((one) => ({
    ...one,
    generation: 'mfa-server' as const,
    ...(one.web === undefined ? {} : { web: { ...one.web, virtualDirectory } }),
  })),
});

describe('the virtual directory of a new web component', () => {
  const old = { ...webOf('user-portal'), virtualDirectory: '/Zugang' };

  test('is the old one where that is kept, also an unusual one', () => {
    expect(newVirtualDirectory('user-portal', old, chosen({ name: 'keep' }), nothingNew)).toBe('Zugang');
    expect(chosenName('user-portal', chosen({ name: 'keep' }))).toBeUndefined();
  });

  test.each([
    ['user-portal', 'MultiFactorAuth'],
    ['mobile-app', 'MultiFactorAuthMobileAppWebService'],
    ['web-service-sdk', 'MultiFactorAuthWebServiceSdk'],
  ] as const)('of %s is %s where the new default name is chosen', (component, name) => {
    expect(newVirtualDirectory(component, old, chosen({ name: 'new' }), nothingNew)).toBe(name);
  });

  test('is the name that was chosen, without its slash', () => {
    expect(newVirtualDirectory('user-portal', old, custom('/portal9'), nothingNew)).toBe('portal9');
  });

  test('is the one of the application that is there already, with any choice', () => {
    expect(newVirtualDirectory('user-portal', old, custom('portal9'), installedAs('/Portal'))).toBe('Portal');
  });
});

describe('another name than the installed one', () => {
  test('is a blocker that names the input and both names, because nothing moves an application', () => {
    expect(otherNameBlockers('user-portal', custom('portal9'), installedAs('/Portal'))).toMatchObject([
      {
        code: 'component-at-other-name',
        input: 'user-portal-virtual-directory',
        message: expect.stringMatching(/installed as \/Portal, .* asks for \/portal9/),
      },
    ]);
  });

  test('is none where letters differ in case alone, where the old name is kept, and where nothing is installed', () => {
    expect(otherNameBlockers('user-portal', custom('PORTAL'), installedAs('/Portal'))).toEqual([]);
    expect(otherNameBlockers('user-portal', chosen({ name: 'keep' }), installedAs('/Portal'))).toEqual([]);
    expect(otherNameBlockers('user-portal', custom('portal9'), nothingNew)).toEqual([]);
  });
});

describe('a name of a virtual directory that IIS refuses by default', () => {
  test.each(['bin', 'App_Browsers', 'APP_DATA', 'mfa/App_code'])('is a blocker with its input: %s', (name) => {
    expect(hiddenNameBlockers('user-portal', name, nothingNew)).toMatchObject([
      { code: 'virtual-directory-hidden', input: 'user-portal-virtual-directory' },
    ]);
  });

  test('is none where a name only begins like one, and where the component is installed', () => {
    for (const name of ['binary', 'App_Data2', 'App', 'portal']) {
      expect(hiddenNameBlockers('user-portal', name, nothingNew)).toEqual([]);
    }
    expect(hiddenNameBlockers('user-portal', 'bin', installedAs('/bin'))).toEqual([]);
  });
});

test('letters that look like ASCII are named by code point, and a name of ASCII is not mentioned', () => {
  // The second letter is Cyrillic.
  expect(foreignLetters('user-portal', 'M\u0430in')).toMatchObject([
    { code: 'virtual-directory-letters', message: expect.stringContaining('U+0430') },
  ]);
  expect(foreignLetters('user-portal', 'Main-9._~')).toEqual([]);
});
