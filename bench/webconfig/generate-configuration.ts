export interface GeneratedOptions {
  /** The file of an upgraded server: four keys have other values, and one key is its own. */
  readonly isOriginal?: boolean;
  /** Words of the comments; outside of Latin-1 the text takes two bytes a character in memory. */
  readonly words?: string;
}

/** One part of a web.config as large applications have them: keys with comments, locations, handlers. CRLF throughout. */
function part(
  index: number,
  { isOriginal = false, words = 'address of its service, and what is sent to it' }: GeneratedOptions,
): string {
  const host = isOriginal && index % 7 === 0 && index < 28 ? 'own' : `host${index % 97}`;
  return [
    `    <!-- Module ${index}: ${words} -->`,
    `    <add key="Module${index}.ServiceUrl" value="https://${host}.example.org/Service${index}.asmx?mode=a&amp;id=${index}" />`,
    `    <add key="Module${index}.Enabled" value="${index % 3 === 0 ? 'true' : 'false'}"/>`,
    ...(isOriginal && index === 10 ? [`    <add key="Own${index}" value="kept" />`] : []),
  ].join('\r\n');
}

function location(index: number): string {
  return [
    `  <location path="Area${index}/Admin" inheritInChildApplications="false">`,
    '    <system.web>',
    `      <httpRuntime maxRequestLength="${4096 + (index % 512)}" executionTimeout="110" />`,
    '      <authorization>',
    `        <allow roles="CONTOSO\\Group${index}" />`,
    '        <deny users="*" />',
    '      </authorization>',
    '    </system.web>',
    '  </location>',
  ].join('\r\n');
}

/** A configuration of about `size` bytes in UTF-8. */
export function generateConfiguration(size: number, options: GeneratedOptions = {}): string {
  const keys: string[] = [];
  const locations: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const [one, other] = [part(index, options), location(index)];
    keys.push(one);
    locations.push(other);
    length += Buffer.byteLength(one) + other.length + 4;
  }
  return [
    '\uFEFF<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <appSettings>',
    ...keys,
    '  </appSettings>',
    ...locations,
    '  <system.web>',
    '    <compilation targetFramework="4.5" />',
    '    <pages theme="Default" />',
    '  </system.web>',
    '</configuration>',
    '',
  ].join('\r\n');
}
