import * as v from 'valibot';
import type { UserError } from './user-error.js';

/**
 * The value of a JSON text, a byte order mark before it or not. What is no JSON, or not as the schema says, becomes
 * the error that `errorAt` makes of the place and the reason.
 */
export function parseJsonAs<T>(
  schema: v.GenericSchema<unknown, T>,
  json: string,
  errorAt: (place: string, reason: string) => UserError,
): T {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), json.replace(/^\uFEFF/, ''));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw errorAt(v.getDotPath(issue) ?? 'the top level', issue.message);
}
