export const id = 8944;
export const ids = [8944];
export const modules = {

21461:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JY: () => (/* binding */ makeMerge),
  ov: () => (/* binding */ readOutput),
  Q5: () => (/* binding */ writeMerge)
});

var sha256 = __webpack_require__(22113);
var user_error = __webpack_require__(83686);
var xml_element = __webpack_require__(76787);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/comparable-xml.js

function escaped(value) {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
function ownText(text, element) {
  return element.children.length > 0 ? "" : (0,xml_element/* textOfContent */.yO)((0,xml_element/* contentOf */.$E)(text, element)).trim();
}
function comparableXml(text, element) {
  const attributes = element.attributes.map(({ name, raw }) => ` ${name}="${escaped((0,xml_element/* resolveReferences */.d)(raw))}"`).sort().join(""), content = escaped(ownText(text, element)) + element.children.map((child) => comparableXml(text, child)).join("");
  return content === "" ? `<${element.name}${attributes} />` : `<${element.name}${attributes}>${content}</${element.name}>`;
}

var merge_rules = __webpack_require__(97749);
var redaction_redactor = __webpack_require__(15105);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/shown-value.js

function nameOfPart(part) {
  return typeof part == "string" ? part : part?.value ?? "";
}
function redactorOf({ redactor }) {
  return redactor ?? redaction_redactor/* plainRedactor */.XU;
}
function shownValue({ path, attribute }, value, redactor) {
  return attribute === void 0 || /^value$/i.test(attribute) ? redactor.value(nameOfPart(path.at(-1)), value, "setting") : redactor.value(attribute, value, "attribute");
}
function shownBesides(shown, value, first) {
  return first === void 0 ? shown : (0,redaction_redactor/* besides */.oN)(shown, value, first);
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/decide-setting.js


const policyColumns = [
  "decided",
  "added",
  "carry",
  "carry-change",
  "report",
  "keep"
];
const kept = (reason) => ({ outcome: "kept", write: !1, reason }), reported = (reason) => ({ outcome: "reported", write: !1, reason }), carried = (reason) => ({ outcome: "carried", write: !0, reason }), same = { outcome: "same", write: !1, reason: "Both have this value." }, brandNew = kept("New in the target."), removed = reported("The old default was removed from the original; nothing is removed from the target."), onlyOld = kept("Only the original has it."), stays = kept("The target's value stays."), added = carried("Only the original had it: added."), left = reported("Only the original has it: not added."), given = carried("Somebody gave it to the original, and the target lacks it: added."), givenLeft = reported("Somebody gave it to the original: not added."), dropped = kept("The original has the old default, and the target does without it."), idle = kept("It was never configured in the original."), replaced = carried("The original's value replaces the target's."), differs = reported("The files differ; the rules leave it to you."), newDefault = kept("The original has the old default: the new default stays."), changed = carried("Changed in the original, left at its default in the target."), changedLeft = reported("Changed in the original; the rules leave it to you."), decided = carried("Both differ from the old default; the rule decides."), bothDiffer = "The original and the target both differ from the old default and from each other.", taken = {
  outcome: "conflict",
  write: !0,
  reason: `${bothDiffer} The original's value was taken.`
}, untaken = { outcome: "conflict", write: !1, reason: `${bothDiffer} The target's value stays.` };
const decisionTable = {
  //                           decided     added       carry       carry-change report       keep
  "new-in-target": [brandNew, brandNew, brandNew, brandNew, brandNew, brandNew],
  "removed-from-original": [removed, removed, removed, removed, removed, removed],
  "both-same": [same, same, same, same, same, same],
  "only-original": [added, added, left, left, left, onlyOld],
  "only-original-added": [given, given, givenLeft, given, givenLeft, onlyOld],
  "only-original-at-default": [dropped, dropped, dropped, dropped, dropped, onlyOld],
  "never-configured": [idle, idle, idle, idle, idle, stays],
  differ: [replaced, replaced, replaced, differs, differs, stays],
  "original-at-default": [newDefault, newDefault, newDefault, newDefault, newDefault, stays],
  "target-at-default": [changed, changed, changed, changed, changedLeft, stays],
  "both-changed-setting": [decided, taken, taken, taken, changedLeft, stays],
  "both-changed-section": [decided, untaken, untaken, untaken, changedLeft, stays]
};
function policyColumn({ policy, isExplicit }, oldOnly) {
  return policy === "never" ? "keep" : policy !== "carry" ? policy : isExplicit ? "decided" : oldOnly === "carry" ? "added" : "carry";
}
function decisionFor(situation, column) {
  return decisionTable[situation][policyColumns.indexOf(column)] ?? stays;
}
function givenValue({ name, target }, rules) {
  const rewrite = (0,merge_rules/* rewriteFor */.md)(name, rules);
  if (rewrite?.kind !== "replace")
    return;
  const { value } = rewrite;
  return target === value ? { outcome: "same", reason: "It has the given value already." } : { outcome: "corrected", reason: "The value was given.", write: { value, isRewritten: !0 } };
}
function situationOf(values, rewritten, rules) {
  const { name, original, target, originalDefault } = values;
  if (original === void 0)
    return originalDefault?.value === void 0 ? "new-in-target" : "removed-from-original";
  const isUntouched = originalDefault?.value === original;
  return target !== void 0 && rewritten === target ? "both-same" : target === void 0 && isUntouched ? "only-original-at-default" : (0,merge_rules/* isUnconfigured */.uZ)(name, original, rules) ? "never-configured" : target === void 0 ? originalDefault === void 0 ? "only-original" : "only-original-added" : originalDefault === void 0 ? "differ" : isUntouched ? "original-at-default" : [originalDefault.value, original].includes(target) || (0,merge_rules/* isUnconfigured */.uZ)(name, target, rules) ? "target-at-default" : values.kind === "settings" ? "both-changed-setting" : "both-changed-section";
}
function reasonWithNote(reason, note, { name, original }, rules) {
  if (note === void 0 || original === void 0)
    return reason;
  const shown = shownValue(name, original, redactorOf(rules));
  return `${reason} ${note.replaceAll("{value}", () => shown)}`;
}
const bothSame = { outcome: "same", reason: decisionFor("both-same", "keep").reason };
function decideSetting(values, rules) {
  const given2 = givenValue(values, rules);
  if (given2 !== void 0)
    return given2;
  const { name, original } = values, rewritten = original === void 0 ? "" : rewriteValue(original, (0,merge_rules/* rewriteFor */.md)(name, rules)), situation = situationOf(values, rewritten, rules);
  if (situation === "both-same")
    return bothSame;
  const rule = (0,merge_rules/* ruleFor */.sG)(name, rules, original), { outcome, write, reason } = decisionFor(situation, policyColumn(rule, rules.oldOnly));
  if (!write)
    return { outcome, reason: reasonWithNote(reason, rule.note, values, rules) };
  const isRewritten = rewritten !== original, corrected = isRewritten ? `${reason} Its address was corrected.` : reason;
  return {
    outcome: isRewritten && outcome === "carried" ? "corrected" : outcome,
    reason: reasonWithNote(corrected, rule.note, values, rules),
    write: { value: rewritten, isRewritten }
  };
}
const urlParts = /^(\s*[a-z][a-z\d+.-]*:\/\/[^/?#]*)([^?#]*)([\s\S]*)$/i;
function segmentsOf(path) {
  return path.split("/").filter((segment) => segment !== "");
}
function decoded(segment) {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}
function replaceSegments(path, from, to) {
  const segments = path.split("/"), wanted = from.map(decoded), first = segments.findIndex((_, index) => wanted.every((segment, offset) => decoded(segments[index + offset] ?? "") === segment));
  return first < 0 || from.length === 0 ? path : [...segments.slice(0, first), ...to, ...segments.slice(first + from.length)].join("/");
}
function rewriteValue(value, rewrite) {
  if (rewrite === void 0)
    return value;
  if (rewrite.kind === "replace")
    return rewrite.value;
  const [, authority, path, rest] = urlParts.exec(value) ?? [];
  return authority === void 0 || path === void 0 ? value : `${authority}${replaceSegments(path, segmentsOf(rewrite.from), segmentsOf(rewrite.to))}${rest ?? ""}`;
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/compared-elements.js


function textOf(side) {
  return side.source.file.text;
}
function readTrio(place, trio, read) {
  const value = (side, element) => side && element && read(textOf(side), element);
  return {
    original: value(place.original, trio.original),
    target: value(place.target, trio.target),
    originalDefault: value(place.originalDefault, trio.originalDefault)
  };
}
function comparableTrio(place, trio) {
  return readTrio(place, trio, comparableXml);
}
function decide({ place }, name, { original, target, originalDefault }) {
  const values = { name, original, target, kind: "section" };
  return decideSetting(place.originalDefault ? { ...values, originalDefault: { value: originalDefault } } : values, place.rules);
}
function isWorthTelling({ merged }) {
  return merged.outcome !== "same" && (merged.original !== void 0 || merged.outcome !== "kept");
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/fragment.js
function fragment_escaped(value) {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
function spelled(attributes) {
  return attributes.map(([name, value]) => ` ${name}="${fragment_escaped(value)}"`).join("");
}
function tagOf(part) {
  return typeof part == "string" ? part : part.tag;
}
function startOf(part) {
  return typeof part == "string" ? part : part.tag + spelled([[part.by, part.value]]);
}
function innerLines(parts, inner) {
  const part = parts.at(-1);
  return part === void 0 ? "content" in inner ? inner.content.split(`
`) : [] : "attributes" in inner ? [`<${startOf(part)}${spelled(inner.attributes)} />`] : [`<${startOf(part)}>`, ...inner.content.split(`
`).map((line) => `  ${line}`), `</${tagOf(part)}>`];
}
function fragmentAround({ location, section, path }, inner) {
  const parts = [section, ...path].filter((part) => part !== "");
  return [
    ...location === "" ? [] : [{ open: `<location path="${fragment_escaped(location)}">`, close: "</location>" }],
    ...parts.slice(0, -1).map((part) => ({ open: `<${startOf(part)}>`, close: `</${tagOf(part)}>` }))
  ].reduceRight((lines, { open, close }) => [open, ...lines.map((line) => `  ${line}`), close], innerLines(parts, inner)).join(`
`);
}

var setting_name = __webpack_require__(79039);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-piece.js

function mergedSetting({ name, original, target, originalDefault }, outcome, reason, result) {
  const setting = (0,setting_name/* printName */.T)(name);
  if (original !== void 0 && target !== void 0 && result !== void 0 && originalDefault === void 0)
    return { name, setting, original, target, outcome, reason, result };
  const merged = { name, setting, outcome, reason };
  return original !== void 0 && (merged.original = original), target !== void 0 && (merged.target = target), originalDefault !== void 0 && (merged.pristine = originalDefault), result !== void 0 && (merged.result = result), merged;
}
function refusedPiece(values, reason, fragment) {
  const outcome = values.target === void 0 ? "reported" : "conflict";
  return { merged: mergedSetting(values, outcome, reason, values.target), fragment: fragment() };
}
function pieceOf(values, decision, attempt, fragment) {
  const { outcome, reason, write } = decision;
  if (write === void 0) {
    const merged = mergedSetting(values, outcome, reason, values.target);
    return (outcome === "reported" || outcome === "conflict") && values.original !== void 0 ? { merged, fragment: fragment() } : { merged };
  }
  const change = attempt();
  return "refused" in change ? refusedPiece(values, change.refused, fragment) : { merged: mergedSetting(values, outcome, reason, write.value), change };
}
function sectionPiece(name, outcome, reason) {
  return { merged: { name, setting: (0,setting_name/* printName */.T)(name), outcome, reason } };
}

var decode = __webpack_require__(65171);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/spelling.js

const entities = { "&": "&amp;", "<": "&lt;", '"': "&quot;", "'": "&apos;" };
function characterReference(character) {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
function encodable(raw, encoding) {
  return (0,decode/* canEncode */.rM)(raw, encoding) ? raw : Array.from(raw, (one) => (0,decode/* canEncode */.rM)(one, encoding) ? one : characterReference(one)).join("");
}
function spellAttribute(value, quote, encoding) {
  const escaped = Array.from(value, (one) => one === "&" || one === "<" || one === quote ? entities[one] ?? one : one === "	" || one === "\r" || one === `
` ? characterReference(one) : one);
  return encodable(escaped.join(""), encoding);
}
function respellAttribute(raw, quote, encoding) {
  return encodable(raw.replaceAll(quote, entities[quote] ?? quote), encoding);
}
function spellContent(value, encoding) {
  const escaped = value.replace(/[&<]/g, (one) => entities[one] ?? one).replaceAll("]]>", "]]&gt;").replace(/\r(?!\n)/g, "&#xD;");
  return encodable(escaped, encoding);
}
const markup = /(<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/?[^\s"'>]+(?:[^"'>]|"[^"]*"|'[^']*')*>)/;
function respellToken(token, encoding) {
  if ((0,decode/* canEncode */.rM)(token, encoding))
    return token;
  if (!token.startsWith("<"))
    return encodable(token, encoding);
  if (token.startsWith("<![CDATA["))
    return spellContent(token.slice(9, -3), encoding);
  if (/^<[!?]/.test(token))
    return;
  const spelled = token.replace(/"[^"]*"|'[^']*'/g, (value) => encodable(value, encoding));
  return (0,decode/* canEncode */.rM)(spelled, encoding) ? spelled : void 0;
}
function respellContent(raw, encoding) {
  const tokens = raw.split(markup).map((token) => respellToken(token, encoding));
  return tokens.includes(void 0) ? void 0 : tokens.join("");
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/write-attribute.js


function spelledFor(quote, { raw, value }, encoding) {
  return raw === void 0 ? spellAttribute(value, quote, encoding) : respellAttribute(raw, quote, encoding);
}
function endOfName({ start, name }) {
  return start + 1 + name.length;
}
function removeAttribute(element, name) {
  const index = element.attributes.findIndex((one) => one.name === name), attribute = element.attributes[index];
  if (attribute === void 0)
    return { start: element.start, end: element.start, replacement: "" };
  const before = element.attributes[index - 1];
  return { start: before === void 0 ? endOfName(element) : before.end + 1, end: attribute.end + 1, replacement: "" };
}
function writeAttribute({ text, encoding }, element, name, value) {
  const attribute = (0,xml_element/* findAttribute */.Oh)(element, name);
  if (attribute !== void 0) {
    const quote = text.charAt(attribute.end);
    return { start: attribute.start, end: attribute.end, replacement: spelledFor(quote, value, encoding) };
  }
  const last = element.lastAttribute(), start = last ? last.end + 1 : endOfName(element);
  return { start, end: start, replacement: ` ${name}="${spelledFor('"', value, encoding)}"` };
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/compare-attributes.js







const noElement = { refused: "The target has no such element." };
function compareAttribute(comparison, trio, attribute) {
  const { place } = comparison, name = { ...comparison.name, attribute }, values = readTrio(place, trio, (_, element) => (0,xml_element/* attributeValue */.CW)(element, attribute)), decision = decide(comparison, name, values), attempt = () => {
    if (trio.target === void 0 || decision.write === void 0)
      return noElement;
    if (name.section === "")
      return { refused: "Attributes of a location are never changed: change it by hand." };
    const value = { raw: decision.write.isRewritten || !trio.original ? void 0 : (0,xml_element/* findAttribute */.Oh)(trio.original, attribute)?.raw, value: decision.write.value };
    return { replace: [writeAttribute(place.target.source.file, trio.target, attribute, value)] };
  }, fragment = () => fragmentAround(name, { attributes: [[attribute, values.original ?? ""]] });
  return pieceOf({ name, ...values }, decision, attempt, fragment);
}
function own(element, members) {
  return element.attributes.filter(({ name }) => members.includes(name)).sort((one, other) => members.indexOf(one.name) - members.indexOf(other.name));
}
function inClear(attributes) {
  return attributes.map(({ name, raw }) => [name, (0,xml_element/* resolveReferences */.d)(raw)]);
}
function compare_attributes_spelled(element, members) {
  const attributes = own(element, members);
  if (attributes.length === 0)
    return;
  const name = { location: "", section: element.name, path: [] };
  return fragmentAround(name, { attributes: inClear(attributes) });
}
function replaceMembers({ place }, { original, target }, members) {
  const { file } = place.target.source, extra = own(target, members).find(({ name }) => (0,xml_element/* findAttribute */.Oh)(original, name) === void 0);
  return extra !== void 0 ? {
    refused: `They are one value, and the target also has ${extra.name}, which the original lacks. Nothing was written.`
  } : { replace: own(original, members).flatMap(({ name, raw }) => {
    const value = (0,xml_element/* resolveReferences */.d)(raw);
    return value === (0,xml_element/* attributeValue */.CW)(target, name) ? [] : [writeAttribute(file, target, name, { raw, value })];
  }) };
}
function nameOfComposite(comparison, members) {
  return members.map((attribute) => ({ ...comparison.name, attribute })).find((name) => (0,merge_rules/* ruleFor */.sG)(name, comparison.place.rules).isExplicit) ?? { ...comparison.name, attribute: compositeMain(members) };
}
function compareComposite(comparison, pair, members) {
  const name = nameOfComposite(comparison, members), values = readTrio(comparison.place, pair, (_, element) => compare_attributes_spelled(element, members)), decision = decide(comparison, name, values), attempt = () => decision.write?.isRewritten === !0 ? { refused: "These attributes are one value, of which none can be given alone: nothing was written." } : replaceMembers(comparison, pair, members), fragment = () => fragmentAround(name, { attributes: inClear(own(pair.original, members)) });
  return pieceOf({ name, ...values }, decision, attempt, fragment);
}
function comparedNames({ original, target }, elsewhere) {
  const names = [original, target].flatMap((element) => element?.attributes.map(({ name }) => name) ?? []);
  return [...new Set(names)].filter((name) => !/^(?:xmlns(?::|$)|configProtectionProvider$)/.test(name) && !elsewhere.includes(name));
}
function compareEach(comparison, trio, elsewhere) {
  return comparedNames(trio, elsewhere).map((name) => compareAttribute(comparison, trio, name));
}
function compareAttributes(comparison, pair, elsewhere = []) {
  const compared = comparedNames(pair, elsewhere), composites2 = compositesOf(comparison.name).filter((members) => members.some((one) => compared.includes(one)));
  return [
    ...composites2.map((members) => compareComposite(comparison, pair, members)),
    ...compareEach(comparison, pair, [...elsewhere, ...composites2.flat()])
  ];
}
const composites = {
  "system.net/mailSettings/smtp/network": [
    "host",
    "port",
    "userName",
    "password",
    "defaultCredentials",
    "clientDomain",
    "enableSsl",
    "targetName"
  ],
  "system.web/sessionState": [
    "mode",
    "stateConnectionString",
    "sqlConnectionString",
    "allowCustomSqlDatabase",
    "customProvider",
    "partitionResolverType"
  ]
};
function compositesOf({ section, path }) {
  const members = composites[(0,setting_name/* printName */.T)({ location: "", section, path })];
  return members === void 0 ? [] : [members];
}
function compositeMain([main]) {
  return main;
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/compare-comments.js



class CommentCursor {
  content;
  mark = /<!--|<!\[CDATA\[/g;
  commentEnd = /-->/g;
  cdataEnd = /\]\]>/g;
  start = 0;
  end = 0;
  constructor(content) {
    this.content = content;
  }
  /** False at the end. */
  next() {
    const { content, mark } = this;
    for (; mark.test(content); ) {
      const isComment = content.charCodeAt(mark.lastIndex - 1) === hyphen, closing = isComment ? this.commentEnd : this.cdataEnd;
      if (closing.lastIndex = mark.lastIndex, !closing.test(content))
        return !1;
      if (this.start = mark.lastIndex, this.end = closing.lastIndex - 3, mark.lastIndex = closing.lastIndex, isComment)
        return !0;
    }
    return !1;
  }
  get comment() {
    return this.content.slice(this.start, this.end);
  }
}
const hyphen = 45;
function beginsWith(there, written) {
  if (!written.includes("<!--"))
    return !0;
  const [own, theirs] = [new CommentCursor(written), new CommentCursor(there)];
  for (; own.next(); )
    if (!theirs.next() || own.comment !== theirs.comment)
      return !1;
  return !0;
}
function commentsIn(side, element) {
  return side === void 0 || element === void 0 ? [] : commentsOf((0,xml_element/* contentOf */.$E)(textOf(side), element));
}
function commentsOf(content) {
  return content.includes("<!--") ? Array.from(content.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<!--([\s\S]*?)-->/g), ([, comment]) => comment).filter((comment) => comment !== void 0) : [];
}
function commentsCarried(pieces) {
  const found = /* @__PURE__ */ new Set();
  for (const { change } of pieces) {
    if (change === void 0)
      continue;
    const written = "insert" in change ? change.insert.lines : change.replace.map(({ replacement }) => replacement);
    for (const comment of written.flatMap(commentsOf))
      found.add(inOneLine(comment));
  }
  return found;
}
const inOneLine = (comment) => comment.trim().replace(/\s+/g, " ");
function compareComments(place, name, trio, carried = /* @__PURE__ */ new Set()) {
  const { original, target } = trio;
  if (original === void 0 || target === void 0)
    return [];
  if (beginsWith((0,xml_element/* contentOf */.$E)(textOf(place.target), target), (0,xml_element/* contentOf */.$E)(textOf(place.original), original)))
    return [];
  const [written, there] = [commentsIn(place.original, original), commentsIn(place.target, target)], known = new Set([...there, ...commentsIn(place.originalDefault, trio.originalDefault)].map(inOneLine)), isLost = (comment) => comment !== "" && !known.has(comment) && !carried.has(comment), own = written.map(inOneLine).filter(isLost);
  if (own.length === 0)
    return [];
  const { merged } = sectionPiece(name, "reported", `${own.length} comment(s) of the original are not in the target. Comments are not carried: take over by hand what you need.`);
  return [{ merged: { ...merged, original: own.map((comment) => `<!-- ${comment} -->`).join(`
`) } }];
}

var containers = __webpack_require__(72363);
var line_index = __webpack_require__(2872);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/layout.js


const longestIndent = 1e3;
function linePlace(file, offset) {
  const lines = (0,line_index/* linesOf */.D)(file), lineStart = lines.startOf(lines.lineAt(offset)), before = file.text.slice(lineStart, Math.min(offset, lineStart + longestIndent)), indent = before.slice(0, before.search(/[^ \t]|$/));
  return { beginsLine: lineStart + indent.length === offset && lineStart > 0, indent };
}
function lineBreakNear(file, offset) {
  const lines = (0,line_index/* linesOf */.D)(file), line = lines.lineAt(offset), start = lines.startOf(Math.max(line, 1));
  return /(?:\r\n|\r|\n)$/.exec(file.text.slice(Math.max(0, start - 2), start))?.[0] ?? `\r
`;
}
function indentStep(file, child) {
  if (child.parent === void 0)
    return;
  const outer = linePlace(file, child.parent.start), inner = linePlace(file, child.start);
  if (!(!inner.beginsLine || !inner.indent.startsWith(outer.indent)))
    return inner.indent.slice(outer.indent.length) || void 0;
}
const firstSteps = /* @__PURE__ */ new WeakMap();
function firstStep(file) {
  for (const element of (0,xml_element/* elementsOf */.ZE)(file.root)) {
    const step = indentStep(file, element);
    if (step !== void 0)
      return step;
  }
  return "  ";
}
function indentUnit(file, near) {
  for (const element of [near, ...near.children.slice(0, 1)]) {
    const step = indentStep(file, element);
    if (step !== void 0)
      return step;
  }
  const found = firstSteps.get(file) ?? firstStep(file);
  return firstSteps.set(file, found), found;
}
function endWithTrailingComments(text, element) {
  const rest = /^(?:[ \t]*<!--(?:(?!-->)[^\r\n])*-->)+(?=[ \t]*[\r\n])/.exec(text.slice(element.end, element.end + 4096));
  return element.end + (rest?.[0].length ?? 0);
}
function selfClosingMark(text, { startTagEnd }) {
  let mark = startTagEnd - 2;
  for (; /\s/.test(text.charAt(mark - 1)); )
    mark--;
  return mark;
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/copy-content.js



const comment = /<!--[\s\S]*?-->/g;
function isLayout(gap) {
  return gap.replace(comment, "").trim() === "";
}
function gapsBetween({ children, startTagEnd, contentEnd }) {
  const ends = [startTagEnd, ...children.map(({ end }) => end)], starts = [...children.map(({ start }) => start), contentEnd];
  return ends.map((start, index) => ({ start, end: starts[index] ?? start }));
}
function layoutGaps(text, element) {
  return [...(0,xml_element/* elementsOf */.ZE)(element)].flatMap(gapsBetween).filter(({ start, end }) => end > start && isLayout(text.slice(start, end))).sort((a, b) => a.start - b.start);
}
function relaid(gap, { lineBreak, oldIndent, newIndent }) {
  return gap.replace(/<!--[\s\S]*?-->|(?:\r\n|\r|\n)([ \t]*)/g, (found, indent) => {
    if (indent === void 0)
      return found;
    const deeper = indent.startsWith(oldIndent) ? indent.slice(oldIndent.length) : indent;
    return lineBreak + newIndent + deeper;
  });
}
function contentAs(from, original, layout) {
  const pieces = [];
  let copied = original.startTagEnd;
  for (const { start, end } of layoutGaps(from, original))
    pieces.push(from.slice(copied, start), relaid(from.slice(start, end), layout)), copied = end;
  return [...pieces, from.slice(copied, original.contentEnd)].join("");
}
function withComments(content, kept, { lineBreak, newIndent }) {
  if (kept.length === 0)
    return content;
  const others = content.replace(comment, (one) => kept.includes(one) ? "" : one), indent = /^(?:\r\n|\r|\n)([ \t]*)/.exec(content)?.[1] ?? newIndent;
  return kept.map((one) => lineBreak + indent + one).join("") + others;
}
function copyContent(place, original, target) {
  const from = place.original.source.file, to = place.target.source.file, layout = {
    lineBreak: lineBreakNear(to, target.start),
    oldIndent: linePlace(from, original.start).indent,
    newIndent: linePlace(to, target.start).indent
  }, kept = (0,xml_element/* contentOf */.$E)(to.text, target).match(comment) ?? [], copied = withComments(contentAs(from.text, original, layout), kept, layout), content = respellContent(copied, to.encoding);
  return content === void 0 ? { refused: `${to.encoding.name} lacks a character of the original.` } : (0,xml_element/* closesItself */.FD)(target) ? { replace: [{ start: selfClosingMark(to.text, target), end: target.end, replacement: `>${content}</${target.name}>` }] } : { replace: [{ start: target.startTagEnd, end: target.contentEnd, replacement: content }] };
}
function linesWithoutChildren(text, element) {
  const content = (0,xml_element/* contentOf */.$E)(text, element);
  if (!(element.name !== "value" && /[\r\n]/.test(content.replace(comment, "")) && isLayout(content)))
    return [text.slice(element.start, element.end)];
  const [start, end] = [text.slice(element.start, element.startTagEnd), text.slice(element.contentEnd, element.end)], comments = content.match(comment) ?? [];
  return comments.length === 0 ? [start + end] : [start, ...comments.map((one) => `	${one}`), end];
}
function linesOfElement(text, element) {
  if (element.children.length === 0)
    return linesWithoutChildren(text, element);
  const inner = gapsBetween(element).flatMap(({ start, end }, index) => {
    const comments = text.slice(start, end).match(comment) ?? [], child = element.children[index];
    return [...comments, ...child === void 0 ? [] : linesOfElement(text, child)];
  });
  return [
    text.slice(element.start, element.startTagEnd),
    ...inner.map((line) => `	${line}`),
    text.slice(element.contentEnd, element.end)
  ];
}
function elementLines({ text }, element, encoding) {
  const lines = linesOfElement(text, element).map((line) => respellContent(line, encoding)), known = lines.filter((line) => line !== void 0);
  return known.length === lines.length ? known : void 0;
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/declared-sections.js

const knownEverywhere = /* @__PURE__ */ new Set([
  "appSettings",
  "assemblyBinding",
  "configProtectedData",
  "configSections",
  "connectionStrings",
  "cryptographySettings",
  "linkedConfiguration",
  "location",
  "mscorlib",
  "runtime",
  "satelliteassemblies",
  "startup",
  "strongNames",
  "system.applicationHost",
  "system.codedom",
  "system.data",
  "system.data.dataset",
  "system.data.odbc",
  "system.data.oledb",
  "system.data.oracleclient",
  "system.data.sqlclient",
  "system.diagnostics",
  "system.ftpServer",
  "system.identityModel",
  "system.identityModel.services",
  "system.net",
  "system.runtime.caching",
  "system.runtime.remoting",
  "system.runtime.serialization",
  "system.serviceModel",
  "system.serviceModel.activation",
  "system.transactions",
  "system.web",
  "system.web.extensions",
  "system.webServer",
  "system.windows.forms",
  "system.xaml.hosting",
  "system.xml.serialization",
  "uri",
  "windows"
]);
function declarationsIn(element, prefix) {
  const names = (tag) => (0,xml_element/* childrenNamed */.De)(element, tag).map((one) => ({ one, name: (0,xml_element/* attributeValue */.CW)(one, "name") }));
  return [...names("sectionGroup").flatMap(({ one, name }) => [
    `${prefix}${name}`,
    ...declarationsIn(one, `${prefix}${name}/`)
  ]), ...names("section").map(({ name }) => `${prefix}${name}`)];
}
const known = /* @__PURE__ */ new WeakMap();
function declaredSections(file) {
  const found = known.get(file) ?? new Set((0,xml_element/* childrenNamed */.De)(file.root, "configSections").flatMap((element) => declarationsIn(element, "")));
  return known.set(file, found), found;
}
function isKnownSection(name, declared) {
  return knownEverywhere.has(name) || declared.has(name);
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/ordinal-ignore-case.js
const withIota = /[\u1f80-\u1f87\u1f90-\u1f97\u1fa0-\u1fa7\u1fb3\u1fc3\u1ff3]/, withoutCapitals = /[\u10d0-\u10ff\u13f8-\u13fd\uab70-\uabbf]/;
function capitalOf(character) {
  if (withoutCapitals.test(character))
    return character;
  if (!withIota.test(character))
    return character.toUpperCase();
  const code = character.charCodeAt(0);
  return String.fromCharCode(code + (code < 8112 ? 8 : 9));
}
function upperCase(character) {
  const capital = capitalOf(character);
  return capital.length === 1 && capital.toLowerCase() === character ? capital : character;
}
function ordinalIgnoreCase(key) {
  return /^[\0-\x7f]*$/.test(key) ? key.toUpperCase() : Array.from(key, upperCase).join("");
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/list-item.js


const naming = ["key", "name", "path", "id"], single = /* @__PURE__ */ new Set(["forms", "cookieHandler", "sessionState", "roleManager", "anonymousIdentification"]), listed = /* @__PURE__ */ new Set(["add", "remove", "error", "mimeMap", "endpoint", "insert", "item"]), namingListed = ["statusCode", "fileExtension", "segment", "contract", "sequence", "extension", "verb", "value"], ordered = /* @__PURE__ */ new Set(["allow", "deny", "clear"]);
function pathPartOf(element) {
  const tag = element.name, names = single.has(tag) ? [] : [...naming, ...listed.has(tag) ? namingListed : []];
  for (const by of names) {
    const value = (0,xml_element/* attributeValue */.CW)(element, by);
    if (value !== void 0)
      return { tag, by, value };
  }
  return tag;
}
function identityOf(part) {
  return typeof part == "string" ? part : `${part.tag}
${part.by}
${ordinalIgnoreCase(part.value)}`;
}
function byIdentity(element) {
  return new Map(element?.children.map((child) => [identityOf(pathPartOf(child)), child]));
}
function isOneList(element) {
  return element === void 0 ? !1 : element.children.some(({ name }) => ordered.has(name)) ? !0 : byIdentity(element).size < element.children.length;
}

var settings_groups = __webpack_require__(81327);
var usable_section = __webpack_require__(70545);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/used-prefixes.js

function prefixOf(name) {
  const [prefix, local] = name.split(":");
  return local === void 0 || prefix === "xml" || prefix === "xmlns" ? void 0 : prefix;
}
function declares(element, prefix) {
  return element.attributes.some(({ name }) => name === `xmlns:${prefix}`);
}
function isDeclaredAt(element, prefix) {
  for (let one = element; one !== void 0; one = one.parent)
    if (declares(one, prefix))
      return !0;
  return !1;
}
function isDeclaredWithin(user, prefix, element) {
  for (let one = user; one !== void 0; one = one.parent) {
    if (declares(one, prefix))
      return !0;
    if (one === element)
      return !1;
  }
  return !1;
}
function foreignPrefix(element, place) {
  for (const user of (0,xml_element/* elementsOf */.ZE)(element)) {
    const names = [user.name, ...user.attributes.map(({ name }) => name)];
    for (const prefix of names.map(prefixOf))
      if (!(prefix === void 0 || isDeclaredWithin(user, prefix, element) || isDeclaredAt(place, prefix)))
        return prefix;
  }
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/compare-sections.js
















const comparedElsewhere = /* @__PURE__ */ new Set([...settings_groups/* settingsSections */.O_, "location"]), givenAsAWhole = { refused: "An element as a whole cannot be given a value: nothing was written." }, textStays = { refused: "The text of an element is never written: change it by hand." };
function listOf(text, { children }) {
  return children.map((child) => comparableXml(text, child)).join(`
`);
}
function listDifference(one, other) {
  const others = new Set(other.split(`
`)), own = one.split(`
`).filter((line) => !others.has(line));
  return own.length > 0 ? own.join(`
`) : one;
}
function refusedForPrefix(element, parent) {
  const prefix = foreignPrefix(element, parent);
  if (prefix !== void 0)
    return {
      refused: `It uses the prefix ${prefix}, which is declared further out in the original and not in the target.`
    };
}
function compareList(comparison, pair) {
  const { place, name } = comparison, { original, target } = pair, [own, theirs] = [listOf(textOf(place.original), original), listOf(textOf(place.target), target)], { originalDefault } = readTrio(place, pair, listOf), decision = decide(comparison, name, { original: own, target: theirs, originalDefault });
  if (decision.outcome === "same")
    return [];
  const attempt = () => decision.write?.isRewritten === !0 ? givenAsAWhole : refusedForPrefix(original, target) ?? copyContent(place, original, target), shown = { original: listDifference(own, theirs), target: listDifference(theirs, own), originalDefault };
  return [pieceOf({ name, ...shown }, decision, attempt, () => fragmentAround(name, { content: own }))];
}
function compareText(comparison, trio) {
  const { place, name } = comparison, values = readTrio(place, trio, (text, element) => element.children.length > 0 ? void 0 : (0,xml_element/* textOfContent */.yO)((0,xml_element/* contentOf */.$E)(text, element)));
  if ((values.original ?? "").trim() === (values.target ?? "").trim())
    return [];
  const decision = decide(comparison, name, values), fragment = () => fragmentAround(name, { content: values.original ?? "" });
  return [pieceOf({ name, ...values }, decision, () => textStays, fragment)];
}
function addElement({ place, name, parent }, original) {
  const { file } = place.target.source;
  if (!isKnownSection(name.section, declaredSections(file)))
    return { refused: `The target does not declare the section ${(0,setting_name/* printName */.T)({ ...name, location: "" })}, and a declaration is never copied.` };
  const refused = refusedForPrefix(original, parent);
  if (refused !== void 0)
    return refused;
  const lines = elementLines(place.original.source.file, original, file.encoding);
  return lines === void 0 ? { refused: `${file.encoding.name} lacks a character of the original.` } : { insert: { parent, within: [], lines } };
}
function compareWhole(comparison, trio) {
  const { place, name } = comparison, { original, target } = trio, values = comparableTrio(place, trio), decision = decide(comparison, ruledName(place, name, original), values), attempt = () => original === void 0 || target !== void 0 || decision.write?.isRewritten === !0 ? givenAsAWhole : addElement(comparison, original), fragment = () => fragmentAround(outside(name), { content: values.original ?? "" });
  return [pieceOf({ name, ...values }, decision, attempt, fragment)];
}
function ruledName(place, name, element) {
  return element === void 0 || (0,merge_rules/* ruleFor */.sG)(name, place.rules).policy !== "report" ? name : carriedInside(place.rules, name, element) ?? name;
}
function carriedInside(rules, name, element) {
  if ((0,merge_rules/* ruleFor */.sG)(name, rules).policy === "carry-change")
    return name;
  const inside = [
    ...element.attributes.map(({ name: attribute }) => ({ ...name, attribute })).map((one) => (0,merge_rules/* ruleFor */.sG)(one, rules).policy === "carry-change" ? one : void 0),
    ...element.children.map((child) => carriedInside(rules, { ...name, path: [...name.path, pathPartOf(child)] }, child))
  ];
  return inside.includes(void 0) ? void 0 : inside[0];
}
function outside({ location, section, path }) {
  return path.length === 0 ? { location, section: "", path } : { location, section, path: path.slice(0, -1) };
}
function compareEncrypted({ place, name }, trio) {
  const { original, target } = comparableTrio(place, trio);
  if (original === target)
    return [];
  const reason = `The section is encrypted. ${(0,usable_section/* decryptAdvice */.oY)((0,setting_name/* printName */.T)(name))}`;
  return [sectionPiece(name, "reported", reason)];
}
function compareChildren(comparison, trio) {
  if ([trio.original, trio.target, trio.originalDefault].some(isOneList))
    return compareList(comparison, trio);
  const [original, target] = [byIdentity(trio.original), byIdentity(trio.target)], originalDefault = byIdentity(trio.originalDefault), { name } = comparison, children = [...new Map([...original, ...target])].flatMap(([identity, child]) => {
    const path = [...name.path, pathPartOf(child)];
    return compareElement({ ...comparison, name: { ...name, path }, parent: trio.target }, {
      original: original.get(identity),
      target: target.get(identity),
      originalDefault: originalDefault.get(identity)
    });
  });
  return [...compareText(comparison, trio), ...children];
}
function compareElement(comparison, trio) {
  const { name, place } = comparison, { original, target } = trio;
  if (original === void 0 || target === void 0)
    return compareWhole(comparison, trio);
  const pair = { ...trio, original, target };
  return [original, target].some(usable_section/* isEncrypted */.ph) ? compareEncrypted(comparison, trio) : (0,merge_rules/* ruleFor */.sG)(name, place.rules).policy === "never" ? compareWhole(comparison, trio) : [...compareAttributes(comparison, pair), ...compareChildren(comparison, pair)];
}
function together(elements) {
  const [first, ...others] = elements;
  return first === void 0 || others.length === 0 ? first : (0,xml_element/* joinedElement */.s5)(first, elements.flatMap(({ children }) => children));
}
function trioOf(place, find) {
  return { original: find(place.original), target: find(place.target), originalDefault: find(place.originalDefault) };
}
function sectionTrio(place, name) {
  return trioOf(place, (side) => together((0,containers/* sectionsNamed */.Ay)(side?.container, name)));
}
function compareSections(place) {
  const names = /* @__PURE__ */ new Set();
  for (const { container } of [place.original, place.target])
    for (const { children } of container.elements)
      for (const { name } of children)
        names.add(name);
  const own = [...names].filter((name) => !comparedElsewhere.has(name)), [parent] = place.target.container.elements;
  return own.flatMap((section) => {
    const name = { location: place.location, section, path: [] }, trio = sectionTrio(place, section);
    return [...compareElement({ place, name, parent }, trio), ...compareComments(place, name, trio)];
  }).filter(isWorthTelling);
}
const elsewhere = ["file", "configSource", "configProtectionProvider"];
function compareSource({ name, place }, { original, target }) {
  const [own, theirs] = [original, target].map((element) => (0,xml_element/* attributeValue */.CW)(element, "configSource"));
  if (own === void 0 || own === theirs)
    return [];
  const isGiven = place.original.source.has?.(own) === !0, reason = isGiven ? "Its values were merged into the target." : "That file was not given.", sourceName = { ...name, attribute: "configSource" }, outcome = isGiven ? "kept" : "reported", { merged } = sectionPiece(sourceName, outcome, `The section of the original is in ${own}. ${reason}`);
  return [{ merged: { ...merged, original: own, ...theirs === void 0 ? {} : { target: theirs } } }];
}
function compareSettingsSections(place, settings) {
  const carried = commentsCarried(settings), grouped = settings_groups/* settingsGroups */.Md.flatMap((group) => {
    const { original, target, originalDefault } = sectionTrio(place, group), [theirs, defaults] = [byIdentity(target), byIdentity(originalDefault)];
    return [...byIdentity(original)].map(([name, one]) => ({
      name: { location: place.location, section: group, path: [name] },
      trio: { original: one, target: theirs.get(name), originalDefault: defaults.get(name) }
    }));
  });
  return [...["appSettings", "connectionStrings"].map((section) => ({
    name: { location: place.location, section, path: [] },
    trio: sectionTrio(place, section)
  })), ...grouped].flatMap(({ name, trio: { original, target, originalDefault } }) => {
    if (original === void 0 || target === void 0)
      return [];
    const pair = { original, target, originalDefault };
    return [
      ...compareAttributes({ place, name }, pair, elsewhere),
      ...compareSource({ place, name }, pair),
      ...compareComments(place, name, pair, carried)
    ];
  }).filter(isWorthTelling);
}
function compareLocation(place) {
  const locations = (side) => side?.container?.elements.filter(({ name: name2 }) => name2 === "location") ?? [], trio = trioOf(place, (side) => {
    const all = locations(side), [first] = all, attributes = all.flatMap((one) => one.attributes);
    return first && (0,xml_element/* joinedElement */.s5)(first, first.children, attributes);
  });
  if (trio.original === void 0)
    return [];
  const name = { location: place.location === "" ? "." : place.location, section: "", path: [] };
  return compareEach({ place, name }, trio, ["path"]).filter(isWorthTelling);
}

var configuration_file = __webpack_require__(48840);
var configuration_source = __webpack_require__(19391);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/load-faults.js





const locks = ["lockItem", "lockAttributes", "lockAllAttributesExcept", "lockElements", "lockAllElementsExcept"], isContent = (kind) => kind === "text" || kind === "cdata";
function hasBetween(text, start, end, isWanted) {
  let at = start;
  for (; at < end && text.charCodeAt(at) <= 32; )
    at++;
  return at < end && nodesIn(text, at, end).some(isWanted);
}
function holds(text, element, isWanted) {
  const { children, startTagEnd, contentEnd } = element;
  if (startTagEnd === contentEnd)
    return !1;
  let at = startTagEnd;
  for (const child of children) {
    if (hasBetween(text, at, child.start, isWanted))
      return !0;
    at = child.end;
  }
  return hasBetween(text, at, contentEnd, isWanted);
}
function hasContent(text, element) {
  return element.mayHoldText && holds(text, element, isContent);
}
function unknownAttribute(element, known) {
  const unknown = element.attributeName((name) => !known.includes(name));
  return unknown && `<${element.name}> has the unknown attribute ${unknown}`;
}
function missingAttribute(element, required) {
  const missing = required.find((name) => element.raw(name) === void 0);
  return missing && `<${element.name}> has no attribute ${missing}`;
}
function inside(text, element) {
  const child = element.children[0];
  return child !== void 0 ? `<${child.name}> is inside of <${element.name}>` : hasContent(text, element) ? `text is inside of <${element.name}>` : void 0;
}
const collections = {
  appSettings: { key: "key", known: ["key", "value", ...locks], required: ["key"] },
  connectionStrings: {
    key: "name",
    known: ["name", "connectionString", "providerName", ...locks],
    required: ["name", "connectionString"]
  }
};
function itemFault(text, element, { key, known, required }) {
  switch (element.name) {
    case "add":
      return unknownAttribute(element, known) ?? missingAttribute(element, required) ?? inside(text, element);
    case "remove":
      return unknownAttribute(element, [key]) ?? missingAttribute(element, [key]) ?? inside(text, element);
    case "clear":
      return unknownAttribute(element, []) ?? inside(text, element);
    default:
      return `<${element.name}> is no element of this section`;
  }
}
function sameAttributes(one, other) {
  return ["name", "connectionString", "providerName"].every((name) => ((0,xml_element/* attributeValue */.CW)(one, name) ?? "") === ((0,xml_element/* attributeValue */.CW)(other, name) ?? ""));
}
function connectionStringFault(elements) {
  const entries = /* @__PURE__ */ new Map();
  for (const element of elements) {
    const name = (0,xml_element/* attributeValue */.CW)(element, "name") ?? "";
    if (element.name === "clear")
      entries.clear();
    else {
      if (name === "")
        return "a connection string has an empty name";
      if (element.name === "remove")
        entries.delete(ordinalIgnoreCase(name));
      else {
        const before = entries.get(ordinalIgnoreCase(name));
        if (before !== void 0 && !sameAttributes(before, element))
          return `the name ${name} is there twice`;
        entries.set(ordinalIgnoreCase(name), element);
      }
    }
  }
}
function collectionFault(text, section, name) {
  const elements = (0,usable_section/* elementsRead */.w3)(section);
  for (const element of elements) {
    const fault = itemFault(text, element, collections[name]);
    if (fault !== void 0)
      return fault;
  }
  return name === "connectionStrings" ? connectionStringFault(elements) : void 0;
}
const serializations = ["String", "Xml", "Binary", "ProviderSpecific"];
function settingFault(text, setting) {
  if (setting.name !== "setting")
    return `<${setting.name}> is no element of this section`;
  const attributes = unknownAttribute(setting, ["name", "serializeAs", ...locks]) ?? missingAttribute(setting, ["name", "serializeAs"]);
  if (attributes !== void 0)
    return attributes;
  const name = (0,xml_element/* attributeValue */.CW)(setting, "name");
  if (!serializations.some((one) => one === (0,xml_element/* attributeValue */.CW)(setting, "serializeAs")))
    return `serializeAs of ${name} is unknown`;
  const [value, ...others] = setting.children;
  if (value?.name !== "value")
    return `the setting ${name} has no <value>`;
  const [other] = others;
  if (other !== void 0)
    return `<${other.name}> follows <value> in the setting ${name}`;
  const before = nodesIn(text, setting.startTagEnd, value.start), behind = nodesIn(text, value.end, setting.contentEnd).slice(1);
  return [...before, ...behind].some(isContent) ? `text is inside of the setting ${name}` : void 0;
}
function isJoined({ name, children, contentEnd }) {
  return name === "setting" && children.at(-1)?.end === contentEnd;
}
function clientSettingsFault(text, section) {
  const { children } = section;
  for (const [index, setting] of children.entries()) {
    const fault = settingFault(text, setting);
    if (fault !== void 0)
      return fault;
    if (isJoined(setting) && index + 1 < children.length)
      return `</setting> of ${(0,xml_element/* attributeValue */.CW)(setting, "name")} follows </value> without a blank, and another setting follows ("Unrecognized element 'setting'")`;
  }
}
function sectionAttributes(section, own) {
  return unknownAttribute(section, [...own, ...locks, "configSource", "configProtectionProvider", "configBuilders"]);
}
function sectionFault(text, section, name) {
  if ((0,usable_section/* isEncrypted */.ph)(section) || (0,xml_element/* findAttribute */.Oh)(section, "configSource") !== void 0)
    return;
  const isApp = name === "appSettings", attributes = sectionAttributes(section, isApp ? ["file"] : []);
  return attributes !== void 0 ? attributes : (isApp || name === "connectionStrings" ? collectionFault(text, section, isApp ? "appSettings" : "connectionStrings") : clientSettingsFault(text, section)) ?? (hasContent(text, section) ? "text is between its elements" : void 0);
}
function sectionLoadFaults({ text }, container) {
  const plain = ["appSettings", "connectionStrings"].flatMap((name) => (0,containers/* sectionsNamed */.Ay)(container, name).map((section) => ({ name, section }))), grouped = settings_groups/* settingsGroups */.Md.flatMap((group) => (0,containers/* sectionsNamed */.Ay)(container, group).flatMap(({ children }) => children).map((section) => ({ name: `${group}/${section.name}`, section })));
  return [...plain, ...grouped].flatMap(({ name, section }) => {
    const what = sectionFault(text, section, name);
    return what === void 0 ? [] : [{ section: name, what }];
  });
}
const outerBlank = /^(?:[^\S\ufeff]|\u0085)|(?:[^\S\ufeff]|\u0085)$/;
function locationPathFault(location) {
  const path = (0,xml_element/* attributeValue */.CW)(location, "path") ?? "";
  return path === "" || path === "." || /^\w(?:[\w/.-]*\w)?$/.test(path) ? void 0 : outerBlank.test(path) || /^[\\./]|[\\./]$|[\\?:*"<>|]/.test(path) ? `<location> has the path "${path}", which begins or ends with a blank, "/", "\\" or ".", or contains one of \\ ? : * " < > |` : void 0;
}
function locationFault(location) {
  return unknownAttribute(location, ["path", "allowOverride", "inheritInChildApplications", "overrideMode"]) ?? locationPathFault(location);
}
function rootFault({ text, root }) {
  const attribute = unknownAttribute(root, ["xmlns"]);
  if (attribute !== void 0)
    return attribute;
  if (root.children.findLastIndex(({ name }) => name === "configSections") > 0)
    return "<configSections> is not the first element, or is there twice";
  const locations = root.children.filter(({ name }) => name === "location");
  for (const location of locations) {
    const fault = locationFault(location);
    if (fault !== void 0)
      return fault;
  }
  if (locations.some((location) => location.hasChild((name) => name === "location")))
    return "<location> is inside of <location>";
  if (nodesIn(text, 0, root.start).slice(/^<\?xml[ \t\r\n]/.test(text) ? 1 : 0).includes("instruction"))
    return "a processing instruction is before <configuration>";
  const groups = root.children.filter(({ name }) => ["location", ...settings_groups/* settingsGroups */.Md, "configSections"].includes(name)), isBad = (kind) => isContent(kind) || kind === "instruction", bad = [root, ...groups].find((element) => element.mayHoldText && holds(text, element, isBad));
  return bad && `text or a processing instruction is between the elements of <${bad.name}>`;
}
function fileLoadFaults(file) {
  const what = rootFault(file);
  return what === void 0 ? [] : [{ section: "configuration", what }];
}
const marks = [
  { start: "<!--", end: "-->", kind: "comment" },
  { start: "<![CDATA[", end: "]]>", kind: "cdata" },
  { start: "<?", end: "?>", kind: "instruction" }
];
function textKind(raw) {
  return /^[ \t\r\n]*$/.test(raw) || /^[ \t\r\n]*$/.test((0,xml_element/* resolveReferences */.d)(raw)) ? "blank" : "text";
}
function nodesIn(text, start, end) {
  const kinds = [];
  for (let at = start; at < end; ) {
    const mark = marks.find((one) => text.startsWith(one.start, at));
    if (mark !== void 0) {
      kinds.push(mark.kind), at = text.indexOf(mark.end, at + mark.start.length) + mark.end.length;
      continue;
    }
    const next = text.indexOf("<", at), textEnd = next < 0 || next > end ? end : next;
    kinds.push(textKind(text.slice(at, textEnd))), at = textEnd;
  }
  return kinds;
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/insert-child.js



function render(lines, indent, { lineBreak, unit }) {
  return lines.map((line) => {
    const depth = line.search(/[^\t]|$/);
    return indent + unit.repeat(depth) + line.slice(depth);
  }).join(lineBreak);
}
function looseEnd(file, sibling, isInline, layout) {
  const { text } = file, { beginsLine, indent } = linePlace(file, sibling.start), end = beginsLine ? endWithTrailingComments(text, sibling) : sibling.end;
  if (!isJoined(sibling))
    return { start: end, end, replacement: "" };
  const blank = isInline ? " " : layout.lineBreak + indent;
  return { start: sibling.contentEnd, end, replacement: blank + text.slice(sibling.contentEnd, end) };
}
function afterSibling(file, sibling, elements, layout) {
  const { beginsLine, indent } = linePlace(file, sibling.start), xml = !beginsLine && elements.every(({ length }) => length === 1) ? elements.flat().join("") : layout.lineBreak + render(elements.flat(), indent, layout), { start, end, replacement } = looseEnd(file, sibling, !beginsLine, layout);
  return { start, end, replacement: replacement + xml };
}
function intoEmpty(file, parent, lines, layout) {
  const { text } = file, { indent } = linePlace(file, parent.start), child = layout.lineBreak + render(lines, indent + layout.unit, layout);
  if ((0,xml_element/* closesItself */.FD)(parent))
    return { start: selfClosingMark(text, parent), end: parent.end, replacement: `>${child}${layout.lineBreak}${indent}</${parent.name}>` };
  const content = text.slice(parent.startTagEnd, parent.contentEnd), closingLine = /(?:\r\n|\r|\n)[ \t]*$/.exec(content)?.[0], start = parent.contentEnd - (closingLine?.length ?? 0);
  return { start, end: start, replacement: closingLine === void 0 ? `${child}${layout.lineBreak}${indent}` : child };
}
function insertChildren(file, parent, elements) {
  const layout = { lineBreak: lineBreakNear(file, parent.contentEnd), unit: indentUnit(file, parent) }, sibling = parent.children.at(-1);
  return sibling ? afterSibling(file, sibling, elements, layout) : intoEmpty(file, parent, elements.flat(), layout);
}

var once_per_container = __webpack_require__(76850);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/app-settings.js





function settingKey(setting) {
  return (0,xml_element/* attributeValue */.CW)(setting, "key") ?? "";
}
function settingValue(setting) {
  return (0,xml_element/* attributeValue */.CW)(setting, "value") ?? "";
}
function drop(state, identity) {
  state.settings.delete(identity) && state.dropped.add(identity);
}
function processElement(state, element, includedFile) {
  const { name } = element, key = (0,xml_element/* attributeValue */.CW)(element, "key");
  if (name === "clear")
    for (const identity2 of [...state.settings.keys()])
      drop(state, identity2);
  if (key === void 0)
    return;
  const identity = ordinalIgnoreCase(key);
  if (name === "remove" && drop(state, identity), name !== "add")
    return;
  const before = state.settings.get(identity), isDropped = state.dropped.size > 0 && state.dropped.delete(identity);
  (before !== void 0 || isDropped) && (before && state.includedFiles.get(before)) === includedFile && state.repeated.add(identity), state.settings.set(identity, element), includedFile !== void 0 && state.includedFiles.set(element, includedFile);
}
function processFile(state, source, name, missing) {
  const included = source.include(name, "appSettings");
  if (included === void 0) {
    const isOther = source.has?.(name) === !0;
    isOther && state.settings.clear(), (isOther ? state.missingSources : missing).push(name);
    return;
  }
  for (const element of (0,usable_section/* elementsRead */.w3)(included.root)) {
    const key = (0,xml_element/* attributeValue */.CW)(element, "key");
    element.name === "clear" && state.droppedByFile.add(void 0), element.name === "remove" && key !== void 0 && state.droppedByFile.add(ordinalIgnoreCase(key)), processElement(state, element, name);
  }
}
const readAppSettings = (0,once_per_container/* oncePerContainer */.C)(readContainer);
function readContainer(source, container) {
  const state = {
    settings: /* @__PURE__ */ new Map(),
    includedFiles: /* @__PURE__ */ new Map(),
    dropped: /* @__PURE__ */ new Set(),
    repeated: /* @__PURE__ */ new Set(),
    missingFiles: [],
    missingSources: [],
    droppedByFile: /* @__PURE__ */ new Set()
  }, sections = (0,containers/* sectionsNamed */.Ay)(container, "appSettings");
  for (const section of sections) {
    const configSource = (0,xml_element/* attributeValue */.CW)(section, "configSource");
    configSource !== void 0 && processFile(state, source, configSource, state.missingSources);
    for (const element of (0,usable_section/* elementsRead */.w3)(section))
      processElement(state, element, void 0);
    const file = (0,xml_element/* attributeValue */.CW)(section, "file");
    file !== void 0 && file !== "" && processFile(state, source, file, state.missingFiles);
  }
  const { droppedByFile, ...read } = state, isDroppedByFile = (identity) => droppedByFile.has(void 0) || droppedByFile.has(identity);
  return { section: sections.at(-1), ...read, isDroppedByFile };
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/settings-family.js


function withRemark(decision, remark) {
  return remark === void 0 || decision.outcome === "same" ? decision : { ...decision, reason: `${decision.reason} ${remark}` };
}
function isSpelledSame({ spelled }, one, other) {
  return spelled === void 0 || one === void 0 || other === void 0 ? !1 : spelled(one) === spelled(other);
}
function compareOne(family, identity, named, rules) {
  const original = family.original.get(identity), target = family.target.get(identity), read = (one) => one === void 0 ? void 0 : family.value(one), name = family.name(named), originalDefault = read(family.originalDefault?.get(identity)), theirs = read(target), own = isSpelledSame(family, original, target) ? theirs : read(original), values = { name, original: own === theirs ? theirs : own, target: theirs, originalDefault }, two = { name, original: values.original, target: values.target, kind: "settings" }, decision = decideSetting(family.originalDefault ? { ...two, originalDefault: { value: originalDefault } } : two, rules);
  return { original, target, values, decision };
}
function decideOne(family, identity, rules) {
  const named = family.target.get(identity) ?? family.original.get(identity);
  return named === void 0 ? void 0 : compareOne(family, identity, named, rules);
}
function mergeOne(family, identity, named, rules) {
  const compared = compareOne(family, identity, named, rules), { original, target, values } = compared, decision = family.adjust?.(identity, compared.decision) ?? compared.decision, attempt = () => {
    const { value, isRewritten } = decision.write ?? { value: "", isRewritten: !1 }, written = { from: original, value, isRewritten };
    return target === void 0 ? family.insert(named, written) : family.write(target, written);
  }, remarked = withRemark(decision, family.remark(identity, original));
  return pieceOf(values, remarked, attempt, () => family.fragment(original ?? named));
}
function mergeFamily(family, rules) {
  const pieces = [];
  for (const [identity, one] of family.target)
    pieces.push(mergeOne(family, identity, one, rules));
  for (const [identity, one] of family.original)
    family.target.has(identity) || pieces.push(mergeOne(family, identity, one, rules));
  return pieces;
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-app-settings.js








function attributeOf({ from, value, isRewritten }) {
  return { raw: isRewritten || from === void 0 ? void 0 : from.raw("value"), value };
}
function merge_app_settings_addElement(place, from, value) {
  const { encoding } = place.target.source.file;
  return `<add key="${spelledFor('"', { raw: from.raw("key"), value: settingKey(from) }, encoding)}" value="${spelledFor('"', attributeOf(value), encoding)}" />`;
}
function insert(place, target, from, value) {
  const lines = [merge_app_settings_addElement(place, from, value)], { section } = target;
  if (target.isDroppedByFile(ordinalIgnoreCase(settingKey(from))))
    return { refused: "The file that the section of the target names drops this key: set the value there." };
  if (section !== void 0) {
    const refused = (0,usable_section/* sectionRefusal */.q8)(section);
    return refused === void 0 ? { insert: { parent: section, within: [], lines } } : { refused };
  }
  const [parent] = place.target.container.elements;
  return { insert: { parent, within: ["appSettings"], lines } };
}
function write(place, target, to, value) {
  const file = target.includedFiles.get(to);
  return file !== void 0 ? { refused: (0,usable_section/* includedRefusal */.nw)(file) } : { replace: [writeAttribute(place.target.source.file, to, "value", attributeOf(value))] };
}
function remarks(original, target) {
  return (identity) => {
    if (target.repeated.has(identity))
      return "The target has the key more than once; .NET uses the last one.";
    if (original.repeated.has(identity))
      return "The original has the key more than once; .NET uses the last one.";
    if (target.dropped.has(identity))
      return "The target drops the key by <remove> or <clear>.";
  };
}
function missingFile(which, file) {
  return `The ${which} also reads ${file}, which was not given or is no such section: values in it, if there are any, were not merged.`;
}
function includedFile(place, original, target) {
  const fileOf = ({ section }) => section && (0,xml_element/* attributeValue */.CW)(section, "file"), [file, other] = [fileOf(original), fileOf(target)], missing = [
    ...original.missingFiles.map((name2) => missingFile("original", name2)),
    ...target.missingFiles.map((name2) => `${missingFile("target", name2)} They override the values of this file.`)
  ];
  if (missing.length === 0 && (file === void 0 || file === other))
    return [];
  const name = { location: place.location, section: "appSettings", path: [], attribute: "file" }, reason = missing.join(" ") || `The original also reads ${file}; its values were merged into this file.`, values = {
    ...file === void 0 ? {} : { original: file },
    ...other === void 0 ? {} : { target: other }
  }, { merged } = sectionPiece(name, missing.length > 0 ? "reported" : "kept", reason), fragment = fragmentAround(name, { attributes: file === void 0 ? [] : [["file", file]] });
  return [{ merged: { ...merged, ...values }, ...missing.length > 0 ? { fragment } : {} }];
}
function mergeAppSettings(place) {
  const read = ({ source, container }) => readAppSettings(source, container), [original, target] = [read(place.original), read(place.target)], originalDefault = place.originalDefault && read(place.originalDefault), family = {
    original: original.settings,
    target: target.settings,
    ...originalDefault ? { originalDefault: originalDefault.settings } : {},
    name: (one) => ({ location: place.location, section: "appSettings", path: [settingKey(one)] }),
    value: settingValue,
    spelled: (one) => one.raw("value"),
    write: (to, value) => write(place, target, to, value),
    insert: (from, value) => insert(place, target, from, value),
    fragment: (one) => merge_app_settings_addElement(place, one, { from: one, value: settingValue(one), isRewritten: !1 }),
    remark: remarks(original, target)
  };
  return [...mergeFamily(family, place.rules), ...includedFile(place, original, target)];
}

var client_settings = __webpack_require__(75584);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-client-settings.js







function newContent(place, { from, value, isRewritten }) {
  const { encoding } = place.target.source.file;
  return isRewritten || from?.content === void 0 ? spellContent(value, encoding) : respellContent(from.content, encoding);
}
const notEncodable = (place) => ({
  refused: `The value contains characters that ${place.target.source.file.encoding.name}, the target's encoding, does not have.`
});
function merge_client_settings_write(place, to, value) {
  if (to.includedFile !== void 0)
    return { refused: (0,usable_section/* includedRefusal */.nw)(to.includedFile) };
  const { from } = value;
  if (from !== void 0 && from.serializeAs !== to.serializeAs)
    return { refused: `serializeAs is "${from.serializeAs}" in the original and "${to.serializeAs}" in the target.` };
  const content = newContent(place, value);
  return content === void 0 ? notEncodable(place) : writeContent(to, content);
}
function commentsBesides(content, { content: old = "" }) {
  return (old.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "").match(/<!--[\s\S]*?-->/g) ?? []).filter((comment) => !content.includes(comment)).join("");
}
function writeContent(to, content) {
  const comments = commentsBesides(content, to), [before, written] = to.serializeAs === "String" ? ["", content + comments] : [comments, content], { valueElement, element } = to;
  if (valueElement === void 0)
    return { insert: { parent: element, within: [], lines: [`<value>${written}</value>`] } };
  const { start, startTagEnd, contentEnd, end } = valueElement;
  if ((0,xml_element/* closesItself */.FD)(valueElement))
    return { replace: [{ start, end, replacement: `<value>${written}</value>` }] };
  const value = { start: startTagEnd, end: contentEnd, replacement: written };
  return { replace: before === "" ? [value] : [{ start, end: start, replacement: before }, value] };
}
function settingLines(from, content, place) {
  const { encoding } = place.target.source.file, [name, serializeAs] = [from.name, from.serializeAs].map((one) => spellAttribute(one, '"', encoding));
  return [`<setting name="${name}" serializeAs="${serializeAs}">`, `	<value>${content}</value>`, "</setting>"];
}
function parentFor(place, target, { group, sectionName }) {
  const section = target.sections.get(sectionName);
  if (!declaredSections(place.target.source.file).has(`${group}/${sectionName}`))
    return { refused: `The target declares no section ${group}/${sectionName}: nothing reads the setting.` };
  if (section !== void 0) {
    const refused = (0,usable_section/* sectionRefusal */.q8)(section);
    return refused === void 0 ? { parent: section, within: [] } : { refused };
  }
  const [container] = place.target.container.elements;
  if (group === "userSettings")
    return { refused: `The target has no section ${sectionName}.` };
  const groupElement = (0,containers/* sectionsNamed */.Ay)(place.target.container, group)[0];
  return groupElement ? { parent: groupElement, within: [sectionName] } : { parent: container, within: [group, sectionName] };
}
function merge_client_settings_insert(place, target, from, value) {
  const where = parentFor(place, target, from);
  if (where.parent === void 0)
    return { refused: where.refused };
  const content = newContent(place, value);
  return content === void 0 ? notEncodable(place) : { insert: { ...where, lines: settingLines(from, content, place) } };
}
function byName(settings) {
  const found = /* @__PURE__ */ new Map();
  for (const one of settings)
    found.set(one.name, found.has(one.name) ? void 0 : one);
  return found;
}
function knownSections({ source }, group, { sections }) {
  const declared = [...declaredSections(source.file)].flatMap((name) => name.startsWith(`${group}/`) ? [name.slice(group.length + 1)] : []);
  return /* @__PURE__ */ new Set([...sections.keys(), ...declared]);
}
function renamedSections(settings, target, known) {
  const gone = [...settings.values()].filter(({ sectionName }) => !known.target.has(sectionName)), fresh = [...target.values()].filter(({ sectionName }) => !known.original.has(sectionName)), [goneByName, freshByName] = [byName(gone), byName(fresh)], candidates = /* @__PURE__ */ new Map();
  for (const [name, one] of goneByName) {
    const match = freshByName.get(name);
    one === void 0 || match === void 0 || candidates.set(one.sectionName, (candidates.get(one.sectionName) ?? /* @__PURE__ */ new Set()).add(match.sectionName));
  }
  const single = [...candidates].flatMap(([old, names]) => names.size === 1 ? [[old, ...names]] : []), isTakenTwice = (name) => single.filter(([, other]) => other === name).length > 1;
  return new Map(single.flatMap(([old, name]) => name === void 0 || isTakenTwice(name) ? [] : [[old, name]]));
}
function underNewNames(settings, target, renamed) {
  return renamed.size === 0 ? settings : new Map([...settings].map(([identity, one]) => {
    const other = (0,client_settings/* clientSettingIdentity */.K)(renamed.get(one.sectionName) ?? one.sectionName, one.name);
    return [target.has(other) ? other : identity, one];
  }));
}
function wasCalled(from) {
  return `The section was called ${from?.sectionName} in the original; it counts as renamed, because neither file knows the other's.`;
}
function mergeClientSettings(place, group) {
  const read = ({ source, container }) => (0,client_settings/* readClientSettings */.H)(source, container, group), [original, target] = [read(place.original), read(place.target)], originalDefault = place.originalDefault && read(place.originalDefault), renamed = renamedSections(original.settings, target.settings, {
    original: knownSections(place.original, group, original),
    target: knownSections(place.target, group, target)
  }), aligned = underNewNames(original.settings, target.settings, renamed), isMoved = (from) => from !== void 0 && renamed.has(from.sectionName);
  return mergeFamily({
    original: aligned,
    target: target.settings,
    ...originalDefault ? { originalDefault: underNewNames(originalDefault.settings, target.settings, renamed) } : {},
    name: ({ sectionName, name }) => ({ location: place.location, section: group, path: [sectionName, name] }),
    value: ({ comparable }) => comparable,
    write: (to, value) => merge_client_settings_write(place, to, value),
    insert: (from, value) => merge_client_settings_insert(place, target, from, value),
    fragment: (one) => settingLines(one, one.content ?? "", place).join(`
`).replaceAll("	", "  "),
    adjust: (identity, decision) => decision.outcome === "same" && isMoved(aligned.get(identity)) ? { outcome: "kept", reason: `${decision.reason} ${wasCalled(aligned.get(identity))}` } : decision,
    remark: (_, from) => isMoved(from) ? wasCalled(from) : void 0
  }, place.rules);
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/connection-strings.js





function connection_strings_processElement(entries, element, includedFile) {
  element.name === "clear" && entries.clear();
  const name = (0,xml_element/* attributeValue */.CW)(element, "name");
  if (name === void 0)
    return;
  const identity = ordinalIgnoreCase(name);
  element.name === "remove" && entries.delete(identity), element.name === "add" && entries.set(identity, { identity, name, element, ...includedFile === void 0 ? {} : { includedFile } });
}
const readConnectionStrings = (0,once_per_container/* oncePerContainer */.C)(connection_strings_readContainer);
function connection_strings_readContainer(source, container) {
  const entries = /* @__PURE__ */ new Map(), missingFiles = [], sections = (0,containers/* sectionsNamed */.Ay)(container, "connectionStrings");
  for (const section of sections) {
    for (const element of (0,usable_section/* elementsRead */.w3)(section))
      connection_strings_processElement(entries, element);
    const configSource = (0,xml_element/* attributeValue */.CW)(section, "configSource");
    if (configSource === void 0)
      continue;
    const included = source.include(configSource, "connectionStrings");
    included === void 0 && missingFiles.push(configSource);
    for (const element of included ? (0,usable_section/* elementsRead */.w3)(included.root) : [])
      connection_strings_processElement(entries, element, configSource);
  }
  return { section: sections.at(-1), entries, missingFiles };
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-connection-strings.js







const attributeNames = ["connectionString", "providerName"];
function merge_connection_strings_attributeOf(attribute, { from, value, isRewritten }) {
  return { raw: isRewritten || from === void 0 ? void 0 : (0,xml_element/* findAttribute */.Oh)(from.element, attribute)?.raw, value };
}
function merge_connection_strings_addElement(place, from, value) {
  const { encoding } = place.target.source.file;
  return `<add ${["name", ...attributeNames].flatMap((name) => {
    const own = (0,xml_element/* findAttribute */.Oh)(from.element, name)?.raw, given = value !== void 0 && name === "connectionString" ? merge_connection_strings_attributeOf(name, value) : void 0;
    return own === void 0 && given === void 0 ? [] : [`${name}="${spelledFor('"', given ?? { raw: own, value: "" }, encoding)}"`];
  }).join(" ")} />`;
}
function merge_connection_strings_insert(place, { section }, from, value) {
  const lines = [merge_connection_strings_addElement(place, from, value)];
  if (section !== void 0) {
    const refused = (0,usable_section/* sectionRefusal */.q8)(section);
    return refused === void 0 ? { insert: { parent: section, within: [], lines } } : { refused };
  }
  const [parent] = place.target.container.elements;
  return { insert: { parent, within: ["connectionStrings"], lines } };
}
function merge_connection_strings_write(place, to, name, value) {
  return to.includedFile !== void 0 ? { refused: (0,usable_section/* includedRefusal */.nw)(to.includedFile) } : { replace: [writeAttribute(place.target.source.file, to.element, name, merge_connection_strings_attributeOf(name, value))] };
}
const hasProvider = ({ element }) => (0,xml_element/* findAttribute */.Oh)(element, "providerName") !== void 0;
function stringsOf(place, { original, target, originalDefault }) {
  return {
    original,
    target: target.entries,
    ...originalDefault ? { originalDefault } : {},
    name: ({ name }) => ({ location: place.location, section: "connectionStrings", path: [name] }),
    value: ({ element }) => (0,xml_element/* attributeValue */.CW)(element, "connectionString") ?? "",
    write: (to, value) => merge_connection_strings_write(place, to, "connectionString", value),
    insert: (from, value) => merge_connection_strings_insert(place, target, from, value),
    fragment: (one) => merge_connection_strings_addElement(place, one, void 0),
    remark: () => {
    }
  };
}
function providersOf(place, { original, target, originalDefault }) {
  const those = (entries, others) => new Map([...entries].filter(([identity, one]) => others.has(identity) && hasProvider(one))), spelled = (identity, name) => target.entries.get(identity)?.name ?? name;
  return {
    original: those(original, target.entries),
    target: those(target.entries, original),
    ...originalDefault ? { originalDefault: those(originalDefault, originalDefault) } : {},
    name: ({ identity, name }) => ({
      location: place.location,
      section: "connectionStrings",
      path: [spelled(identity, name)],
      attribute: "providerName"
    }),
    value: ({ element }) => (0,xml_element/* attributeValue */.CW)(element, "providerName") ?? "",
    write: (to, value) => merge_connection_strings_write(place, to, "providerName", value),
    insert: (from, value) => {
      const to = target.entries.get(from.identity);
      return to === void 0 ? { refused: "The target has no such entry." } : merge_connection_strings_write(place, to, "providerName", value);
    },
    fragment: (one) => merge_connection_strings_addElement(place, one, void 0),
    remark: () => {
    }
  };
}
const comesAlong = "It comes with its connection string.";
function addedProviders(pieces, { original, name }) {
  const added = new Set(pieces.filter(({ change }) => change && "insert" in change).map(({ merged }) => merged.setting));
  return [...original.values()].flatMap((one) => {
    const provider = (0,xml_element/* attributeValue */.CW)(one.element, "providerName"), ofString = name(one);
    if (provider === void 0 || !added.has((0,setting_name/* printName */.T)(ofString)))
      return [];
    const ofProvider = { ...ofString, attribute: "providerName" };
    return [{ merged: {
      name: ofProvider,
      setting: (0,setting_name/* printName */.T)(ofProvider),
      original: provider,
      result: provider,
      outcome: "carried",
      reason: comesAlong
    } }];
  });
}
const merge_connection_strings_together = {
  outcome: "conflict",
  reason: "Connection string and provider belong together, and the files have different ones: nothing was written."
};
function isDoneWithout({ original, target, originalDefault }) {
  return target === void 0 && original === originalDefault;
}
function withItsString(string, provider, { original, target, originalDefault }) {
  const isOnlyTheirs = original !== void 0 && target === void 0;
  return provider.outcome !== "reported" || !isOnlyTheirs ? provider : string.write !== void 0 || string.outcome === "same" && originalDefault === void 0 ? { outcome: "carried", reason: comesAlong, write: { value: original, isRewritten: !1 } } : provider;
}
function decidePair(string, provider, names, isDefaultKnown) {
  const both = { string, provider }, conflict = { string: merge_connection_strings_together, provider: merge_connection_strings_together };
  return string.outcome === "same" ? both : string.write === void 0 ? provider.write === void 0 ? both : conflict : provider.write !== void 0 || provider.outcome === "same" || isDoneWithout(names) ? both : !isDefaultKnown && names.original === void 0 ? { ...both, removes: !0 } : conflict;
}
function pairDecision(place, strings, providers, identity) {
  const string = decideOne(strings, identity, place.rules);
  if (string?.original === void 0 || string.target === void 0)
    return;
  const provider = decideOne(providers, identity, place.rules), { name } = string.values;
  if ((0,merge_rules/* ruleFor */.sG)(name, place.rules).isExplicit || (0,merge_rules/* rewriteFor */.md)(name, place.rules)?.kind === "replace")
    return;
  if (provider === void 0)
    return { string: string.decision };
  const { values, decision } = provider, decided = (0,merge_rules/* ruleFor */.sG)(name, place.rules).policy !== "carry" || (0,merge_rules/* ruleFor */.sG)(values.name, place.rules).isExplicit === !0 ? decision : withItsString(string.decision, decision, values);
  return decidePair(string.decision, decided, values, place.originalDefault !== void 0);
}
function withoutProvider(piece, to) {
  if (to.includedFile !== void 0)
    return piece;
  const { result: _result, ...merged } = piece.merged;
  return {
    merged: { ...merged, outcome: "corrected", reason: "The original names none with its connection string: removed." },
    change: { replace: [removeAttribute(to.element, "providerName")] }
  };
}
function mergeConnectionStrings(place) {
  const read = ({ source, container }) => readConnectionStrings(source, container), sides = {
    original: read(place.original).entries,
    target: read(place.target),
    ...place.originalDefault ? { originalDefault: read(place.originalDefault).entries } : {}
  }, [strings, providers] = [stringsOf(place, sides), providersOf(place, sides)], pairs = new Map([...sides.original.keys()].map((identity) => [identity, pairDecision(place, strings, providers, identity)])), stringPieces = mergeFamily({ ...strings, adjust: (identity, decision) => pairs.get(identity)?.string ?? decision }, place.rules), removed = [...providers.target.values()].filter(({ identity }) => pairs.get(identity)?.removes), removedByName = new Map(removed.map((one) => [(0,setting_name/* printName */.T)(providers.name(one)), one])), providerPieces = mergeFamily({ ...providers, adjust: (identity, decision) => pairs.get(identity)?.provider ?? decision }, place.rules).map((piece) => {
    const to = removedByName.get(piece.merged.setting);
    return to === void 0 ? piece : withoutProvider(piece, to);
  });
  return [...stringPieces, ...addedProviders(stringPieces, strings), ...providerPieces];
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-places.js










function* sharedPlaces({ original, target, originalDefault }, rules) {
  for (const { own, other } of (0,containers/* containersOfBoth */.TQ)(target.file, original.file)) {
    const { location } = own, place = {
      original: { source: original, container: other },
      target: { source: target, container: own },
      rules,
      location
    };
    yield originalDefault === void 0 ? place : {
      ...place,
      originalDefault: { source: originalDefault, container: (0,containers/* containerAt */.NO)(originalDefault.file, location) }
    };
  }
}
function mayBeCarried(element, target, rules, location) {
  const declared = declaredSections(target.file);
  return element.children.every((section) => !(0,settings_groups/* isMeantAsSettings */.zT)(section.name) && isKnownSection(section.name, declared) && !belongsToVersion({ location, section: section.name, path: [] }, section, rules));
}
function belongsToVersion(name, element, rules) {
  return (0,usable_section/* isEncrypted */.ph)(element) || (0,merge_rules/* ruleFor */.sG)(name, rules).policy === "never" ? !0 : element.attributes.some(({ name: attribute }) => attribute === "configSource" || (0,merge_rules/* ruleFor */.sG)({ ...name, attribute }, rules).policy === "never") || element.children.some((child) => belongsToVersion({ ...name, path: [...name.path, pathPartOf(child)] }, child, rules));
}
function addedLocation({ original, target }, rules, { location, elements }) {
  const [element, another] = elements, parent = target.file.root;
  if (another !== void 0 || !mayBeCarried(element, target, rules, location) || foreignPrefix(element, parent) !== void 0)
    return;
  const lines = elementLines(original.file, element, target.file.encoding);
  return lines && { parent, within: [], lines };
}
function oldLocation(sources, rules, container) {
  const { original, originalDefault } = sources, { location, elements } = container, name = { location, section: "", path: [] }, xml = elements.map((element) => comparableXml(original.file.text, element)).join(`
`), before = originalDefault && (0,containers/* containerAt */.NO)(originalDefault.file, location), isUnchanged = originalDefault !== void 0 && before?.elements.map((element) => comparableXml(originalDefault.file.text, element)).join(`
`) === xml, insert = originalDefault !== void 0 && before === void 0 ? addedLocation(sources, rules, container) : void 0;
  if (insert !== void 0)
    return {
      merged: { name, setting: (0,setting_name/* printName */.T)(name), original: xml, result: xml, outcome: "carried", reason: "Somebody gave this location to the original, and the target lacks it: added as a whole." },
      change: { insert }
    };
  const [outcome, reason] = isUnchanged ? ["kept", "The original has the old default, and the target does without it."] : ["reported", "Only the original has this location: not added."];
  return {
    merged: { name, setting: (0,setting_name/* printName */.T)(name), original: xml, outcome, reason },
    ...isUnchanged ? {} : { fragment: xml }
  };
}
function* oldLocations(sources, rules) {
  for (const container of (0,containers/* containersOnlyIn */.Gu)(sources.original.file, sources.target.file))
    yield oldLocation(sources, rules, container);
}

var proof_settings = __webpack_require__(44691);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/prove-merge.js


function unproven(path, what) {
  return new user_error/* UserError */.y("web-config-merge-unproven", `The merge of ${path} was made and then refused: ${what}`, "Nothing was written. Merge this file by hand, and report the fault with the files (without their secrets).");
}
function isUntouchedOutside({ before: { text: before }, after: { text: after }, edits }) {
  let [own, made] = [0, 0];
  for (const { start, end, replacement } of edits) {
    if (start < own || before.slice(own, start) !== after.slice(made, made + start - own))
      return !1;
    made += start - own + replacement.length, own = end;
  }
  return before.slice(own) === after.slice(made);
}
class Outside {
  reading;
  spans;
  at = -1;
  index = 0;
  shift = 0;
  constructor(reading, spans) {
    this.reading = reading, this.spans = spans;
  }
  /** False at the end. */
  next() {
    for (this.at++; this.at < this.reading.starts.length; this.at++) {
      const start = this.reading.starts.at(this.at);
      for (let span = this.spans[this.index]; span !== void 0 && span.end <= start; span = this.spans[this.index])
        this.shift += span.shift, this.index++;
      if (start < (this.spans[this.index]?.start ?? Number.POSITIVE_INFINITY))
        return !0;
    }
    return !1;
  }
  get place() {
    return this.reading.starts.at(this.at) + this.shift;
  }
  /** Whether the element has the same name as the one that another reading is at; most names are in the same text. */
  hasNameOf({ reading, at }) {
    const [start, otherStart] = [this.reading.starts.at(this.at), reading.starts.at(at)], length = this.reading.nameEnds.at(this.at) - start;
    if (reading.nameEnds.at(at) - otherStart !== length)
      return !1;
    for (let index = 1; index < length; index++)
      if (this.reading.text.charCodeAt(start + index) !== reading.text.charCodeAt(otherStart + index))
        return !1;
    return !0;
  }
}
function spansAfter(edits) {
  let grown = 0;
  return edits.map(({ start, end, replacement }) => {
    const from = start + grown, growth = replacement.length - (end - start);
    return grown += growth, { start: from, end: from + replacement.length, shift: -growth };
  });
}
function hasSameElements({ edits, before, after }) {
  const own = new Outside(before, edits.map(({ start, end }) => ({ start, end, shift: 0 }))), made = new Outside(after, spansAfter(edits));
  for (; own.next(); )
    if (!made.next() || own.place !== made.place || !own.hasNameOf(made))
      return !1;
  return !made.next();
}
const sections = /* @__PURE__ */ new Set(["appSettings", "connectionStrings", "applicationSettings", "userSettings"]);
function isSetting({ section, path, attribute }) {
  return sections.has(section) && path.length > 0 && (attribute === void 0 || attribute === "providerName");
}
function planned(pieces) {
  const made = new Set(pieces.filter(({ change }) => change !== void 0).map(({ merged }) => merged.setting)), isMade = ({ merged: { name, setting }, change }) => change !== void 0 || name.attribute !== void 0 && made.has(setting.slice(0, setting.lastIndexOf("/@"))), plan = /* @__PURE__ */ new Map();
  for (const piece of pieces) {
    const { name, setting, result } = piece.merged;
    if (!isSetting(name) || !isMade(piece) || piece.change === void 0 && result === void 0)
      continue;
    const place = (0,proof_settings/* proofPlace */.Ck)(name.location, name.section), found = plan.get(place) ?? /* @__PURE__ */ new Map();
    plan.set(place, found.set((0,proof_settings/* proofKey */.CU)(name.path.map(String), name.attribute), { name: setting, value: result }));
  }
  return plan;
}
function provePlanned(path, plan, after) {
  for (const [place, settings] of plan)
    for (const [key, { name, value }] of settings)
      if (after.settings.get(place, key) !== value)
        throw unproven(path, `${name} would not have the planned value.`);
}
function proveOthers(path, plan, readings, isSecond) {
  const [first, second] = readings, { settings } = isSecond ? second : first;
  for (const place of settings.places) {
    const own = plan.get(place);
    for (const key of settings.keys(place)) {
      if (own?.has(key) === !0 || isSecond && first.settings.has(place, key) || !isSecond && first.settings.isSame(place, key, second.settings))
        continue;
      const shown = `${place}\0${key}`.split("\0").filter((part) => part !== "");
      throw unproven(path, `${shown.join("/")} would not be what it was, and nothing was planned for it.`);
    }
  }
}
function proveSettings({ path, pieces, before, after }) {
  const plan = planned(pieces);
  provePlanned(path, plan, after), proveOthers(path, plan, [before, after], !1), proveOthers(path, plan, [before, after], !0);
}
function proveMerge(merge) {
  if (!isUntouchedOutside(merge))
    throw unproven(merge.path, "something outside of the edits would have changed.");
  if (!hasSameElements(merge))
    throw unproven(merge.path, "elements outside of the edits would have changed.");
  proveSettings(merge);
}

;// CONCATENATED MODULE: ./lib/bundled/webconfig/section-faults.js












function pieceFor(location, fullName, outcome, reason) {
  const [section = "", ...path] = fullName.split("/");
  return sectionPiece({ location, section, path }, outcome, reason);
}
function sectionsIn(container) {
  const plain = ["appSettings", "connectionStrings"].flatMap((name) => (0,containers/* sectionsNamed */.Ay)(container, name).map((element) => ({ name, element }))), grouped = settings_groups/* settingsGroups */.Md.flatMap((group) => (0,containers/* sectionsNamed */.Ay)(container, group).flatMap(({ children }) => children).map((element) => ({ name: `${group}/${element.name}`, element })));
  return [...plain, ...grouped];
}
function encrypted({ original, target, location }) {
  const own = sectionsIn(original.container), theirs = sectionsIn(target.container), names = new Set([...own, ...theirs].filter(({ element }) => (0,usable_section/* isEncrypted */.ph)(element)).map(({ name }) => name)), contentOf = (sections, side, name) => sections.filter((section) => section.name === name).map(({ element }) => comparableXml(side.source.file.text, element)).join("");
  return [...names].map((name) => {
    if (contentOf(own, original, name) === contentOf(theirs, target, name))
      return pieceFor(location, name, "same", "Encrypted, and the same in both files.");
    const reason = `The section is encrypted in the ${own.some((one) => one.name === name && (0,usable_section/* isEncrypted */.ph)(one.element)) ? "original" : "target"}, so its values cannot be merged. ${(0,usable_section/* decryptAdvice */.oY)(name)}`, { merged, ...piece } = pieceFor(location, name, "conflict", reason);
    return { ...piece, merged: { ...merged, isEncrypted: !0 } };
  });
}
function twice({ container }, location, which) {
  const names = sectionsIn(container).map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => pieceFor(location, name, "conflict", `The section is there twice in the ${which}: .NET refuses such a file ("Sections must only appear once per config file"). Join the two by hand first.`));
}
function wrongCase({ container }, location, which) {
  const isWrong = (name) => (0,settings_groups/* isMeantAsSettings */.zT)(name) && !isSettings.has(name);
  return container.elements.filter((element) => element.hasChild(isWrong)).flatMap(({ children }) => children.map(({ name }) => name)).filter(isWrong).flatMap((name) => {
    const meant = settings_groups/* settingsSections */.O_.find((one) => one.toLowerCase() === name.toLowerCase());
    if (meant === void 0)
      return [];
    const reason = `<${name}> of the ${which} is no section to .NET, which distinguishes upper and lower case and refuses the file; <${meant}> is meant. Its values were not merged.`;
    return [pieceFor(location, name, "conflict", reason)];
  });
}
const isSettings = new Set(settings_groups/* settingsSections */.O_), isGroup = new Set(settings_groups/* settingsGroups */.Md);
function undeclared({ source, container }, location) {
  const declared = declaredSections(source.file), isOther = (name) => !isKnownSection(name, declared) && !isSettings.has(name), isSuspect = (name) => isOther(name) || isGroup.has(name);
  if (!container.elements.some((element) => element.hasChild(isSuspect)))
    return [];
  const others = container.elements.flatMap(({ children }) => children.filter(({ name }) => isOther(name)));
  return [...sectionsIn(container).filter(({ name }) => name.includes("/") && !declared.has(name)).map(({ name }) => name), ...others.map(({ name }) => name)].map((name) => pieceFor(location, name, "reported", "The target does not declare this section in <configSections>. Unless a level above does, .NET and IIS refuse the file (500.19)."));
}
function missingOf({ source, container }) {
  return [
    ...readAppSettings(source, container).missingSources.map((file) => ["appSettings", file]),
    ...readConnectionStrings(source, container).missingFiles.map((file) => ["connectionStrings", file]),
    ...settings_groups/* settingsGroups */.Md.flatMap((group) => [...(0,client_settings/* readClientSettings */.H)(source, container, group).missingFiles].map(([section, file]) => [`${group}/${section}`, file]))
  ];
}
function missingSources({ original, target, location }) {
  const own = new Set(sectionsIn(original.container).map(({ name }) => name)), inTarget = missingOf(target).filter(([name, file]) => own.has(name) || target.source.has?.(file) === !0), pieces = (which, { source }, missing) => missing.map(([name, file]) => {
    const fault = source.faultOf?.(file, name.split("/").at(-1) ?? ""), why = fault === void 0 ? "which was not given or is no such section: its values were not merged. Give that file as well." : `which .NET refuses: its values were not merged. Correct that file: ${fault}`;
    return pieceFor(location, name, "conflict", `The section of the ${which} is in ${file}, ${why}`);
  });
  return [...pieces("original", original, missingOf(original)), ...pieces("target", target, inTarget)];
}
function mixedSources({ container }, location, which) {
  return sectionsIn(container).filter(({ element }) => (0,xml_element/* attributeValue */.CW)(element, "configSource") !== void 0).filter(({ element }) => element.children.length > 0 || element.attributes.length > 1).map(({ name }) => pieceFor(location, name, "conflict", `The section of the ${which} has both configSource and content of its own, which .NET refuses. Decide for one of them first.`));
}
function notLoaded({ source, container }, location, which) {
  return [...location === "" ? fileLoadFaults(source.file) : [], ...sectionLoadFaults(source.file, container)].map(({ section, what }) => pieceFor(location, section, "conflict", `In the ${which} ${what}: .NET refuses that, so nothing is known of its values. Correct it first.`));
}
function settled({ merged, ...piece }, { rules }) {
  const { policy, isExplicit } = (0,merge_rules/* ruleFor */.sG)(merged.name, rules);
  return merged.outcome !== "conflict" || policy !== "keep" || !isExplicit ? { merged, ...piece } : {
    ...piece,
    merged: { ...merged, outcome: "kept", reason: `${merged.reason} By a rule the target's value stays.` }
  };
}
function sectionFaults(place) {
  const { original, target, location } = place, sides = [
    ["original", original],
    ["target", target]
  ];
  return [
    ...encrypted(place),
    ...sides.flatMap(([which, side]) => [
      ...notLoaded(side, location, which),
      ...location === "" ? twice(side, location, which) : [],
      ...wrongCase(side, location, which),
      ...mixedSources(side, location, which)
    ]),
    ...undeclared(target, location),
    ...missingSources(place)
  ].map((piece) => settled(piece, place));
}

var unified_diff = __webpack_require__(4669);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-configurations.js
















function openAll({ original, target, originalDefault }) {
  const first = (0,configuration_source/* openSource */.oD)(original), { source, proof } = (0,configuration_source/* openProvable */.e7)(target), third = originalDefault === void 0 ? {} : { originalDefault: (0,configuration_source/* openSource */.oD)(originalDefault) };
  return { sources: { original: first, target: source, ...third }, before: proof };
}
function mergePlace(place) {
  if (isUnchangedPlace(place))
    return undeclared(place.target, place.location);
  const settings = [
    ...mergeAppSettings(place),
    ...mergeClientSettings(place, "applicationSettings"),
    ...mergeClientSettings(place, "userSettings"),
    ...mergeConnectionStrings(place)
  ];
  return [
    ...sectionFaults(place),
    ...settings,
    ...compareSettingsSections(place, settings),
    ...compareSections(place),
    ...compareLocation(place)
  ];
}
const valueKeys = ["original", "target", "pristine", "result"];
function masked(merged, redactor) {
  let shown = merged, first, last;
  for (const key of valueKeys) {
    const value = merged[key];
    if (value === void 0)
      continue;
    last?.value !== value && (last = { value, shown: shownValue(merged.name, value, redactor) });
    const redacted = shownBesides(last.shown, value, first);
    first ??= value, redacted !== value && (shown = { ...shown, [key]: redacted });
  }
  return shown;
}
function fragmentsOf(pieces, redactor) {
  const fragments = [];
  for (const { merged, fragment } of pieces)
    fragment !== void 0 && fragments.push({ setting: merged.setting, xml: redactor.configuration(fragment) });
  return fragments;
}
function diffOf(file, edited, edits, redactor) {
  let diff;
  return () => {
    const { path, text } = file;
    return diff ??= (0,unified_diff/* unifiedDiff */.W)({ path, text, edits }, { path, text: edited, edits: invertEdits(text, edits) }, redactor), diff;
  };
}
function planMerge(request) {
  const { sources, before } = openAll(request), pieces = [];
  for (const place of sharedPlaces(sources, request.rules))
    for (const piece of mergePlace(place))
      pieces.push(piece);
  for (const piece of oldLocations(sources, request.rules))
    pieces.push(piece);
  const { root: _root, ...file } = sources.target.file, placed = planEdits(sources.target.file, pieces).map((edit) => ({ ...edit, ...(0,line_index/* linesOf */.D)(sources.target.file).positionAt(edit.start) }));
  return { file, before, pieces: pieces.map(withoutParent), edits: placed };
}
function withoutParent(piece) {
  return piece.change === void 0 || "replace" in piece.change ? piece : { ...piece, change: { replace: [] } };
}
function applied(bytes, { file, before, edits, pieces }) {
  const text = applyEdits(file.text, edits), after = (0,configuration_file/* rereadConfiguration */.eH)(text, file);
  return proveMerge({ path: file.path, before, after, edits, pieces }), { bytes: (0,decode/* spliceBytes */.wb)({ ...file, bytes }, edits), text };
}
function mergeConfigurations(request) {
  const planned = planMerge(request), { file, edits, pieces } = planned, { bytes } = request.target, edited = edits.length > 0 ? applied(bytes, planned) : { bytes, text: file.text }, redactor = redactorOf(request.rules), diff = diffOf(file, edited.text, edits, redactor);
  return {
    bytes: edited.bytes,
    encoding: file.encoding.name,
    edits,
    outcomes: pieces.map(({ merged }) => masked(merged, redactor)),
    changed: edits.some(({ start, end, replacement }) => file.text.slice(start, end) !== replacement),
    get unifiedDiff() {
      return diff();
    },
    fragments: fragmentsOf(pieces, redactor)
  };
}
function reasonOf({ setting, reason }) {
  return `${setting}: ${reason}`;
}
function wrap(lines, within) {
  return within.reduceRight((inner, name) => [`<${name}>`, ...inner.map((line) => `	${line}`), `</${name}>`], lines);
}
function groupsOf(additions) {
  const byParent = /* @__PURE__ */ new Map();
  for (const { child, merged } of additions) {
    const groups = byParent.get(child.parent) ?? /* @__PURE__ */ new Map();
    byParent.set(child.parent, groups);
    const key = child.within.join("/"), group = groups.get(key) ?? { within: child.within, children: [], settings: [] };
    groups.set(key, group), group.children.push(child.lines), group.settings.push(reasonOf(merged));
  }
  return byParent;
}
function additionTo(file, parent, groups) {
  const elements = [...groups.values()].flatMap(({ within, children }) => within.length > 0 ? [wrap(children.flat(), within)] : children), reason = [...groups.values()].flatMap(({ settings }) => settings).join(" ");
  return { ...insertChildren(file, parent, elements), reason };
}
function planEdits(file, pieces) {
  const replacements = [], additions = [];
  for (const { change, merged } of pieces)
    if (change !== void 0)
      if ("insert" in change)
        additions.push({ child: change.insert, merged });
      else
        for (const one of change.replace)
          replacements.push({ ...one, reason: reasonOf(merged) });
  const inserted = [...groupsOf(additions)].map(([parent, groups]) => additionTo(file, parent, groups));
  return sortEdits([...replacements, ...inserted]);
}
const ofSettings = new RegExp(`^(?:location\\[[^\\]]*\\]/)?(?:${settings_groups/* settingsSections */.O_.join("|")})(?:/|$)`);
function keepsOtherValues({ rewrites }) {
  return rewrites.every(({ patterns }) => patterns.every((pattern) => ofSettings.test(pattern)));
}
function isUnchangedPlace({ original, target, location, rules }) {
  const [ours, others] = [original.container.elements, target.container.elements];
  if (location === "" || ours.length > 1 || others.length > 1)
    return !1;
  const [[own], [theirs]] = [ours, others], length = theirs.end - theirs.start;
  if (own.end - own.start !== length || !keepsOtherValues(rules))
    return !1;
  const [ownText, theirText] = [original.source.file.text, target.source.file.text];
  return ownText.slice(own.start, own.end) !== theirText.slice(theirs.start, theirs.end) ? !1 : !theirs.hasChild(settings_groups/* isMeantAsSettings */.zT);
}
function sortEdits(edits) {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.forEach((edit, index) => {
    const next = sorted[index + 1];
    if (next !== void 0 && next.start < edit.end)
      throw new Error(`Edits overlap at ${next.start}: ${next.reason}`);
  }), sorted;
}
function applyEdits(text, edits) {
  const pieces = [];
  let copied = 0;
  for (const { start, end, replacement } of edits)
    pieces.push(text.slice(copied, start), replacement), copied = end;
  return pieces.push(text.slice(copied)), pieces.join("");
}
function invertEdits(text, edits) {
  let shift = 0;
  return edits.map(({ start, end, replacement, reason }) => {
    const newStart = start + shift;
    return shift += replacement.length - (end - start), { start: newStart, end: newStart + replacement.length, replacement: text.slice(start, end), reason };
  });
}
function recordedFile({ path, bytes }) {
  return { path, bytes: bytes.length, sha256: (0,sha256/* sha256Of */.B)(bytes) };
}
function mergeRecord({ original, target, originalDefault }, result) {
  const { bytes, encoding, changed, outcomes, edits, fragments } = result;
  return {
    format: 1,
    original: recordedFile(original),
    target: recordedFile(target),
    ...originalDefault ? { pristine: recordedFile(originalDefault) } : {},
    result: { bytes: bytes.length, sha256: (0,sha256/* sha256Of */.B)(bytes), encoding, changed },
    outcomes: outcomes.map(({ name: _name, ...recorded }) => recorded),
    edits: edits.map(({ line, column, reason }) => ({ line, column, reason })),
    fragments
  };
}

var read_source = __webpack_require__(17164);
;// CONCATENATED MODULE: ./lib/bundled/changes/merging/merge-on-files.js




function makeMerge(request) {
  const { original, target, originalDefault } = request, result = mergeConfigurations(request), sources = [original, target, ...originalDefault ? [originalDefault] : []];
  return { result, record: mergeRecord(request, result), sources };
}
async function readOutput(files, path) {
  const facts = await files.stat(path);
  if (facts !== void 0) {
    if (facts.kind !== "file")
      throw (0,read_source/* noFile */.w1)(path);
    return files.read(path);
  }
}
function keptPath(base, number) {
  return `${base}${number === 1 ? "" : `-${number}`}.config`;
}
const mostCopies = 1e3;
async function keepCopy(files, path, keptBase, before) {
  for (let number = 1; number <= mostCopies; number++) {
    const kept = keptPath(keptBase, number), found = await readOutput(files, kept);
    if (found === void 0)
      return await files.copy(path, kept), kept;
    if (Buffer.compare(found, before) === 0)
      return kept;
  }
  throw new Error(`${path} has ${mostCopies} stored copies.`);
}
function changedMeanwhile(path) {
  return new user_error/* UserError */.y("web-config-changed-meanwhile", `${path} was changed while it was being merged.`, "Nothing was written. See who writes to it, and run again.");
}
async function requireWritable(files, path) {
  if ((await files.stat(path))?.readOnly === !0)
    throw new user_error/* UserError */.y("web-config-read-only", `${path} is read-only, so the merged configuration cannot be written.`, "Nothing was written. Clear the read-only attribute, or give another file as output.");
}
async function requireUnchanged(files, { record, before, path }) {
  const target = await (0,read_source/* readIfThere */.qC)(files, record.target.path);
  if (target === void 0 || (0,sha256/* sha256Of */.B)(target) !== record.target.sha256)
    throw changedMeanwhile(record.target.path);
  const output = await (0,read_source/* readIfThere */.qC)(files, path);
  if (Buffer.compare(output ?? Buffer.alloc(0), before ?? Buffer.alloc(0)) !== 0)
    throw changedMeanwhile(path);
}
async function writeMerge(files, merge) {
  const { path, before, keptBase, result, record } = merge;
  await requireUnchanged(files, merge), await requireWritable(files, path);
  const kept = before === void 0 ? void 0 : await keepCopy(files, path, keptBase, before);
  if (await files.write(path, result.bytes), (0,sha256/* sha256Of */.B)(await files.read(path)) === record.result.sha256)
    return kept;
  throw new user_error/* UserError */.y("web-config-not-written", `${path} does not contain what was written to it.`, kept === void 0 ? "Look at the disk." : `Put ${kept} back in its place, and look at the disk.`);
}


}),

6036:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ mergeRulesFor)
});
var _setting_decisions_js_0 = __webpack_require__(77836);

const addressSettings = {
  "user-portal": "applicationSettings/*/pfup_pfwssdk_PfWsSdk",
  "mobile-app": "applicationSettings/*/pfpaws_pfwssdk_PfWsSdk"
}, unconfiguredAddresses = ["http://localhost:4898/*", "http*://www.contoso.com/*", "http*://contoso.com/*"], theme = ["system.web/pages/@theme"];
function themeRules(themesInBackup) {
  return [
    {
      patterns: theme,
      originals: themesInBackup,
      policy: "carry",
      note: "The folder App_Themes\\{value} is in the backup and is put back below the new portal."
    },
    {
      patterns: theme,
      policy: "carry-change",
      note: "The theme needs its folder App_Themes\\{value} below the new portal."
    }
  ];
}
function rewritesFor(patterns, address) {
  switch (address.rule) {
    case "unchanged":
      return [];
    case "virtual-directory":
      return [{ kind: "path-segments", patterns, from: address.from, to: address.to }];
    case "replace":
      return [{ kind: "replace", patterns, value: address.url }];
  }
}
function mergeRulesFor(component, webServiceSdk, oldOnly, decisions, themesInBackup = []) {
  const patterns = [addressSettings[component]];
  return {
    settings: [...(0,_setting_decisions_js_0/* .decidedRules */ .u)(decisions), ...component === "user-portal" ? themeRules(themesInBackup) : []],
    oldOnly,
    unconfigured: [{ patterns, values: unconfiguredAddresses }],
    rewrites: rewritesFor(patterns, webServiceSdk)
  };
}


}),

77836:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ decidedRules)
});
function decidedRules(decisions) {
  return decisions === void 0 ? [] : ["keep", "report", "carry"].flatMap((policy) => decisions[policy].map((pattern) => ({ patterns: [pattern], policy, isExplicit: !0 }))).toSorted((a, b) => (b.patterns[0]?.length ?? 0) - (a.patterns[0]?.length ?? 0));
}


}),

4669:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ unifiedDiff),
  c: () => (/* binding */ colourDiff)
});
var _base_redaction_hidden_js_0 = __webpack_require__(97292);
var _base_redaction_redactor_js_1 = __webpack_require__(15105);
var _line_index_js_2 = __webpack_require__(2872);



