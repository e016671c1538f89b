/** A whole configuration file as .NET loads it: where sections may be, which are declared, what their settings are. */
import { dotnetText } from './dotnet-bytes.js';
import {
  type AppSettings,
  type ClientSettings,
  type ConnectionStrings,
  readAppSettings,
  readClientSettings,
  readConnectionStrings,
} from './dotnet-sections.js';
import { type DotnetNode, dotnetNodes } from './dotnet-xml.js';
import { attributeOf, NodeCursor, onlyAttributes, type StartNode, startOf } from './node-cursor.js';
import { DotnetRefusal } from './refusal.js';

/** What one place sets itself, without what it inherits. */
export interface PlaceSettings {
  readonly appSettings: AppSettings;
  readonly connectionStrings: ConnectionStrings;
  /** By section, `My.Settings`. */
  readonly applicationSettings: ReadonlyMap<string, ClientSettings>;
  readonly userSettings: ReadonlyMap<string, ClientSettings>;
  /** Encrypted sections, whose content nobody can read here. */
  readonly encrypted: readonly string[];
}

export interface DotnetReading {
  readonly root: PlaceSettings;
  /** By path as .NET compares it; a refusal is raised when the application asks below that path. */
  readonly locations: ReadonlyMap<string, PlaceSettings | DotnetRefusal>;
}

/** Files beside the configuration, by the name that `file` or `configSource` gives. */
export type BesideFiles = ReadonlyMap<string, Uint8Array>;

export const configurationNamespace = 'http://schemas.microsoft.com/.NetConfiguration/v2.0';

/** Sections and groups that machine.config declares; what is in them is their own readers' matter. */
const machineSections = new Set(
  'appSettings connectionStrings assemblyBinding configProtectedData mscorlib runtime satelliteassemblies startup system.codedom system.data system.data.dataset system.diagnostics system.net system.runtime.caching system.runtime.remoting system.runtime.serialization system.serviceModel system.serviceModel.activation system.transactions system.web system.web.extensions system.webServer system.windows.forms system.xaml.hosting system.xml.serialization uri windows'.split(
    ' ',
  ),
);
const clientGroups = ['applicationSettings', 'userSettings'] as const;

const comparable = (name: string) =>
  name
    .trim()
    .replaceAll('/', '\\')
    .replace(/^(?:\.\\)+/, '')
    .toLowerCase();

function sectionOf(bytes: Uint8Array, name: string): readonly DotnetNode[] {
  const nodes = dotnetNodes(dotnetText(bytes).text);
  const start = nodes.findIndex(({ kind }) => kind === 'element');
  const cursor = new NodeCursor(nodes.slice(start));
  if (startOf(cursor).name !== name) throw new DotnetRefusal(`the root is not <${name}>`);
  return cursor.takeElement();
}

/** Sections of one place with their nodes, by full name; one that is there twice is refused when the place is read. */
class Sections extends Map<string, readonly DotnetNode[]> {
  repeated: string | undefined;
}

/** Elements directly inside the element at the cursor; between them .NET allows comments only. */
function eachChild(cursor: NodeCursor, visit: (node: StartNode) => void): void {
  if (startOf(cursor).isEmpty) return;
  while (cursor.read()) {
    const { node } = cursor;
    if (node?.kind === 'element') visit(node);
    else if (node?.kind === 'end') return;
    else if (node?.kind !== 'blank' && node?.kind !== 'comment') {
      throw new DotnetRefusal(`${node?.kind} between sections`);
    }
  }
}

interface Declared {
  readonly groups: Set<string>;
  readonly sections: Set<string>;
}

function readDeclarations(cursor: NodeCursor, prefix: string, declared: Declared): void {
  eachChild(cursor, (node) => {
    const name = prefix + (attributeOf(node, 'name') ?? '');
    if (node.name === 'sectionGroup') {
      declared.groups.add(name);
      readDeclarations(cursor, `${name}/`, declared);
    } else if (node.name === 'section') {
      if (declared.sections.has(name)) throw new DotnetRefusal(`${name} is declared twice`);
      declared.sections.add(name);
      cursor.takeElement();
    } else if (node.name === 'remove' || node.name === 'clear') cursor.takeElement();
    else throw new DotnetRefusal(`<${node.name}> in configSections`);
  });
}

function readSections(cursor: NodeCursor, prefix: string, declared: Declared, into: Sections): void {
  eachChild(cursor, (node) => readSection(cursor, node, prefix, declared, into));
}

function readSection(cursor: NodeCursor, node: StartNode, prefix: string, declared: Declared, into: Sections): void {
  const name = prefix + node.name;
  if (declared.groups.has(name)) {
    const reserved = node.attributes.find((one) => /^(?:config|lock)/.test(one.name));
    if (reserved !== undefined) throw new DotnetRefusal(`The attribute '${reserved.name}' of a group is reserved`);
    readSections(cursor, `${name}/`, declared, into);
    return;
  }
  if (!declared.sections.has(name) && !machineSections.has(name)) {
    throw new DotnetRefusal(`Unrecognized configuration section ${name}`);
  }
  const isGroup = name.startsWith('system.') && machineSections.has(name);
  if (into.has(name) && !isGroup) into.repeated = name;
  into.set(name, cursor.takeElement());
}

/** Without path, `.` and blank are this place; compared without regard to case. */
export function comparablePath(path: string | undefined): string {
  const trimmed = (path ?? '').trim().toLowerCase();
  return trimmed === '.' ? '' : trimmed;
}

