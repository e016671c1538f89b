import type { UserError } from '../base/user-error.js';
import { configurationError } from './located-error.js';
import { ScanFault, scanTags, type TagVisitor } from './scan-tags.js';
import type { XmlDocument } from './xml-document.js';

/** Thrown where the second reading is another than the first. */
class Disagreement extends Error {}

/** Compares what the second reader finds with the elements of the first, one after the other. */
class SecondReading implements TagVisitor {
  private element = -1;
  private attributes = 0;
  private readonly open: number[] = [];

  constructor(
    private readonly text: string,
    private readonly document: XmlDocument,
    /** Hears what was compared and found the same. */
    private readonly listener: TagVisitor | undefined,
  ) {}

  /** Number of the element that was compared last. */
  get current(): number {
    return Math.max(0, Math.min(this.element, this.document.length - 1));
  }

  private isNamed(name: string, start: number, end: number): boolean {
    return name.length === end - start && this.text.startsWith(name, start);
  }

  startTag(start: number, nameEnd: number): void {
    const { document } = this;
    const element = ++this.element;
    this.attributes = document.firstAttributes.at(element);
    const parent = this.open.length === 0 ? -1 : this.open[this.open.length - 1];
    const isSame =
      element < document.length &&
      document.starts.at(element) === start &&
      document.parents.at(element) === parent &&
      this.isNamed(document.nameAt(element), start + 1, nameEnd);
    if (!isSame) throw new Disagreement();
    this.listener?.startTag(start, nameEnd);
  }

  attribute(nameStart: number, nameEnd: number, start: number, end: number): void {
    const { document } = this;
    const attribute = this.attributes++;
    const isSame =
      document.valueStarts.at(attribute) === start &&
      document.valueEnds.at(attribute) === end &&
      this.isNamed(document.names.nameOf(document.attributeNames.at(attribute)), nameStart, nameEnd);
    if (!isSame) throw new Disagreement();
    this.listener?.attribute(nameStart, nameEnd, start, end);
  }

  startTagEnd(end: number, isEmpty: boolean): void {
    const { document, element } = this;
    if (document.startTagEnds.at(element) !== end) throw new Disagreement();
    if (document.endOfAttributes(element) !== this.attributes) throw new Disagreement();
    if (isEmpty !== (document.ends.at(element) === end)) throw new Disagreement();
    if (!isEmpty) this.open.push(element);
    else if (document.followers.at(element) !== element + 1) throw new Disagreement();
    this.listener?.startTagEnd(end, isEmpty);
  }

  endTag(start: number, nameEnd: number, end: number): void {
    const { document } = this;
    const element = this.open.pop();
    const isSame =
      element !== undefined &&
      document.contentEnds.at(element) === start &&
      document.ends.at(element) === end &&
      document.followers.at(element) === this.element + 1 &&
      this.isNamed(document.nameAt(element), start + 2, nameEnd);
    if (!isSame) throw new Disagreement();
    this.listener?.endTag(start, nameEnd, end);
  }

  finish(): void {
    if (this.element + 1 !== this.document.length || this.open.length > 0) throw new Disagreement();
  }
}

/** Two readers make different things of a document. */
export function disagreement(text: string, path: string, offset: number, name?: string): UserError {
  return configurationError(
    'ambiguous',
    { path, text, offset },
    `two independent XML readers do not agree on ${name === undefined ? 'the file' : `the element <${name}>`}.`,
    'Nothing was changed. Merge this file by hand, and report it with the file (without its secrets).',
  );
}

/**
 * Reads the text a second time with an independent scanner and compares every element and attribute; a listener hears the
 * same reading, so that a proof needs none of its own.
 * @throws UserError `web-config-ambiguous` at the first difference.
 */
export function crossCheck(text: string, path: string, document: XmlDocument, listener?: TagVisitor): void {
  const comparison = new SecondReading(text, document, listener);
  try {
    scanTags(text, comparison);
    comparison.finish();
  } catch (error) {
    if (!(error instanceof Disagreement || error instanceof ScanFault)) throw error;
    const element = comparison.current;
    throw disagreement(text, path, document.starts.at(element), document.nameAt(element));
  }
}
