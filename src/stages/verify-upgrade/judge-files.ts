import { counted, listed } from '../../base/listed.js';
import { mergedComponents } from '../../changes/backup-sets/roles.js';
import { changedSinceMergeAdvice } from '../../changes/merging/describe-conflict.js';
import { isRenewalOf } from '../../host/certificates.js';
import { sameText } from '../../host/same-text.js';
import type { Binding, Site } from '../../host/web-server.js';
import type { WebComponentName } from '../../product/names.js';
import { isSameConfiguration } from '../../product/same-configuration.js';
import type { WebPresence } from '../../product/server-state.js';
import { mergeId, otherDefaultsIds } from '../../product/step-ids.js';
import { changedByPerson, fail, type Judgement, notProven, pass } from './check.js';
import type { ExpectedComponent } from './expectation.js';
import type { FileNow, ServerLook, Testimony, WebLook } from './facts.js';

/** The web.config: there, readable, and with the values that are wanted. */
export function judgeConfiguration(
  { wanted, stays, web: expected }: ExpectedComponent,
  component: WebComponentName,
  { configuration, namedFile, configurationInSet, merge }: WebLook,
  testimony: Testimony,
  web: WebPresence,
): Judgement {
  const isMerged = stays !== true && mergedComponents.some((one) => one === component);
  if (configuration.status === 'missing') return deleted(configuration, isMerged);
  if (configuration.status === 'unreadable') return notReadable(configuration.path, configuration.why);
  const problem = web.configuration?.problem;
  if (problem !== undefined) return fail(`${configuration.path}: ${problem}`, correct);
  if (namedFile?.status === 'unread') return notReadable(namedFile.path, namedFile.problem);
  if (namedFile !== undefined) return fail(`${namedFile.path}: ${namedFile.problem}`, correct);
  if (wanted === 'old') return judgeOld(configuration, configurationInSet, expected?.before, web);
  if (!isMerged) {
    const change = stays ? changeSinceFirstRun(expected?.before, web) : '';
    const passed = change === '' ? pass : changedByPerson;
    return passed(`${configuration.path}, SHA-256 ${configuration.sha256}.${change}`);
  }
  return judgeMerge(configuration, merge ?? { status: 'unknown', why: 'It was not looked at.' }, component, testimony);
}

/** Nothing of the suite writes into it. */
function changeSinceFirstRun(before: WebPresence | undefined, web: WebPresence): string {
  const [was, is] = [before?.configuration, web.configuration];
  return was === undefined || was.isUnread === true || isSameConfiguration(was, is)
    ? ''
    : ' It was changed by a person since the first run.';
}

const correct = 'Correct the file, or put it back.';

function notReadable(path: string, why: string): Judgement {
  return notProven(`${path}: ${why}`, 'Give the account of the runner access to the file.');
}

function deleted({ path }: FileNow, isMerged: boolean): Judgement {
  const advice = isMerged
    ? 'Repair the component in Programs and Features, then run merge-webconfig.'
    : 'Repair the component in Programs and Features.';
  return fail(`${path} is not there.`, advice);
}

function judgeOld(
  { path, sha256 }: Extract<FileNow, { status: 'there' }>,
  inSet: string | undefined,
  before: WebPresence | undefined,
  web: WebPresence,
): Judgement {
  if (inSet === undefined) return notProven(`${path} is there.`, 'How it was is in no set that can be relied on.');
  if (inSet === sha256) return pass(`${path} has the bytes of the set (SHA-256 ${sha256}).`);
  const isSame = isSameConfiguration(before?.configuration, web.configuration);
  const advice = 'Run restore-backup with scope roll-back and the same set again.';
  if (!isSame) return fail(`${path} has other settings than the set.`, advice);
  return notProven(
    `${path} has other bytes than the set; its settings are the same as far as they are no secrets.`,
    advice,
  );
}

type Result = { readonly at: string; readonly sha256?: string };

