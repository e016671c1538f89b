import { expect, test } from '@jest/globals';
import { planArtifactName, requireArtifactName } from '../../../src/workflow/artifacts/artifact-name.js';

test('a plan has server and digest in the name of its artifact, and no sign that a name may not have', () => {
  expect(planArtifactName('MFA1', `sha256:${'0123456789abcdef'.repeat(4)}`)).toBe('mfa-plan-MFA1-0123456789abcdef');
  expect(planArtifactName('a:b', `sha256:${'f'.repeat(64)}`)).toBe('mfa-plan-a_b-ffffffffffffffff');
});

test.each(['mfa1-20260307-210000.zip', 'Größe & Ort', "it's (1)"])('%j is a name', (name) => {
  expect(() => requireArtifactName(name)).not.toThrow();
});

// The list is the one of actions/toolkit.
test.each(['a"b', 'a:b', 'a<b', 'a>b', 'a|b', 'a*b', 'a?b', 'a\rb', 'a\nb', 'a\\b', 'a/b'])(
  '%j is none, and the message names the sign',
  (name) => {
    expect(() => requireArtifactName(name)).toThrow(`it contains ${JSON.stringify(name[1])}`);
  },
);

test.each([
  ['', 'it is empty'],
  ['  ', 'it is empty'],
  [' set', 'it begins or ends with a blank'],
  ['set ', 'it begins or ends with a blank'],
])('%j is none: %s', (name, reason) => {
  expect(() => requireArtifactName(name)).toThrow(reason);
});
