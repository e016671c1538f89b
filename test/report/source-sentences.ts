import { globSync, readFileSync } from 'node:fs';

/**
 * The sentences that files of the source write, with `{}` for what is put in: every text with several words, without
 * errors and findings, which have a code, and without descriptions of fields and inputs.
 */
export function sourceSentences(patterns: readonly string[]): readonly string[] {
  const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
  return [...new Set(files.flatMap((file) => sentencesIn(readFileSync(file, 'utf8'))))];
}

/** Calls whose texts are in no record: they describe, or go to the log or into an error with a code. */
const others = /(?:Error|field|optional|text|texts|listOf|description|describe|kindOfChange|info|warning|progress)$/;

export function sentencesIn(source: string): readonly string[] {
  const reader = new Reader(source);
  reader.readCode(undefined);
  return reader.found.filter((text) => / /.test(text.replaceAll('{}', '').trim()) && /[a-z]{2}/.test(text));
}

/** Reads TypeScript as the formatter writes it: texts, templates, comments, expressions in slashes, and brackets. */
class Reader {
  readonly found: string[] = [];
  /** What is before each open bracket: the name of a function that is called. */
  private readonly open: string[] = [];
  private before = '';
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the bracket that closes this code, or to its end. */
  readCode(end: string | undefined): void {
    const depth = this.open.length;
    while (this.at < this.source.length) {
      const character = this.source[this.at] ?? '';
      if (character === end && this.open.length === depth) {
        this.at += 1;
        return;
      }
      this.readOne(character);
    }
  }

  private readOne(character: string): void {
    const { source, at } = this;
    if (source.startsWith('//', at)) this.goBehind('\n');
    else if (source.startsWith('/*', at)) this.goBehind('*/');
    else if (character === '/' && /[(,=:?&|[]\s*$/.test(source.slice(Math.max(0, at - 20), at))) this.skipExpression();
    else if (`'"\``.includes(character)) this.readText(character);
    else this.readOther(character);
  }

  private goBehind(end: string): void {
    const found = this.source.indexOf(end, this.at + 2);
    this.at = found < 0 ? this.source.length : found + end.length;
  }

  private skipExpression(): void {
    let isInClass = false;
    for (this.at += 1; this.at < this.source.length; this.at += 1) {
      const character = this.source[this.at];
      if (character === '\\') this.at += 1;
      else if (character === '[') isInClass = true;
      else if (character === ']') isInClass = false;
      else if (character === '/' && !isInClass) break;
    }
    this.at += 1;
  }

  private readText(quote: string): void {
    const isOther = this.open.some((name) => others.test(name));
    let text = '';
    this.at += 1;
    while (this.at < this.source.length && this.source[this.at] !== quote) {
      if (quote === '`' && this.source.startsWith('${', this.at)) {
        this.at += 2;
        this.readCode('}');
        text += '{}';
      } else {
        if (this.source[this.at] === '\\') this.at += 1;
        text += this.source[this.at];
        this.at += 1;
      }
    }
    this.at += 1;
    this.before = '';
    if (!isOther) this.found.push(text.trim());
  }

  private readOther(character: string): void {
    if ('([{'.includes(character)) this.open.push(this.before);
    else if (')]}'.includes(character)) this.open.pop();
    // An object with a code is a finding.
    else if (character === ':' && this.before === 'code') this.open.splice(-1, 1, 'Error');
    if (/[\w$.]/.test(character)) this.before += character;
    else if (!/\s/.test(character)) this.before = '';
    this.at += 1;
  }
}
