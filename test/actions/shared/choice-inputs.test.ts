import { describe, expect, test } from '@jest/globals';
import { choiceInputs } from '../../../src/actions/shared/choice-inputs.js';
import { UserError } from '../../../src/base/user-error.js';
import { readInputs } from '../../../src/workflow/read-inputs.js';

const inputs = { 'user-portal-virtual-directory': choiceInputs['user-portal-virtual-directory'] };
const read = (given: string) =>
  readInputs(inputs, { 'INPUT_USER-PORTAL-VIRTUAL-DIRECTORY': given })['user-portal-virtual-directory'];

describe('a virtual directory', () => {
  test.each(['keep', 'new', 'Mfa', 'Zugang für Ärzte', 'ポータル', '2fa', 'a.b-c'])('may be %s', (name) => {
    expect(read(name)).toBe(name);
  });

  test.each(['a/b', 'a\\b', '..', '. .', 'name.', 'a?b', 'a%2e', 'a:b'])('may not be %s', (name) => {
    expect(() => read(name)).toThrow(UserError);
  });
});

describe('components that are not installed again', () => {
  const readComponents = (given: string) =>
    readInputs({ 'do-not-reinstall': choiceInputs['do-not-reinstall'] }, { 'INPUT_DO-NOT-REINSTALL': given });

  test.each(['none', 'user-portal', 'user-portal, mobile-app'])('may be %s', (given) => {
    expect(readComponents(given)['do-not-reinstall']).toEqual(given.split(', '));
  });

  test.each(['none, user-portal', 'user-portal\nnone', 'portal'])('may not be %j', (given) => {
    expect(() => readComponents(given)).toThrow(/or "none" alone/);
  });
});
