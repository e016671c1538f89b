/** What the service knows of one artifact. Times in ISO 8601. */
export interface ArtifactRecord {
  readonly id: number;
  readonly runId: string;
  readonly jobId: string;
  readonly name: string;
  readonly blob: string;
  readonly mimeType: string;
  readonly createdAt: string;
  readonly finished?: { readonly size: string; readonly digest?: string };
}

export type Answer = { readonly status: number; readonly body: object };

type Call = Readonly<Record<string, string | undefined>>;

/**
 * The five methods of `github.actions.results.api.v1.ArtifactService` over records in memory. Fields have their
 * protocol names; 64-bit numbers are texts, wrapped values are plain.
 */
export class ArtifactRecords {
  readonly #records: ArtifactRecord[] = [];
  readonly #signed: { readonly write: (blob: string) => string; readonly read: (record: ArtifactRecord) => string };

  constructor(signed: { readonly write: (blob: string) => string; readonly read: (record: ArtifactRecord) => string }) {
    this.#signed = signed;
  }

  get all(): readonly ArtifactRecord[] {
    return this.#records;
  }

  answer(method: string, call: Call): Answer {
    switch (method) {
      case 'CreateArtifact':
        return this.#create(call);
      case 'FinalizeArtifact':
        return this.#finalize(call);
      case 'ListArtifacts':
        return this.#list(call);
      case 'GetSignedArtifactURL':
        return this.#sign(call);
      case 'DeleteArtifact':
        return this.#delete(call);
      default:
        return { status: 404, body: { code: 'bad_route', msg: method } };
    }
  }

  finishedOf(runId: string): readonly ArtifactRecord[] {
    return this.#records.filter((one) => one.runId === runId && one.finished !== undefined);
  }

  #create({ workflow_run_backend_id: runId = '', workflow_job_run_backend_id: jobId = '', name = '', ...rest }: Call) {
    if (this.#records.some((one) => one.runId === runId && one.name === name)) {
      return { status: 409, body: { code: 'already_exists', msg: 'an artifact with this name already exists' } };
    }
    const id = this.#records.length + 1;
    const blob = `${runId}-${id}`;
    const mimeType = rest.mime_type ?? 'application/zip';
    this.#records.push({ id, runId, jobId, name, blob, mimeType, createdAt: new Date().toISOString() });
    return { status: 200, body: { ok: true, signed_upload_url: this.#signed.write(blob) } };
  }

  #finalize({ workflow_run_backend_id: runId, name, size = '0', hash }: Call): Answer {
    const index = this.#records.findIndex((one) => one.runId === runId && one.name === name);
    const record = this.#records[index];
    if (record === undefined) return notFound();
    const finished = { size, ...(hash === undefined ? {} : { digest: hash }) };
    this.#records[index] = { ...record, finished };
    return { status: 200, body: { ok: true, artifact_id: `${record.id}` } };
  }

  #list({ workflow_run_backend_id: runId = '', name_filter: name, id_filter: id }: Call): Answer {
    const found = this.finishedOf(runId).filter(
      (one) => (name === undefined || one.name === name) && (id === undefined || `${one.id}` === id),
    );
    const artifacts = found.map((one) => ({
      workflow_run_backend_id: one.runId,
      workflow_job_run_backend_id: one.jobId,
      database_id: `${one.id}`,
      name: one.name,
      size: one.finished?.size,
      created_at: one.createdAt,
      ...(one.finished?.digest === undefined ? {} : { digest: one.finished.digest }),
    }));
    return { status: 200, body: { artifacts } };
  }

  #sign({ workflow_run_backend_id: runId = '', name }: Call): Answer {
    const record = this.finishedOf(runId).find((one) => one.name === name);
    return record === undefined ? notFound() : { status: 200, body: { signed_url: this.#signed.read(record) } };
  }

  #delete({ workflow_run_backend_id: runId, name }: Call): Answer {
    const index = this.#records.findIndex((one) => one.runId === runId && one.name === name);
    const [removed] = index < 0 ? [] : this.#records.splice(index, 1);
    return removed === undefined ? notFound() : { status: 200, body: { ok: true, artifact_id: `${removed.id}` } };
  }
}

function notFound(): Answer {
  return { status: 404, body: { code: 'not_found', msg: 'artifact not found' } };
}
