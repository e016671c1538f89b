export const id = 7405;
export const ids = [7405];
export const modules = {

47405:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uZ: () => (/* binding */ isUnconfigured),
  plainMergeRules: () => (/* binding */ plainMergeRules),
  md: () => (/* binding */ rewriteFor),
  sG: () => (/* binding */ ruleFor)
});

// UNUSED EXPORTS: matchesGlob, matchesSetting

;// CONCATENATED MODULE: ./lib/bundled/webconfig/built-in-rules.js
const belongsToVersion = "It belongs to the version of the application: the new file is right.";
const builtInRules = [
  {
    policy: "never",
    note: belongsToVersion,
    patterns: [
      "appSettings/version",
      "appSettings/*:version",
      "appSettings/*.version",
      "configSections",
      "runtime",
      "startup",
      "system.codedom",
      "entityFramework",
      "system.web.extensions",
      "system.web/compilation/assemblies",
      "system.web/compilation/buildProviders",
      "system.web/compilation/expressionBuilders",
      "system.web/compilation/@targetFramework",
      "system.web/httpRuntime/@targetFramework",
      "system.web/httpRuntime/@requestValidationMode",
      "system.web/httpHandlers",
      "system.web/httpModules",
      "system.web/pages/controls",
      "system.web/pages/@controlRenderingCompatibilityVersion",
      "system.webServer/handlers",
      "system.webServer/modules",
      "system.webServer/validation"
    ]
  },
  {
    policy: "never",
    note: "Locks are set by the level above.",
    patterns: ["*/@lock*"]
  },
  {
    policy: "report",
    patterns: [
      "*/@configSource",
      "*/@configProtectionProvider",
      "appSettings/@*",
      "connectionStrings/@*",
      "applicationSettings/*/@*",
      "userSettings/*/@*"
    ]
  },
  {
    policy: "carry",
    patterns: ["appSettings", "applicationSettings", "userSettings", "connectionStrings"]
  },
  {
    policy: "report",
    note: "Web farms and sign-in tickets need the explicit keys of the old file; take them over only if you rely on them.",
    patterns: ["system.web/machineKey"]
  },
  {
    policy: "carry-change",
    patterns: [
      "system.web/anonymousIdentification/@*",
      "system.web/authentication",
      "system.web/authorization",
      "system.web/compilation/@debug",
      "system.web/customErrors",
      "system.web/globalization",
      "system.web/httpCookies/@*",
      "system.web/httpRuntime/@executionTimeout",
      "system.web/httpRuntime/@maxQueryStringLength",
      "system.web/httpRuntime/@maxRequestLength",
      "system.web/httpRuntime/@maxUrlLength",
      "system.web/httpRuntime/@requestLengthDiskThreshold",
      "system.web/pages/@styleSheetTheme",
      "system.web/pages/@theme",
      "system.web/sessionState",
      "system.web/trace/@*",
      "system.net/mailSettings",
      "system.webServer/defaultDocument",
      "system.webServer/httpErrors",
      "system.webServer/httpProtocol/customHeaders",
      "system.webServer/httpRedirect",
      "system.webServer/security/access",
      "system.webServer/security/authorization",
      "system.webServer/security/ipSecurity",
      "system.webServer/security/requestFiltering",
      "system.webServer/staticContent"
    ]
  }
];

var setting_name = __webpack_require__(79039);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-rules.js


