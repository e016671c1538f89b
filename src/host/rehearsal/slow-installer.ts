import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { field, fields, optional } from '../../base/format/fields.js';
import type { Clock } from '../machine.js';
import { sameText } from '../same-text.js';
import type { ServerFolder } from './server-folder.js';
import type { Storage } from './storage.js';

const text = v.string();
const fileName = 'installer-at-work.json';

/** What an installer was asked for; enough to do it in another process. */
const requestSchema = v.variant('do', [
  fields({
    do: field('A package or setup program is installed.', v.literal('install')),
    path: field('Path of the package.', text),
    properties: field('Its properties.', v.record(text, text)),
  }),
  fields({
    do: field('A product is removed.', v.literal('uninstall')),
    productCode: field('Its product code.', text),
  }),
]);

/**
 * `installer-at-work.json`: an installer that is under way and ends by itself, also when the program that started it
 * has ended.
 */
const atWorkSchema = fields({
  until: field('When it is through; ISO 8601, UTC.', text),
  processId: optional('Process that started it.', v.number()),
  request: field('What it does.', requestSchema),
});

export type InstallerRequest = v.InferOutput<typeof requestSchema>;

/** Installers that take real time. */
export interface SlowInstallers {
  /** Waits as long as `faults.json` says for this package or product; nothing where it says nothing. */
  pass(name: string, request: InstallerRequest): Promise<void>;
  /** Does what an installer whose process ended has done since; false where it is under way yet. */
  catchUp(perform: (request: InstallerRequest) => Promise<unknown>): Promise<boolean>;
  /** Nobody waits for one that is under way any more. */
  letGo(): void;
}

export function createSlowInstallers(server: ServerFolder, storage: Storage, clock: Clock): SlowInstallers {
  const path = join(server.path, fileName);
  const timers = new Set<NodeJS.Timeout>();
  const own = new Set<string>();

  function realSeconds(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        resolve();
      }, seconds * 1000);
      timers.add(timer);
    });
  }

  return {
    async pass(name, request) {
      const all = (await server.faults()).installerSeconds ?? {};
      const seconds = Object.entries(all).find(([one]) => sameText(one, name))?.[1];
      if (seconds === undefined) return;
      const until = new Date(clock.now().getTime() + seconds * 1000).toISOString();
      const bytes = Buffer.from(`${JSON.stringify({ until, processId: process.pid, request }, null, 2)}\n`, 'utf8');
      own.add(until);
      await storage.replace('installer: at work', name, path, bytes);
      await realSeconds(seconds);
      await rm(path, { force: true });
    },
    async catchUp(perform) {
      const found = await server.readJson(fileName, atWorkSchema);
      if (found === undefined || own.has(found.until)) return found === undefined;
      if (clock.now() < new Date(found.until)) return false;
      await perform(found.request);
      await rm(path, { force: true });
      return true;
    },
    letGo() {
      for (const timer of timers) timer.unref();
    },
  };
}
