import { compareVersions } from '../host/compare-versions.js';
import type { ComponentName } from './components.js';
import { type InstalledComponent, oldComponent, type ServerState } from './server-state.js';

/** What a known failure is judged from. */
export interface FailureFacts {
  readonly state: ServerState;
  /** Version of the MFA Server; absent where it is not known. */
  readonly target?: string;
  /** Address of the Web Service SDK that a person gave; it is used in place of the one in the files. */
  readonly webServiceSdkUrl?: string;
  /** A step puts the custom themes back. */
  readonly putsThemesBack?: boolean;
  /** Name of the machine that acts, where the server is another one: runner and Node.js are there. */
  readonly actsFrom?: string;
}

/** What in the facts makes a failure likely, undefined when nothing does. */
export type FailureSign = (facts: FailureFacts) => string | undefined;

function webComponents({ components }: ServerState): readonly InstalledComponent[] {
  return components.filter(({ component }) => component !== 'agent');
}

function has({ components }: ServerState, component: ComponentName): boolean {
  return components.some((one) => one.component === component);
}

/** Whether the target is this version or a later one; undefined when it is not known. */
function isTargetAtLeast({ target }: FailureFacts, needed: string): boolean | undefined {
  if (target === undefined || !/^\d/.test(target)) return undefined;
  return compareVersions(target, needed) >= 0;
}

function windowsName({ machine }: ServerState): string {
  return `${machine.operatingSystem.name} (${machine.operatingSystem.version})`;
}

export const adapterIsThere: FailureSign = ({ state }) =>
  state.adfsAdapter && `"${state.adfsAdapter}" is installed here.`;

export const newWebServer: FailureSign = ({ state }) =>
  webComponents(state).length > 0 && Number.parseInt(state.webServer?.version ?? '', 10) >= 10
    ? `This server runs IIS ${state.webServer?.version}.`
    : undefined;

export const tagsAreARisk: FailureSign = (facts) =>
  has(facts.state, 'agent') && isTargetAtLeast(facts, '8.0.2') === false
    ? `The target is ${facts.target}; whether tags are in use is unknown.`
    : undefined;

/** 17763 is Windows Server 2019. Where a machine runs cannot be seen. */
export const newerThan2016: FailureSign = ({ state }) =>
  has(state, 'agent') && compareVersions(state.machine.operatingSystem.version, '10.0.17763') >= 0
    ? `This is ${windowsName(state)}; whether it is a virtual machine in Azure is not known here.`
    : undefined;

export const hasThemes: FailureSign = ({ state, putsThemesBack }) => {
  if (putsThemesBack === true) return undefined;
  const themes = webComponents(state).flatMap(({ web }) => web?.customThemes ?? []);
  return themes.length > 0
    ? `Custom themes: ${themes.join(', ')}. They are backed up and have to be put back.`
    : undefined;
};

export const mobileAppGoes: FailureSign = (facts) =>
  has(facts.state, 'mobile-app') && isTargetAtLeast(facts, '8.0') === true
    ? `The Mobile App Web Service is installed and the target is ${facts.target}.`
    : undefined;

export const oldRuntimePools: FailureSign = ({ state }) => {
  const pools = webComponents(state)
    .filter(({ generation }) => generation === 'mfa-server')
    .flatMap(({ web }) => web?.applicationPool ?? [])
    .filter(({ managedRuntimeVersion }) => managedRuntimeVersion === 'v2.0');
  const names = [...new Set(pools.map(({ name }) => name))];
  return names.length > 0 ? `Application pool on .NET 2.0 below a new component: ${names.join(', ')}.` : undefined;
};

export const pluginMayStay: FailureSign = ({ state }) =>
  state.webServer && oldComponent(state, 'agent') !== undefined
    ? 'The old agent and IIS are on one server; whether its IIS plug-in is in use cannot be seen here.'
    : undefined;

/** Version 6.3 is Windows Server 2012 R2, 10.0 is 2016. */
export const olderThan2016: FailureSign = ({ state, actsFrom }) =>
  actsFrom === undefined && compareVersions(state.machine.operatingSystem.version, '10.0') < 0
    ? `This is ${windowsName(state)}.`
    : undefined;

export const is2012R2: FailureSign = ({ state }) =>
  has(state, 'agent') && /^6\.3(?:\.|$)/.test(state.machine.operatingSystem.version)
    ? `This is ${windowsName(state)}; whether that authentication is in use cannot be seen here.`
    : undefined;

export const is32BitWindows: FailureSign = (facts) =>
  facts.state.machine.architecture === 'x86' && has(facts.state, 'agent') && isTargetAtLeast(facts, '7.0') === true
    ? `This Windows is 32-bit, and the target is ${facts.target}.`
    : undefined;

export const japaneseWindows: FailureSign = (facts) => {
  const { state, target } = facts;
  const isAffected = isTargetAtLeast(facts, '8.0') === true && isTargetAtLeast(facts, '8.0.1.1') === false;
  return isAffected && has(state, 'agent') && /^ja(?:-|$)/i.test(state.machine.language)
    ? `The language of this Windows is ${state.machine.language} (Japanese), and the target is ${target}.`
    : undefined;
};

/** 14.10.25017 is the first runtime of Visual C++ 2017. */
export const runtimeBefore2017: FailureSign = (facts) => {
  if (isTargetAtLeast(facts, '8.0') !== true) return undefined;
  const older = facts.state.prerequisites.filter(
    ({ satisfied, version }) => satisfied && version !== undefined && compareVersions(version, '14.10.25017') < 0,
  );
  return older.length > 0 ? `${older.map(({ found }) => found).join(' ')} The target is ${facts.target}.` : undefined;
};

export const pools32Bit: FailureSign = ({ state }) => {
  if (state.machine.architecture === 'x86') return undefined;
  const found = webComponents(state).flatMap(({ product, web }) =>
    web?.applicationPool.enable32Bit === true ? [`${web.applicationPool.name} ("${product.displayName}")`] : [],
  );
  return found.length > 0 ? `32-bit pools here: ${[...new Set(found)].join(', ')}.` : undefined;
};

/** The address ends in the page of the service. */
export const addressWithoutPage: FailureSign = ({ state, webServiceSdkUrl }) => {
  const addresses =
    webServiceSdkUrl === undefined
      ? webComponents(state).flatMap(({ web }) => web?.configuration?.webServiceSdkUrl ?? [])
      : [webServiceSdkUrl];
  const without = [...new Set(addresses)].filter((address) => !/\/PfWsSdk\.asmx$/i.test(address));
  return without.length > 0 ? `The address is ${without.join(', ')}.` : undefined;
};
