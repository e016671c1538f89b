/** The settings sections: what .NET reads of the result against what the outcomes promise and what is in the files. */
import type { MergedSetting } from '../../../src/webconfig/merge-result.js';
import { type EffectiveSetting, effectiveSettings } from './effective-settings.js';
import { type Fault, type JudgedMerge, placeOutcomes, prefixesOf, settingsAt } from './judged-merge.js';
import { attributeOf } from './node-cursor.js';
import { isRaised, isTold, isWritten, promisedValue, settingName } from './outcome-names.js';

interface Judged {
  readonly place: string;
  readonly original: EffectiveSetting | undefined;
  readonly target: EffectiveSetting | undefined;
  readonly originalDefault: EffectiveSetting | undefined;
  readonly result: EffectiveSetting | undefined;
  readonly any: EffectiveSetting;
  /** Of this very setting, and of its companion. */
  readonly own: readonly MergedSetting[];
  /** Of the section or place around it. */
  readonly around: readonly MergedSetting[];
  /** Of the setting as a renamed section has it. */
  readonly renamed: readonly MergedSetting[];
}

const shown = (one: EffectiveSetting | undefined) =>
  one === undefined ? 'nothing' : JSON.stringify(one.companion === '' ? one.value : [one.value, one.companion]);

function fault(kind: string, { place, any, original, target, result, own }: Judged, more = ''): Fault {
  const name = `${place === '' ? '' : `at ${JSON.stringify(place)} `}${settingName('', any.family, any.section, any.name)}`;
  const outcomes = own.map(
    ({ setting, outcome, result: promised }) => `${setting}: ${outcome} ${JSON.stringify(promised)}`,
  );
  const values = `original ${shown(original)}, target ${shown(target)}, result ${shown(result)}`;
  return { kind, detail: `${name}: ${values}; outcomes ${outcomes.join(', ') || 'none'}${more}` };
}

const same = (one: EffectiveSetting | undefined, other: EffectiveSetting | undefined) =>
  one?.value === other?.value && one?.companion === other?.companion;

const clientFamilies = ['applicationSettings', 'userSettings'] as const;

function declaredSections({ reading }: JudgedMerge['original'], family: string): ReadonlySet<string> {
  const found = clientFamilies.find((one) => one === family);
  return new Set(found === undefined ? [] : reading.root[found].keys());
}

/** A section counts as renamed where only the original declares the old name and only the target the new one. */
function renamedPairs({ original, target }: JudgedMerge, family: string): readonly (readonly [string, string])[] {
  const [before, after] = [declaredSections(original, family), declaredSections(target, family)];
  const added = [...after].filter((name) => !before.has(name));
  return [...before].filter((name) => !after.has(name)).flatMap((name) => added.map((other) => [name, other] as const));
}

function isRenamed(merge: JudgedMerge, { any, result, place }: Judged): boolean {
  const old = renamedPairs(merge, any.family).flatMap(([before, after]) => (after === any.section ? [before] : []));
  return [...effectiveSettings(settingsAt(merge.original, place)).values()].some(
    ({ family, section, name, value }) =>
      family === any.family && name === any.name && old.includes(section) && moved(merge, value) === result?.value,
  );
}

/** The promise of an outcome, as far as it can be compared: inner XML has more than one spelling. */
function brokenPromise({ any, result, own }: Judged): MergedSetting | undefined {
  if (result !== undefined && any.section !== '' && result.companion !== 'String') return undefined;
  return own.find((merged) => {
    const promised = promisedValue(merged);
    if (promised === undefined || merged.setting.endsWith('/@providerName')) return false;
    return promised !== result?.value;
  });
}

/** As the rules correct an address; nothing else is ever corrected here. */
function moved({ request }: JudgedMerge, value: string | undefined): string | undefined {
  const [rewrite] = request.rules.rewrites;
  return rewrite?.kind === 'path-segments' ? value?.replaceAll(`/${rewrite.from}/`, `/${rewrite.to}/`) : value;
}

