export const id = 5105;
export const ids = [5105];
export const modules = {

42606:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RV: () => (/* binding */ isFlag),
  h_: () => (/* binding */ isMaskable),
  vR: () => (/* binding */ isSmallNumber),
  zC: () => (/* binding */ looksLikeKey)
});
const flag = /^(?:true|false|yes|no|on|off|none|autogenerate(?:,\s*isolateapps)?)$/i;
function isFlag(value) {
  return flag.test(value.trim()) || !/\S/.test(value);
}
function isSmallNumber(value) {
  return /^-?\d{1,3}$/.test(value.trim());
}
const shortestMasked = 4;
function isMaskable(value) {
  return value.trim().length >= shortestMasked && !isFlag(value) && !/^\d{1,5}$/.test(value.trim());
}
const shortestKey = 32, shortestBase64 = 40, wellKnown = /-----BEGIN [A-Z ]*PRIVATE KEY|^eyJ[\w-]+\.eyJ/;
function isHexadecimal(value) {
  const digits = /^0x/i.test(value) ? value.slice(2) : value;
  return digits.length >= shortestKey && !/[^\dA-F]/i.test(digits);
}
function isBase64(value) {
  const body = value.replace(/={1,2}$/, "");
  return body.length < shortestBase64 || /[^\w+/-]/.test(body) ? !1 : /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
}
function looksLikeKey(value) {
  if (value.length < shortestKey)
    return !1;
  const trimmed = value.trim();
  return isHexadecimal(trimmed) || isBase64(trimmed) || wellKnown.test(trimmed);
}


}),

97292:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DP: () => (/* binding */ bareMarks),
  MX: () => (/* binding */ secretMark),
  Nc: () => (/* binding */ asRedacted),
  R: () => (/* binding */ hidden),
  VF: () => (/* binding */ withoutHashes),
  dK: () => (/* binding */ isHidden),
  nT: () => (/* binding */ hiddenWithHash),
  ot: () => (/* binding */ hiddenOnce),
  yd: () => (/* binding */ changedSecretMark),
  zc: () => (/* binding */ beginsHidden)
});
var node_crypto_0 = __webpack_require__(77598);

function asRedacted(text) {
  return text;
}
const secretMark = "(secret)", changedSecretMark = "(secret, changed)";
const hiddenPattern = String.raw`\(hidden, (\d{1,9}) characters(?:, (?:[\da-f]{8}|same|changed))?\)`, hiddenMark = new RegExp(`^${hiddenPattern}$`), hiddenMarks = new RegExp(hiddenPattern, "g");
function marked(length, more) {
  return `(hidden, ${length} characters${more === void 0 ? "" : `, ${more}`})`;
}
function hidden(text, more) {
  return text === "" ? "" : marked(text.length, more);
}
function hiddenWithHash(text, salt) {
  return salt === void 0 ? hidden(text) : marked(text.length, (0,node_crypto_0.createHmac)("sha256", salt).update(text, "utf8").digest("hex").slice(0, 8));
}
function isHidden(text) {
  return text === secretMark || text === changedSecretMark || hiddenMark.test(text);
}
const hiddenFirst = /^\s*(?:\(secret(?:, changed)?\)|\\\(secret(?:, changed)?\\\)|\\?\(hidden, )/;
function beginsHidden(text) {
  return hiddenFirst.test(text);
}
function hiddenOnce(text) {
  return isHidden(text) ? text : hidden(text);
}
function bareMarks(text) {
  return text.replace(hiddenMarks, secretMark);
}
function withoutHashes(text) {
  return text.replace(hiddenMarks, (_, length) => marked(Number(length)));
}


}),

