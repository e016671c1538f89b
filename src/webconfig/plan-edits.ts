import { sortEdits } from './apply-edits.js';
import type { ConfigurationFile } from './configuration-file.js';
import { insertChildren, type NewElement } from './insert-child.js';
import type { MergePiece, NewChild } from './merge-piece.js';
import type { Edit, SettingOutcome } from './merge-result.js';
import type { XmlElement } from './xml-element.js';

interface Group {
  readonly within: readonly string[];
  readonly children: NewElement[];
  readonly settings: string[];
}

function reasonOf({ setting, reason }: SettingOutcome): string {
  return `${setting}: ${reason}`;
}

function wrap(lines: NewElement, within: readonly string[]): NewElement {
  return within.reduceRight<NewElement>(
    (inner, name) => [`<${name}>`, ...inner.map((line) => `\t${line}`), `</${name}>`],
    lines,
  );
}

interface Addition {
  readonly child: NewChild;
  readonly outcome: SettingOutcome;
}

/** Additions to one parent, those that need the same new elements around them together. */
function groupsOf(additions: readonly Addition[]) {
  const byParent = new Map<XmlElement, Map<string, Group>>();
  for (const { child, outcome } of additions) {
    const groups = byParent.get(child.parent) ?? new Map<string, Group>();
    byParent.set(child.parent, groups);
    const key = child.within.join('/');
    const group = groups.get(key) ?? { within: child.within, children: [], settings: [] };
    groups.set(key, group);
    group.children.push(child.lines);
    group.settings.push(reasonOf(outcome));
  }
  return byParent;
}

function additionTo(file: ConfigurationFile, parent: XmlElement, groups: ReadonlyMap<string, Group>): Edit {
  const elements = [...groups.values()].flatMap(({ within, children }) =>
    within.length > 0 ? [wrap(children.flat(), within)] : children,
  );
  const reason = [...groups.values()].flatMap(({ settings }) => settings).join(' ');
  return { ...insertChildren(file, parent, elements), reason };
}

/** The edits of the target's text that put all pieces into effect, in order of place. */
export function planEdits(file: ConfigurationFile, pieces: readonly MergePiece[]): readonly Edit[] {
  const replacements: Edit[] = [];
  const additions: Addition[] = [];
  for (const { change, outcome } of pieces) {
    if (change === undefined) continue;
    if ('insert' in change) additions.push({ child: change.insert, outcome });
    else for (const one of change.replace) replacements.push({ ...one, reason: reasonOf(outcome) });
  }
  const inserted = [...groupsOf(additions)].map(([parent, groups]) => additionTo(file, parent, groups));
  return sortEdits([...replacements, ...inserted]);
}
