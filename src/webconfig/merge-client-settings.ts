import {
  type ClientSetting,
  type ClientSettings,
  clientSettingIdentity,
  readClientSettings,
} from './client-settings.js';
import { sectionsNamed } from './containers.js';
import { declaredSections } from './declared-sections.js';
import type { Attempt, MergePiece, MergePlace, Side } from './merge-piece.js';
import { mergeFamily, type NewValue } from './settings-family.js';
import type { SettingsGroup } from './settings-groups.js';
import { respellContent, spellAttribute, spellContent } from './spelling.js';
import { includedRefusal, sectionRefusal } from './usable-section.js';
import { closesItself } from './xml-element.js';

type Settings = ClientSettings['settings'];

/** Content for `<value>`, or `undefined` where the target's encoding cannot express it. */
function newContent(place: MergePlace, { from, value, isRewritten }: NewValue<ClientSetting>): string | undefined {
  const { encoding } = place.target.source.file;
  if (isRewritten || from?.content === undefined) return spellContent(value, encoding);
  return respellContent(from.content, encoding);
}

const notEncodable = (place: MergePlace): Attempt => ({
  refused: `The value contains characters that ${place.target.source.file.encoding.name}, the target's encoding, does not have.`,
});

function write(place: MergePlace, to: ClientSetting, value: NewValue<ClientSetting>): Attempt {
  if (to.includedFile !== undefined) return { refused: includedRefusal(to.includedFile) };
  const { from } = value;
  if (from !== undefined && from.serializeAs !== to.serializeAs) {
    return { refused: `serializeAs is "${from.serializeAs}" in the original and "${to.serializeAs}" in the target.` };
  }
  const content = newContent(place, value);
  if (content === undefined) return notEncodable(place);
  return writeContent(to, content);
}

/** Comments in a value, which nothing may lose; those that the new content has as well stay there. */
function commentsBesides(content: string, { content: old = '' }: ClientSetting): string {
  const comments = old.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').match(/<!--[\s\S]*?-->/g) ?? [];
  return comments.filter((comment) => !content.includes(comment)).join('');
}

/** The target's comments stay: in a text, of which they are no part, and before a serialised value, of which they would be one. */
function writeContent(to: ClientSetting, content: string): Attempt {
  const comments = commentsBesides(content, to);
  const [before, written] = to.serializeAs === 'String' ? ['', content + comments] : [comments, content];
  const { valueElement, element } = to;
  if (valueElement === undefined) {
    return { insert: { parent: element, within: [], lines: [`<value>${written}</value>`] } };
  }
  const { start, startTagEnd, contentEnd, end } = valueElement;
  if (closesItself(valueElement)) return { replace: [{ start, end, replacement: `<value>${written}</value>` }] };
  const value = { start: startTagEnd, end: contentEnd, replacement: written };
  return { replace: before === '' ? [value] : [{ start, end: start, replacement: before }, value] };
}

/** On lines of their own: .NET fails on `</value></setting><setting` without white space between. */
function settingLines(from: ClientSetting, content: string, place: MergePlace): readonly string[] {
  const { encoding } = place.target.source.file;
  const [name, serializeAs] = [from.name, from.serializeAs].map((one) => spellAttribute(one, '"', encoding));
  return [`<setting name="${name}" serializeAs="${serializeAs}">`, `\t<value>${content}</value>`, '</setting>'];
}

function parentFor(place: MergePlace, target: ClientSettings, { group, sectionName }: ClientSetting) {
  const section = target.sections.get(sectionName);
  const declared = declaredSections(place.target.source.file).has(`${group}/${sectionName}`);
  if (!declared)
    return { refused: `The target declares no section ${group}/${sectionName}: nothing reads the setting.` };
  if (section !== undefined) {
    const refused = sectionRefusal(section);
    return refused === undefined ? { parent: section, within: [] } : { refused };
  }
  const [container] = place.target.container.elements;
  if (group === 'userSettings') return { refused: `The target has no section ${sectionName}.` };
  const groupElement = sectionsNamed(place.target.container, group)[0];
  return groupElement
    ? { parent: groupElement, within: [sectionName] }
    : { parent: container, within: [group, sectionName] };
}

function insert(
  place: MergePlace,
  target: ClientSettings,
  from: ClientSetting,
  value: NewValue<ClientSetting>,
): Attempt {
  const where = parentFor(place, target, from);
  if (where.parent === undefined) return { refused: where.refused };
  const content = newContent(place, value);
  if (content === undefined) return notEncodable(place);
  return { insert: { ...where, lines: settingLines(from, content, place) } };
}

