import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

42613:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

}),

20181:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

}),

35317:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

}),

49140:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

}),

76982:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

}),

24434:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

}),

79896:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

}),

91943:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

}),

58611:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

}),

65692:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

}),

69278:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

}),

34589:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

}),

97703:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert/strict");

}),

16698:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

}),

4573:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

}),

31421:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

}),

37540:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

}),

77598:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

}),

53053:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

}),

40610:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

}),

71553:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

}),

78474:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

}),

73024:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

}),

51455:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

}),

37067:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

}),

32467:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

}),

44708:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

}),

98995:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

}),

77030:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

}),

48161:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

}),

76760:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

}),

58152:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/win32");

}),

643:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

}),

1708:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

}),

41792:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

}),

80481:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

}),

57075:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

}),

46193:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

}),

58500:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

}),

41692:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

}),

73136:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

}),

57975:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

}),

73429:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

}),

75919:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

}),

38522:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

}),

70857:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

}),

16928:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

}),

932:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

}),

2203:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

}),

13193:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

}),

53557:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

}),

64756:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

}),

52018:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

}),

87016:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

}),

39023:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

}),

43106:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

}),

60410:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ definitions)
});
const definitions = {
  upgrade: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(724)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40724))).upgrade,
  inspect: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(4076)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14076))).inspect,
  "check-host": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(4383)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4383))).checkHost,
  "backup-pfdata": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(5347)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55347))).backupPfdata,
  "uninstall-phonefactor": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(8600)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88600))).uninstallPhonefactor,
  "install-mfa-server": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(102)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40102))).installMfaServer,
  "install-web-service-sdk": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(6715)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56715))).installWebServiceSdk,
  "stage-installers": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(66)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40066))).stageInstallers,
  "install-portal": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(9398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59398))).installPortal,
  "install-mobile-app": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(7764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87764))).installMobileApp,
  "merge-webconfig": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(1609)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61609))).mergeWebconfig,
  "make-rehearsal-server": async () => (await __nccwpck_require__.e(/* import() */ 8932).then(__nccwpck_require__.bind(__nccwpck_require__, 28932))).makeRehearsalServer,
  "plan-fleet": async () => (await __nccwpck_require__.e(/* import() */ 6620).then(__nccwpck_require__.bind(__nccwpck_require__, 76620))).planFleetAction,
  "read-settings": async () => (await __nccwpck_require__.e(/* import() */ 2934).then(__nccwpck_require__.bind(__nccwpck_require__, 62934))).readSettings,
  "upgrade-report": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(4187)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4187))).upgradeReport,
  "verify-upgrade": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(9849)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79849))).verifyUpgrade,
  "restore-backup": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5760), __nccwpck_require__.e(4501)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64501))).restoreBackup
};


}),

53721:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Ze: () => (/* binding */ differenceLines),
  _: () => (/* binding */ notThere),
  rG: () => (/* binding */ withBriefHashes),
  uR: () => (/* binding */ differenceGroups),
  uo: () => (/* binding */ otherInputs)
});
const notThere = "(not there)", otherInputs = "Other inputs were given:";
function withBriefHashes(text) {
  return text.replace(/\b([0-9a-f]{16})[0-9a-f]{48}\b/g, "$1\u2026");
}
const mostShown = 40;
function differenceGroups(all) {
  const more = all.length - mostShown;
  return { groups: [...Map.groupBy(all.slice(0, mostShown), ({ reason }) => reason)], ...more > 0 ? { more: `And ${more} more.` } : {} };
}
function differenceLines(all) {
  const { groups, more } = differenceGroups(all), lines = groups.flatMap(([reason, group]) => [`  ${reason}`, ...group.map((one) => `    ${lineOf(one)}`)]);
  return more === void 0 ? lines : [...lines, `  ${more}`];
}
function lineOf({ what, setting, approved, now }) {
  return `${what}, ${setting}, approved: ${approved}, now: ${now}`;
}


}),

