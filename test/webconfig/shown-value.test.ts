import { describe, expect, test } from '@jest/globals';
import { redactorOf, shownBesides, shownValue } from '../../src/webconfig/shown-value.js';
import { nameOf } from './files.js';
import { showingAll } from './open-rules.js';

describe('a value where all names may be shown', () => {
  test.each([
    ['appSettings/Password', 'x', '(secret)'],
    ['appSettings/Password', '', ''],
    ['appSettings/Password', 'true', 'true'],
    ['location[Passwords]/appSettings/A', 'x', 'x'],
    ['location[A]/appSettings/Token', 'x', '(secret)'],
    ['connectionStrings/Main', 'Server=a;Pwd=b;App=c', 'Server=a;Pwd=(secret);App=c'],
    ['connectionStrings/Main', 'Pwd=b;Password=c', 'Pwd=(secret);Password=(secret)'],
    ['connectionStrings', 'x', 'x'],
    ['appSettings/A', '0123456789abcdef0123456789abcdef', '(secret)'],
    ['appSettings/Thumbprint', '0123456789abcdef0123456789abcdef', '0123456789abcdef0123456789abcdef'],
    ['system.web/machineKey/@validationKey', 'AB', '(secret)'],
    ['system.web/machineKey', '<machineKey validationKey="AB" />', '<machineKey validationKey="(secret)" />'],
    ['appSettings/A', 'a<', 'a<'],
    ['appSettings/Password/@value', 'x', '(secret)'],
    ['appSettings/Password/@key', 'x', 'x'],
  ])('%s with "%s" is "%s"', (setting, value, expected) => {
    expect(shownValue(nameOf(setting), value, showingAll)).toBe(expected);
  });
});

test('a hidden value says whether it is another than the first of its setting, one that is shown needs no such word', () => {
  const name = nameOf('appSettings/Password');
  const besides = (value: string, first: string | undefined) =>
    shownBesides(shownValue(name, value, showingAll), value, first);
  expect(besides('x1', undefined)).toBe('(secret)');
  expect(besides('x1', 'x1')).toBe('(secret)');
  expect(besides('x1', 'x2')).not.toBe('(secret)');
  expect(shownBesides(shownValue(nameOf('appSettings/A'), 'x1', showingAll), 'x1', 'x2')).toBe('x1');
});

test('without a redactor in the rules, values of unknown names are hidden', () => {
  expect(shownValue(nameOf('appSettings/CONTOSO_DESK'), 'desk', redactorOf({}))).toBe('(hidden, 4 characters)');
});
