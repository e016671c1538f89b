import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.js';
import { shortened } from '../base/visible.js';

/*
 * Values of a plan for a person: what was chosen, what was found, what a step is given, and what is different. Made from
 * the JSON that is digested and from nothing else, so what shapes the plan is on the approver's page.
 */

/** Longer ones are paths beyond what Windows takes, and arguments that nobody reads in a cell. */
const longest = 400;

/** One value of a plan: where it is, in words, and what it is. */
export type PlannedValue = readonly [where: string, value: string];

/** How names and values are shown: as a person calls them, or as inputs are spelt. */
export interface Wording {
  name(name: string): string;
  readonly yes: string;
  readonly no: string;
}

export function plannedValues(part: JsonObject, wording: Wording = inWords): readonly PlannedValue[] {
  return Object.entries(part).flatMap(([name, value]) => valuesAt(wording.name(name), value, wording));
}

function valuesAt(where: string, value: JsonValue | undefined, wording: Wording): readonly PlannedValue[] {
  if (value === undefined) return [];
  if (isList(value)) return valuesOfList(where, value, wording);
  if (!isJsonObject(value)) return [[where, shownValue(value, wording)]];
  return Object.entries(value).flatMap(([name, inner]) => valuesAt(`${where}, ${wording.name(name)}`, inner, wording));
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function valuesOfList(where: string, values: readonly JsonValue[], wording: Wording): readonly PlannedValue[] {
  if (values.every(isPlain)) return [[where, shownValue(values, wording)]];
  return values.flatMap((value, index) => valuesAt(`${where} ${index + 1}`, value, wording));
}

export function isPlain(value: JsonValue): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

/** Any value as text of one line. */
export function shownValue(value: JsonValue, wording: Wording = inWords): string {
  if (value === null || value === '') return '(none)';
  if (typeof value === 'boolean') return value ? wording.yes : wording.no;
  if (isPlain(value)) return shortened(String(value), longest);
  if (isList(value) && value.length === 0) return '(none)';
  const parts = isList(value)
    ? value.map((one) => shownValue(one, wording)).join(', ')
    : plannedValues(value, wording)
        .map(([where, text]) => `${where} ${text}`)
        .join('; ');
  return shortened(parts, longest);
}

/** `backupDestination` as the inputs spell it: `backup-destination`. Paths and names stay as they are. */
export const asInputs: Wording = {
  name: (name) => (isFieldName(name) ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name),
  yes: 'true',
  no: 'false',
};

/** `virtualDirectory` as a person calls it: `virtual directory`. Paths and names stay as they are. */
export const inWords: Wording = {
  name: (name) =>
    wordsOfFields[name] ?? (isFieldName(name) ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name),
  yes: 'yes',
  no: 'no',
};

function isFieldName(name: string): boolean {
  return /^[a-z]+([A-Z][a-z0-9]*)+$/.test(name);
}

/** Names that do not speak for themselves. */
const wordsOfFields: Readonly<Record<string, string>> = {
  agent: 'agent',
  'agent (phonefactor)': 'PhoneFactor Agent',
  'agent (mfa-server)': 'Multi-Factor Authentication Server',
  'user-portal': 'User Portal',
  'user-portal (phonefactor)': 'old User Portal',
  'user-portal (mfa-server)': 'new User Portal',
  'mobile-app': 'Mobile App Web Service',
  'mobile-app (phonefactor)': 'old Mobile App Web Service',
  'mobile-app (mfa-server)': 'new Mobile App Web Service',
  'web-service-sdk': 'Web Service SDK',
  'web-service-sdk (phonefactor)': 'old Web Service SDK',
  'web-service-sdk (mfa-server)': 'new Web Service SDK',
  displayName: 'name',
  enable32Bit: '32-bit programs',
  fingerprint: 'content (SHA-256)',
  foundIn: 'folder',
  information: 'address',
  configuration: 'web.config',
  lastTurn: 'last plan that ended, or restore',
  managedRuntimeVersion: '.NET version',
  manifestSha256: 'manifest (SHA-256)',
  newUrl: 'new address',
  oldUrl: 'old address',
  sha256: 'SHA-256',
  siteId: 'site number',
  sslFlags: 'TLS settings',
  view: 'registry view',
  views: 'registry views',
  web: 'in IIS',
  webServiceSdkUrl: 'address of the Web Service SDK',
};