2088:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ didYouMean),
  q: () => (/* binding */ nearestName)
});
function nearestName(name, known) {
  const most = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  return [...known].map((one) => ({ one, distance: distanceOf(name.toLowerCase(), one.toLowerCase()) })).filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)[0]?.one;
}
function distanceOf(one, other) {
  let above = [], row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const exchanged = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1), swapped = letter === other[column - 2] && one[index - 1] === other[column - 1] ? (above[column - 2] ?? 0) + 1 : exchanged;
      next.push(Math.min(exchanged, swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    above = row, row = next;
  }
  return row[other.length] ?? 0;
}
function didYouMean(name, known) {
  const nearest = nearestName(name, known);
  return nearest === void 0 ? "" : ` (did you mean "${nearest}"?)`;
}


}),

94517:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Fs: () => (/* binding */ pipe),
  Ik: () => (/* binding */ object),
  KI: () => (/* binding */ picklist),
  PV: () => (/* binding */ tuple),
  Ww: () => (/* binding */ minValue),
  YO: () => (/* binding */ array),
  Yj: () => (/* binding */ string),
  cG: () => (/* binding */ maxValue),
  h_: () => (/* binding */ description),
  pd: () => (/* binding */ transform),
  qF: () => (/* binding */ parseJson),
  tB: () => (/* binding */ readonly),
  vm: () => (/* binding */ digits),
  xL: () => (/* binding */ safeParse),
  yG: () => (/* binding */ regex),
  yq: () => (/* binding */ exactOptional),
  z6: () => (/* binding */ check)
});
var store$4, DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  return !config$1 && !store$4 ? DEFAULT_CONFIG : {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  return type === "string" ? `"${input}"` : type === "number" || type === "bigint" || type === "boolean" ? `${input}` : type === "object" || type === "function" ? (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null" : type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value, expected = other?.expected ?? context.expects ?? null, received = other?.received ?? /* @__PURE__ */ _stringify(input), issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  }, isSchema = context.kind === "schema", message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  message$1 !== void 0 && (issue.message = typeof message$1 == "function" ? message$1(issue) : message$1), isSchema && (dataset.typed = !1), dataset.issues ? dataset.issues.push(issue) : dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  return list.length > 1 ? `(${list.join(` ${separator} `)})` : list[0] ?? "never";
}
function _standardSchema(schema) {
  return schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  }, schema;
}
var DIGITS_REGEX = /^\d+$/u;
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: !1,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "input", dataset, config$1), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function description(description_) {
  return {
    kind: "metadata",
    type: "description",
    reference: description,
    description: description_
  };
}
// @__NO_SIDE_EFFECTS__
function digits(message$1) {
  return {
    kind: "validation",
    type: "digits",
    reference: digits,
    async: !1,
    expects: null,
    requirement: DIGITS_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !this.requirement.test(dataset.value) && _addIssue(this, "digits", dataset, config$1), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: !1,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !(dataset.value <= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) }), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: !1,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !(dataset.value >= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) }), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function parseJson(config$1, message$1) {
  return {
    kind: "transformation",
    type: "parse_json",
    reference: parseJson,
    config: config$1,
    message: message$1,
    async: !1,
    "~run"(dataset, config$2) {
      try {
        dataset.value = JSON.parse(dataset.value, this.config?.reviver);
      } catch (error) {
        if (error instanceof Error)
          _addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` }), dataset.typed = !1;
        else throw error;
      }
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function readonly() {
  return {
    kind: "transformation",
    type: "readonly",
    reference: readonly,
    async: !1,
    "~run"(dataset) {
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: !1,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !this.requirement.test(dataset.value) && _addIssue(this, "format", dataset, config$1), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: !1,
    operation,
    "~run"(dataset) {
      return dataset.value = this.operation(dataset.value), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback == "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default == "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: !1,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = !0, dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key], itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues)
              issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
            if (dataset.issues || (dataset.issues = itemDataset.issues), config$1.abortEarly) {
              dataset.typed = !1;
              break;
            }
          }
          itemDataset.typed || (dataset.typed = !1), dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function exactOptional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: !1,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: !1,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input == "object") {
        dataset.typed = !0, dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema), valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues)
                issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
              if (dataset.issues || (dataset.issues = valueDataset.issues), config$1.abortEarly) {
                dataset.typed = !1;
                break;
              }
            }
            valueDataset.typed || (dataset.typed = !1), dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish" && (_addIssue(this, "key", dataset, config$1, {
            input: void 0,
            expected: `"${key}"`,
            path: [{
              type: "object",
              origin: "key",
              input,
              key,
              value: input[key]
            }]
          }), config$1.abortEarly))
            break;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: !1,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      return this.options.includes(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: !1,
    message: message$1,
    "~run"(dataset, config$1) {
      return typeof dataset.value == "string" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function tuple(items, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "tuple",
    reference: tuple,
    expects: "Array",
    async: !1,
    items,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = !0, dataset.value = [];
        for (let key = 0; key < this.items.length; key++) {
          const value$1 = input[key], itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues)
              issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
            if (dataset.issues || (dataset.issues = itemDataset.issues), config$1.abortEarly) {
              dataset.typed = !1;
              break;
            }
          }
          itemDataset.typed || (dataset.typed = !1), dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = !1;
          break;
        }
        (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) && (dataset = item["~run"](dataset, config$1));
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}



}),

83686:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ UserError)
});
var _difference_js_0 = __nccwpck_require__(53721);

class UserError extends Error {
  name = "UserError";
  /** The message without its differences. */
  whatHappened;
  /** What to do next, as an instruction. */
  advice;
  /** For example `data-file-missing`; docs/reference/error-codes.md explains each. */
  code;
  differences;
  nextInputs;
  constructor(code, whatHappened, advice, { differences = [], nextInputs = {}, ...options } = {}) {
    super([whatHappened, ...(0,_difference_js_0/* .differenceLines */ .Ze)(differences)].join(`
`), options), this.code = code, this.whatHappened = whatHappened, this.advice = advice, this.differences = differences, this.nextInputs = nextInputs;
  }
}


}),

63312:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  $v: () => (/* binding */ wayBackLinkInMarkdown),
  OB: () => (/* binding */ rowOf),
  U1: () => (/* binding */ codeLink),
  eL: () => (/* binding */ codeLinkInMarkdown)
});
var _own_environment_js_0 = __nccwpck_require__(5164);

const page = "docs/reference/error-codes.md", wayBackPage = "docs/how-to/restore-or-roll-back.md", composed = /^(installer-failed|known-failure|prerequisite)-.*/;
function rowOf(code) {
  return code.replace(composed, "$1");
}
function placeOfPage(row, environment) {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
  if (!server || !repository || !ref)
    return row;
  const path = [...repository.split("/"), "blob", ...ref.split("/")].map(encodeURIComponent).join("/");
  return `${server}/${path}/${row}`;
}
function placeOf(code, environment) {
  return placeOfPage(`${page}#${encoded(rowOf(code))}`, environment);
}
function wayBackLinkInMarkdown(environment = (0,_own_environment_js_0/* .ownEnvironment */ .a)()) {
  const place = placeOfPage(wayBackPage, environment);
  return place === wayBackPage ? `\`${place}\`` : `[how to go back](<${place}>)`;
}
function encoded(code) {
  return encodeURIComponent(code).replace(/[^\w%.-]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
}
function codeLink(code, environment = (0,_own_environment_js_0/* .ownEnvironment */ .a)()) {
  return `More: ${placeOf(code, environment)}`;
}
function codeLinkInMarkdown(code, environment = (0,_own_environment_js_0/* .ownEnvironment */ .a)()) {
  const place = placeOf(code, environment);
  return place.startsWith(page) ? `\`${place}\`` : `[\`${encoded(code)}\`](<${place}>)`;
}


}),

75951:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  FX: () => (/* binding */ withOlderNames),
  Lq: () => (/* binding */ byNamesOfNow),
  RL: () => (/* binding */ fitsInput)
});
var _base_schema_js_0 = __nccwpck_require__(94517);

