/** The only place of the judge that knows how a merge names what it decided about. */
import type { SettingOutcome } from '../../../src/webconfig/merge-result.js';

export type Family = 'appSettings' | 'connectionStrings' | 'applicationSettings' | 'userSettings';

/** The value changed, on somebody's order. */
export const isWritten = ({ fate, result, target }: SettingOutcome) =>
  fate === 'carried' ||
  fate === 'corrected' ||
  (fate === 'conflict' && (result !== target || result?.includes('(secret)') === true));

/** A person is to look at it, or reads why the value stays. */
export const isTold = ({ fate }: SettingOutcome) => fate !== 'same' && fate !== 'carried';

/** Something could not be read or decided. */
export const isRaised = ({ fate }: SettingOutcome) => fate === 'conflict' || fate === 'reported';

/** The original and the result have it, so far as it is no secret. */
export const promisedValue = ({ result }: SettingOutcome) => (result?.includes('(secret)') ? undefined : result);

/** By the name that is shown to people. */
export class Outcomes {
  private readonly byName = new Map<string, SettingOutcome[]>();

  constructor(private readonly all: readonly SettingOutcome[]) {
    for (const outcome of all) {
      const same = this.byName.get(outcome.setting) ?? [];
      this.byName.set(outcome.setting, [...same, outcome]);
    }
  }

  named(names: Iterable<string>): readonly SettingOutcome[] {
    return [...new Set(names)].flatMap((name) => this.byName.get(name) ?? []);
  }

  /** Of the thing itself and of all that is in it. */
  within(names: readonly string[]): readonly SettingOutcome[] {
    return this.all.filter(({ setting }) => names.some((name) => setting === name || setting.startsWith(`${name}/`)));
  }
}

export const placePrefix = (path: string) => (path === '' ? '' : `location[${path}]/`);

/** The outcomes' name of a setting; a connection string's provider is `providerName`. */
export function settingName(prefix: string, family: Family, section: string, name: string): string {
  return [prefix + family, ...(section === '' ? [] : [section]), name].join('/');
}
