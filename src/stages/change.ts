import type { ApplicationPool, ApplicationSettings } from '../host/web-server.js';
import type { ComponentName } from '../product/components.js';
import type { WebComponentName } from '../product/names.js';
import type { SettingDecisions } from './setting-decisions.js';

/** Every kind of change that the upgrade makes. Plain data: it is shown, digested, approved, then performed. */
export type UpgradeChange =
  | {
      readonly kind: 'create-backup-set';
      readonly components: readonly ComponentName[];
      readonly destination: string;
      /** True inside the whole upgrade: nothing may write between the backup and the removal. */
      readonly keepServicesStopped: boolean;
      /** How many sets stay on disk; all of them where absent. */
      readonly keep?: number;
      /** Folder with the packages that PhoneFactor was installed from. */
      readonly oldInstallers?: string;
    }
  /** Verifies the set and makes a fresh one where the originals changed since. */
  | {
      readonly kind: 'confirm-backup-set';
      readonly components: readonly ComponentName[];
      readonly destination: string;
    }
  | {
      readonly kind: 'uninstall-product';
      readonly component: ComponentName;
      readonly productCode: string;
      readonly displayName: string;
      readonly version: string;
    }
  /** The removal may take the registry value or the data file with it: both are put back from the backup set. */
  | { readonly kind: 'keep-install-path'; readonly installPath: string; readonly dataFile: string }
  | {
      readonly kind: 'install-server';
      readonly setupPath: string;
      readonly arguments: string;
      readonly installPath: string;
      /** Of the file that was approved, lower-case hexadecimal. */
      readonly sha256?: string;
    }
  | { readonly kind: 'start-product-services' }
  | { readonly kind: 'create-application-pool'; readonly pool: Omit<ApplicationPool, 'state'> }
  | {
      readonly kind: 'install-web-component';
      readonly component: WebComponentName;
      readonly packagePath: string;
      readonly siteId: number;
      /** Without the leading slash, as the package's property wants it. */
      readonly virtualDirectory: string;
      readonly applicationPool: string;
      /** Of the package that was approved, lower-case hexadecimal. */
      readonly sha256?: string;
    }
  | {
      readonly kind: 'restore-web-settings';
      readonly component: WebComponentName;
      readonly site: string;
      readonly path: string;
      readonly settings: ApplicationSettings;
      /** The pool that the application belongs into; it stays where it is when absent. */
      readonly applicationPool?: string;
    }
  | {
      readonly kind: 'restore-themes';
      readonly component: 'user-portal';
      readonly themes: readonly string[];
      readonly site: string;
      readonly path: string;
    }
  | {
      readonly kind: 'merge-configuration';
      readonly component: 'user-portal' | 'mobile-app';
      readonly site: string;
      readonly path: string;
      readonly webServiceSdk: WebServiceSdkAddress;
      readonly oldOnly: 'carry' | 'report';
      readonly settingDecisions?: SettingDecisions;
    }
  /** Stops the services and proves every byte of the set, before anything is put back. */
  | { readonly kind: 'verify-backup-set'; readonly folder: string; readonly manifestSha256: string }
  /** A product of the old generation from the very package that it came from. */
  | {
      readonly kind: 'reinstall-product';
      readonly component: ComponentName;
      readonly displayName: string;
      readonly version: string;
      readonly packagePath: string;
      /** Of the package that was approved, lower-case hexadecimal. */
      readonly sha256: string;
      /** Of a web component. */
      readonly address?: {
        readonly siteId: number;
        /** Without the leading slash, as the package's property wants it. */
        readonly virtualDirectory: string;
        readonly applicationPool: string;
      };
    }
  | {
      readonly kind: 'restore-registry';
      readonly folder: string;
      readonly documents: readonly { readonly storedAs: string; readonly view: '32' | '64' }[];
      /** Also takes away what came later into the exported keys. */
      readonly exact: boolean;
    }
  | {
      readonly kind: 'restore-files';
      readonly folder: string;
      readonly manifestSha256: string;
      readonly components: readonly ComponentName[];
      readonly overwrite: boolean;
      readonly createMissingFolders: boolean;
      /** Files that came later into folders of the set are moved out of them. */
      readonly removeOthers: boolean;
    }
  /** Themes that the upgrade copied beside the new portal, where they are still the copies. */
  | { readonly kind: 'remove-copied-themes'; readonly setFolder: string; readonly portalFolder: string }
  | { readonly kind: 'remove-application-pool'; readonly name: string }
  | { readonly kind: 'start-services'; readonly names: readonly string[] }
  /** Compares the server with what the set tells of it. */
  | { readonly kind: 'prove-roll-back'; readonly folder: string; readonly components: readonly ComponentName[] }
  | { readonly kind: 'copy-package'; readonly from: string; readonly to: string; readonly sha256: string };

/** How the SDK's address in the old file becomes the one in the new file. */
export type WebServiceSdkAddress =
  | { readonly rule: 'unchanged' }
  /** The path segment changes; scheme, host, port and the rest of the path stay. */
  | { readonly rule: 'virtual-directory'; readonly from: string; readonly to: string }
  | { readonly rule: 'replace'; readonly url: string };
