export const id = 8974;
export const ids = [8974];
export const modules = {

26510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RK: () => (/* binding */ visible),
  We: () => (/* binding */ lettersOutsideAscii),
  vI: () => (/* binding */ shortened)
});
function visible(text) {
  if (usual.test(text))
    return text;
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(unseen, (character) => character === "\n" || character === "	" ? character : codePoint(character));
}
const usual = /^[\t\n -~]*$/;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1680\u2000-\u200a\u205f\u2800]/gu;
function codePoint(character) {
  const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase() ?? "";
  return `[U+${hexadecimal.padStart(4, "0")}]`;
}
function lettersOutsideAscii(name) {
  const found = Array.from(name).filter((character) => (character.codePointAt(0) ?? 0) > 126);
  return [...new Set(found)].map((character) => `${visible(character)} ${codePoint(character)}`);
}
function shortened(value, longest) {
  const letters = Array.from(value);
  if (letters.length <= longest)
    return value;
  const end = Math.floor(longest / 3);
  const [first, last] = [letters.slice(0, longest - end).join(""), letters.slice(-end).join("")];
  return `${first} \u2026 (${letters.length} characters) \u2026 ${last}`;
}


}),

80548:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ decideConflict),
  w: () => (/* binding */ describeConflict)
});
var _base_json_js_0 = __webpack_require__(23868);
var _base_visible_js_1 = __webpack_require__(26510);


const decideConflict = `Decide it: name the setting in "carry" (the original's value) or "keep" (the target's), and plan again.`;
const longestValue = 200;
function describeConflict({ setting, reason, original, target, pristine }) {
  const values = Object.entries((0,_base_json_js_0/* .omitUndefined */ .O)({ original, target, "old default": pristine })).map(([name, value]) => `${name} "${(0,_base_visible_js_1/* .shortened */ .vI)(value, longestValue)}"`).join(", ");
  return values === "" ? `${setting}: ${reason}` : `${setting}: ${reason} (${values})`;
}


}),

70766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  G: () => (/* binding */ planDigest)
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

var sha256 = __webpack_require__(22113);
var plan_plan = __webpack_require__(55891);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js



function canonicalDigest(value) {
  const text = canonicalize(value);
  if (text === void 0)
    throw new Error("What has a digest is always JSON.");
  return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
function planDigest(plan) {
  return canonicalDigest((0,plan_plan/* approvedPart */.V)(plan));
}


}),

55891:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ approvedPart)
});
function approvedPart({ given: _, ...plan }) {
  return plan;
}


}),

98974:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  performFileMerge: () => (/* binding */ performFileMerge),
  prepareFileMerge: () => (/* binding */ prepareFileMerge),
  requireDecided: () => (/* binding */ requireDecided)
});
var _base_json_js_6 = __webpack_require__(23868);
var _base_sha256_js_0 = __webpack_require__(22113);
var _base_user_error_js_1 = __webpack_require__(83686);
var _changes_merging_describe_conflict_js_5 = __webpack_require__(80548);
var _changes_merging_merge_on_files_js_2 = __webpack_require__(97949);
var _plan_digest_js_3 = __webpack_require__(70766);
var _webconfig_merge_result_js_4 = __webpack_require__(79701);







function conflictBlocker(outcome) {
  return { code: "merge-conflict", message: (0,_changes_merging_describe_conflict_js_5/* .describeConflict */ .w)(outcome), advice: _changes_merging_describe_conflict_js_5/* .decideConflict */ .d, input: "carry" };
}
function detailOf({ outcomes }) {
  return outcomes.filter(({ fate }) => fate !== "same").map(({ setting, fate, reason }) => `${setting}: ${fate}. ${reason}`);
}
function planOf({ paths, rules, result, record, before, server }) {
  const isThere = before !== void 0 && Buffer.compare(before, result.bytes) === 0;
  const { original, target, pristine, result: merged } = record;
  return {
    format: 1,
    action: "merge-webconfig",
    server,
    inputs: (0,_base_json_js_6/* .asJson */ .v)({ ...paths, rules }),
    findings: {
      original: original.sha256,
      target: target.sha256,
      ...pristine === void 0 ? {} : { pristine: pristine.sha256 },
      output: before === void 0 ? "not there" : (0,_base_sha256_js_0/* .sha256Of */ .B)(before)
    },
    steps: isThere ? [] : [
      {
        type: "change",
        id: "write-configuration",
        stage: "merge-webconfig",
        title: `Write the merged configuration to ${paths.output}`,
        detail: detailOf(result),
        change: { kind: "write-configuration", path: paths.output, sha256: merged.sha256 }
      }
    ],
    warnings: [],
    blockers: (0,_webconfig_merge_result_js_4/* .blockingConflicts */ .r)(result).map(conflictBlocker)
  };
}
async function prepareFileMerge(files, paths, rules, server) {
  const original = await (0,_changes_merging_merge_on_files_js_2/* .readSource */ .o$)(files, paths.original);
  const target = await (0,_changes_merging_merge_on_files_js_2/* .readSource */ .o$)(files, paths.target);
  const originalDefault = paths.pristine === void 0 ? void 0 : await (0,_changes_merging_merge_on_files_js_2/* .readSource */ .o$)(files, paths.pristine);
  const made = (0,_changes_merging_merge_on_files_js_2/* .makeMerge */ .JY)({ original, target, ...(0,_base_json_js_6/* .omitUndefined */ .O)({ originalDefault }), rules });
  const { result, record } = made;
  const before = paths.output === paths.target ? target.bytes : await (0,_changes_merging_merge_on_files_js_2/* .readOutput */ .ov)(files, paths.output);
  const plan = planOf({ paths, rules, result, record, before, server });
  return { ...made, plan, digest: (0,_plan_digest_js_3/* .planDigest */ .G)(plan), ...(0,_base_json_js_6/* .omitUndefined */ .O)({ before }) };
}
function requireDecided({ plan: { blockers } }) {
  if (blockers.length === 0)
    return;
  const list = blockers.map(({ message }) => `  ${message}`);
  throw new _base_user_error_js_1/* .UserError */ .y("merge-conflict", [`${blockers.length} setting(s) stop this merge:`, ...list].join("\n"), _changes_merging_describe_conflict_js_5/* .decideConflict */ .d);
}
async function performFileMerge(files, prepared) {
  const [step] = prepared.plan.steps;
  if (step?.type !== "change")
    return [];
  const { path } = step.change;
  const { result, record, before } = prepared;
  const keptBase = `${path.replace(/\.config$/i, "")}.before-merge`;
  const kept = await (0,_changes_merging_merge_on_files_js_2/* .writeMerge */ .Q5)(files, { path, result, record, keptBase, ...(0,_base_json_js_6/* .omitUndefined */ .O)({ before }) });
  return kept === void 0 ? [`Wrote ${path}.`] : [`Wrote ${path}; the file that was there is now ${kept}.`];
}


})

};
