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

/** A fleet file that names every MFA server and primary; web servers are found by the SDK that they call. */
export function generatedFleetFile(count: number): string {
  const sites = Array.from({ length: Math.floor(count / 5) }, (_, site) => {
    const servers = [0, 1, 2].map((one) => `S${site}MFA${one}`);
    const after = site % 50 === 49 ? `, after: [site${site - 1}]` : '';
    return `  site${site}: { servers: [${servers.join(', ')}], primary: ${servers[2]}${after} }\n`;
  });
  return `format: 1\nmixed-versions-minutes: 600\ngroups:\n${sites.join('')}`;
}