const contextLines = 3;
function changesOf(target, result) {
  const [oldLines, newLines] = [(0,_line_index_js_2/* .linesOf */ .D)(target), (0,_line_index_js_2/* .linesOf */ .D)(result)], changes = [];
  return target.edits.forEach((edit, index) => {
    const made = result.edits[index] ?? edit, last = changes.at(-1), change = {
      oldStart: oldLines.lineAt(edit.start),
      oldEnd: oldLines.lineAt(edit.end) + 1,
      newStart: newLines.lineAt(made.start),
      newEnd: newLines.lineAt(made.end) + 1
    };
    if (last === void 0 || change.oldStart >= last.oldEnd && change.newStart >= last.newEnd) {
      changes.push(change);
      return;
    }
    last.oldEnd = Math.max(last.oldEnd, change.oldEnd), last.newEnd = Math.max(last.newEnd, change.newEnd);
  }), changes;
}
function hunksOf(changes) {
  const hunks = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    last !== void 0 && change.oldStart - last.oldEnd <= 2 * contextLines ? hunks.at(-1)?.push(change) : hunks.push([change]);
  }
  return hunks;
}
function touched(spans, edits) {
  const ends = edits.map(({ start, end }) => Math.max(end, start + 1));
  let next = 0;
  return spans.map(({ start, end }) => {
    for (; (ends[next] ?? Number.POSITIVE_INFINITY) <= start; )
      next++;
    return (edits[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}
class MaskedLines {
  side;
  lines;
  spans;
  isChanged;
  next = 0;
  constructor(side, isNew, redactor) {
    this.side = side, this.lines = (0,_line_index_js_2/* .linesOf */ .D)(side), this.spans = redactor.spans(side.text), this.isChanged = isNew ? touched(this.spans, side.edits) : [];
  }
  get count() {
    const { lineCount } = this.lines;
    return this.lines.startOf(lineCount - 1) === this.side.text.length ? lineCount - 1 : lineCount;
  }
  markOf({ start, end, isSecret }, isChanged) {
    return isSecret ? isChanged ? _base_redaction_hidden_js_0/* .changedSecretMark */ .yd : _base_redaction_hidden_js_0/* .secretMark */ .MX : (0,_base_redaction_hidden_js_0/* .hidden */ .R)(this.side.text.slice(start, end), isChanged ? "changed" : void 0);
  }
  /** Without its line break; a secret over several lines shows its mark in each. */
  line(number) {
    const start = this.lines.startOf(number), end = number + 1 < this.lines.lineCount ? this.lines.startOf(number + 1) : this.side.text.length;
    for (; (this.spans[this.next]?.end ?? Number.POSITIVE_INFINITY) <= start; )
      this.next++;
    const pieces = [];
    let copied = start, index = this.next;
    for (let span = this.spans[index]; span !== void 0 && span.start < end; span = this.spans[++index]) {
      const mark = this.markOf(span, this.isChanged[index] === !0);
      pieces.push(this.side.text.slice(copied, Math.max(copied, span.start)), mark), copied = Math.min(span.end, end);
    }
    return [...pieces, this.side.text.slice(copied, end)].join("").replace(/\r\n|\r|\n/, "");
  }
}
function lastLines(before, after) {
  return { old: before.count, made: after.count };
}
function range(start, count) {
  return `${start + 1},${count}`;
}
function hunkText(changes, before, after) {
  const [first] = changes, last = changes.at(-1) ?? first, counts = lastLines(before, after), lead = Math.min(contextLines, first.oldStart, first.newStart), trail = Math.min(contextLines, Math.max(0, counts.old - last.oldEnd), Math.max(0, counts.made - last.newEnd)), [oldFrom, newFrom] = [first.oldStart - lead, first.newStart - lead], [oldTo, newTo] = [Math.min(last.oldEnd, counts.old) + trail, Math.min(last.newEnd, counts.made) + trail], lines = [];
  let at = oldFrom, other = newFrom;
  const context = (to) => {
    for (; at < to; at++, other++)
      lines.push(` ${before.line(at)}`);
  };
  for (const { oldStart, oldEnd, newEnd } of changes) {
    context(oldStart);
    const removed = [], added = [];
    for (; at < Math.min(oldEnd, counts.old); at++)
      removed.push(before.line(at));
    for (; other < Math.min(newEnd, counts.made); other++)
      added.push(after.line(other));
    for (const line of changedLines(removed, added))
      lines.push(line);
  }
  return context(oldTo), [`@@ -${range(oldFrom, oldTo - oldFrom)} +${range(newFrom, newTo - newFrom)} @@`, ...lines];
}
function changedLines(removed, added) {
  let start = 0;
  const shorter = Math.min(removed.length, added.length);
  for (; start < shorter && removed[start] === added[start]; )
    start++;
  let end = 0;
  for (; end < shorter - start && removed.at(-1 - end) === added.at(-1 - end); )
    end++;
  return [
    ...removed.slice(0, start).map((line) => ` ${line}`),
    ...removed.slice(start, removed.length - end).map((line) => `-${line}`),
    ...added.slice(start, added.length - end).map((line) => `+${line}`),
    ...removed.slice(removed.length - end).map((line) => ` ${line}`)
  ];
}
function unifiedDiff(target, result, redactor = _base_redaction_redactor_js_1/* .plainRedactor */ .XU) {
  if (target.edits.length === 0)
    return "";
  const [before, after] = [new MaskedLines(target, !1, redactor), new MaskedLines(result, !0, redactor)], lines = hunksOf(changesOf(target, result)).flatMap((changes) => hunkText(changes, before, after));
  return [`--- ${target.path}`, `+++ ${result.path} (merged)`, ...lines, ""].join(`
`);
}
const colours = [
  [/^(?:---|\+\+\+)/, 1],
  [/^@@/, 36],
  [/^-/, 31],
  [/^\+/, 32]
];
function colourDiff(diff) {
  const colour = (line) => {
    const code = colours.find(([start]) => start.test(line))?.[1];
    return code === void 0 ? line : `\x1B[${code}m${line}\x1B[0m`;
  };
  return diff.split(`
`).map(colour).join(`
`);
}


})

};
