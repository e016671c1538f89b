import { omitUndefined } from '../../base/json.js';
import type { UpgradeChange } from '../../changes/all.js';
import { sameText } from '../../host/same-text.js';
import { type ComponentName, componentNames } from '../../product/components.js';
import { defaultVirtualDirectories, type WebComponentName } from '../../product/names.js';
import {
  type InstalledComponent,
  newComponent,
  oldComponent,
  type ServerState,
  type WebPresence,
} from '../../product/server-state.js';
import { activationSteps, installationId, removalId } from '../../product/step-ids.js';
import { withoutSlash } from '../../product/web-address.js';
import { mobileAppNotice } from '../install-mobile-app/target-version.js';
import type { UpgradeChoices } from '../situation.js';
import { isGivenUp } from '../stage-plan.js';
import type { Testimony, VerificationChoices } from './facts.js';
import type { Goal } from './goals.js';

/** What has to be there of a component: the new product, the old one, or neither. */
export type WantedGeneration = 'new' | 'old' | 'nothing';

export interface ExpectedWeb {
  readonly site: string;
  readonly siteId: number;
  /** Begins with "/". */
  readonly virtualDirectory: string;
  readonly themes: readonly string[];
  /** The application as it was; absent where no set shows it. */
  readonly before?: WebPresence;
}

export interface ExpectedComponent {
  readonly component: ComponentName;
  readonly wanted: WantedGeneration;
  /** Why nothing is wanted. */
  readonly because?: string;
  /** Version of the old product. */
  readonly oldVersion?: string;
  /** It was new before the first run: nothing was merged, nobody was asked, and all of it is as it was. */
  readonly stays?: true;
  readonly web?: ExpectedWeb;
}

/** What must be true, made from records and choices alone; nothing of the server as it is goes in. */
export interface Expectation {
  readonly goal: Goal;
  /** Where it comes from: the journaled intention, the inventory of a set, or nothing. */
  readonly source: 'intention' | 'backup-set' | 'none';
  readonly components: readonly ExpectedComponent[];
  readonly installPath?: string;
  readonly dataFile?: { readonly path: string; readonly size: number };
  readonly personSteps: readonly string[];
}

/** What the records have of one component. */
interface Known {
  readonly component: ComponentName;
  readonly becomes?: 'new-version' | 'stays' | 'nothing' | 'given-up';
  readonly version?: string;
  readonly web?: {
    readonly site: string;
    readonly siteId: number;
    readonly old: string;
    readonly planned?: string;
    readonly themes: readonly string[];
    readonly before?: WebPresence;
  };
}

export function expectationOf(
  testimony: Testimony,
  { choices }: VerificationChoices,
  goal: Goal,
  now: ServerState | undefined,
): Expectation {
  const known = knownComponents(testimony);
  const { intention, before } = testimony;
  const size = intention?.dataFile ?? dataFileOf(before?.state);
  const usable = goal === 'rolled-back' ? undefined : intention;
  const context = { testimony, choices, goal, now };
  const components = known.map((one) => expectedComponent(one, context));
  return {
    goal,
    source: known.length === 0 ? 'none' : usable === undefined ? 'backup-set' : 'intention',
    components,
    personSteps: personSteps(components, goal, usable?.personSteps, known).filter(
      (step) => goal !== 'in-between' || isConfirmed(step, testimony),
    ),
    ...omitUndefined({ installPath: usable?.installPath ?? before?.state.installPath?.path, dataFile: size }),
  };
}

function dataFileOf(state: ServerState | undefined): Expectation['dataFile'] {
  const file = state?.dataFile;
  return file?.size === undefined ? undefined : { path: file.path, size: file.size };
}

/** The intention names what the server had; the set shows it in full. */
function knownComponents({ intention, before, records }: Testimony): readonly Known[] {
  if (intention === undefined || records.rolledBackTo !== undefined) {
    return before === undefined ? [] : componentsIn(before.state);
  }
  return intention.components.flatMap(({ component: name, becomes, version, web }): readonly Known[] => {
    const component = componentNames.find((one) => one === name);
    if (component === undefined) return [];
    const find = becomes === 'stays' ? newComponent : oldComponent;
    const seen = before && find(before.state, component)?.web;
    const known = web && {
      site: web.site,
      siteId: web.siteId,
      old: web.virtualDirectory,
      ...omitUndefined({ planned: web.newVirtualDirectory }),
      themes: web.themes,
      ...(seen === undefined ? {} : { before: seen }),
    };
    return [{ component, becomes, ...omitUndefined({ version, web: known }) }];
  });
}

/** What was new then counts beside something old alone: a set of a server that is all new shows no beginning. */
function componentsIn(state: ServerState): readonly Known[] {
  const old = componentNames.flatMap((component): readonly Known[] => {
    const found = oldComponent(state, component);
    return found === undefined
      ? component === 'agent' && hasTraces(state)
        ? [{ component }]
        : []
      : [knownOf(component, found)];
  });
  if (old.length === 0) return [];
  const standing = componentNames.flatMap((component): readonly Known[] => {
    const found = newComponent(state, component);
    const isKnown = old.some((one) => one.component === component);
    return found === undefined || isKnown ? [] : [{ ...knownOf(component, found), becomes: 'stays' }];
  });
  const all = [...old, ...standing];
  return componentNames.flatMap((name) => all.filter(({ component }) => component === name));
}

