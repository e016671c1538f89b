import { redactConfiguration } from './redact-configuration.js';
import { isHarmlessName, isHarmlessValue, isSecretName, looksLikeKey, secretMark } from './secret-names.js';
import { secretsInValue } from './secrets-in-value.js';
import { ownName, type SettingName } from './setting-name.js';

/** The value of a setting as it may be shown. XML is masked inside. */
export function maskSetting(setting: SettingName, value: string): string {
  return maskValue(ownName(setting), value);
}

/** The value of something of this name as it may be shown. */
export function maskValue(name: string, value: string): string {
  if (value.startsWith('<')) return redactConfiguration(value);
  if (isHarmlessValue(value)) return value;
  if (isSecretName(name) || (looksLikeKey(value) && !isHarmlessName(name))) return secretMark;
  return secretsInValue(value).reduceRight(
    (shown, { start, end }) => shown.slice(0, start) + secretMark + shown.slice(end),
    value,
  );
}
