import { NumberList } from './number-list.js';
import { AttributePlaces, ProofSettings, proofPlace } from './proof-settings.js';
import type { TagVisitor } from './scan-tags.js';

/** A document as the proof sees it: by another scanner than the merge's, and by rules of its own. */
export interface ProofReading {
  readonly text: string;
  /** Places of all elements in document order, and the ends of their names. */
  readonly starts: NumberList;
  readonly nameEnds: NumberList;
  /** Every setting in effect in the settings sections of the file itself. */
  readonly settings: ProofSettings;
}

const collections = ['appSettings', 'connectionStrings'];
const groups = ['applicationSettings', 'userSettings'];

/** The section of a place. A collection contains items, a group sections of settings. */
type Kind = 'collection' | 'group' | 'other';

/** Listens to the second reader. */
export class ProofReader implements TagVisitor {
  private readonly starts: NumberList;
  private readonly nameEnds: NumberList;
  private readonly settings: ProofSettings;
  private readonly attributes: AttributePlaces;
  private depth = 0;
  /** The depth of sections: in a location they are one deeper. */
  private sectionDepth = 1;
  /** Path of the location, as it is spelled; a large file has many without settings, whose path nobody asks for. */
  private pathStart = 0;
  private pathEnd = 0;
  private kind: Kind = 'other';
  private section = '';
  private place = '';
  /** Name of the section in a group. */
  private owner = '';
  private setting = '';
  private isText = true;
  /** Of the setting's first `<value>`; -1 where there is none yet. */
  private valueStart = -1;
  private valueEnd = -1;
  private isValueOpen = false;
  private start = 0;
  private nameEnd = 0;
  private isAsked = false;

  constructor(private readonly text: string) {
    this.starts = new NumberList(text.length >> 5);
    this.nameEnds = new NumberList(text.length >> 5);
    this.settings = new ProofSettings(text);
    this.attributes = new AttributePlaces(text);
  }

  /** Of what was read so far. */
  get reading(): ProofReading {
    const { text, starts, nameEnds, settings } = this;
    return { text, starts, nameEnds, settings };
  }

  private get name(): string {
    return this.text.slice(this.start + 1, this.nameEnd);
  }

  /** 0 for sections, 1 for what is in them. */
  private get level(): number {
    return this.depth - this.sectionDepth;
  }

  startTag(start: number, nameEnd: number): void {
    this.starts.push(start);
    this.nameEnds.push(nameEnd);
    this.start = start;
    this.nameEnd = nameEnd;
    if (this.depth === 1) this.enterTopLevel();
    else if (this.level === 0) this.enterSection();
    const { kind, level } = this;
    const isLocation = this.depth === 1 && this.sectionDepth === 2;
    this.isAsked = isLocation || (kind === 'collection' && level === 1) || (kind === 'group' && level === 2);
    if (this.isAsked) this.attributes.clear();
  }

  private enterTopLevel(): void {
    const isLocation = this.name === 'location';
    this.sectionDepth = isLocation ? 2 : 1;
    this.pathStart = 0;
    this.pathEnd = 0;
    this.kind = 'other';
    if (!isLocation) this.enterSection();
  }

  private enterSection(): void {
    this.section = this.name;
    this.kind = collections.includes(this.section) ? 'collection' : groups.includes(this.section) ? 'group' : 'other';
    if (this.kind === 'other') return;
    this.place = proofPlace(this.settings.pathBetween(this.pathStart, this.pathEnd), this.section);
  }

  attribute(nameStart: number, nameEnd: number, start: number, end: number): void {
    if (this.isAsked) this.attributes.add(nameStart, nameEnd, start, end);
  }

  startTagEnd(end: number, isEmpty: boolean): void {
    if (this.isAsked) this.takeAttributes();
    else if (this.kind === 'group') this.enterGroup(end, isEmpty);
    const { level } = this;
    if (!isEmpty) this.depth++;
    else if (level === 2 && this.kind === 'group') this.leaveSetting();
  }

  private takeAttributes(): void {
    if (this.kind === 'other') this.takePath();
    if (this.kind === 'collection') {
      this.settings.item(this.place, this.section === 'connectionStrings', this.name, this.attributes);
    }
    if (this.kind !== 'group') return;
    this.setting = this.attributes.value('name') ?? '';
    this.isText = (this.attributes.value('serializeAs') ?? 'String') === 'String';
    this.valueStart = -1;
  }

  private takePath(): void {
    const path = this.attributes.find('path');
    this.pathStart = this.attributes.start(path);
    this.pathEnd = this.attributes.end(path);
  }

  private enterGroup(end: number, isEmpty: boolean): void {
    if (this.level === 1) this.owner = this.name;
    if (this.level !== 3 || this.valueStart >= 0 || this.name !== 'value') return;
    this.valueStart = end;
    this.valueEnd = end;
    this.isValueOpen = !isEmpty;
  }

  endTag(start: number): void {
    this.depth--;
    if (this.kind !== 'group') return;
    if (this.level === 3 && this.isValueOpen) {
      this.valueEnd = start;
      this.isValueOpen = false;
    }
    if (this.level === 2) this.leaveSetting();
  }

  private leaveSetting(): void {
    const [start, end] = this.valueStart < 0 ? [0, 0] : [this.valueStart, this.valueEnd];
    this.settings.setting(this.place, [this.owner, this.setting], this.isText, start, end);
  }
}
