import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import { didYouMean } from '../nearest-name.js';
import { type FieldPath, lineOfField, repeatedName } from './line-of-field.js';
import { plainReason } from './plain-reason.js';

/** What is wrong with a file: it is no JSON, it has another format, or a field is missing or wrong. */
export type FormatFault = 'json' | 'format' | 'field';

/** Makes the error of a fault; `what` has line and field, and ends without a full stop: `line 3, field machine.name: …`. */
export type FormatError = (what: string, fault: FormatFault) => Error;

/**
 * Reads JSON that follows a schema; a byte order mark before it is none of it. The one rule of all formats: what a
 * newer version wrote in addition is kept, and a missing or wrong field is an error that names line and field.
 * @throws the error that `errorOf` makes
 */
export function readFormat<T>(schema: v.GenericSchema<unknown, T>, text: string | Uint8Array, errorOf: FormatError): T {
  const { json, value } = parsed(text, errorOf);
  return conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `);
}

/** As {@link readFormat}, of a file that counts for nothing where it is damaged: then undefined. */
export function readIntact<T>(schema: v.GenericSchema<unknown, T>, text: Uint8Array): T | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(new TextDecoder().decode(text)));
    return result.success ? result.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** As {@link readFormat}, with the fields in the order of the file, for files that are changed and written again. */
export function readFormatAsWritten<T>(schema: v.GenericSchema<T>, text: Uint8Array, errorOf: FormatError): T {
  const { json, value } = parsed(text, errorOf);
  conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `);
  return value as T;
}

/** As {@link readFormatAsWritten}, of a file that people write: a name that is there twice would count once, without a word. */
export function readWritten<T>(schema: v.GenericSchema<T>, bytes: Uint8Array, errorOf: FormatError): T {
  const value = readFormatAsWritten(schema, bytes, errorOf);
  const json = decoded(bytes, errorOf);
  const repeated = repeatedName(json);
  if (repeated === undefined) return value;
  throw errorOf(`line ${repeated.line}, field ${repeated.path.join('.')}: the name is there twice`, 'field');
}

/** What a person is shown of fields that a newer version wrote; empty where there are none. */
export function unknownFieldsNote(schema: v.GenericSchema, value: unknown, source: string): readonly string[] {
  const names = unknownFields(schema, value);
  if (names.length === 0) return [];
  const what = `${source} has fields that this version of the suite does not know: ${names.join(', ')}.`;
  return [`${what} They stay as they are and are not used.`];
}

/** As {@link readFormat}, of what is read already; `placeOf` is put before the field. */
export function conforming<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  errorOf: FormatError,
  placeOf: (path: FieldPath) => string,
): T {
  refuseOtherFormat(schema, value, errorOf, () => placeOf(['format']));
  const strange = strangePart(value, []);
  if (strange !== undefined) {
    const { path, why } = strange;
    throw errorOf(`${placeOf(path)}field ${path.join('.')}: ${why}`, 'field');
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  // A typing error makes a needed name missing, too.
  const issue = result.issues.find(({ expected }) => expected === 'never') ?? result.issues[0];
  const path = (issue.path ?? []).map(({ key }) => key).filter(isKey);
  const where = path.length === 0 ? 'the top level' : `field ${path.join('.')}`;
  throw errorOf(`${placeOf(path)}${where}: ${reasonOf(issue)}`, 'field');
}

/** Names that mean something to every object of JavaScript: a list by name would lose such an entry without a word. */
const lostNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** No format comes near this depth; what is deeper is built to exhaust a program, or contains itself. */
const deepest = 200;

/** The first part that no format can have: a name that would be lost, what is no data of JSON, or too many levels. */
function strangePart(value: unknown, path: FieldPath): { readonly path: FieldPath; readonly why: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length > deepest) return { path: path.slice(0, 3), why: `it has more than ${deepest} levels` };
  const isList = Array.isArray(value);
  if (!isList && Object.getPrototypeOf(value) !== Object.prototype) return { path, why: 'it is no list and no object' };
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, isList ? Number(key) : key];
    if (lostNames.has(key)) return { path: at, why: `"${key}" cannot be a name here; choose another one` };
    const found = strangePart(inner, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number';
}

function reasonOf({ type, expected, input, message }: v.BaseIssue<unknown>): string {
  const reason = plainReason(message);
  if (type === 'picklist' && typeof input === 'string') {
    const known = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, name = '']) => name);
    return `${reason}${didYouMean(input, known)}`;
  }
  return reason;
}

/** The text of a file of the suite. @throws the error that `errorOf` makes, where it is none in UTF-8 */
export function decoded(bytes: Uint8Array, errorOf: FormatError): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw errorOf(`it is no text in UTF-8${isUtf16(bytes) ? ' but one in UTF-16' : ''}`, 'json');
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function parsed(text: string | Uint8Array, errorOf: FormatError): { readonly json: string; readonly value: unknown } {
  const json = typeof text === 'string' ? text.replace(/^\uFEFF/, '') : decoded(text, errorOf);
  try {
    return { json, value: JSON.parse(json) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw errorOf(`${lineOfSyntaxError(json, error)}it is not JSON: ${error.message}`, 'json');
  }
}

/** Node.js does not give the position of every error. */
function lineOfSyntaxError(json: string, { message }: SyntaxError): string {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const end = /end of JSON/.test(message) ? json.length : Number(position ?? Number.NaN);
  return Number.isNaN(end) ? '' : `line ${json.slice(0, end).split('\n').length}, `;
}

/** A format of another number is another file: its fields are not looked at. */
function refuseOtherFormat(schema: v.GenericSchema, value: unknown, errorOf: FormatError, place: () => string): void {
  const known = formatsOf(schema as Formatted);
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (known.includes(format)) return;
  const what = format === undefined ? 'names no format' : `has the format ${JSON.stringify(format)}`;
  throw errorOf(`${place()}the top level ${what}; this version reads format ${known.join(' and ')}`, 'format');
}

interface Formatted {
  readonly entries?: Readonly<Record<string, { readonly literal?: unknown }>>;
  readonly options?: readonly Formatted[];
}

/** The numbers of the formats that a schema reads; one `undefined` where its files have none. */
function formatsOf({ entries, options = [] }: Formatted): readonly unknown[] {
  return options.length > 0 ? options.flatMap(formatsOf) : [entries?.format?.literal];
}

/** What the walk looks at in a schema of the library. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
}

/** Paths of the fields that a newer version wrote and this one does not know, with `[]` for each entry of a list. */
export function unknownFields(schema: GenericSchema, value: unknown): readonly string[] {
  return [...new Set(walk(schema as unknown as Shape, value, ''))];
}

function walk(shape: Shape, value: unknown, path: string): readonly string[] {
  if (shape.wrapped !== undefined) return walk(shape.wrapped, value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const { item } = shape;
    return item === undefined ? [] : value.flatMap((one) => walk(item, one, `${path}[]`));
  }
  if (shape.type === 'variant') return walk(optionOf(shape, value), value, path);
  return Object.entries(value).flatMap(([name, below]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const known = shape.type === 'record' ? shape.value : shape.entries?.[name];
    if (known !== undefined) return walk(known, below, at);
    return shape.type === 'loose_object' ? [at] : [];
  });
}

/** The variant whose literal the value has. */
function optionOf({ options = [] }: Shape, value: object): Shape {
  const fits = ({ entries = {} }: Shape) =>
    Object.entries(entries).every(([name, { type, ...rest }]) => {
      if (type !== 'literal') return true;
      return 'literal' in rest && rest.literal === Reflect.get(value, name);
    });
  return options.find(fits) ?? { type: 'any' };
}
