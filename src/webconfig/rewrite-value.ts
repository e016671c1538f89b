import type { ValueRewrite } from './merge-rules.js';

/** Scheme and authority, path, query and fragment of a URL. */
const urlParts = /^(\s*[a-z][a-z\d+.-]*:\/\/[^/?#]*)([^?#]*)([\s\S]*)$/i;

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}

function replaceSegments(path: string, from: readonly string[], to: readonly string[]): string {
  const segments = path.split('/');
  const wanted = from.map(decoded);
  const first = segments.findIndex((_, index) =>
    wanted.every((segment, offset) => decoded(segments[index + offset] ?? '') === segment),
  );
  if (first < 0 || from.length === 0) return path;
  return [...segments.slice(0, first), ...to, ...segments.slice(first + from.length)].join('/');
}

/** The value that is to be written for a value of the original. A value that is no URL stays as it is. */
export function rewriteValue(value: string, rewrite: ValueRewrite | undefined): string {
  if (rewrite === undefined) return value;
  if (rewrite.kind === 'replace') return rewrite.value;
  const [, authority, path, rest] = urlParts.exec(value) ?? [];
  if (authority === undefined || path === undefined) return value;
  return `${authority}${replaceSegments(path, segmentsOf(rewrite.from), segmentsOf(rewrite.to))}${rest ?? ''}`;
}
