import * as v from '../schema.js';

const text = v.string();

/** One check of `verify-upgrade`. In a file of its own, because an action's inputs are read with it. */
export const checkSchema = v.object({
  id: text,
  title: text,
  verdict: v.picklist(['pass', 'fail', 'cannot-be-proven']),
  evidence: text,
  advice: v.exactOptional(text),
});
