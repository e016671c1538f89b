export const id = 6933;
export const ids = [6933,7382];
export const modules = {

/***/ 19391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ includedFileNames),
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43073);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76787);


function comparableName(name) {
    return name
        .trim()
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '')
        .toLowerCase();
}
function openSource(source) {
    const included = new Map([...(source.included ?? [])].map(([name, bytes]) => [comparableName(name), bytes]));
    return {
        file: (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(source.bytes, source.path),
        include(name, section) {
            const bytes = included.get(comparableName(name));
            return bytes && (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSectionFile */ ._$)(bytes, name, section);
        },
    };
}
/** Names in `configSource` and `file` attributes; their files belong into `included`. */
function includedFileNames(file) {
    const names = new Set();
    const visit = (element) => {
        for (const { name, raw } of element.attributes) {
            if (name === 'configSource' || (name === 'file' && element.name === 'appSettings'))
                names.add((0,_xml_element_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveReferences */ .d)(raw));
        }
        element.children.forEach(visit);
    };
    visit(file.root);
    return [...names];
}

/***/ }),

/***/ 60667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskValue)
/* harmony export */ });
/* harmony import */ var _redact_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14621);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55138);
/* harmony import */ var _secrets_in_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17252);



/** The value of a setting as it may be shown; `setting` as in {@link SettingOutcome}. XML is masked inside. */
function maskValue(setting, value) {
    if (value.startsWith('<'))
        return (0,_redact_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .redactConfiguration */ .a)(value);
    if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isHarmlessValue */ .nk)(value))
        return value;
    const name = setting.replace(/^(?:location\[[^\]]*\]\/)?[^/]*\/?/, '');
    if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(name) || ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeKey */ .zC)(value) && !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isHarmlessName */ .JW)(name)))
        return _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX;
    return (0,_secrets_in_value_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInValue */ .A)(value).reduceRight((shown, { start, end }) => shown.slice(0, start) + _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX + shown.slice(end), value);
}

/***/ }),

/***/ 94241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ mergeConfigurations)
});

