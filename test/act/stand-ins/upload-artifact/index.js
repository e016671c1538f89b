import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { input, upload } from './artifact-service.js';

const lines = input('path')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
const found = lines
  .flatMap((line) => globSync(line))
  .flatMap((path) => (statSync(path).isDirectory() ? globSync(`${path}/**`) : [path]));
const files = found.filter((path) => statSync(path).isFile());
await upload(
  input('name'),
  Object.fromEntries(files.map((path) => [basename(path), readFileSync(path, 'base64')])),
  input('overwrite') === 'true',
);
console.log(`Artifact ${input('name')}: ${files.map((path) => basename(path)).join(', ')}`);
