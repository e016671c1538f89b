import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Effects, interruptionsOf, type Subject, subjects } from '../../src/plan/effects.js';

const step = (interrupts: readonly Subject[], restores: readonly Subject[] = [], minutes = 1) => ({
  effects: { interrupts, restores, minutes },
});
const idle = step([]);

describe('who is not served during a plan', () => {
  test('from the step that interrupts to the last one that restores, both included', () => {
    const steps = [idle, step(['sign-in']), idle, step([], ['sign-in']), step([], ['sign-in']), idle];
    expect(interruptionsOf(steps, [])).toEqual([{ subject: 'sign-in', from: 1, to: 4, isOver: true }]);
  });

  test('to the last step and on, where nothing restores afterwards', () => {
    expect(interruptionsOf([idle, step(['user-portal']), idle], [])).toEqual([
      { subject: 'user-portal', from: 1, to: 2, isOver: false },
    ]);
    const again = [step(['sign-in']), step([], ['sign-in']), step(['sign-in']), idle];
    expect(interruptionsOf(again, [])).toEqual([{ subject: 'sign-in', from: 0, to: 3, isOver: false }]);
  });

  test('from the first step on, who was not served before it', () => {
    const steps = [idle, step([], ['sign-in']), step(['user-portal'])];
    expect(interruptionsOf(steps, ['sign-in', 'user-portal'])).toEqual([
      { subject: 'sign-in', from: 0, to: 1, isOver: true },
      { subject: 'user-portal', from: 0, to: 2, isOver: false },
    ]);
  });

  test('is nobody whom the plan leaves alone, though not served already, and nobody who is only restored', () => {
    expect(interruptionsOf([idle, step([], ['user-portal'])], ['mobile-app'])).toEqual([]);
    expect(interruptionsOf([], ['sign-in'])).toEqual([]);
  });

  test('one step that interrupts and restores is its own interruption', () => {
    expect(interruptionsOf([idle, step(['sign-in'], ['sign-in'])], [])).toEqual([
      { subject: 'sign-in', from: 1, to: 1, isOver: true },
    ]);
  });

  test('comes in the order of the subjects, for every order of the steps', () => {
    const steps = [step(['web-service-sdk']), step(['mobile-app']), step(['sign-in'])];
    expect(interruptionsOf(steps, []).map(({ subject }) => subject)).toEqual([
      'sign-in',
      'mobile-app',
      'web-service-sdk',
    ]);
  });
});

test('any plan, followed step by step, leaves exactly those unserved whom it says', () => {
  const some = fc.subarray([...subjects]);
  const effects: fc.Arbitrary<Effects> = fc.record({ interrupts: some, restores: some, minutes: fc.nat(30) });
  fc.assert(
    fc.property(fc.array(effects, { maxLength: 8 }), some, (list, already) => {
      const found = interruptionsOf(
        list.map((one) => ({ effects: one })),
        already,
      );
      for (const subject of subjects) {
        // By hand: away from the first interruption; the end of a step restores, if nothing later does or interrupts.
        let isAway = already.includes(subject);
        const wasAway = list.map(({ interrupts, restores }, index) => {
          isAway ||= interrupts.includes(subject);
          const away = isAway;
          const later = list
            .slice(index + 1)
            .some((one) => one.interrupts.includes(subject) || one.restores.includes(subject));
          if (restores.includes(subject) && !later) isAway = false;
          return away;
        });
        const isTouched = list.some((one) => one.interrupts.includes(subject) || one.restores.includes(subject));
        const expected = wasAway.flatMap((away, index) => (away && isTouched ? [index] : []));
        const one = found.find((interruption) => interruption.subject === subject);
        const indexes =
          one === undefined ? [] : list.flatMap((_, index) => (index >= one.from && index <= one.to ? [index] : []));
        expect({ subject, indexes }).toEqual({ subject, indexes: expected });
        if (one !== undefined) expect({ subject, isOver: one.isOver }).toEqual({ subject, isOver: !isAway });
      }
    }),
  );
});
