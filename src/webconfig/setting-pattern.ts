const compiled = new Map<string, RegExp>();

function globExpression(glob: string, end: string): RegExp {
  const known = compiled.get(glob + end);
  if (known) return known;
  const parts = glob.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('.*')}${end}`, 'is');
  compiled.set(glob + end, expression);
  return expression;
}

/** `*` stands for any text, everything else for itself, without regard to case. */
export function matchesGlob(text: string, glob: string): boolean {
  return globExpression(glob, '$').test(text);
}

const locationPrefix = /^location\[[^\]]*\]\//;

/**
 * Whether a setting's name, for example `system.web/pages/@theme`, is the one that `pattern` names or lies below it.
 * A pattern without `location[...]/` holds in every location.
 */
export function matchesSetting(setting: string, pattern: string): boolean {
  const expression = globExpression(pattern, '(?:/|$)');
  return expression.test(setting) || expression.test(setting.replace(locationPrefix, ''));
}
