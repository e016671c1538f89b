import * as v from 'valibot';
import { field, fields, list } from '../../base/format/fields.js';
import { componentNames } from '../../product/components.js';

/** A file as it was when the plan was made. */
const frozenFile = fields({
  component: field('Component that the file belongs to.', v.picklist(componentNames)),
  path: field('Path of the file.', v.string()),
  sha256: field(
    'SHA-256 of its bytes; "absent" where it was not there, "unreadable" where it could not be read.',
    v.string(),
  ),
});

/** A field of changes that cover many files. Live data (the data folder, logs) is no part of it. */
export const frozenFiles = v.exactOptional(
  field(
    'Files as they were when the plan was made: one that is not so any more was changed by a person, and stops the step.',
    list(frozenFile),
  ),
);

export type FrozenFile = v.InferOutput<typeof frozenFile>;
