import { post } from '../index.js';

await post('install-mobile-app');
