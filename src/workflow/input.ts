import * as v from '../base/schema.js';
import { isWindowsPath } from '../host/windows-path.js';

/** What one value of a text is. */
export type ValueType =
  | { readonly type: 'string' | 'boolean' | 'integer' }
  | { readonly type: 'enum'; readonly values: readonly string[] };

/** What a text that goes into an action or comes out of it is, for programs that write workflows (`action-types.yml`). */
export type TextType =
  | ValueType
  | { readonly type: 'list'; readonly separator: ',' | ', ' | '\n'; readonly item: ValueType };

/**
 * One input of an action: what its documentation says and how its text becomes a value. A text that is empty after
 * trimming counts as not given, as the runner hands it over for inputs that a workflow leaves out.
 */
export interface Input<T> {
  readonly description: string;
  /** What is allowed, as an error and the documentation say it. */
  readonly allowed: string;
  readonly required: boolean;
  /** Shown in `action.yml` and used where the input is not given. */
  readonly default?: string;
  /** No message shows what was given. */
  readonly isSecret?: true;
  /** The name that it had before, which is still taken: see `older-names.ts`. */
  readonly formerly?: string;
  readonly type: TextType;
  readonly schema: v.GenericSchema<string, T>;
}

export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** Texts of inputs by their names, as a step, a settings file or an approved plan gives them. */
export type GivenInputs = Readonly<Record<string, string>>;

export type InputValues<I extends Inputs> = {
  readonly [Name in keyof I]: I[Name] extends Input<infer T> ? T : never;
};

type About = Pick<Input<unknown>, 'description' | 'formerly'>;

export type InputType<T> = Pick<Input<T>, 'allowed' | 'schema' | 'isSecret' | 'type'>;

/** Must be given. */
export function required<T>(kind: InputType<T>, about: About): Input<T> {
  return { ...about, ...kind, required: true };
}

/** `undefined` where it is not given. */
export function optional<T>(kind: InputType<T>, about: About): Input<T | undefined> {
  return { ...about, ...kind, required: false };
}

export function withDefault<T>(kind: InputType<T>, defaultText: string, about: About): Input<T> {
  return { ...about, ...kind, required: false, default: defaultText };
}

/** One output of an action. An empty text is no value: there is nothing to say. */
export interface Output {
  readonly description: string;
  readonly type: TextType;
}

export type Outputs = Readonly<Record<string, Output>>;

/** An output is what an input of the same kind takes. */
export function output({ type }: Pick<InputType<unknown>, 'type'>, description: string): Output {
  return { description, type };
}

const anyText = { type: 'string' } as const;

function listOf(separator: ',' | '\n', item: ValueType = anyText): TextType {
  return { type: 'list', separator, item };
}

/** A token or key. */
export const secretText: InputType<string> = { allowed: 'any text', type: anyText, isSecret: true, schema: v.string() };

export const text: InputType<string> = { allowed: 'any text', type: anyText, schema: v.string() };

export function choice<const O extends readonly string[]>(options: O): InputType<O[number]> {
  return {
    allowed: options.map((option) => `"${option}"`).join(', '),
    type: { type: 'enum', values: options },
    schema: v.picklist(options),
  };
}

export const yesOrNo: InputType<boolean> = {
  allowed: '"true", "false"',
  type: { type: 'boolean' },
  schema: v.pipe(
    v.picklist(['true', 'false']),
    v.transform((value) => value === 'true'),
  ),
};

export function wholeNumber(least: number, most: number): InputType<number> {
  return {
    allowed: `a whole number from ${least} to ${most}`,
    type: { type: 'integer' },
    schema: v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(least), v.maxValue(most)),
  };
}

/** For outputs. */
export const anyNumber: Pick<InputType<number>, 'type'> = { type: { type: 'integer' } };

