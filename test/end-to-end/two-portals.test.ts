import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onSampleServer } from '../host/sample-server.js';
import { runHere, runToItsEnd } from '../in-process.js';

const inputs = {
  'setup-path': 'C:\\Install\\MultiFactorAuthenticationServerSetup.exe',
  'setup-arguments': '/install /quiet /norestart',
  'web-applications': 'user-portal=Default Web Site/PhoneFactor',
};
const secondFolder = 'inetpub/wwwroot/PartnerPortal';

/** Somebody copied the portal to an address of its own, with a theme and settings of its own. */
async function addSecondPortal(server: string): Promise<void> {
  const file = join(server, 'web-server.json');
  const state = JSON.parse(await readFile(file, 'utf8'));
  const [site] = state.sites;
  const first = site.applications.find(({ path }: { readonly path: string }) => path === '/PhoneFactor');
  site.applications.push({
    ...first,
    path: '/PartnerPortal',
    physicalPath: 'C:\\inetpub\\wwwroot\\PartnerPortal',
  });
  await writeFile(file, `${JSON.stringify(state, null, 2)}\n`);
  const drive = join(server, 'drives', 'C');
  await cp(join(drive, 'inetpub/wwwroot/PhoneFactor'), join(drive, secondFolder), { recursive: true });
  const configuration = join(drive, secondFolder, 'web.config');
  await writeFile(configuration, `${await readFile(configuration, 'utf8')}<!-- for partners -->\n`);
  const theme = join(drive, secondFolder, 'App_Themes', 'Partners');
  await mkdir(theme, { recursive: true });
  await writeFile(join(theme, 'partners.css'), 'body { color: navy }\n');
}

async function hashesBelow(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  return Promise.all(
    names.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return `${createHash('sha256')
        .update(await readFile(path))
        .digest('hex')} ${path}`;
    }),
  ).then((all) => all.sort());
}

describe('a second portal', () => {
  test('stops the plan until a person says which one is meant, by the input that the blocker names', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await addSecondPortal(folder);
      const { 'web-applications': _, ...rest } = inputs;
      const plan = await runHere('upgrade', folder, { ...rest, mode: 'plan' });
      expect(plan.outputs.blockers).toContain('two-web-applications');
      expect(plan.outputs.blockers).toContain('web-applications');
      expect(plan.outputs.blockers).toContain('Default Web Site/PartnerPortal');
    }));

  test.each(['keep', 'new'])(
    'is named in the plan, is in the backup set, and stays as it is while the first one is upgraded (%s name)',
    (name) =>
      onSampleServer('one-server', async ({ folder }) => {
        await addSecondPortal(folder);
        const drive = join(folder, 'drives', 'C');
        const before = await hashesBelow(join(drive, secondFolder));
        const chosen = { ...inputs, 'user-portal-virtual-directory': name };
        const plan = await runHere('upgrade', folder, { ...chosen, mode: 'plan' });
        expect(plan.outputs.blockers).toBe('[]');
        expect(plan.summary).toContain('"Default Web Site/PartnerPortal"');
        const run = await runToItsEnd('upgrade', folder, {
          ...chosen,
          'approved-plan': plan.outputs['plan-digest'] ?? '',
        });
        expect(run.fault).toBeUndefined();
        expect(run.outputs.finished).toBe('true');
        expect(await hashesBelow(join(drive, secondFolder))).toEqual(before);
        const sets = join(drive, 'ProgramData/mfa-server-upgrade/backups');
        const [set = ''] = await readdir(sets);
        const manifest = JSON.parse(await readFile(join(sets, set, 'manifest.json'), 'utf8'));
        const kept = manifest.entries.map((entry: { readonly originalPath?: string }) => entry.originalPath);
        expect(kept).toContain('C:\\inetpub\\wwwroot\\PartnerPortal\\web.config');
        expect(kept).toContain('C:\\inetpub\\wwwroot\\PartnerPortal\\App_Themes\\Partners\\partners.css');
        const applications = { 'web-applications': inputs['web-applications'] };
        const verified = await runHere('verify-upgrade', folder, applications);
        expect(verified.outputs.result).not.toBe('fail');
        const report = await runHere('upgrade-report', folder, {});
        expect(await readFile(report.outputs['report-path'] ?? '', 'utf8')).toContain('Default Web Site/PartnerPortal');
      }),
  );

  test('is not merged into the new portal: that has the values of the first one', () =>
    onSampleServer('one-server', async ({ folder }) => {
      await addSecondPortal(folder);
      const drive = join(folder, 'drives', 'C');
      const second = join(drive, secondFolder, 'web.config');
      const text = await readFile(second, 'utf8');
      const other = text.replace('https://mfa1.contoso.local', 'https://partner.contoso.local');
      expect(other).not.toBe(text);
      await writeFile(second, other);
      const plan = await runHere('upgrade', folder, { ...inputs, mode: 'plan' });
      await runToItsEnd('upgrade', folder, { ...inputs, 'approved-plan': plan.outputs['plan-digest'] ?? '' });
      const merged = await readFile(join(drive, 'inetpub/wwwroot/PhoneFactor/web.config'), 'utf8');
      expect(merged).not.toContain('partner.contoso.local');
    }));
});
