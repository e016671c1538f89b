/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** As JSON has it: without properties that are not there. What has no JSON at all must not come here. */
export function asJson(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value));
}
