import { stepOf, type UpgradeStep } from '../../changes/steps.js';
import { hadAgent, newComponent, type ServerState } from '../../product/server-state.js';
import type { Situation } from '../situation.js';

/** While the server is between the two products, both have to be there for the new installer to find them. */
export function keepInstallPath({ now, before }: Situation): readonly UpgradeStep[] {
  const place = placeOfData(before);
  const agentIsOurs = hadAgent(before) && newComponent(now, 'agent') === undefined;
  if (!agentIsOurs || place === undefined) {
    return [];
  }
  return [stepOf({ kind: 'keep-install-path', ...place }, { stage: 'uninstall-phonefactor' })];
}

function placeOfData(before: ServerState): { readonly installPath: string; readonly dataFile: string } | undefined {
  return before.installPath === undefined || before.dataFile === undefined
    ? undefined
    : { installPath: before.installPath.path, dataFile: before.dataFile.path };
}
