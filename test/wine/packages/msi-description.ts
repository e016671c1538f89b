/** What is to be in a look-alike package; only what the packages here need of Windows Installer. */
export interface MsiDescription {
  readonly fileName: string;
  readonly name: string;
  readonly version: string;
  readonly architecture: 'x86' | 'x64';
  readonly manufacturer: string;
  /** Makes the codes; the same family gives the same upgrade code. */
  readonly family: string;
  /** Of another package, so that both claim to be one product. */
  readonly productCodeOf?: { readonly family: string; readonly version: string };
  /** Platform and language of the summary information, where it is to be another than the architecture's. */
  readonly template?: string;
  readonly properties?: Readonly<Record<string, string>>;
  /** Properties that a user may set although the installation runs elevated. */
  readonly secureProperties?: readonly string[];
  readonly folders: readonly Folder[];
  readonly components: readonly Component[];
  readonly searches?: readonly RegistrySearch[];
  readonly conflicts?: readonly { readonly family: string; readonly property: string }[];
  readonly launchConditions?: readonly (readonly [condition: string, message: string])[];
  readonly actions?: readonly Action[];
  /** Makes it an upgrade of older versions of its family, and refuses newer ones with these words. */
  readonly downgradeMessage?: string;
}

export interface Folder {
  readonly id: string;
  readonly parent: string;
  readonly name: string;
}

export interface Component {
  readonly id: string;
  readonly folder: string;
  readonly files?: readonly PackageFile[];
  readonly registry?: readonly { readonly key: string; readonly name: string; readonly value: string }[];
  readonly service?: {
    readonly name: string;
    readonly displayName: string;
    readonly startType?: number;
    readonly dependsOn?: readonly string[];
  };
  /** Stays when the product is removed. */
  readonly permanent?: boolean;
  /** A file that is there already is left alone. */
  readonly neverOverwrite?: boolean;
  /** Registers in the 32-bit view although the package is for x64. */
  readonly view32?: boolean;
}

export interface PackageFile {
  readonly id?: string;
  readonly name: string;
  readonly content: { readonly text: string } | { readonly copyOf: string };
}

export interface RegistrySearch {
  readonly property: string;
  readonly key: string;
  readonly name: string;
  readonly view64?: boolean;
}

/** A row of CustomAction (where `type` is given) and its place in the execution sequence. */
export interface Action {
  readonly name: string;
  readonly type?: number;
  readonly source?: string;
  readonly target?: string;
  readonly sequence: number;
  readonly condition?: string;
}
