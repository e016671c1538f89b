/**
 * What Windows gives every process of an account, and nothing of the job: the inputs of the action, tokens and keys are
 * nobody's business, and with `RUNNER_TRACKING_ID` the runner would end a setup of a cancelled job in the middle.
 */
const names: readonly string[] = [
  'ALLUSERSPROFILE',
  'APPDATA',
  'COMMONPROGRAMFILES',
  'COMMONPROGRAMFILES(X86)',
  'COMMONPROGRAMW6432',
  'COMPUTERNAME',
  'COMSPEC',
  'DRIVERDATA',
  'HOMEDRIVE',
  'HOMEPATH',
  'LOCALAPPDATA',
  'LOGONSERVER',
  'NUMBER_OF_PROCESSORS',
  'OS',
  'PATH',
  'PATHEXT',
  'PROCESSOR_ARCHITECTURE',
  'PROCESSOR_ARCHITEW6432',
  'PROCESSOR_IDENTIFIER',
  'PROCESSOR_LEVEL',
  'PROCESSOR_REVISION',
  'PROGRAMDATA',
  'PROGRAMFILES',
  'PROGRAMFILES(X86)',
  'PROGRAMW6432',
  'PSMODULEPATH',
  'PUBLIC',
  'SESSIONNAME',
  'SYSTEMDRIVE',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'USERDNSDOMAIN',
  'USERDOMAIN',
  'USERNAME',
  'USERPROFILE',
  'WINDIR',
];

const known: ReadonlySet<string> = new Set(names);

/** Variables of this process. */
export type OwnEnvironment = Readonly<Record<string, string | undefined>>;

/** The environment of a program that this process starts; Windows compares the names without regard to case. */
export function programEnvironment(
  own: OwnEnvironment,
  added: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const kept = Object.entries(own).filter((entry): entry is [string, string] => {
    const [name, value] = entry;
    return value !== undefined && known.has(name.toUpperCase());
  });
  return { ...Object.fromEntries(kept), ...added };
}
