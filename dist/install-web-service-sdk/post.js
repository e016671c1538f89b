import { post } from '../index.js';

await post('install-web-service-sdk');
