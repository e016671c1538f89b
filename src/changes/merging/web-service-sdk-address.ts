import * as v from 'valibot';
import { field } from '../../base/format/fields.js';
import { fields, text } from '../fields.js';

/** How the SDK's address in the old file becomes the one in the new file. */
export const webServiceSdkAddressSchema = v.variant('rule', [
  fields({ rule: field('Which rule.', v.literal('unchanged')) }),
  fields({
    rule: field('Which rule.', v.literal('virtual-directory')),
    from: text('Old path segment; scheme, host, port and the rest of the path stay.'),
    to: text('New path segment.'),
  }),
  fields({ rule: field('Which rule.', v.literal('replace')), url: text('The whole new address.') }),
]);

export type WebServiceSdkAddress = v.InferOutput<typeof webServiceSdkAddressSchema>;
