/** With `--import`: the suite's modules get {@link ./sync-files} in place of `node:fs/promises`. */
import { registerHooks } from 'node:module';

const replacement = new URL('./sync-files.js', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const isOwn = context.parentURL?.includes('/lib/') && !context.parentURL.includes('/node_modules/');
    if (specifier === 'node:fs/promises' && isOwn) return { url: replacement, shortCircuit: true };
    return next(specifier, context);
  },
});
