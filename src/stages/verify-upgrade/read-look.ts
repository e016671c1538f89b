import { omitUndefined } from '../../base/json.js';
import { entriesOf } from '../../changes/backup-sets/backup-chain.js';
import {
  configurationName,
  configurationRole,
  type MergedComponent,
  mergedComponents,
} from '../../changes/backup-sets/roles.js';
import { belowThemes, themesFolder } from '../../changes/backup-sets/theme-paths.js';
import { damageOf } from '../../changes/merging/damage-of.js';
import { describeConflict } from '../../changes/merging/describe-conflict.js';
import { mergeComponent } from '../../changes/merging/merge-component.js';
import { otherDefaults } from '../../changes/merging/other-defaults.js';
import type { SettingDecisions } from '../../changes/merging/setting-decisions.js';
import type { ServerKnowledge } from '../../changes/server/read-server.js';
import { type CertificateFacts, readCertificate } from '../../host/certificates.js';
import type { Files } from '../../host/files.js';
import type { Host } from '../../host/host.js';
import { sameText } from '../../host/same-text.js';
import { joinPath, samePath } from '../../host/windows-path.js';
import { restartOwed } from '../../plan/journal-facts.js';
import type { WebComponentName } from '../../product/names.js';
import { readServerLog, type ServerLog } from '../../product/server-log.js';
import { newComponent, oldComponent, type ReadServer, type WebPresence } from '../../product/server-state.js';
import { applicationUrl } from '../../product/web-address.js';
import { blockingConflicts } from '../../webconfig/merge-result.js';
import { webServiceSdkAddress } from '../merge-webconfig/plan.js';
import type { UpgradeChoices } from '../situation.js';
import { type Expectation, newWebOf } from './expectation.js';
import type { FileNow, MergeNow, ServerLook, Testimony, ThemesNow, VerificationChoices, WebLook } from './facts.js';
import { messageOf } from './read-testimony.js';

export interface LookRequest {
  readonly host: Host;
  readonly knowledge: ServerKnowledge;
  readonly testimony: Testimony;
  readonly expectation: Expectation;
  readonly choices: VerificationChoices;
  readonly now: ReadServer;
}

/** Looks at what is expected. Changes nothing; what cannot be looked at is left out or reported as such. */
export async function readLook(request: LookRequest): Promise<ServerLook> {
  const { host, now, expectation, choices, testimony } = request;
  const web: { [C in WebComponentName]?: WebLook } = {};
  for (const { component, wanted, stays, web: expected } of expectation.components) {
    if (component === 'agent' || wanted === 'nothing' || expected === undefined) continue;
    const found = newWebOf(now.state, component, wanted);
    const isMadeNew = wanted === 'new' && stays !== true;
    if (found !== undefined) web[component] = await lookAtWeb(component, found, isMadeNew, request);
  }
  const owed = restartOwed(testimony.records.lines, now.state.machine.bootTime, host.clock.now());
  return {
    now,
    web,
    at: host.clock.now().toISOString(),
    certificates: await exchangedCertificates(host, request),
    ...omitUndefined({
      log: await logOf(host.files, now),
      changedRights: await changedRights(host.files, testimony),
      dataFileAsInSet: await isDataFileOfSet(host.files, now, testimony),
      sdkCall: await callSdk(host, web['web-service-sdk'], choices.sdkCredentials),
      restartOwed: owed,
    }),
  };
}

/** Each that is bound now and was not, and the one that it replaced: nothing is read where all is as before. */
async function exchangedCertificates(
  { registry }: Host,
  { expectation, now }: LookRequest,
): Promise<ReadonlyMap<string, CertificateFacts>> {
  const sites = now.state.webServer?.sites ?? [];
  const thumbprints = expectation.components.flatMap(({ web }) => {
    const was = web?.before?.bindings.flatMap(({ certificateThumbprint }) => certificateThumbprint ?? []) ?? [];
    const site = sites.find(({ id }) => id === web?.siteId);
    const is = site?.bindings.flatMap(({ certificateThumbprint }) => certificateThumbprint ?? []) ?? [];
    return [...was.filter((one) => !is.includes(one)), ...is.filter((one) => !was.includes(one))];
  });
  const found = new Map<string, CertificateFacts>();
  for (const thumbprint of new Set(thumbprints)) {
    const facts = await readCertificate(registry, thumbprint);
    if (facts !== undefined) found.set(thumbprint, facts);
  }
  return found;
}

async function lookAtWeb(
  component: WebComponentName,
  web: WebPresence,
  isNew: boolean,
  request: LookRequest,
): Promise<WebLook> {
  const { host, testimony } = request;
  const inSet = entriesOf(testimony.chain, component, configurationRole).find(({ entry }) =>
    sameText(entry.originalPath?.split('\\').at(-1) ?? '', configurationName),
  )?.entry.sha256;
  const merged = mergedComponents.find((one) => one === component);
  const path = joinPath(web.folder, configurationName);
  const damage = await damageOf(host.files, path);
  return {
    configuration: await fileNow(host.files, path),
    page: await openPage(component, web, request),
    ...omitUndefined({
      configurationInSet: inSet,
      namedFile: damage === undefined || samePath(damage.path, path) ? undefined : damage,
      merge: merged !== undefined && isNew ? await mergeNow(merged, web, request) : undefined,
      themes: await themesNow(host.files, component, web, testimony),
      sdk: merged === undefined ? undefined : await openSdk(web, request),
    }),
  };
}

