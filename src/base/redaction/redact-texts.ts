import { redactMessage } from './redactor.js';

/** Most texts are names, paths and times: in those no secret can be spelled out. */
const canSpell = /[=@?]|:\S*\S{3}|-----|eyJ|\s\S/;

type RedactText = (text: string) => string;

function redacted(value: unknown, redact: RedactText): unknown {
  if (typeof value === 'string') return canSpell.test(value) ? redact(value) : value;
  if (Array.isArray(value)) return value.map((inner) => redacted(inner, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redacted(inner, redact)]));
}

/** Each text once: the servers of a fleet say the same of their steps. */
function once(redact: RedactText): RedactText {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? redact(text);
    known.set(text, found);
    return found;
  };
}

/** The same value with every text in it redacted as a message; names of fields stay. */
export function redactTexts<T extends object>(value: T, redact: RedactText = redactMessage): T {
  // Texts become texts, and nothing else is touched.
  return redacted(value, once(redact)) as T;
}
