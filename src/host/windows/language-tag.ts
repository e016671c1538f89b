/** Windows keeps its language as a language identifier. Source: "[MS-LCID]: Windows Language Code Identifier Reference". */
const tags: Readonly<Record<string, string>> = {
  '0401': 'ar-SA',
  '0404': 'zh-TW',
  '0405': 'cs-CZ',
  '0406': 'da-DK',
  '0407': 'de-DE',
  '0408': 'el-GR',
  '0409': 'en-US',
  '040b': 'fi-FI',
  '040c': 'fr-FR',
  '040d': 'he-IL',
  '040e': 'hu-HU',
  '0410': 'it-IT',
  '0411': 'ja-JP',
  '0412': 'ko-KR',
  '0413': 'nl-NL',
  '0414': 'nb-NO',
  '0415': 'pl-PL',
  '0416': 'pt-BR',
  '0419': 'ru-RU',
  '041d': 'sv-SE',
  '041f': 'tr-TR',
  '0804': 'zh-CN',
  '0809': 'en-GB',
  '0816': 'pt-PT',
  '0c0a': 'es-ES',
};

/** BCP 47 tag; `und` (undetermined) for an identifier that is not in the list. */
export function languageTag(identifier: string | undefined): string {
  return tags[(identifier ?? '').toLowerCase().padStart(4, '0')] ?? 'und';
}
