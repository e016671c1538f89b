import { omitUndefined } from '../base/json.js';
import type { InstalledComponent, ServerState } from '../product/server-state.js';
import type { ReportComponent, ReportState } from './report-input.js';

/** What the report compares of a server; `taken` is ISO 8601, UTC. */
export function stateOf({ installPath, dataFile, components, services }: ServerState, taken: string): ReportState {
  return {
    taken,
    ...omitUndefined({
      installPath: installPath?.path,
      dataFile: dataFile && { path: dataFile.path, status: dataFile.status, ...omitUndefined({ size: dataFile.size }) },
    }),
    components: components.map(componentOf),
    services: services.map(({ name, account, state }) => ({ name, account, state })),
  };
}

function componentOf({ component, generation, product, web }: InstalledComponent): ReportComponent {
  return {
    component,
    generation,
    version: product.version,
    ...omitUndefined({
      folder: web?.folder,
      address: web && `${web.site}${web.virtualDirectory}`,
      applicationPool: web?.applicationPool.name,
      theme: web?.configuration?.theme,
      webServiceSdkUrl: web?.configuration?.webServiceSdkUrl,
    }),
  };
}
