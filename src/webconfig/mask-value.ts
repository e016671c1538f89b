import { redactConfiguration } from './redact-configuration.js';
import { isHarmlessName, isHarmlessValue, isSecretName, looksLikeKey, secretMark } from './secret-names.js';
import { secretsInValue } from './secrets-in-value.js';

/** The value of a setting as it may be shown; `setting` as in {@link SettingOutcome}. XML is masked inside. */
export function maskValue(setting: string, value: string): string {
  if (value.startsWith('<')) return redactConfiguration(value);
  if (isHarmlessValue(value)) return value;
  const name = setting.replace(/^(?:location\[[^\]]*\]\/)?[^/]*\/?/, '');
  if (isSecretName(name) || (looksLikeKey(value) && !isHarmlessName(name))) return secretMark;
  return secretsInValue(value).reduceRight(
    (shown, { start, end }) => shown.slice(0, start) + secretMark + shown.slice(end),
    value,
  );
}
