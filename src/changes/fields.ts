import * as v from 'valibot';
import { field, fields, list } from '../base/format/fields.js';
import { componentNames } from '../product/components.js';
import { webComponentNames } from '../product/names.js';

export { fields };

export const kindOfChange = <const K extends string>(kind: K) => field('Kind of the change.', v.literal(kind));

/** Fields that changes of several kinds have. */
export const text = (meaning: string) => field(meaning, v.string());

export const yesOrNo = (meaning: string) => field(meaning, v.boolean());

export const listOf = <const T extends v.GenericSchema>(item: T, meaning: string) => field(meaning, list(item));

export const component = field('Component that is changed.', v.picklist(componentNames));

export const components = listOf(v.picklist(componentNames), 'Components that it concerns.');

export const webComponent = field('Web component that is changed.', v.picklist(webComponentNames));

export const sha256 = text('SHA-256 of the approved file, lower-case hexadecimal.');

export const site = text('Name of the site in IIS.');

export const path = text('Path of the application in its site, with a leading slash.');

export const setFolder = text('Folder of the backup set.');

export const manifestSha256 = text('SHA-256 of the manifest of that set, lower-case hexadecimal.');
