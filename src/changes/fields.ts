import * as v from 'valibot';
import { componentNames } from '../product/components.js';
import { webComponentNames } from '../product/names.js';

/** A text field with its meaning. */
export const text = (meaning: string) => v.pipe(v.string(), v.description(meaning));

export const yesOrNo = (meaning: string) => v.pipe(v.boolean(), v.description(meaning));

/** A list that nobody changes, with its meaning. */
export const listOf = <const T extends v.GenericSchema>(item: T, meaning: string) =>
  v.pipe(v.array(item), v.readonly(), v.description(meaning));

export const component = v.pipe(v.picklist(componentNames), v.description('Component that is changed.'));

export const components = listOf(v.picklist(componentNames), 'Components that it concerns.');

export const webComponent = v.pipe(v.picklist(webComponentNames), v.description('Web component that is changed.'));

export const sha256 = text('SHA-256 of the approved file, lower-case hexadecimal.');

export const site = text('Name of the site in IIS.');

export const path = text('Path of the application in its site, with a leading slash.');

export const setFolder = text('Folder of the backup set.');

export const manifestSha256 = text('SHA-256 of the manifest of that set, lower-case hexadecimal.');
