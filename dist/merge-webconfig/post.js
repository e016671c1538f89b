import { post } from '../index.js';

await post('merge-webconfig');
