import { readAppSettings } from './app-settings.js';
import { readClientSettings } from './client-settings.js';
import { comparableXml } from './comparable-xml.js';
import { readConnectionStrings } from './connection-strings.js';
import { type Container, sectionsNamed } from './containers.js';
import { declaredSections, isKnownSection } from './declared-sections.js';
import { fileLoadFaults, sectionLoadFaults } from './load-faults.js';
import { type MergePiece, type MergePlace, type SharedSide, type Side, sectionPiece } from './merge-piece.js';
import { ruleFor } from './merge-rules.js';
import { isMeantAsSettings, settingsGroups, settingsSections } from './settings-groups.js';
import { decryptAdvice, isEncrypted } from './usable-section.js';
import { attributeValue, type XmlElement } from './xml-element.js';

interface NamedSection {
  /** `appSettings`, or group and section. */
  readonly name: string;
  readonly element: XmlElement;
}

/** A finding about a section, by its full name. */
function pieceFor(
  location: string,
  fullName: string,
  outcome: 'conflict' | 'reported' | 'same',
  reason: string,
): MergePiece {
  const [section = '', ...path] = fullName.split('/');
  return sectionPiece({ location, section, path }, outcome, reason);
}

/** The sections with settings, with their full names. */
function sectionsIn(container: Container): readonly NamedSection[] {
  const plain = ['appSettings', 'connectionStrings'].flatMap((name) =>
    sectionsNamed(container, name).map((element) => ({ name, element })),
  );
  const grouped = settingsGroups.flatMap((group) =>
    sectionsNamed(container, group)
      .flatMap(({ children }) => children)
      .map((element) => ({ name: `${group}/${element.name}`, element })),
  );
  return [...plain, ...grouped];
}

function encrypted({ original, target, location }: MergePlace): readonly MergePiece[] {
  const own = sectionsIn(original.container);
  const theirs = sectionsIn(target.container);
  const names = new Set([...own, ...theirs].filter(({ element }) => isEncrypted(element)).map(({ name }) => name));
  const contentOf = (sections: readonly NamedSection[], side: Side, name: string) =>
    sections
      .filter((section) => section.name === name)
      .map(({ element }) => comparableXml(side.source.file.text, element))
      .join('');
  return [...names].map((name) => {
    const isSame = contentOf(own, original, name) === contentOf(theirs, target, name);
    if (isSame) return pieceFor(location, name, 'same', 'Encrypted, and the same in both files.');
    const where = own.some((one) => one.name === name && isEncrypted(one.element)) ? 'original' : 'target';
    const reason = `The section is encrypted in the ${where}, so its values cannot be merged. ${decryptAdvice(name)}`;
    const { merged, ...piece } = pieceFor(location, name, 'conflict', reason);
    return { ...piece, merged: { ...merged, isEncrypted: true } };
  });
}

function twice({ container }: SharedSide, location: string, which: string): readonly MergePiece[] {
  const names = sectionsIn(container).map(({ name }) => name);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...repeated].map((name) =>
    pieceFor(
      location,
      name,
      'conflict',
      `The section is there twice in the ${which}: .NET refuses such a file ("Sections must only appear once per config file"). Join the two by hand first.`,
    ),
  );
}

function wrongCase({ container }: SharedSide, location: string, which: string): readonly MergePiece[] {
  const isWrong = (name: string) => isMeantAsSettings(name) && !isSettings.has(name);
  const elements = container.elements.filter((element) => element.hasChild(isWrong));
  const names = elements.flatMap(({ children }) => children.map(({ name }) => name));
  return names.filter(isWrong).flatMap((name) => {
    const meant = settingsSections.find((one) => one.toLowerCase() === name.toLowerCase());
    if (meant === undefined) return [];
    const reason = `<${name}> of the ${which} is no section to .NET, which distinguishes upper and lower case and refuses the file; <${meant}> is meant. Its values were not merged.`;
    return [pieceFor(location, name, 'conflict', reason)];
  });
}

const isSettings: ReadonlySet<string> = new Set(settingsSections);
const isGroup: ReadonlySet<string> = new Set(settingsGroups);

