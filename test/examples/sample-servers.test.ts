import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { sampleServers } from '../../scripts/sample-servers/all.js';
import { folderContent, type SampleServer } from '../../scripts/sample-servers/sample-server.js';

const root = join(process.cwd(), 'examples', 'servers');
const notice = 'reconstruction from public documentation';

async function committedContent(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.map(
      async (file) =>
        [
          file
            .slice(folder.length + 1)
            .split(sep)
            .join('/'),
          await readFile(file),
        ] as const,
    ),
  );
  return new Map(contents);
}

function pathsOf(server: SampleServer): ReadonlySet<string> {
  return new Set(server.files.map(({ path }) => path.toLowerCase()));
}

function missingFrom(server: SampleServer, paths: readonly string[]): readonly string[] {
  const present = pathsOf(server);
  return paths.filter((path) => !present.has(path.toLowerCase()));
}

function decoded(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
}

function assertWellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

test('the committed folders are those that the script knows', async () => {
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(
    sampleServers()
      .map(({ name }) => name)
      .sort(),
  );
});

test('all of them together stay small', () => {
  const sizes = sampleServers().flatMap((server) => [...folderContent(server).values()].map(({ length }) => length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});

describe.each(sampleServers().map((server) => [server.name, server] as const))('%s', (name, server) => {
  const configurations = server.files.filter(({ path }) => path.toLowerCase().endsWith('\\web.config'));

  test('is byte for byte what the script makes', async () => {
    const made = folderContent(server);
    const committed = await committedContent(join(root, name));
    expect([...committed.keys()].sort()).toEqual([...made.keys()].sort());
    const differing = [...made].filter(([path, bytes]) => committed.get(path)?.equals(bytes) !== true);
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test('every file that a product would remove is there, and nothing of the data, the theme or a neighbour', () => {
    const removable = server.products.flatMap(({ files }) => files);
    expect(missingFrom(server, removable)).toEqual([]);
    expect(removable.filter((path) => /\\(Data|Logs|App_Themes\\(?!Default\\))/i.test(path))).toEqual([]);
    expect(new Set(removable).size).toBe(removable.length);
  });

  test('every service that a product would remove exists, and the files that it keeps open exist', () => {
    const names = server.services.map((service) => service.name);
    expect(names).toEqual(expect.arrayContaining(server.products.flatMap(({ services }) => services)));
    expect(
      missingFrom(
        server,
        server.services.flatMap(({ holds }) => holds ?? []),
      ),
    ).toEqual([]);
  });

  test('every application that a product would remove exists, with its pool and its web.config', () => {
    const { sites, applicationPools } = server.webServer;
    const applications = sites.flatMap(({ id, applications: all }) => all.map((one) => ({ id, ...one })));
    for (const { siteId, path } of server.products.flatMap(({ webApplications }) => webApplications)) {
      expect(applications).toContainEqual(expect.objectContaining({ id: siteId, path }));
    }
    const folders = applications.filter(({ path }) => path !== '/').map(({ physicalPath }) => physicalPath);
    expect(
      missingFrom(
        server,
        folders.map((folder) => `${folder}\\web.config`),
      ),
    ).toEqual([]);
    const pools = applicationPools.map((pool) => pool.name);
    expect(pools).toEqual(expect.arrayContaining(applications.map(({ applicationPool }) => applicationPool)));
  });

  test("every web.config is well-formed, and the product's own say that they are reconstructions", () => {
    expect(configurations.length).toBeGreaterThan(0);
    for (const { path, bytes } of configurations) {
      const xml = decoded(bytes);
      assertWellFormed(xml);
      const isUnrelated = server.webServer.sites.some((site) =>
        site.applications.some((one) => one.settings?.authentication.windows && path.startsWith(one.physicalPath)),
      );
      expect([path, xml.toLowerCase().includes(notice)]).toEqual([path, !isUnrelated]);
    }
  });

  test('every package and the server itself say that they are reconstructions', () => {
    const packages = server.files.filter(({ path }) => /\\MultiFactor.*\.msi$|Setup(32|64)?\.(msi|exe)$/i.test(path));
    expect(packages.length).toBeGreaterThan(0);
    for (const { bytes } of packages) expect(decoded(bytes).toLowerCase()).toContain(notice);
    expect(server.machine.about.toLowerCase()).toContain(notice);
  });
});