8432:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ knownNames)
});
const registryNames = [
  "DisplayName",
  "DisplayVersion",
  "Publisher",
  "InstallLocation",
  "WindowsInstaller",
  "SystemComponent",
  "VersionMajor",
  "VersionMinor",
  "ParentKeyName",
  "VersionMajor",
  "InstallSource",
  "InstallDate",
  "EstimatedSize",
  "Language",
  "NoModify",
  "NoRepair",
  "NoRemove",
  "HelpLink",
  "URLInfoAbout",
  "URLUpdateInfo",
  "HelpTelephone",
  "Contact",
  "Installed",
  "Major",
  "Minor",
  "Bld",
  "Rbld",
  "VersionString",
  "ProductString",
  "SetupString",
  "PathWWWRoot",
  "InstallPath",
  "TargetVersion",
  "Servicing",
  "CBS",
  "IISProgramGroup",
  "PendingFileRenameOperations",
  "PendingFileRenameOperations2",
  "MajorVersion",
  "MinorVersion",
  "Release",
  "Install",
  "Version",
  "ACP",
  "OEMCP",
  "Default",
  "InstallLanguage",
  "ProductName",
  "CurrentBuild",
  "CurrentBuildNumber",
  "EditionID",
  "SslCertHash",
  "Type",
  "Start",
  "ErrorControl",
  "ObjectName",
  "DependOnService",
  "DependOnGroup",
  "DelayedAutostart",
  "InstallPath",
  "InstallDir",
  "Version",
  "DataPath",
  "LogPath",
  "Pfsvc_ncan_ip_tcp_port",
  "Pfsvc_pendingSmsTimeoutSeconds"
], settingNames = [
  "USE_WEB_SERVICE_SDK",
  "WEB_SERVICE_SDK_AUTHENTICATION_USERNAME",
  "SSL_REQUIRED",
  "UseWebServiceSdk",
  "WebServiceSdkUrl",
  "WebServiceSdkUsername",
  "WebServiceSdkCertificateThumbprint",
  "ClientValidationEnabled",
  "UnobtrusiveJavaScriptEnabled",
  "PreserveLoginUrl",
  "autoFormsAuthentication",
  "enableSimpleMembership",
  "Thumbprint",
  "version"
], configurationAttributes = [
  "type",
  "serializeAs",
  "assembly",
  "path",
  "verb",
  "oldVersion",
  "newVersion",
  "publicKeyToken",
  "namespace",
  "culture",
  "preCondition",
  "enabled",
  "requirePermission",
  "mode",
  "validate",
  "requireAccess",
  "resourceType",
  "mimeType",
  "expressionPrefix",
  "version",
  "url",
  "providerName",
  "fileExtension",
  "defaultProvider",
  "xmlns",
  "targetFramework",
  "statusCode",
  "subStatusCode",
  "debug",
  "encoding",
  "restartOnExternalChanges",
  "timeout",
  "extension",
  "validateIntegratedModeConfiguration",
  "redirect",
  "tagPrefix",
  "tagName",
  "src",
  "runAllManagedModulesForAllRequests",
  "connectionStringName",
  "redirectType",
  "loginUrl",
  "defaultUrl",
  "allowDefinition",
  "allowExeDefinition",
  "stopProcessing",
  "passwordFormat",
  "modules",
  "level",
  "defaultRedirect",
  "controlRenderingCompatibilityVersion",
  "requestValidationMode",
  "warningLevel",
  "language",
  "uiCulture",
  "protection",
  "clientIDMode",
  "allowLocation",
  "pageBaseType",
  "configSource",
  "file",
  "accessPolicy",
  "responseMode",
  "existingResponse",
  "errorMode",
  "maxRequestLength",
  "maxAllowedContentLength",
  "factoryType",
  "validation",
  "decryption",
  "binding",
  "bindingConfiguration",
  "behaviorConfiguration",
  "contract",
  "address",
  "requestPathInvalidCharacters",
  "privatePath",
  "doStaticCompression",
  "doDynamicCompression",
  "cacheControlMode",
  "aspNetCompatibilityEnabled",
  "applicationName",
  "users",
  "roles",
  "verbs",
  "scriptProcessor",
  "requireSSL",
  "enableVersionHeader",
  "redirectMode",
  "numRecompilesBeforeAppRestart",
  "cookieless",
  "batch",
  "autoflush",
  "errorMode",
  "enableViewState",
  "enableViewStateMac",
  "viewStateEncryptionMode",
  "multipleSites",
  "allowUnlisted",
  "validateRequest",
  "theme",
  "styleSheetTheme",
  "masterPageFile",
  "slidingExpiration",
  "executionTimeout",
  "responseEncoding",
  "requestEncoding",
  "fileEncoding",
  "requestLengthDiskThreshold",
  "maxQueryStringLength",
  "maxQueryString",
  "maxUrl",
  "maxUrlLength",
  "enableSessionState",
  "enableEventValidation",
  "httpExpires",
  "cacheControlMaxAge",
  "impersonate",
  "userName",
  "httpOnlyCookies",
  "domain",
  "sameSite",
  "cookieName",
  "name",
  "relaxedUrlToFileSystemMapping",
  "optimizeCompilations",
  "stateNetworkTimeout",
  "regenerateExpiredSessionId",
  "priority",
  "inheritInChildApplications",
  "stdoutLogEnabled",
  "processPath",
  "hostingModel",
  "allow",
  "deny",
  "accessType",
  "ipAddress",
  "subnetMask",
  "allowed",
  "sslFlags",
  "authPersistNonNTLM",
  "realm",
  "host",
  "port",
  "enableSsl",
  "defaultCredentials",
  "deliveryMethod",
  "pickupDirectoryLocation",
  "from",
  "targetName",
  "lockItem",
  "lockAttributes",
  "lockElements",
  "lockAllAttributesExcept",
  "lockAllElementsExcept",
  "overrideMode",
  "pageOutput",
  "localOnly",
  "requestLimit",
  "traceMode",
  "mostRecent",
  "compilerOptions",
  "explicit",
  "strict",
  "minRequiredPasswordLength",
  "minRequiredNonalphanumericCharacters",
  "maxInvalidPasswordAttempts",
  "prefixLanguageFilePath",
  "configProtectionProvider",
  "xdt:Transform",
  "xdt:Locator",
  "appliesTo",
  "sku",
  "statusReason"
], attributeNames = [
  "SITE.NAME",
  "SITE.ID",
  "APP.NAME",
  "APPPOOL.NAME",
  "VDIR.NAME",
  "CONFIG.SECTION",
  "OBJECT.NAME",
  "state",
  "path",
  "physicalPath",
  "name",
  "id",
  "bindings",
  "protocol",
  "bindingInformation",
  "certificateHash",
  "PipelineMode",
  "RuntimeVersion",
  "managedRuntimeVersion",
  "managedPipelineMode",
  "enable32BitAppOnWin64",
  "applicationPool",
  "identityType",
  "enabled",
  "impersonate",
  "sslFlags",
  "overrideMode",
  "message",
  "hresult"
], propertyNames = [
  "status",
  "message",
  "subject",
  "thumbprint",
  "productName",
  "productVersion",
  "error",
  "joined",
  "version",
  "mode",
  "id",
  "parentId",
  "processId",
  "name",
  "started",
  "rights",
  "refused"
], asSet = (names) => new Set(names.map((name) => name.toLowerCase()));
const knownNames = {
  registry: asSet(registryNames),
  setting: asSet(settingNames),
  /** Of a configuration. */
  attribute: asSet(configurationAttributes),
  /** Of what appcmd answers. */
  answer: asSet(attributeNames),
  property: asSet(propertyNames)
};


}),

