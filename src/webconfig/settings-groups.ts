/** The section groups whose sections hold `<setting name><value>`. */
export const settingsGroups = ['applicationSettings', 'userSettings'] as const;

export type SettingsGroup = (typeof settingsGroups)[number];
