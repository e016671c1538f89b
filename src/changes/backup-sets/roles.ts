/** Roles of entries in the suite's backup sets, and names that belong to them. */

/** The document that holds the server as it was before the first removal. */
export const baselineRole = 'baseline';
export const inventoryRole = 'inventory';
/** The packages that PhoneFactor was installed from. */
export const installersRole = 'installers';
export const configurationRole = 'web.config';
/** A web.config as the package of the installed version brings it. */
export const defaultRole = 'pristine-web.config';

export const configurationName = 'web.config';

/** Web.config and themes of another application with the content of the component: kept, and merged into nothing. */
export const furtherRole = 'further-application';

/** Components whose web.config the document wants to be merged. */
export const mergedComponents = ['user-portal', 'mobile-app'] as const;

export type MergedComponent = (typeof mergedComponents)[number];
