import { HostError } from '../host-error.js';
import { programRefusal } from './program-refusal.js';
import type { TextResult } from './windows-tools.js';
import { type AnswerElement, elementsNamed, parseXmlElements } from './xml-elements.js';

const source = 'appcmd.exe';

/** `ERROR ( message:... )`, in every language. */
const errorText = /\bERROR \(/;

/**
 * The document that `appcmd list ... /xml` wrote. A fault of the configuration may come as text, as an element in a
 * document, or with exit code 0.
 * @param what completes "... could not be read", and begins the sentence
 * @throws HostError `access-denied`, `in-use`, `refused`, `malformed`
 */
export function appcmdDocument(subject: string, what: string, result: TextResult): AnswerElement {
  const sentence = `${what} could not be read`;
  // With nothing to list appcmd ends with 1 and an empty document.
  if (errorText.test(result.output) || !/<appcmd\b/.test(result.output)) throw appcmdRefusal(subject, sentence, result);
  const document = parseXmlElements(result.output, source);
  const fault = elementsNamed(document, 'ERROR')[0];
  if (fault === undefined && (result.exitCode === 0 || document.children.length === 0)) return document;
  const message = fault === undefined ? '' : Object.values(fault.attributes).join(' ');
  throw appcmdRefusal(subject, sentence, { ...result, output: message });
}

/** A document is never quoted: a listing of application pools contains the passwords of their accounts. */
export function appcmdRefusal(subject: string, sentence: string, result: TextResult): HostError {
  return programRefusal(subject, sentence, /<\w/.test(result.output) ? { ...result, output: '' } : result);
}

/** @throws HostError `malformed` where the attribute is not there */
export function requiredAttribute(element: AnswerElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw malformed(`an element ${element.name} without ${name}`);
  return value;
}

export function malformed(what: string): HostError {
  return new HostError('malformed', source, `${source} wrote ${what}.`);
}
