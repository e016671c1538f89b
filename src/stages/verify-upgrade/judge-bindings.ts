import { isRenewalOf } from '../../host/certificates.js';
import { sameText } from '../../host/same-text.js';
import type { Binding, Site } from '../../host/web-server.js';
import { changedByPerson, fail, type Judgement, pass } from './check.js';
import type { ExpectedComponent } from './expectation.js';
import type { ServerLook } from './facts.js';

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
