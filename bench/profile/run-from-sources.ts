/** `run-from-sources.js ACTION`: what its stub in `dist` does, from modules whose names a profile can be read by. */
import { main } from '../../src/entry-points.js';

const [name = ''] = process.argv.slice(2);
await main(name as Parameters<typeof main>[0]);