45905:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ redactText),
  d: () => (/* binding */ redactCommandLine)
});
var _hidden_js_0 = __webpack_require__(97292);

function redactText(text) {
  return text.replace(/\b([a-z][a-z0-9+.-]{0,30}:\/\/)([^\s/@"'<>]{1,2000}@)/gi, (_, scheme, user) => `${scheme}${(0,_hidden_js_0/* .hiddenOnce */ .ot)(user.slice(0, -1))}@`).replace(/\?(?!\(hidden, )([^\s"'<>]{1,4000})/g, (_, query) => `?${(0,_hidden_js_0/* .hiddenOnce */ .ot)(query)}`).replace(/([A-Za-z_][\w.-]{0,100})(\s{0,3}=\s{0,3})("[^"]{1,4000}"|[^\s";,()]{1,4000})/g, (_, name, sign, value) => `${name}${sign}${quoted(value)}`).replace(/(^|\s)([/-]{1,2}[A-Za-z][\w-]{0,60}:)("[^"]{1,4000}"|[^\s"()]{1,4000})/g, (_, before, name, value) => `${before}${name}${quoted(value)}`);
}
function quoted(value) {
  return value.startsWith('"') ? `"${(0,_hidden_js_0/* .hiddenOnce */ .ot)(value.slice(1, -1))}"` : (0,_hidden_js_0/* .hiddenOnce */ .ot)(value);
}
function redactCommandLine(line, hide = _hidden_js_0/* .hiddenOnce */ .ot) {
  const end = endOfProgram(line), rest = line.slice(end).trim();
  return rest === "" ? line : `${line.slice(0, end)} ${hide(rest)}`;
}
function endOfProgram(line) {
  const start = line.length - line.trimStart().length;
  if (line[start] === '"') {
    const close = line.indexOf('"', start + 1);
    return close < 0 ? line.length : close + 1;
  }
  const named = /\.(?:exe|sys|dll)(?=\s|$)/i.exec(line);
  if (named !== null)
    return named.index + named[0].length;
  const blank = line.indexOf(" ", start);
  return blank < 0 ? line.length : blank;
}


}),

15105:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oN: () => (/* binding */ besides),
  lY: () => (/* binding */ createRedactor),
  XU: () => (/* binding */ plainRedactor),
  b6: () => (/* binding */ redactMessage)
});

var external_node_crypto_ = __webpack_require__(77598);
var harmless_values = __webpack_require__(42606);
var redaction_hidden = __webpack_require__(97292);
var secrets_in_text = __webpack_require__(65759);
;// CONCATENATED MODULE: ./lib/bundled/base/redaction/configuration-spans.js



