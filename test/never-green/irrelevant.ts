import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editJson, editRegistry, filesIn, workFolder } from './edit-folder.js';
import type { Falsification } from './falsify.js';

/** What happens on every server while somebody upgrades it, and is nobody's business here. */
export const irrelevantChanges: readonly Falsification[] = (
  [
    { name: 'nothing', apply: () => ({ what: 'nothing' }) },
    {
      name: 'another-application-changed',
      apply({ folder }) {
        const at = join(folder, 'drives', 'C', 'inetpub', 'wwwroot', 'Canteen');
        mkdirSync(at, { recursive: true });
        writeFileSync(join(at, 'web.config'), '<configuration />');
        editJson(join(folder, 'web-server.json'), ({ sites }) => {
          const path = `/Canteen${sites[0].applications.length}`;
          sites[0].applications.push({
            path,
            physicalPath: 'C:\\inetpub\\wwwroot\\Canteen',
            applicationPool: 'DefaultAppPool',
          });
        });
        return { what: 'a web application of somebody else' };
      },
    },
    {
      name: 'file-elsewhere',
      apply({ folder }) {
        mkdirSync(join(folder, 'drives', 'C', 'Users', 'anna'), { recursive: true });
        writeFileSync(join(folder, 'drives', 'C', 'Users', 'anna', 'notes.txt'), 'Notes.\r\n');
        return { what: 'a file elsewhere' };
      },
    },
    {
      name: 'registry-value-of-another-product',
      apply({ folder }) {
        const value = '\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\Canteen]\r\n"Menu"="soup"\r\n\r\n';
        return editRegistry(folder, (text) => `${text}${value}`)
          ? { what: 'a registry value of another product' }
          : undefined;
      },
    },
    {
      name: 'service-of-another-product',
      apply({ folder }) {
        editJson(join(folder, 'services.json'), ({ services }) => {
          for (const service of services) if (service.name === 'Spooler') service.state = 'stopped';
          const imagePath = 'C:\\Program Files\\Canteen\\Canteen.exe';
          services.push({ ...services[0], name: 'Canteen', displayName: 'Canteen', imagePath, state: 'stopped' });
        });
        return { what: 'a service of another product' };
      },
    },
    {
      name: 'log-file-grown',
      apply({ folder }) {
        const logs = filesIn(join(folder, 'drives')).filter((path) => /\/Logs\/[^/]+\.log$/.test(path));
        if (logs.length === 0) return undefined;
        for (const path of logs)
          appendFileSync(path, '2026-03-07T22:00:00.000000Z|i|1|1|pfsvc|A call (rehearsal).\r\n');
        return { what: 'a log has grown' };
      },
    },
    {
      name: 'log-of-installer-removed',
      apply({ folder }) {
        const logs = filesIn(join(folder, workFolder, 'logs'));
        if (logs.length === 0) return undefined;
        for (const path of logs) writeFileSync(path, '');
        return { what: 'logs of installers emptied' };
      },
    },
  ] satisfies readonly Omit<Falsification, 'isIrrelevant'>[]
).map((one) => ({ ...one, isIrrelevant: true }));
