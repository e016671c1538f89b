import * as v from 'valibot';
import { fields, text } from '../fields.js';

/** Where a web package installs its application. */
export const webAddressSchema = fields({
  siteId: v.pipe(v.number(), v.description('Number of the site in IIS.')),
  virtualDirectory: text('Name of the virtual directory without slashes, as the property of the package wants it.'),
  applicationPool: text('Name of the application pool.'),
});

export type WebPackageAddress = v.InferOutput<typeof webAddressSchema>;

/** Properties of a Web Setup package; source: "Installation Address User Interface Dialog Box" (Visual Studio). */
export const addressProperties = ['TARGETSITE', 'TARGETVDIR', 'TARGETAPPPOOL'] as const;

export function propertiesFor({ siteId, virtualDirectory, applicationPool }: WebPackageAddress) {
  return { TARGETSITE: `/LM/W3SVC/${siteId}`, TARGETVDIR: virtualDirectory, TARGETAPPPOOL: applicationPool };
}
