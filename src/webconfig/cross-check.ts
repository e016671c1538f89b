import { configurationError } from './located-error.js';
import { ScanFault, scanTags, type TagVisitor } from './scan-tags.js';
import type { XmlElement } from './xml-element.js';

/** Thrown where the second reading is another than the first. */
class Disagreement extends Error {}

/** Compares what the second reader finds with the elements of the first, one after the other. */
class SecondReading implements TagVisitor {
  private index = -1;
  private attributes = 0;
  private readonly open: XmlElement[] = [];

  constructor(private readonly elements: readonly XmlElement[]) {}

  get current(): XmlElement | undefined {
    return this.elements[Math.max(0, this.index)] ?? this.elements.at(-1);
  }

  startTag(name: string, start: number): void {
    const element = this.elements[++this.index];
    this.attributes = 0;
    if (element?.name !== name || element.start !== start || element.parent !== this.open.at(-1)) {
      throw new Disagreement();
    }
  }

  attribute(name: string, start: number, end: number): void {
    const attribute = this.elements[this.index]?.attributes[this.attributes++];
    if (attribute?.name !== name || attribute.start !== start || attribute.end !== end) throw new Disagreement();
  }

  startTagEnd(end: number, isEmpty: boolean): void {
    const element = this.elements[this.index];
    if (element?.startTagEnd !== end || element.attributes.length !== this.attributes) throw new Disagreement();
    if (isEmpty !== (element.end === end)) throw new Disagreement();
    if (!isEmpty) this.open.push(element);
  }

  endTag(name: string, start: number, end: number): void {
    const element = this.open.pop();
    if (element?.name !== name || element.contentEnd !== start || element.end !== end) throw new Disagreement();
  }

  finish(): void {
    if (this.index + 1 !== this.elements.length || this.open.length > 0) throw new Disagreement();
  }
}

/**
 * Reads the text a second time with an independent scanner and compares every element and attribute.
 * @throws UserError `web-config-ambiguous` at the first difference.
 */
export function crossCheck(text: string, path: string, elements: readonly XmlElement[]): void {
  const comparison = new SecondReading(elements);
  try {
    scanTags(text, comparison);
    comparison.finish();
  } catch (error) {
    if (!(error instanceof Disagreement || error instanceof ScanFault)) throw error;
    const element = comparison.current;
    throw configurationError(
      'ambiguous',
      { path, text, offset: element?.start ?? 0 },
      `two independent XML readers do not agree on ${element ? `the element <${element.name}>` : 'the file'}.`,
      'Nothing was changed. Merge this file by hand, and report it with the file (without its secrets).',
    );
  }
}
