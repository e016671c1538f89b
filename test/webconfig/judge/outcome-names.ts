/** The only place of the judge that knows how a merge names what it decided about. */
import type { MergedSetting } from '../../../src/webconfig/merge-result.js';

export type Family = 'appSettings' | 'connectionStrings' | 'applicationSettings' | 'userSettings';

/** The value changed, on somebody's order. */
export const isWritten = ({ outcome, result, target }: MergedSetting) =>
  outcome === 'carried' ||
  outcome === 'corrected' ||
  (outcome === 'conflict' && (result !== target || result?.includes('(secret)') === true));

/** A person is to look at it, or reads why the value stays. */
export const isTold = ({ outcome }: MergedSetting) => outcome !== 'same' && outcome !== 'carried';

/** Something could not be read or decided. */
export const isRaised = ({ outcome }: MergedSetting) => outcome === 'conflict' || outcome === 'reported';

/** The original and the result have it, so far as it is no secret. */
export const promisedValue = ({ result }: MergedSetting) => (result?.includes('(secret)') ? undefined : result);

/** By the name that is shown to people. */
export class Outcomes {
  private readonly byName = new Map<string, MergedSetting[]>();

  constructor(private readonly all: readonly MergedSetting[]) {
    for (const merged of all) {
      const same = this.byName.get(merged.setting) ?? [];
      this.byName.set(merged.setting, [...same, merged]);
    }
  }

  named(names: Iterable<string>): readonly MergedSetting[] {
    return [...new Set(names)].flatMap((name) => this.byName.get(name) ?? []);
  }

  /** Of the thing itself and of all that is in it. */
  within(names: readonly string[]): readonly MergedSetting[] {
    return this.all.filter(({ setting }) => names.some((name) => setting === name || setting.startsWith(`${name}/`)));
  }
}

export const placePrefix = (path: string) => (path === '' ? '' : `location[${path}]/`);

/** The outcomes' name of a setting; a connection string's provider is `providerName`. */
export function settingName(prefix: string, family: Family, section: string, name: string): string {
  return [prefix + family, ...(section === '' ? [] : [section]), name].join('/');
}
