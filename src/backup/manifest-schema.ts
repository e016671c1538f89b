import * as v from 'valibot';
import { list } from '../list-schema.js';
import { UserError } from '../user-error.js';
import type { Manifest } from './backup-set.js';
import { isSafeStoredName, storedNameOf } from './stored-name.js';

const text = v.pipe(v.string(), v.minLength(1));
const time = v.pipe(v.string(), v.isoTimestamp());
/** Name of a folder on every file system, and none that says "unfinished". */
const setName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  v.check((name) => !/(\.|\.partial)$/i.test(name), 'It ends in a dot or in .partial.'),
);
const labels = { component: text, role: text };
const attributes = list(v.picklist(['read-only', 'hidden', 'system']));

const entry = v.strictObject({
  ...labels,
  storedAs: text,
  originalPath: v.exactOptional(text),
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  created: v.exactOptional(time),
  modified: v.exactOptional(time),
  attributes: v.exactOptional(attributes),
  securityDescriptor: v.exactOptional(text),
});

const folder = v.strictObject({
  ...labels,
  path: text,
  created: time,
  modified: time,
  attributes,
  securityDescriptor: v.exactOptional(text),
});

const origin = v.strictObject({
  who: text,
  why: text,
  run: v.exactOptional(text),
  planDigest: v.exactOptional(text),
});

/** Format 1 of a manifest. `docs/reference/backup-manifest.schema.json` is made from it. */
export const manifestSchema = v.strictObject({
  format: v.literal(1),
  name: setName,
  created: time,
  server: text,
  tool: v.strictObject({ name: text, version: text }),
  origin,
  components: list(text),
  consistent: v.boolean(),
  consistencyNote: v.exactOptional(text),
  accessRightsNote: v.exactOptional(text),
  folders: list(folder),
  entries: list(entry),
});

const advice = 'Take another set. Do not uninstall anything on the strength of this one.';

/**
 * Reads a manifest. `where` names it in messages.
 * @throws UserError `backup-manifest-unreadable`, `backup-manifest-unsafe`
 */
export function parseManifest(bytes: Uint8Array, where: string): Manifest {
  const result = v.safeParse(manifestSchema, parseJson(bytes, where));
  if (!result.success) {
    const [issue] = result.issues;
    throw unreadable(`${where} is not valid at ${v.getDotPath(issue) ?? 'the top level'}: ${issue.message}`);
  }
  requireSafeNames(result.output, where);
  return result.output;
}

function parseJson(bytes: Uint8Array, where: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw unreadable(`${where} is not JSON.`, { cause });
  }
}

/** Every stored name lies in the set, is used once, and belongs to the original path that the entry names. */
function requireSafeNames({ entries }: Manifest, where: string): void {
  const seen = new Set<string>();
  for (const { storedAs, originalPath } of entries) {
    const expected = originalPath === undefined ? storedAs : storedNameOf(originalPath);
    const isDocument = storedAs.startsWith('documents/');
    const key = storedAs.toLowerCase();
    if (!isSafeStoredName(storedAs) || storedAs !== expected || isDocument !== (originalPath === undefined)) {
      throw unsafe(where, `names a file outside the set or of another place: ${JSON.stringify(storedAs)}`);
    }
    if (seen.has(key)) throw unsafe(where, `names ${JSON.stringify(storedAs)} twice`);
    seen.add(key);
  }
}

function unreadable(message: string, options?: ErrorOptions): UserError {
  return new UserError('backup-manifest-unreadable', message, advice, options);
}

function unsafe(where: string, what: string): UserError {
  return new UserError(
    'backup-manifest-unsafe',
    `${where} ${what}.`,
    'Do not restore from this set. Find out who changed it, and take another one.',
  );
}
