import type { Container } from './containers.js';
import type { OpenedSource } from './opened-source.js';

type Reader<T> = (source: OpenedSource, container: Container | undefined) => T;

/** A reader that remembers what it read, for as long as the source lives; a source never changes. */
export function oncePerContainer<T>(read: Reader<T>): Reader<T> {
  const known = new WeakMap<OpenedSource, Map<string | undefined, T>>();
  return (source, container) => {
    const ofSource = known.get(source) ?? new Map<string | undefined, T>();
    known.set(source, ofSource);
    const found = ofSource.get(container?.location);
    if (found !== undefined) return found;
    const fresh = read(source, container);
    ofSource.set(container?.location, fresh);
    return fresh;
  };
}
