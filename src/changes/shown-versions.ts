import type { JsonObject, JsonValue } from '../base/json.js';

/** ` 8.0.2` of a package that was looked at for the plan. Those that the new server brings are not there yet: empty. */
export function versionFound(path: string, findings: JsonObject): string {
  const facts = isObject(findings.packages) ? findings.packages[path] : undefined;
  const version = isObject(facts) ? facts.productVersion : undefined;
  return typeof version === 'string' ? ` ${version}` : '';
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
