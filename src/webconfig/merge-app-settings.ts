import { type AppSetting, type AppSettings, readAppSettings } from './app-settings.js';
import type { Attempt, MergePiece, MergePlace } from './merge-piece.js';
import { ordinalIgnoreCase } from './ordinal-ignore-case.js';
import { mergeFamily, type NewValue } from './settings-family.js';
import { includedRefusal, sectionRefusal } from './usable-section.js';
import { spelledFor, writeAttribute } from './write-attribute.js';
import { attributeValue, childrenNamed, findAttribute } from './xml-element.js';

function attributeOf({ from, value, isRewritten }: NewValue<AppSetting>) {
  return { raw: isRewritten || from === undefined ? undefined : findAttribute(from.element, 'value')?.raw, value };
}

function addElement(place: MergePlace, from: AppSetting, value: NewValue<AppSetting>): string {
  const { encoding } = place.target.source.file;
  const key = spelledFor('"', { raw: findAttribute(from.element, 'key')?.raw, value: from.key }, encoding);
  return `<add key="${key}" value="${spelledFor('"', attributeOf(value), encoding)}" />`;
}

function insert(place: MergePlace, target: AppSettings, from: AppSetting, value: NewValue<AppSetting>): Attempt {
  const lines = [addElement(place, from, value)];
  const { section } = target;
  if (section !== undefined) {
    const refused = sectionRefusal(section);
    return refused === undefined ? { insert: { parent: section, within: [], lines } } : { refused };
  }
  const parent = place.target.container?.elements[0];
  if (parent === undefined) return { refused: 'The target has no such location.' };
  return { insert: { parent, within: ['appSettings'], lines } };
}

function write(place: MergePlace, to: AppSetting, value: NewValue<AppSetting>): Attempt {
  if (to.includedFile !== undefined) return { refused: includedRefusal(to.includedFile) };
  return { replace: writeAttribute(place.target.source.file, to.element, 'value', attributeOf(value)) };
}

function duplicateKeys({ section }: AppSettings): ReadonlySet<string> {
  const seen = new Set<string>();
  const keys = (section ? childrenNamed(section, 'add') : []).map((one) =>
    ordinalIgnoreCase(attributeValue(one, 'key') ?? ''),
  );
  return new Set(keys.filter((key) => seen.size === seen.add(key).size));
}

/** Keys that the target drops by a later `remove` or `clear` are added behind it, keys that it has twice at the last one. */
function remarks(original: AppSettings, target: AppSettings): (identity: string) => string | undefined {
  const twice = { original: duplicateKeys(original), target: duplicateKeys(target) };
  return (identity) => {
    if (twice.target.has(identity)) return 'The target has the key more than once; .NET uses the last one.';
    if (twice.original.has(identity)) return 'The original has the key more than once; .NET uses the last one.';
    if (target.dropped.has(identity)) return 'The target drops the key by <remove> or <clear>.';
    return undefined;
  };
}

function missingFiles(place: MergePlace, settings: AppSettings): readonly MergePiece[] {
  return settings.missingFiles.map((file) => ({
    outcome: {
      setting: `${place.prefix}appSettings/@file`,
      original: file,
      fate: 'reported',
      reason: `The original also reads ${file}, which was not given: values in it were not merged.`,
    },
  }));
}

/** `<appSettings>` of one place. */
export function mergeAppSettings(place: MergePlace): readonly MergePiece[] {
  const { prefix } = place;
  const [original, target] = [place.original, place.target].map(({ source, container }) =>
    readAppSettings(source, container),
  );
  if (original === undefined || target === undefined) return [];
  const pristine = place.pristine && readAppSettings(place.pristine.source, place.pristine.container);
  const family = {
    original: original.settings,
    target: target.settings,
    ...(pristine ? { pristine: pristine.settings } : {}),
    name: ({ key }: AppSetting) => `${prefix}appSettings/${key}`,
    value: ({ value }: AppSetting) => value,
    write: (to: AppSetting, value: NewValue<AppSetting>) => write(place, to, value),
    insert: (from: AppSetting, value: NewValue<AppSetting>) => insert(place, target, from, value),
    fragment: (one: AppSetting) => addElement(place, one, { from: one, value: one.value, isRewritten: false }),
    remark: remarks(original, target),
  };
  return [...mergeFamily(family, place.rules), ...missingFiles(place, original)];
}
