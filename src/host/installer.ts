import type { Architecture } from './server-facts-schema.js';

/** What a package says of itself before it is run. */
export interface PackageDescription {
  readonly kind: 'msi' | 'setup';
  readonly productName?: string;
  readonly productVersion?: string;
  readonly productCode?: string;
  readonly upgradeCode?: string;
  /** Of a setup program: for which Windows it is built; a 32-bit one runs on 64-bit Windows. */
  readonly architecture?: Architecture;
  /** Windows before it refuses to load a setup program, for example 6.1. */
  readonly minimumWindows?: string;
  /** Public properties that the package declares, with their defaults (or nothing). Empty for a setup program. */
  readonly properties: Readonly<Record<string, string>>;
  /** What has to be true on the machine, with the package's message where it is not. */
  readonly launchConditions?: readonly { readonly condition: string; readonly message: string }[];
  /**
   * Files and cabinets that have to be beside a package, by name; empty where all of it is inside. Only of a package.
   */
  readonly externalFiles?: readonly string[];
  readonly publisher: PublisherCheck;
}

/** All of it but who signed it: known without starting a program. */
export type PackageIdentity = Omit<PackageDescription, 'publisher'>;

/**
 * Authenticode, as far as the machine can judge it. `trusted` says that Windows trusts the signer, who may be anybody.
 */
export type PublisherCheck =
  | ({ readonly status: 'trusted' } & Signer)
  | ({ readonly status: 'untrusted' | 'unsigned'; readonly reason?: string } & Partial<Signer>)
  /** Nothing is known of the signature: nobody may take that for a good one. */
  | { readonly status: 'not-checked'; readonly reason: string };

interface Signer {
  /** Name of the certificate, as in `CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, ...`. */
  readonly subject: string;
  /** The organization in that name: who has to be expected. */
  readonly organization?: string;
  /** Of the certificate, SHA-1 in upper-case hexadecimal, as Windows shows it. */
  readonly thumbprint?: string;
}

/** Called about once a second while an installer runs. */
type OnInstallerProgress = (secondsSoFar: number) => void;

export interface InstallerRun {
  /** 0 to 4294967295, as Windows gives it. */
  readonly exitCode: number;
  readonly seconds: number;
  /** Lines of the log that explain a failure: bounded in number and length, property values left out. */
  readonly logExcerpt: readonly string[];
}

export interface RunLimits {
  /**
   * The process tree is ended after this time; the Windows Installer service, which goes on, is waited for.
   * @throws HostError `timed-out`, `still-running`
   */
  readonly timeLimitSeconds: number;
  readonly onProgress?: OnInstallerProgress;
  /** The installer runs now; it goes on where this process ends before it. */
  readonly onStart?: OnInstallerStart;
}

/** The process of an installer, where it has one of its own. */
export interface InstallerProcess {
  readonly id: number;
  /** File name of its program. */
  readonly program: string;
}

type OnInstallerStart = (process?: InstallerProcess) => void;

/**
 * Windows Installer and setup programs. Every exit code is returned, none is thrown.
 * @throws HostError `refused` for properties and product codes that Windows Installer would not take as they are
 */
export interface Installer {
  /**
   * Whether an installation is under way on this machine: one of Windows Installer, or the process of one that an earlier
   * run has started. Undefined where that could not be read.
   */
  isAtWork(started?: InstallerProcess): Promise<boolean | undefined>;
  /** Reads the package without running it. @throws HostError `not-found`, `not-a-package`, `access-denied` */
  describe(packagePath: string): Promise<PackageDescription>;
  /** The same without a look at the signature. @throws HostError as `describe` */
  identify(packagePath: string): Promise<PackageIdentity>;
  /** `msiexec /i`, silent, without restart, with a verbose log. */
  install(
    request: {
      readonly packagePath: string;
      readonly properties: Readonly<Record<string, string>>;
      readonly logPath: string;
    } & RunLimits,
  ): Promise<InstallerRun>;
  /**
   * `msiexec /a`, silent: an administrative installation, which lays the package's files out below `folder` and registers
   * nothing. The folder is created; a path with square brackets is refused.
   */
  extract(
    request: { readonly packagePath: string; readonly folder: string; readonly logPath: string } & RunLimits,
  ): Promise<InstallerRun>;
  /** `msiexec /x {product code}`, silent, without restart, with a verbose log. */
  uninstall(request: { readonly productCode: string; readonly logPath: string } & RunLimits): Promise<InstallerRun>;
  /** A setup program with the operator's own arguments, waited for with all the processes that it starts. */
  runSetup(
    request: { readonly setupPath: string; readonly arguments: string; readonly logPath: string } & RunLimits,
  ): Promise<InstallerRun>;
  /**
   * What a person does in the window of a setup program. Only a rehearsal server can do it in the person's place; gives
   * the exit code.
   */
  rehearseWizard?(setupPath: string): Promise<number>;
}