function byNamesOfNow(inputs, texts, isMeant = () => !0) {
  const given = {}, older = [], contradictions = [];
  for (const [name, input] of Object.entries(inputs)) {
    const text = texts[name], before = input.formerly === void 0 ? void 0 : texts[input.formerly], taken = before !== void 0 && isMeant(input, before) ? before : void 0;
    if (taken !== void 0 && input.formerly !== void 0) {
      const names = { older: input.formerly, name };
      older.push(names), text !== void 0 && text !== taken && contradictions.push(names);
    }
    const value = text ?? taken;
    value !== void 0 && (given[name] = value);
  }
  return { given, older, contradictions };
}
function fitsInput({ schema }, text) {
  return _base_schema_js_0/* .safeParse */ .xL(schema, text).success;
}
function withOlderNames(inputs) {
  const all = Object.entries(inputs).flatMap(([name, input]) => {
    const { formerly, default: _, ...same } = input;
    if (formerly === void 0)
      return [[name, input]];
    const description = `Older name of the input ${name}.`, deprecated = `Give the input ${name} in its place. ${formerly} still works.`;
    return [
      [name, { ...input, required: !1 }],
      [formerly, { ...same, required: !1, description, deprecated }]
    ];
  });
  return Object.fromEntries(all);
}


}),

