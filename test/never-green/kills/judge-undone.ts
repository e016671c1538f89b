import { join } from 'node:path';
import { contentOf, workFolder } from '../edit-folder.js';
import { readConfiguration, readServerFiles } from '../read-folder.js';
import type { Truth } from '../truth.js';

/** What a roll-back must have brought back and did not; by the document read backwards. */
export function missingAfterRollBack(folder: string, truth: Truth): readonly string[] {
  const server = readServerFiles(folder);
  const names = server.products.map(({ name }) => name);
  const missing = truth.oldProducts.filter((name) => !names.includes(name)).map((name) => `${name} is not installed`);
  missing.push(...names.filter((name) => /^Multi-Factor/.test(name)).map((name) => `${name} is still installed`));
  const { agent } = truth;
  if (agent !== undefined) {
    if (server.read(`${agent.folder}\\Data\\PhoneFactor.pfdata`)?.equals(agent.data) !== true)
      missing.push('the data file');
    if (server.services.find(({ name }) => name === 'PhoneFactorSvc')?.state !== 'running') missing.push('its service');
  }
  for (const web of truth.web) {
    const site = server.sites.find(({ id }) => id === web.siteId);
    const application = site?.applications.find(({ path }) => path === web.oldPath);
    const bytes = application && server.read(`${application.physicalPath}\\web.config`);
    if (bytes === undefined) missing.push(`${web.oldPath} with its web.config`);
    else if (
      Object.entries(web.appSettings).some(([key, value]) => readConfiguration(bytes).appSettings.get(key) !== value)
    ) {
      missing.push(`values of ${web.oldPath}`);
    }
    for (const [path, content] of web.themeFiles) {
      const at = `${application?.physicalPath}\\App_Themes\\${path.replaceAll('/', '\\')}`;
      if (server.read(at)?.equals(content) !== true) missing.push(`App_Themes/${path}`);
    }
  }
  return missing;
}

/** The work folder has times and names of runs; rights and boot times are of the rehearsal's own records. */
const ofRuns = [workFolder, 'security.json', 'attributes.json', 'server.json', 'faults.json', 'drives/C/Windows/Temp'];

/** Files that are otherwise than at the end of a run that nobody disturbed. */
export function otherwise(folder: string, undisturbed: string): readonly string[] {
  const [is, was] = [contentOf(folder), contentOf(undisturbed)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((path) => !ofRuns.some((one) => path.startsWith(join(one))))
    .filter((path) => {
      const [a, b] = [is.get(path), was.get(path)];
      return a === undefined || b === undefined || !Buffer.from(a).equals(b);
    });
}
