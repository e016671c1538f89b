import type { Architecture } from '../machine.js';
import { decoderOf } from './msi-database.js';

const streamName = '\u0005SummaryInformation';
const templateProperty = 7;
const codePageProperty = 1;
const textType = 0x1e;

export { streamName as summaryStreamName };

/** Which Windows a package is for; undefined for one that this program has no server for (Arm64, Intel64). */
export function packageArchitecture(summary: Buffer | undefined): Architecture | undefined {
  const template = summary === undefined ? '' : (textProperty(summary, templateProperty) ?? '');
  const platform = template.split(';')[0]?.split(',')[0]?.trim().toLowerCase();
  if (platform === 'x64' || platform === 'amd64') return 'x64';
  return platform === '' || platform === 'intel' ? 'x86' : undefined;
}

/** A text of the first property set. Source: [MS-OLEPS], "Object Linking and Embedding (OLE) Property Set Data Structures". */
function textProperty(bytes: Buffer, wanted: number): string | undefined {
  const start = bytes.readUInt32LE(44);
  const offsets = new Map(
    Array.from({ length: bytes.readUInt32LE(start + 4) }, (_, index) => {
      const at = start + 8 + index * 8;
      return [bytes.readUInt32LE(at), start + bytes.readUInt32LE(at + 4)] as const;
    }),
  );
  const place = offsets.get(wanted);
  if (place === undefined || bytes.readUInt32LE(place) !== textType) return undefined;
  const codePagePlace = offsets.get(codePageProperty);
  const codePage = codePagePlace === undefined ? 0 : bytes.readUInt16LE(codePagePlace + 4);
  const text = bytes.subarray(place + 8, place + 8 + bytes.readUInt32LE(place + 4));
  return decoderOf(codePage)(text).replace(/\0.*$/s, '');
}
