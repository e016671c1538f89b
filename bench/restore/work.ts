/** `work.js back-up|restore FOLDER NAME`: the backup set of one thing, or that thing back in its place. */
import { applyRestore } from '../../src/backup/apply-restore.js';
import { createBackupSet } from '../../src/backup/create-backup-set.js';
import { readCurrentState } from '../../src/backup/read-current-state.js';
import { planRestore } from '../../src/backup/restore-plan.js';
import { readBackupSet } from '../../src/backup/verify-backup-set.js';
import { silentLog } from '../../src/log.js';
import { plainFiles, realClock } from '../backup/plain-files.js';

const [what = '', folder = '', name = ''] = process.argv.slice(2);
const files = plainFiles(folder);
const set = `C:\\sets\\${name}`;
