import { isOutdatedProtocol, type Opened } from '../../host/network.js';
import { sameText } from '../../host/same-text.js';
import { type ApplicationPool, type Site, sameSettings } from '../../host/web-server.js';
import type { WebComponentName } from '../../product/names.js';
import type { WebPresence } from '../../product/server-state.js';
import { fail, type Judgement, type Judgements, notProven, pass, passIf } from './check.js';
import { type ExpectedComponent, type ExpectedWeb, lastInstallation, newWebOf } from './expectation.js';
import { sitesOf } from './expected-checks.js';
import type { ServerLook, Testimony, WebLook } from './facts.js';
import { judgeBindings, judgeConfiguration, judgeThemes } from './judge-files.js';

/** The web applications as IIS has them, and their sites. */
export function judgeWeb(components: readonly ExpectedComponent[], testimony: Testimony, look: ServerLook): Judgements {
  return [
    ...components.flatMap((one) => judgeComponent(one, testimony, look)),
    ...sitesOf(components).flatMap((site) => judgeSite(site, components, look)),
  ];
}

function judgeComponent(expected: ExpectedComponent, testimony: Testimony, look: ServerLook): Judgements {
  const { component, wanted, web: expectedWeb } = expected;
  if (component === 'agent' || expectedWeb === undefined || wanted === 'nothing') return [];
  const id = (part: string) => `${component}-${part}`;
  const { state } = look.now;
  const web = newWebOf(state, component, wanted);
  if (web === undefined) return [[id('address'), noApplication(expectedWeb)]];
  const found = look.web[component];
  const { before } = expectedWeb;
  return [
    [id('address'), judgeAddress(expectedWeb, web)],
    [id('pool'), wanted === 'new' ? judgeNewPool(web.applicationPool) : judgeOldPool(web.applicationPool, before)],
    ...poolIdentity(expected, component, web, testimony),
    ...(before === undefined ? [] : [[id('settings'), judgeSettings(before, web)] as const]),
    ...(found === undefined ? [] : judgeLook(expected, component, found, testimony, web)),
  ];
}

function noApplication({ site, virtualDirectory }: ExpectedWeb): Judgement {
  return fail(
    'No application of IIS was recognised as it, or its settings cannot be read.',
    `It belongs at ${site}${virtualDirectory}. Run its installation stage again, or name the application (web-applications).`,
  );
}

function judgeAddress({ site, siteId, virtualDirectory }: ExpectedWeb, web: WebPresence): Judgement {
  const holds = sameText(web.virtualDirectory, virtualDirectory) && web.siteId === siteId;
  const evidence = `${web.site}${web.virtualDirectory}, content in ${web.folder}.`;
  return passIf(holds, evidence, `It belongs at ${site}${virtualDirectory}.`);
}

function poolText({ name, managedRuntimeVersion, state, enable32Bit }: ApplicationPool): string {
  return `${name}: .NET ${managedRuntimeVersion || 'none'}, ${state}${enable32Bit ? ', 32-bit applications' : ''}.`;
}

function judgeNewPool(pool: ApplicationPool): Judgement {
  return passIf(
    pool.managedRuntimeVersion === 'v4.0' && pool.state === 'started',
    poolText(pool),
    'Put the application into a started pool with .NET CLR version v4.0 (known failure F17).',
  );
}

function judgeOldPool(pool: ApplicationPool, before: WebPresence | undefined): Judgement {
  const was = before?.applicationPool;
  if (was === undefined)
    return notProven(poolText(pool), 'How the pool was before is in no set that can be relied on.');
  const isSame =
    sameText(pool.name, was.name) &&
    pool.managedRuntimeVersion === was.managedRuntimeVersion &&
    pool.enable32Bit === was.enable32Bit;
  return passIf(isSame && pool.state === 'started', poolText(pool), `It was ${poolText(was)}`);
}

/**
 * A pool that a person chose keeps the account that it had; one that the suite made has the account of the old pool.
 */
function poolIdentity(
  expected: ExpectedComponent,
  component: WebComponentName,
  web: WebPresence,
  testimony: Testimony,
): Judgements {
  const old = expected.web?.before?.applicationPool;
  if (old === undefined) return [];
  const isMadeNew = expected.wanted === 'new' && expected.stays !== true;
  const chosen = isMadeNew ? lastInstallation(component, testimony)?.applicationPool : old.name;
  const pools = testimony.before?.state.webServer?.applicationPools ?? [];
  const known = pools.find(({ name }) => sameText(name, chosen ?? web.applicationPool.name));
  const wanted = known ?? old;
  const pool = web.applicationPool;
  const isSame = sameIdentity(pool, wanted) && (chosen === undefined || sameText(pool.name, chosen));
  const evidence = `${pool.name} runs as ${identityText(pool)}.`;
  const advice = `It was to be ${chosen ?? wanted.name} as ${identityText(wanted)}. Put the application into that pool, or give the pool that account.`;
  const bitness =
    known !== undefined && sameText(known.name, pool.name) && known.enable32Bit !== pool.enable32Bit
      ? fail(
          `${evidence} "Enable 32-Bit Applications" is ${pool.enable32Bit}, it was ${known.enable32Bit}.`,
          'Set it as before.',
        )
      : undefined;
  return [[`${component}-pool-identity`, bitness ?? passIf(isSame, evidence, advice)]];
}

function sameIdentity({ identity: a }: ApplicationPool, { identity: b }: ApplicationPool): boolean {
  return a.type === b.type && sameText(a.userName ?? '', b.userName ?? '');
}

function identityText({ identity: { type, userName } }: ApplicationPool): string {
  return userName ?? type;
}

