import { fileURLToPath } from 'node:url';
import { cli } from '../index.js';

await cli(fileURLToPath(new URL('..', import.meta.url)));