function knownOf(component: ComponentName, { product, web }: InstalledComponent): Known {
  return { component, version: product.version, ...(web ? { web: webOf(web) } : {}) };
}

/** A data file without any agent: it was here and was removed by hand. */
function hasTraces(state: ServerState): boolean {
  return newComponent(state, 'agent') === undefined && state.dataFile?.status === 'present';
}

function webOf(before: WebPresence): NonNullable<Known['web']> {
  const { site, siteId, virtualDirectory, customThemes } = before;
  return { site, siteId, old: virtualDirectory, themes: customThemes, before };
}

interface Context {
  readonly testimony: Testimony;
  readonly choices: UpgradeChoices;
  readonly goal: Goal;
  readonly now: ServerState | undefined;
}

function expectedComponent(known: Known, context: Context): ExpectedComponent {
  const { component, version, web } = known;
  const { wanted, because } = wantedOf(known, context);
  const expectedWeb = web && {
    site: web.site,
    siteId: web.siteId,
    virtualDirectory: wanted === 'old' || known.becomes === 'stays' ? web.old : newDirectory(component, web, context),
    themes: web.themes,
    ...omitUndefined({ before: web.before }),
  };
  const stays = known.becomes === 'stays' ? ({ stays: true } as const) : {};
  return { component, wanted, ...stays, ...omitUndefined({ because, oldVersion: version, web: expectedWeb }) };
}

function wantedOf(
  known: Known,
  { testimony, choices, goal, now }: Context,
): { readonly wanted: WantedGeneration; readonly because?: string } {
  const { component } = known;
  const { done } = testimony.records;
  if (known.becomes === 'stays') {
    return isGivenUp(component, testimony, choices)
      ? { wanted: 'nothing', because: notWantedAnyMore }
      : { wanted: 'new' };
  }
  if (goal === 'rolled-back') return { wanted: 'old' };
  if (goal === 'in-between') {
    const isRemoved = done.has(removalId(component, 'phonefactor'));
    if (!isRemoved) return { wanted: 'old' };
    if (!done.has(installationId(component))) return { wanted: 'nothing', because: 'It is removed and not yet back.' };
  }
  if (isGivenUp(component, testimony, choices)) return { wanted: 'nothing', because: notWantedAnyMore };
  if (known.becomes === 'nothing') return { wanted: 'nothing', because: 'The new version has none.' };
  const isOpen = known.becomes === undefined && component === 'mobile-app';
  if (isOpen && lastInstallation(component, testimony) === undefined && hasNoMobileApp(now, choices)) {
    return { wanted: 'nothing', because: 'MFA Server 8.0 and later have none.' };
  }
  return { wanted: 'new' };
}

const notWantedAnyMore = 'It is not to be installed again (do-not-reinstall).';

function hasNoMobileApp(now: ServerState | undefined, choices: UpgradeChoices): boolean {
  return now !== undefined && mobileAppNotice({ now, packages: {} }, choices).leftOut;
}

/** What a person gives now; else what was planned, and what the installation was given. */
function newDirectory(
  component: ComponentName,
  { old, planned }: NonNullable<Known['web']>,
  { choices, testimony }: Context,
): string {
  if (component === 'agent') return old;
  const choice = choices.virtualDirectories[component];
  if (choice.name === 'custom') return `/${withoutSlash(choice.virtualDirectory)}`;
  if (choice.name === 'new') return `/${defaultVirtualDirectories['mfa-server'][component]}`;
  const installed = lastInstallation(component, testimony)?.virtualDirectory;
  return planned ?? (installed === undefined ? old : `/${installed}`);
}

type Installation = Extract<UpgradeChange, { kind: 'install-web-component' }>;

/** The last installation of a web component that is in the journal and its plan. */
export function lastInstallation(
  component: WebComponentName,
  { doneChanges }: Pick<Testimony, 'doneChanges'>,
): Installation | undefined {
  return doneChanges
    .map(({ change }) => change)
    .findLast(
      (change): change is Installation => change.kind === 'install-web-component' && change.component === component,
    );
}

/** In between, what nobody confirmed yet is among what is left. */
function isConfirmed(step: string, { records }: Testimony): boolean {
  return records.lines.some((line) => line.event === 'operator-step-said' && line.step === step);
}

/** The document asks a person to activate, to choose the group, and where the portal's address changed for two more. */
function personSteps(
  components: readonly ExpectedComponent[],
  goal: Goal,
  intended: readonly string[] | undefined,
  known: readonly Known[],
): readonly string[] {
  if (goal === 'rolled-back') return [];
  const made = components.filter(({ wanted, stays }) => wanted === 'new' && stays !== true);
  const isNew = (name: ComponentName) => made.some(({ component }) => component === name);
  const portal = made.find(({ component }) => component === 'user-portal')?.web;
  const old = known.find(({ component }) => component === 'user-portal')?.web?.old;
  const hasMoved = portal !== undefined && old !== undefined && !sameText(portal.virtualDirectory, old);
  const steps = new Set([
    ...(isNew('agent') ? activationSteps : []),
    ...(hasMoved ? ['set-portal-url', 'inform-users'] : []),
    ...(intended ?? []),
  ]);
  return [...steps];
}

/** Where nothing is known, what is there is looked at all the same. */
export function newWebOf(
  state: ServerState,
  component: WebComponentName,
  wanted: WantedGeneration,
): WebPresence | undefined {
  const found = wanted === 'old' ? oldComponent(state, component) : newComponent(state, component);
  return found?.web;
}
