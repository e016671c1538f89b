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
