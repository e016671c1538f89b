import { knownNames } from './known-names.js';
import { isHarmlessName, isSecretName } from './secret-names.js';

/** What an operator adds to the built-in names; `*` matches any text, case does not matter. */
export interface OwnNames {
  /** Names whose values are secrets. */
  readonly secret: readonly string[];
  /** Names whose values may be shown. */
  readonly shown: readonly string[];
}

export const noOwnNames: OwnNames = { secret: [], shown: [] };

export type NameClass = 'secret' | 'shown' | 'unknown';

/** Where a name is: each kind of place has its own known names. */
export type NamePlace = 'setting' | 'attribute' | 'registry';

/** Of a longer one, its end says what it is. */
const longestName = 400;

/** Judges names: what an operator says, then what names say of themselves, then what is known. */
export class Names {
  private readonly secret: readonly RegExp[];
  private readonly shownExactly: ReadonlySet<string>;
  private readonly shown: readonly RegExp[];

  constructor(own: OwnNames = noOwnNames) {
    this.secret = own.secret.map(patternOf);
    this.shownExactly = new Set(own.shown.filter((name) => !name.includes('*')).map((name) => name.toLowerCase()));
    this.shown = own.shown.filter((name) => name.includes('*')).map(patternOf);
  }

  classOf(whole: string, place: NamePlace): NameClass {
    const name = whole.length > longestName ? whole.slice(-longestName) : whole;
    if (this.secret.some((pattern) => pattern.test(name))) return 'secret';
    const lower = name.toLowerCase();
    if (this.shownExactly.has(lower)) return 'shown';
    if (isSecretName(name)) return 'secret';
    if (knownNames[place].has(lower) || isProductName(name, place)) return 'shown';
    return this.shown.some((pattern) => pattern.test(name)) ? 'shown' : 'unknown';
  }

  /** A name that says of itself that a value which looks like a key is none. */
  mayLookLikeKey(name: string): boolean {
    return isHarmlessName(name) || this.shownExactly.has(name.toLowerCase());
  }
}

/** One linear pass: each star takes as little as it can, and a name is short. */
function patternOf(glob: string): RegExp {
  const parts = glob.split('*').map((part) => part.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join(String.raw`[\s\S]*?`)}$`, 'i');
}

/** The reference is called `pfwssdk` and its class `PfWsSdk` in every component that calls the SDK; `aspnet:` and `webpages:` are .NET's. */
function isProductName(name: string, place: NamePlace): boolean {
  if (place !== 'setting') return false;
  return /_pfwssdk_PfWsSdk$/.test(name) || /^(?:aspnet|webpages|vs):[\w.]{1,80}$/i.test(name);
}
