import { type Profiler, Session } from 'node:inspector/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Since it was called last. */
export type CoverageTaker = () => Promise<readonly Profiler.ScriptCoverage[]>;

/** What is reached in the files below a folder; of no folder nothing is counted. */
export async function takeCoverage(folder: string | undefined): Promise<CoverageTaker> {
  if (folder === undefined) return async () => [];
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const own = `${pathToFileURL(folder).href}/`;
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.startsWith(own))
      .map((script) => ({ ...script, url: fileURLToPath(script.url) }));
  };
}
