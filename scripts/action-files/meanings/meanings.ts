/** What each field of a format means, by its path: `groups.*.servers`, `entries[].sha256`. */
export type Meanings = Readonly<Record<string, string>>;
