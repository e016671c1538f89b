import { canHold, type Storage } from './encodings.js';

/** A small generator for the choices of one spelling: the same number gives the same spelling. */
export function choices(seed: number): (count: number) => number {
  let state = seed | 0;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

const named: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

function reference(character: string, choose: (count: number) => number): string {
  const code = character.codePointAt(0) ?? 0;
  const name = named[character];
  if (name !== undefined && choose(4) > 0) return `&${name};`;
  return choose(2) === 0 ? `&#${code};` : `&#x${code.toString(16)};`;
}

/** Characters that must be references, and now and then one that need not. */
function spell(value: string, must: RegExp, storage: Storage, choose: (count: number) => number): string {
  return Array.from(value, (character) => {
    const isForced = must.test(character) || !canHold(storage, character);
    return isForced || choose(40) === 0 ? reference(character, choose) : character;
  }).join('');
}

/**
 * ` name="value"` in one of its spellings. A line break or tab may be written as itself: .NET does not normalise it.
 */
export function attribute(name: string, value: string, style: number, storage: Storage): string {
  const choose = choices(style);
  const quote = choose(4) === 0 ? "'" : '"';
  const must = choose(2) === 0 ? new RegExp(`[&<${quote}]`) : new RegExp(`[&<\t\r\n${quote}]`);
  const gap = ['=', '=', '=', '=', ' =', '= ', '=\n'][choose(7)];
  return ` ${name}${gap}${quote}${spell(value, must, storage, choose)}${quote}`;
}

const isHeld = (text: string, storage: Storage) => Array.from(text).every((one) => canHold(storage, one));

/** The content of `<value>` of a string: text, CDATA, or both, with a comment now and then. */
export function content(value: string, style: number, storage: Storage): string {
  const choose = choices(style);
  const text = (part: string) => spell(part, /[&<]/, storage, choose).replaceAll(']]>', ']]&gt;');
  const section = (part: string) => `<![CDATA[${part}]]>`;
  const canBeSection = !value.includes(']]>') && isHeld(value, storage);
  const middle = Math.floor(value.length / 2);
  const isWhole = /[\uD800-\uDBFF]$/.test(value.slice(0, middle));
  const halves = isWhole ? [value, ''] : [value.slice(0, middle), value.slice(middle)];
  switch (choose(8)) {
    case 0:
      return canBeSection ? section(value) : text(value);
    case 1:
      return canBeSection ? `${text(halves[0] ?? '')}${section(halves[1] ?? '')}` : text(value);
    case 2:
      return `${text(halves[0] ?? '')}<!-- x -->${text(halves[1] ?? '')}`;
    default:
      return text(value);
  }
}

/** A comment cannot have references. */
export function comment(value: string, storage: Storage): string {
  return `<!--${Array.from(value, (one) => (canHold(storage, one) ? one : '?')).join('')}-->`;
}
