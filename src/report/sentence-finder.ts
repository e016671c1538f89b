/** A longer text is no sentence of the suite, and patterns would take long for it. */
const mostCharacters = 2_000;

const placeholder = /\{\d\}/g;
const special = /[\\^$.*+?()[\]{}|]/g;

interface Pattern {
  readonly form: RegExp;
  readonly own: string;
}

/**
 * Finds a text among sentences with `{1}`, `{2}` for the names within them, and puts the names into the words that
 * belong to it. `Copy a package to {1}` finds the name in its place; a name is in one line and may be a sentence itself.
 */
export function sentenceFinder(sentences: Readonly<Record<string, string>>): (text: string) => string | undefined {
  const exact = new Map(Object.entries(sentences));
  // The one with the most words of its own first: `{1}: {2} is there.` is of many sentences.
  const patterns = Object.entries(sentences)
    .filter(([sentence]) => /\{\d\}/.test(sentence))
    .sort(([one], [other]) => ownLength(other) - ownLength(one))
    .map(([sentence, own]): Pattern => ({ form: wholePattern(sentence), own }));
  const known = new Map<string, string | undefined>();

  function find(text: string): string | undefined {
    if (text.length > mostCharacters) return undefined;
    if (known.has(text)) return known.get(text);
    // Against a text that contains itself.
    known.set(text, undefined);
    const found =
      exact.get(text) ??
      several(text) ??
      one(text) ??
      named(text) ??
      withoutDot(text) ??
      (isName(text) ? text : undefined);
    known.set(text, found);
    return found;
  }

  function one(text: string): string | undefined {
    const own = exact.get(text);
    if (own !== undefined) return own;
    for (const pattern of patterns) {
      const names = pattern.form.exec(text)?.slice(1).map(nameIn);
      if (names?.every((name) => name !== undefined) === true) {
        return pattern.own.replace(placeholder, (place) => names[Number(place.slice(1, -1)) - 1] ?? '');
      }
    }
    return undefined;
  }

  /** A name within a sentence, or a sentence within another; English that has no words here is neither. */
  function nameIn(text: string): string | undefined {
    if (/\. [^a-z]/.test(text)) return undefined;
    return find(text) ?? (isEnglish(text) ? undefined : text);
  }

  /** Several of them, one behind the other. */
  function several(text: string): string | undefined {
    return (
      joined(text, /(?<=[.…]) (?=[^a-z])/u, ' ', (part) => one(part) ?? named(part) ?? withoutDot(part)) ??
      joined(text, /; /, '; ', one) ??
      joined(text, /, /, ', ', one)
    );
  }

  function joined(
    text: string,
    between: RegExp,
    join: string,
    own: (part: string) => string | undefined,
  ): string | undefined {
    const parts = text.split(between);
    if (parts.length === 1) return undefined;
    const found = parts.map(own);
    return found.every((part) => part !== undefined) ? found.join(join) : undefined;
  }

  /** `appSettings/KEY: Only the original has it.` */
  function named(text: string): string | undefined {
    const [, name, rest] = /^([^\s:]+(?::\\[^:]*)?): (.+)$/su.exec(text) ?? [];
    const own = rest === undefined ? undefined : find(rest);
    return own === undefined ? undefined : `${name}: ${own}`;
  }

  function withoutDot(text: string): string | undefined {
    const own = text.endsWith('.') ? find(text.slice(0, -1)) : undefined;
    return own === undefined ? undefined : `${own}.`;
  }

  return find;
}

function ownLength(sentence: string): number {
  return sentence.replace(placeholder, '').length;
}

function wholePattern(sentence: string): RegExp {
  return new RegExp(`^${formOf(sentence, placeholder)}$`, 'u');
}

/** The words as they are, and anything at each gap. */
function formOf(words: string, gap: RegExp | string): string {
  return words
    .split(gap)
    .map((part) => part.replace(special, '\\$&'))
    .join('(.+?)');
}

/** Words of a message as the register of codes has them: `…` is what differs. */
export function recordedPattern(message: string): RegExp {
  const form = formOf(message, '…');
  return new RegExp(`${message.startsWith('…') ? '^' : ''}${form}${message.endsWith('…') ? '$' : ''}`, 'u');
}

/** Words that only an English sentence has; "was" is German, too. */
const english =
  /\b(?:the|is|are|were|of|and|or|with|to|not|this|that|it|its|has|have|had|from|by|for|but|no|which|could|cannot|be|been|at|on|into|as|there)\b/i;

/** A path or an address, up to its first blank. */
const place = /(?:\b[a-z]:\\|\\\\|https?:)\S*/gi;

/** Such as `step-done`. */
const identifier = /\b\w+(?:-\w+)+\b/g;

/** Whether a text is prose of the suite; paths, addresses and identifiers are of no language. */
export function isEnglish(text: string): boolean {
  return english.test(text.replace(place, '').replace(identifier, ''));
}

/** A path, an address, or a product with its version. */
function isName(text: string): boolean {
  const isPlace = /^(?:[a-z]:\\|\\\\|https?:)[^;:]*(?::\d+[^;:]*)?$/i;
  return !isEnglish(text) && (isPlace.test(text) || /^[^:;]+ \d+(?:\.\d+)+$/u.test(text));
}
