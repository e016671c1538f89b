/**
 * The part of Jest's interface that the tests of src/webconfig use, on top of Mocha. Mutation testing runs thousands of
 * times over the same tests: Mocha keeps the modules loaded between two runs, Jest loads them anew each time.
 */
import { expect } from 'expect';
import { bind } from 'jest-each';

type TestFunction = () => unknown;
type Register = (title: string, run: TestFunction) => unknown;

interface MochaGlobals {
  readonly describe: Register;
  readonly it: Register & { readonly skip: Register };
}

const mocha = globalThis as unknown as MochaGlobals;

/** Mocha has no time limit of its own per test in its third argument. */
const register = (title: string, run?: unknown) => mocha.it(title, run as TestFunction);

export const test = Object.assign(register, {
  each: bind(register as Parameters<typeof bind>[0], false),
  skip: mocha.it.skip,
});
export const describe = mocha.describe;
export { expect };
