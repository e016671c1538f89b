import type { Host } from '../host/host.js';
import type { Inventory } from '../product/inventory.js';
import { type JudgeChoices, judgeServer } from '../product/judge-server.js';
import type { ServerState } from '../product/server-state.js';
import { takeInventory } from '../product/take-inventory.js';
import { decodeConfiguration } from '../webconfig/decode.js';
import { redactConfiguration } from '../webconfig/redact-configuration.js';
import { readConfigurationFacts } from './configuration-facts.js';

/** What the operator knows of the server and the server does not tell. */
export interface ServerKnowledge extends JudgeChoices {
  /** Input `data-file`. */
  readonly dataFile?: string;
}

export interface ReadServer {
  readonly inventory: Inventory;
  readonly state: ServerState;
}

/** Reads the server and judges it; changes nothing. @throws UserError as {@link takeInventory} */
export async function readServer(host: Host, knowledge: ServerKnowledge): Promise<ReadServer> {
  const { dataFile, installPath, productNamePatterns } = knowledge;
  const inventory = await takeInventory(host, {
    ...(dataFile === undefined ? {} : { dataFile }),
    ...(installPath === undefined ? {} : { installPath }),
    ...(productNamePatterns === undefined ? {} : { productNamePatterns }),
    webApplications: Object.values(knowledge.webApplications ?? {}),
    decode: (bytes) => decodeConfiguration(bytes, 'web.config').text,
    redact: redactConfiguration,
  });
  return { inventory, state: judgeInventory(inventory, knowledge) };
}

export function judgeInventory(inventory: Inventory, knowledge: ServerKnowledge): ServerState {
  return judgeServer(inventory, knowledge, readConfigurationFacts);
}