/** A file or folder on the server, without a trailing backslash. */
export const serverPath: InputType<string> = {
  allowed: 'an absolute Windows path such as C:\\folder\\file or \\\\server\\share\\folder',
  type: anyText,
  schema: v.pipe(
    v.string(),
    v.transform((path) => path.replace(/(?<=[^:\\])[\\/]+$/, '')),
    v.check(isWindowsPath),
  ),
};

/** A file or folder that the runner itself opens. */
export const runnerPath: InputType<string> = { allowed: 'a path on the runner', type: anyText, schema: v.string() };

export function matching(pattern: RegExp, allowed: string): InputType<string> {
  return { allowed, type: anyText, schema: v.pipe(v.string(), v.regex(pattern)) };
}

/** A run of digits of another hash, or of a digest that was cut; shorter ones are words, dates and numbers of runs. */
const leastOfHash = 16;

/** Names of hashes other than SHA-256. */
const otherHash = /\b(?:sha-?(?!256)\d|md5)/i;

/** Only where nothing else in the text could be a digest, but for the beginning of the same one. */
function digestIn(given: string): string | undefined {
  const seen = given.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').toLowerCase();
  const runs = new Set(seen.match(/[\p{L}\p{N}]+/gu)?.filter((one) => /^[0-9a-f]+$/.test(one)));
  const [digest, ...others] = [...runs].filter(({ length }) => length >= leastOfHash).sort(byLength);
  if (digest?.length !== 64 || otherHash.test(seen) || !others.every((one) => digest.startsWith(one))) return undefined;
  return digest;
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}

/**
 * The digest of a plan, as `sha256:` and 64 lower-case hexadecimal digits. Other text around it is
 * passed over.
 */
export const planDigestText: InputType<string> = {
  allowed: '"sha256:" and 64 hexadecimal digits, once',
  type: anyText,
  schema: v.pipe(
    v.string(),
    v.transform(digestIn),
    v.string(),
    v.transform((digits) => `sha256:${digits}`),
  ),
};

/** One entry a line or between commas; empty ones are dropped. */
export function list<const O extends readonly string[]>(options: O): InputType<readonly O[number][]> {
  return {
    allowed: `one or more of ${options.map((option) => `"${option}"`).join(', ')}, a line or a comma between them`,
    type: listOf(',', { type: 'enum', values: options }),
    schema: v.pipe(v.string(), v.transform(entriesOf), v.array(v.picklist(options)), v.readonly()),
  };
}

/** As `list`, of entries that follow a pattern. */
export function matchingList(pattern: RegExp, allowed: string): InputType<readonly string[]> {
  return {
    allowed: `${allowed}, a line or a comma between them`,
    type: listOf(','),
    schema: v.pipe(v.string(), v.transform(entriesOf), v.array(v.pipe(v.string(), v.regex(pattern))), v.readonly()),
  };
}

/** One entry a line; lines may contain commas. */
export const lines: InputType<readonly string[]> = {
  allowed: 'text, one entry a line',
  type: listOf('\n'),
  schema: v.pipe(v.string(), v.transform(linesOf)),
};

/** Lines `key=value`; a key that is there twice has both values, in order. */
export function keyedLines<const K extends readonly string[]>(
  keys: K,
  example: string,
): InputType<readonly (readonly [K[number], string])[]> {
  return {
    allowed: `lines of the form ${example}; known on the left are ${keys.map((key) => `"${key}"`).join(', ')}`,
    type: listOf('\n'),
    schema: v.pipe(
      v.string(),
      v.transform(linesOf),
      v.array(
        v.pipe(
          v.string(),
          v.regex(/^[^=]+=\s*\S/),
          v.transform((line) => {
            const [, key = '', value = ''] = /^([^=]+?)\s*=\s*(.*)$/s.exec(line) ?? [];
            return [key, value];
          }),
          v.tuple([v.picklist(keys), v.string()]),
        ),
      ),
      v.readonly(),
    ),
  };
}

export function linesOf(given: string): string[] {
  return given
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function entriesOf(given: string): string[] {
  return linesOf(given.replaceAll(',', '\n'));
}