/** What the last merge left, by the journal. */
function mergeResult(component: WebComponentName, { records }: Testimony): Result | undefined {
  const line = records.lines.findLast((one) => one.event === 'step-done' && one.step === mergeId(component));
  if (line?.event !== 'step-done') return undefined;
  const sha256 = line.result?.sha256;
  return { at: line.at, ...(typeof sha256 === 'string' ? { sha256 } : {}) };
}

/** Whether a person was asked for the rest of the merge and answered. */
function isAnswered(component: WebComponentName, { records }: Testimony): boolean {
  if (component === 'web-service-sdk') return true;
  const id = otherDefaultsIds[component];
  return records.lines.some((line) => line.event === 'operator-step-said' && line.step === id);
}

function judgeMerge(
  file: Extract<FileNow, { status: 'there' }>,
  merge: NonNullable<WebLook['merge']>,
  component: WebComponentName,
  testimony: Testimony,
): Judgement {
  const result = mergeResult(component, testimony);
  const isAsWritten = result?.sha256 !== undefined && result.sha256 === file.sha256;
  const changed =
    result?.sha256 === undefined || isAsWritten
      ? ''
      : ` The file was changed by a person since the merge of ${result.at}.`;
  switch (merge.status) {
    case 'incomplete':
      if (changed === '') return fail(`${file.path} lacks: ${merge.missing.join('; ')}.`, 'Run merge-webconfig.');
      return {
        ...fail(`${file.path} lacks: ${merge.missing.join('; ')}.${changed}`, changedSinceMergeAdvice),
        changedByPerson: true,
      };
    case 'complete':
      if (merge.otherDefaults.length > 0 && !isAnswered(component, testimony)) {
        return notProven(
          `${merge.otherDefaults.length} other change(s) of the old defaults are not in ${file.path}, and nobody confirmed that they are not wanted. They are: ${listed(merge.otherDefaults)}.${changed}`,
          // The merge found nothing to ask for, and is done: no run asks for what was changed behind it.
          changed === ''
            ? 'Run the upgrade or merge-webconfig: it lists each with the XML to paste, and asks for the answer.'
            : 'If the new values are meant, give these settings as keep. Otherwise put the old values back into the file.',
        );
      }
      return (changed === '' ? pass : changedByPerson)(
        isAsWritten
          ? `${file.path} is as the merge of ${result.at} left it (SHA-256 ${file.sha256}), and every old value is in it.`
          : `Every old value is in ${file.path}; ${counted(merge.differences, 'difference')} on record.${changed}`,
      );
    case 'encrypted':
      return notProven(
        `${listed(merge.sections)} of ${file.path} or of the old file in the set is encrypted, so whether the old values are in it is not known. All else is there.${changed}`,
        `Run aspnet_regiis.exe -pdf with the name of the section and the folder on the machine that encrypted it, run verify-upgrade again, then encrypt it again with aspnet_regiis.exe -pef.`,
      );
    case 'unknown':
      if (isAsWritten) {
        return pass(`${file.path} is as the merge of ${result.at} left it (SHA-256 ${file.sha256}). ${merge.why}`);
      }
      return notProven(
        `${merge.why}${changed}`,
        'Give the folder of the set that was made before the upgrade as backup-path.',
      );
  }
}

/** Every file of the custom themes, beside those in the set. */
export function judgeThemes(
  { web: expected, stays }: ExpectedComponent,
  { themes: look }: WebLook,
  web: WebPresence,
): Judgement {
  const themes = expected?.themes ?? [];
  const missing = themes.filter((theme) => !web.customThemes.some((found) => sameText(found, theme)));
  const advice = stays ? 'Put them back from a backup of your own.' : 'Run install-portal again: it puts them back.';
  if (missing.length > 0) return fail(`Missing: ${missing.join(', ')}.`, advice);
  // They were in the new portal before the first run: no set has them.
  if (stays) return pass(`${themes.join(', ')} are there.`);
  if (look === undefined) {
    return notProven(
      `${themes.join(', ')} are there; which files belong to them is in no set that can be relied on.`,
      'Give the set as backup-path.',
    );
  }
  if (look.missing.length > 0) return fail(`Missing: ${look.missing.slice(0, 10).join(', ')}.`, advice);
  const changed =
    look.changed.length === 0 ? '' : ` Changed by a person since: ${look.changed.slice(0, 10).join(', ')}.`;
  const passed = changed === '' ? pass : changedByPerson;
  return passed(`${themes.join(', ')}: ${look.checked} file(s) of the set are there.${changed}`);
}

