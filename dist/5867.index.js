export const id = 5867;
export const ids = [5867];
export const modules = {

75867:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireApprovalGiven: () => (/* binding */ requireApprovalGiven),
  requireApproved: () => (/* binding */ requireApproved)
});

var external_node_util_ = __webpack_require__(57975);
var json = __webpack_require__(23868);
var user_error = __webpack_require__(83686);
var plan_digest = __webpack_require__(70766);
var plan_plan = __webpack_require__(55891);
;// CONCATENATED MODULE: ./lib/bundled/plan/drift.js

function planDifferences(approved, now) {
  return differences("", comparable(approved), comparable(now));
}
function comparable(plan) {
  const json = JSON.parse(JSON.stringify((0,plan_plan/* approvedPart */.V)(plan)));
  for (const list of ["steps", "warnings", "blockers"]) {
    json[list] = keyed(json[list]);
  }
  json.order = plan.steps.map((step) => step.id);
  return json;
}
function keyed(items) {
  return Object.fromEntries(items.map((item) => [`${item.id ?? item.code}`, item]));
}
function differences(where, approved, now) {
  if (isObject(approved) && isObject(now)) {
    const names = [.../* @__PURE__ */ new Set([...Object.keys(approved), ...Object.keys(now)])];
    return names.flatMap((name) => differences(where ? `${where}.${name}` : name, approved[name], now[name]));
  }
  const [was, is] = [byPlace(approved), byPlace(now)];
  if (was !== void 0 && is !== void 0)
    return differences(where, was, is);
  const [left, right] = [shown(approved), shown(now)];
  return left === right ? [] : [{ where, approved: left, now: right }];
}
function byPlace(value) {
  if (!Array.isArray(value) || value.length === 0)
    return void 0;
  const items = value.flatMap((item) => isObject(item) && typeof item.path === "string" ? [[item.path, item]] : []);
  const places = Object.fromEntries(items);
  return Object.keys(places).length === value.length ? places : void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(value) {
  if (value === void 0) {
    return "(absent)";
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/bundled/plan/approval.js





const advice = "Nothing was changed. See what is different, make and approve a new plan (mode: plan), and give its digest.";
function requireApprovalGiven({ requireApproval, approval }) {
  if (requireApproval !== true || approval !== void 0)
    return;
  throw new user_error/* UserError */.y("approval-required", 'This run needs an approved plan (require-approval is "true"), and none was given.', "Nothing was changed. Run with mode: plan first, have the plan approved, and give its digest as approved-plan.");
}
function requireApproved(now, approval, progress, comparison = asTheyAre) {
  const digest = (0,plan_digest/* planDigest */.G)(now);
  if (progress === "finished" || progress === "undone") {
    if (now.steps.some(({ type }) => type === "change"))
      throw usedUp(approval.digest, progress, now);
    return;
  }
  if (digest === approval.digest)
    return;
  const { plan } = approval;
  if (plan === void 0)
    throw mismatch(digest, approval.digest, []);
  if ((0,plan_digest/* planDigest */.G)(plan) !== approval.digest)
    throw otherPlan(approval.digest);
  if (progress === "unfinished") {
    const differences2 = differencesOfTheRest(plan, now, comparison);
    if (differences2.length === 0)
      return;
    const lines = differences2.map((one) => `${one.where}: approved ${one.approved}, now ${one.now}`);
    throw mismatch(digest, approval.digest, lines);
  }
  const there = comparison.atApprovedPlaces(now, plan);
  if ((0,plan_digest/* planDigest */.G)(there) === approval.digest)
    return;
  const { withoutFiles, changedFiles } = comparison;
  const others = differenceLines(withoutFiles(plan), withoutFiles(there));
  throw mismatch(digest, approval.digest, [...changedFiles, ...others]);
}
const sameId = (approved, step) => {
  const found = approved.steps.find(({ id }) => id === step.id);
  return found && { change: found.change };
};
const asTheyAre = {
  approvedStep: sameId,
  comparedInputs: ({ inputs }) => inputs,
  atApprovedPlaces: (now) => now,
  withoutFiles: (plan) => plan,
  changedFiles: []
};
function differencesOfTheRest(approved, now, { approvedStep, comparedInputs }) {
  const rest = {
    inputs: comparedInputs(approved, approved),
    format: now.format,
    findings: now.findings,
    warnings: now.warnings,
    blockers: now.blockers,
    steps: []
  };
  const frame = planDifferences({ ...approved, ...rest }, { ...now, inputs: comparedInputs(now, approved), steps: [] });
  const steps = now.steps.flatMap((step) => {
    const found = approvedStep(approved, step);
    if (found === "equal")
      return [];
    if (found === void 0)
      return [{ where: `steps.${step.id}`, approved: shown(void 0), now: step.title }];
    return differences(`steps.${step.id}.change`, plain(found.change), plain(step.change));
  });
  return [...frame, ...steps, ...orderDifference(approved, now)];
}
function orderDifference(approved, now) {
  const left = new Set(now.steps.map(({ id }) => id));
  const wanted = approved.steps.map(({ id }) => id).filter((id) => left.has(id));
  const planned = now.steps.map(({ id }) => id).filter((id) => wanted.includes(id));
  return (0,external_node_util_.isDeepStrictEqual)(wanted, planned) ? [] : [{ where: "order", approved: shown(wanted), now: shown(planned) }];
}
function plain(value) {
  return value === void 0 ? void 0 : JSON.parse(JSON.stringify(value));
}
function usedUp(digest, progress, { steps }) {
  const why = progress === "finished" ? "that plan was carried out to its end" : "something was restored on this server, or the machine was reverted, after that plan began";
  const left = steps.map(({ title }) => `  ${title}`);
  return new user_error/* UserError */.y("approval-used-up", [`The approval of ${digest} is used up: ${why}. What would be done now:`, ...left].join("\n"), "Nothing was changed. Make a new plan (mode: plan), have it approved, and give its digest.");
}
const mostLines = 40;
function mismatch(now, approved, differences2) {
  const more = differences2.length > mostLines ? [`  and ${differences2.length - mostLines} more lines`] : [];
  const shown2 = [...differences2.slice(0, mostLines).map((line) => `  ${line}`), ...more];
  const missing = "To see what differs, give the approved plan as approved-plan-file.";
  const what = `The plan made now (${now}) is not the approved one (${approved}).`;
  return new user_error/* UserError */.y("approval-mismatch", [what, ...shown2.length > 0 ? shown2 : [missing]].join("\n"), advice);
}
function otherPlan(digest) {
  return new user_error/* UserError */.y("approved-plan-file-mismatch", `The file in approved-plan-file is not the plan with the digest ${digest}.`, "Give the file that belongs to the digest: it is written where the plan is made (output plan-path).");
}
function differenceLines(approved, now) {
  const values = [
    ...named("", { server: approved.server, action: approved.action }, { server: now.server, action: now.action }),
    ...named("Chosen: ", approved.inputs, now.inputs),
    ...named("Found on the server: ", approved.findings, now.findings)
  ];
  return [
    ...values,
    ...findingLines("Warning", approved.warnings, now.warnings),
    ...findingLines("Blocker", approved.blockers, now.blockers),
    ...stepLines(approved.steps, now.steps)
  ];
}
function named(title, approved, now) {
  return differences("", (0,json/* asJson */.v)(approved), (0,json/* asJson */.v)(now)).map((one) => `${title}${valueLine(one)}`);
}
function valueLine({ where, approved, now }) {
  return `${where}: approved ${approved}, now ${now}`;
}
function findingLines(title, approved, now) {
  const codes = (findings) => new Set(findings.map(({ code }) => code));
  const [was, is] = [codes(approved), codes(now)];
  return [
    ...now.filter(({ code }) => !was.has(code)).map(({ code, message }) => `${title} ${code}, new: ${message}`),
    ...approved.filter(({ code }) => !is.has(code)).map(({ code }) => `${title} ${code}: gone`)
  ];
}
function stepLines(approved, now) {
  const [was, is] = [byId(approved), byId(now)];
  const seen = /* @__PURE__ */ new Set();
  const changed = now.flatMap((step) => {
    const before = was.get(step.id);
    if (before === void 0)
      return [];
    return differences("", (0,json/* asJson */.v)(before), (0,json/* asJson */.v)(step)).flatMap((one) => {
      const line = valueLine(one);
      if (seen.has(line))
        return [];
      seen.add(line);
      return [`Step "${step.title}": ${line}`];
    });
  });
  const order = isOtherOrder(approved, now, was, is) ? ["The steps come in another order."] : [];
  return [
    ...now.filter(({ id }) => !was.has(id)).map(({ title }) => `Step "${title}": new`),
    ...approved.filter(({ id }) => !is.has(id)).map(({ title }) => `Step "${title}": not in the plan any more`),
    ...changed,
    ...order
  ];
}
function byId(steps) {
  return new Map(steps.map((step) => [step.id, step]));
}
function isOtherOrder(approved, now, was, is) {
  const before = approved.filter(({ id }) => is.has(id)).map(({ id }) => id);
  const after = now.filter(({ id }) => was.has(id)).map(({ id }) => id);
  return shown(before) !== shown(after);
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


})

};
