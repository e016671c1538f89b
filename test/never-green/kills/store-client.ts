import { readFile } from 'node:fs/promises';
import { UserError } from '../../../src/base/user-error.js';
import type { Artifacts, FileToUpload, StoredArtifact } from '../../../src/host/artifacts.js';

/** The artifacts of a run in the stand-in of {@link ./cut-store}. */
export function storeAt(address: string): Artifacts {
  return {
    list: async () => (await (await asked(fetch(address))).json()) as StoredArtifact[],
    async upload({ path, sha256 }: FileToUpload) {
      const name = encodeURIComponent(path.split('/').at(-1) ?? '');
      const body = await readFile(path);
      const answer = await asked(fetch(`${address}/${name}?sha256=${sha256}`, { method: 'PUT', body }));
      if (answer.status !== 200) throw new UserError('artifact-duplicate', `${name} is taken.`, 'Run again.');
      return (await answer.json()) as StoredArtifact;
    },
  };
}

async function asked(answer: Promise<Response>): Promise<Response> {
  try {
    return await answer;
  } catch (error) {
    const { cause } = error as Error;
    throw new UserError('artifact-failed', `The upload failed: ${cause ?? error}.`, 'Run again.');
  }
}