/** A binding that is there, with another certificate than before. */
interface Exchanged {
  readonly was: Binding;
  readonly is: Binding;
}

/** Bindings of a site, beside those that it had. */
export function judgeBindings(
  before: readonly Binding[],
  site: Site,
  components: readonly ExpectedComponent[],
  look: ServerLook,
): Judgement {
  const now = site.bindings.map(bindingText).join('; ') || 'none';
  const gone = before.filter((was) => bindingNow(was, site) === undefined);
  if (gone.length > 0) {
    const lost = gone.map(bindingText).join('; ');
    return fail(`Gone: ${lost}. Now: ${now}.`, 'Add these bindings again in IIS Manager, with their certificates.');
  }
  const exchanged = before.flatMap((was): readonly Exchanged[] => {
    const is = bindingNow(was, site);
    const isSame = is === undefined || sameText(is.certificateThumbprint ?? '', was.certificateThumbprint ?? '');
    return isSame ? [] : [{ was, is }];
  });
  if (exchanged.length === 0) return pass(`${now}.`);
  const renewed = exchanged.map((one) => renewalText(one, site, components, look));
  if (renewed.every((text) => text !== undefined)) return changedByPerson(`${now}. ${renewed.join(' ')}`);
  const was = exchanged.map((one) => bindingText(one.was)).join('; ');
  return fail(
    `Another certificate. Before: ${was}. Now: ${now}.`,
    'Bind the one from before, or one that Windows trusts, that is made out for the same names and valid for longer.',
  );
}

function bindingText({ protocol, information, certificateThumbprint }: Binding): string {
  return `${protocol} ${information}${certificateThumbprint === undefined ? '' : ` with the certificate ${certificateThumbprint}`}`;
}

function bindingNow(was: Binding, { bindings }: Site): Binding | undefined {
  return bindings.find((one) => one.protocol === was.protocol && sameText(one.information, was.information));
}

/**
 * By the certificates in the store of the machine; where the one from before is gone, by what the site shows: a
 * certificate that Windows trusts, made out for the name of the site. Undefined where it is no renewal.
 */
function renewalText(
  { was, is }: Exchanged,
  site: Site,
  components: readonly ExpectedComponent[],
  look: ServerLook,
): string | undefined {
  const { certificates = new Map(), at } = look;
  const [oldOne, newOne] = [was, is].map(({ certificateThumbprint = '' }) => certificates.get(certificateThumbprint));
  if (newOne === undefined || Date.parse(newOne.validTo) < Date.parse(at)) return undefined;
  const what = `${is.information}: the certificate was renewed by a person since, valid to ${newOne.validTo}`;
  if (oldOne !== undefined) {
    return isRenewalOf(newOne, oldOne)
      ? `${what}; the one before was valid to ${oldOne.validTo}, for ${oldOne.names.join(', ')}.`
      : undefined;
  }
  const isGood = components.some(({ component, web }) => {
    if (component === 'agent' || web?.siteId !== site.id) return false;
    const opened = look.web[component]?.page.opened;
    if (opened?.outcome !== 'answered' || opened.tls === undefined) return false;
    const { thumbprint, namesHost, problem } = opened.tls.certificate;
    return sameText(thumbprint, is.certificateThumbprint ?? '') && namesHost && problem === undefined;
  });
  return isGood
    ? `${what}; the one before is in no store of this machine any more, the new one is made out for the name of the site and trusted.`
    : undefined;
}
