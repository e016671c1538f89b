import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a server has on top of the sample: other applications of IIS, themes of the portal, data files, products. */
export interface ServerSize {
  readonly applications: number;
  readonly themes: number;
  readonly files: number;
  readonly products: number;
}

const wwwroot = join('drives', 'C', 'inetpub', 'wwwroot');
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A copy of the sample with four components in `folder`, grown to this size. */
export function makeLargeServer(folder: string, size: ServerSize): void {
  cpSync(join('examples', 'servers', 'one-server'), folder, { recursive: true, preserveTimestamps: true });
  addApplications(folder, size.applications);
  for (const number of numbers(size.themes)) addTheme(folder, number);
  const data = join(folder, 'drives', 'C', 'Program Files', 'PhoneFactor', 'Data');
  for (const number of numbers(size.files)) writeFileSync(join(data, `log-${number}.txt`), `Entry ${number}\r\n`);
  addProducts(folder, size.products);
}

function addApplications(folder: string, count: number): void {
  const path = join(folder, 'web-server.json');
  const webServer = JSON.parse(readFileSync(path, 'utf8'));
  for (const number of numbers(count)) {
    const name = `Intranet${number}`;
    const settings = {
      authentication: { anonymous: true, basic: false, windows: false, impersonation: false },
      sslFlags: [],
    };
    const physicalPath = `C:\\inetpub\\wwwroot\\${name}`;
    webServer.sites[0].applications.push({
      path: `/${name}`,
      physicalPath,
      applicationPool: 'DefaultAppPool',
      settings,
    });
    mkdirSync(join(folder, wwwroot, name));
    const configuration = `<configuration><appSettings><add key="NUMBER" value="${number}" /></appSettings></configuration>`;
    writeFileSync(join(folder, wwwroot, name, 'web.config'), configuration);
  }
  writeFileSync(path, JSON.stringify(webServer, null, 2));
}

function addTheme(folder: string, number: number): void {
  const theme = join(folder, wwwroot, 'PhoneFactor', 'App_Themes', `Theme${number}`);
  mkdirSync(theme);
  writeFileSync(join(theme, `Theme${number}.css`), `body { margin: ${number}px; }\r\n`);
}

/** As other installers leave them: a key of the registry each. */
function addProducts(folder: string, count: number): void {
  const uninstall = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
  const keys = numbers(count).map((number) => {
    const code = `{10000000-0000-4000-8000-${`${number}`.padStart(12, '0')}}`;
    return [
      `[${uninstall}\\${code}]`,
      `"DisplayName"="Other product ${number}"`,
      '"DisplayVersion"="1.0.0"',
      '"Publisher"="Contoso, Ltd."',
      '"WindowsInstaller"=dword:00000001',
      '',
      '',
    ].join('\r\n');
  });
  appendFileSync(join(folder, 'registry', 'HKEY_LOCAL_MACHINE.reg'), keys.join(''), 'utf16le');
}
