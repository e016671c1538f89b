/**
 * Keys as a registry view shows them, without `Wow6432Node`. The product key is in the 32-bit view on 64-bit
 * Windows although the product itself is in `Program Files`, so both views are always read.
 */
export const productKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Positive Networks\\PhoneFactor';

/** REG_SZ, install folder with a trailing backslash. The new server's installer takes its folder from here. */
export const installPathValue = 'InstallPath';

export const uninstallKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';

/** One subkey per architecture (`x86`, `x64`) with Installed, Major, Minor and Bld. Source: "Redistributing Visual C++ files". */
export const vcRuntimeKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\VisualStudio\\14.0\\VC\\Runtimes';

/** REG_DWORD `Release`. Source: "Determine which .NET Framework versions are installed". */
export const dotNetKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full';

/** MajorVersion, MinorVersion; the subkey `Components` has one DWORD per installed part of IIS. */
export const webServerKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\InetStp';

/** A key of this name asks for a restart by being there. */
export const restartMarkerKeys: readonly { readonly key: string; readonly reason: string }[] = [
  {
    key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending',
    reason: 'Windows features or updates wait for a restart (Component Based Servicing).',
  },
  {
    key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootInProgress',
    reason: 'Windows features or updates are in the middle of a restart (Component Based Servicing).',
  },
  {
    key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\PackagesPending',
    reason: 'Packages of Windows wait for a restart (Component Based Servicing).',
  },
  {
    key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired',
    reason: 'Windows Update waits for a restart.',
  },
];

/** REG_MULTI_SZ, of which Windows goes on in the second: files that the next start replaces or deletes. */
export const sessionManagerKey = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';
export const pendingRenamesValues = ['PendingFileRenameOperations', 'PendingFileRenameOperations2'] as const;
