import { describe, expect, test } from '@jest/globals';
import { actions } from '../../src/actions/all.js';
import { inputClasses } from '../../src/actions/shared/input-classes.js';
import type { Action } from '../../src/workflow/action.js';
import { optional, required, serverPath, wholeNumber } from '../../src/workflow/input.js';
import { byNamesOfNow, fitsInput, withOlderNames } from '../../src/workflow/older-names.js';
import { givenInputs, readInputs } from '../../src/workflow/read-inputs.js';

const inputs = {
  place: required(serverPath, { description: 'Where.', formerly: 'destination' }),
  number: optional(wholeNumber(1, 9), { description: 'How many.', formerly: 'keep' }),
  other: optional(wholeNumber(1, 9), { description: 'Other.' }),
};

const problem = (environment: Readonly<Record<string, string>>) => {
  try {
    readInputs(inputs, environment);
  } catch (fault) {
    return fault instanceof Error ? fault.message : '';
  }
  return '';
};

describe('an input that has an older name', () => {
  test('is read by either of them, also where it has to be given', () => {
    const byOlder = readInputs(inputs, { INPUT_DESTINATION: 'C:\\x', INPUT_KEEP: '3' });
    expect(byOlder).toEqual({ place: 'C:\\x', number: 3, other: undefined });
    expect(readInputs(inputs, { INPUT_PLACE: 'C:\\x', INPUT_NUMBER: '3' })).toEqual(byOlder);
    expect(problem({})).toBe(`The input place is missing. Allowed: ${serverPath.allowed}.`);
  });

  test('is refused where both names have different values, by both names and without the values', () => {
    expect(problem({ INPUT_PLACE: 'C:\\x', INPUT_DESTINATION: 'C:\\y' })).toBe(
      'The inputs place and destination have different values. destination is the older name of place: leave it out.',
    );
    expect(problem({ INPUT_PLACE: 'C:\\x', INPUT_DESTINATION: ' C:\\x ' })).toBe('');
  });

  test('is not there where both names are empty, as a runner hands over what a workflow leaves out', () => {
    expect(givenInputs(inputs, { INPUT_PLACE: ' ', INPUT_DESTINATION: '' }).given).toEqual({});
    expect(givenInputs(inputs, { INPUT_PLACE: '', INPUT_DESTINATION: 'C:\\x' }).given).toEqual({ place: 'C:\\x' });
  });

  test('is called by the name that was given when its value is wrong', () => {
    expect(problem({ INPUT_PLACE: 'C:\\x', INPUT_KEEP: 'ten' })).toContain('The input keep is "ten".');
  });

  test('is reported with its name of now', () => {
    const { older } = givenInputs(inputs, { INPUT_PLACE: 'C:\\x', INPUT_KEEP: '3' });
    expect(older).toEqual([{ older: 'keep', name: 'number' }]);
  });

  test('does not take what means something else in a file of many actions', () => {
    const ofOther = { place: 'C:\\x', keep: 'appSettings/Smtp*' };
    expect(byNamesOfNow(inputs, ofOther, fitsInput)).toEqual({
      given: { place: 'C:\\x' },
      older: [],
      contradictions: [],
    });
  });
});

test('each older name is on the pages after the name of now, with what to give in its place', () => {
  const shown = withOlderNames(inputs);
  expect(Object.keys(shown)).toEqual(['place', 'destination', 'number', 'keep', 'other']);
  expect(shown.keep).toMatchObject({
    description: 'Older name of the input number.',
    deprecated: 'Give the input number in its place. keep still works.',
    required: false,
  });
  expect([shown.place?.required, shown.destination?.required]).toEqual([false, false]);
});

test('the older names of all actions are these', () => {
  const all = Object.values<Action>(actions).flatMap(({ name: action, inputs }) =>
    Object.entries(inputs).flatMap(([name, { formerly }]) =>
      formerly === undefined ? [] : [`${action}: ${formerly} -> ${name}`],
    ),
  );
  expect(all.sort()).toEqual([
    'backup-pfdata: destination -> backup-destination',
    'backup-pfdata: keep -> keep-backups',
    'plan-fleet: fleet-file -> settings',
    'stage-installers: destination -> package-destination',
  ]);
});

test('an older name is no other input of its action, and a settings file may still have it', () => {
  for (const { inputs } of Object.values<Action>(actions)) {
    for (const { formerly } of Object.values(inputs)) {
      if (formerly === undefined) continue;
      expect(Object.keys(inputs)).not.toContain(formerly);
      if (!('settings' in inputs) || formerly === 'fleet-file') continue;
      expect(Object.keys(inputClasses)).toContain(formerly);
    }
  }
});
