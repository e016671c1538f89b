import type { Finding } from '../base/finding.js';
import { sameText } from '../host/same-text.js';
import type { ApplicationPool, Binding } from '../host/web-server.js';
import { joinPath, samePath } from '../host/windows-path.js';
import { componentTitles, type Generation } from './components.js';
import type { FoundProduct } from './find-products.js';
import type { FolderListing, Inventory } from './inventory.js';
import { defaultVirtualDirectories, productThemes, type WebComponentName, webComponentNames } from './names.js';
import { fingerprintOf, rememberExactly } from './same-configuration.js';
import type { FurtherApplication, WebPresence } from './server-state.js';
import {
  applicationsOf,
  componentOfDefaultName,
  componentsInContent,
  type LocatedApplication,
} from './web-candidates.js';
import {
  furtherApplication,
  nameOf,
  noApplication,
  poolMissing,
  settingsNotRead,
  twoApplications,
  withoutApplication,
  withoutProduct,
} from './web-findings.js';

/** What the stage's configuration reader finds in one web.config. */
export interface ConfigurationFacts {
  readonly theme?: string;
  readonly webServiceSdkUrl?: string;
  /** Names of its sections outside of the settings, and of its locations. */
  readonly otherSections?: readonly string[];
  /** What makes .NET or IIS refuse the file. */
  readonly problem?: string;
  /** Which section is encrypted and how to decrypt it: no damage, but nothing can be merged. */
  readonly encrypted?: string;
}

export type ReadConfigurationFacts = (text: string) => ConfigurationFacts;

/** `site/path` per component, or `none` where the operator says that there is no application. */
export type WebApplicationChoice = { readonly [C in WebComponentName]?: string };

export interface WebSearch {
  presenceOf(product: FoundProduct): WebPresence | undefined;
  /** Other applications with the content of this old product: it is somebody's decision what becomes of them. */
  furtherOf(product: FoundProduct): readonly FurtherApplication[];
  readonly ambiguities: readonly Finding[];
  readonly warnings: readonly Finding[];
}

function listingOf(inventory: Inventory, folder: string): FolderListing | undefined {
  return inventory.folders.find(({ path }) => samePath(path, folder));
}

function configurationOf(inventory: Inventory, folder: string) {
  return inventory.configurations.find(({ path }) => samePath(path, joinPath(folder, 'web.config')));
}

function contentComponents(inventory: Inventory, { folder }: LocatedApplication): readonly WebComponentName[] {
  const names = (listingOf(inventory, folder)?.files ?? []).map(({ path }) => path);
  return componentsInContent(names, configurationOf(inventory, folder)?.text ?? '');
}

/** By content; an application whose content says nothing, by the name of its virtual directory. */
function candidatesFor(
  component: WebComponentName,
  applications: readonly LocatedApplication[],
  inventory: Inventory,
): readonly LocatedApplication[] {
  const byContent = applications.filter((one) => contentComponents(inventory, one).includes(component));
  if (byContent.length > 0) return byContent;
  return applications.filter(
    (one) =>
      contentComponents(inventory, one).length === 0 && componentOfDefaultName(one.application.path) === component,
  );
}

function customThemes(listing: FolderListing | undefined): readonly string[] {
  const themes = (listing?.files ?? []).flatMap(({ path }) => /^App_Themes\\([^\\]+)\\/i.exec(path)?.[1] ?? []);
  const isOwn = (theme: string) => productThemes.some((own) => sameText(own, theme));
  return [...new Set(themes)].filter((theme) => !isOwn(theme)).sort();
}

function configurationState(inventory: Inventory, folder: string, read: ReadConfigurationFacts) {
  const found = configurationOf(inventory, folder);
  if (found === undefined) return undefined;
  const { path, text } = found;
  const facts: ConfigurationFacts = text === undefined ? {} : read(text);
  const problem = found.problem ?? facts.problem ?? (text === undefined ? 'It could not be read.' : undefined);
  const configuration = {
    path,
    fingerprint: fingerprintOf(text),
    ...(problem === undefined ? {} : { problem }),
    ...(text === undefined ? { isUnread: true as const } : {}),
    ...(facts.encrypted === undefined ? {} : { encrypted: facts.encrypted }),
    ...(facts.theme === undefined ? {} : { theme: facts.theme }),
    ...(facts.webServiceSdkUrl === undefined ? {} : { webServiceSdkUrl: facts.webServiceSdkUrl }),
    ...(facts.otherSections === undefined ? {} : { otherSections: facts.otherSections }),
  };
  return rememberExactly(configuration, text, inventory.hiddenWith);
}