5164:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ ownEnvironment)
});
function ownEnvironment() {
  return process.env;
}


}),

68786:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  PC: () => (/* binding */ givenInputs),
  sm: () => (/* binding */ valuesOf)
});
var _base_nearest_name_js_3 = __nccwpck_require__(2088);
var _base_schema_js_0 = __nccwpck_require__(94517);
var _base_user_error_js_1 = __nccwpck_require__(83686);
var _older_names_js_2 = __nccwpck_require__(75951);




const prefix = "INPUT_";
function variableOf(inputName) {
  return `${prefix}${inputName.replaceAll(" ", "_").toUpperCase()}`;
}
function givenInputs(inputs, environment) {
  const given = Object.keys((0,_older_names_js_2/* .withOlderNames */ .FX)(inputs)).flatMap((name) => {
    const text = givenText(name, environment);
    return text === void 0 ? [] : [[name, text]];
  });
  return (0,_older_names_js_2/* .byNamesOfNow */ .Lq)(inputs, Object.fromEntries(given));
}
function givenText(name, environment) {
  const text = environment[variableOf(name)]?.trim();
  return text === "" ? void 0 : text;
}
function valuesOf(inputs, given) {
  return readInputs(inputs, Object.fromEntries(Object.entries(given).map(([name, text]) => [variableOf(name), text])));
}
function readInputs(inputs, environment) {
  const values = {}, { given, older, contradictions } = givenInputs(inputs, environment), problems = [...unknownInputs(inputs, environment), ...contradictions.map(givenTwice)], isCompletedLater = isCompleted(inputs, environment);
  for (const [name, input] of Object.entries(inputs)) {
    const written = older.find((one) => one.name === name)?.older ?? name, read = readInput(written, input, given[name], isCompletedLater);
    "problem" in read ? problems.push(read.problem) : values[name] = read.value;
  }
  if (problems.length > 0)
    throw new _base_user_error_js_1/* .UserError */ .y("input-invalid", problems.join(`
`), "Correct these inputs, and run again. Nothing was touched.");
  return values;
}
function readInput(name, input, given, isCompletedLater) {
  const text = given ?? input.default;
  if (text === void 0 || text === "")
    return input.required && !isCompletedLater ? { problem: `The input ${name} is missing. Allowed: ${input.allowed}.` } : { value: void 0 };
  const result = _base_schema_js_0/* .safeParse */ .xL(input.schema, text);
  return result.success ? { value: result.output } : { problem: input.isSecret ? hidden(name, input.allowed) : wrong(name, text, input) };
}
function isCompleted(inputs, environment) {
  return "approved-plan" in inputs && completing.some((name) => givenText(name, environment) !== void 0);
}
const completing = ["settings", "approved-plan"];
function hidden(name, allowed) {
  return `The input ${name} has a value that is not allowed, and is not shown. Allowed: ${allowed}.`;
}
const longestShown = 200;
function wrong(name, text, { allowed, type }) {
  const harmless = text.replace(/\/\/[^/@\s]*@/g, "//\u2026@"), shown = harmless.length > longestShown ? `${harmless.slice(0, longestShown)}\u2026` : harmless;
  return `The input ${name} is ${JSON.stringify(shown)}${meantBy(harmless, type)}. Allowed: ${allowed}.`;
}
function meantBy(text, type) {
  const words = wordsOf(type), given = type.type === "list" ? text.split(/[\n,]/).map((word) => word.trim()) : [text], meant = new Set(given.flatMap((word) => words.includes(word) ? [] : (0,_base_nearest_name_js_3/* .nearestName */ .q)(word, words) ?? []));
  return meant.size === 0 ? "" : ` (did you mean ${[...meant].map((word) => `"${word}"`).join(", ")}?)`;
}
function wordsOf(type) {
  return type.type === "list" ? wordsOf(type.item) : type.type === "boolean" ? ["true", "false"] : type.type === "enum" ? type.values : [];
}
function givenTwice({ older, name }) {
  return `The inputs ${name} and ${older} have different values. ${older} is the older name of ${name}: leave it out.`;
}
function unknownInputs(inputs, environment) {
  const known = new Set(Object.keys((0,_older_names_js_2/* .withOlderNames */ .FX)(inputs)).map(variableOf));
  return Object.keys(environment).map((variable) => variable.toUpperCase()).filter((variable) => variable.startsWith(prefix) && !known.has(variable)).map((variable) => {
    const name = variable.slice(prefix.length).toLowerCase(), names = Object.keys(inputs);
    return `There is no input ${name}${(0,_base_nearest_name_js_3/* .didYouMean */ .a)(name, names)}. Known: ${names.join(", ")}.`;
  });
}


}),

