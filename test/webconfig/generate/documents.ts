import fc from 'fast-check';
import { comparablePath, configurationNamespace } from '../judge/dotnet-reading.js';
import { flawedStorages, type Storage, storages, stored } from './encodings.js';
import { type Layout, laidOut, layouts, type Piece } from './layout.js';
import { flaws, locationSections, locationStarts, otherSections, remarks } from './sections.js';
import {
  appSettings,
  clientGroup,
  clientSectionNames,
  connectionStrings,
  type SectionModel,
  type Written,
  writeAll,
} from './settings.js';

export interface GeneratedFile {
  readonly bytes: Buffer;
  /** Files beside it that are there, by the name that the section gives. */
  readonly beside: ReadonlyMap<string, Buffer>;
}

const groupType =
  'System.Configuration.ApplicationSettingsGroup, System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089';
const sectionType =
  'System.Configuration.ClientSettingsSection, System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089';

/** Not every version knows every section of settings. */
const declarations = (sections: readonly string[]): Piece => ({
  open: 'configSections',
  name: 'configSections',
  children: [
    ...['applicationSettings', 'userSettings'].map((group) => ({
      open: `sectionGroup name="${group}" type="${groupType}"`,
      name: 'sectionGroup',
      children: sections.map((name) => `<section name="${name}" type="${sectionType}" requirePermission="false" />`),
    })),
    '<section name="custom" type="My.Handler, My" />',
  ],
});

interface LocationModel {
  readonly path: string | undefined;
  readonly open: Written;
  readonly settings: SectionModel | undefined;
  readonly sections: readonly Written[];
}

/** Absent once in `freq + 1` times. */
const maybe = <T>(value: fc.Arbitrary<T>, freq: number) => fc.option(value, { nil: undefined, freq });
const seldom = <T>(value: fc.Arbitrary<T>, freq: number) =>
  fc.oneof({ weight: freq, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const locations: fc.Arbitrary<readonly LocationModel[]> = fc
  .array(fc.record({ start: locationStarts, settings: maybe(appSettings, 2), sections: locationSections }), {
    maxLength: 3,
  })
  .map((models) => models.map(({ start, settings, sections }) => ({ ...start, settings, sections })));

interface DocumentModel {
  readonly storage: Storage;
  readonly layout: Layout;
  readonly namespaced: boolean;
  readonly known: readonly string[];
  readonly parts: readonly SectionModel[];
  readonly others: readonly Written[];
  readonly locations: readonly LocationModel[];
  readonly remarks: readonly Written[];
  readonly flaw: Written | undefined;
  readonly order: readonly number[];
  readonly end: string;
}

/** .NET refuses a section twice in a place; a location of this very place keeps nothing that the root may have. */
function soundLocations(models: readonly LocationModel[]): readonly LocationModel[] {
  const seen = new Set<string>();
  return models.filter((model) => {
    const path = comparablePath(model.path);
    const isNew = path !== '' && !seen.has(path);
    seen.add(path);
    return isNew || (path === '' && model.settings === undefined && model.sections.length === 0);
  });
}

function writeLocation({ open, settings, sections }: LocationModel, storage: Storage): Piece {
  const [start] = open(storage);
  const children = [...(settings ? settings.section(storage) : []), ...writeAll(sections, storage)];
  return { open: typeof start === 'string' ? start : 'location', name: 'location', children };
}

function write(model: DocumentModel): GeneratedFile {
  const { storage, layout } = model;
  const places = soundLocations(model.locations);
  const blocks: (readonly Piece[])[] = [
    ...model.parts.map(({ section }) => section(storage)),
    ...model.others.map((one) => one(storage)),
    ...places.map((one) => [writeLocation(one, storage)]),
    ...model.remarks.map((one) => one(storage)),
    ...(model.flaw ? [model.flaw(storage)] : []),
  ];
  const ordered = blocks
    .map((block, index) => ({ block, at: model.order[index % model.order.length] ?? 0 }))
    .sort((one, other) => one.at - other.at)
    .flatMap(({ block }) => block);
  const open = `configuration${model.namespaced ? ` xmlns="${configurationNamespace}"` : ''}`;
  const root: Piece = { open, name: 'configuration', children: [declarations(model.known), ...ordered] };
  const models = [...model.parts, ...places.flatMap(({ settings }) => (settings ? [settings] : []))];
  const beside = models.flatMap(({ beside: file }) =>
    file?.isThere
      ? [
          [
            file.name,
            stored(
              file
                .root(storage)
                .map((piece) => laidOut(piece, layout))
                .join(''),
              storage,
              layout.lineBreak,
            ),
          ] as const,
        ]
      : [],
  );
  return { bytes: stored(laidOut(root, layout) + model.end, storage, layout.lineBreak), beside: new Map(beside) };
}

const knownSections = fc.oneof(
  { weight: 3, arbitrary: fc.constant(clientSectionNames) },
  { weight: 2, arbitrary: fc.subarray([...clientSectionNames], { minLength: 1 }) },
);

export const documents: fc.Arbitrary<GeneratedFile> = knownSections.chain((known) =>
  fc
    .record({
      storage: fc.oneof({ weight: 60, arbitrary: storages }, { weight: 1, arbitrary: flawedStorages }),
      flaw: seldom(flaws, 40),
      layout: layouts,
      namespaced: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
      app: maybe(appSettings, 8),
      connections: maybe(connectionStrings, 2),
      application: maybe(clientGroup('applicationSettings', known), 3),
      user: maybe(clientGroup('userSettings', known), 1),
      others: otherSections,
      locations,
      remarks: fc.array(remarks, { maxLength: 2 }),
      order: fc.array(fc.nat(100), { minLength: 14, maxLength: 14 }),
      end: fc.constantFrom('', '\n', '\r\n', '\n<!-- end -->\n'),
    })
    .map(({ app, connections, application, user, ...model }) => {
      const parts = [app, connections, application, user].filter((one) => one !== undefined);
      return write({ ...model, known, parts });
    }),
);
