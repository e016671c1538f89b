import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? { url: new URL('./jest-in-mocha.js', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
