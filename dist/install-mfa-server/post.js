import { post } from '../index.js';

await post('install-mfa-server');
