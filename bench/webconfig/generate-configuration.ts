/** One part of a web.config as large applications have them: keys with comments, locations, handlers. CRLF throughout. */
function part(index: number): string {
  return [
    `    <!-- Module ${index}: address of its service, and what is sent to it -->`,
    `    <add key="Module${index}.ServiceUrl" value="https://host${index % 97}.example.org/Service${index}.asmx?mode=a&amp;id=${index}" />`,
    `    <add key="Module${index}.Enabled" value="${index % 3 === 0 ? 'true' : 'false'}"/>`,
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

/** A configuration of about `size` bytes in UTF-8, with the key `Target` among its first. */
export function generateConfiguration(size: number): string {
  const keys: string[] = ['    <add key="Target" value="old" />'];
  const locations: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const [one, other] = [part(index), location(index)];
    keys.push(one);
    locations.push(other);
    length += one.length + other.length + 4;
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