/** IIS serves nothing from an application whose pool it does not have; the state then says `stopped`. */
function poolOf(inventory: Inventory, name: string): ApplicationPool {
  const known = inventory.webServer?.applicationPools.find((pool) => sameText(pool.name, name));
  return (
    known ?? {
      name,
      managedRuntimeVersion: '',
      pipelineMode: 'Integrated',
      enable32Bit: false,
      identity: { type: 'ApplicationPoolIdentity' },
      state: 'stopped',
    }
  );
}

function certificateNames(inventory: Inventory, bindings: readonly Binding[]): readonly string[] {
  const certificates = inventory.webServer?.certificates ?? [];
  return certificates.flatMap(({ thumbprint, names }) =>
    bindings.some(({ certificateThumbprint: bound }) => bound !== undefined && sameText(bound, thumbprint))
      ? names
      : [],
  );
}

/** Undefined where the settings of the application are not known: see {@link settingsNotRead}. */
function presence(
  located: LocatedApplication,
  inventory: Inventory,
  read: ReadConfigurationFacts,
): WebPresence | undefined {
  const { site, application, folder } = located;
  if (application.settings === undefined) return undefined;
  const configuration = configurationState(inventory, folder, read);
  const names = certificateNames(inventory, site.bindings);
  return {
    site: site.name,
    siteId: site.id,
    bindings: site.bindings,
    ...(names.length === 0 ? {} : { certificateNames: names }),
    virtualDirectory: application.path,
    folder,
    applicationPool: poolOf(inventory, application.applicationPool),
    settings: application.settings,
    ...(configuration ? { configuration } : {}),
    customThemes: customThemes(listingOf(inventory, folder)),
  };
}

function further(
  { site, application, folder }: LocatedApplication,
  inventory: Inventory,
  read: ReadConfigurationFacts,
): FurtherApplication {
  const configuration = configurationState(inventory, folder, read);
  return {
    site: site.name,
    virtualDirectory: application.path,
    folder,
    ...(configuration ? { configuration } : {}),
    customThemes: customThemes(listingOf(inventory, folder)),
  };
}

interface Assignment {
  readonly byGeneration: { readonly [G in Generation]?: LocatedApplication };
  readonly further: readonly LocatedApplication[];
  readonly ambiguities: readonly Finding[];
  readonly warnings: readonly Finding[];
}

const nothing: Assignment = { byGeneration: {}, further: [], ambiguities: [], warnings: [] };

function hasDefaultName(component: WebComponentName, generation: Generation) {
  const name = defaultVirtualDirectories[generation][component];
  return ({ application }: LocatedApplication) => sameText(application.path.split('/').at(-1) ?? '', name);
}

/** Old and new product side by side: each keeps the application that has its generation's default name. */
function split(
  component: WebComponentName,
  products: readonly FoundProduct[],
  candidates: readonly LocatedApplication[],
): Assignment {
  const pairs = products.map(({ generation }) => ({
    generation,
    matches: candidates.filter(hasDefaultName(component, generation)),
  }));
  const isClear = candidates.every((one) => pairs.some(({ matches }) => matches.length === 1 && matches[0] === one));
  if (!isClear) return { ...nothing, ambiguities: [twoApplications(component, candidates)] };
  return { ...nothing, byGeneration: Object.fromEntries(pairs.map((pair) => [pair.generation, pair.matches[0]])) };
}

function assign(
  component: WebComponentName,
  products: readonly FoundProduct[],
  candidates: readonly LocatedApplication[],
): Assignment {
  const [product, second] = products;
  const [only, ...others] = candidates;
  if (product === undefined || only === undefined) return nothing;
  if (second !== undefined) return split(component, products, candidates);
  if (others.length > 0) return { ...nothing, ambiguities: [twoApplications(component, candidates)] };
  return { ...nothing, byGeneration: { [product.generation]: only } };
}

interface Candidates {
  readonly candidates: readonly LocatedApplication[];
  readonly further: readonly LocatedApplication[];
  readonly warnings: readonly Finding[];
}

/** What is known of the old component where it is not installed any more. */
interface Remaining {
  readonly isOldGone: boolean;
  readonly oldApplications: readonly string[];
  isOld(one: LocatedApplication): boolean;
}

function applyChoice(
  component: WebComponentName,
  applications: readonly LocatedApplication[],
  inventory: Inventory,
  choice: string | undefined,
  left: Remaining,
): Candidates {
  const all = candidatesFor(component, applications, inventory);
  const candidates = withoutLeftBehind(all, left);
  if (choice === undefined || choice === noApplication) return { candidates, further: [], warnings: [] };
  const chosen = applications.find((one) => sameText(nameOf(one), choice));
  const isOfOld = left.isOldGone && left.oldApplications.some((old) => sameText(old, choice));
  // What was chosen while the old one was there does not choose among the new ones, unless there is no other.
  if (isOfOld && (chosen === undefined || candidates.some((one) => one !== chosen && !left.isOld(one))))
    return { candidates, further: [], warnings: [] };
  if (chosen) {
    const others = all.filter((one) => one !== chosen && contentComponents(inventory, one).includes(component));
    return { candidates: [chosen], further: left.isOldGone ? [] : others, warnings: [] };
  }
  const finding: Finding = {
    code: 'web-application-not-found',
    message: `IIS has no application "${choice}", which was given for the ${componentTitles[component]}.`,
    advice: 'Write it as <site>/<path>, as the inventory shows it, or leave it out when the application is gone.',
    input: 'web-applications',
  };
  return { candidates, further: [], warnings: [finding] };
}