type ByName = ReadonlyMap<string, ClientSetting | undefined>;

/** By name; `undefined` where several have it. */
function byName(settings: readonly ClientSetting[]): ByName {
  const found = new Map<string, ClientSetting | undefined>();
  for (const one of settings) found.set(one.name, found.has(one.name) ? undefined : one);
  return found;
}

/** Sections that a side has or declares, in this group. */
function knownSections({ source }: Side, group: SettingsGroup, { sections }: ClientSettings): ReadonlySet<string> {
  const declared = [...declaredSections(source.file)].flatMap((name) =>
    name.startsWith(`${group}/`) ? [name.slice(group.length + 1)] : [],
  );
  return new Set([...sections.keys(), ...declared]);
}

/**
 * Sections that were renamed between the versions, old name to new: the target does not know the old one any more, the
 * original does not know the new one, and every setting of the old that is found by its name is in that one.
 */
function renamedSections(
  settings: Settings,
  target: Settings,
  known: { readonly original: ReadonlySet<string>; readonly target: ReadonlySet<string> },
): ReadonlyMap<string, string> {
  const gone = [...settings.values()].filter(({ sectionName }) => !known.target.has(sectionName));
  const fresh = [...target.values()].filter(({ sectionName }) => !known.original.has(sectionName));
  const [goneByName, freshByName] = [byName(gone), byName(fresh)];
  const candidates = new Map<string, Set<string>>();
  for (const [name, one] of goneByName) {
    const match = freshByName.get(name);
    if (one === undefined || match === undefined) continue;
    candidates.set(one.sectionName, (candidates.get(one.sectionName) ?? new Set()).add(match.sectionName));
  }
  const single = [...candidates].flatMap(([old, names]) => (names.size === 1 ? [[old, ...names] as const] : []));
  const isTakenTwice = (name: string) => single.filter(([, other]) => other === name).length > 1;
  return new Map(single.flatMap(([old, name]) => (name === undefined || isTakenTwice(name) ? [] : [[old, name]])));
}

/** The settings under the names that the target has for their sections; a setting that the target lacks is not moved. */
function underNewNames(settings: Settings, target: Settings, renamed: ReadonlyMap<string, string>): Settings {
  if (renamed.size === 0) return settings;
  return new Map(
    [...settings].map(([identity, one]) => {
      const other = clientSettingIdentity(renamed.get(one.sectionName) ?? one.sectionName, one.name);
      return [target.has(other) ? other : identity, one] as const;
    }),
  );
}

function wasCalled(from: ClientSetting | undefined): string {
  return `The section was called ${from?.sectionName} in the original; it counts as renamed, because neither file knows the other's.`;
}

/** `<applicationSettings>` or `<userSettings>` of one place. */
export function mergeClientSettings(place: MergePlace, group: SettingsGroup): readonly MergePiece[] {
  const read = ({ source, container }: Side) => readClientSettings(source, container, group);
  const [original, target] = [read(place.original), read(place.target)] as const;
  const originalDefault = place.originalDefault && read(place.originalDefault);
  const renamed = renamedSections(original.settings, target.settings, {
    original: knownSections(place.original, group, original),
    target: knownSections(place.target, group, target),
  });
  const aligned = underNewNames(original.settings, target.settings, renamed);
  const isMoved = (from: ClientSetting | undefined) => from !== undefined && renamed.has(from.sectionName);
  return mergeFamily<ClientSetting>(
    {
      original: aligned,
      target: target.settings,
      ...(originalDefault
        ? { originalDefault: underNewNames(originalDefault.settings, target.settings, renamed) }
        : {}),
      name: ({ sectionName, name }) => ({ location: place.location, section: group, path: [sectionName, name] }),
      value: ({ comparable }) => comparable,
      write: (to, value) => write(place, to, value),
      insert: (from, value) => insert(place, target, from, value),
      fragment: (one) =>
        settingLines(one, one.content ?? '', place)
          .join('\n')
          .replaceAll('\t', '  '),
      adjust: (identity, decision) =>
        decision.outcome === 'same' && isMoved(aligned.get(identity))
          ? { outcome: 'kept', reason: `${decision.reason} ${wasCalled(aligned.get(identity))}` }
          : decision,
      remark: (_, from) => (isMoved(from) ? wasCalled(from) : undefined),
    },
    place.rules,
  );
}
