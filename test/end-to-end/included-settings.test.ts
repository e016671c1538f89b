import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runToTheEnd } from './sample-upgrades.js';

const webRoot = join('drives', 'C', 'inetpub', 'wwwroot');

test('settings that the old web.config keeps in a file of its own, in a folder below, come over', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    const portal = join(folder, webRoot, 'PhoneFactor');
    const text = await readFile(join(portal, 'web.config'), 'utf8');
    const section = /<appSettings>[\s\S]*<\/appSettings>/.exec(text)?.[0] ?? '';
    expect(section).toContain('CONTOSO_HELP_DESK');
    await mkdir(join(portal, 'settings'));
    await writeFile(join(portal, 'settings', 'app.config'), section);
    const named = text.replace(section, '<appSettings configSource="settings\\app.config" />');
    await writeFile(join(portal, 'web.config'), named);
    await runToTheEnd(open, 'one-server');
    const merged = await readFile(join(folder, webRoot, 'MultiFactorAuth', 'web.config'), 'utf8');
    expect(merged).toContain('<add key="CONTOSO_HELP_DESK" value="+1 425 555 0100" />');
    expect(merged).toContain('key="USE_WEB_SERVICE_SDK" value="true"');
  }));

test('a name that is no path on the server does not keep the rest from being backed up', () =>
  onSampleServer('one-server', async ({ folder, open }) => {
    const file = join(folder, webRoot, 'PhoneFactor', 'web.config');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('<appSettings>', '<appSettings file="a|b?.config">'));
    await runToTheEnd(open, 'one-server');
  }));
