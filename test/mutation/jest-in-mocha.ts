/**
 * The part of Jest's interface that the tests for mutation testing use, on top of Mocha. Mutation testing runs thousands
 * of times over the same tests: Mocha keeps the modules loaded between two runs, Jest loads them anew each time.
 */
import { expect } from 'expect';
import { bind } from 'jest-each';

type TestFunction = () => unknown;
type Register = (title: string, run: TestFunction) => unknown;
type Hook = (run: TestFunction) => unknown;

interface MochaGlobals {
  readonly describe: Register;
  readonly it: Register & { readonly skip: Register };
  readonly before: Hook;
  readonly after: Hook;
  readonly beforeEach: Hook;
  readonly afterEach: Hook;
}

const mocha = globalThis as unknown as MochaGlobals;

/** Mocha has no time limit of its own per test in its third argument. */
const withoutLimit = (register: Register) => (title: string, run?: unknown) => register(title, run as TestFunction);
const each = (register: Register) => bind(withoutLimit(register) as Parameters<typeof bind>[0], false);

export const test = Object.assign(withoutLimit(mocha.it), { each: each(mocha.it), skip: mocha.it.skip });
export const describe = Object.assign(withoutLimit(mocha.describe), { each: each(mocha.describe) });
export const { before: beforeAll, after: afterAll, beforeEach, afterEach } = mocha;
export { expect };
