/** A marker in a spelling, and how its beginning is found in a text with anything around it. */
export const spellings: readonly ((marker: string) => string)[] = [
  (marker) => marker,
  (marker) => Buffer.from(marker).toString('base64'),
  (marker) => Buffer.from(marker).toString('hex'),
  (marker) => Buffer.from(marker, 'utf16le').toString('base64'),
  (marker) => Buffer.from(marker, 'utf16le').toString('hex'),
  (marker) => [...marker].map((one) => `%${one.charCodeAt(0).toString(16)}`).join(''),
];

/** How a text of any field may spell a secret. */
export const forms: readonly ((secret: string) => string)[] = [
  (secret) => `x;pw=${secret}`,
  (secret) => `https://user:${secret}@host/path`,
  (secret) => `https://${secret}@host/path`,
  (secret) => `https://host/path?code=${secret}`,
  (secret) => `program /password:${secret}`,
  (secret) => `program --token ${secret}`,
  (secret) => `AccountName=a;AccountKey=${secret}`,
  (secret) => `the password was ${secret}`,
  (secret) => `Kennwort: "${secret}"`,
];

/** Every marker begins like this. */
const beginning = 'Zq7x';

/** Marker with a number, in a spelling that the number chooses. */
export function markerOf(number: number): string {
  return (spellings[number % spellings.length] ?? String)(`${beginning}${number}Mark`);
}

/** The beginning in each spelling; what a base64 text of three bytes each has of it is the same before any text. */
const traces = [
  beginning,
  beginning.split('').join('\n'),
  // By `printf Zq7x | base64` and the like, without the letters that what follows decides.
  'WnE3e',
  '5a713778',
  '5a,71,37,78',
  'WgBxADcAeA',
  '5a00710037007800',
  '5a,00,71,00,37,00,78,00',
  '%5a%71%37%78',
];

/** Where markers are in a text, each with what is around it. */
export function markersIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return traces.flatMap((trace) => {
    const found: string[] = [];
    const wanted = trace.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0 && found.length < 5; at = lower.indexOf(wanted, at + 1))
      found.push(text.slice(Math.max(at - 60, 0), at + 40));
    return found;
  });
}