function changeFaults(merge: JudgedMerge, one: Judged): readonly Fault[] {
  const { original, target, result, own } = one;
  if (result === undefined) return target === undefined ? [] : [fault('setting-lost', one)];
  if (same(target, result)) return [];
  if (!own.some(isWritten)) return [fault('setting-changed-in-silence', one)];
  const isOriginals = [original?.value, moved(merge, original?.value)].includes(result.value);
  if (!isOriginals && !isRenamed(merge, one) && result.value !== target?.value) {
    return [fault('value-is-not-the-originals', one)];
  }
  return [];
}

/** String and provider are one value: one of each side is nobody's, unless the provider is reported. */
function mixtureFaults(merge: JudgedMerge, { original, target, result, own, any }: Judged): boolean {
  if (any.family !== 'connectionStrings' || result === undefined || original === undefined || target === undefined)
    return false;
  const corrected = { ...original, value: moved(merge, original.value) ?? '' };
  if ([original, corrected, target].some((one) => same(result, one))) return false;
  return !own.some((merged) => merged.setting.endsWith('providerName') && isTold(merged));
}

function silenceFaults(one: Judged): readonly Fault[] {
  const { original, result, own, around, renamed } = one;
  if (original === undefined || result?.value === original.value || renamed.length > 0) return [];
  return own.some(isTold) || around.some(isTold) ? [] : [fault('original-lost-in-silence', one)];
}

/** `webpages:Version` and its like belong to the version that is installed. */
const isVersionKey = (name: string) => /^(?:webpages|owin|aspnet|vs):\w*version$/i.test(name);

function sectionStart({ target }: JudgedMerge, { place, any }: Judged) {
  const sections = target.places.get(place)?.trees.flatMap(({ children }) => children) ?? [];
  const outer = sections.find(({ name }) => name === any.family);
  return any.section === '' ? outer : outer?.children.find(({ name }) => name === any.section);
}

/** A string without a provider would have to take the target's away: a person may be asked instead. */
const isAsked = ({ any, original, target, own }: Judged) =>
  any.family === 'connectionStrings' && !original?.companion && !!target?.companion && own.some(isRaised);

/** Nothing prevents writing this setting. */
function isPlain(merge: JudgedMerge, one: Judged): boolean {
  const { request, original, target } = merge;
  if (isAsked(one)) return false;
  if (request.rules.settings.length > 0 || !target.places.has(one.place)) return false;
  if (one.any.section !== '' && [one.original, one.target].some((side) => side && side.companion !== 'String'))
    return false;
  const start = sectionStart(merge, one);
  const isElsewhere = ['configSource', 'configProtectionProvider', 'file'].some(
    (name) => start && attributeOf(start, name) !== undefined,
  );
  if (isElsewhere) return false;
  const { family, section } = one.any;
  if (section === '') return true;
  if (family === 'userSettings' && start === undefined) return false;
  return declaredSections(original, family).has(section) && declaredSections(target, family).has(section);
}

/** Two files and plain rules: the original's value is carried where nothing prevents it. */
function isOwed(merge: JudgedMerge, one: Judged): boolean {
  const { rules, originalDefault } = merge.request;
  if (originalDefault !== undefined || rules.oldOnly !== 'carry' || one.original === undefined) return false;
  if (isVersionKey(one.any.name) && one.target !== undefined) return false;
  return isPlain(merge, one);
}

/** Three files and plain rules, by hand: what somebody changed is carried into a default, a default stays a default. */
function threeWayFaults(merge: JudgedMerge, one: Judged): readonly Fault[] {
  const { original, originalDefault, target, result } = one;
  if (original === undefined || originalDefault === undefined || target === undefined || result === undefined)
    return [];
  if (isVersionKey(one.any.name) || !isPlain(merge, one)) return [];
  const expected = same(original, originalDefault) ? target : same(target, originalDefault) ? original : undefined;
  if (expected === undefined || same(result, expected)) return [];
  const isCorrected = same(result, { ...expected, value: moved(merge, expected.value) ?? '' });
  return isCorrected ? [] : [fault('three-way-is-wrong', one, `; the old default ${shown(originalDefault)}`)];
}

function settingFaults(merge: JudgedMerge, one: Judged): readonly Fault[] {
  const broken = brokenPromise(one);
  return [
    ...changeFaults(merge, one),
    ...(broken ? [fault('promise-broken', one, ` (${broken.setting})`)] : []),
    ...(mixtureFaults(merge, one) ? [fault('string-and-provider-mixed', one)] : []),
    ...silenceFaults(one),
    ...threeWayFaults(merge, one),
    ...(isOwed(merge, one) && one.result?.value !== moved(merge, one.original?.value)
      ? [fault('not-carried', one)]
      : []),
  ];
}

