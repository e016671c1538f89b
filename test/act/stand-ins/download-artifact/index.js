import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { download, input, list } from './artifact-service.js';

const pattern = input('name') || input('pattern') || '*';
const parts = pattern.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
const expression = new RegExp(`^${parts.join('.*')}$`);
for (const name of (await list()).filter((one) => expression.test(one))) {
  const folder = input('name') ? input('path') : join(input('path'), name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(await download(name))) {
    writeFileSync(join(folder, basename(file)), Buffer.from(content, 'base64'));
  }
  console.log(`Artifact ${name}`);
}