async function fileNow(files: Files, path: string): Promise<FileNow> {
  try {
    if ((await files.glance(path))?.kind !== 'file') return { status: 'missing', path };
    return { status: 'there', path, sha256: (await files.digest(path)).sha256 };
  } catch (error) {
    return { status: 'unreadable', path, why: messageOf(error) };
  }
}

/** By the decisions of the plan that was carried out; else by those that are given now. */
async function mergeNow(
  component: MergedComponent,
  web: WebPresence,
  { host, testimony, choices: { choices } }: LookRequest,
): Promise<MergeNow> {
  const stored = entriesOf(testimony.chain, component, configurationRole);
  try {
    for (const { entry, path } of stored) {
      if ((await host.files.digest(path)).sha256 !== entry.sha256) {
        return { status: 'unknown', why: `${path} is not as the set recorded it.` };
      }
    }
    const { address, rules } = mergeChoices(component, testimony, choices);
    const merge = await mergeComponent(host.files, testimony.chain, component, web, address, rules);
    if (merge === undefined) return { status: 'unknown', why: 'The old file is in no set that can be relied on.' };
    const { result, record } = merge;
    const blocking = blockingConflicts(result);
    if (!result.changed && blocking.length > 0 && blocking.every(({ isEncrypted }) => isEncrypted)) {
      return { status: 'encrypted', sections: blocking.map(({ setting }) => setting) };
    }
    const conflicts = blocking.map(describeConflict);
    if (!result.changed && conflicts.length === 0) {
      const differences = result.outcomes.filter(({ outcome }) => outcome !== 'same').length;
      const left = otherDefaults(result, record).left.map(({ setting }) => setting);
      return { status: 'complete', differences, otherDefaults: left };
    }
    return { status: 'incomplete', missing: [...conflicts, ...(result.changed ? missingOf(result) : [])].slice(0, 20) };
  } catch (error) {
    return { status: 'unknown', why: messageOf(error) };
  }
}

function missingOf({
  outcomes,
}: {
  readonly outcomes: readonly { readonly setting: string; readonly outcome: string }[];
}) {
  const carried = outcomes.filter(({ outcome }) => outcome !== 'same' && outcome !== 'reported' && outcome !== 'kept');
  return carried.map(({ setting }) => setting);
}

function mergeChoices(
  component: MergedComponent,
  { doneChanges, before, intention }: Testimony,
  choices: UpgradeChoices,
) {
  const done = doneChanges
    .map(({ change }) => change)
    .findLast((change) => change.kind === 'merge-configuration' && change.component === component);
  if (done?.kind === 'merge-configuration') {
    const settingDecisions = bothDecisions(done.settingDecisions, choices.settingDecisions);
    return { address: done.webServiceSdk, rules: { ...done, ...omitUndefined({ settingDecisions }) } };
  }
  const sdk = intention?.components.find((one) => one.component === 'web-service-sdk')?.web;
  if (sdk !== undefined && choices.webServiceSdkUrl === undefined) {
    const [from, to] = [sdk.virtualDirectory, sdk.newVirtualDirectory ?? sdk.virtualDirectory].map((path) =>
      path.replace(/^\/+|\/+$/g, ''),
    );
    if (from !== undefined && to !== undefined && !sameText(from, to)) {
      return { address: { rule: 'virtual-directory', from, to } as const, rules: choices };
    }
  }
  const oldUrl = before && oldComponent(before.state, component)?.web?.configuration?.webServiceSdkUrl;
  const address =
    before === undefined
      ? ({ rule: 'unchanged' } as const)
      : webServiceSdkAddress({ before: before.state, now: before.state }, choices, oldUrl);
  return { address, rules: choices };
}

/** What a person says now of a file that was changed since counts beside what was decided for the merge. */
function bothDecisions(
  done: SettingDecisions | undefined,
  now: SettingDecisions | undefined,
): SettingDecisions | undefined {
  if (done === undefined || now === undefined) return done ?? now;
  return {
    carry: [...done.carry, ...now.carry],
    keep: [...done.keep, ...now.keep],
    report: [...done.report, ...now.report],
  };
}

