import { describe, expect, test } from '@jest/globals';
import { actions } from '../../../src/actions/all.js';
import { pathInputs } from '../../../src/actions/shared/run-stage.js';
import { useRules } from '../../../src/stages/folders/given-path.js';
import type { Action } from '../../../src/workflow/action.js';
import { serverPath } from '../../../src/workflow/input.js';

describe('every path on the server that an input takes', () => {
  /** They say where a rehearsal server has its packages: nothing is on it yet. */
  const ofNoServer = ['make-rehearsal-server/installers-folder'];
  const inputsOf = Object.values<Action>(actions).flatMap(({ name, inputs }) =>
    Object.entries(inputs).map(([input, { allowed }]) => ({ name, input, allowed })),
  );

  test('has a use', () => {
    const paths = inputsOf.filter(({ allowed }) => allowed.includes(serverPath.allowed));
    expect(paths.length).toBeGreaterThan(50);
    const without = paths.map(({ name, input }) => ({ whole: `${name}/${input}`, input }));
    expect(
      without
        .filter(({ whole, input }) => (pathInputs[whole] ?? pathInputs[input]) === undefined)
        .map(({ whole }) => whole),
    ).toEqual(ofNoServer);
  });

  test('no use is of an input that no action has', () => {
    const known = new Set(inputsOf.flatMap(({ name, input }) => [input, `${name}/${input}`]));
    expect(Object.keys(pathInputs).filter((input) => !known.has(input))).toEqual([]);
    expect(Object.values(pathInputs).every((use) => use in useRules)).toBe(true);
  });
});
