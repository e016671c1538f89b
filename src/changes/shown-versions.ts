import { isJsonObject, type JsonObject } from '../base/json.js';

/** ` 8.0.2` of a package that was looked at for the plan. Those that the new server brings are not there yet: empty. */
export function versionFound(path: string, findings: JsonObject): string {
  const facts = isJsonObject(findings.packages) ? findings.packages[path] : undefined;
  const version = isJsonObject(facts) ? facts.productVersion : undefined;
  return typeof version === 'string' ? ` ${version}` : '';
}
