import { redactMessage } from './redactor.js';

/** Most texts are names, paths and times: in those no secret can be spelled out. */
const canSpell = /[=@?]|:\S*\S{3}|-----|eyJ|\s\S/;

function redacted(value: unknown): unknown {
  if (typeof value === 'string') return canSpell.test(value) ? redactMessage(value) : value;
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redacted(inner)]));
}

/** The same value with every text in it redacted as a message; names of fields stay. */
export function redactTexts<T extends object>(value: T): T {
  // Texts become texts, and nothing else is touched.
  return redacted(value) as T;
}
