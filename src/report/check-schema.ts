import * as v from '../base/schema.js';

const described = (meaning: string) => v.pipe(v.string(), v.description(meaning));

/** One check of `verify-upgrade`. In a file of its own, because an action's inputs are read with it. */
export const checkSchema = v.pipe(
  v.object({
    id: described('Id of the check.'),
    title: described('What was checked.'),
    need: v.exactOptional(
      v.pipe(
        v.picklist(['required', 'extra']),
        v.description('"extra": not proven it changes nothing. Absent in what versions before 0.2 wrote.'),
      ),
    ),
    wanted: v.exactOptional(described('What would show it.')),
    verdict: v.pipe(
      v.picklist(['pass', 'fail', 'not-proven', 'cannot-be-proven']),
      v.description('Its result. Versions before 0.2 wrote "cannot-be-proven" for "not-proven".'),
    ),
    evidence: described('What was seen.'),
    advice: v.exactOptional(described('What to do.')),
  }),
  v.readonly(),
);
