import * as v from 'valibot';
import { component, fields, listOf, sha256, text } from '../fields.js';

const promisedPackage = fields({ component, version: text('Version of the product.'), sha256 });

/** What the plan promises that the old products can be installed again from. */
export const promisedPackages = v.exactOptional(
  listOf(
    promisedPackage,
    'Packages of the old products that are put into the set and are the way back; a product without one cannot be installed again.',
  ),
);

export type Promised = readonly v.InferOutput<typeof promisedPackage>[];
