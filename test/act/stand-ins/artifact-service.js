/** The artifact service in its own protocol (version 4, Twirp over JSON). Files travel as one JSON object, not as zip. */
const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN = '' } = process.env;
const claims = JSON.parse(Buffer.from(ACTIONS_RUNTIME_TOKEN.split('.')[1] ?? '', 'base64url').toString('utf8'));
const [, run, job] = /Actions\.Results:([^:\s]+):([^:\s]+)/.exec(claims.scp) ?? [];
const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };

async function call(method, body) {
  const service = 'twirp/github.actions.results.api.v1.ArtifactService';
  const response = await fetch(`${ACTIONS_RESULTS_URL}${service}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ACTIONS_RUNTIME_TOKEN}` },
    body: JSON.stringify({ ...ids, ...body }),
  });
  if (!response.ok) throw new Error(`${method}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** `files`: base64 by name. */
export async function upload(name, files, overwrite) {
  if (overwrite) await call('DeleteArtifact', { name });
  const content = JSON.stringify(files);
  const { signedUploadUrl: url } = await call('CreateArtifact', { name, version: 4 });
  const put = await fetch(`${url}&comp=block`, { method: 'PUT', body: content });
  if (!put.ok) throw new Error(`upload of ${name}: ${put.status}`);
  await call('FinalizeArtifact', { name, size: String(Buffer.byteLength(content)) });
}

export async function list() {
  const { artifacts = [] } = await call('ListArtifacts', {});
  return artifacts.map(({ name }) => name);
}

export async function download(name) {
  const { signedUrl: url } = await call('GetSignedArtifactURL', { name });
  return (await fetch(url)).json();
}

export function input(name) {
  return process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
}
