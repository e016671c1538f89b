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

describe('a hidden value beside the first of its setting', () => {
  const besides = (key: string, value: string, first: string | undefined) => {
    const name = nameOf(`appSettings/${key}`);
    return shownBesides(shownValue(name, value, redactorOf({})), value, first);
  };

  test('shows whether it is another one', () => {
    expect(besides('CONTOSO_DESK', 'desk', undefined)).toBe('(hidden, 4 characters)');
    expect(besides('CONTOSO_DESK', 'desk', 'desk')).toBe('(hidden, 4 characters, same)');
    expect(besides('CONTOSO_DESK', 'desk', 'disk')).toBe('(hidden, 4 characters, changed)');
  });

  test('shows nothing of that where it is a secret, or is shown itself', () => {
    expect(besides('Password', 'x1', 'x2')).toBe('(secret)');
    expect(besides('USE_SSL', 'true', 'false')).toBe('true');
  });
});

test('without a redactor in the rules, values of unknown names are hidden', () => {
  expect(shownValue(nameOf('appSettings/CONTOSO_DESK'), 'desk', redactorOf({}))).toBe('(hidden, 4 characters)');
});
