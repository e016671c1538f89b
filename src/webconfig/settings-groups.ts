/** The section groups whose sections contain `<setting name><value>`. */
export const settingsGroups = ['applicationSettings', 'userSettings'] as const;

export type SettingsGroup = (typeof settingsGroups)[number];

/** The sections with what people configure. */
export const settingsSections = ['appSettings', 'connectionStrings', ...settingsGroups] as const;

const lowerCaseNames: ReadonlySet<string> = new Set(settingsSections.map((name) => name.toLowerCase()));

/** Whether an element is one of them, or is meant to be: for .NET, upper and lower case are different. */
export function isMeantAsSettings(name: string): boolean {
  return lowerCaseNames.has(name.toLowerCase());
}
