import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Recorded output of a program of Windows, without the header that says where it is from. */
export function recorded(name: string): string {
  const text = readFileSync(join(process.cwd(), 'test', 'contract', 'recorded', name), 'utf8');
  const end = text.indexOf('\n---\n');
  if (end < 0) throw new Error(`${name} has no header.`);
  return text.slice(end + 5);
}
