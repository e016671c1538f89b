import type { FleetServer } from '../../src/fleet/fleet-server.js';

/** Sites of five: two subordinates, a primary, two web servers; every tenth web server calls a site by its SDK alone. */
export function generatedServers(count: number): readonly FleetServer[] {
  return Array.from({ length: count }, (_, index) => {
    const site = Math.floor(index / 5);
    const isWeb = index % 5 > 2;
    return {
      name: `S${site}${isWeb ? 'WEB' : 'MFA'}${index % 5}`,
      domain: 'contoso.local',
      source: `inventories/s${index}.json`,
      role: isWeb ? 'web-server' : 'mfa-server',
      components: [{ component: isWeb ? 'user-portal' : 'agent', generation: 'phonefactor' }],
      sdkHosts: isWeb ? [`s${site}mfa0.contoso.local`] : [],
      inBetween: false,
      blockers: [],
    };
  });
}

interface Site {
  readonly servers: readonly string[];
  readonly primary: string;
  readonly after: readonly string[];
}

/** Every MFA server and primary by site; web servers are found by the SDK that they call. */
export function generatedSites(count: number): Readonly<Record<string, Site>> {
  const sites = Array.from({ length: Math.floor(count / 5) }, (_, site) => {
    const servers = [0, 1, 2].map((one) => `S${site}MFA${one}`);
    const after = site % 50 === 49 ? [`site${site - 1}`] : [];
    return [`site${site}`, { servers, primary: `S${site}MFA2`, after }] as const;
  });
  return Object.fromEntries(sites);
}

/** The fleet file of these sites. */
export function generatedFleetFile(count: number): string {
  const groups = Object.entries(generatedSites(count)).map(([name, { servers, primary, after }]) => {
    const later = after.length === 0 ? '' : `, after: [${after.join(', ')}]`;
    return `  ${name}: { servers: [${servers.join(', ')}], primary: ${primary}${later} }\n`;
  });
  return `format: 1\nmixed-versions-minutes: 600\ngroups:\n${groups.join('')}`;
}