/** NormalizeLocationSubPath: nothing is trimmed, an odd path is refused. */
function soundPath(path: string | undefined): string | undefined {
  const [ends, anywhere] = ['\\./', '\\?:*"<>|'];
  if (path === undefined || path === '' || path === '.') return undefined;
  const [first, last] = [path.charAt(0), path.charAt(path.length - 1)];
  const isBlank = (character: string) => /[^\S\ufeff]|\u0085/.test(character);
  if ([first, last].some((one) => ends.includes(one) || isBlank(one))) throw new DotnetRefusal('ends of a path');
  if ([...anywhere].some((one) => path.includes(one))) throw new DotnetRefusal('a character of a path');
  return path;
}

function readRoot(cursor: NodeCursor): { readonly declared: Declared; readonly places: Map<string, Sections> } {
  const root = startOf(cursor);
  if (root.name !== 'configuration') throw new DotnetRefusal('the root is not <configuration>');
  onlyAttributes(root, ['xmlns']);
  if (![undefined, configurationNamespace].includes(attributeOf(root, 'xmlns'))) throw new DotnetRefusal('xmlns');
  const declared: Declared = { groups: new Set(), sections: new Set() };
  const places = new Map<string, Sections>([['', new Sections()]]);
  const sectionsAt = (path: string) => {
    const found = places.get(path) ?? new Sections();
    places.set(path, found);
    return found;
  };
  let isFirst = true;
  eachChild(cursor, (node) => {
    if (node.name === 'configSections') {
      if (!isFirst) throw new DotnetRefusal('<configSections> is not first');
      readDeclarations(cursor, '', declared);
    } else if (node.name === 'location') {
      onlyAttributes(node, ['path', 'allowOverride', 'inheritInChildApplications', 'overrideMode']);
      readSections(cursor, '', declared, sectionsAt(comparablePath(soundPath(attributeOf(node, 'path')))));
    } else readSection(cursor, node, '', declared, sectionsAt(''));
    isFirst = false;
  });
  return { declared, places };
}

class PlaceReader {
  private readonly files: ReadonlyMap<string, Uint8Array>;
  constructor(
    private readonly sections: Sections,
    beside: BesideFiles,
  ) {
    this.files = new Map([...beside].map(([name, bytes]) => [comparable(name), bytes]));
  }

  settings(): PlaceSettings {
    const { repeated } = this.sections;
    if (repeated !== undefined) throw new DotnetRefusal(`The section ${repeated} stands twice`);
    const appSettings = this.section('appSettings');
    const connectionStrings = this.section('connectionStrings');
    return {
      appSettings: appSettings ? readAppSettings(appSettings, (file) => this.include(file)) : new Map(),
      connectionStrings: connectionStrings ? readConnectionStrings(connectionStrings) : new Map(),
      applicationSettings: this.clientSections(clientGroups[0]),
      userSettings: this.clientSections(clientGroups[1]),
      encrypted: [...this.sections.keys()].filter((name) => this.isEncrypted(name)),
    };
  }

  private include(file: string): readonly DotnetNode[] | undefined {
    const bytes = this.files.get(comparable(file));
    return bytes && sectionOf(bytes, 'appSettings');
  }

  private start(name: string): StartNode | undefined {
    const nodes = this.sections.get(name);
    return nodes && startOf(new NodeCursor(nodes));
  }

  private isEncrypted(name: string): boolean {
    const start = this.start(name);
    return start !== undefined && attributeOf(start, 'configProtectionProvider') !== undefined;
  }

  /** The nodes of a section, from the file that `configSource` names where it names one. */
  private section(name: string): readonly DotnetNode[] | undefined {
    const nodes = this.sections.get(name);
    const start = this.start(name);
    if (nodes === undefined || start === undefined || this.isEncrypted(name)) return undefined;
    const source = attributeOf(start, 'configSource');
    if (source === undefined) return nodes;
    onlyAttributes(start, ['configSource']);
    if (nodes.slice(1, -1).some(({ kind }) => kind !== 'blank' && kind !== 'comment')) {
      throw new DotnetRefusal('configSource and content');
    }
    const bytes = this.files.get(comparable(source));
    if (bytes === undefined) throw new DotnetRefusal(`configSource ${source} is not there`);
    return sectionOf(bytes, start.name);
  }

  private clientSections(group: string): ReadonlyMap<string, ClientSettings> {
    const names = [...this.sections.keys()].filter((name) => name.startsWith(`${group}/`));
    return new Map(
      names.flatMap((name) => {
        const nodes = this.section(name);
        return nodes ? [[name.slice(group.length + 1), readClientSettings(nodes)] as const] : [];
      }),
    );
  }
}

function orRefusal<T>(work: () => T): T | DotnetRefusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof DotnetRefusal) return error;
    throw error;
  }
}

/** @throws DotnetRefusal where .NET refuses the file or a settings section at its root; NotJudged. */
export function dotnetReading(bytes: Uint8Array, beside: BesideFiles = new Map()): DotnetReading {
  const nodes = dotnetNodes(dotnetText(bytes).text);
  const prolog = nodes.findIndex(({ kind }) => kind === 'element');
  const { declared, places } = readRoot(new NodeCursor(nodes.slice(prolog)));
  const read = (sections: Sections) => new PlaceReader(sections, beside).settings();
  const root = read(places.get('') ?? new Sections());
  const declaredClient = (group: string) =>
    [...declared.sections].filter((name) => name.startsWith(`${group}/`)).map((name) => name.slice(group.length + 1));
  const withEmpty = (group: 'applicationSettings' | 'userSettings') =>
    new Map<string, ClientSettings>([
      ...declaredClient(group).map((name) => [name, new Map()] as const),
      ...root[group],
    ]);
  const locations = [...places].filter(([path]) => path !== '');
  return {
    root: {
      ...root,
      applicationSettings: withEmpty('applicationSettings'),
      userSettings: withEmpty('userSettings'),
    },
    locations: new Map(locations.map(([path, sections]) => [path, orRefusal(() => read(sections))])),
  };
}
