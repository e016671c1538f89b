import { type Artifacts, noArtifacts } from '../../host/artifacts.js';
import type { Environment } from '../read-inputs.js';
import { whyNoArtifacts } from './artifact-service.js';
import { listArtifacts, uploadArtifact } from './artifact-store.js';

/** The artifacts of this run; 'not there' in a terminal and on GitHub Enterprise Server. */
export function artifactsOfRun(environment: Environment): Artifacts {
  const reason = whyNoArtifacts(environment);
  if (reason !== undefined) return noArtifacts(reason);
  return { list: () => listArtifacts(), upload: uploadArtifact };
}
