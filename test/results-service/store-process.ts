/** Program of {@link callStore}: does one call and says how it ended on a line of its own. */
import { downloadArtifact, listArtifacts, uploadArtifact } from '../../src/workflow/artifacts/artifact-store.js';

const call = JSON.parse(process.argv[2] ?? '{}');

async function work() {
  if (call.do === 'upload') return uploadArtifact(call.file, call.options);
  if (call.do === 'download') return downloadArtifact(call.request);
  return listArtifacts(call.options);
}

const outcome = await work().then(
  (result) => ({ result }),
  (error) => ({ error: { name: error.name, code: error.code, message: error.message, advice: error.advice } }),
);
console.log(`\nOUTCOME ${JSON.stringify(outcome)}`);
