import * as v from 'valibot';

/**
 * How the schema of a file format is written: each field with its meaning, which the reference pages and the published
 * JSON Schema show.
 */

/** An object of a file that the suite writes: fields of a newer version are carried along. */
export function fields<const E extends v.ObjectEntries>(entries: E) {
  // Only its type is strict: what a newer version wrote beside the known fields stays where it is.
  const schema = v.looseObject(entries) as unknown as v.ObjectSchema<E, undefined>;
  return v.pipe(schema, v.readonly());
}

/** The fields that a file needs of an object that belongs to another format: other fields are not checked. */
export function partOf<const E extends v.ObjectEntries>(entries: E) {
  const schema = v.objectWithRest(entries, v.unknown()) as unknown as v.ObjectSchema<E, undefined>;
  return v.pipe(schema, v.readonly());
}

/** A field that is always there, and what it means. */
export function field<const S extends v.GenericSchema>(meaning: string, schema: S) {
  return v.pipe(schema, v.description(meaning));
}

/** A field that may be absent, and what it means. */
export function optional<const S extends v.GenericSchema>(meaning: string, schema: S) {
  return v.exactOptional(field(meaning, schema));
}

/** A schema that reads in a way of its own: `how` gets the value and the schema's own way. */
export function reading<const S extends v.GenericSchema>(schema: S, how: (value: unknown, read: Reading) => Read): S {
  return {
    ...schema,
    '~run': ({ value }, config) => how(value, (other) => schema['~run']({ typed: false, value: other }, config)),
  };
}

type Read = v.OutputDataset<unknown, v.BaseIssue<unknown>>;
type Reading = (value: unknown) => Read;

/** An object in which earlier versions gave a field another name: it is read under the name of today. */
export function withEarlierName<const S extends v.GenericSchema>(schema: S, earlier: string, name: string): S {
  return reading(schema, (value, read) => {
    if (typeof value !== 'object' || value === null || !(earlier in value) || name in value) return read(value);
    const { [earlier]: named, ...others } = value as Readonly<Record<string, unknown>>;
    return read({ ...others, [name]: named });
  });
}

/** A list that nobody changes. */
export function list<const S extends v.GenericSchema>(item: S) {
  return v.pipe(v.array(item), v.readonly());
}
