import type { UpgradeChange } from '../../src/changes/all.js';
import type { Host } from '../../src/host/host.js';
import { newComponent } from '../../src/product/server-state.js';
import { runToTheEnd } from '../end-to-end/sample-upgrades.js';
import { onSampleServer } from '../host/sample-server.js';
import { readState } from '../stages/read-state.js';

interface Upgraded {
  /** App_Themes of the new portal. */
  readonly themes: string;
  /** Takes away what is in the newest backup set of them. */
  readonly removal: UpgradeChange;
}

/** On the sample server whose upgrade is finished. */
export function afterUpgrade(work: (host: Host, upgraded: Upgraded) => Promise<void>) {
  return onSampleServer('one-server', async ({ open }) => {
    const outcomes = await runToTheEnd(open, 'one-server');
    const host = await open();
    const portalFolder = newComponent(await readState(host), 'user-portal')?.web?.folder ?? '';
    const setFolder = outcomes.findLast(({ backup }) => backup !== undefined)?.backup?.folder ?? '';
    const removal = { kind: 'remove-copied-themes', setFolder, portalFolder } as const;
    await work(host, { themes: `${portalFolder}\\App_Themes`, removal });
  });
}
