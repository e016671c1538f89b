import type { Code } from '../../base/codes/register.js';
import type { Finding } from '../../base/finding.js';
import { fileNameOf, isAtOrBelow, isShortName, joinPath, parseWindowsPath, samePath } from '../../host/windows-path.js';
import { type GivenPath, useRules } from './given-path.js';
import type { ServerPlaces } from './server-places.js';

/**
 * `MFA1.contoso.local\C$\x` of MFA1 itself is `C:\x`: the same folder under another name. `ADMIN$` is the folder of
 * Windows; of another machine it is judged by the name that Windows has here.
 */
function onThisMachine(path: string, { names, closed }: Pick<ServerPlaces, 'names' | 'closed'>): string {
  const [, below] = /^\\\\[^\\/]+[\\/]admin\$(?=[\\/]|$)(.*)$/is.exec(path) ?? [];
  if (below !== undefined) return `${closed[0] ?? ''}${below}`;
  const [, machine = '', drive = '', rest = ''] = /^\\\\([^\\/]+)[\\/]([a-z])\$(?=[\\/]|$)(.*)$/is.exec(path) ?? [];
  return mayBeThisMachine(machine.toLowerCase(), names) ? `${drive.toUpperCase()}:${rest === '' ? '\\' : rest}` : path;
}

/** By its first name, with any domain behind it. Which addresses the server has is not known: each may be its own. */
function mayBeThisMachine(machine: string, names: readonly string[]): boolean {
  const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$|\.ipv6-literal\.net$/.test(machine);
  return isAddress || names.includes(machine) || names.includes(machine.split('.')[0] ?? '');
}

/** Windows has folders of these names on every drive, so also below a share. */
const namesOnEveryDrive = ['System Volume Information', '$Recycle.Bin', 'Config.Msi'];

function ofEveryDrive(path: string): readonly string[] {
  const { root } = parseWindowsPath(path);
  return namesOnEveryDrive.map((name) => joinPath(root, name));
}

/**
 * Whether a path may be used for what its input is for, by its place alone. A folder that is written in is judged
 * with all that is above and below it, one that is only read by itself; a file by nothing of this.
 */
export function judgePlace(given: GivenPath, places: ServerPlaces): Finding | undefined {
  const { wants, writes } = useRules[given.use];
  const path = onThisMachine(given.path, places);
  if (writes === 'over-it') return firstThat(isAtOrBelow, path, places.closed.slice(0, 1), given, systemFolder);
  if (wants === 'file') return undefined;
  return (
    rootOrShort(given, path) ?? (writes === 'here' ? judgeWritten(given, path, places) : judgeRead(given, path, places))
  );
}

type Describe = (given: GivenPath, place: string) => Finding;

function judgeWritten(given: GivenPath, path: string, places: ServerPlaces): Finding | undefined {
  return (
    firstThat(isAtOrBelow, path, ofEveryDrive(path), given, systemFolder) ??
    firstThat(isAtOrBelow, path, places.product, given, productFolder) ??
    firstThat(overlaps, path, places.web, given, webFolder) ??
    firstThat(overlaps, path, places.product, given, productFolder) ??
    firstThat(overlaps, path, places.closed, given, systemFolder) ??
    firstThat(samePath, path, places.shared, given, systemFolder)
  );
}

function judgeRead(given: GivenPath, path: string, { web, closed, shared }: ServerPlaces): Finding | undefined {
  return (
    firstThat(samePath, path, [...closed, ...shared], given, systemFolder) ??
    firstThat(samePath, path, web, given, webFolder)
  );
}

function overlaps(path: string, place: string): boolean {
  return isAtOrBelow(path, place) || isAtOrBelow(place, path);
}

function firstThat(
  fits: (path: string, place: string) => boolean,
  path: string,
  places: readonly string[],
  given: GivenPath,
  describe: Describe,
): Finding | undefined {
  const place = places.find((one) => fits(path, one));
  return place === undefined ? undefined : describe(given, place);
}

/** A path with the input that gave it, for messages. */
export const named = ({ path, input }: Pick<GivenPath, 'path' | 'input'>) => `${path} (input ${input})`;

function rootOrShort(given: GivenPath, path: string): Finding | undefined {
  const { root, names } = parseWindowsPath(path);
  const isDrive = root.endsWith(':') || /\\[a-z]\$$/i.test(root);
  if (isDrive && names.length === 0) {
    const advice = 'Give a folder on that drive, one that is made for this purpose.';
    return findingOf('path-is-drive-root', given, `${named(given)} is the root of a drive.`, advice);
  }
  const short = names.find(isShortName);
  if (short === undefined) return undefined;
  const advice = 'Give the long names: a short one hides which folder is meant.';
  return findingOf('path-has-short-name', given, `${named(given)} has a short name: ${short}.`, advice);
}

function productFolder(given: GivenPath, place: string): Finding {
  return findingOf(
    'path-in-product-folder',
    given,
    `${named(given)} is, contains, or is inside of a folder of the product: ${place}.`,
    'Give a folder outside: otherwise the backup would contain itself, and the removal would delete it.',
  );
}

function webFolder(given: GivenPath, place: string): Finding {
  return findingOf(
    'path-is-web-folder',
    given,
    `${named(given)} is, contains, or is inside of a folder that IIS serves: ${place}.`,
    'Give a folder outside of all web sites: files in a web site can be opened from the network.',
  );
}

function systemFolder(given: GivenPath, place: string): Finding {
  return findingOf(
    'path-is-system-folder',
    given,
    `${named(given)} is, contains, or is inside of a folder of Windows or of its programs: ${place}.`,
    `Give a folder of your own, for example one beside ${fileNameOf(place)}.`,
  );
}

/** With the input that settles it. */
export function findingOf(code: Code, { input }: Pick<GivenPath, 'input'>, message: string, advice: string): Finding {
  return { code, message, advice: `${advice} Nothing was touched.`, input };
}