/** Only the old product's missing application stops the upgrade: its web.config would be removed without a backup. */
function missingFindings(
  component: WebComponentName,
  products: readonly FoundProduct[],
  assignment: Assignment,
  hasWebServer: boolean,
): Pick<WebSearch, 'ambiguities' | 'warnings'> {
  if (assignment.ambiguities.length > 0) return { ambiguities: [], warnings: [] };
  const missing = products.filter(({ generation }) => assignment.byGeneration[generation] === undefined);
  const findingsOf = (generation: Generation) =>
    missing
      .filter((product) => product.generation === generation)
      .map((product) => withoutApplication(component, product, hasWebServer));
  return { ambiguities: findingsOf('phonefactor'), warnings: findingsOf('mfa-server') };
}

/** Of several applications of a new component the one that was the old component's is left behind by its removal. */
function withoutLeftBehind(
  candidates: readonly LocatedApplication[],
  { isOldGone, isOld }: Remaining,
): readonly LocatedApplication[] {
  if (candidates.length < 2 || !isOldGone) return candidates;
  const others = candidates.filter((one) => !isOld(one));
  return others.length === 0 ? candidates : others;
}

function searchComponent(
  component: WebComponentName,
  products: readonly FoundProduct[],
  inventory: Inventory,
  choice: string | undefined,
  oldApplications: readonly string[],
): Assignment {
  const applications = applicationsOf(inventory.webServer, inventory.machine);
  const { candidates, further, warnings } = applyChoice(component, applications, inventory, choice, {
    isOldGone: !products.some(({ generation }) => generation === 'phonefactor'),
    oldApplications,
    isOld: (one) => oldApplications.some((old) => sameText(old, nameOf(one))),
  });
  if (products.length === 0) {
    if (choice === noApplication) return nothing;
    const left = candidates.filter((one) => contentComponents(inventory, one).includes(component));
    return { ...nothing, warnings: [...warnings, ...left.map((one) => withoutProduct(component, one))] };
  }
  if (choice === noApplication) return nothing;
  const assignment = assign(component, products, candidates);
  const missing = missingFindings(component, products, assignment, inventory.webServer !== undefined);
  return {
    byGeneration: assignment.byGeneration,
    further,
    ambiguities: [...assignment.ambiguities, ...missing.ambiguities],
    warnings: [...warnings, ...missing.warnings, ...further.map((one) => furtherApplication(component, one))],
  };
}

function poolWarnings(inventory: Inventory, found: readonly LocatedApplication[]): readonly Finding[] {
  const pools = inventory.webServer?.applicationPools ?? [];
  return found
    .filter(({ application }) => !pools.some(({ name }) => sameText(name, application.applicationPool)))
    .map(poolMissing);
}

/** The application of every installed web component: by its content, then by the name of its virtual directory. */
export function findWebPresence(
  inventory: Inventory,
  products: readonly FoundProduct[],
  choice: WebApplicationChoice,
  oldApplications: readonly string[],
  read: ReadConfigurationFacts,
): WebSearch {
  const searches = webComponentNames.map((component) => ({
    component,
    ...searchComponent(
      component,
      products.filter((product) => product.component === component),
      inventory,
      choice[component],
      oldApplications,
    ),
  }));
  const assigned = searches.flatMap(({ byGeneration: { phonefactor, 'mfa-server': server } }) =>
    [phonefactor, server].filter((one) => one !== undefined),
  );
  const unread = assigned.filter(({ application }) => application.settings === undefined);
  return {
    presenceOf: ({ component, generation }) => {
      const found = searches.find((search) => search.component === component)?.byGeneration[generation];
      return found && presence(found, inventory, read);
    },
    furtherOf: ({ component, generation }) => {
      const all = searches.find((search) => search.component === component)?.further ?? [];
      return generation === 'phonefactor' ? all.map((one) => further(one, inventory, read)) : [];
    },
    ambiguities: [...searches.flatMap(({ ambiguities }) => ambiguities), ...unread.map(settingsNotRead)],
    warnings: [...searches.flatMap(({ warnings }) => warnings), ...poolWarnings(inventory, assigned)],
  };
}