7780:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ leftState),
  Z: () => (/* binding */ leaveState)
});
var node_fs_0 = __nccwpck_require__(73024);
var _base_schema_js_1 = __nccwpck_require__(94517);


const stepState = _base_schema_js_1/* .object */ .Ik({
  workFolder: _base_schema_js_1/* .string */ .Yj(),
  run: _base_schema_js_1/* .string */ .Yj(),
  /** The rehearsal server that takes the place of this machine. */
  rehearsalFolder: _base_schema_js_1/* .exactOptional */ .yq(_base_schema_js_1/* .string */ .Yj()),
  /** The server, where it is another machine. */
  server: _base_schema_js_1/* .exactOptional */ .yq(_base_schema_js_1/* .object */ .Ik({
    name: _base_schema_js_1/* .string */ .Yj(),
    shares: _base_schema_js_1/* .exactOptional */ .yq(_base_schema_js_1/* .pipe */ .Fs(_base_schema_js_1/* .array */ .YO(_base_schema_js_1/* .pipe */ .Fs(_base_schema_js_1/* .tuple */ .PV([_base_schema_js_1/* .string */ .Yj(), _base_schema_js_1/* .string */ .Yj()]), _base_schema_js_1/* .readonly */ .tB())), _base_schema_js_1/* .readonly */ .tB()))
  }))
}), name = "mfa-server-upgrade";
function leaveState(state, environment) {
  const file = environment.GITHUB_STATE;
  file && (0,node_fs_0.appendFileSync)(file, `${name}=${JSON.stringify(state)}
`, "utf8");
}
function leftState(environment) {
  try {
    const parsed = _base_schema_js_1/* .safeParse */ .xL(stepState, JSON.parse(environment[`STATE_${name}`] ?? ""));
    return parsed.success ? parsed.output : void 0;
  } catch {
    return;
  }
}


})

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xw: () => (/* binding */ cli),
  iW: () => (/* binding */ main),
  bE: () => (/* binding */ post)
});