function judgeSettings(before: WebPresence, web: WebPresence): Judgement {
  const isSame = sameSettings(before.settings, web.settings);
  const evidence = `Before ${JSON.stringify(before.settings)}, now ${JSON.stringify(web.settings)}.`;
  return passIf(isSame, isSame ? 'Equal.' : evidence, 'Run its installation stage again: it puts them back.');
}

function judgeLook(
  expected: ExpectedComponent,
  component: WebComponentName,
  look: WebLook,
  testimony: Testimony,
  web: WebPresence,
): Judgements {
  const themes = expected.web?.themes ?? [];
  return [
    [`${component}-web-config`, judgeConfiguration(expected, component, look, testimony, web)],
    ...(themes.length === 0 ? [] : [[`${component}-themes`, judgeThemes(expected, look, web)] as const]),
    [`${component}-answers`, judgeAnswer(look.page, web)],
    ...(look.sdk === undefined ? [] : [[`${component}-reaches-sdk`, judgeSdk(look.sdk)] as const]),
  ];
}

const goodStatus: readonly number[] = [200, 301, 302, 401];

export function openedText(url: string, opened: Opened): string {
  switch (opened.outcome) {
    case 'answered':
      return `${url}: HTTP status ${opened.status}.`;
    case 'no-answer':
      return `${url}: ${opened.reason}.`;
    case 'not-tried':
      return `${url} was not opened: ${opened.reason}`;
  }
}

function judgeAnswer({ url, opened, missingFile }: WebLook['page'], web: WebPresence): Judgement {
  if (missingFile !== undefined) {
    return fail(`${missingFile} is not there.`, 'Repair the component in Programs and Features.');
  }
  const evidence = openedText(url, opened);
  const advice =
    'See the site, its bindings, its pool and the event log of Windows; a page behind an account answers with 401.';
  if (opened.outcome === 'not-tried') return notProven(evidence, `Open ${url} by hand.`);
  if (opened.outcome === 'no-answer') return fail(evidence, advice);
  const asksForCertificate = opened.status === 403 && web.settings.sslFlags.includes('SslRequireCert');
  return passIf(goodStatus.includes(opened.status) || asksForCertificate, evidence, advice);
}

function judgeSdk({ url, opened }: NonNullable<WebLook['sdk']>): Judgement {
  const evidence = openedText(url, opened);
  if (opened.outcome === 'not-tried') return notProven(evidence, `Open ${url} from this server.`);
  const advice = 'See the address in web.config, the name in the DNS, the firewall, and the Web Service SDK itself.';
  return passIf(opened.outcome === 'answered' && goodStatus.includes(opened.status), evidence, advice);
}

function judgeSite(expected: ExpectedWeb, components: readonly ExpectedComponent[], look: ServerLook): Judgements {
  const { siteId, site: name } = expected;
  const site = look.now.state.webServer?.sites.find(({ id }) => id === siteId);
  if (site === undefined) {
    const gone = fail(`IIS has no site number ${siteId}.`, `Make the site ${name} again, with its bindings.`);
    return [[`site-${siteId}`, gone]];
  }
  const tls = judgeTls(site, components, look);
  return [
    [`site-${siteId}`, passIf(site.state === 'started', `${site.name}: ${site.state}.`, 'Start the site.')],
    ...(expected.before === undefined
      ? []
      : [[`bindings-${siteId}`, judgeBindings(expected.before.bindings, site, components, look)] as const]),
    ...(tls === undefined ? [] : [[`tls-${siteId}`, tls] as const]),
  ];
}

const soon = 30 * 24 * 3600 * 1000;

/** By the pages of this site that were opened over TLS. */
function judgeTls(site: Site, components: readonly ExpectedComponent[], look: ServerLook): Judgement | undefined {
  for (const { component, web } of components) {
    if (component === 'agent' || web?.siteId !== site.id) continue;
    const page = look.web[component]?.page;
    if (page?.opened.outcome === 'answered' && page.opened.tls !== undefined) {
      return judgeCertificate(page.url, page.opened.tls, site, look.at);
    }
  }
  return undefined;
}

function judgeCertificate(
  url: string,
  { protocol, certificate }: NonNullable<Extract<Opened, { outcome: 'answered' }>['tls']>,
  site: Site,
  at: string,
): Judgement {
  const { thumbprint, validTo, namesHost, problem } = certificate;
  const evidence = `${url}: ${protocol}, certificate ${thumbprint || 'unknown'}, valid to ${validTo}`;
  const bound = site.bindings.flatMap(({ certificateThumbprint }) => certificateThumbprint ?? []);
  if (Date.parse(validTo) < Date.parse(at))
    return fail(`${evidence}: it has ended.`, 'Renew the certificate and bind it.');
  if (problem !== undefined) {
    return fail(
      `${evidence}: Windows does not trust it (${problem}).`,
      'Add its authority to the trusted ones, or bind another.',
    );
  }
  if (isOutdatedProtocol(protocol)) {
    return fail(
      `${evidence}. The server offers nothing newer.`,
      'Allow TLS 1.2 on this server: browsers refuse older protocols.',
    );
  }
  if (bound.length > 0 && thumbprint !== '' && !bound.some((one) => sameText(one, thumbprint))) {
    return fail(`${evidence}: no binding of the site names it.`, 'Another program or site answers at this address.');
  }
  if (!namesHost) {
    return notProven(
      `${evidence}. It is made out for another name.`,
      'Open the address that users use, and see that no warning appears.',
    );
  }
  const ends = Date.parse(validTo) - Date.parse(at) < soon ? ' It ends within 30 days.' : '';
  return pass(`${evidence}.${ends}`);
}
