import { type ConnectionString, type ConnectionStrings, readConnectionStrings } from './connection-strings.js';
import type { Decision } from './decide-setting.js';
import type { Attempt, MergePiece, MergePlace, Side } from './merge-piece.js';
import { ruleFor } from './merge-rules.js';
import { decideOne, mergeFamily, type NewValue, type SettingsFamily } from './settings-family.js';
import { includedRefusal, sectionRefusal } from './usable-section.js';
import { spelledFor, writeAttribute } from './write-attribute.js';
import { attributeValue, findAttribute } from './xml-element.js';

type ReadStrings = (side: Side) => ConnectionStrings;

/** What .NET reads of an entry; a name twice is an error there, so entries are never doubled. */
const attributeNames = ['connectionString', 'providerName'] as const;
type AttributeName = (typeof attributeNames)[number];

function attributeOf(attribute: AttributeName, { from, value, isRewritten }: NewValue<ConnectionString>) {
  return { raw: isRewritten || from === undefined ? undefined : findAttribute(from.element, attribute)?.raw, value };
}

function addElement(place: MergePlace, from: ConnectionString, value: NewValue<ConnectionString> | undefined): string {
  const { encoding } = place.target.source.file;
  const spelled = ['name', ...attributeNames].flatMap((name) => {
    const own = findAttribute(from.element, name)?.raw;
    const given = value !== undefined && name === 'connectionString' ? attributeOf(name, value) : undefined;
    if (own === undefined && given === undefined) return [];
    return [`${name}="${spelledFor('"', given ?? { raw: own, value: '' }, encoding)}"`];
  });
  return `<add ${spelled.join(' ')} />`;
}

function insert(
  place: MergePlace,
  { section }: ConnectionStrings,
  from: ConnectionString,
  value: NewValue<ConnectionString>,
): Attempt {
  const lines = [addElement(place, from, value)];
  if (section !== undefined) {
    const refused = sectionRefusal(section);
    return refused === undefined ? { insert: { parent: section, within: [], lines } } : { refused };
  }
  const parent = place.target.container?.elements[0];
  if (parent === undefined) return { refused: 'The target has no such location.' };
  return { insert: { parent, within: ['connectionStrings'], lines } };
}

function familyOf(
  place: MergePlace,
  read: ReadStrings,
  attribute: AttributeName,
  original: ConnectionStrings['entries'],
): SettingsFamily<ConnectionString> {
  const target = read(place.target);
  const suffix = attribute === 'connectionString' ? '' : `/@${attribute}`;
  return {
    original,
    target: target.entries,
    ...(place.pristine ? { pristine: read(place.pristine).entries } : {}),
    name: ({ name }) => `${place.prefix}connectionStrings/${name}${suffix}`,
    value: ({ element }) => attributeValue(element, attribute) ?? '',
    write: (to, value) =>
      to.includedFile === undefined
        ? { replace: writeAttribute(place.target.source.file, to.element, attribute, attributeOf(attribute, value)) }
        : { refused: includedRefusal(to.includedFile) },
    insert: (from, value) => insert(place, target, from, value),
    fragment: (one) => addElement(place, one, undefined),
    remark: () => undefined,
  };
}

/** A new entry brings its provider along. */
function addedProviders(
  pieces: readonly MergePiece[],
  { original, name }: SettingsFamily<ConnectionString>,
): readonly MergePiece[] {
  const added = new Set(
    pieces.filter(({ change }) => change && 'insert' in change).map(({ outcome }) => outcome.setting),
  );
  return [...original.values()].flatMap((one) => {
    const provider = attributeValue(one.element, 'providerName');
    const setting = name(one);
    if (provider === undefined || !added.has(setting)) return [];
    const reason = 'It comes with its connection string.';
    const outcome = {
      setting: `${setting}/@providerName`,
      original: provider,
      result: provider,
      fate: 'carried' as const,
      reason,
    };
    return [{ outcome }];
  });
}

type Entries = ConnectionStrings['entries'];

interface Trio {
  readonly original: Entries;
  readonly target: Entries;
  readonly pristine?: Entries;
}

/** The provider of a string that names none. */
const usualProvider = 'System.Data.SqlClient';

/** Whether the original's string works with the provider that the target has. */
function fits(own: string | undefined, target: string | undefined, pristine: string | undefined): boolean {
  if (own === target) return true;
  if (target === undefined) return own === usualProvider || own === pristine;
  return own === undefined && target === usualProvider;
}

/** Whether two decisions would put the string of one side together with the provider of the other. */
function isTornApart({ original, target, pristine }: Trio, identity: string, string: Decision, provider?: Decision) {
  const [own, theirs] = [original.get(identity), target.get(identity)];
  if (own === undefined || theirs === undefined) return false;
  const read = (one: ConnectionString | undefined, name: AttributeName) => one && attributeValue(one.element, name);
  const takesString = string.write !== undefined || string.fate === 'same';
  if (takesString) {
    if (provider?.write !== undefined || string.write?.isRewritten) return false;
    const providers = [own, theirs, pristine?.get(identity)].map((one) => read(one, 'providerName'));
    return string.fate !== 'same' && !fits(providers[0], providers[1], providers[2]);
  }
  return provider?.write !== undefined;
}

const together: Decision = {
  fate: 'conflict',
  reason: 'Connection string and provider belong together, and the files have different ones: nothing was written.',
};

/** `<connectionStrings>` of one place. */
export function mergeConnectionStrings(place: MergePlace): readonly MergePiece[] {
  const read: ReadStrings = ({ source, container }) => readConnectionStrings(source, container);
  const original = read(place.original).entries;
  const target = read(place.target).entries;
  const hasProvider = ({ element }: ConnectionString) => findAttribute(element, 'providerName') !== undefined;
  const shared = new Map([...original].filter(([identity, one]) => target.has(identity) && hasProvider(one)));
  const known = new Map([...target].filter(([identity]) => shared.has(identity)));
  const providers = { ...familyOf(place, read, 'providerName', shared), target: known };
  const strings = familyOf(place, read, 'connectionString', original);
  const trio = { original, target, ...(place.pristine ? { pristine: read(place.pristine).entries } : {}) };
  const clash = (identity: string) => {
    const string = decideOne(strings, identity, place.rules)?.decision;
    const provider = decideOne(providers, identity, place.rules)?.decision;
    const entry = target.get(identity);
    if (entry !== undefined && ruleFor(strings.name(entry), place.rules).isExplicit) return false;
    return string !== undefined && isTornApart(trio, identity, string, provider);
  };
  const adjust = (identity: string, decision: Decision) =>
    clash(identity) && decision.fate !== 'same' ? together : decision;
  const pieces = mergeFamily({ ...strings, adjust }, place.rules);
  return [...pieces, ...addedProviders(pieces, strings), ...mergeFamily({ ...providers, adjust }, place.rules)];
}