function judgedAt(merge: JudgedMerge, place: string): readonly Judged[] {
  const { original, target, merged, outcomes } = merge;
  const prefixes = prefixesOf(place, [original, target]);
  const files = [original, target, merged].map((file) => effectiveSettings(settingsAt(file, place)));
  const before = merge.originalDefault ? effectiveSettings(settingsAt(merge.originalDefault, place)) : undefined;
  const whole = placeOutcomes(merge, prefixes).filter(({ setting }) => prefixes.includes(`${setting}/`));
  return [...new Set(files.flatMap((file) => [...file.keys()]))].flatMap((identity) => {
    const found = files.map((file) => file.get(identity));
    const any = found.find((one) => one !== undefined);
    if (any === undefined) return [];
    const spellings = found.flatMap((one) => one?.name ?? []);
    const names = prefixes.flatMap((prefix) =>
      spellings.map((name) => settingName(prefix, any.family, any.section, name)),
    );
    const companions = any.family === 'connectionStrings' ? names.map((name) => `${name}/@providerName`) : [];
    const sections = prefixes.flatMap((prefix) => [
      prefix + any.family,
      `${prefix}${any.family}/@file`,
      `${prefix}${any.family}/${any.section}`,
    ]);
    const [first, second, third] = found;
    const renamedNames = renamedPairs(merge, any.family).flatMap(([before, after]) =>
      before === any.section
        ? prefixes.flatMap((prefix) => spellings.map((name) => settingName(prefix, any.family, after, name)))
        : [],
    );
    const own = outcomes.named([...names, ...companions]);
    const around = [...outcomes.named(sections), ...whole];
    const originalDefault = before?.get(identity);
    return [
      {
        place,
        original: first,
        target: second,
        originalDefault,
        result: third,
        any,
        own,
        around,
        renamed: outcomes.named(renamedNames),
      },
    ];
  });
}

/** Attributes of the sections themselves: never written, always compared; a file that is not there is named. */
function attributeFaults(merge: JudgedMerge, place: string): readonly Fault[] {
  const { original, target, merged, outcomes, request } = merge;
  const prefixes = prefixesOf(place, [original, target]);
  return (['appSettings', 'connectionStrings'] as const).flatMap((family) => {
    const startIn = (file: JudgedMerge['original']) =>
      file.places
        .get(place)
        ?.trees.flatMap(({ children }) => children)
        .find(({ name }) => name === family);
    const [before, into, after] = [original, target, merged].map(startIn);
    const show = (start: typeof before) =>
      JSON.stringify(start?.attributes.map(({ name, value }) => [name, value]) ?? []);
    const at = `${prefixes[0]}${family}: original ${show(before)}, target ${show(into)}, result ${show(after)}`;
    if (into !== undefined && show(into) !== show(after)) return [{ kind: 'section-attributes-changed', detail: at }];
    if (before === undefined || into === undefined) return [];
    const told = outcomes.within(prefixes.map((prefix) => prefix + family)).filter(isTold);
    const isTelling = (name: string) =>
      told.some(
        ({ setting, reason }) => setting.endsWith(`/@${name}`) || setting.endsWith(family) || reason.includes(name),
      );
    const differing = before.attributes.find(
      ({ name, value }) => attributeOf(into, name) !== value && !isTelling(name),
    );
    const file = family === 'appSettings' ? attributeOf(into, 'file') : undefined;
    const isMissing = file && !request.target.included?.has(file) && !isTelling('file');
    return [
      ...(differing ? [{ kind: 'section-attributes-differ-in-silence', detail: at }] : []),
      ...(isMissing ? [{ kind: 'missing-file-of-the-target-in-silence', detail: at }] : []),
    ];
  });
}

export function settingsFaults(merge: JudgedMerge): readonly Fault[] {
  const places = new Set([...merge.target.places.keys(), ...merge.original.places.keys()]);
  return [...places].flatMap((place) => [
    ...judgedAt(merge, place).flatMap((one) => settingFaults(merge, one)),
    ...attributeFaults(merge, place),
  ]);
}
