/**
 * A merge judged from outside: what .NET reads of the files and of the result, the bytes, and the merge's own words. No
 * code of the merge takes part.
 */
import { UserError } from '../../../src/base/user-error.js';
import { type MergeRequest, mergeConfigurations } from '../../../src/webconfig/merge-configurations.js';
import type { MergeResult } from '../../../src/webconfig/merge-result.js';
import { openMergeRules } from '../open-rules.js';
import { dotnetText } from './dotnet-bytes.js';
import { byteFaults, lineBreakFaults } from './judge-bytes.js';
import { sectionFaults } from './judge-sections.js';
import { settingsFaults } from './judge-settings.js';
import { commentFaults, type Fault, type JudgedFile, judgedFile, locationFaults } from './judged-merge.js';
import { isRaised, Outcomes } from './outcome-names.js';
import { DotnetRefusal, NotJudged } from './refusal.js';

type Attempt = { readonly result: MergeResult } | { readonly error: unknown };

function attempt(request: MergeRequest): Attempt {
  try {
    return { result: mergeConfigurations(request) };
  } catch (error) {
    return { error };
  }
}

type Read = JudgedFile | DotnetRefusal | NotJudged;

function read({ bytes, included }: MergeRequest['original']): Read {
  try {
    return judgedFile(bytes, included);
  } catch (error) {
    if (error instanceof DotnetRefusal || error instanceof NotJudged) return error;
    throw error;
  }
}

/** A refusal is right for UTF-7, a document type, and a mark that contradicts the declaration beside more than ASCII. */
export function mayRefuse({ bytes }: Pick<MergeRequest['original'], 'bytes'>): boolean {
  const { encoding, isContradiction } = dotnetText(bytes);
  return encoding === 'utf-7' || (isContradiction && bytes.subarray(3).some((byte) => byte >= 0x80));
}

const words = (error: unknown) =>
  error instanceof UserError
    ? `${error.code}: ${error.message}`
    : error instanceof Error
      ? `${error.stack}`
      : String(error);

function refusalFaults(request: MergeRequest, error: unknown): readonly Fault[] {
  if (!(error instanceof UserError)) return [{ kind: 'crash', detail: words(error) }];
  const sources = [request.original, request.target, ...(request.originalDefault ? [request.originalDefault] : [])];
  return !sources.some(mayRefuse) ? [{ kind: `refused-though-sound ${error.code}`, detail: words(error) }] : [];
}

/** Merged again into its own result: nothing is left to do. */
function againFaults(request: MergeRequest, { bytes }: MergeResult): readonly Fault[] {
  const again = attempt({ ...request, target: { ...request.target, bytes } });
  if ('error' in again) return [{ kind: 'second-merge-refused', detail: words(again.error) }];
  const isSame = Buffer.compare(again.result.bytes, bytes) === 0 && !again.result.changed;
  const [first] = again.result.edits;
  return isSame ? [] : [{ kind: 'second-merge-changes', detail: `${first?.replacement}: ${first?.reason}` }];
}

/** What .NET refuses is refused, or reported as unreadable: as the only file, without rules, there is nothing else to report. */
function acceptedFaults(source: MergeRequest['original'], { message }: DotnetRefusal): readonly Fault[] {
  const done = attempt({ original: source, target: source, rules: openMergeRules });
  if ('error' in done) return done.error instanceof UserError ? [] : [{ kind: 'crash', detail: words(done.error) }];
  return done.result.outcomes.some(isRaised) ? [] : [{ kind: 'unsound-accepted', detail: message }];
}

/** What is wrong with a merge; nothing where all is right. */
export function mergeFaults(request: MergeRequest): readonly Fault[] {
  const sources = [request.original, request.target, ...(request.originalDefault ? [request.originalDefault] : [])];
  const files = sources.map(read);
  if (files.some((file) => file instanceof NotJudged)) return [];
  const unsound = sources.flatMap((source, index) => {
    const refusal = files[index];
    return refusal instanceof DotnetRefusal ? acceptedFaults(source, refusal) : [];
  });
  if (files.some((file) => file instanceof DotnetRefusal)) return unsound;
  const done = attempt(request);
  if ('error' in done) return refusalFaults(request, done.error);
  const { result } = done;
  const [original, target, originalDefault] = files as readonly JudgedFile[];
  if (original === undefined || target === undefined) throw new Error('no files');
  const merged = read({ ...request.target, bytes: result.bytes });
  if (!('reading' in merged)) return [{ kind: 'result-does-not-load', detail: merged.message }];
  const outcomes = new Outcomes(result.outcomes);
  const merge = {
    request,
    result,
    outcomes,
    original,
    target,
    merged,
    ...(originalDefault ? { originalDefault } : {}),
  };
  return [
    ...locationFaults(merge),
    ...settingsFaults(merge),
    ...sectionFaults(merge),
    ...commentFaults(merge),
    ...lineBreakFaults(request, result),
    ...byteFaults(request, result),
    ...againFaults(request, result),
  ];
}
