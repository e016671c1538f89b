import { type ActionName, definitions } from './definitions.js';

type AllActions = { readonly [Name in ActionName]: Awaited<ReturnType<(typeof definitions)[Name]>> };

async function load(): Promise<AllActions> {
  const loaded = Object.entries(definitions).map(async ([name, definition]) => [name, await definition()] as const);
  return Object.fromEntries(await Promise.all(loaded)) as AllActions;
}

/** Every action by the name of its folder, for what goes over all of them: the command line, the generated pages. */
export const actions: AllActions = await load();
