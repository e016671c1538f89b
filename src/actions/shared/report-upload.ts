import type { RedactedText } from '../../base/redaction/hidden.js';
import { whyNoArtifactsIn } from '../../host/artifacts.js';
import { sha256Of } from '../../sha256.js';
import type { Annotation, Session } from '../../workflow/action.js';
import { describeFault } from '../../workflow/describe-fault.js';

export interface UploadedReport {
  /** Address of the artifact: one file that a browser shows as it is. */
  readonly address?: string;
  readonly annotations: readonly Annotation[];
}

const notUploaded: UploadedReport = { annotations: [] };

/**
 * Leaves the page with the run as one file, without a zip around it. It is a convenience: where it cannot be done, the file on the
 * runner stays and the step does not fail. `time` makes the name its own: a run may report a server several times.
 */
export async function uploadReport(
  page: { readonly name: string; readonly html: RedactedText; readonly time: string },
  session: Pick<Session, 'artifacts' | 'run' | 'log' | 'writeTemporaryFile'>,
): Promise<UploadedReport> {
  const { artifacts, run, log } = session;
  const why = whyNoArtifactsIn(session);
  if (artifacts === undefined || why !== undefined) {
    log.info(`The report is a file on this runner: ${why}.`);
    return notUploaded;
  }
  const content = Buffer.from(page.html, 'utf8');
  const path = await session.writeTemporaryFile(`${page.name}-${page.time}.html`, page.html);
  try {
    const { id } = await artifacts.upload({ path, size: content.length, sha256: sha256Of(content) });
    return { address: `${run.address.replace(/\/attempts\/\d+$/, '')}/artifacts/${id}`, annotations: [] };
  } catch (error) {
    return { annotations: [warningOf(error, path)] };
  }
}

function warningOf(error: unknown, path: string): Annotation {
  const { text } = describeFault(error);
  return {
    level: 'warning',
    title: 'The report was not uploaded',
    message: `${text} The report is complete: take the file ${path} from the runner, or upload it in a step of its own.`,
  };
}