async function themesNow(
  files: Files,
  component: WebComponentName,
  { folder }: WebPresence,
  { chain, before, intention }: Testimony,
): Promise<ThemesNow | undefined> {
  const known = before?.state.components.find((one) => one.component === component)?.web?.customThemes;
  const themes = known ?? intention?.components.find((one) => one.component === component)?.web?.themes ?? [];
  const relativeOf = belowThemes(themes);
  const stored = entriesOf(chain, component, 'theme').flatMap(({ entry }) => {
    const relative = relativeOf(entry.originalPath ?? '');
    return relative === undefined ? [] : [{ relative, sha256: entry.sha256 }];
  });
  if (stored.length === 0) return undefined;
  const [missing, changed]: [string[], string[]] = [[], []];
  for (const { relative, sha256 } of stored) {
    const now = await fileNow(files, joinPath(folder, themesFolder, relative));
    if (now.status === 'missing') missing.push(relative);
    else if (now.status === 'unreadable' || now.sha256 !== sha256) changed.push(relative);
  }
  return { missing, changed, checked: stored.length };
}

/** Pages of the components that answer when the application works; from the vendor's support texts. */
const pages: Readonly<Record<WebComponentName, string>> = {
  'web-service-sdk': '/PfWsSdk.asmx',
  'mobile-app': '/PfPaWs.asmx',
  'user-portal': '/',
};

const openSeconds = 20;

async function openPage(
  component: WebComponentName,
  web: WebPresence,
  { host, now }: LookRequest,
): Promise<WebLook['page']> {
  const url = `${applicationUrl(web, fullName(now), web.virtualDirectory)}${pages[component]}`;
  const opened = await host.network.open({ url, address: ownAddress(web), timeLimitSeconds: openSeconds });
  const file = pages[component].slice(1);
  const found = file === '' ? undefined : await fileNow(host.files, joinPath(web.folder, file));
  return { url, opened, ...(found?.status === 'missing' ? { missingFile: found.path } : {}) };
}

/** The address that users open, as far as IIS shows it. */
export function pageUrl(component: WebComponentName, web: WebPresence, now: ReadServer): string {
  return `${applicationUrl(web, fullName(now), web.virtualDirectory)}${pages[component]}`;
}

function fullName({ state: { machine } }: ReadServer): string {
  return machine.domain === undefined ? machine.name : `${machine.name}.${machine.domain}`;
}

/** What this computer listens at: the DNS may send the name of a binding to another one. */
function ownAddress({ bindings }: WebPresence): string {
  const binding = bindings.find(({ protocol }) => protocol === 'https') ?? bindings[0];
  const [, address = '*'] = /^(.*):\d+:[^:]*$/.exec(binding?.information ?? '') ?? [];
  return address === '*' || address === '' || address === '0.0.0.0' ? '127.0.0.1' : address.replace(/^\[|\]$/g, '');
}

async function openSdk(web: WebPresence, { host }: LookRequest): Promise<WebLook['sdk']> {
  const url = web.configuration?.webServiceSdkUrl;
  if (url === undefined || !URL.canParse(url) || !/^https?:/i.test(url)) return undefined;
  return { url, opened: await host.network.open({ url, timeLimitSeconds: openSeconds }) };
}

/** A password goes over TLS or not at all. */
async function callSdk(
  { network }: Host,
  sdk: WebLook | undefined,
  credentials: VerificationChoices['sdkCredentials'],
): Promise<ServerLook['sdkCall']> {
  if (sdk === undefined || credentials === undefined) return undefined;
  const { url } = sdk.page;
  if (!url.startsWith('https:')) {
    return { url, opened: { outcome: 'not-tried', reason: 'A password is not sent without TLS.' } };
  }
  return { url, opened: await network.open({ url, credentials, timeLimitSeconds: openSeconds }) };
}

async function logOf(files: Files, { state }: ReadServer): Promise<ServerLog | undefined> {
  if (newComponent(state, 'agent') === undefined || state.installPath === undefined) return undefined;
  return readServerLog(files, state.installPath.path);
}

async function isDataFileOfSet(
  files: Files,
  { state }: ReadServer,
  { chain }: Testimony,
): Promise<boolean | undefined> {
  const path = state.dataFile?.path;
  if (path === undefined || state.dataFile?.status !== 'present') return undefined;
  const stored = entriesOf(chain, 'agent', 'data').find(({ entry }) => sameText(entry.originalPath ?? '', path));
  if (stored === undefined || stored.entry.size !== state.dataFile.size) return undefined;
  const now = await fileNow(files, path);
  return now.status === 'there' ? now.sha256 === stored.entry.sha256 : undefined;
}

/** Folders of the data whose rights are others than those that the set recorded. */
async function changedRights(files: Files, { chain }: Testimony): Promise<readonly string[] | undefined> {
  const set = chain.sets.find(({ manifest }) => manifest.folders.some(({ role }) => role === 'data'));
  const recorded = set?.manifest.folders.filter(
    ({ role, securityDescriptor }) => role === 'data' && securityDescriptor,
  );
  const [top] = recorded ?? [];
  if (recorded === undefined || top === undefined) return undefined;
  try {
    const { descriptors } = await files.securityDescriptors(top.path);
    return recorded.flatMap(({ path, securityDescriptor }) => {
      const now = descriptors.get(path.toLowerCase());
      return now === undefined || now === securityDescriptor ? [] : [path];
    });
  } catch (error) {
    messageOf(error);
    return undefined;
  }
}
