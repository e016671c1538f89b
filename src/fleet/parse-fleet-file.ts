import type { Document, LineCounter } from 'yaml';
import type { Code } from '../base/codes/register.js';
import type { FieldPath } from '../base/format/line-of-field.js';
import { conforming, type FormatFault } from '../base/format/read-format.js';
import { UserError } from '../base/user-error.js';
import { type FleetFile, fleetFileSchema } from './fleet-file-schema.js';

export interface ParsedFleetFile {
  readonly file: FleetFile;
  /** `fleet.yml:12:5`, for messages. */
  placeOf(path: FieldPath): string;
}

const advice = 'Correct the settings file; docs/reference/fleet.schema.json describes it, and editors can check it.';

function fault(code: Code, what: string, cause?: unknown): UserError {
  return new UserError(code, what, advice, cause === undefined ? {} : { cause });
}

/**
 * Reads a settings file (YAML 1.2, UTF-8).
 * @throws UserError `fleet-file-not-yaml`, `fleet-file-format-unknown`, `fleet-file-invalid`, each with line and column
 */
export async function parseFleetFile(text: string, fileName: string): Promise<ParsedFleetFile> {
  // Loaded on use: fleets without such a file need no YAML.
  const { LineCounter, parseDocument, visit } = await import('yaml');
  const lines = new LineCounter();
  const options = { lineCounter: lines, uniqueKeys: true, prettyErrors: false };
  const document = readable(fileName, () => parseDocument(text, options));
  const [syntax] = document.errors;
  if (syntax !== undefined) {
    const { line, col } = lines.linePos(syntax.pos[0]);
    throw fault('fleet-file-not-yaml', `${fileName}:${line}:${col}: this is not valid YAML: ${syntax.message}`, syntax);
  }
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return;
      const { line, col } = lines.linePos(alias.range?.[0] ?? 0);
      const what = `${fileName}:${line}:${col}: the alias *${alias.source} has no anchor before it.`;
      throw fault('fleet-file-not-yaml', what);
    },
  });
  const place = (path: FieldPath) => placeIn(document, lines, fileName, path);
  return {
    file: conforming(
      fleetFileSchema,
      readable(fileName, () => document.toJS({ maxAliasCount: 100 })),
      (what, kind) => fault(codes[kind], `${what}.`),
      (path) => `${place(path)}: `,
    ),
    placeOf: place,
  };
}

/** The parser throws on files that are built to exhaust it: too many aliases, or nested too deep. */
function readable<T>(fileName: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    throw fault('fleet-file-not-yaml', `${fileName}: it cannot be read as YAML: ${error.message}`, error);
  }
}

const codes = {
  json: 'fleet-file-not-yaml',
  format: 'fleet-file-format-unknown',
  field: 'fleet-file-invalid',
} as const satisfies Record<FormatFault, Code>;

/** The nearest part that is there: a missing key is shown at its parent. */
function placeIn(document: Document, lines: LineCounter, fileName: string, path: FieldPath): string {
  for (let length = path.length; length >= 0; length--) {
    const range = rangeOf(document, path.slice(0, length));
    if (range !== undefined) {
      const { line, col } = lines.linePos(range);
      return `${fileName}:${line}:${col}`;
    }
  }
  return fileName;
}

function rangeOf(document: Document, path: FieldPath): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return hasRange(node) ? node.range?.[0] : undefined;
}

function hasRange(node: unknown): node is { readonly range?: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