/** A section of settings that nothing declares makes IIS answer with error 500.19. */
export function undeclared({ source, container }: SharedSide, location: string): readonly MergePiece[] {
  const declared = declaredSections(source.file);
  const isOther = (name: string) => !isKnownSection(name, declared) && !isSettings.has(name);
  const isSuspect = (name: string) => isOther(name) || isGroup.has(name);
  // In most places there are none, and a large file has thousands of places.
  if (!container.elements.some((element) => element.hasChild(isSuspect))) return [];
  const others = container.elements.flatMap(({ children }) => children.filter(({ name }) => isOther(name)));
  const sections = sectionsIn(container).filter(({ name }) => name.includes('/') && !declared.has(name));
  return [...sections.map(({ name }) => name), ...others.map(({ name }) => name)].map((name) =>
    pieceFor(
      location,
      name,
      'reported',
      'The target does not declare this section in <configSections>. Unless a level above does, .NET and IIS refuse the file (500.19).',
    ),
  );
}

function missingOf({ source, container }: Side): readonly (readonly [section: string, file: string])[] {
  return [
    ...readAppSettings(source, container).missingSources.map((file) => ['appSettings', file] as const),
    ...readConnectionStrings(source, container).missingFiles.map((file) => ['connectionStrings', file] as const),
    ...settingsGroups.flatMap((group) =>
      [...readClientSettings(source, container, group).missingFiles].map(
        ([section, file]) => [`${group}/${section}`, file] as const,
      ),
    ),
  ];
}

/** A section in a file that was not given is unknown on that side; it matters where the other side has the section, too. */
function missingSources({ original, target, location }: MergePlace): readonly MergePiece[] {
  const own = new Set(sectionsIn(original.container).map(({ name }) => name));
  const inTarget = missingOf(target).filter(([name, file]) => own.has(name) || target.source.has?.(file) === true);
  const pieces = (which: string, { source }: Side, missing: ReturnType<typeof missingOf>) =>
    missing.map(([name, file]) => {
      const fault = source.faultOf?.(file, name.split('/').at(-1) ?? '');
      const why =
        fault === undefined
          ? 'which was not given or is no such section: its values were not merged. Give that file as well.'
          : `which .NET refuses: its values were not merged. Correct that file: ${fault}`;
      return pieceFor(location, name, 'conflict', `The section of the ${which} is in ${file}, ${why}`);
    });
  return [...pieces('original', original, missingOf(original)), ...pieces('target', target, inTarget)];
}

/** .NET refuses a section that names a file and has content of its own. */
function mixedSources({ container }: SharedSide, location: string, which: string): readonly MergePiece[] {
  return sectionsIn(container)
    .filter(({ element }) => attributeValue(element, 'configSource') !== undefined)
    .filter(({ element }) => element.children.length > 0 || element.attributes.length > 1)
    .map(({ name }) =>
      pieceFor(
        location,
        name,
        'conflict',
        `The section of the ${which} has both configSource and content of its own, which .NET refuses. Decide for one of them first.`,
      ),
    );
}

/** What .NET itself would answer with an error, which says that the file is not the one that is in use. */
function notLoaded({ source, container }: SharedSide, location: string, which: string): readonly MergePiece[] {
  const inFile = location === '' ? fileLoadFaults(source.file) : [];
  return [...inFile, ...sectionLoadFaults(source.file, container)].map(({ section, what }) =>
    pieceFor(
      location,
      section,
      'conflict',
      `In the ${which} ${what}: .NET refuses that, so nothing is known of its values. Correct it first.`,
    ),
  );
}

/** A person may have decided to keep a section as the target has it, also one that .NET does not accept. */
function settled({ merged, ...piece }: MergePiece, { rules }: MergePlace): MergePiece {
  const { policy, isExplicit } = ruleFor(merged.name, rules);
  if (merged.outcome !== 'conflict' || policy !== 'keep' || !isExplicit) return { merged, ...piece };
  return {
    ...piece,
    merged: { ...merged, outcome: 'kept', reason: `${merged.reason} By a rule the target's value stays.` },
  };
}

/** What keeps the settings sections of one place from being read or written as .NET would, in words. */
export function sectionFaults(place: MergePlace): readonly MergePiece[] {
  const { original, target, location } = place;
  const sides = [
    ['original', original],
    ['target', target],
  ] as const;
  const faults = [
    ...encrypted(place),
    ...sides.flatMap(([which, side]) => [
      ...notLoaded(side, location, which),
      ...(location === '' ? twice(side, location, which) : []),
      ...wrongCase(side, location, which),
      ...mixedSources(side, location, which),
    ]),
    ...undeclared(target, location),
    ...missingSources(place),
  ];
  return faults.map((piece) => settled(piece, place));
}
