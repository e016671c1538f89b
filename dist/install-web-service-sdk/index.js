import { main } from '../index.js';

await main('install-web-service-sdk');
