import * as v from '../schema.js';

const described = (meaning: string) => v.pipe(v.string(), v.description(meaning));

/** One check of `verify-upgrade`. In a file of its own, because an action's inputs are read with it. */
export const checkSchema = v.pipe(
  v.object({
    id: described('Id of the check.'),
    title: described('What was checked.'),
    verdict: v.pipe(v.picklist(['pass', 'fail', 'cannot-be-proven']), v.description('Its result.')),
    evidence: described('What was seen.'),
    advice: v.exactOptional(described('What to do.')),
  }),
  v.readonly(),
);
