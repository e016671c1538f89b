import * as v from 'valibot';
import { field, fields, list, optional } from '../../base/format/fields.js';
import { componentNames } from '../../product/components.js';

/** A file, or a value of the product's key in the registry, as it was when the plan was made. */
const frozenFile = fields({
  component: field('Component that it belongs to.', v.picklist(componentNames)),
  path: field('Path of the file; of a value its key, its name and the view of the registry.', v.string()),
  view: optional('View of the registry, where it is a value of it.', v.picklist(['32', '64'])),
  sha256: field(
    'SHA-256 of its bytes, of a value its type and data without secrets; "absent" where it was not there, "unreadable" where it could not be read.',
    v.string(),
  ),
});

/** A field of changes that cover many files and values. Live data (the data folder, logs) is no part of it. */
export const frozenFiles = v.exactOptional(
  field(
    'Files and registry values as they were when the plan was made: one that is not so any more was changed by a person, and stops the step.',
    list(frozenFile),
  ),
);

export type FrozenFile = v.InferOutput<typeof frozenFile>;
