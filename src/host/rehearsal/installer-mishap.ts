import type { InstallerMishap } from './faults-schema.js';
import type { RehearsalInstaller } from './format.js';

/** What an installer does whose run goes wrong, and what it ends with. */
export type MishapRun =
  | { readonly does: 'nothing'; readonly exitCode: number; readonly line: string }
  | {
      readonly does: 'installs';
      readonly installer: RehearsalInstaller;
      readonly properties: Readonly<Record<string, string>>;
      readonly exitCode?: number;
    };

export function mishapRun(
  installer: RehearsalInstaller,
  properties: Readonly<Record<string, string>>,
  { ends, folder, siteId, virtualDirectory }: InstallerMishap,
): MishapRun {
  switch (ends) {
    case 'cancelled':
      return { does: 'nothing', exitCode: 1602, line: 'User cancelled installation.' };
    case 'does-nothing':
      return { does: 'nothing', exitCode: 0, line: 'faults.json of the rehearsal asks for no work.' };
    case 'half-done': {
      const actions = installer.actions.filter((one) => one.do !== 'write-file' && one.do !== 'create-service');
      return { does: 'installs', installer: { ...installer, actions }, properties, exitCode: 1603 };
    }
    case 'elsewhere': {
      const place = {
        ...(folder === undefined ? {} : { INSTALLFOLDER: folder }),
        ...(siteId === undefined ? {} : { TARGETSITE: `/LM/W3SVC/${siteId}` }),
        ...(virtualDirectory === undefined ? {} : { TARGETVDIR: virtualDirectory }),
      };
      return { does: 'installs', installer, properties: { ...properties, ...place } };
    }
  }
}
