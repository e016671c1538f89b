export const id = 8263;
export const ids = [8263];
export const modules = {

/***/ 28263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactForJournal: () => (/* binding */ redactForJournal)
/* harmony export */ });
/* harmony import */ var _webconfig_mask_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60667);

const mostCharacters = 4e3;
function redactForJournal(log, text) {
  const masked = log.masked(text).split("\n").map((line) => (0,_webconfig_mask_value_js__WEBPACK_IMPORTED_MODULE_0__/* .maskValue */ .Q)("", line)).join("\n");
  return masked.length > mostCharacters ? `${masked.slice(0, mostCharacters)}\u2026` : masked;
}


/***/ }),

/***/ 60667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ maskSetting),
/* harmony export */   Q: () => (/* binding */ maskValue)
/* harmony export */ });
/* harmony import */ var _redact_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14621);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55138);
/* harmony import */ var _secrets_in_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17252);
/* harmony import */ var _setting_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79039);




function maskSetting(setting, value) {
  return maskValue((0,_setting_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ownName */ .qU)(setting), value);
}
function maskValue(name, value) {
  if (value.startsWith("<"))
    return (0,_redact_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .redactConfiguration */ .a)(value);
  if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isHarmlessValue */ .nk)(value))
    return value;
  if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretName */ .eh)(name) || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeKey */ .zC)(value) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isHarmlessName */ .JW)(name))
    return _secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretMark */ .MX;
  return withMarks(value);
}
function withMarks(value) {
  const pieces = [];
  let copied = 0;
  for (const { start, end } of (0,_secrets_in_value_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInValue */ .A)(value).toSorted((a, b) => a.start - b.start)) {
    if (start >= copied)
      pieces.push(value.slice(copied, start), _secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretMark */ .MX);
    copied = Math.max(copied, end);
  }
  return [...pieces, value.slice(copied)].join("");
}


/***/ }),

/***/ 79039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ printName),
/* harmony export */   Vs: () => (/* binding */ printedParts),
/* harmony export */   qU: () => (/* binding */ ownName)
/* harmony export */ });
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
  if (name.location === "" && name.section !== "" && name.attribute === void 0 && name.path.length === 1 && typeof only === "string") {
    return `${name.section}/${only}`;
  }
  const { location, elements, attribute } = printedParts(name);
  if (elements === "")
    return attribute === void 0 ? location.slice(0, -1) : location + attribute;
  return location + elements + (attribute === void 0 ? "" : `/${attribute}`);
}
function ownName({ path, attribute }) {
  const [only] = path;
  if (path.length === 1 && attribute === void 0 && typeof only === "string")
    return only;
  return [...path.map(printPart), ...attribute === void 0 ? [] : [attribute]].join("/");
}


/***/ })

};
