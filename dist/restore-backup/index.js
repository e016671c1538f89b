import { main } from '../index.js';

await main('restore-backup');
