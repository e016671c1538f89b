function expressionOf(glob: string): string {
  const parts = glob.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return parts.join('.*');
}

const globs = new Map<string, RegExp>();

/** `*` stands for any text, everything else for itself, without regard to case. */
export function matchesGlob(text: string, glob: string): boolean {
  const expression = globs.get(glob) ?? new RegExp(`^${expressionOf(glob)}$`, 'is');
  globs.set(glob, expression);
  return expression.test(text);
}

const patternLists = new WeakMap<readonly string[], RegExp>();

function expressionFor(patterns: readonly string[]): RegExp {
  const known = patternLists.get(patterns);
  if (known) return known;
  const expression = new RegExp(`^(?:${patterns.map(expressionOf).join('|')})(?:/|$)`, 'is');
  patternLists.set(patterns, expression);
  return expression;
}

const locationPrefix = /^location\[[^\]]*\]\//;

/**
 * Whether a setting's name, for example `system.web/pages/@theme`, is one that a pattern names or lies below it. A pattern
 * without `location[...]/` holds in every location.
 */
export function matchesSetting(setting: string, patterns: readonly string[]): boolean {
  const expression = expressionFor(patterns);
  if (expression.test(setting)) return true;
  return setting.startsWith('location[') && expression.test(setting.replace(locationPrefix, ''));
}
