import { oneServer } from '../inside/one-server.js';
import { scenarioCases } from '../inside/upgrade-scenario.js';

export const cases = scenarioCases(oneServer);
