import { type AppSetting, type AppSettings, readAppSettings, settingKey, settingValue } from './app-settings.js';
import { fragmentAround } from './fragment.js';
import { type Attempt, type MergePiece, type MergePlace, type Side, sectionPiece } from './merge-piece.js';
import { ordinalIgnoreCase } from './ordinal-ignore-case.js';
import { mergeFamily, type NewValue } from './settings-family.js';
import { includedRefusal, sectionRefusal } from './usable-section.js';
import { spelledFor, writeAttribute } from './write-attribute.js';
import { attributeValue } from './xml-element.js';

function attributeOf({ from, value, isRewritten }: NewValue<AppSetting>) {
  return { raw: isRewritten || from === undefined ? undefined : from.raw('value'), value };
}

function addElement(place: MergePlace, from: AppSetting, value: NewValue<AppSetting>): string {
  const { encoding } = place.target.source.file;
  const key = spelledFor('"', { raw: from.raw('key'), value: settingKey(from) }, encoding);
  return `<add key="${key}" value="${spelledFor('"', attributeOf(value), encoding)}" />`;
}

function insert(place: MergePlace, target: AppSettings, from: AppSetting, value: NewValue<AppSetting>): Attempt {
  const lines = [addElement(place, from, value)];
  const { section } = target;
  if (target.isDroppedByFile(ordinalIgnoreCase(settingKey(from)))) {
    return { refused: 'The file that the section of the target names drops this key: set the value there.' };
  }
  if (section !== undefined) {
    const refused = sectionRefusal(section);
    return refused === undefined ? { insert: { parent: section, within: [], lines } } : { refused };
  }
  const [parent] = place.target.container.elements;
  return { insert: { parent, within: ['appSettings'], lines } };
}

function write(place: MergePlace, target: AppSettings, to: AppSetting, value: NewValue<AppSetting>): Attempt {
  const file = target.includedFiles.get(to);
  if (file !== undefined) return { refused: includedRefusal(file) };
  return { replace: [writeAttribute(place.target.source.file, to, 'value', attributeOf(value))] };
}

/** Keys that the target drops by a later `remove` or `clear` are added behind it, keys that it has twice at the last one. */
function remarks(original: AppSettings, target: AppSettings): (identity: string) => string | undefined {
  return (identity) => {
    if (target.repeated.has(identity)) return 'The target has the key more than once; .NET uses the last one.';
    if (original.repeated.has(identity)) return 'The original has the key more than once; .NET uses the last one.';
    if (target.dropped.has(identity)) return 'The target drops the key by <remove> or <clear>.';
    return undefined;
  };
}

function missingFile(which: string, file: string): string {
  return `The ${which} also reads ${file}, which was not given or is no such section: values in it, if there are any, were not merged.`;
}

/**
 * `file=` names a file with more keys; it is neither added nor dropped, and its own values count as values of its side.
 */
function includedFile(place: MergePlace, original: AppSettings, target: AppSettings): readonly MergePiece[] {
  const fileOf = ({ section }: AppSettings) => section && attributeValue(section, 'file');
  const [file, other] = [fileOf(original), fileOf(target)];
  const missing = [
    ...original.missingFiles.map((name) => missingFile('original', name)),
    ...target.missingFiles.map((name) => `${missingFile('target', name)} They override the values of this file.`),
  ];
  if (missing.length === 0 && (file === undefined || file === other)) return [];
  const name = { location: place.location, section: 'appSettings', path: [], attribute: 'file' };
  const reason = missing.join(' ') || `The original also reads ${file}; its values were merged into this file.`;
  const values = {
    ...(file === undefined ? {} : { original: file }),
    ...(other === undefined ? {} : { target: other }),
  };
  const { merged } = sectionPiece(name, missing.length > 0 ? 'reported' : 'kept', reason);
  const fragment = fragmentAround(name, { attributes: file === undefined ? [] : [['file', file]] });
  return [{ merged: { ...merged, ...values }, ...(missing.length > 0 ? { fragment } : {}) }];
}

/** `<appSettings>` of one place. */
export function mergeAppSettings(place: MergePlace): readonly MergePiece[] {
  const read = ({ source, container }: Side) => readAppSettings(source, container);
  const [original, target] = [read(place.original), read(place.target)] as const;
  const originalDefault = place.originalDefault && read(place.originalDefault);
  const family = {
    original: original.settings,
    target: target.settings,
    ...(originalDefault ? { originalDefault: originalDefault.settings } : {}),
    name: (one: AppSetting) => ({ location: place.location, section: 'appSettings', path: [settingKey(one)] }),
    value: settingValue,
    spelled: (one: AppSetting) => one.raw('value'),
    write: (to: AppSetting, value: NewValue<AppSetting>) => write(place, target, to, value),
    insert: (from: AppSetting, value: NewValue<AppSetting>) => insert(place, target, from, value),
    fragment: (one: AppSetting) => addElement(place, one, { from: one, value: settingValue(one), isRewritten: false }),
    remark: remarks(original, target),
  };
  return [...mergeFamily(family, place.rules), ...includedFile(place, original, target)];
}
