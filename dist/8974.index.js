export const id = 8974;
export const ids = [8974];
export const modules = {

/***/ 70766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  planDigest: () => (/* binding */ planDigest)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

// EXTERNAL MODULE: ./lib/bundled/sha256.js
var sha256 = __webpack_require__(88433);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js


/** `sha256:` and 64 hexadecimal digits over the value's canonical JSON (RFC 8785). */
function canonicalDigest(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('What has a digest is always JSON.');
    return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
/**
 * Two plans have the same digest only when server, inputs, findings, steps, warnings and blockers are all equal.
 */
function planDigest(plan) {
    return canonicalDigest(plan);
}

/***/ }),

/***/ 98974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   performFileMerge: () => (/* binding */ performFileMerge),
/* harmony export */   prepareFileMerge: () => (/* binding */ prepareFileMerge),
/* harmony export */   requireDecided: () => (/* binding */ requireDecided)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80548);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22444);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6038);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70766);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88433);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70678);
/* harmony import */ var _webconfig_configuration_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44359);
/* harmony import */ var _webconfig_configuration_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19391);
/* harmony import */ var _webconfig_merge_configurations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15107);
/* harmony import */ var _webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62885);
/* harmony import */ var _webconfig_merge_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79701);













function besideOf(path, name) {
    const { join, dirname } = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindowsPath */ .NU)(path) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    return join(dirname(path), (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindowsPath */ .NU)(path) ? name : name.replaceAll('\\', '/'));
}
async function readIfThere(files, path) {
    const facts = await files.stat(path);
    return facts?.kind === 'file' ? files.read(path) : undefined;
}
function noFile(path) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError('web-config-missing', `${path} is no file, or is not there.`, 'Give the path of the file.');
}
/** @throws UserError `web-config-missing` where something else than a file stands there */
async function readOutput(files, path) {
    const facts = await files.stat(path);
    if (facts === undefined)
        return undefined;
    if (facts.kind !== 'file')
        throw noFile(path);
    return files.read(path);
}
/** With the files that its sections name, as far as they are there. */
async function readSource(files, path) {
    const bytes = await readIfThere(files, path);
    if (bytes === undefined)
        throw noFile(path);
    const names = (0,_webconfig_configuration_source_js__WEBPACK_IMPORTED_MODULE_6__/* .includedFileNames */ .X)((0,_webconfig_configuration_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfiguration */ .TD)(bytes, path));
    const found = await Promise.all(names.map(async (name) => [name, await readIfThere(files, besideOf(path, name))]));
    const included = found.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]));
    return { path, bytes, included: new Map(included) };
}
function conflictBlocker(outcome) {
    return { code: 'merge-conflict', message: (0,_changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_10__/* .describeConflict */ .w)(outcome), advice: _changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_10__/* .decideConflict */ .d, input: 'carry' };
}
function detailOf({ outcomes }) {
    return outcomes
        .filter(({ fate }) => fate !== 'same')
        .map(({ setting, fate, reason }) => `${setting}: ${fate}. ${reason}`);
}
function planOf({ paths, rules, result, record, before, server }) {
    const isThere = before !== undefined && Buffer.compare(before, result.bytes) === 0;
    const { original, target, pristine, result: merged } = record;
    return {
        format: 1,
        action: 'merge-webconfig',
        server,
        inputs: (0,_json_js__WEBPACK_IMPORTED_MODULE_11__/* .asJson */ .v)({ ...paths, rules }),
        findings: {
            original: original.sha256,
            target: target.sha256,
            ...(pristine === undefined ? {} : { pristine: pristine.sha256 }),
            output: before === undefined ? 'not there' : (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(before),
        },
        steps: isThere
            ? []
            : [
                {
                    type: 'change',
                    id: 'write-configuration',
                    stage: 'merge-webconfig',
                    title: `Write the merged configuration to ${paths.output}`,
                    detail: detailOf(result),
                    change: { kind: 'write-configuration', path: paths.output, sha256: merged.sha256 },
                },
            ],
        warnings: [],
        blockers: (0,_webconfig_merge_result_js__WEBPACK_IMPORTED_MODULE_9__/* .blockingConflicts */ .r)(result).map(conflictBlocker),
    };
}
/**
 * Reads the files and makes the merge; writes nothing. The plan's digest covers every byte that is read and every byte
 * that will be written. @throws UserError `web-config-*`
 */
async function prepareFileMerge(files, paths, rules, server) {
    const original = await readSource(files, paths.original);
    const target = await readSource(files, paths.target);
    const pristine = paths.pristine === undefined ? undefined : await readSource(files, paths.pristine);
    const request = { original, target, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_12__/* .omitUndefined */ .O)({ pristine }), rules };
    const result = (0,_webconfig_merge_configurations_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeConfigurations */ .Q)(request);
    const record = (0,_webconfig_merge_record_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeRecord */ .g)(request, result);
    const before = paths.output === paths.target ? target.bytes : await readOutput(files, paths.output);
    const plan = planOf({ paths, rules, result, record, before, server });
    const sources = [original, target, ...(pristine ? [pristine] : [])];
    return { plan, digest: (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_2__.planDigest)(plan), result, record, sources, ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_12__/* .omitUndefined */ .O)({ before }) };
}
/** @throws UserError `merge-conflict` where a person has to decide first */
function requireDecided({ plan: { blockers } }) {
    if (blockers.length === 0)
        return;
    const list = blockers.map(({ message }) => `  ${message}`);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError('merge-conflict', [`${blockers.length} setting(s) stop this merge:`, ...list].join('\n'), _changes_merging_describe_conflict_js__WEBPACK_IMPORTED_MODULE_10__/* .decideConflict */ .d);
}
function keptPath(output, number) {
    return `${output.replace(/\.config$/i, '')}.before-merge${number === 1 ? '' : `-${number}`}.config`;
}
/** Far more merges of one file than anybody makes. */
const mostCopies = 1000;
/**
 * Keeps the file beside itself under a name that IIS does not serve. A copy that is there is never written over: the
 * first one is the file as it was installed. One with the same bytes is enough.
 */
