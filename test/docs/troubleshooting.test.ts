import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { knownFailureTable } from '../../src/product/known-failures.js';

/** What somebody who meets the failure searches for: words of a screen or a log. */
const searched: Readonly<Record<string, string>> = {
  F1: 'An error occurred loading an authentication provider',
  F2: 'Microsoft Visual C++ 2015 Redistributable Update 1 or higher is required',
  F3: 'KB2919355',
  F4: 'IIS 6 Metabase Compatibility',
  F5: 'unsupported IIS version (10) detected. Could not obtain Enable32BitsAppOnWin64 flag from IIS',
  F6: 'Error determining the current master Multi-Factor Authentication Server',
  F7: 'offers to promote',
  F8: 'Unhandled SB',
  F9: 'user tags',
  F10: 'Azure virtual machine with Windows Server 2019',
  F11: 'Wrong replication group',
  F12: 'TestPfWsSdkConnection',
  F13: 'default look',
  F14: "Server Error in '/MultiFactorAuth' Application",
  F15: "I didn't find any executable",
  F16: 'Activation is asked for again',
  F17: '.NET 2.0',
  F18: 'require user match',
  F19: 'HTTP Error 503. The service is unavailable.',
  F20: 'Error sending email',
  F21: 'CryptAcquireContext: Could not create the default key container',
  F22: 'register again',
  F23: 'Windows Server 2012 R2 or older',
  F24: '32-bit Windows',
  F25: 'Japanese Windows',
  F26: 'Visual C++ 2017',
  F27: '405',
  F28: '32-bit pool',
  F29: 'Terminal Services',
  F30: 'LDAP bind password',
  F31: 'Unable to communicate with the Multi-Factor Authentication POP',
  F32: 'offers to install or to upgrade',
};

test('each known failure is found by the words that somebody searches for', () => {
  const page = readFileSync('docs/troubleshooting.md', 'utf8').replaceAll(/\n> |\n/g, ' ');
  expect(Object.entries(searched).filter(([, words]) => !page.includes(words))).toEqual([]);
  expect(knownFailureTable.map(({ id }) => id).filter((id) => searched[id] === undefined)).toEqual([]);
});
