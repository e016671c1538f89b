/**
 * What reading an action's inputs needs of the schema library. The bundle takes only these out of it into the file that
 * every step loads (scripts/build-dist.ts); everything that loads later uses the library itself.
 */
export {
  array,
  check,
  description,
  digits,
  exactOptional,
  type GenericSchema,
  type InferOutput,
  maxValue,
  minValue,
  object,
  parseJson,
  picklist,
  pipe,
  readonly,
  regex,
  safeParse,
  string,
  transform,
  tuple,
} from 'valibot';
