import { main } from '../index.js';

await main('uninstall-phonefactor');