const naming = /* @__PURE__ */ new Set(["key", "name", "Key", "Name", "id", "variable"]);
function settingName(attributes) {
  return attributes.find(({ name }) => naming.has(name))?.value ?? "";
}
function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}
function hiddenOfValue(value, start, kind, mayLookLikeKey) {
  const trimmed = value.trim();
  if ((0,harmless_values/* isFlag */.RV)(value) || (0,redaction_hidden/* isHidden */.dK)(trimmed))
    return [];
  const from = start + value.length - value.trimStart().length, whole = (isSecret) => [{ start: from, end: from + trimmed.length, isSecret }];
  return kind === "secret" || (0,harmless_values/* looksLikeKey */.zC)(value) && !mayLookLikeKey ? whole(!0) : kind === "unknown" ? (0,harmless_values/* isSmallNumber */.vR)(value) ? [] : whole(!1) : (0,secrets_in_text/* secretsInText */.S)(value).map((span) => ({ start: start + span.start, end: start + span.end, isSecret: !0 }));
}
class Reading {
  text;
  names;
  spans = [];
  /** Of the setting whose element is open. */
  setting = "";
  /** The element opened last, while nothing was closed behind it. */
  element = "";
  constructor(text, names) {
    this.text = text, this.names = names;
  }
  take(piece) {
    switch (piece.kind) {
      case "open": {
        const named = settingName(piece.attributes);
        for (const one of piece.attributes)
          this.attribute(one, named);
        piece.name === "setting" && (this.setting = piece.isEmpty ? "" : named), this.element = piece.isEmpty ? "" : localName(piece.name);
        return;
      }
      case "close":
        piece.name === "setting" && (this.setting = ""), this.element = "";
        return;
      case "text":
        this.content(piece);
        return;
      case "other":
        this.other(piece);
    }
  }
  attribute({ name, value, start }, setting) {
    if (naming.has(name) || name === "xmlns" || name.startsWith("xmlns:")) {
      this.add(hiddenOfValue(value, start, "shown", !0));
      return;
    }
    const isValue = /^value$/i.test(name), [own, of] = [this.names.classOf(localName(name), "attribute"), this.names.classOf(setting, "setting")], kind = isValue ? of : own === "unknown" ? this.names.classOf(name, "attribute") : own;
    this.add(hiddenOfValue(value, start, kind, !isValue || this.names.mayLookLikeKey(setting)));
  }
  content({ start, end }) {
    const content = this.text.slice(start, end), [own, of] = [this.names.classOf(this.element, "setting"), this.names.classOf(this.setting, "setting")], kind = own === "secret" || of === "secret" ? "secret" : this.element === "value" ? of : own;
    this.add(hiddenOfValue(content, start, kind, this.names.mayLookLikeKey(this.setting)));
  }
  /** A comment is read as a configuration of its own where everything may be shown. */
  other({ start, end }) {
    const inside = this.text.slice(start, end);
    this.names.classOf("", "setting") !== "shown" ? this.add(hiddenOfValue(inside, start, "unknown", !1)) : this.add((0,secrets_in_text/* joinedSpans */.D)(within(inside, start, this.names)).map((span) => ({ ...span, isSecret: !0 })));
  }
  add(spans) {
    for (const span of spans)
      this.spans.push(span);
  }
}
function hiddenSpans(text, names) {
  const reading = new Reading(text, names);
  for (const piece of readMarkup(text))
    reading.take(piece);
  return reading.spans;
}
function secretSpans(text, names) {
  const found = [];
  for (const { start, end, isSecret } of hiddenSpans(text, names))
    if (isSecret)
      found.push({ start, end });
    else
      for (const one of within(text.slice(start, end), start, names))
        found.push(one);
  return (0,secrets_in_text/* joinedSpans */.D)(found);
}
function within(part, offset, names) {
  return [...part.includes("<") ? hiddenSpans(part, names).filter(({ isSecret }) => isSecret) : [], ...(0,secrets_in_text/* secretsInText */.S)(part)].map(({ start, end }) => ({ start: offset + start, end: offset + end }));
}
const tagStart = /<(\/?)((?:[\p{L}_][\p{L}\d_.-]{0,200}:)?[\p{L}_][\p{L}\d_.-]{0,200})/uy, attribute = /\s*([^\s=<>"'/]{1,300})\s*=\s*(?:"([^"]*)"|'([^']*)'|"([^\r\n]*)|'([^\r\n]*)|(\((?:secret|hidden, [^()"'<>]{1,60})\)|[^\s"'<>(]+))/dy, tagEnd = /\s*(\/?)>/y, declaration = /<\?xml(?:\s+(?:version|encoding|standalone)\s*=\s*["'][\w.-]{1,40}["']){1,3}\s*\?>/y;
function at(expression, text, index) {
  return expression.lastIndex = index, expression.exec(text);
}
function attributesAt(text, start) {
  const attributes = [];
  let end = start;
  for (let match = at(attribute, text, end); match; match = at(attribute, text, end)) {
    const group = [2, 3, 4, 5, 6].find((number) => match?.[number] !== void 0) ?? 2, [valueStart, valueEnd] = match.indices?.[group] ?? [end, end];
    attributes.push({ name: match[1] ?? "", value: match[group] ?? "", start: valueStart, end: valueEnd }), end += match[0].length;
  }
  return { attributes, end };
}
const wrapped = [
  ["<!--", "-->", "other"],
  ["<![CDATA[", "]]>", "text"],
  ["<?", "?>", "other"],
  ["<!", ">", "other"]
];
function* readMarkup(text) {
  const without = /* @__PURE__ */ new Set();
  for (let index = 0; index < text.length; ) {
    const start = text.indexOf("<", index), textEnd = start < 0 ? text.length : start;
    if (textEnd > index && (yield { kind: "text", start: index, end: textEnd }), start < 0)
      return;
    const known = at(declaration, text, start);
    if (known) {
      index = start + known[0].length;
      continue;
    }
    const around = wrapped.find(([opening]) => text.startsWith(opening, start));
    if (around !== void 0) {
      const [opening, closing, kind] = around, from = start + opening.length, close2 = without.has(closing) ? -1 : text.indexOf(closing, from);
      close2 < 0 && without.add(closing);
      const end2 = close2 < 0 ? text.length : close2;
      end2 > from && (yield { kind, start: from, end: end2 }), index = close2 < 0 ? text.length : close2 + closing.length;
      continue;
    }
    const tag = at(tagStart, text, start);
    if (!tag) {
      yield { kind: "text", start: start + 1, end: nextTag(text, start + 1) }, index = nextTag(text, start + 1);
      continue;
    }
    const name = tag[2] ?? "", isClosing = tag[1] === "/", behind = start + tag[0].length, { attributes, end } = isClosing ? { attributes: [], end: behind } : attributesAt(text, behind), close = at(tagEnd, text, end);
    isClosing ? yield { kind: "close", name } : yield { kind: "open", name, attributes, isEmpty: close?.[1] === "/" }, index = end + (close?.[0].length ?? 0);
  }
}
function nextTag(text, from) {
  const next = text.indexOf("<", from);
  return next < 0 ? text.length : next;
}

var known_names = __webpack_require__(8432);
var secret_names = __webpack_require__(73285);
;// CONCATENATED MODULE: ./lib/bundled/base/redaction/names.js


const noOwnNames = { secret: [], shown: [] };
const longestName = 400;
class Names {
  secret;
  shownExactly;
  shown;
  constructor(own = noOwnNames) {
    this.secret = own.secret.map(patternOf), this.shownExactly = new Set(own.shown.filter((name) => !name.includes("*")).map((name) => name.toLowerCase())), this.shown = own.shown.filter((name) => name.includes("*")).map(patternOf);
  }
  classOf(whole, place) {
    const name = whole.length > longestName ? whole.slice(-longestName) : whole;
    if (this.secret.some((pattern) => pattern.test(name)))
      return "secret";
    const lower = name.toLowerCase();
    return this.shownExactly.has(lower) ? "shown" : (0,secret_names/* isSecretName */.e)(name) ? "secret" : known_names/* knownNames */.U[place].has(lower) || isProductName(name, place) || this.shown.some((pattern) => pattern.test(name)) ? "shown" : "unknown";
  }
  /** A name that says of itself that a value which looks like a key is none. */
  mayLookLikeKey(name) {
    return (0,secret_names/* isHarmlessName */.J)(name) || this.shownExactly.has(name.toLowerCase());
  }
}
function patternOf(glob) {
  const parts = glob.split("*").map((part) => part.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(String.raw`[\s\S]*?`)}$`, "i");
}
function isProductName(name, place) {
  return place !== "setting" ? !1 : /_pfwssdk_PfWsSdk$/.test(name) || /^(?:aspnet|webpages|vs):[\w.]{1,80}$/i.test(name);
}

var redact_text = __webpack_require__(45905);
;// CONCATENATED MODULE: ./lib/bundled/base/redaction/redactor.js






function replaced(text, spans, mark) {
  const pieces = [];
  let copied = 0;
  for (const span of spans)
    span.start < copied || (pieces.push(text.slice(copied, span.start), mark(text.slice(span.start, span.end), span)), copied = span.end);
  return (0,redaction_hidden/* asRedacted */.Nc)([...pieces, text.slice(copied)].join(""));
}
function redactMessage(text) {
  return replaced(text, (0,secrets_in_text/* secretsInText */.S)(text), () => redaction_hidden/* secretMark */.MX);
}
const removalOfPackage = /^"?[^"<>|]{0,200}msiexec(?:\.exe)?"?\s+\/[ix]\s*\{[\dA-F-]{36}\}$/i;
function idOf(own, salt) {
  return (0,external_node_crypto_.createHmac)("sha256", salt).update(JSON.stringify([own.secret, own.shown]), "utf8").digest("hex").slice(0, 16);
}
function createRedactor({ names: own = noOwnNames, salt } = {}) {
  const names = new Names(own), mark = (part, { isSecret }) => isSecret ? redaction_hidden/* secretMark */.MX : (0,redaction_hidden/* hiddenWithHash */.nT)(part, salt), configuration = (text) => replaced(text, hiddenSpans(text, names), mark);
  return {
    ...salt === void 0 ? {} : { hiddenWith: idOf(own, salt) },
    spans: (text) => hiddenSpans(text, names),
    secrets: (text) => secretSpans(text, names),
    configuration,
    value(name, value, place) {
      if (value.startsWith("<"))
        return configuration(value);
      const kind = names.classOf(name, place);
      return replaced(value, hiddenOfValue(value, 0, kind, names.mayLookLikeKey(name)), mark);
    },
    commandLine(line) {
      return removalOfPackage.test(line.trim()) ? (0,redaction_hidden/* asRedacted */.Nc)(line) : (0,redaction_hidden/* asRedacted */.Nc)((0,redact_text/* redactCommandLine */.d)(line, (rest) => (0,redaction_hidden/* isHidden */.dK)(rest) ? rest : (0,redaction_hidden/* hiddenWithHash */.nT)(rest, salt)));
    }
  };
}
const plainRedactor = createRedactor();
function besides(shown, value, first) {
  return /^\(hidden, \d+ characters\)$/.test(shown) ? (0,redaction_hidden/* hidden */.R)(value, value === first ? "same" : "changed") : shown;
}


}),

73285:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ isHarmlessName),
  e: () => (/* binding */ isSecretName)
});
const secretWords = /* @__PURE__ */ new Set([
  "pw",
  "pwd",
  "pwds",
  "pass",
  "passwd",
  "pword",
  "passcode",
  "passphrase",
  "pin",
  "pins",
  "puk",
  "psk",
  "sas",
  "secret",
  "secrets",
  "token",
  "tokens",
  "credential",
  "credentials",
  "creds",
  "otp",
  "totp",
  "hmac",
  "bearer",
  "authorization",
  "signature",
  "sig",
  "apikey",
  "jwt",
  "nonce",
  "seed",
  "wep",
  "wpa",
  "cvv",
  "mnemonic",
  "geheim",
  "losung",
  "losungswort",
  "zugangsdaten",
  "schl\xFCssel",
  "schluessel",
  "schlussel",
  "sleutel",
  "l\xF6sen",
  "losen",
  "nyckel",
  "n\xF8kkel",
  "hemlig",
  "hemmelig",
  "mdp",
  "secr\xE8te",
  "cl\xE9",
  "cle",
  "clave",
  "claves",
  "secreto",
  "segreto",
  "segredo",
  "senha",
  "chave",
  "chiave",
  "parola",
  "parol\u0103",
  "cheie",
  "jeton",
  "contrase\xF1a",
  "clef",
  "haslo",
  "has\u0142o",
  "heslo",
  "geslo",
  "lozinka",
  "klucz",
  "klic",
  "kl\xED\u010D",
  "tajne",
  "jelszo",
  "jelsz\xF3",
  "kulcs",
  "salasana",
  "avain",
  "parool",
  "slaptazodis",
  "slapta\u017Eodis",
  "sifre",
  "\u015Fifre",
  "anahtar",
  "kodikos",
  "\u043F\u0430\u0440\u043E\u043B\u044C",
  "\u043A\u043B\u044E\u0447",
  "\u0441\u0435\u043A\u0440\u0435\u0442",
  "\u0442\u043E\u043A\u0435\u043D",
  "\u043F\u0430\u0440\u043E\u043B\u0430",
  "\u03BA\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2",
  "\u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C2"
]), secretPart = /password|passwort|passwd|passphrase|passcode|kennwort|kennworte|secret|credential|geheim|contrase|motdepasse|mot[_ .-]?de[_ .-]?passe|wachtwoord|lösenord|losenord|adgangskode|l[oø]senord|passord|salasana|sharedkey|accesskey|accountkey|privatekey|api_?key|auth_?(?:header|key|code|token)|cipher_?value|licen[cs]e_?(?:key|code|number|nr)|activation_?(?:code|key|number|nr)|密码|密碼|口令|パスワード|秘密|비밀번호|암호|пароль|token(?!iz)/i, secretEnding = /[a-z\d](?:pw|pwd|psk|pwort)$|(?:user|card|radius|token|sim|admin|svc|device)pin$/i, keyName = /[\w.:-](?:Key|KEY)s?$|[\w.:-]key$/, harmless = /public.?key|thumbprint|key.?(?:length|size|id|name|type|url)$|password.?(?:format|length|attempt|strength|alphanumeric|question|retrieval|reset|required|age|policy|regex|hint|expir|url)|(?:enable|min|max|require|allow)\w{0,40}password(?!s?$)|enablepassword|forgot\w{0,20}password|token.?(?:life|time|expir|type|endpoint|url|uri|cache|handler|name)|credential.?type|foreign.?key|(?:pin|passcode|otp|code)_?(?:length|size|timeout|attempts|expir\w*)$|pass.?(?:through|thru)|cookieless/i;
function isHarmlessName(name) {
  return harmless.test(name);
}
const longestName = 400, known = /* @__PURE__ */ new Map(), mostKnown = 2e4;
function isSecretName(whole) {
  const name = whole.length > longestName ? whole.slice(-longestName) : whole, before = known.get(name);
  if (before !== void 0)
    return before;
  const is = !harmless.test(name) && hasSecretName(name);
  return known.size >= mostKnown && known.clear(), known.set(name, is), is;
}
function hasSecretName(name) {
  return secretPart.test(name) || keyName.test(name) || secretEnding.test(name) ? !0 : wordsOf(name).some((word) => secretWords.has(word));
}
function wordsOf(name) {
  return name.normalize("NFC").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2").split(/[^\p{L}]+/u).map((word) => word.toLowerCase());
}


}),

65759:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ joinedSpans),
  S: () => (/* binding */ secretsInText)
});
var _harmless_values_js_2 = __webpack_require__(42606);
var _hidden_js_0 = __webpack_require__(97292);
var _secret_names_js_1 = __webpack_require__(73285);



function joinedSpans(spans) {
  const joined = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    span.end <= span.start || (last === void 0 || span.start >= last.end ? joined.push(span) : span.end > last.end && (joined[joined.length - 1] = { ...last, end: span.end }));
  }
  return joined;
}
const places = [
  // What is before the @ of an address: a password may contain a slash, a port may not.
  /:\/\/([^\s/?#@"'<>]{1,1000})@/dg,
  /:\/\/([^\s/?#@"'<>:]{0,200}:(?!\d{1,5}(?:[/?#]|$))[^\s@"'<>]{1,1000})@/dg,
  // Query and fragment of an address.
  /:\/\/[^\s?#"'<>]{1,1000}\?([^\s#"'<>]{1,4000})/dg,
  /:\/\/[^\s?#"'<>]{1,1000}(?:\?[^\s#"'<>]{1,4000})?#([^\s"'<>]{1,4000})/dg,
  // Queries without their address.
  /(?:^|[?&;])(?:code|sig|token|key|st|se)=([^\s&;"'<>]{1,4000})/dgi,
  // What is presented to a web server.
  /\b(?:bearer|basic|negotiate|digest)\s{1,3}((?!authentication\b|authorization\b)[\w+/=.~-]{8,4000})/dgi,
  /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY[\s\S]{0,8000})/dg,
  // Tokens of GitHub and identities of age say by their beginning what they are.
  /\b((?:gh[opsru]_|github_pat_)\w{20,255})/dg,
  /(AGE-SECRET-KEY-1[A-Z\d]{20,100})/dg,
  /\b(eyJ[\w-]{5,4000}\.[\w-]{5,4000}(?:\.[\w-]{0,4000})?)/dg,
  // Commands that take a password by its place.
  /(?:^|[\s"'])(?:-u|--user|--proxy-user)[\s=]{1,3}["']?[^\s:"'<>]{1,100}:(?!\d{1,6}\b)([^\s"'<>]{1,1000})/dgi,
  /\bConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?["']?([^\s"'$(-][^\s"']{0,1000})/dgi,
  /\bnet1?(?:\.exe)?\s{1,3}user\s{1,3}(?!\/)[^\s"]{1,100}\s{1,3}(?![/*])([^\s"]{1,1000})/dgi,
  /\bnet1?(?:\.exe)?\s{1,3}use\s{1,3}(?:(?:[a-z]:|\*)\s{1,3})?\\\\[^\s"]{1,400}\s{1,3}(?![/*])([^\s"]{1,1000})/dgi
];
function spansAt(text) {
  return places.flatMap((place) => [...text.matchAll(place)].flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? [0, 0];
    return [{ start, end }];
  }));
}
const longestNameInText = 80, nameCharacter = /[\p{L}\p{N}_.-]/u, entity = "&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[\\da-f]{1,6});", assigned = new RegExp(`\\s{0,20}(?:&quot;((?:(?!&quot;)[\\s\\S])*)|&apos;((?:(?!&apos;)[\\s\\S])*)|"([^"\\r\\n]*)|'([^'\\r\\n]*)|((?:&(?!amp;[\\w.-]{1,60}=|[\\w.-]{1,60}=)(?:${entity.slice(1)})?|[^;&\\r\\n<>"])*))`, "dyi");
function nameBefore(text, sign) {
  let end = sign;
  for (; end > sign - 20 && end > 0 && /\s/.test(text.charAt(end - 1)); )
    end--;
  /["']/.test(text.charAt(end - 1)) ? end-- : text.slice(Math.max(0, end - 6), end) === "&quot;" && (end -= 6);
  let start = end;
  for (; start > end - longestNameInText && start > 0 && nameCharacter.test(text.charAt(start - 1)); )
    start--;
  return text.slice(start, end);
}
const nameOfWords = /(?:^|[^\p{L}\p{N}])(?:mots? de passe|pass[ -]phrase|pass[ -]code|pass[ -]word|palavra[ -]passe|secret key|private key|access key|license key|licence key|activation code)["']?\s{0,19}$/iu;
function namesSecret(text, sign) {
  const name = nameBefore(text, sign);
  return name === "" ? !1 : (0,_secret_names_js_1/* .isSecretName */ .e)(name) || nameOfWords.test(text.slice(Math.max(0, sign - 60), sign));
}
const settingPath = /(?:^|[\s"'(|>])(?:appSettings|applicationSettings|userSettings|connectionStrings|system\.\w{1,30})(?:\/[^\s/:=]{1,80}){1,7}$/, ownInstruction = /^: Microsoft Entra admin center, /;
function isOwnWord(text, sign) {
  if (!text.startsWith(": ", sign))
    return !1;
  const before = text.slice(Math.max(0, sign - 600), sign).replaceAll("\\", "");
  return settingPath.test(before) || ownInstruction.test(text.slice(sign, sign + 40));
}
function assignments(text) {
  const found = [];
  for (const { index, 0: sign } of text.matchAll(/[:=]>?|%3[AD]/gi)) {
    if (index < (found.at(-1)?.end ?? 0) || text.startsWith("//", index + 1) || !namesSecret(text, index) || isOwnWord(text, index))
      continue;
    assigned.lastIndex = index + sign.length;
    const range = assigned.exec(text)?.indices?.slice(1).find((one) => one !== void 0);
    if (range === void 0)
      continue;
    const value = text.slice(...range), end = range[0] + value.trimEnd().length;
    (0,_harmless_values_js_2/* .isFlag */ .RV)(value) || (0,_hidden_js_0/* .beginsHidden */ .zc)(value) || found.push({ start: range[0], end });
  }
  return found;
}
const verb = "(?:(?:was|is|has been|wurde|ist) {1,3}(?:changed|set|reset|ge\xE4ndert|gesetzt) {1,3}(?:to|auf|in)|was|is|are|were|lautet|ist|war|hei(?:\xDF|ss)t|sind|est|\xE9tait|etait|es|era|fue|\xE9|\xE8|foi|to|jest|\u0431\u044B\u043B\u043E|\u044D\u0442\u043E|=>|->)", sayingWord = new RegExp(`([\\p{L}\\p{N}_-]{2,80})\\s{1,5}(?:${verb}|now|jetzt|neu)\\s{1,5}["'\u201E\u201C]?([^\\s"'\u201C\u201D,;<>]{3,200})`, "dgu"), telling = /^(?:called|shown|written|not|no|never|now|missing|wrong|empty|kept|read|asked|hidden|masked|right|required|needed|given|the|this|that|in|of|for|too|only|stored|unknown|correct|incorrect|invalid|valid|expired|changed|set|used|there|still|also|nicht|kein|keine|falsch|leer|richtig|abgelaufen|ungültig|unbekannt|noch|auch|nie|pas|incorrecto|incorrecte|vacío|vide)\b/i, switchAndValue = /(?:^|[\s"'])[-/]{1,2}([\p{L}][\p{L}\p{N}_-]{0,60})\s{1,5}("[^"\r\n]{1,1000}|[^\s"-][^\s"]{0,1000})/dgu;
function spoken(text) {
  const found = [];
  for (const [pattern, isProse] of [
    [switchAndValue, !1],
    [sayingWord, !0]
  ])
    for (const { indices, 1: name = "", 2: value = "" } of text.matchAll(pattern)) {
      const [start, end] = indices?.[2] ?? [0, 0];
      !(0,_secret_names_js_1/* .isSecretName */ .e)(name) || isProse && telling.test(value) || (0,_harmless_values_js_2/* .isFlag */ .RV)(value) || (0,_hidden_js_0/* .isHidden */ .dK)(value) || found.push({ start: value.startsWith('"') ? start + 1 : start, end });
    }
  return found;
}
const markup = [
  /<(?<name>[\w:.-]{1,80})(?:\s[^<>]{0,400})?>(?<value>[^<>]{1,4000})<\//dg,
  /\b(?:key|name)="(?<name>[^"<>]{1,200})"\s{1,5}(?:\w{1,40}="[^"<>]{0,200}"\s{1,5}){0,3}value="(?<value>[^"<>]{1,4000})"/dgi,
  /\bvalue="(?<value>[^"<>]{1,4000})"\s{1,5}(?:\w{1,40}="[^"<>]{0,200}"\s{1,5}){0,3}(?:key|name)="(?<name>[^"<>]{1,200})"/dgi
];
function marked(text) {
  return markup.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({ groups, indices }) => {
    const { name = "", value = "" } = groups ?? {}, [start, end] = indices?.groups?.value ?? [0, 0];
    return (0,_secret_names_js_1/* .isSecretName */ .e)(name) && !(0,_harmless_values_js_2/* .isFlag */ .RV)(value) && !(0,_hidden_js_0/* .beginsHidden */ .zc)(value) ? [{ start, end }] : [];
  }));
}
function secretsInText(text) {
  const found = [
    .../[\s?&;=:._-]/.test(text) ? [spansAt(text)] : [],
    .../[:=]|%3[AD]/i.test(text) ? [assignments(text)] : [],
    .../[<"]/.test(text) ? [marked(text)] : [],
    .../\s/.test(text) ? [spoken(text)] : []
  ].flat();
  return joinedSpans(found.filter(({ start, end }) => !(0,_hidden_js_0/* .isHidden */ .dK)(text.slice(start, end))));
}


})

};
