import { UserError } from '../../base/user-error.js';
import { HostError, isServerLost } from '../../host/host-error.js';
import { readConfiguration } from '../../webconfig/configuration-file.js';
import { namedFileFaults } from '../../webconfig/named-files.js';
import { repetitionProblem } from '../server/configuration-facts.js';
import type { DamagedConfiguration } from './damaged-configuration.js';
import { besideOf, type MergeFiles, readSource } from './read-source.js';

/** What .NET cannot use of a web.config or of a file that its sections of settings name; an encrypted section is no damage. */
export async function damageOf(files: MergeFiles, path: string): Promise<DamagedConfiguration | undefined> {
  try {
    const source = await readSource(files, path);
    const problem = repetitionProblem(readConfiguration(source.bytes, path));
    if (problem !== undefined) return { status: 'not-mergeable', path, problem };
    const [fault] = namedFileFaults(source);
    if (fault === undefined) return undefined;
    const { file, status, what } = fault;
    return {
      status: status === 'missing' ? 'missing' : 'not-mergeable',
      path: besideOf(path, file),
      problem: what,
    };
  } catch (error) {
    if (error instanceof HostError && !isServerLost(error)) {
      return { status: 'unread', path: error.subject === '' ? path : error.subject, problem: error.message };
    }
    if (!(error instanceof UserError)) throw error;
    const status = error.code === 'web-config-missing' ? 'missing' : 'not-mergeable';
    return { status, path, problem: error.message };
  }
}