async function keepCopy(files, path, before) {
    for (let number = 1; number <= mostCopies; number++) {
        const kept = keptPath(path, number);
        const found = await readOutput(files, kept);
        if (found === undefined) {
            await files.copy(path, kept);
            return kept;
        }
        if (Buffer.compare(found, before) === 0)
            return kept;
    }
    throw new Error(`${path} has ${mostCopies} kept copies.`);
}
function changedMeanwhile(path) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError('web-config-changed-meanwhile', `${path} was changed while it was being merged.`, 'Nothing was written. See who writes to it, and run again.');
}
async function requireWritable(files, path) {
    if ((await files.stat(path))?.readOnly !== true)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError('web-config-read-only', `${path} is read-only, so the merged configuration cannot be written.`, 'Nothing was written. Clear the read-only attribute, or give another file as output.');
}
async function requireUnchanged(files, { record, before, plan }) {
    const target = await readIfThere(files, record.target.path);
    if (target === undefined || (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(target) !== record.target.sha256)
        throw changedMeanwhile(record.target.path);
    const [step] = plan.steps;
    if (step?.type !== 'change')
        return;
    const output = await readIfThere(files, step.change.path);
    if (Buffer.compare(output ?? Buffer.alloc(0), before ?? Buffer.alloc(0)) !== 0)
        throw changedMeanwhile(step.change.path);
}
/**
 * Writes what was prepared, byte for byte, and reads it again. The file that it replaces is kept beside it under a name
 * that IIS does not serve.
 * @throws UserError `web-config-changed-meanwhile`, `web-config-read-only`, `web-config-not-written`; HostError
 */
async function performFileMerge(files, prepared) {
    const [step] = prepared.plan.steps;
    if (step?.type !== 'change')
        return [];
    const { path, sha256: expected } = step.change;
    await requireUnchanged(files, prepared);
    await requireWritable(files, path);
    const { before } = prepared;
    const kept = before === undefined ? undefined : await keepCopy(files, path, before);
    await files.write(path, prepared.result.bytes);
    if ((0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(await files.read(path)) !== expected) {
        const what = `${path} does not hold what was written to it.`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError('web-config-not-written', what, kept === undefined ? 'Look at the disk.' : `Put ${kept} back in its place, and look at the disk.`);
    }
    return kept === undefined ? [`Wrote ${path}.`] : [`Wrote ${path}; what was there is kept as ${kept}.`];
}

/***/ })

};
