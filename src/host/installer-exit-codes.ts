/** What an exit code of Windows Installer means for the caller. */
type ExitCodeClass = 'success' | 'restart-required' | 'already-gone' | 'busy' | 'failure';

export interface ExitCodeMeaning {
  readonly code: number;
  readonly class: ExitCodeClass;
  readonly meaning: string;
  /** Of a removal, where it is another one. */
  readonly ofRemoval?: string;
  /** What to do next; empty for success. */
  readonly advice: string;
}

/** Source: "MsiExec.exe and InstMsi.exe error messages", Windows Installer documentation. */
export const installerExitCodes: readonly ExitCodeMeaning[] = [
  { code: 0, class: 'success', meaning: 'Done.', advice: '' },
  {
    code: 1601,
    class: 'failure',
    meaning: 'The Windows Installer service could not be reached.',
    advice: 'Start the service "msiserver" and see that it is not disabled, then run again.',
  },
  {
    code: 1602,
    class: 'failure',
    meaning: 'The installation was cancelled.',
    ofRemoval: 'The removal was cancelled.',
    advice: 'See whether a person or a policy closed it, then run again.',
  },
  {
    code: 1603,
    class: 'failure',
    meaning: 'The installation failed; as a rule Windows takes back what it did.',
    ofRemoval: 'The removal failed; as a rule the product is still there.',
    advice: 'Read the log file, fix the cause and run again.',
  },
  {
    code: 1605,
    class: 'already-gone',
    meaning: 'The product is not installed.',
    advice: 'Nothing to remove. When installing, repair the entry in Programs and Features first.',
  },
  {
    code: 1612,
    class: 'failure',
    meaning: 'The source of the installation is not to be found.',
    ofRemoval: 'The package that the product was installed from is not to be found.',
    advice: 'Put the original package where it was installed from, or copy it to a local folder, and run again.',
  },
  { code: 1614, class: 'already-gone', meaning: 'The product is uninstalled.', advice: 'Nothing to remove.' },
  {
    code: 1618,
    class: 'busy',
    meaning: 'Another installation is running.',
    advice: 'Wait until it has ended (Windows Update, a management agent) and run again.',
  },
  {
    code: 1619,
    class: 'failure',
    meaning: 'The package could not be opened.',
    advice: 'See that the file exists, is not blocked and that the account of the runner may read it.',
  },
  {
    code: 1620,
    class: 'failure',
    meaning: 'The file is not a Windows Installer package.',
    advice: 'It may be truncated or an error page saved as .msi. Copy it again from its source.',
  },
  {
    code: 1622,
    class: 'failure',
    meaning: 'The log file could not be opened.',
    advice: 'See that the work folder exists and that there is room on its volume.',
  },
  {
    code: 1624,
    class: 'failure',
    meaning: 'A transform could not be applied.',
    advice: 'Run without the transform, or with the one made for this package.',
  },
  {
    code: 1625,
    class: 'failure',
    meaning: 'A system policy forbids this installation.',
    ofRemoval: 'A system policy forbids this removal.',
    advice: 'Run the runner under an administrator account, or have the policy "Disable Windows Installer" lifted.',
  },
  {
    code: 1633,
    class: 'failure',
    meaning: 'The package is for another processor type.',
    advice: 'Take the package whose name ends in 64 on 64-bit Windows and in 32 on 32-bit Windows.',
  },
  {
    code: 1638,
    class: 'failure',
    meaning: 'Another version of this product is installed already.',
    advice: 'Remove that version in Programs and Features, or use the package of the installed version.',
  },
  {
    code: 1639,
    class: 'failure',
    meaning: 'The command line was not accepted.',
    advice: 'See the property names and the arguments that were given to the installer.',
  },
  {
    code: 1641,
    class: 'restart-required',
    meaning: 'Done; the installer has begun to restart Windows.',
    advice: 'Wait for the restart and run again.',
  },
  {
    code: 3010,
    class: 'restart-required',
    meaning: 'Done; Windows has to be restarted.',
    advice: 'Restart the server and run again.',
  },
];

/** The upper half of an HRESULT that wraps a code of Windows. Source: [MS-ERREF] 2.1, facility WIN32. */
const wrapsWindowsCode = 0x8007;

/** What an installer was started for. */
export type InstallerPurpose = 'install' | 'uninstall';

/**
 * What an exit code means, 0 to 4294967295. A bundle gives the codes of Windows Installer wrapped: 0x80070643 is 1603.
 * Codes that the table does not know are failures that say their number.
 */
export function exitCodeMeaning(code: number, purpose: InstallerPurpose = 'install'): ExitCodeMeaning {
  const own = knownMeaning(code, purpose);
  if (own !== undefined) return own;
  const hexadecimal = `0x${code.toString(16).padStart(8, '0')}`;
  const inner = code >>> 16 === wrapsWindowsCode ? code & 0xffff : undefined;
  const wrapped = inner === undefined ? undefined : knownMeaning(inner, purpose);
  if (wrapped !== undefined) {
    return {
      ...wrapped,
      code,
      meaning: `${wrapped.meaning} (${hexadecimal}: the code ${inner} of Windows Installer.)`,
    };
  }
  const shown = code > 0xffff ? `${code} (${hexadecimal})` : String(code);
  return {
    code,
    class: 'failure',
    meaning: `The installer ended with ${shown}, which is not a code of Windows Installer.`,
    advice: 'Read the log file and the vendor documentation of this installer, fix the cause and run again.',
  };
}

function knownMeaning(wanted: number, purpose: InstallerPurpose): ExitCodeMeaning | undefined {
  const found = installerExitCodes.find(({ code }) => code === wanted);
  if (found === undefined) return undefined;
  const { ofRemoval, ...meaning } = found;
  return purpose === 'uninstall' && ofRemoval !== undefined ? { ...meaning, meaning: ofRemoval } : meaning;
}
