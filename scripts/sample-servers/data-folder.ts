import { repeatableBytes, type SampleFile, textFile } from './sample-file.js';

const kibibyte = 1024;

/** A stand-in for the data file: a recognisable beginning, then bytes that mean nothing. */
export function dataFile(path: string, server: string, kibibytes: number): SampleFile {
  const header = Buffer.from(`PhoneFactor data file of ${server} (reconstruction, no real data)\n`, 'utf8');
  const body = repeatableBytes(`data file of ${server}`, kibibytes * kibibyte - header.length);
  return { path, bytes: Buffer.concat([header, body]) };
}

/** The further files of a Data folder. Their real names are not public; all of them belong to the activation. */
export function activationFiles(folder: string, server: string): readonly SampleFile[] {
  return [
    { path: `${folder}\\activation-reconstruction.bin`, bytes: repeatableBytes(`activation of ${server}`, 768) },
    { path: `${folder}\\licence-reconstruction.key`, bytes: repeatableBytes(`licence of ${server}`, 256) },
    textFile(`${folder}\\group-reconstruction.txt`, `Replication group of ${server} (reconstruction)\r\n`),
  ];
}

/** The same after the newer server has taken it over. */
export function convertedDataFile(path: string, server: string, kibibytes: number, marker: string): SampleFile {
  const { bytes } = dataFile(path, server, kibibytes);
  return { path, bytes: Buffer.concat([Buffer.from(marker, 'utf8'), bytes]) };
}
