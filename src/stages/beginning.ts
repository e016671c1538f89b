import type { Finding } from '../base/finding.js';
import type { Intention } from '../plan/intention.js';
import type { Inventory } from '../product/inventory.js';
import { hasTracesOfAgent, type ServerState } from '../product/server-state.js';

/** Input `server-before`: an inventory file on the server, or the word that the server itself shows its beginning. */
export const asFoundWord = 'as-found';

/** Where it is known from what the server was like before the upgrade. */
export type Beginning =
  | { readonly source: 'backup-set' | 'inventory' | 'as-found' }
  /** No record, and the server itself shows a state in between or nothing at all. */
  | { readonly source: 'unknown' };

/** An inventory of the server before the upgrade, with where it is from. */
export type KnownBeginning =
  | { readonly source: 'backup-set' | 'inventory'; readonly inventory: Inventory }
  | { readonly source: 'as-found' }
  | undefined;

/** The records go before the server: a server in between looks complete when no record shows what it had. */
export function judgeBeginning(known: KnownBeginning, now: ServerState): Beginning {
  if (known !== undefined) return { source: known.source };
  return { source: showsItsBeginning(now) ? 'as-found' : 'unknown' };
}

/**
 * Something old is there: this suite installs nothing new before all that is old is removed. The data of the agent alone
 * shows nothing of the other parts.
 */
function showsItsBeginning(now: ServerState): boolean {
  const isOld = now.components.some(({ generation }) => generation === 'phonefactor');
  return isOld || (hasTracesOfAgent(now) && showsAPart(now));
}

/** A record of a server from which all had been removed already is no record of what it had. */
export function showsAPart({ components }: ServerState): boolean {
  return components.length > 0;
}

/** The server has the new product alone: this document is not for it, or it was followed already. */
function hasNewProductAlone({ components }: ServerState): boolean {
  return components.length > 0 && components.every(({ generation }) => generation === 'mfa-server');
}

const otherDocument =
  'The document that this suite follows upgrades PhoneFactor Agent 5 or older. From MFA Server 6 or later to a newer one, Microsoft\'s page "Upgrade to the latest Azure Multi-Factor Authentication Server" applies: the new setup is run over the old one, without a removal. Here the suite can still do this: inspect, backup-pfdata, check-host, and merge-webconfig with original and target.';

/** Where nobody confirmed anything else, a server that never had PhoneFactor is no finished upgrade of it. */
function newProductAlone({ machine, components }: ServerState): Finding {
  const products = components.map(({ product }) => `${product.displayName} ${product.version}`).join(', ');
  return {
    code: 'mfa-server-found',
    message: `${machine.name} has ${products} and no part of PhoneFactor, and no record shows that it had one: there is nothing here to upgrade from PhoneFactor.`,
    advice: otherDocument,
  };
}

/** What is judged of the beginning. */
interface BeginningFacts {
  readonly beginning: Beginning;
  readonly intention?: Intention;
  readonly now: ServerState;
}

/** Somebody else upgraded a part by hand: what he removed and did not install again is not to be seen. */
export function beginningWarnings({ beginning, now }: BeginningFacts): readonly Finding[] {
  if (beginning.source === 'as-found' && hasNewProductAlone(now)) return [newProductAlone(now)];
  const upgraded = now.components.filter(({ generation }) => generation === 'mfa-server');
  const isMixed = upgraded.length > 0 && now.components.length > upgraded.length;
  if (beginning.source !== 'as-found' || !isMixed) return [];
  const names = upgraded.map(({ product }) => product.displayName).join(', ');
  return [
    {
      code: 'upgraded-in-part',
      message: `${now.machine.name} was upgraded in part before this suite ran: ${names}. A part that was removed by hand and not installed again cannot be seen.`,
      advice:
        'If the server had more parts of PhoneFactor than those that are there now, give an inventory or a backup from before (server-before, backup-path).',
      input: 'server-before',
    },
  ];
}

/** Why nothing can be called done or planned: it is not known what has to be there at the end. */
export function beginningBlockers({ beginning, intention, now }: BeginningFacts): readonly Finding[] {
  if (beginning.source === 'as-found') return [...unclaimedParts(now), ...agentNotRecognised(now)];
  // The journal knows what has to be there, and a set that is missing is judged by itself.
  if (beginning.source !== 'unknown' || intention !== undefined) return [];
  if (!showsAPart(now) && !hasTracesOfAgent(now)) return [noPhoneFactor(now)];
  // Parts under unknown names are reported first: with their names the server shows its beginning.
  const unnamed = showsAPart(now) ? [] : [...unclaimedParts(now), ...agentNotRecognised(now)];
  return unnamed.length > 0 ? unnamed : [beginningUnknown(now)];
}

export function noPhoneFactor({ machine }: ServerState): Finding {
  return {
    code: 'no-phonefactor-found',
    message: `No part of PhoneFactor or MFA Server was found on ${machine.name}, in either registry view or in IIS, and no record shows what it had.`,
    advice:
      'Check that the job runs on the right server and with the work folder of the earlier runs. If the product is there under another name, give its DisplayName pattern as product-names. If PhoneFactor was removed already, give a backup set as backup-path, or an inventory from before as server-before.',
    input: 'server-before',
  };
}

function beginningUnknown(now: ServerState): Finding {
  const { machine, components } = now;
  const products = components.map(({ product }) => `${product.displayName} ${product.version}`).join(', ');
  const found = products || 'the data file of PhoneFactor';
  return {
    code: 'beginning-unknown',
    message: `${machine.name} has ${found}, but no journal and no backup set shows what it had before, so it is not known what is missing.`,
    advice: [
      'Give the work-folder of the earlier runs, or the backup set as backup-path, or an inventory from before the upgrade as server-before. If the server never had another part of PhoneFactor than those that are there now, give server-before: as-found.',
      ...(hasNewProductAlone(now) ? [`If it never had PhoneFactor: ${otherDocument}`] : []),
    ].join(' '),
    input: 'server-before',
  };
}

const unclaimedCodes: ReadonlySet<string> = new Set([
  'agent-key-without-agent',
  'data-file-without-agent',
  'web-application-without-product',
  'unknown-product-entry',
]);

/** What looks like a part of the product and is taken for none would stay installed and be forgotten. */
function unclaimedParts({ warnings }: ServerState): readonly Finding[] {
  return warnings.filter(({ code }) => unclaimedCodes.has(code));
}

function agentNotRecognised(now: ServerState): readonly Finding[] {
  if (!hasTracesOfAgent(now) || now.services.length === 0) return [];
  const names = now.services.map(({ displayName, name }) => `${displayName} (${name})`).join(', ');
  return [
    {
      code: 'agent-not-recognised',
      message: `The service ${names} runs from the install folder of PhoneFactor, but no entry in Programs and Features is recognised as the agent.`,
      advice:
        'Look the product up in Programs and Features and give its name as product-names, for example phonefactor/agent=Phone Agent*. If the agent was removed and left the service behind, remove the service first.',
      input: 'product-names',
    },
  ];
}
