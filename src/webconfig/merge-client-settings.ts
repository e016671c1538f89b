import {
  type ClientSetting,
  type ClientSettings,
  clientSettingIdentity,
  readClientSettings,
  type SettingsGroup,
} from './client-settings.js';
import { sectionsNamed } from './containers.js';
import { declaredSections } from './declared-sections.js';
import type { Attempt, MergePiece, MergePlace, Side } from './merge-piece.js';
import { mergeFamily, type NewValue } from './settings-family.js';
import { respellContent, spellAttribute, spellContent } from './spelling.js';
import { includedRefusal, sectionRefusal } from './usable-section.js';
import { closesItself } from './xml-element.js';

type Settings = ClientSettings['settings'];

/** Content for `<value>`, or `undefined` where the target's encoding cannot hold it. */
function newContent(place: MergePlace, { from, value, isRewritten }: NewValue<ClientSetting>): string | undefined {
  const { encoding } = place.target.source.file;
  if (isRewritten || from?.content === undefined) return spellContent(value, encoding);
  return respellContent(from.content, encoding);
}

const notEncodable = (place: MergePlace): Attempt => ({
  refused: `The value holds characters that ${place.target.source.file.encoding.name}, the target's encoding, does not have.`,
});

function write(place: MergePlace, to: ClientSetting, value: NewValue<ClientSetting>): Attempt {
  if (to.includedFile !== undefined) return { refused: includedRefusal(to.includedFile) };
  const { from } = value;
  if (from !== undefined && from.serializeAs !== to.serializeAs) {
    return { refused: `serializeAs is "${from.serializeAs}" in the original and "${to.serializeAs}" in the target.` };
  }
  const content = newContent(place, value);
  if (content === undefined) return notEncodable(place);
  const { valueElement, element } = to;
  if (valueElement === undefined) {
    return { insert: { parent: element, within: [], lines: [`<value>${content}</value>`] } };
  }
  const { start, end } = closesItself(valueElement)
    ? valueElement
    : { start: valueElement.startTagEnd, end: valueElement.contentEnd };
  return { replace: { start, end, replacement: closesItself(valueElement) ? `<value>${content}</value>` : content } };
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
  const [container] = place.target.container?.elements ?? [];
  if (group === 'userSettings' || container === undefined)
    return { refused: `The target has no section ${sectionName}.` };
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

function namesOnce(settings: Settings): ReadonlyMap<string, ClientSetting> {
  const byName = new Map<string, ClientSetting | undefined>();
  for (const one of settings.values()) byName.set(one.name, byName.has(one.name) ? undefined : one);
  return new Map([...byName].flatMap(([name, one]) => (one ? [[name, one] as const] : [])));
}

/** A section that was renamed between the versions: its settings are found by their name where that is unique. */
function alignSections(settings: Settings, target: Settings, moved: Set<string>): Settings {
  const [ownNames, targetNames] = [namesOnce(settings), namesOnce(target)];
  return new Map(
    [...settings].map(([identity, one]) => {
      const match = target.has(identity) || ownNames.get(one.name) !== one ? undefined : targetNames.get(one.name);
      if (match === undefined) return [identity, one] as const;
      const other = clientSettingIdentity(match.sectionName, match.name);
      moved.add(other);
      return [other, one] as const;
    }),
  );
}

/** `<applicationSettings>` or `<userSettings>` of one place. */
export function mergeClientSettings(place: MergePlace, group: SettingsGroup): readonly MergePiece[] {
  const read = ({ source, container }: Side) => readClientSettings(source, container, group);
  const target = read(place.target);
  const moved = new Set<string>();
  const original = read(place.original);
  const pristine = place.pristine && read(place.pristine).settings;
  return mergeFamily<ClientSetting>(
    {
      original: alignSections(original.settings, target.settings, moved),
      target: target.settings,
      ...(pristine ? { pristine: alignSections(pristine, target.settings, new Set()) } : {}),
      name: ({ sectionName, name }) => `${place.prefix}${group}/${sectionName}/${name}`,
      value: ({ comparable }) => comparable,
      write: (to, value) => write(place, to, value),
      insert: (from, value) => insert(place, target, from, value),
      fragment: (one) =>
        settingLines(one, one.content ?? '', place)
          .join('\n')
          .replaceAll('\t', '  '),
      remark: (identity) =>
        moved.has(identity)
          ? 'The section has another name in the original; the setting was found by its own.'
          : undefined,
    },
    place.rules,
  );
}