;// CONCATENATED MODULE: ./lib/bundled/webconfig/apply-edits.js
/** In order of place; edits at one place keep their order. */
function sortEdits(edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    sorted.forEach((edit, index) => {
        const next = sorted[index + 1];
        if (next !== undefined && next.start < edit.end)
            throw new Error(`Edits overlap at ${next.start}: ${next.reason}`);
    });
    return sorted;
}
/** The text with sorted edits in place; every character outside of them is the text's own. */
function applyEdits(text, edits) {
    const pieces = [];
    let copied = 0;
    for (const { start, end, replacement } of edits) {
        pieces.push(text.slice(copied, start), replacement);
        copied = end;
    }
    pieces.push(text.slice(copied));
    return pieces.join('');
}
/** The edits that lead back, as offsets into the edited text. */
function invertEdits(text, edits) {
    let shift = 0;
    return edits.map(({ start, end, replacement, reason }) => {
        const newStart = start + shift;
        shift += replacement.length - (end - start);
        return { start: newStart, end: newStart + replacement.length, replacement: text.slice(start, end), reason };
    });
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/xml-element.js
var xml_element = __webpack_require__(76787);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/canonical-xml.js

function escaped(value) {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
function ownText(text, element) {
    return element.children.length > 0 ? '' : (0,xml_element/* textOfContent */.yO)((0,xml_element/* contentOf */.$E)(text, element)).trim();
}
/**
 * The element as XML in one line: attributes by name, no comments, no blanks between tags. Two elements that mean the
 * same to a configuration handler look the same.
 */
function canonicalXml(text, element) {
    const attributes = element.attributes
        .map(({ name, raw }) => ` ${name}="${escaped((0,xml_element/* resolveReferences */.d)(raw))}"`)
        .sort()
        .join('');
    const content = escaped(ownText(text, element)) + element.children.map((child) => canonicalXml(text, child)).join('');
    return content === ''
        ? `<${element.name}${attributes} />`
        : `<${element.name}${attributes}>${content}</${element.name}>`;
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/containers.js
var containers = __webpack_require__(72363);
// EXTERNAL MODULE: ./lib/bundled/webconfig/decode.js + 2 modules
var decode = __webpack_require__(78554);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/layout.js

/** The blanks at the start of the line on which `offset` lies. */
function linePlace(text, offset) {
    let lineStart = offset;
    while (lineStart > 0 && !/[\r\n]/.test(text.charAt(lineStart - 1)))
        lineStart--;
    const indent = /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
    return { beginsLine: lineStart + indent.length === offset && lineStart > 0, indent };
}
/** The line break before `offset`, else the first of the file, else CRLF as Windows writes it. */
function lineBreakNear(text, offset) {
    const before = /(\r\n|\r|\n)[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 4096), offset));
    return before?.[1] ?? /\r\n|\r|\n/.exec(text)?.[0] ?? '\r\n';
}
function indentStep(text, child) {
    if (child.parent === undefined)
        return undefined;
    const outer = linePlace(text, child.parent.start);
    const inner = linePlace(text, child.start);
    if (!inner.beginsLine || !inner.indent.startsWith(outer.indent))
        return undefined;
    return inner.indent.slice(outer.indent.length) || undefined;
}
/** One step of indentation, as `near` or else the first indented element of the file has it. */
function indentUnit({ text, root }, near) {
    for (const element of [near, ...near.children.slice(0, 1)]) {
        const step = indentStep(text, element);
        if (step !== undefined)
            return step;
    }
    for (const element of (0,xml_element/* elementsOf */.ZE)(root)) {
        const step = indentStep(text, element);
        if (step !== undefined)
            return step;
    }
    return '  ';
}
/** After the element and the comments that follow it on its own line: they belong to it. */
function endWithTrailingComments(text, element) {
    const rest = /^(?:[ \t]*<!--(?:(?!-->)[^\r\n])*-->)+(?=[ \t]*[\r\n])/.exec(text.slice(element.end, element.end + 4096));
    return element.end + (rest?.[0].length ?? 0);
}
/** Where the start tag's `/>` begins, with the blanks before it. */
function selfClosingMark(text, { startTagEnd }) {
    let mark = startTagEnd - 2;
    while (/\s/.test(text.charAt(mark - 1)))
        mark--;
    return mark;
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/copy-content.js



function isLayout(gap) {
    return gap.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}
/** Blanks and comments between tags, where line breaks and indentation are layout and no value. */
function layoutGaps(text, element) {
    const gaps = [...(0,xml_element/* elementsOf */.ZE)(element)].flatMap(({ children, startTagEnd, contentEnd }) => {
        const ends = [startTagEnd, ...children.map(({ end }) => end)];
        const starts = [...children.map(({ start }) => start), contentEnd];
        return ends.map((start, index) => ({ start, end: starts[index] ?? start }));
    });
    return gaps
        .filter(({ start, end }) => end > start && isLayout(text.slice(start, end)))
        .sort((a, b) => a.start - b.start);
}
function relaid(gap, { lineBreak, oldIndent, newIndent }) {
    return gap.replace(/(?:\r\n|\r|\n)([ \t]*)/g, (_, indent) => {
        const deeper = indent.startsWith(oldIndent) ? indent.slice(oldIndent.length) : indent;
        return lineBreak + newIndent + deeper;
    });
}
function contentAs(from, original, layout) {
    const pieces = [];
    let copied = original.startTagEnd;
    for (const { start, end } of layoutGaps(from, original)) {
        pieces.push(from.slice(copied, start), relaid(from.slice(start, end), layout));
        copied = end;
    }
    return [...pieces, from.slice(copied, original.contentEnd)].join('');
}
/** Replaces what is between the tags by the original's content, with the target's line breaks and indentation. */
function copyContent(place, original, target) {
    const from = place.original.source.file.text;
    const to = place.target.source.file;
    const layout = {
        lineBreak: lineBreakNear(to.text, target.start),
        oldIndent: linePlace(from, original.start).indent,
        newIndent: linePlace(to.text, target.start).indent,
    };
    const content = contentAs(from, original, layout);
    if (!(0,decode/* canEncode */.r)(content, to.encoding))
        return { refused: `${to.encoding.name} lacks a character of the original.` };
    if (!(0,xml_element/* closesItself */.FD)(target)) {
        return { replace: { start: target.startTagEnd, end: target.contentEnd, replacement: content } };
    }
    const start = selfClosingMark(to.text, target);
    return { replace: { start, end: target.end, replacement: `>${content}</${target.name}>` } };
}
/** The element's own tags on lines of their own, its comments left out. */
function elementLines(text, element) {
    if (element.children.length === 0)
        return [text.slice(element.start, element.end)];
    return [
        text.slice(element.start, element.startTagEnd),
        ...element.children.flatMap((child) => elementLines(text, child)).map((line) => `\t${line}`),
        text.slice(element.contentEnd, element.end),
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/decision-table.js
const bothDiffer = 'The original and the target both differ from the old default and from each other.';
/** The first row that fits decides. */
const decisionTable = [
    { situation: 'new-in-target', outcome: 'kept', write: false, reason: 'New in the target.' },
    {
        situation: 'removed-from-original',
        outcome: 'reported',
        write: false,
        reason: 'The old default was removed from the original; nothing is removed from the target.',
    },
    { situation: 'both-same', outcome: 'same', write: false, reason: 'Both have this value.' },
    {
        situation: 'only-original',
        policies: ['keep'],
        outcome: 'kept',
        write: false,
        reason: 'Only the original has it.',
    },
    {
        situation: 'only-original-at-default',
        policies: ['keep'],
        outcome: 'kept',
        write: false,
        reason: 'Only the original has it.',
    },
    {
        situation: 'only-original-at-default',
        outcome: 'kept',
        write: false,
        reason: 'The original has the old default, and the target does without it.',
    },
    {
        situation: 'only-original',
        policies: ['decided', 'added'],
        outcome: 'carried',
        write: true,
        reason: 'Only the original had it: added.',
    },
    { situation: 'only-original', outcome: 'reported', write: false, reason: 'Only the original has it: not added.' },
    ...['never-configured', 'differ', 'original-at-default', 'target-at-default'].map(keptByRule),
    ...['both-changed-setting', 'both-changed-section'].map(keptByRule),
    { situation: 'never-configured', outcome: 'kept', write: false, reason: 'It was never configured in the original.' },
    {
        situation: 'differ',
        policies: ['decided', 'added', 'carry'],
        outcome: 'carried',
        write: true,
        reason: "The original's value replaces the target's.",
    },
    { situation: 'differ', outcome: 'reported', write: false, reason: 'The files differ; the rules leave it to you.' },
    {
        situation: 'original-at-default',
        outcome: 'kept',
        write: false,
        reason: 'The original has the old default: the new default stays.',
    },
    ...['target-at-default', 'both-changed-setting', 'both-changed-section'].map(leftToPerson),
    {
        situation: 'target-at-default',
        outcome: 'carried',
        write: true,
        reason: 'Changed in the original, left at its default in the target.',
    },
    ...['both-changed-setting', 'both-changed-section'].map(decidedByPerson),
    {
        situation: 'both-changed-setting',
        outcome: 'conflict',
        write: true,
        reason: `${bothDiffer} The original's value was taken.`,
    },
    {
        situation: 'both-changed-section',
        outcome: 'conflict',
        write: false,
        reason: `${bothDiffer} The target's value stays.`,
    },
];
function keptByRule(situation) {
    return { situation, policies: ['keep'], outcome: 'kept', write: false, reason: "The target's value stays." };
}
function leftToPerson(situation) {
    const reason = 'Changed in the original; the rules leave it to you.';
    return { situation, policies: ['report'], outcome: 'reported', write: false, reason };
}
function decidedByPerson(situation) {
    const reason = 'Both differ from the old default; the rule decides.';
    return { situation, policies: ['decided'], outcome: 'carried', write: true, reason };
}
function policyColumn({ policy, isExplicit }, oldOnly) {
    if (policy === 'never')
        return 'keep';
    if (policy !== 'carry')
        return policy;
    if (isExplicit)
        return 'decided';
    return oldOnly === 'carry' ? 'added' : 'carry';
}
function rowFor(situation, column) {
    const row = decisionTable.find((one) => one.situation === situation && (one.policies === undefined || one.policies.includes(column)));
    if (row === undefined)
        throw new Error(`The table of decisions has no row for ${situation}.`);
    return row;
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/mask-value.js
var mask_value = __webpack_require__(60667);
// EXTERNAL MODULE: ./lib/bundled/webconfig/merge-rules.js + 2 modules
var merge_rules = __webpack_require__(37382);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/rewrite-value.js
/** Scheme and authority, path, query and fragment of a URL. */
const urlParts = /^(\s*[a-z][a-z\d+.-]*:\/\/[^/?#]*)([^?#]*)([\s\S]*)$/i;
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '');
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment).toLowerCase();
    }
    catch {
        return segment.toLowerCase();
    }
}
function replaceSegments(path, from, to) {
    const segments = path.split('/');
    const wanted = from.map(decoded);
    const first = segments.findIndex((_, index) => wanted.every((segment, offset) => decoded(segments[index + offset] ?? '') === segment));
    if (first < 0 || from.length === 0)
        return path;
    return [...segments.slice(0, first), ...to, ...segments.slice(first + from.length)].join('/');
}
/** The value that is to be written for a value of the original. A value that is no URL stays as it is. */
function rewriteValue(value, rewrite) {
    if (rewrite === undefined)
        return value;
    if (rewrite.kind === 'replace')
        return rewrite.value;
    const [, authority, path, rest] = urlParts.exec(value) ?? [];
    if (authority === undefined || path === undefined)
        return value;
    return `${authority}${replaceSegments(path, segmentsOf(rewrite.from), segmentsOf(rewrite.to))}${rest ?? ''}`;
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/decide-setting.js




/** A value that was given holds whatever the files say. */
function givenValue({ setting, target }, rules) {
    const rewrite = (0,merge_rules/* rewriteFor */.md)(setting, rules);
    if (rewrite?.kind !== 'replace')
        return undefined;
    const { value } = rewrite;
    if (target === value)
        return { fate: 'same', reason: 'It has the given value already.' };
    return { fate: 'corrected', reason: 'The value was given.', write: { value, isRewritten: true } };
}
function situationOf(values, rewritten, rules) {
    const { setting, original, target, pristine } = values;
    if (original === undefined)
        return pristine?.value === undefined ? 'new-in-target' : 'removed-from-original';
    const isUntouched = pristine?.value === original;
    if (target !== undefined && rewritten === target)
        return 'both-same';
    if (target === undefined && isUntouched)
        return 'only-original-at-default';
    if ((0,merge_rules/* isUnconfigured */.uZ)(setting, original, rules))
        return 'never-configured';
    if (target === undefined)
        return 'only-original';
    if (pristine === undefined)
        return 'differ';
    if (isUntouched)
        return 'original-at-default';
    const isOpen = [pristine.value, original].includes(target) || (0,merge_rules/* isUnconfigured */.uZ)(setting, target, rules);
    if (isOpen)
        return 'target-at-default';
    return values.kind === 'settings' ? 'both-changed-setting' : 'both-changed-section';
}
function reasonWithNote(reason, note, { setting, original }) {
    if (note === undefined || original === undefined)
        return reason;
    const shown = (0,mask_value/* maskValue */.Q)(setting, original);
    return `${reason} ${note.replaceAll('{value}', () => shown)}`;
}
/** What becomes of one setting: two files, or three where the old default is known. */
function decideSetting(values, rules) {
    const given = givenValue(values, rules);
    if (given !== undefined)
        return given;
    const { setting, original } = values;
    const rule = (0,merge_rules/* ruleFor */.sG)(setting, rules, original);
    const rewritten = original === undefined ? '' : rewriteValue(original, (0,merge_rules/* rewriteFor */.md)(setting, rules));
    const { outcome, write, reason } = rowFor(situationOf(values, rewritten, rules), policyColumn(rule, rules.oldOnly));
    if (outcome === 'same')
        return { fate: outcome, reason };
    if (!write)
        return { fate: outcome, reason: reasonWithNote(reason, rule.note, values) };
    const isRewritten = rewritten !== original;
    const corrected = isRewritten ? `${reason} Its address was corrected.` : reason;
    return {
        fate: isRewritten && outcome === 'carried' ? 'corrected' : outcome,
        reason: reasonWithNote(corrected, rule.note, values),
        write: { value: rewritten, isRewritten },
    };
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/declared-sections.js

/** Sections and groups that machine.config of .NET 4 declares or that .NET and IIS know without a declaration. */
const knownEverywhere = new Set([
    'appSettings',
    'assemblyBinding',
    'configProtectedData',
    'configSections',
    'connectionStrings',
    'cryptographySettings',
    'linkedConfiguration',
    'location',
    'mscorlib',
    'runtime',
    'satelliteassemblies',
    'startup',
    'strongNames',
    'system.applicationHost',
    'system.codedom',
    'system.data',
    'system.data.dataset',
    'system.data.odbc',
    'system.data.oledb',
    'system.data.oracleclient',
    'system.data.sqlclient',
    'system.diagnostics',
    'system.ftpServer',
    'system.identityModel',
    'system.identityModel.services',
    'system.net',
    'system.runtime.caching',
    'system.runtime.remoting',
    'system.runtime.serialization',
    'system.serviceModel',
    'system.serviceModel.activation',
    'system.transactions',
    'system.web',
    'system.web.extensions',
    'system.webServer',
    'system.windows.forms',
    'system.xaml.hosting',
    'system.xml.serialization',
    'uri',
    'windows',
]);
function declarationsIn(element, prefix) {
    const names = (tag) => (0,xml_element/* childrenNamed */.De)(element, tag).map((one) => ({ one, name: (0,xml_element/* attributeValue */.CW)(one, 'name') }));
    const groups = names('sectionGroup').flatMap(({ one, name }) => [
        `${prefix}${name}`,
        ...declarationsIn(one, `${prefix}${name}/`),
    ]);
    return [...groups, ...names('section').map(({ name }) => `${prefix}${name}`)];
}
/** Names of the file's own declarations, those in groups with the group: `applicationSettings/My.Settings`. */
function declaredSections(file) {
    return new Set((0,xml_element/* childrenNamed */.De)(file.root, 'configSections').flatMap((element) => declarationsIn(element, '')));
}
/** Whether .NET finds a handler for a top-level element; without one the application does not start (500.19). */
function isKnownSection(name, declared) {
    return knownEverywhere.has(name) || declared.has(name);
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/encrypted-section.js
var encrypted_section = __webpack_require__(11805);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/fragment.js
function fragment_escaped(value) {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
function startTag(name, inner) {
    return 'attribute' in inner ? `<${name} ${inner.attribute}="${fragment_escaped(inner.value)}" />` : `<${name}>`;
}
function innerLines(path, inner) {
    const name = path.at(-1);
    if (name === undefined)
        return 'content' in inner ? inner.content.split('\n') : [];
    if ('attribute' in inner)
        return [startTag(name, inner)];
    return [startTag(name, inner), ...inner.content.split('\n').map((line) => `  ${line}`), `</${name}>`];
}
/** XML to paste, with the elements around it down from the location or the root. `prefix` as in the settings' names. */
function fragmentAround(prefix, path, inner) {
    const location = /^location\[([^\]]*)\]\/$/.exec(prefix)?.[1];
    const outer = [
        ...(location === undefined ? [] : [{ open: `<location path="${fragment_escaped(location)}">`, close: '</location>' }]),
        ...path.slice(0, -1).map((name) => ({ open: `<${name}>`, close: `</${name}>` })),
    ];
    const wrapped = outer.reduceRight((lines, { open, close }) => [open, ...lines.map((line) => `  ${line}`), close], innerLines(path, inner));
    return wrapped.join('\n');
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-piece.js
function definedOnly({ setting, original, target, pristine }) {
    const shown = { setting };
    if (original !== undefined)
        shown.original = original;
    if (target !== undefined)
        shown.target = target;
    if (pristine !== undefined)
        shown.pristine = pristine;
    return shown;
}
function withResult(outcome, result) {
    return result === undefined ? outcome : { ...outcome, result };
}
/** A value that cannot be written in its place blocks; one that cannot be added is listed. */
function refusedPiece(values, reason, fragment) {
    const fate = values.target === undefined ? 'reported' : 'conflict';
    return { outcome: withResult({ ...definedOnly(values), fate, reason }, values.target), fragment: fragment() };
}
/** Puts a decision into effect; what a person has to do by hand gets a fragment to paste. */
function pieceOf(values, decision, attempt, fragment) {
    const { fate, reason, write } = decision;
    if (write === undefined) {
        const outcome = withResult({ ...definedOnly(values), fate, reason }, values.target);
        const isForHand = (fate === 'reported' || fate === 'conflict') && values.original !== undefined;
        return isForHand ? { outcome, fragment: fragment() } : { outcome };
    }
    const change = attempt();
    if ('refused' in change)
        return refusedPiece(values, change.refused, fragment);
    return { outcome: withResult({ ...definedOnly(values), fate, reason }, write.value), change };
}
/** A finding about a whole section, which stays as the target has it. */
function sectionPiece(setting, fate, reason) {
    return { outcome: { setting, fate, reason } };
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/spelling.js

const entities = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&apos;' };
function characterReference(character) {
    return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
/** Characters that the file's encoding lacks become character references. */
function encodable(raw, encoding) {
    if ((0,decode/* canEncode */.r)(raw, encoding))
        return raw;
    return Array.from(raw, (one) => ((0,decode/* canEncode */.r)(one, encoding) ? one : characterReference(one))).join('');
}
/** Escapes only what the quote demands; line breaks and tabs become references, which every reader keeps. */
function spellAttribute(value, quote, encoding) {
    const escaped = Array.from(value, (one) => {
        if (one === '&' || one === '<' || one === quote)
            return entities[one] ?? one;
        return one === '\t' || one === '\r' || one === '\n' ? characterReference(one) : one;
    });
    return encodable(escaped.join(''), encoding);
}
/** A raw attribute value of another file, spelled the same wherever the quote and the encoding here allow it. */
function respellAttribute(raw, quote, encoding) {
    return encodable(raw.replaceAll(quote, entities[quote] ?? quote), encoding);
}
/** Text for the content of an element; a lone carriage return would be read as a line feed by some readers. */
function spellContent(value, encoding) {
    const escaped = value
        .replace(/[&<]/g, (one) => entities[one] ?? one)
        .replaceAll(']]>', ']]&gt;')
        .replace(/\r(?!\n)/g, '&#xD;');
    return encodable(escaped, encoding);
}
/** Raw content of another file with markup in it cannot be respelled: `undefined` where the encoding here lacks a character. */
function respellContent(raw, encoding) {
    if ((0,decode/* canEncode */.r)(raw, encoding))
        return raw;
    return raw.includes('<') ? undefined : encodable(raw, encoding);
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/write-attribute.js


function spelledFor(quote, { raw, value }, encoding) {
    return raw === undefined ? spellAttribute(value, quote, encoding) : respellAttribute(raw, quote, encoding);
}
function endOfName(text, element) {
    return element.start + 1 + (/^[^\s/>]+/.exec(text.slice(element.start + 1, element.startTagEnd))?.[0].length ?? 0);
}
/** Replaces the attribute's value between its quotes, or adds the attribute as the last one of the start tag. */
function writeAttribute({ text, encoding }, element, name, value) {
    const attribute = (0,xml_element/* findAttribute */.Oh)(element, name);
    if (attribute !== undefined) {
        const quote = text.charAt(attribute.end);
        return { start: attribute.start, end: attribute.end, replacement: spelledFor(quote, value, encoding) };
    }
    const last = element.attributes.at(-1);
    const start = last ? last.end + 1 : endOfName(text, element);
    return { start, end: start, replacement: ` ${name}="${spelledFor('"', value, encoding)}"` };
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/compare-sections.js












/** Elements whose order or number says something: such a parent is compared as one list. */
const listed = /^(?:add|remove|clear|allow|deny|insert|error|name|item)$/;
const settingsSections = new Set([
    'appSettings',
    'connectionStrings',
    'applicationSettings',
    'userSettings',
    'location',
]);
function nameOf({ place, path }, last) {
    return place.prefix + [...path, ...(last === undefined ? [] : [last])].join('/');
}
function isList({ original, target, pristine }) {
    return [original, target, pristine].some((element) => {
        const names = element?.children.map(({ name }) => name) ?? [];
        return names.some((name) => listed.test(name)) || new Set(names).size < names.length;
    });
}
function textOf(side) {
    return side.source.file.text;
}
function decide(comparison, setting, values) {
    const { place } = comparison;
    return decideSetting({
        setting,
        original: values.original,
        target: values.target,
        kind: 'section',
        ...(place.pristine ? { pristine: { value: values.pristine } } : {}),
    }, place.rules);
}
/** Equal things are not worth a line, and what only the target has is its new default. */
function isWorthTelling({ outcome }) {
    return outcome.fate !== 'same' && (outcome.original !== undefined || outcome.fate !== 'kept');
}
function compareAttribute(comparison, trio, name) {
    const { place, path } = comparison;
    const read = (element) => element && (0,xml_element/* attributeValue */.CW)(element, name);
    const setting = nameOf(comparison, `@${name}`);
    const values = { original: read(trio.original), target: read(trio.target), pristine: read(trio.pristine) };
    const decision = decide(comparison, setting, values);
    const attempt = () => {
        if (trio.target === undefined || decision.write === undefined)
            return { refused: 'The target has no such element.' };
        const raw = decision.write.isRewritten || !trio.original ? undefined : (0,xml_element/* findAttribute */.Oh)(trio.original, name)?.raw;
        const value = { raw, value: decision.write.value };
        return { replace: writeAttribute(place.target.source.file, trio.target, name, value) };
    };
    const fragment = () => fragmentAround(place.prefix, path, { attribute: name, value: values.original ?? '' });
    return pieceOf({ setting, ...values }, decision, attempt, fragment);
}
function compareAttributes(comparison, trio) {
    const names = [trio.original, trio.target].flatMap((element) => element?.attributes.map(({ name }) => name) ?? []);
    const own = [...new Set(names)].filter((name) => !/^(?:xmlns(?::|$)|configProtectionProvider$)/.test(name));
    return own.map((name) => compareAttribute(comparison, trio, name));
}
function listValue(side, element) {
    if (side === undefined || element === undefined)
        return undefined;
    return element.children.map((child) => canonicalXml(textOf(side), child)).join('\n');
}
/** What only one side has, or all of it where the order alone differs. */
function listDifference(one, other) {
    if (one === undefined || other === undefined)
        return one;
    const others = new Set(other.split('\n'));
    const own = one.split('\n').filter((line) => !others.has(line));
    return own.length > 0 ? own.join('\n') : one;
}
function compareList(comparison, trio) {
    const { place, path } = comparison;
    const setting = nameOf(comparison);
    const values = {
        original: listValue(place.original, trio.original),
        target: listValue(place.target, trio.target),
        pristine: listValue(place.pristine, trio.pristine),
    };
    const decision = decide(comparison, setting, values);
    const { original, target } = trio;
    if (decision.fate === 'same' || original === undefined)
        return [];
    const attempt = () => target === undefined ? { refused: 'The target has no such element.' } : copyContent(place, original, target);
    const shown = { setting, ...values, original: listDifference(values.original, values.target) };
    const differences = { ...shown, target: listDifference(values.target, values.original) };
    const fragment = () => fragmentAround(place.prefix, path, { content: values.original ?? '' });
    const piece = pieceOf(differences, decision, attempt, fragment);
    return [piece];
}
function compareText(comparison, trio) {
    const { place, path } = comparison;
    const read = (side, element) => {
        if (side === undefined || element === undefined || element.children.length > 0)
            return undefined;
        return (0,xml_element/* textOfContent */.yO)((0,xml_element/* contentOf */.$E)(textOf(side), element));
    };
    const values = {
        original: read(place.original, trio.original),
        target: read(place.target, trio.target),
        pristine: read(place.pristine, trio.pristine),
    };
    if ((values.original ?? '').trim() === (values.target ?? '').trim())
        return [];
    const setting = nameOf(comparison);
    const decision = decide(comparison, setting, values);
    const fragment = () => fragmentAround(place.prefix, path, { content: values.original ?? '' });
    return [pieceOf({ setting, ...values }, decision, () => ({ refused: 'The text differs.' }), fragment)];
}
/** Only with a handler for it: an element that nothing declares makes IIS refuse the whole file. */
function addElement({ place, path, parent }, { original, target }) {
    const { file } = place.target.source;
    if (original === undefined || target !== undefined || parent === undefined) {
        return { refused: 'The elements differ as a whole.' };
    }
    if (!isKnownSection(path[0] ?? '', declaredSections(file))) {
        return { refused: `The target does not declare the section ${path.join('/')}, and a declaration is never copied.` };
    }
    const lines = elementLines(textOf(place.original), original);
    if (!lines.every((line) => (0,decode/* canEncode */.r)(line, file.encoding))) {
        return { refused: `${file.encoding.name} lacks a character of the original.` };
    }
    return { insert: { parent, within: [], lines } };
}
/** An element that one file lacks is one difference, whatever is in it. */
function compareWhole(comparison, trio) {
    const { place, path } = comparison;
    const read = (side, element) => side && element && canonicalXml(textOf(side), element);
    const values = {
        original: read(place.original, trio.original),
        target: read(place.target, trio.target),
        pristine: read(place.pristine, trio.pristine),
    };
    const setting = nameOf(comparison);
    const decision = decide(comparison, setting, values);
    const fragment = () => fragmentAround(place.prefix, path.slice(0, -1), { content: values.original ?? '' });
    return [pieceOf({ setting, ...values }, decision, () => addElement(comparison, trio), fragment)];
}
function compareEncrypted(comparison, trio) {
    const { place } = comparison;
    const [original, target] = [
        trio.original && canonicalXml(textOf(place.original), trio.original),
        trio.target && canonicalXml(textOf(place.target), trio.target),
    ];
    if (original === target)
        return [];
    const setting = nameOf(comparison);
    const reason = `The section is encrypted. ${(0,encrypted_section/* decryptAdvice */.o)(setting)}`;
    return [{ outcome: { setting, fate: 'reported', reason } }];
}
function childTrio(trio, name) {
    const childOf = (element) => element && (0,xml_element/* childrenNamed */.De)(element, name)[0];
    return { original: childOf(trio.original), target: childOf(trio.target), pristine: childOf(trio.pristine) };
}
function compareChildren(comparison, trio) {
    if (isList(trio))
        return compareList(comparison, trio);
    const names = [trio.original, trio.target].flatMap((element) => element?.children.map(({ name }) => name) ?? []);
    const children = [...new Set(names)].flatMap((name) => compareElement({ ...comparison, path: [...comparison.path, name], parent: trio.target }, childTrio(trio, name)));
    return [...compareText(comparison, trio), ...children];
}
function compareElement(comparison, trio) {
    if (trio.original === undefined || trio.target === undefined)
        return compareWhole(comparison, trio);
    if ([trio.original, trio.target].some(encrypted_section/* isEncrypted */.p))
        return compareEncrypted(comparison, trio);
    if ((0,merge_rules/* ruleFor */.sG)(nameOf(comparison), comparison.place.rules).policy === 'never')
        return compareWhole(comparison, trio);
    return [...compareAttributes(comparison, trio), ...compareChildren(comparison, trio)];
}
/** All elements of a name in one place; section groups may stand several times. */
function together(elements) {
    const [first, ...others] = elements;
    if (first === undefined || others.length === 0)
        return first;
    return { ...first, children: elements.flatMap(({ children }) => children) };
}
/** Every difference outside the settings sections, in one place. */
function compareSections(place) {
    const sides = [place.original, place.target];
    const names = sides.flatMap(({ container }) => container?.elements.flatMap(({ children }) => children) ?? []);
    const own = [...new Set(names.map(({ name }) => name))].filter((name) => !settingsSections.has(name));
    const find = (side, name) => together((0,containers/* sectionsNamed */.Ay)(side?.container, name));
    return own
        .flatMap((name) => compareElement({ place, path: [name], parent: place.target.container?.elements[0] }, {
        original: find(place.original, name),
        target: find(place.target, name),
        pristine: find(place.pristine, name),
    }))
        .filter(isWorthTelling);
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/configuration-source.js
var configuration_source = __webpack_require__(19391);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/ordinal-ignore-case.js
/** Small Greek letters with iota subscript: their capital is one character to .NET and two to JavaScript. */
const withIota = /[\u1f80-\u1f87\u1f90-\u1f97\u1fa0-\u1fa7\u1fb3\u1fc3\u1ff3]/;
/** Scripts whose capitals came to Unicode after the table of .NET Framework was made: Georgian and Cherokee. */
const withoutCapitals = /[\u10d0-\u10ff\u13f8-\u13fd\uab70-\uabbf]/;
function capitalOf(character) {
    if (withoutCapitals.test(character))
        return character;
    if (!withIota.test(character))
        return character.toUpperCase();
    const code = character.charCodeAt(0);
    return String.fromCharCode(code + (code < 0x1fb0 ? 8 : 9));
}
/** Only pairs that lead back to the same letter are one to .NET: the dotless i, the long s and the final sigma are not. */
function upperCase(character) {
    const capital = capitalOf(character);
    return capital.length === 1 && capital.toLowerCase() === character ? capital : character;
}
/**
 * Equal for keys that .NET Framework takes for the same with `StringComparer.OrdinalIgnoreCase`: one UTF-16 unit for
 * one, by the invariant culture's pairs of letters.
 */
function ordinalIgnoreCase(key) {
    if (/^[\0-\x7f]*$/.test(key))
        return key.toUpperCase();
    return Array.from(key, upperCase).join('');
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/settings-groups.js
var settings_groups = __webpack_require__(81327);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/xml-nodes.js

const marks = [
    { start: '<!--', end: '-->', kind: 'comment' },
    { start: '<![CDATA[', end: ']]>', kind: 'cdata' },
    { start: '<?', end: '?>', kind: 'instruction' },
];
function textKind(raw) {
    return /^[ \t\r\n]*$/.test(raw) || /^[ \t\r\n]*$/.test((0,xml_element/* resolveReferences */.d)(raw)) ? 'blank' : 'text';
}
/** The nodes of a stretch of well-formed text that holds no tags, in order. */
function nodesIn(text, start, end) {
    const kinds = [];
    for (let at = start; at < end;) {
        const mark = marks.find((one) => text.startsWith(one.start, at));
        if (mark !== undefined) {
            kinds.push(mark.kind);
            at = text.indexOf(mark.end, at + mark.start.length) + mark.end.length;
            continue;
        }
        const next = text.indexOf('<', at);
        const textEnd = next < 0 || next > end ? end : next;
        kinds.push(textKind(text.slice(at, textEnd)));
        at = textEnd;
    }
    return kinds;
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/load-faults.js






const locks = ['lockItem', 'lockAttributes', 'lockAllAttributesExcept', 'lockElements', 'lockAllElementsExcept'];
/** Text that .NET allows nowhere between elements of configuration. */
const isContent = (kind) => kind === 'text' || kind === 'cdata';
/** The stretches between an element's children, its own start and its end. */
function gapsOf({ children, startTagEnd, contentEnd }) {
    const ends = [startTagEnd, ...children.map(({ end }) => end)];
    return ends.map((end, index) => [end, children[index]?.start ?? contentEnd]);
}
function hasContent(text, element) {
    return gapsOf(element).some(([start, end]) => nodesIn(text, start, end).some(isContent));
}
function unknownAttribute({ name, attributes }, known) {
    const unknown = attributes.find((attribute) => !known.includes(attribute.name));
    return unknown && `<${name}> has the unknown attribute ${unknown.name}`;
}
function missingAttribute(element, required) {
    const missing = required.find((name) => (0,xml_element/* findAttribute */.Oh)(element, name) === undefined);
    return missing && `<${element.name}> has no attribute ${missing}`;
}
function inside(text, element) {
    const [child] = element.children;
    if (child !== undefined)
        return `<${child.name}> stands in <${element.name}>`;
    return hasContent(text, element) ? `text stands in <${element.name}>` : undefined;
}
const collections = {
    appSettings: { key: 'key', known: ['key', 'value', ...locks], required: ['key'] },
    connectionStrings: {
        key: 'name',
        known: ['name', 'connectionString', 'providerName', ...locks],
        required: ['name', 'connectionString'],
    },
};
function itemFault(text, element, { key, known, required }) {
    switch (element.name) {
        case 'add':
            return unknownAttribute(element, known) ?? missingAttribute(element, required) ?? inside(text, element);
        case 'remove':
            return unknownAttribute(element, [key]) ?? missingAttribute(element, [key]) ?? inside(text, element);
        case 'clear':
            return unknownAttribute(element, []) ?? inside(text, element);
        default:
            return `<${element.name}> is no element of this section`;
    }
}
/** Elements that .NET reads: a `<clear></clear>` that does not close itself ends the section for it. */
function elementsRead({ children }) {
    const end = children.findIndex((child) => child.name === 'clear' && !(0,xml_element/* closesItself */.FD)(child));
    return end < 0 ? children : children.slice(0, end + 1);
}
function sameAttributes(one, other) {
    return ['name', 'connectionString', 'providerName'].every((name) => ((0,xml_element/* attributeValue */.CW)(one, name) ?? '') === ((0,xml_element/* attributeValue */.CW)(other, name) ?? ''));
}
function connectionStringFault(elements) {
    const entries = new Map();
    for (const element of elements) {
        const name = (0,xml_element/* attributeValue */.CW)(element, 'name') ?? '';
        if (element.name === 'clear')
            entries.clear();
        else if (name === '')
            return 'a connection string has an empty name';
        else if (element.name === 'remove')
            entries.delete(ordinalIgnoreCase(name));
        else {
            const before = entries.get(ordinalIgnoreCase(name));
            if (before !== undefined && !sameAttributes(before, element))
                return `the name ${name} is there twice`;
            entries.set(ordinalIgnoreCase(name), element);
        }
    }
    return undefined;
}
function collectionFault(text, section, name) {
    const elements = elementsRead(section);
    for (const element of elements) {
        const fault = itemFault(text, element, collections[name]);
        if (fault !== undefined)
            return fault;
    }
    return name === 'connectionStrings' ? connectionStringFault(elements) : undefined;
}
const serializations = ['String', 'Xml', 'Binary', 'ProviderSpecific'];
function settingFault(text, setting) {
    if (setting.name !== 'setting')
        return `<${setting.name}> is no element of this section`;
    const attributes = unknownAttribute(setting, ['name', 'serializeAs', ...locks]) ?? missingAttribute(setting, ['name', 'serializeAs']);
    if (attributes !== undefined)
        return attributes;
    const name = (0,xml_element/* attributeValue */.CW)(setting, 'name') ?? '';
    if (!serializations.includes((0,xml_element/* attributeValue */.CW)(setting, 'serializeAs') ?? ''))
        return `serializeAs of ${name} is unknown`;
    const [value, ...others] = setting.children;
    if (value?.name !== 'value')
        return `the setting ${name} has no <value>`;
    const [other] = others;
    if (other !== undefined)
        return `<${other.name}> follows <value> in the setting ${name}`;
    const [, behind] = gapsOf(setting).map(([start, end]) => nodesIn(text, start, end));
    // .NET skips the one node that follows <value>, whatever it is.
    const before = nodesIn(text, setting.startTagEnd, value.start);
    return [...before, ...(behind ?? []).slice(1)].some(isContent) ? `text stands in the setting ${name}` : undefined;
}
/**
 * .NET reads `<value>` as a node and skips the next one. Where that is `</setting>` it takes what follows for the
 * setting's own content (SettingValueElement; microsoft/azure-pipelines-tasks#4889).
 */
function isJoined({ name, children, contentEnd }) {
    return name === 'setting' && children.at(-1)?.end === contentEnd;
}
function clientSettingsFault(text, section) {
    const { children } = section;
    for (const [index, setting] of children.entries()) {
        const fault = settingFault(text, setting);
        if (fault !== undefined)
            return fault;
        if (isJoined(setting) && index + 1 < children.length) {
            return `</setting> of ${(0,xml_element/* attributeValue */.CW)(setting, 'name')} follows </value> without a blank, and another setting follows ("Unrecognized element 'setting'")`;
        }
    }
    return undefined;
}
function sectionAttributes(section, own) {
    return unknownAttribute(section, [...own, ...locks, 'configSource', 'configProtectionProvider']);
}
function sectionFault(text, section, name) {
    if ((0,encrypted_section/* isEncrypted */.p)(section) || (0,xml_element/* findAttribute */.Oh)(section, 'configSource') !== undefined)
        return undefined;
    const isApp = name === 'appSettings';
    const attributes = sectionAttributes(section, isApp ? ['file'] : []);
    if (attributes !== undefined)
        return attributes;
    const items = isApp || name === 'connectionStrings'
        ? collectionFault(text, section, isApp ? 'appSettings' : 'connectionStrings')
        : clientSettingsFault(text, section);
    return items ?? (hasContent(text, section) ? 'text stands between its elements' : undefined);
}
/** What .NET refuses in the settings sections of one place. */
function sectionLoadFaults({ text }, container) {
    const plain = ['appSettings', 'connectionStrings'].flatMap((name) => (0,containers/* sectionsNamed */.Ay)(container, name).map((section) => ({ name, section })));
    const grouped = settings_groups/* settingsGroups */.M.flatMap((group) => (0,containers/* sectionsNamed */.Ay)(container, group)
        .flatMap(({ children }) => children)
        .map((section) => ({ name: `${group}/${section.name}`, section })));
    return [...plain, ...grouped].flatMap(({ name, section }) => {
        const what = sectionFault(text, section, name);
        return what === undefined ? [] : [{ section: name, what }];
    });
}
function rootFault({ text, root }) {
    const attribute = unknownAttribute(root, ['xmlns']);
    if (attribute !== undefined)
        return attribute;
    const declarations = root.children.findLastIndex(({ name }) => name === 'configSections');
    if (declarations > 0)
        return '<configSections> is not the first element, or is there twice';
    const locations = root.children.filter(({ name }) => name === 'location');
    if (locations.some(({ children }) => children.some(({ name }) => name === 'location'))) {
        return '<location> stands in <location>';
    }
    if (nodesIn(text, text.startsWith('\ufeff') ? 1 : 0, root.start)
        .slice(text.includes('<?xml') ? 1 : 0)
        .includes('instruction')) {
        return 'a processing instruction stands before <configuration>';
    }
    const groups = root.children.filter(({ name }) => ['location', ...settings_groups/* settingsGroups */.M, 'configSections'].includes(name));
    const isBad = (kind) => isContent(kind) || kind === 'instruction';
    const bad = [root, ...groups].find((element) => gapsOf(element).some(([start, end]) => nodesIn(text, start, end).some(isBad)));
    return bad && `text or a processing instruction stands between the elements of <${bad.name}>`;
}
/** What makes .NET refuse the file as a whole. */
function fileLoadFaults(file) {
    const what = rootFault(file);
    return what === undefined ? [] : [{ section: 'configuration', what }];
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/once-per-container.js
var once_per_container = __webpack_require__(76850);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/app-settings.js





function drop(state, identity) {
    if (state.settings.delete(identity))
        state.dropped.add(identity);
}
function processElement(state, element, includedFile) {
    const key = (0,xml_element/* attributeValue */.CW)(element, 'key');
    if (element.name === 'clear')
        for (const identity of [...state.settings.keys()])
            drop(state, identity);
    if (key === undefined)
        return;
    const identity = ordinalIgnoreCase(key);
    if (element.name === 'remove')
        drop(state, identity);
    if (element.name !== 'add')
        return;
    const value = (0,xml_element/* attributeValue */.CW)(element, 'value') ?? '';
    state.dropped.delete(identity);
    const setting = { key, value, element };
    state.settings.set(identity, includedFile === undefined ? setting : { ...setting, includedFile });
}
function processFile(state, source, name, missing) {
    const included = source.include(name, 'appSettings');
    if (included === undefined) {
        missing.push(name);
        return;
    }
    for (const element of elementsRead(included.root))
        processElement(state, element, name);
}
/** The keys of `<appSettings>` in effect; `configSource` and `file=` are followed, the latter overrides the section. */
const readAppSettings = (0,once_per_container/* oncePerContainer */.C)(readContainer);
function readContainer(source, container) {
    const state = { settings: new Map(), dropped: new Set(), missingFiles: [], missingSources: [] };
    const sections = (0,containers/* sectionsNamed */.Ay)(container, 'appSettings');
    for (const section of sections) {
        const configSource = (0,xml_element/* attributeValue */.CW)(section, 'configSource');
        if (configSource !== undefined)
            processFile(state, source, configSource, state.missingSources);
        for (const element of elementsRead(section))
            processElement(state, element, undefined);
        const file = (0,xml_element/* attributeValue */.CW)(section, 'file');
        if (file !== undefined && file !== '')
            processFile(state, source, file, state.missingFiles);
    }
    return { section: sections.at(-1), ...state };
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/settings-family.js


function withRemark(decision, remark) {
    return remark === undefined || decision.fate === 'same'
        ? decision
        : { ...decision, reason: `${decision.reason} ${remark}` };
}
/** What the rules alone make of one setting of the family; `undefined` where neither file has it. */
function decideOne(family, identity, rules) {
    const original = family.original.get(identity);
    const target = family.target.get(identity);
    const named = target ?? original;
    if (named === undefined)
        return undefined;
    const read = (one) => (one === undefined ? undefined : family.value(one));
    const setting = family.name(named);
    const pristine = read(family.pristine?.get(identity));
    const values = { setting, original: read(original), target: read(target), pristine };
    const two = { setting, original: values.original, target: values.target, kind: 'settings' };
    const decision = decideSetting(family.pristine ? { ...two, pristine: { value: pristine } } : two, rules);
    return { original, target, values, decision };
}
function shownValues({ shown, ...family }, identity, values) {
    if (shown === undefined)
        return values;
    const read = (one) => (one === undefined ? undefined : shown(one));
    return {
        ...values,
        original: read(family.original.get(identity)),
        target: read(family.target.get(identity)),
        pristine: read(family.pristine?.get(identity)),
    };
}
function shownDecision({ shown }, decision, original) {
    const { write } = decision;
    if (shown === undefined || write === undefined || write.isRewritten || original === undefined)
        return decision;
    return { ...decision, write: { ...write, value: shown(original) } };
}
function mergeOne(family, identity, rules) {
    const compared = decideOne(family, identity, rules);
    if (compared === undefined)
        return [];
    const { original, target, values } = compared;
    const decision = family.adjust?.(identity, compared.decision) ?? compared.decision;
    const attempt = () => {
        const { value, isRewritten } = decision.write ?? { value: '', isRewritten: false };
        const written = { from: original, value, isRewritten };
        if (target !== undefined)
            return family.write(target, written);
        return original === undefined ? { refused: 'Neither file has it.' } : family.insert(original, written);
    };
    const remarked = withRemark(decision, family.remark(identity, original));
    return [
        pieceOf(shownValues(family, identity, values), shownDecision(family, remarked, original), attempt, () => {
            const shown = original ?? target;
            return shown === undefined ? '' : family.fragment(shown);
        }),
    ];
}
/** What becomes of every setting of the family, in the target's order, then those that only the original has. */
function mergeFamily(family, rules) {
    const identities = new Set([...family.target.keys(), ...family.original.keys()]);
    return [...identities].flatMap((identity) => mergeOne(family, identity, rules));
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/usable-section.js


/** Why nothing can be written into a section; `undefined` where it can. */
function sectionRefusal(section) {
    if ((0,encrypted_section/* isEncrypted */.p)(section))
        return `<${section.name}> is encrypted.`;
    const configSource = (0,xml_element/* attributeValue */.CW)(section, 'configSource');
    if (configSource === undefined)
        return undefined;
    return `<${section.name}> of the target stands in the file ${configSource}: set the value there.`;
}
function includedRefusal(file) {
    return `The target's value stands in the file ${file}, which overrides this one: set the value there.`;
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-app-settings.js






function attributeOf({ from, value, isRewritten }) {
    return { raw: isRewritten || from === undefined ? undefined : (0,xml_element/* findAttribute */.Oh)(from.element, 'value')?.raw, value };
}
function merge_app_settings_addElement(place, from, value) {
    const { encoding } = place.target.source.file;
    const key = spelledFor('"', { raw: (0,xml_element/* findAttribute */.Oh)(from.element, 'key')?.raw, value: from.key }, encoding);
    return `<add key="${key}" value="${spelledFor('"', attributeOf(value), encoding)}" />`;
}
function insert(place, target, from, value) {
    const lines = [merge_app_settings_addElement(place, from, value)];
    const { section } = target;
    if (section !== undefined) {
        const refused = sectionRefusal(section);
        return refused === undefined ? { insert: { parent: section, within: [], lines } } : { refused };
    }
    const parent = place.target.container?.elements[0];
    if (parent === undefined)
        return { refused: 'The target has no such location.' };
    return { insert: { parent, within: ['appSettings'], lines } };
}
function write(place, to, value) {
    if (to.includedFile !== undefined)
        return { refused: includedRefusal(to.includedFile) };
    return { replace: writeAttribute(place.target.source.file, to.element, 'value', attributeOf(value)) };
}
function duplicateKeys({ section }) {
    const seen = new Set();
    const keys = (section ? (0,xml_element/* childrenNamed */.De)(section, 'add') : []).map((one) => ordinalIgnoreCase((0,xml_element/* attributeValue */.CW)(one, 'key') ?? ''));
    return new Set(keys.filter((key) => seen.size === seen.add(key).size));
}
/** Keys that the target drops by a later `remove` or `clear` are added behind it, keys that it has twice at the last one. */
function remarks(original, target) {
    const twice = { original: duplicateKeys(original), target: duplicateKeys(target) };
    return (identity) => {
        if (twice.target.has(identity))
            return 'The target has the key more than once; .NET uses the last one.';
        if (twice.original.has(identity))
            return 'The original has the key more than once; .NET uses the last one.';
        if (target.dropped.has(identity))
            return 'The target drops the key by <remove> or <clear>.';
        return undefined;
    };
}
/** `file=` names a file with more keys; it is neither added nor dropped, and its own values count as the original's. */
function includedFile(place, original, target) {
    const fileOf = ({ section }) => section && (0,xml_element/* attributeValue */.CW)(section, 'file');
    const [file, other] = [fileOf(original), fileOf(target)];
    const isMissing = original.missingFiles.length > 0;
    if (file === undefined || (!isMissing && file === other))
        return [];
    const values = { original: file, ...(other === undefined ? {} : { target: other, result: other }) };
    const reason = isMissing
        ? `The original also reads ${file}, which was not given: values in it, if there are any, were not merged.`
        : `The original also reads ${file}; its values were merged into this file.`;
    const fate = isMissing ? 'reported' : 'kept';
    return [{ outcome: { setting: `${place.prefix}appSettings/@file`, ...values, fate, reason } }];
}
/** `<appSettings>` of one place. */
function mergeAppSettings(place) {
    const { prefix } = place;
    const read = ({ source, container }) => readAppSettings(source, container);
    const [original, target] = [read(place.original), read(place.target)];
    const pristine = place.pristine && read(place.pristine);
    const family = {
        original: original.settings,
        target: target.settings,
        ...(pristine ? { pristine: pristine.settings } : {}),
        name: ({ key }) => `${prefix}appSettings/${key}`,
        value: ({ value }) => value,
        write: (to, value) => write(place, to, value),
        insert: (from, value) => insert(place, target, from, value),
        fragment: (one) => merge_app_settings_addElement(place, one, { from: one, value: one.value, isRewritten: false }),
        remark: remarks(original, target),
    };
    return [...mergeFamily(family, place.rules), ...includedFile(place, original, target)];
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/client-settings.js
var client_settings = __webpack_require__(75584);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-client-settings.js







/** Content for `<value>`, or `undefined` where the target's encoding cannot hold it. */
function newContent(place, { from, value, isRewritten }) {
    const { encoding } = place.target.source.file;
    if (isRewritten || from?.content === undefined)
        return spellContent(value, encoding);
    return respellContent(from.content, encoding);
}
const notEncodable = (place) => ({
    refused: `The value holds characters that ${place.target.source.file.encoding.name}, the target's encoding, does not have.`,
});
function merge_client_settings_write(place, to, value) {
    if (to.includedFile !== undefined)
        return { refused: includedRefusal(to.includedFile) };
    const { from } = value;
    if (from !== undefined && from.serializeAs !== to.serializeAs) {
        return { refused: `serializeAs is "${from.serializeAs}" in the original and "${to.serializeAs}" in the target.` };
    }
    const content = newContent(place, value);
    if (content === undefined)
        return notEncodable(place);
    const { valueElement, element } = to;
    if (valueElement === undefined) {
        return { insert: { parent: element, within: [], lines: [`<value>${content}</value>`] } };
    }
    const { start, end } = (0,xml_element/* closesItself */.FD)(valueElement)
        ? valueElement
        : { start: valueElement.startTagEnd, end: valueElement.contentEnd };
    return { replace: { start, end, replacement: (0,xml_element/* closesItself */.FD)(valueElement) ? `<value>${content}</value>` : content } };
}
/** On lines of their own: .NET fails on `</value></setting><setting` without white space between. */
function settingLines(from, content, place) {
    const { encoding } = place.target.source.file;
    const [name, serializeAs] = [from.name, from.serializeAs].map((one) => spellAttribute(one, '"', encoding));
    return [`<setting name="${name}" serializeAs="${serializeAs}">`, `\t<value>${content}</value>`, '</setting>'];
}
function parentFor(place, target, { group, sectionName }) {
    const section = target.sections.get(sectionName);
    const declared = declaredSections(place.target.source.file).has(`${group}/${sectionName}`);
    if (!declared)
        return { refused: `The target declares no section ${group}/${sectionName}: nothing reads the setting.` };
    if (section !== undefined) {
        const refused = sectionRefusal(section);
        return refused === undefined ? { parent: section, within: [] } : { refused };
    }
    const [container] = place.target.container?.elements ?? [];
    if (group === 'userSettings' || container === undefined)
        return { refused: `The target has no section ${sectionName}.` };
    const groupElement = (0,containers/* sectionsNamed */.Ay)(place.target.container, group)[0];
    return groupElement
        ? { parent: groupElement, within: [sectionName] }
        : { parent: container, within: [group, sectionName] };
}
function merge_client_settings_insert(place, target, from, value) {
    const where = parentFor(place, target, from);
    if (where.parent === undefined)
        return { refused: where.refused };
    const content = newContent(place, value);
    if (content === undefined)
        return notEncodable(place);
    return { insert: { ...where, lines: settingLines(from, content, place) } };
}
/** By name; `undefined` where several have it. */
function byName(settings) {
    const found = new Map();
    for (const one of settings)
        found.set(one.name, found.has(one.name) ? undefined : one);
    return found;
}
/** Sections that a side has or declares, in this group. */
function knownSections({ source }, group, { sections }) {
    const declared = [...declaredSections(source.file)].flatMap((name) => name.startsWith(`${group}/`) ? [name.slice(group.length + 1)] : []);
    return new Set([...sections.keys(), ...declared]);
}
/**
 * Sections that were renamed between the versions, old name to new: the target does not know the old one any more, the
 * original does not know the new one, and every setting of the old that is found by its name is in that one.
 */
function renamedSections(settings, target, known) {
    const gone = [...settings.values()].filter(({ sectionName }) => !known.target.has(sectionName));
    const fresh = [...target.values()].filter(({ sectionName }) => !known.original.has(sectionName));
    const [goneByName, freshByName] = [byName(gone), byName(fresh)];
    const candidates = new Map();
    for (const [name, one] of goneByName) {
        const match = freshByName.get(name);
        if (one === undefined || match === undefined)
            continue;
        candidates.set(one.sectionName, (candidates.get(one.sectionName) ?? new Set()).add(match.sectionName));
    }
    const single = [...candidates].flatMap(([old, names]) => (names.size === 1 ? [[old, ...names]] : []));
    const isTakenTwice = (name) => single.filter(([, other]) => other === name).length > 1;
    return new Map(single.flatMap(([old, name]) => (name === undefined || isTakenTwice(name) ? [] : [[old, name]])));
}
/** The settings under the names that the target has for their sections; a setting that the target lacks is not moved. */
function underNewNames(settings, target, renamed) {
    if (renamed.size === 0)
        return settings;
    return new Map([...settings].map(([identity, one]) => {
        const other = (0,client_settings/* clientSettingIdentity */.K)(renamed.get(one.sectionName) ?? one.sectionName, one.name);
        return [target.has(other) ? other : identity, one];
    }));
}
/** `<applicationSettings>` or `<userSettings>` of one place. */
function mergeClientSettings(place, group) {
    const read = ({ source, container }) => (0,client_settings/* readClientSettings */.H)(source, container, group);
    const [original, target] = [read(place.original), read(place.target)];
    const pristine = place.pristine && read(place.pristine);
    const renamed = renamedSections(original.settings, target.settings, {
        original: knownSections(place.original, group, original),
        target: knownSections(place.target, group, target),
    });
    return mergeFamily({
        original: underNewNames(original.settings, target.settings, renamed),
        target: target.settings,
        ...(pristine ? { pristine: underNewNames(pristine.settings, target.settings, renamed) } : {}),
        name: ({ sectionName, name }) => `${place.prefix}${group}/${sectionName}/${name}`,
        value: ({ comparable }) => comparable,
        shown: ({ shown }) => shown,
        write: (to, value) => merge_client_settings_write(place, to, value),
        insert: (from, value) => merge_client_settings_insert(place, target, from, value),
        fragment: (one) => settingLines(one, one.content ?? '', place)
            .join('\n')
            .replaceAll('\t', '  '),
        remark: (_, from) => from !== undefined && renamed.has(from.sectionName)
            ? `The section was called ${from.sectionName} in the original; it counts as renamed, because neither file knows the other's.`
            : undefined,
    }, place.rules);
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/connection-strings.js





function connection_strings_processElement(entries, element, includedFile) {
    if (element.name === 'clear')
        entries.clear();
    const name = (0,xml_element/* attributeValue */.CW)(element, 'name');
    if (name === undefined)
        return;
    const identity = ordinalIgnoreCase(name);
    if (element.name === 'remove')
        entries.delete(identity);
    if (element.name !== 'add')
        return;
    entries.set(identity, { name, element, ...(includedFile === undefined ? {} : { includedFile }) });
}
/** The connection strings in effect; `configSource` is followed. */
const readConnectionStrings = (0,once_per_container/* oncePerContainer */.C)(connection_strings_readContainer);
function connection_strings_readContainer(source, container) {
    const entries = new Map();
    const missingFiles = [];
    const sections = (0,containers/* sectionsNamed */.Ay)(container, 'connectionStrings');
    for (const section of sections) {
        for (const element of elementsRead(section))
            connection_strings_processElement(entries, element);
        const configSource = (0,xml_element/* attributeValue */.CW)(section, 'configSource');
        if (configSource === undefined)
            continue;
        const included = source.include(configSource, 'connectionStrings');
        if (included === undefined)
            missingFiles.push(configSource);
        for (const element of included ? elementsRead(included.root) : [])
            connection_strings_processElement(entries, element, configSource);
    }
    return { section: sections.at(-1), entries, missingFiles };
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-connection-strings.js






/** What .NET reads of an entry; a name twice is an error there, so entries are never doubled. */
const attributeNames = ['connectionString', 'providerName'];
function merge_connection_strings_attributeOf(attribute, { from, value, isRewritten }) {
    return { raw: isRewritten || from === undefined ? undefined : (0,xml_element/* findAttribute */.Oh)(from.element, attribute)?.raw, value };
}
function merge_connection_strings_addElement(place, from, value) {
    const { encoding } = place.target.source.file;
    const spelled = ['name', ...attributeNames].flatMap((name) => {
        const own = (0,xml_element/* findAttribute */.Oh)(from.element, name)?.raw;
        const given = value !== undefined && name === 'connectionString' ? merge_connection_strings_attributeOf(name, value) : undefined;
        if (own === undefined && given === undefined)
            return [];
        return [`${name}="${spelledFor('"', given ?? { raw: own, value: '' }, encoding)}"`];
    });
    return `<add ${spelled.join(' ')} />`;
}
function merge_connection_strings_insert(place, { section }, from, value) {
    const lines = [merge_connection_strings_addElement(place, from, value)];
    if (section !== undefined) {
        const refused = sectionRefusal(section);
        return refused === undefined ? { insert: { parent: section, within: [], lines } } : { refused };
    }
    const parent = place.target.container?.elements[0];
    if (parent === undefined)
        return { refused: 'The target has no such location.' };
    return { insert: { parent, within: ['connectionStrings'], lines } };
}
function familyOf(place, read, attribute, original) {
    const target = read(place.target);
    const suffix = attribute === 'connectionString' ? '' : `/@${attribute}`;
    return {
        original,
        target: target.entries,
        ...(place.pristine ? { pristine: read(place.pristine).entries } : {}),
        name: ({ name }) => `${place.prefix}connectionStrings/${name}${suffix}`,
        value: ({ element }) => (0,xml_element/* attributeValue */.CW)(element, attribute) ?? '',
        write: (to, value) => to.includedFile === undefined
            ? { replace: writeAttribute(place.target.source.file, to.element, attribute, merge_connection_strings_attributeOf(attribute, value)) }
            : { refused: includedRefusal(to.includedFile) },
        insert: (from, value) => merge_connection_strings_insert(place, target, from, value),
        fragment: (one) => merge_connection_strings_addElement(place, one, undefined),
        remark: () => undefined,
    };
}
/** A new entry brings its provider along. */
function addedProviders(pieces, { original, name }) {
    const added = new Set(pieces.filter(({ change }) => change && 'insert' in change).map(({ outcome }) => outcome.setting));
    return [...original.values()].flatMap((one) => {
        const provider = (0,xml_element/* attributeValue */.CW)(one.element, 'providerName');
        const setting = name(one);
        if (provider === undefined || !added.has(setting))
            return [];
        const reason = 'It comes with its connection string.';
        const outcome = {
            setting: `${setting}/@providerName`,
            original: provider,
            result: provider,
            fate: 'carried',
            reason,
        };
        return [{ outcome }];
    });
}
/** The provider of a string that names none. */
const usualProvider = 'System.Data.SqlClient';
/** Whether the original's string works with the provider that the target has. */
function fits(own, target, pristine) {
    if (own === target)
        return true;
    if (target === undefined)
        return own === usualProvider || own === pristine;
    return own === undefined && target === usualProvider;
}
/** Whether two decisions would put the string of one side together with the provider of the other. */
function isTornApart({ original, target, pristine }, identity, string, provider) {
    const [own, theirs] = [original.get(identity), target.get(identity)];
    if (own === undefined || theirs === undefined)
        return false;
    const read = (one, name) => one && (0,xml_element/* attributeValue */.CW)(one.element, name);
    const takesString = string.write !== undefined || string.fate === 'same';
    if (takesString) {
        if (provider?.write !== undefined || string.write?.isRewritten)
            return false;
        const providers = [own, theirs, pristine?.get(identity)].map((one) => read(one, 'providerName'));
        return string.fate !== 'same' && !fits(providers[0], providers[1], providers[2]);
    }
    return provider?.write !== undefined;
}
const merge_connection_strings_together = {
    fate: 'conflict',
    reason: 'Connection string and provider belong together, and the files have different ones: nothing was written.',
};
/** `<connectionStrings>` of one place. */
function mergeConnectionStrings(place) {
    const read = ({ source, container }) => readConnectionStrings(source, container);
    const original = read(place.original).entries;
    const target = read(place.target).entries;
    const hasProvider = ({ element }) => (0,xml_element/* findAttribute */.Oh)(element, 'providerName') !== undefined;
    const shared = new Map([...original].filter(([identity, one]) => target.has(identity) && hasProvider(one)));
    const known = new Map([...target].filter(([identity]) => shared.has(identity)));
    const providers = { ...familyOf(place, read, 'providerName', shared), target: known };
    const strings = familyOf(place, read, 'connectionString', original);
    const trio = { original, target, ...(place.pristine ? { pristine: read(place.pristine).entries } : {}) };
    const clash = (identity) => {
        const string = decideOne(strings, identity, place.rules)?.decision;
        const provider = decideOne(providers, identity, place.rules)?.decision;
        const entry = target.get(identity);
        if (entry !== undefined && (0,merge_rules/* ruleFor */.sG)(strings.name(entry), place.rules).isExplicit)
            return false;
        return string !== undefined && isTornApart(trio, identity, string, provider);
    };
    const adjust = (identity, decision) => clash(identity) && decision.fate !== 'same' ? merge_connection_strings_together : decision;
    const pieces = mergeFamily({ ...strings, adjust }, place.rules);
    return [...pieces, ...addedProviders(pieces, strings), ...mergeFamily({ ...providers, adjust }, place.rules)];
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-places.js


function sideAt(source, location) {
    return { source, container: (0,containers/* containerAt */.NO)(source.file, location) };
}
/** The places that original and target have in common, the root first. */
function sharedPlaces({ original, target, pristine }, rules) {
    return (0,containers/* containersOf */.Mz)(target.file)
        .filter(({ location }) => (0,containers/* containerAt */.NO)(original.file, location) !== undefined)
        .map(({ location, prefix }) => ({
        original: sideAt(original, location),
        target: sideAt(target, location),
        ...(pristine ? { pristine: sideAt(pristine, location) } : {}),
        rules,
        prefix,
    }));
}
function oldLocation({ original, pristine }, { location, prefix, elements }) {
    const setting = prefix.slice(0, -1);
    const xml = elements.map((element) => canonicalXml(original.file.text, element)).join('\n');
    const before = pristine && (0,containers/* containerAt */.NO)(pristine.file, location);
    const isUnchanged = pristine !== undefined &&
        before?.elements.map((element) => canonicalXml(pristine.file.text, element)).join('\n') === xml;
    const [fate, reason] = isUnchanged
        ? ['kept', 'The original has the old default, and the target does without it.']
        : ['reported', 'Only the original has this location: not added.'];
    return { outcome: { setting, original: xml, fate, reason }, ...(isUnchanged ? {} : { fragment: xml }) };
}
/** Locations that only the original has: what they hold is never moved to another place. */
function oldLocations(sources) {
    return (0,containers/* containersOf */.Mz)(sources.original.file)
        .filter(({ location }) => (0,containers/* containerAt */.NO)(sources.target.file, location) === undefined)
        .map((container) => oldLocation(sources, container));
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/insert-child.js



function render(lines, indent, { lineBreak, unit }) {
    const indented = lines.map((line) => {
        const depth = /^\t*/.exec(line)?.[0].length ?? 0;
        return indent + unit.repeat(depth) + line.slice(depth);
    });
    return indented.join(lineBreak);
}
/** Where a sibling's text is made anew: behind `<value>` of a setting to which .NET would count what follows. */
function looseEnd(text, sibling, isInline, layout) {
    const { beginsLine, indent } = linePlace(text, sibling.start);
    const end = beginsLine ? endWithTrailingComments(text, sibling) : sibling.end;
    if (!isJoined(sibling))
        return { start: end, end, replacement: '' };
    const blank = isInline ? ' ' : layout.lineBreak + indent;
    return { start: sibling.contentEnd, end, replacement: blank + text.slice(sibling.contentEnd, end) };
}
function afterSibling(text, sibling, elements, layout) {
    const { beginsLine, indent } = linePlace(text, sibling.start);
    const isInline = !beginsLine && elements.every(({ length }) => length === 1);
    const xml = isInline ? elements.flat().join('') : layout.lineBreak + render(elements.flat(), indent, layout);
    const { start, end, replacement } = looseEnd(text, sibling, !beginsLine, layout);
    return { start, end, replacement: replacement + xml };
}
function intoEmpty(text, parent, lines, layout) {
    const { indent } = linePlace(text, parent.start);
    const child = layout.lineBreak + render(lines, indent + layout.unit, layout);
    if ((0,xml_element/* closesItself */.FD)(parent)) {
        const start = selfClosingMark(text, parent);
        return { start, end: parent.end, replacement: `>${child}${layout.lineBreak}${indent}</${parent.name}>` };
    }
    const content = text.slice(parent.startTagEnd, parent.contentEnd);
    const closingLine = /(?:\r\n|\r|\n)[ \t]*$/.exec(content)?.[0];
    const start = parent.contentEnd - (closingLine?.length ?? 0);
    return { start, end: start, replacement: closingLine === undefined ? `${child}${layout.lineBreak}${indent}` : child };
}
/** Adds elements as the last children, laid out as their neighbours are. */
function insertChildren(file, parent, elements) {
    const { text } = file;
    const layout = { lineBreak: lineBreakNear(text, parent.contentEnd), unit: indentUnit(file, parent) };
    const sibling = parent.children.at(-1);
    return sibling ? afterSibling(text, sibling, elements, layout) : intoEmpty(text, parent, elements.flat(), layout);
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/plan-edits.js


function reasonOf({ setting, reason }) {
    return `${setting}: ${reason}`;
}
function wrap(lines, within) {
    return within.reduceRight((inner, name) => [`<${name}>`, ...inner.map((line) => `\t${line}`), `</${name}>`], lines);
}
/** Additions to one parent, those that need the same new elements around them together. */
function groupsOf(additions) {
    const byParent = new Map();
    for (const { child, outcome } of additions) {
        const groups = byParent.get(child.parent) ?? new Map();
        byParent.set(child.parent, groups);
        const key = child.within.join('/');
        const group = groups.get(key) ?? { within: child.within, children: [], settings: [] };
        groups.set(key, group);
        group.children.push(child.lines);
        group.settings.push(reasonOf(outcome));
    }
    return byParent;
}
function additionTo(file, parent, groups) {
    const elements = [...groups.values()].flatMap(({ within, children }) => within.length > 0 ? [wrap(children.flat(), within)] : children);
    const reason = [...groups.values()].flatMap(({ settings }) => settings).join(' ');
    return { ...insertChildren(file, parent, elements), reason };
}
/** The edits of the target's text that put all pieces into effect, in order of place. */
function planEdits(file, pieces) {
    const replacements = pieces.flatMap(({ change, outcome }) => change !== undefined && 'replace' in change ? [{ ...change.replace, reason: reasonOf(outcome) }] : []);
    const additions = pieces.flatMap(({ change, outcome }) => change !== undefined && 'insert' in change ? [{ child: change.insert, outcome }] : []);
    const inserted = [...groupsOf(additions)].map(([parent, groups]) => additionTo(file, parent, groups));
    return sortEdits([...replacements, ...inserted]);
}
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/webconfig/configuration-file.js + 2 modules
var configuration_file = __webpack_require__(43073);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/settings-model.js






function visitConnectionStrings(source, container, visit) {
    for (const { name, element } of readConnectionStrings(source, container).entries.values()) {
        const setting = `${container.prefix}connectionStrings/${name}`;
        visit(setting, (0,xml_element/* attributeValue */.CW)(element, 'connectionString') ?? '');
        const provider = (0,xml_element/* attributeValue */.CW)(element, 'providerName');
        if (provider !== undefined)
            visit(`${setting}/@providerName`, provider);
    }
}
const sections = new Set(['appSettings', 'connectionStrings', ...settings_groups/* settingsGroups */.M]);
/** Most locations hold none, and a file may have many of them. */
function holdsSettings({ elements }) {
    return elements.some(({ children }) => children.some(({ name }) => sections.has(name)));
}
/** The settings of the model one after the other, without holding them all. */
function visitSettings(source, visit) {
    for (const container of (0,containers/* containersOf */.Mz)(source.file).filter(holdsSettings)) {
        const { prefix } = container;
        for (const { key, value } of readAppSettings(source, container).settings.values()) {
            visit(`${prefix}appSettings/${key}`, value);
        }
        for (const group of settings_groups/* settingsGroups */.M) {
            for (const one of (0,client_settings/* readClientSettings */.H)(source, container, group).settings.values()) {
                visit(`${prefix}${group}/${one.sectionName}/${one.name}`, one.shown);
            }
        }
        visitConnectionStrings(source, container, visit);
    }
}
function settingsModel(source) {
    const model = new Map();
    visitSettings(source, (setting, value) => model.set(setting, value));
    return model;
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/prove-merge.js





function unproven(path, what) {
    return new user_error.UserError('web-config-merge-unproven', `The merge of ${path} was made and then refused: ${what}`, 'Nothing was written. Merge this file by hand, and report the fault with the files (without their secrets).');
}
/** Elements outside of the edits, in document order. */
function untouched(file, edits, shiftOf) {
    const places = { names: [], starts: [] };
    let index = 0;
    const visit = ({ name, start, children }) => {
        while ((edits[index]?.end ?? Number.POSITIVE_INFINITY) <= start)
            index++;
        const edit = edits[index];
        if (edit === undefined || start < edit.start) {
            places.names.push(name);
            places.starts.push(shiftOf(start));
        }
        children.forEach(visit);
    };
    visit(file.root);
    return places;
}
function shifter(edits) {
    let index = 0;
    let shift = 0;
    return (offset) => {
        for (let edit = edits[index]; edit !== undefined && edit.end <= offset; edit = edits[index]) {
            shift += edit.replacement.length - (edit.end - edit.start);
            index++;
        }
        return offset + shift;
    };
}
function proveTree(target, merged, edits, back) {
    const before = untouched(target, edits, shifter(edits));
    const after = untouched(merged, back, (offset) => offset);
    const isSame = before.names.length === after.names.length &&
        before.names.every((name, index) => name === after.names[index] && before.starts[index] === after.starts[index]);
    if (!isSame)
        throw unproven(target.path, 'elements outside of the edits would have changed.');
}
const settingsSection = /^(?:location\[[^\]]*\]\/)?(?:appSettings|applicationSettings|userSettings|connectionStrings)\/(?!@)/;
function proveSettings(target, merged, pieces) {
    const expected = new Map();
    visitSettings(target, (setting, value) => expected.set(setting, value));
    for (const { outcome, change } of pieces) {
        const isPlanned = change !== undefined || !expected.has(outcome.setting);
        if (isPlanned && outcome.result !== undefined)
            expected.set(outcome.setting, outcome.result);
    }
    visitSettings(merged, (setting, value) => {
        if (expected.get(setting) !== value) {
            throw unproven(target.file.path, `${setting} would not have the planned value.`);
        }
        expected.delete(setting);
    });
    const lost = [...expected.keys()].find((setting) => settingsSection.test(setting));
    if (lost !== undefined)
        throw unproven(target.file.path, `${lost} would be lost.`);
}
/**
 * Applies the edits and proves the text before anybody writes it: undoing the edits gives the target, both readers
 * accept it, the elements outside of the edits are where they were, and every setting has the planned value.
 * @throws UserError `web-config-merge-unproven`
 */
function applyProven(target, bytes, edits, pieces) {
    const { file } = target;
    const text = applyEdits(file.text, edits);
    const back = invertEdits(file.text, edits);
    if (applyEdits(text, back) !== file.text)
        throw unproven(file.path, 'undoing the edits does not give the target.');
    const merged = (0,configuration_file/* rereadConfiguration */.eH)(text, file);
    proveTree(file, merged, edits, back);
    proveSettings(target, { ...target, file: merged }, pieces);
    return { bytes: (0,decode/* spliceBytes */.w)({ bytes, ...file }, edits), file: merged };
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/redact-configuration.js
var redact_configuration = __webpack_require__(14621);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/section-faults.js












/** The sections that hold settings, with their full names. */
function section_faults_settingsSections(container) {
    const plain = ['appSettings', 'connectionStrings'].flatMap((name) => (0,containers/* sectionsNamed */.Ay)(container, name).map((element) => ({ name, element })));
    const grouped = settings_groups/* settingsGroups */.M.flatMap((group) => (0,containers/* sectionsNamed */.Ay)(container, group)
        .flatMap(({ children }) => children)
        .map((element) => ({ name: `${group}/${element.name}`, element })));
    return [...plain, ...grouped];
}
function encrypted({ original, target, prefix }) {
    const own = section_faults_settingsSections(original.container);
    const theirs = section_faults_settingsSections(target.container);
    const names = new Set([...own, ...theirs].filter(({ element }) => (0,encrypted_section/* isEncrypted */.p)(element)).map(({ name }) => name));
    const contentOf = (sections, side, name) => sections
        .filter((section) => section.name === name)
        .map(({ element }) => canonicalXml(side.source.file.text, element))
        .join('');
    return [...names].map((name) => {
        const isSame = contentOf(own, original, name) === contentOf(theirs, target, name);
        if (isSame)
            return sectionPiece(`${prefix}${name}`, 'same', 'Encrypted, and the same in both files.');
        const where = own.some((one) => one.name === name && (0,encrypted_section/* isEncrypted */.p)(one.element)) ? 'original' : 'target';
        const reason = `The section is encrypted in the ${where}, so its values cannot be merged. ${(0,encrypted_section/* decryptAdvice */.o)(name)}`;
        return sectionPiece(`${prefix}${name}`, 'conflict', reason);
    });
}
function twice({ container }, prefix, which) {
    const names = section_faults_settingsSections(container).map(({ name }) => name);
    const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [...repeated].map((name) => sectionPiece(`${prefix}${name}`, 'conflict', `The section stands twice in the ${which}: .NET refuses such a file ("Sections must only appear once per config file"). Join the two by hand first.`));
}
const settingsNames = ['appSettings', 'connectionStrings', ...settings_groups/* settingsGroups */.M];
function wrongCase({ container }, prefix, which) {
    const children = container?.elements.flatMap((element) => element.children) ?? [];
    return children.flatMap(({ name }) => {
        const meant = settingsNames.find((one) => one !== name && one.toLowerCase() === name.toLowerCase());
        if (meant === undefined)
            return [];
        const reason = `<${name}> of the ${which} is no section to .NET, which tells upper from lower case and refuses the file; <${meant}> is meant. Its values were not merged.`;
        return [sectionPiece(`${prefix}${name}`, 'conflict', reason)];
    });
}
/** A section of settings that nothing declares makes IIS answer with error 500.19. */
function undeclared({ source, container }, prefix) {
    const declared = declaredSections(source.file);
    const sections = section_faults_settingsSections(container).filter(({ name }) => name.includes('/') && !declared.has(name));
    const others = (container?.elements.flatMap(({ children }) => children) ?? []).filter(({ name }) => !isKnownSection(name, declared) && !settingsNames.includes(name));
    return [...sections.map(({ name }) => name), ...others.map(({ name }) => name)].map((name) => sectionPiece(`${prefix}${name}`, 'reported', 'The target does not declare this section in <configSections>. Unless a level above does, .NET and IIS refuse the file (500.19).'));
}
function missingOf({ source, container }) {
    return [
        ...readAppSettings(source, container).missingSources.map((file) => ['appSettings', file]),
        ...readConnectionStrings(source, container).missingFiles.map((file) => ['connectionStrings', file]),
        ...settings_groups/* settingsGroups */.M.flatMap((group) => [...(0,client_settings/* readClientSettings */.H)(source, container, group).missingFiles].map(([section, file]) => [`${group}/${section}`, file])),
    ];
}
/** A section in a file that was not given is unknown on that side; it matters where the other side has the section, too. */
function missingSources({ original, target, prefix }) {
    const own = new Set(section_faults_settingsSections(original.container).map(({ name }) => name));
    const inTarget = missingOf(target).filter(([name]) => own.has(name));
    const pieces = (which, missing) => missing.map(([name, file]) => sectionPiece(`${prefix}${name}`, 'conflict', `The section of the ${which} stands in ${file}, which was not given: its values were not merged. Give that file as well.`));
    return [...pieces('original', missingOf(original)), ...pieces('target', inTarget)];
}
/** .NET refuses a section that names a file and has content of its own. */
function mixedSources({ container }, prefix, which) {
    return section_faults_settingsSections(container)
        .filter(({ element }) => (0,xml_element/* attributeValue */.CW)(element, 'configSource') !== undefined)
        .filter(({ element }) => element.children.length > 0 || element.attributes.length > 1)
        .map(({ name }) => sectionPiece(`${prefix}${name}`, 'conflict', `The section of the ${which} has both configSource and content of its own, which .NET refuses. Decide for one of them first.`));
}
/** What .NET itself would answer with an error, which says that the file is not the one that is in use. */
function notLoaded({ source, container }, prefix, which) {
    const inFile = prefix === '' ? fileLoadFaults(source.file) : [];
    return [...inFile, ...sectionLoadFaults(source.file, container)].map(({ section, what }) => sectionPiece(`${prefix}${section}`, 'conflict', `In the ${which} ${what}: .NET refuses that, so nothing is known of its values. Correct it first.`));
}
/** A person may have decided to keep a section as the target has it, whatever .NET makes of it. */
function settled({ outcome, ...piece }, { rules }) {
    const { policy, isExplicit } = (0,merge_rules/* ruleFor */.sG)(outcome.setting, rules);
    if (outcome.fate !== 'conflict' || policy !== 'keep' || !isExplicit)
        return { outcome, ...piece };
    return { ...piece, outcome: { ...outcome, fate: 'kept', reason: `${outcome.reason} A rule keeps the target's.` } };
}
/** What keeps the settings sections of one place from being read or written as .NET would, in words. */
function sectionFaults(place) {
    const { original, target, prefix } = place;
    const sides = [
        ['original', original],
        ['target', target],
    ];
    const faults = [
        ...encrypted(place),
        ...sides.flatMap(([which, side]) => [
            ...notLoaded(side, prefix, which),
            ...(prefix === '' ? twice(side, prefix, which) : []),
            ...wrongCase(side, prefix, which),
            ...mixedSources(side, prefix, which),
        ]),
        ...undeclared(target, prefix),
        ...missingSources(place),
    ];
    return faults.map((piece) => settled(piece, place));
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/unified-diff.js
var unified_diff = __webpack_require__(4669);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-configurations.js













function openAll({ original, target, pristine }) {
    return {
        original: (0,configuration_source/* openSource */.o)(original),
        target: (0,configuration_source/* openSource */.o)(target),
        ...(pristine ? { pristine: (0,configuration_source/* openSource */.o)(pristine) } : {}),
    };
}
function mergePlace(place) {
    return [
        ...sectionFaults(place),
        ...mergeAppSettings(place),
        ...mergeClientSettings(place, 'applicationSettings'),
        ...mergeClientSettings(place, 'userSettings'),
        ...mergeConnectionStrings(place),
        ...compareSections(place),
    ];
}
const valueKeys = ['original', 'target', 'pristine', 'result'];
/** The outcome itself where nothing in it is a secret. */
function masked(outcome) {
    let shown = outcome;
    for (const key of valueKeys) {
        const value = outcome[key];
        const maskedValue = value === undefined ? undefined : (0,mask_value/* maskValue */.Q)(outcome.setting, value);
        if (maskedValue !== undefined && maskedValue !== value)
            shown = { ...shown, [key]: maskedValue };
    }
    return shown;
}
function fragmentsOf(pieces) {
    return pieces.flatMap(({ outcome: { setting }, fragment }) => fragment === undefined ? [] : [{ setting, xml: (0,redact_configuration/* redactConfiguration */.a)(fragment) }]);
}
/** Made on demand: it reads both texts once more for their secrets. */
function diffOf(file, merged, edits) {
    let diff;
    return () => {
        const { path } = file;
        diff ??= (0,unified_diff/* unifiedDiff */.W)({ path, text: file.text, edits }, { path, text: merged.text, edits: invertEdits(file.text, edits) });
        return diff;
    };
}
/**
 * Brings the settings of one .NET configuration into another of the same application. Outside of the edits every byte of
 * the result is the target's own; the same request always gives the same bytes.
 * @throws UserError `web-config-*` with line and column when a file cannot be read as .NET and IIS would read it, or
 * when the result cannot be proven right.
 */
function mergeConfigurations(request) {
    const sources = openAll(request);
    const places = sharedPlaces(sources, request.rules);
    const pieces = [...places.flatMap(mergePlace), ...oldLocations(sources)];
    const { file } = sources.target;
    const edits = planEdits(file, pieces);
    const { bytes } = request.target;
    const merged = edits.length > 0 ? applyProven(sources.target, bytes, edits, pieces) : { bytes, file };
    const diff = diffOf(file, merged.file, edits);
    return {
        bytes: merged.bytes,
        edits,
        outcomes: pieces.map(({ outcome }) => masked(outcome)),
        changed: edits.some(({ start, end, replacement }) => file.text.slice(start, end) !== replacement),
        get unifiedDiff() {
            return diff();
        },
        fragments: fragmentsOf(pieces),
    };
}

/***/ }),

/***/ 62885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ mergeRecord)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88433);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78554);
/* harmony import */ var _located_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85866);



function recordedFile({ path, bytes }) {
    return { path, bytes: bytes.length, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(bytes) };
}
/** The record of a merge; the same request gives the same record. */
function mergeRecord({ original, target, pristine }, result) {
    const { text, encoding } = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__.decodeConfiguration)(target.bytes, target.path);
    const { bytes, changed, outcomes, edits, fragments } = result;
    const starts = edits.map(({ start }) => start);
    const places = (0,_located_error_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsAt */ .GN)(text, starts).map((place, index) => ({ ...place, reason: edits[index]?.reason ?? '' }));
    return {
        format: 1,
        original: recordedFile(original),
        target: recordedFile(target),
        ...(pristine ? { pristine: recordedFile(pristine) } : {}),
        result: { bytes: bytes.length, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(bytes), encoding: encoding.name, changed },
        outcomes,
        edits: places,
        fragments,
    };
}

/***/ }),

/***/ 37382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uZ: () => (/* binding */ isUnconfigured),
  plainMergeRules: () => (/* binding */ plainMergeRules),
  md: () => (/* binding */ rewriteFor),
  sG: () => (/* binding */ ruleFor)
});

;// CONCATENATED MODULE: ./lib/bundled/webconfig/built-in-rules.js
const belongsToVersion = 'It belongs to the version of the application: the new file is right.';
/**
 * What ASP.NET's own sections mean for an upgrade. Sources: the pages of learn.microsoft.com on each section, and "All
 * about httpRuntime targetFramework" (devblogs.microsoft.com) for the switches that change how tickets are protected.
 */
const builtInRules = [
    {
        policy: 'never',
        note: belongsToVersion,
        patterns: [
            'appSettings/version',
            'appSettings/*:version',
            'appSettings/*.version',
            'configSections',
            'runtime',
            'startup',
            'system.codedom',
            'entityFramework',
            'system.web.extensions',
            'system.web/compilation/assemblies',
            'system.web/compilation/buildProviders',
            'system.web/compilation/expressionBuilders',
            'system.web/compilation/@targetFramework',
            'system.web/httpRuntime/@targetFramework',
            'system.web/httpRuntime/@requestValidationMode',
            'system.web/httpHandlers',
            'system.web/httpModules',
            'system.web/pages/controls',
            'system.web/pages/@controlRenderingCompatibilityVersion',
            'system.webServer/handlers',
            'system.webServer/modules',
            'system.webServer/validation',
        ],
    },
    {
        policy: 'never',
        note: 'Locks are set by the level above.',
        patterns: ['*/@lock*'],
    },
    {
        policy: 'report',
        patterns: ['*/@configSource', '*/@configProtectionProvider', 'appSettings/@file'],
    },
    {
        policy: 'carry',
        patterns: ['appSettings', 'applicationSettings', 'userSettings', 'connectionStrings'],
    },
    {
        policy: 'report',
        note: 'Web farms and sign-in tickets need the explicit keys of the old file; take them over only if you rely on them.',
        patterns: ['system.web/machineKey'],
    },
    {
        policy: 'carry-change',
        patterns: [
            'system.web/anonymousIdentification/@*',
            'system.web/authentication/forms/@loginUrl',
            'system.web/authentication/forms/@name',
            'system.web/authentication/forms/@requireSSL',
            'system.web/authentication/forms/@slidingExpiration',
            'system.web/authentication/forms/@timeout',
            'system.web/compilation/@debug',
            'system.web/customErrors',
            'system.web/globalization/@*',
            'system.web/httpCookies/@*',
            'system.web/httpRuntime/@executionTimeout',
            'system.web/httpRuntime/@maxQueryStringLength',
            'system.web/httpRuntime/@maxRequestLength',
            'system.web/httpRuntime/@maxUrlLength',
            'system.web/httpRuntime/@requestLengthDiskThreshold',
            'system.web/pages/@styleSheetTheme',
            'system.web/pages/@theme',
            'system.web/sessionState/@cookieName',
            'system.web/sessionState/@timeout',
            'system.web/trace/@*',
            'system.net/mailSettings',
            'system.webServer/security/requestFiltering/requestLimits/@*',
        ],
    },
];
;// CONCATENATED MODULE: ./lib/bundled/webconfig/setting-pattern.js
function expressionOf(glob) {
    const parts = glob.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
    return parts.join('.*');
}
const globs = new Map();
/** `*` stands for any text, everything else for itself, without regard to case. */
function matchesGlob(text, glob) {
    const expression = globs.get(glob) ?? new RegExp(`^${expressionOf(glob)}$`, 'is');
    globs.set(glob, expression);
    return expression.test(text);
}
const patternLists = new WeakMap();
function expressionFor(patterns) {
    const known = patternLists.get(patterns);
    if (known)
        return known;
    const expression = new RegExp(`^(?:${patterns.map(expressionOf).join('|')})(?:/|$)`, 'is');
    patternLists.set(patterns, expression);
    return expression;
}
const locationPrefix = /^location\[[^\]]*\]\//;
/**
 * Whether a setting's name, for example `system.web/pages/@theme`, is one that a pattern names or lies below it. A pattern
 * without `location[...]/` holds in every location.
 */
function matchesSetting(setting, patterns) {
    const expression = expressionFor(patterns);
    if (expression.test(setting))
        return true;
    return setting.startsWith('location[') && expression.test(setting.replace(locationPrefix, ''));
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-rules.js


/** Built-in rules alone: settings sections are carried, everything else is reported. */
const plainMergeRules = { settings: [], oldOnly: 'carry', unconfigured: [], rewrites: [] };
/** What holds for a setting. Without the original's value no rule holds that asks for one. */
function ruleFor(setting, rules, original) {
    const builtIn = builtInRules.find(({ patterns }) => matchesSetting(setting, patterns));
    if (builtIn?.policy === 'never')
        return builtIn;
    const own = rules.settings.find(({ patterns, originals }) => matchesSetting(setting, patterns) && isOneOf(original, originals));
    return own ?? builtIn ?? { policy: 'report' };
}
function isOneOf(value, globs) {
    if (globs === undefined)
        return true;
    return value !== undefined && globs.some((glob) => matchesGlob(value.trim(), glob));
}
function isUnconfigured(setting, value, rules) {
    return rules.unconfigured.some(({ patterns, values }) => matchesSetting(setting, patterns) && values.some((glob) => matchesGlob(value.trim(), glob)));
}
function rewriteFor(setting, rules) {
    return rules.rewrites.find(({ patterns }) => matchesSetting(setting, patterns));
}

/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff),
/* harmony export */   colourDiff: () => (/* binding */ colourDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37291);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55138);
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55595);



const contextLines = 3;
const changedSecretMark = '(secret, changed)';
function lineStart(text, offset, linesBefore) {
    let start = text.lastIndexOf('\n', offset - 1) + 1;
    for (let line = 0; line < linesBefore && start > 0; line++) {
        start = start === 1 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    }
    return start;
}
function lineEnd(text, offset, linesAfter) {
    let end = offset;
    for (let line = 0; line <= linesAfter; line++) {
        const found = text.indexOf('\n', end);
        if (found < 0)
            return text.length;
        end = found + 1;
    }
    return end;
}
function countLines(text, { start, end }) {
    let count = 0;
    for (let found = text.indexOf('\n', start); found >= 0 && found < end; found = text.indexOf('\n', found + 1))
        count++;
    return count;
}
/** Edits whose contexts touch share a region. */
function editGroups({ text, edits }) {
    const groups = [];
    let reached = -1;
    edits.forEach(({ start, end }, index) => {
        const isNear = lineStart(text, start, contextLines) <= reached;
        if (isNear)
            groups.at(-1)?.push(index);
        else
            groups.push([index]);
        reached = lineEnd(text, end, contextLines);
    });
    return groups;
}
function regionsOf({ text, edits }, groups) {
    let counted = 0;
    let line = 1;
    return groups.map((group) => {
        const start = lineStart(text, edits[group[0] ?? 0]?.start ?? 0, contextLines);
        const end = lineEnd(text, edits[group.at(-1) ?? 0]?.end ?? 0, contextLines);
        line += countLines(text, { start: counted, end: start });
        counted = start;
        return { start, end, firstLine: line };
    });
}
function touches(span, edits) {
    return edits.some(({ start, end }) => start < span.end && span.start < Math.max(end, start + 1));
}
/** The region's text with its secrets masked. */
function shown({ text, edits }, region, spans, isNew) {
    const inside = spans.filter(({ start, end }) => start < region.end && region.start < end);
    return inside.reduceRight((masked, span) => {
        const mark = isNew && touches(span, edits) ? changedSecretMark : _secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .secretMark */ .MX;
        const start = Math.max(span.start, region.start) - region.start;
        return masked.slice(0, start) + mark + masked.slice(Math.min(span.end, region.end) - region.start);
    }, text.slice(region.start, region.end));
}
function hunks(before, after, oldLine, newLine) {
    const options = { context: contextLines, stripTrailingCr: true };
    return (0,diff__WEBPACK_IMPORTED_MODULE_2__/* .structuredPatch */ .YB)('', '', before, after, undefined, undefined, options).hunks.flatMap((hunk) => [
        `@@ -${hunk.oldStart + oldLine - 1},${hunk.oldLines} +${hunk.newStart + newLine - 1},${hunk.newLines} @@`,
        ...hunk.lines,
    ]);
}
/**
 * A unified diff of target and result with every secret masked, empty where nothing changes. The work grows with the
 * changes, not with the file.
 */
function unifiedDiff(target, result) {
    if (target.edits.length === 0)
        return '';
    const groups = editGroups(target);
    const [oldRegions, newRegions] = [regionsOf(target, groups), regionsOf(result, groups)];
    const [oldSecrets, newSecrets] = [(0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .A)(target.text), (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .A)(result.text)];
    const lines = oldRegions.flatMap((region, index) => {
        const newRegion = newRegions[index] ?? region;
        const before = shown(target, region, oldSecrets, false);
        const after = shown(result, newRegion, newSecrets, true);
        return hunks(before, after, region.firstLine, newRegion.firstLine);
    });
    return [`--- ${target.path}`, `+++ ${result.path} (merged)`, ...lines, ''].join('\n');
}
const colours = [
    [/^(?:---|\+\+\+)/, 1],
    [/^@@/, 36],
    [/^-/, 31],
    [/^\+/, 32],
];
/** The same diff for a terminal or a log that shows ANSI colours. */
function colourDiff(diff) {
    const colour = (line) => {
        const code = colours.find(([start]) => start.test(line))?.[1];
        return code === undefined ? line : `\u001b[${code}m${line}\u001b[0m`;
    };
    return diff.split('\n').map(colour).join('\n');
}

/***/ })

};
