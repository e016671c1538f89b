import { main } from '../index.js';

await main('install-mfa-server');
