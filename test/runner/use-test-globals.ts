/** With `--import`, for a process of {@link ./test-process}: test files are plain modules, also what they import of Jest. */
import { registerHooks } from 'node:module';

const globals = new URL('./test-globals.js', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
});
