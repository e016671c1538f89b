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
  return withMarks(value);
}

/** Each stretch once, also where secrets lie in one another: many of them in a long value take no longer than the value. */
function withMarks(value: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end } of secretsInValue(value).toSorted((a, b) => a.start - b.start)) {
    if (start >= copied) pieces.push(value.slice(copied, start), secretMark);
    copied = Math.max(copied, end);
  }
  return [...pieces, value.slice(copied)].join('');
}
