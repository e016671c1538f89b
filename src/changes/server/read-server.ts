import { createRedactor, plainRedactor, type Redactor, type RedactorOptions } from '../../base/redaction/redactor.js';
import type { Host } from '../../host/host.js';
import type { Intention } from '../../plan/intention.js';
import type { Inventory } from '../../product/inventory.js';
import { type JudgeChoices, judgeServer } from '../../product/judge-server.js';
import type { ReadServer, ServerState } from '../../product/server-state.js';
import { takeInventory } from '../../product/take-inventory.js';
import { decodeConfiguration } from '../../webconfig/decode.js';
import { readConfigurationFacts } from './configuration-facts.js';

/** What the operator knows of the server and that cannot be read on the server. */
export interface ServerKnowledge extends JudgeChoices {
  /** Input `data-file`. */
  readonly dataFile?: string;
  /** Input `server-before`: path of an inventory, or `as-found`. */
  readonly serverBefore?: string;
  /** Inputs `secret-names` and `shown-names`, and the salt of hidden values. */
  readonly redaction?: RedactorOptions;
}

const withLeftBehind = new WeakMap<
  ServerKnowledge,
  { readonly intention: Intention; readonly known: ServerKnowledge }
>();

/**
 * What the journal adds to the operator's knowledge: which applications belonged to the old components. An uninstall may
 * leave one behind, and it is then not the new one. The same objects give the same one back, so that a look serves twice.
 */
export function knowledgeWith(intention: Intention | undefined, knowledge: ServerKnowledge): ServerKnowledge {
  if (intention === undefined) return knowledge;
  const last = withLeftBehind.get(knowledge);
  if (last?.intention === intention) return last.known;
  const oldApplications = intention.components.flatMap(({ becomes, web }) =>
    web === undefined || becomes === 'stays' ? [] : [`${web.site}${web.virtualDirectory}`, ...(web.further ?? [])],
  );
  const known = { ...knowledge, oldApplications };
  withLeftBehind.set(knowledge, { intention, known });
  return known;
}

/** The look behind one step serves the next one: nothing was changed between them. */
const lookServesMilliseconds = 15_000;

interface KnownLook {
  readonly knowledge: ServerKnowledge;
  readonly changes: number;
  readonly at: number;
  readonly inventory: Inventory;
}

const lastLooks = new WeakMap<Host, KnownLook>();

/** For what is shown beside each other: without hashes. */
export function redactorOfNames({ redaction }: ServerKnowledge): Redactor {
  return redaction?.names === undefined ? plainRedactor : createRedactor({ names: redaction.names });
}

/** Reads the server and judges it; changes nothing. @throws UserError as {@link takeInventory} */
export async function readServer(host: Host, knowledge: ServerKnowledge): Promise<ReadServer> {
  const inventory = await look(host, knowledge);
  return { inventory, state: judgeInventory(inventory, knowledge) };
}

/** Work on what no inventory shows: the last look still serves afterwards. */
export async function besideTheLook(host: Host, work: () => Promise<void>): Promise<void> {
  const before = host.changesMade?.();
  await work();
  const last = lastLooks.get(host);
  const now = host.changesMade?.();
  if (last !== undefined && now !== undefined && last.changes === before)
    lastLooks.set(host, { ...last, changes: now });
}

async function look(host: Host, knowledge: ServerKnowledge): Promise<Inventory> {
  const [changes, at] = [host.changesMade?.(), host.clock.now().getTime()];
  const last = lastLooks.get(host);
  const serves = last?.knowledge === knowledge && last.changes === changes && at - last.at < lookServesMilliseconds;
  if (serves) return last.inventory;
  const inventory = await inventoryOf(host, knowledge);
  if (changes !== undefined) lastLooks.set(host, { knowledge, changes, at, inventory });
  return inventory;
}

/** The mark is a part of what an inventory has of a file: sets of earlier versions have it. */
function decodeWithMark(bytes: Uint8Array): string {
  const { text, markLength } = decodeConfiguration(bytes, 'web.config');
  return markLength > 0 ? `\ufeff${text}` : text;
}

function inventoryOf(host: Host, knowledge: ServerKnowledge): Promise<Inventory> {
  const { dataFile, installPath, productNamePatterns } = knowledge;
  return takeInventory(host, {
    ...(dataFile === undefined ? {} : { dataFile }),
    ...(installPath === undefined ? {} : { installPath }),
    ...(productNamePatterns === undefined ? {} : { productNamePatterns }),
    webApplications: Object.values(knowledge.webApplications ?? {}),
    decode: decodeWithMark,
    redactor: createRedactor(knowledge.redaction),
  });
}

export function judgeInventory(inventory: Inventory, knowledge: ServerKnowledge): ServerState {
  return judgeServer(inventory, knowledge, readConfigurationFacts);
}