var definitions = __nccwpck_require__(60410);
var user_error = __nccwpck_require__(83686);
var own_environment = __nccwpck_require__(5164);
var read_inputs = __nccwpck_require__(68786);
var external_node_fs_ = __nccwpck_require__(73024);
var code_link = __nccwpck_require__(63312);
;// CONCATENATED MODULE: ./lib/bundled/workflow/refuse-inputs.js


const standardOutput = 1;
function refuseInputs(error, environment) {
  const message = `${error.message}
${error.advice}
${(0,code_link/* codeLink */.U1)(error.code, environment)}`;
  (0,external_node_fs_.writeSync)(standardOutput, `::error title=Wrong inputs::${escapeData(message)}
${lines}
`), append(environment.GITHUB_OUTPUT, `changed=false
`), append(environment.GITHUB_STEP_SUMMARY, `${block}

\`\`\`text
${message.replaceAll("`", "'")}
\`\`\`
`), process.exitCode = 1;
}
const block = [
  "| This run | **failed, wrong inputs** |",
  "| --- | --- |",
  "| **Do now** | Correct the inputs that are named below, and run again. |",
  "| **Sign-in** | not looked at by this run; nothing was touched. |"
].join(`
`), lines = [
  "This run: failed, wrong inputs. Sign-in: not looked at by this run; nothing was touched.",
  "Do now: Correct the inputs that are named above, and run again."
].join(`
`);
function append(file, text) {
  if (file)
    try {
      (0,external_node_fs_.appendFileSync)(file, text, "utf8");
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      (0,external_node_fs_.writeSync)(standardOutput, `A file of the runner could not be written: ${escapeData(why)}
`);
    }
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}

var step_state = __nccwpck_require__(7780);
;// CONCATENATED MODULE: ./lib/bundled/entry-points.js






async function main(name) {
  const environment = (0,own_environment/* ownEnvironment */.a)(), action = await definitions/* definitions */.B[name]();
  try {
    const inputs = (0,read_inputs/* readInputs */.Ko)(action.inputs, environment), { runWithCompleteInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(4942), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(5105), __nccwpck_require__.e(4394), __nccwpck_require__.e(2011), __nccwpck_require__.e(8727)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20534));
    await runWithCompleteInputs(action, inputs, environment);
  } catch (error) {
    if (!(error instanceof user_error/* UserError */.y && error.code === "input-invalid"))
      throw error;
    refuseInputs(error, environment);
  }
}
async function post(name) {
  const environment = (0,own_environment/* ownEnvironment */.a)(), state = (0,step_state/* leftState */.B)(environment);
  if (state === void 0)
    return;
  const { endOfStep } = await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1748), __nccwpck_require__.e(9800), __nccwpck_require__.e(4942), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(5105), __nccwpck_require__.e(6459), __nccwpck_require__.e(1074), __nccwpck_require__.e(3229), __nccwpck_require__.e(2011), __nccwpck_require__.e(569)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64244));
  await endOfStep(await definitions/* definitions */.B[name](), state, environment);
}
async function cli(bundles) {
  const { runCommandLine } = await __nccwpck_require__.e(/* import() */ 2525).then(__nccwpck_require__.bind(__nccwpck_require__, 32525)), { actions } = await __nccwpck_require__.e(/* import() */ 1451).then(__nccwpck_require__.bind(__nccwpck_require__, 41451));
  await runCommandLine(process.argv.slice(2), actions, { bundles, environment: (0,own_environment/* ownEnvironment */.a)() });
}

var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
export { __webpack_exports__cli as cli, __webpack_exports__main as main, __webpack_exports__post as post };
