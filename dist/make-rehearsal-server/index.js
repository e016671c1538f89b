import { main } from '../index.js';

await main('make-rehearsal-server');
