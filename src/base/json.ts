/** A value that JSON can contain. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As JSON has it: without properties that are not there. What has no JSON at all must not come here. */
export function asJson(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value));
}

/**
 * The properties that may be undefined become optional ones, because `exactOptionalPropertyTypes` makes a difference
 * between the two.
 */
type OmitUndefined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the properties whose value is undefined. */
export function omitUndefined<T extends object>(values: T): OmitUndefined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as OmitUndefined<T>;
}
