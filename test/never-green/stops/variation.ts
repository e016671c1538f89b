import type { Random } from '../../interruptions/random.js';
import type { GeneratedServer, Inputs } from '../servers.js';
import type { Truth, WebComponent, WebTruth } from '../truth.js';

/** What a server gets that could stop its upgrade, or that belongs to somebody else. */
export interface Variation {
  readonly name: string;
  /** What it changes of a server: two variations of one server have nothing in common here. */
  readonly touches: readonly string[];
  /** Changes the server's folder; undefined where the variation does not fit the server. */
  apply(scene: Scene): Varied | undefined;
}

export interface Scene {
  readonly folder: string;
  readonly server: GeneratedServer;
  readonly random: Random;
}

/** What the generator knows of the change. Nothing of it comes from the suite. */
export interface Varied {
  readonly what: string;
  /** In place of what the administrator would give otherwise. */
  readonly given?: Inputs;
  readonly without?: readonly string[];
  /** What the administrator gives when a message names the input. */
  readonly answers?: Inputs;
  /** What the administrator does when a message asks for it, in words that the expression finds. */
  readonly byHand?: { readonly asked: RegExp; act(folder: string): void };
  /** Happens in the night, after the first removal. */
  night?(folder: string): void;
  /** Windows paths in which the person put things of the suite. */
  readonly placesOfPerson?: readonly string[];
  /** Cannot be known before the first removal: only the new server's own files show it. */
  readonly isSeenLate?: true;
  /** Nobody could upgrade this server by the document: nothing of it may be removed. */
  readonly isHopeless?: true;
  readonly truth?: (truth: Truth) => Truth;
  /** Text that has to be in the new configuration at the end, or in what a person was asked to do. */
  readonly carried?: readonly { readonly component: WebComponent; readonly text: RegExp }[];
}

/** A component that the upgrade removes and installs again. */
export function webOf({ server }: Scene, component: WebComponent): WebTruth | undefined {
  const { truth, content } = server;
  const found = truth.web.find((one) => one.component === component && one.wanted === 'new');
  const isOld = [...content].some(
    ([path, bytes]) =>
      path.startsWith('installed-products/') && Buffer.from(bytes).toString('utf8').includes(oldNames[component]),
  );
  return isOld ? found : undefined;
}

const oldNames: Readonly<Record<WebComponent, string>> = {
  'user-portal': '"PhoneFactor User Portal"',
  'mobile-app': '"PhoneFactor Phone App Web Service"',
  'web-service-sdk': '"PhoneFactor Web Service SDK"',
};

/** The truth of a component with another new name; callers of the SDK follow it. */
export function renamed(component: WebComponent, name: string): (truth: Truth) => Truth {
  return (truth) => ({
    ...truth,
    web: truth.web.map((web) => ({
      ...web,
      ...(web.component === component ? { newPath: `/${name}` } : {}),
      ...(component === 'web-service-sdk' && web.sdkUrl !== undefined
        ? { sdkUrl: web.sdkUrl.replace(/[^/]+(?=\/PfWsSdk\.asmx$)/, () => name) }
        : {}),
    })),
  });
}

/** Files that belong to somebody else and may not change by a byte. */
export function ofOthers(files: ReadonlyMap<string, Uint8Array>): (truth: Truth) => Truth {
  return (truth) => ({ ...truth, foreign: new Map([...truth.foreign, ...files]) });
}

export const setupOf = ({ server }: Scene) => server.inputs['setup-path'] ?? 'C:\\Install\\None.exe';

/** Where the administrator has the packages of the web components. */
export function packagesOf(scene: Scene): string {
  return scene.server.inputs['package-folder'] ?? setupOf(scene).split('\\').slice(0, -1).join('\\');
}

export function installsServer({ server }: Scene): boolean {
  return server.inputs['setup-path'] !== undefined && server.chain.includes('install-mfa-server') && !hasNew(server);
}

function hasNew({ content }: GeneratedServer): boolean {
  return [...content].some(
    ([path, bytes]) =>
      path.startsWith('installed-products/') &&
      Buffer.from(bytes).toString('utf8').includes('"Multi-Factor Authentication Server"'),
  );
}
