import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { mergeConfigurations } from '../../src/webconfig/merge-configurations.js';
import { plainMergeRules } from '../../src/webconfig/merge-rules.js';

/** Not an editor, but measured like one. */
export const parsing = 'libxml2, parsing alone';

/** Brings the appSettings of the original into the target: bytes in, bytes out. */
export type Editor = (original: Buffer, target: Buffer) => Uint8Array;

/** The whole merge as the action does it, proof included. */
const merge: Editor = (original, target) => {
  const request = {
    original: { path: 'original', bytes: original },
    target: { path: 'target', bytes: target },
    rules: plainMergeRules,
  };
  return mergeConfigurations(request).bytes;
};

const section = "/*/*[local-name()='appSettings']";

function settingsOf(document: XmlDocument): readonly XmlElement[] {
  return document
    .find(`${section}/*[local-name()='add']`)
    .filter((node): node is XmlElement => node instanceof XmlElement);
}

const libxml2Wasm: Editor = (original, target) => {
  const [from, to] = [XmlDocument.fromBuffer(original), XmlDocument.fromBuffer(target)];
  try {
    const values = new Map(settingsOf(from).map((one) => [one.attr('key')?.value, one.attr('value')?.value]));
    for (const one of settingsOf(to)) {
      const attribute = one.attr('value');
      const value = values.get(one.attr('key')?.value);
      if (attribute && value !== undefined && attribute.value !== value) attribute.value = value;
      values.delete(one.attr('key')?.value);
    }
    const parent = to.get(section);
    for (const [key, value] of values) {
      if (!(parent instanceof XmlElement)) break;
      const added = parent.addElement('add');
      added.setAttr('key', key ?? '');
      added.setAttr('value', value ?? '');
    }
    return Buffer.from(to.toString({ format: false }));
  } finally {
    from.dispose();
    to.dispose();
  }
};

/** What every program that looks into both files has to do at least. */
const parseOnly: Editor = (original, target) => {
  XmlDocument.fromBuffer(original).dispose();
  XmlDocument.fromBuffer(target).dispose();
  return target;
};

export const editors: Readonly<Record<string, Editor>> = {
  merge,
  'libxml2-wasm': libxml2Wasm,
  [parsing]: parseOnly,
};