const plainMergeRules = { settings: [], oldOnly: "carry", unconfigured: [], rewrites: [] };
function ruleFor(setting, rules, original) {
  const builtIn = builtInRules.find(({ patterns: patterns2 }) => matchesSetting(setting, patterns2));
  if (builtIn?.policy === "never")
    return builtIn;
  const own = rules.settings.find(({ patterns: patterns2, originals }) => (matchesSetting(setting, patterns2) || isNamedExactly(setting, patterns2)) && isOneOf(original, originals));
  return own ?? builtIn ?? { policy: "report" };
}
function isOneOf(value, globs) {
  if (globs === void 0)
    return true;
  return value !== void 0 && globs.some((glob) => matchesGlob(value.trim(), glob));
}
function isUnconfigured(setting, value, rules) {
  return rules.unconfigured.some(({ patterns: patterns2, values }) => matchesSetting(setting, patterns2) && values.some((glob) => matchesGlob(value.trim(), glob)));
}
function rewriteFor(setting, rules) {
  return rules.rewrites.find(({ patterns: patterns2 }) => matchesSetting(setting, patterns2));
}
const piecesByGlob = /* @__PURE__ */ new Map();
function piecesOf(glob) {
  const known = piecesByGlob.get(glob);
  if (known !== void 0)
    return known;
  const pieces = glob.toLowerCase().split("*");
  piecesByGlob.set(glob, pieces);
  return pieces;
}
function behindFirst(text, pieces) {
  const [first = "", ...others] = pieces.slice(0, -1);
  if (!text.startsWith(first))
    return void 0;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0)
      return void 0;
    at = found + piece.length;
  }
  return at;
}
function matchesWhole(text, pieces) {
  const last = pieces.at(-1) ?? "";
  if (pieces.length === 1)
    return text === last;
  const at = behindFirst(text, pieces);
  return at !== void 0 && text.length - last.length >= at && text.endsWith(last);
}
function matchesStart(text, pieces) {
  const last = pieces.at(-1) ?? "";
  const endsPart = (end) => end === text.length || text.charAt(end) === "/";
  if (pieces.length === 1)
    return text.startsWith(last) && endsPart(last.length);
  const at = behindFirst(text, pieces);
  if (at === void 0)
    return false;
  for (let found = text.indexOf(last, at); found >= 0; found = text.indexOf(last, found + 1)) {
    if (endsPart(found + last.length))
      return true;
  }
  return false;
}
function matchesGlob(text, glob) {
  return matchesWhole(text.toLowerCase(), piecesOf(glob));
}
const patterns = /* @__PURE__ */ new Map();
function patternOf(text) {
  const known = patterns.get(text);
  if (known !== void 0)
    return known;
  const [elements, attribute] = [text.slice(0, text.lastIndexOf("/@")), text.slice(text.lastIndexOf("/@") + 1)];
  const isAttribute = text.includes("/@") && !attribute.includes("/");
  const pattern = {
    elements: piecesOf(isAttribute ? elements : text),
    attribute: isAttribute ? piecesOf(attribute) : void 0,
    hasLocation: text.startsWith("location[")
  };
  patterns.set(text, pattern);
  return pattern;
}
const comparedNames = /* @__PURE__ */ new WeakMap();
function lowerCase({ location, elements, bareElements, attribute }) {
  const own = [.../* @__PURE__ */ new Set([elements, bareElements])].map((one) => one.toLowerCase());
  const prefix = location.toLowerCase();
  return {
    own,
    withLocation: prefix === "" ? [] : own.map((one) => prefix + one),
    attribute: attribute?.toLowerCase()
  };
}
function compared(name) {
  const found = comparedNames.get(name) ?? lowerCase((0,setting_name/* printedParts */.V)(name));
  comparedNames.set(name, found);
  return found;
}
function matches({ own, withLocation, attribute }, pattern) {
  const texts = pattern.hasLocation ? withLocation : [...own, ...withLocation];
  if (pattern.attribute === void 0)
    return texts.some((text) => matchesStart(text, pattern.elements));
  if (attribute === void 0 || !matchesWhole(attribute, pattern.attribute))
    return false;
  return texts.some((text) => matchesWhole(text, pattern.elements));
}
function matchesSetting(name, texts) {
  const names = compared(name);
  return texts.some((text) => matches(names, patternOf(text)));
}
function isNamedExactly(name, texts) {
  const printed = (0,setting_name/* printName */.T)(name).toLowerCase();
  return texts.some((text) => text.toLowerCase() === printed);
}


}),

79039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ printName),
  V: () => (/* binding */ printedParts)
});
function printPart(part) {
  return typeof part === "string" ? part : `${part.tag}[${part.by}=${part.value}]`;
}
function barePart(part) {
  return typeof part === "string" ? part : part.tag;
}
function joined({ section, path }, print) {
  return section === "" ? path.map(print).join("/") : [section, ...path.map(print)].join("/");
}
function printedParts(name) {
  return {
    location: name.location === "" ? "" : `location[${name.location}]/`,
    elements: joined(name, printPart),
    bareElements: joined(name, barePart),
    attribute: name.attribute === void 0 ? void 0 : `@${name.attribute}`
  };
}
function printName(name) {
  const [only] = name.path;
  if (name.location === "" && name.attribute === void 0 && name.path.length === 1 && typeof only === "string") {
    return `${name.section}/${only}`;
  }
  const { location, elements, attribute } = printedParts(name);
  if (elements === "")
    return attribute === void 0 ? location.slice(0, -1) : location + attribute;
  return location + elements + (attribute === void 0 ? "" : `/${attribute}`);
}


})

};
