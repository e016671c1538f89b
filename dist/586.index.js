export const id = 586;
export const ids = [586];
export const modules = {

/***/ 19391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ includedFileNames),
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87716);
/* harmony import */ var _xml_element_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76787);



function comparableName(name) {
    return name
        .trim()
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '')
        .toLowerCase();
}
function sectionFile(bytes, name, section) {
    try {
        return (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSectionFile */ ._$)(bytes, name, section);
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && error.code === 'web-config-wrong-root')
            return undefined;
        throw error;
    }
}
function openSource(source) {
    const included = new Map([...(source.included ?? [])].map(([name, bytes]) => [comparableName(name), bytes]));
    return {
        file: (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(source.bytes, source.path),
        has: (name) => included.has(comparableName(name)),
        include(name, section) {
            const bytes = included.get(comparableName(name));
            return bytes && sectionFile(bytes, name, section);
        },
    };
}
/** Names in `configSource` and `file` attributes; their files belong into `included`. */
function includedFileNames(file) {
    const names = new Set();
    const visit = (element) => {
        for (const { name, raw } of element.attributes) {
            if (name === 'configSource' || (name === 'file' && element.name === 'appSettings'))
                names.add((0,_xml_element_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveReferences */ .d)(raw));
        }
        element.children.forEach(visit);
    };
    visit(file.root);
    return [...names];
}

/***/ }),

/***/ 86022:
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
;// CONCATENATED MODULE: ./lib/bundled/webconfig/comparable-xml.js

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
function comparableXml(text, element) {
    const attributes = element.attributes
        .map(({ name, raw }) => ` ${name}="${escaped((0,xml_element/* resolveReferences */.d)(raw))}"`)
        .sort()
        .join('');
    const content = escaped(ownText(text, element)) + element.children.map((child) => comparableXml(text, child)).join('');
    return content === ''
        ? `<${element.name}${attributes} />`
        : `<${element.name}${attributes}>${content}</${element.name}>`;
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
    ...['only-original', 'only-original-added', 'only-original-at-default'].map(leftBehind),
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
    {
        situation: 'only-original-added',
        policies: ['decided', 'added', 'carry-change'],
        outcome: 'carried',
        write: true,
        reason: 'Somebody gave it to the original, and the target lacks it: added.',
    },
    {
        situation: 'only-original-added',
        outcome: 'reported',
        write: false,
        reason: 'Somebody gave it to the original: not added.',
    },
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
function leftBehind(situation) {
    return { situation, policies: ['keep'], outcome: 'kept', write: false, reason: 'Only the original has it.' };
}
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
function givenValue({ name, target }, rules) {
    const rewrite = (0,merge_rules/* rewriteFor */.md)(name, rules);
    if (rewrite?.kind !== 'replace')
        return undefined;
    const { value } = rewrite;
    if (target === value)
        return { fate: 'same', reason: 'It has the given value already.' };
    return { fate: 'corrected', reason: 'The value was given.', write: { value, isRewritten: true } };
}
function situationOf(values, rewritten, rules) {
    const { name, original, target, pristine } = values;
    if (original === undefined)
        return pristine?.value === undefined ? 'new-in-target' : 'removed-from-original';
    const isUntouched = pristine?.value === original;
    if (target !== undefined && rewritten === target)
        return 'both-same';
    if (target === undefined && isUntouched)
        return 'only-original-at-default';
    if ((0,merge_rules/* isUnconfigured */.uZ)(name, original, rules))
        return 'never-configured';
    if (target === undefined)
        return pristine === undefined ? 'only-original' : 'only-original-added';
    if (pristine === undefined)
        return 'differ';
    if (isUntouched)
        return 'original-at-default';
    const isOpen = [pristine.value, original].includes(target) || (0,merge_rules/* isUnconfigured */.uZ)(name, target, rules);
    if (isOpen)
        return 'target-at-default';
    return values.kind === 'settings' ? 'both-changed-setting' : 'both-changed-section';
}
function reasonWithNote(reason, note, { name, original }) {
    if (note === undefined || original === undefined)
        return reason;
    const shown = (0,mask_value/* maskSetting */.P)(name, original);
    return `${reason} ${note.replaceAll('{value}', () => shown)}`;
}
/** What becomes of one setting: two files, or three where the old default is known. */
function decideSetting(values, rules) {
    const given = givenValue(values, rules);
    if (given !== undefined)
        return given;
    const { name, original } = values;
    const rewritten = original === undefined ? '' : rewriteValue(original, (0,merge_rules/* rewriteFor */.md)(name, rules));
    const situation = situationOf(values, rewritten, rules);
    // Most settings are the same in both files: no rule is looked for then.
    if (situation === 'both-same')
        return { fate: 'same', reason: rowFor(situation, 'keep').reason };
    const rule = (0,merge_rules/* ruleFor */.sG)(name, rules, original);
    const { outcome, write, reason } = rowFor(situation, policyColumn(rule, rules.oldOnly));
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
;// CONCATENATED MODULE: ./lib/bundled/webconfig/compared-elements.js


function textOf(side) {
    return side.source.file.text;
}
/** What a reader makes of each side's element. */
function readTrio(place, trio, read) {
    const value = (side, element) => side && element && read(textOf(side), element);
    return {
        original: value(place.original, trio.original),
        target: value(place.target, trio.target),
        pristine: value(place.pristine, trio.pristine),
    };
}
/** The elements as a whole. */
function comparableTrio(place, trio) {
    return readTrio(place, trio, comparableXml);
}
function decide({ place }, name, { original, target, pristine }) {
    const values = { name, original, target, kind: 'section' };
    return decideSetting(place.pristine ? { ...values, pristine: { value: pristine } } : values, place.rules);
}
/** Equal things are not worth a line, and what only the target has is its new default. */
function isWorthTelling({ outcome }) {
    return outcome.fate !== 'same' && (outcome.original !== undefined || outcome.fate !== 'kept');
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/setting-name.js
var setting_name = __webpack_require__(79039);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/composite-attributes.js

/** Attributes that are one value: a server without its login, or a mode without its store, is nobody's configuration. */
const composites = {
    'system.net/mailSettings/smtp/network': [
        'host',
        'port',
        'userName',
        'password',
        'defaultCredentials',
        'clientDomain',
        'enableSsl',
        'targetName',
    ],
    'system.web/sessionState': [
        'mode',
        'stateConnectionString',
        'sqlConnectionString',
        'allowCustomSqlDatabase',
        'customProvider',
        'partitionResolverType',
    ],
};
/** The groups of attributes of an element that are one value each. */
function compositesOf({ section, path }) {
    const members = composites[(0,setting_name/* printName */.To)({ location: '', section, path })];
    return members === undefined ? [] : [members];
}
/** The attribute after which a group is called. */
function compositeMain(members) {
    return members[0] ?? '';
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/fragment.js
function fragment_escaped(value) {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
function spelled(attributes) {
    return attributes.map(([name, value]) => ` ${name}="${fragment_escaped(value)}"`).join('');
}
function tagOf(part) {
    return typeof part === 'string' ? part : part.tag;
}
/** The name by which an item of a list is found is part of its start tag. */
function startOf(part) {
    return typeof part === 'string' ? part : part.tag + spelled([[part.by, part.value]]);
}
function innerLines(parts, inner) {
    const part = parts.at(-1);
    if (part === undefined)
        return 'content' in inner ? inner.content.split('\n') : [];
    if ('attributes' in inner)
        return [`<${startOf(part)}${spelled(inner.attributes)} />`];
    return [`<${startOf(part)}>`, ...inner.content.split('\n').map((line) => `  ${line}`), `</${tagOf(part)}>`];
}
/** XML to paste, with the elements around it down from the location or the root. */
function fragmentAround({ location, section, path }, inner) {
    const parts = [section, ...path].filter((part) => part !== '');
    const outer = [
        ...(location === '' ? [] : [{ open: `<location path="${fragment_escaped(location)}">`, close: '</location>' }]),
        ...parts.slice(0, -1).map((part) => ({ open: `<${startOf(part)}>`, close: `</${tagOf(part)}>` })),
    ];
    const wrapped = outer.reduceRight((lines, { open, close }) => [open, ...lines.map((line) => `  ${line}`), close], innerLines(parts, inner));
    return wrapped.join('\n');
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-piece.js

function definedOnly({ name, original, target, pristine }) {
    const shown = { name, setting: (0,setting_name/* printName */.To)(name) };
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
function sectionPiece(name, fate, reason) {
    return { outcome: { name, setting: (0,setting_name/* printName */.To)(name), fate, reason } };
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/decode.js + 2 modules
var decode = __webpack_require__(78554);
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
const markup = /(<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/?[^\s"'>]+(?:[^"'>]|"[^"]*"|'[^']*')*>)/;
/** Names, comments and instructions cannot hold references; text, values and what a CDATA section unwraps to can. */
function respellToken(token, encoding) {
    if ((0,decode/* canEncode */.r)(token, encoding))
        return token;
    if (!token.startsWith('<'))
        return encodable(token, encoding);
    if (token.startsWith('<![CDATA['))
        return spellContent(token.slice(9, -3), encoding);
    if (/^<[!?]/.test(token))
        return undefined;
    const spelled = token.replace(/"[^"]*"|'[^']*'/g, (value) => encodable(value, encoding));
    return (0,decode/* canEncode */.r)(spelled, encoding) ? spelled : undefined;
}
/** Raw content of another file: `undefined` where the encoding here lacks a character that cannot be spelled otherwise. */
function respellContent(raw, encoding) {
    if ((0,decode/* canEncode */.r)(raw, encoding))
        return raw;
    const tokens = raw.split(markup).map((token) => respellToken(token, encoding));
    return tokens.includes(undefined) ? undefined : tokens.join('');
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/write-attribute.js


function spelledFor(quote, { raw, value }, encoding) {
    return raw === undefined ? spellAttribute(value, quote, encoding) : respellAttribute(raw, quote, encoding);
}
function endOfName(text, element) {
    return element.start + 1 + (/^[^\s/>]+/.exec(text.slice(element.start + 1, element.startTagEnd))?.[0].length ?? 0);
}
/** Takes the attribute out, with the blanks before it. */
function removeAttribute(text, element, name) {
    const index = element.attributes.findIndex((one) => one.name === name);
    const attribute = element.attributes[index];
    if (attribute === undefined)
        return { start: element.start, end: element.start, replacement: '' };
    const before = element.attributes[index - 1];
    const start = before === undefined ? endOfName(text, element) : before.end + 1;
    return { start, end: attribute.end + 1, replacement: '' };
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
;// CONCATENATED MODULE: ./lib/bundled/webconfig/compare-attributes.js







const noElement = { refused: 'The target has no such element.' };
function compareAttribute(comparison, trio, attribute) {
    const { place } = comparison;
    const name = { ...comparison.name, attribute };
    const values = readTrio(place, trio, (_, element) => (0,xml_element/* attributeValue */.CW)(element, attribute));
    const decision = decide(comparison, name, values);
    const attempt = () => {
        if (trio.target === undefined || decision.write === undefined)
            return noElement;
        const raw = decision.write.isRewritten || !trio.original ? undefined : (0,xml_element/* findAttribute */.Oh)(trio.original, attribute)?.raw;
        const value = { raw, value: decision.write.value };
        return { replace: [writeAttribute(place.target.source.file, trio.target, attribute, value)] };
    };
    const fragment = () => fragmentAround(name, { attributes: [[attribute, values.original ?? '']] });
    return pieceOf({ name, ...values }, decision, attempt, fragment);
}
function own(element, members) {
    return element.attributes
        .filter(({ name }) => members.includes(name))
        .map(({ name, raw }) => [name, (0,xml_element/* resolveReferences */.d)(raw)])
        .sort(([one], [other]) => members.indexOf(one) - members.indexOf(other));
}
function compare_attributes_spelled(element, members) {
    const attributes = own(element, members);
    if (attributes.length === 0)
        return undefined;
    const name = element.name;
    return fragmentAround({ location: '', section: name, path: [] }, { attributes });
}
function replaceMembers({ place }, { original, target }, members) {
    if (original === undefined || target === undefined)
        return noElement;
    const { file } = place.target.source;
    const extra = own(target, members).find(([name]) => (0,xml_element/* findAttribute */.Oh)(original, name) === undefined);
    if (extra !== undefined) {
        return {
            refused: `They are one value, and the target has ${extra[0]} besides, which the original lacks. Nothing was written.`,
        };
    }
    const edits = own(original, members).flatMap(([name, value]) => {
        if (value === (0,xml_element/* attributeValue */.CW)(target, name))
            return [];
        return [writeAttribute(file, target, name, { raw: (0,xml_element/* findAttribute */.Oh)(original, name)?.raw, value })];
    });
    return { replace: edits };
}
/** A rule for one member is one for all of them. */
function nameOfComposite(comparison, members) {
    const names = members.map((attribute) => ({ ...comparison.name, attribute }));
    const decided = names.find((name) => (0,merge_rules/* ruleFor */.sG)(name, comparison.place.rules).isExplicit);
    return decided ?? { ...comparison.name, attribute: compositeMain(members) };
}
/** Attributes that only mean something together are taken from one side, all or none. */
function compareComposite(comparison, trio, members) {
    const name = nameOfComposite(comparison, members);
    const values = readTrio(comparison.place, trio, (_, element) => compare_attributes_spelled(element, members));
    const decision = decide(comparison, name, values);
    const attributes = trio.original ? own(trio.original, members) : [];
    return pieceOf({ name, ...values }, decision, () => replaceMembers(comparison, trio, members), () => fragmentAround(name, { attributes }));
}
/** Every attribute but namespaces and those that are compared elsewhere. */
function compareAttributes(comparison, trio, elsewhere = []) {
    const names = [trio.original, trio.target].flatMap((element) => element?.attributes.map(({ name }) => name) ?? []);
    const compared = [...new Set(names)].filter((name) => !/^(?:xmlns(?::|$)|configProtectionProvider$)/.test(name) && !elsewhere.includes(name));
    const composites = compositesOf(comparison.name).filter((members) => members.some((one) => compared.includes(one)));
    const single = compared.filter((name) => !composites.some((members) => members.includes(name)));
    return [
        ...composites.map((members) => compareComposite(comparison, trio, members)),
        ...single.map((name) => compareAttribute(comparison, trio, name)),
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/compare-comments.js



/** Comments as they are spelled, without their marks. */
function commentsIn(side, element) {
    if (side === undefined || element === undefined)
        return [];
    const content = (0,xml_element/* contentOf */.$E)(textOf(side), element);
    const comments = [];
    let cdata = content.indexOf('<![CDATA[');
    for (let at = content.indexOf('<!--'); at >= 0; at = content.indexOf('<!--', at)) {
        if (cdata >= 0 && cdata < at) {
            at = content.indexOf(']]>', cdata);
            cdata = content.indexOf('<![CDATA[', at);
            continue;
        }
        const end = content.indexOf('-->', at + 4);
        comments.push(content.slice(at + 4, end));
        if (cdata >= 0 && cdata < end)
            cdata = content.indexOf('<![CDATA[', end);
        at = end;
    }
    return comments;
}
const inOneLine = (comment) => comment.trim().replace(/\s+/g, ' ');
/** Comments that somebody wrote into the original are not carried; a person is told which they are. */
function compareComments(place, name, trio) {
    const { original, target } = trio;
    if (original === undefined || target === undefined)
        return [];
    const [written, there] = [commentsIn(place.original, original), commentsIn(place.target, target)];
    // Nearly always they are the same, in the same order.
    if (written.every((comment, index) => comment === there[index]))
        return [];
    const known = new Set([...there, ...commentsIn(place.pristine, trio.pristine)].map(inOneLine));
    const own = written.map(inOneLine).filter((comment) => comment !== '' && !known.has(comment));
    if (own.length === 0)
        return [];
    const { outcome } = sectionPiece(name, 'reported', `${own.length} comment(s) of the original are not in the target. Comments are not carried: take over by hand what you need.`);
    return [{ outcome: { ...outcome, original: own.map((comment) => `<!-- ${comment} -->`).join('\n') } }];
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/containers.js
var containers = __webpack_require__(72363);
// EXTERNAL MODULE: ./lib/bundled/webconfig/line-index.js
var line_index = __webpack_require__(2872);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/layout.js


/** No indentation is longer than this; beyond it a line is no layout for people. */
const longestIndent = 1000;
/** The blanks at the start of the line on which `offset` lies. */
function linePlace(file, offset) {
    const lines = (0,line_index/* linesOf */.D)(file);
    const lineStart = lines.startOf(lines.lineAt(offset));
    const indent = /^[ \t]*/.exec(file.text.slice(lineStart, Math.min(offset, lineStart + longestIndent)))?.[0] ?? '';
    return { beginsLine: lineStart + indent.length === offset && lineStart > 0, indent };
}
/** The line break before `offset`, else the first of the file, else CRLF as Windows writes it. */
function lineBreakNear(file, offset) {
    const lines = (0,line_index/* linesOf */.D)(file);
    const line = lines.lineAt(offset);
    if (lines.lineCount === 1)
        return '\r\n';
    const start = lines.startOf(Math.max(line, 1));
    return /(?:\r\n|\r|\n)$/.exec(file.text.slice(Math.max(0, start - 2), start))?.[0] ?? '\r\n';
}
function indentStep(file, child) {
    if (child.parent === undefined)
        return undefined;
    const outer = linePlace(file, child.parent.start);
    const inner = linePlace(file, child.start);
    if (!inner.beginsLine || !inner.indent.startsWith(outer.indent))
        return undefined;
    return inner.indent.slice(outer.indent.length) || undefined;
}
const firstSteps = new WeakMap();
function firstStep(file) {
    for (const element of (0,xml_element/* elementsOf */.ZE)(file.root)) {
        const step = indentStep(file, element);
        if (step !== undefined)
            return step;
    }
    return '  ';
}
/** One step of indentation, as `near` or else the first indented element of the file has it. */
function indentUnit(file, near) {
    for (const element of [near, ...near.children.slice(0, 1)]) {
        const step = indentStep(file, element);
        if (step !== undefined)
            return step;
    }
    const found = firstSteps.get(file) ?? firstStep(file);
    firstSteps.set(file, found);
    return found;
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



const comment = /<!--[\s\S]*?-->/g;
function isLayout(gap) {
    return gap.replace(comment, '').trim() === '';
}
function gapsBetween({ children, startTagEnd, contentEnd }) {
    const ends = [startTagEnd, ...children.map(({ end }) => end)];
    const starts = [...children.map(({ start }) => start), contentEnd];
    return ends.map((start, index) => ({ start, end: starts[index] ?? start }));
}
/** Blanks and comments between tags, where line breaks and indentation are layout and no value. */
function layoutGaps(text, element) {
    return [...(0,xml_element/* elementsOf */.ZE)(element)]
        .flatMap(gapsBetween)
        .filter(({ start, end }) => end > start && isLayout(text.slice(start, end)))
        .sort((a, b) => a.start - b.start);
}
/** Comments stay as they are. */
function relaid(gap, { lineBreak, oldIndent, newIndent }) {
    return gap.replace(/<!--[\s\S]*?-->|(?:\r\n|\r|\n)([ \t]*)/g, (found, indent) => {
        if (indent === undefined)
            return found;
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
/** The target's comments stay, before what comes; one that both have is there once. */
function withComments(content, kept, { lineBreak, newIndent }) {
    if (kept.length === 0)
        return content;
    const others = content.replace(comment, (one) => (kept.includes(one) ? '' : one));
    const indent = /^(?:\r\n|\r|\n)([ \t]*)/.exec(content)?.[1] ?? newIndent;
    return kept.map((one) => lineBreak + indent + one).join('') + others;
}
/** Replaces what is between the tags by the original's content, with the target's line breaks and indentation. */
function copyContent(place, original, target) {
    const from = place.original.source.file;
    const to = place.target.source.file;
    const layout = {
        lineBreak: lineBreakNear(to, target.start),
        oldIndent: linePlace(from, original.start).indent,
        newIndent: linePlace(to, target.start).indent,
    };
    const kept = (0,xml_element/* contentOf */.$E)(to.text, target).match(comment) ?? [];
    const copied = withComments(contentAs(from.text, original, layout), kept, layout);
    const content = respellContent(copied, to.encoding);
    if (content === undefined)
        return { refused: `${to.encoding.name} lacks a character of the original.` };
    if (!(0,xml_element/* closesItself */.FD)(target)) {
        return { replace: [{ start: target.startTagEnd, end: target.contentEnd, replacement: content }] };
    }
    const start = selfClosingMark(to.text, target);
    return { replace: [{ start, end: target.end, replacement: `>${content}</${target.name}>` }] };
}
function linesOfElement(text, element) {
    if (element.children.length === 0)
        return [text.slice(element.start, element.end)];
    const inner = gapsBetween(element).flatMap(({ start, end }, index) => {
        const comments = text.slice(start, end).match(comment) ?? [];
        const child = element.children[index];
        return [...comments, ...(child === undefined ? [] : linesOfElement(text, child))];
    });
    return [
        text.slice(element.start, element.startTagEnd),
        ...inner.map((line) => `\t${line}`),
        text.slice(element.contentEnd, element.end),
    ];
}
/** The element's own tags and comments on lines of their own; `undefined` where the encoding lacks a character. */
function elementLines({ text }, element, encoding) {
    const lines = linesOfElement(text, element).map((line) => respellContent(line, encoding));
    const known = lines.filter((line) => line !== undefined);
    return known.length === lines.length ? known : undefined;
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
/** Read once, a file never changes. */
const known = new WeakMap();
/** Names of the file's own declarations, those in groups with the group: `applicationSettings/My.Settings`. */
function declaredSections(file) {
    const found = known.get(file) ??
        new Set((0,xml_element/* childrenNamed */.De)(file.root, 'configSections').flatMap((element) => declarationsIn(element, '')));
    known.set(file, found);
    return found;
}
/** Whether .NET finds a handler for a top-level element; without one the application does not start (500.19). */
function isKnownSection(name, declared) {
    return knownEverywhere.has(name) || declared.has(name);
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/encrypted-section.js
var encrypted_section = __webpack_require__(11805);
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
;// CONCATENATED MODULE: ./lib/bundled/webconfig/list-item.js


/** Attributes that name an element among its neighbours. */
const naming = ['key', 'name', 'path', 'id'];
/** Elements that stand once whatever their `name` or `path` is. */
const single = new Set(['forms', 'cookieHandler', 'sessionState', 'roleManager', 'anonymousIdentification']);
/** Elements that stand in lists, and attributes that name them where none of the usual ones does. */
const listed = new Set(['add', 'remove', 'error', 'mimeMap', 'endpoint', 'insert', 'item']);
const namingListed = ['statusCode', 'fileExtension', 'segment', 'contract', 'sequence', 'extension', 'verb', 'value'];
/** Elements whose order is their meaning, and `clear`, which drops what stands before it. */
const ordered = new Set(['allow', 'deny', 'clear']);
/** How an element is found among the children of the same parent in another file. */
function pathPartOf(element) {
    const tag = element.name;
    const names = single.has(tag) ? [] : [...naming, ...(listed.has(tag) ? namingListed : [])];
    for (const by of names) {
        const value = (0,xml_element/* attributeValue */.CW)(element, by);
        if (value !== undefined)
            return { tag, by, value };
    }
    return tag;
}
/** Equal for the same item. */
function identityOf(part) {
    return typeof part === 'string' ? part : `${part.tag}\n${part.by}\n${ordinalIgnoreCase(part.value)}`;
}
function byIdentity(element) {
    return new Map(element?.children.map((child) => [identityOf(pathPartOf(child)), child]));
}
/** Whether children can only be compared as one list: their order counts, or nothing tells them apart. */
function isOneList(element) {
    if (element === undefined)
        return false;
    if (element.children.some(({ name }) => ordered.has(name)))
        return true;
    return byIdentity(element).size < element.children.length;
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/settings-groups.js
var settings_groups = __webpack_require__(81327);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/used-prefixes.js

function prefixOf(name) {
    const [prefix, local] = name.split(':');
    return local === undefined || prefix === 'xml' || prefix === 'xmlns' ? undefined : prefix;
}
function declares(element, prefix) {
    return element.attributes.some(({ name }) => name === `xmlns:${prefix}`);
}
function isDeclaredAt(element, prefix) {
    for (let one = element; one !== undefined; one = one.parent)
        if (declares(one, prefix))
            return true;
    return false;
}
function isDeclaredWithin(user, prefix, element) {
    for (let one = user; one !== undefined; one = one.parent) {
        if (declares(one, prefix))
            return true;
        if (one === element)
            return false;
    }
    return false;
}
/** A prefix in the element that neither it nor the place where it is to go declares; `undefined` where there is none. */
function foreignPrefix(element, place) {
    for (const user of (0,xml_element/* elementsOf */.ZE)(element)) {
        const names = [user.name, ...user.attributes.map(({ name }) => name)];
        for (const prefix of names.map(prefixOf)) {
            if (prefix === undefined || isDeclaredWithin(user, prefix, element) || isDeclaredAt(place, prefix))
                continue;
            return prefix;
        }
    }
    return undefined;
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/compare-sections.js
















const comparedElsewhere = new Set([...settings_groups/* settingsSections */.O_, 'location']);
function listOf(text, { children }) {
    return children.map((child) => comparableXml(text, child)).join('\n');
}
/** What only one side has, or all of it where the order alone differs. */
function listDifference(one, other) {
    if (one === undefined || other === undefined)
        return one;
    const others = new Set(other.split('\n'));
    const own = one.split('\n').filter((line) => !others.has(line));
    return own.length > 0 ? own.join('\n') : one;
}
function refusedForPrefix(element, parent) {
    const prefix = foreignPrefix(element, parent);
    if (prefix === undefined)
        return undefined;
    return {
        refused: `It uses the prefix ${prefix}, which is declared further out in the original and not in the target.`,
    };
}
function compareList(comparison, trio) {
    const { place, name } = comparison;
    const values = readTrio(place, trio, listOf);
    const decision = decide(comparison, name, values);
    const { original, target } = trio;
    if (decision.fate === 'same' || original === undefined)
        return [];
    const attempt = () => {
        if (target === undefined)
            return { refused: 'The target has no such element.' };
        return refusedForPrefix(original, target) ?? copyContent(place, original, target);
    };
    const shown = { name, ...values, original: listDifference(values.original, values.target) };
    const differences = { ...shown, target: listDifference(values.target, values.original) };
    return [pieceOf(differences, decision, attempt, () => fragmentAround(name, { content: values.original ?? '' }))];
}
function compareText(comparison, trio) {
    const { place, name } = comparison;
    const values = readTrio(place, trio, (text, element) => element.children.length > 0 ? undefined : (0,xml_element/* textOfContent */.yO)((0,xml_element/* contentOf */.$E)(text, element)));
    if ((values.original ?? '').trim() === (values.target ?? '').trim())
        return [];
    const decision = decide(comparison, name, values);
    const fragment = () => fragmentAround(name, { content: values.original ?? '' });
    return [pieceOf({ name, ...values }, decision, () => ({ refused: 'The text differs.' }), fragment)];
}
/** Only with a handler for it: an element that nothing declares makes IIS refuse the whole file. */
function addElement({ place, name, parent }, { original, target }) {
    const { file } = place.target.source;
    if (original === undefined || target !== undefined || parent === undefined) {
        return { refused: 'The elements differ as a whole.' };
    }
    if (!isKnownSection(name.section, declaredSections(file))) {
        const path = (0,setting_name/* printName */.To)({ ...name, location: '' });
        return { refused: `The target does not declare the section ${path}, and a declaration is never copied.` };
    }
    const refused = refusedForPrefix(original, parent);
    if (refused !== undefined)
        return refused;
    const lines = elementLines(place.original.source.file, original, file.encoding);
    if (lines === undefined)
        return { refused: `${file.encoding.name} lacks a character of the original.` };
    return { insert: { parent, within: [], lines } };
}
/** An element that one file lacks is one difference, whatever is in it. */
function compareWhole(comparison, trio) {
    const { place, name } = comparison;
    const values = comparableTrio(place, trio);
    const decision = decide(comparison, name, values);
    const fragment = () => fragmentAround(outside(name), { content: values.original ?? '' });
    return [pieceOf({ name, ...values }, decision, () => addElement(comparison, trio), fragment)];
}
/** The name of the element around this one. */
function outside({ location, section, path }) {
    return path.length === 0 ? { location, section: '', path } : { location, section, path: path.slice(0, -1) };
}
function compareEncrypted({ place, name }, trio) {
    const { original, target } = comparableTrio(place, trio);
    if (original === target)
        return [];
    const reason = `The section is encrypted. ${(0,encrypted_section/* decryptAdvice */.o)((0,setting_name/* printName */.To)(name))}`;
    return [sectionPiece(name, 'reported', reason)];
}
function compareChildren(comparison, trio) {
    if ([trio.original, trio.target, trio.pristine].some(isOneList))
        return compareList(comparison, trio);
    const [original, target, pristine] = [trio.original, trio.target, trio.pristine].map(byIdentity);
    const identities = new Set([...(original?.keys() ?? []), ...(target?.keys() ?? [])]);
    const { name } = comparison;
    const children = [...identities].flatMap((identity) => {
        const child = target?.get(identity) ?? original?.get(identity);
        if (child === undefined)
            return [];
        const path = [...name.path, pathPartOf(child)];
        return compareElement({ ...comparison, name: { ...name, path }, parent: trio.target }, { original: original?.get(identity), target: target?.get(identity), pristine: pristine?.get(identity) });
    });
    return [...compareText(comparison, trio), ...children];
}
function compareElement(comparison, trio) {
    const { name, place } = comparison;
    if (trio.original === undefined || trio.target === undefined)
        return compareWhole(comparison, trio);
    if ([trio.original, trio.target].some(encrypted_section/* isEncrypted */.p))
        return compareEncrypted(comparison, trio);
    if ((0,merge_rules/* ruleFor */.sG)(name, place.rules).policy === 'never')
        return compareWhole(comparison, trio);
    return [...compareAttributes(comparison, trio), ...compareChildren(comparison, trio)];
}
/** All elements of a name in one place; section groups may stand several times. */
function together(elements) {
    const [first, ...others] = elements;
    if (first === undefined || others.length === 0)
        return first;
    return (0,xml_element/* joinedElement */.s5)(first, elements.flatMap(({ children }) => children));
}
function trioOf(place, find) {
    return { original: find(place.original), target: find(place.target), pristine: find(place.pristine) };
}
function sectionTrio(place, name) {
    return trioOf(place, (side) => together((0,containers/* sectionsNamed */.Ay)(side?.container, name)));
}
/** Every difference outside the settings sections, in one place. */
function compareSections(place) {
    const sides = [place.original, place.target];
    const names = sides.flatMap(({ container }) => container?.elements.flatMap(({ children }) => children) ?? []);
    const own = [...new Set(names.map(({ name }) => name))].filter((name) => !comparedElsewhere.has(name));
    const parent = place.target.container?.elements[0];
    return own
        .flatMap((section) => {
        const name = { location: place.location, section, path: [] };
        const trio = sectionTrio(place, section);
        return [...compareElement({ place, name, parent }, trio), ...compareComments(place, name, trio)];
    })
        .filter(isWorthTelling);
}
/** Attributes that the families of settings and the faults of sections look after. */
const elsewhere = ['file', 'configSource', 'configProtectionProvider'];
/** Where a section stands is never changed; that its values come from a file of its own is worth a line. */
function compareSource({ name, place }, { original, target }) {
    const sourceOf = (element) => element && (0,xml_element/* attributeValue */.CW)(element, 'configSource');
    const [own, theirs] = [sourceOf(original), sourceOf(target)];
    if (own === undefined || own === theirs)
        return [];
    const isGiven = place.original.source.has?.(own) === true;
    const reason = isGiven ? 'Its values were merged into the target.' : 'That file was not given.';
    const sourceName = { ...name, attribute: 'configSource' };
    const fate = isGiven ? 'kept' : 'reported';
    const { outcome } = sectionPiece(sourceName, fate, `The section of the original stands in ${own}. ${reason}`);
    return [{ outcome: { ...outcome, original: own, ...(theirs === undefined ? {} : { target: theirs }) } }];
}
/** What the settings sections have besides their settings: attributes and comments. */
function compareSettingsSections(place) {
    const grouped = settings_groups/* settingsGroups */.Md.flatMap((group) => {
        const { original, target, pristine } = sectionTrio(place, group);
        const [first, second, third] = [original, target, pristine].map(byIdentity);
        return [...(first?.keys() ?? [])].map((name) => ({
            name: { location: place.location, section: group, path: [name] },
            trio: { original: first?.get(name), target: second?.get(name), pristine: third?.get(name) },
        }));
    });
    const plain = ['appSettings', 'connectionStrings'].map((section) => ({
        name: { location: place.location, section, path: [] },
        trio: sectionTrio(place, section),
    }));
    return [...plain, ...grouped]
        .filter(({ trio: { original, target } }) => original !== undefined && target !== undefined)
        .flatMap(({ name, trio }) => [
        ...compareAttributes({ place, name, parent: undefined }, trio, elsewhere),
        ...compareSource({ place, name, parent: undefined }, trio),
        ...compareComments(place, name, trio),
    ])
        .filter(isWorthTelling);
}
/** The attributes of `<location>`; nothing is ever written there. */
function compareLocation(place) {
    const locations = (side) => side?.container?.elements.filter(({ name }) => name === 'location') ?? [];
    const joined = (side) => {
        const [first, ...others] = locations(side);
        const attributes = [first, ...others].flatMap((one) => one?.attributes ?? []);
        return first && (0,xml_element/* joinedElement */.s5)(first, first.children, attributes);
    };
    const trio = trioOf(place, joined);
    if (trio.original === undefined)
        return [];
    const name = { location: place.location === '' ? '.' : place.location, section: '', path: [] };
    return compareAttributes({ place, name, parent: undefined }, { ...trio, target: trio.target }, ['path'])
        .map(({ outcome, fragment }) => (fragment === undefined ? { outcome } : { outcome, fragment }))
        .filter(isWorthTelling);
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/configuration-file.js + 8 modules
var configuration_file = __webpack_require__(87716);
// EXTERNAL MODULE: ./lib/bundled/webconfig/configuration-source.js
var configuration_source = __webpack_require__(19391);
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
/** Nearly always only blanks stand there, which need no list of nodes. */
function hasBetween(text, start, end, isWanted) {
    let at = start;
    while (at < end && text.charCodeAt(at) <= 0x20)
        at++;
    return at < end && nodesIn(text, at, end).some(isWanted);
}
/** Whether something of the kind stands in the element, but not in its children. */
function holds(text, element, isWanted) {
    const { children, startTagEnd, contentEnd } = element;
    if (startTagEnd === contentEnd)
        return false;
    let at = startTagEnd;
    for (const child of children) {
        if (hasBetween(text, at, child.start, isWanted))
            return true;
        at = child.end;
    }
    return hasBetween(text, at, contentEnd, isWanted);
}
function hasContent(text, element) {
    return holds(text, element, isContent);
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
    return unknownAttribute(section, [...own, ...locks, 'configSource', 'configProtectionProvider', 'configBuilders']);
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
    const grouped = settings_groups/* settingsGroups */.Md.flatMap((group) => (0,containers/* sectionsNamed */.Ay)(container, group)
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
    const known = ['path', 'allowOverride', 'inheritInChildApplications', 'overrideMode'];
    const odd = locations.map((location) => unknownAttribute(location, known)).find((one) => one !== undefined);
    if (odd !== undefined)
        return odd;
    if (locations.some(({ children }) => children.some(({ name }) => name === 'location'))) {
        return '<location> stands in <location>';
    }
    if (nodesIn(text, 0, root.start)
        .slice(/^<\?xml[ \t\r\n]/.test(text) ? 1 : 0)
        .includes('instruction')) {
        return 'a processing instruction stands before <configuration>';
    }
    const groups = root.children.filter(({ name }) => ['location', ...settings_groups/* settingsGroups */.Md, 'configSections'].includes(name));
    const isBad = (kind) => isContent(kind) || kind === 'instruction';
    const bad = [root, ...groups].find((element) => holds(text, element, isBad));
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
    const { name } = element;
    const key = (0,xml_element/* attributeValue */.CW)(element, 'key');
    if (name === 'clear')
        for (const identity of [...state.settings.keys()])
            drop(state, identity);
    if (key === undefined)
        return;
    const identity = ordinalIgnoreCase(key);
    if (name === 'remove')
        drop(state, identity);
    if (name !== 'add')
        return;
    const value = (0,xml_element/* attributeValue */.CW)(element, 'value') ?? '';
    const before = state.settings.get(identity);
    const isRepeated = before !== undefined || state.dropped.has(identity);
    if (isRepeated && before?.includedFile === includedFile)
        state.repeated.add(identity);
    state.dropped.delete(identity);
    state.settings.set(identity, { key, value, element, includedFile });
}
function processFile(state, source, name, missing) {
    const included = source.include(name, 'appSettings');
    if (included === undefined) {
        // A file with another root makes .NET refuse the section: nothing of it is in effect.
        const isOther = source.has?.(name) === true;
        if (isOther)
            state.settings.clear();
        (isOther ? state.missingSources : missing).push(name);
        return;
    }
    for (const element of elementsRead(included.root)) {
        const key = (0,xml_element/* attributeValue */.CW)(element, 'key');
        if (element.name === 'clear')
            state.droppedByFile.add(undefined);
        if (element.name === 'remove' && key !== undefined)
            state.droppedByFile.add(ordinalIgnoreCase(key));
        processElement(state, element, name);
    }
}
/** The keys of `<appSettings>` in effect; `configSource` and `file=` are followed, the latter overrides the section. */
const readAppSettings = (0,once_per_container/* oncePerContainer */.C)(readContainer);
function readContainer(source, container) {
    const state = {
        settings: new Map(),
        dropped: new Set(),
        repeated: new Set(),
        missingFiles: [],
        missingSources: [],
        droppedByFile: new Set(),
    };
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
    const { droppedByFile, ...read } = state;
    const isDroppedByFile = (identity) => droppedByFile.has(undefined) || droppedByFile.has(identity);
    return { section: sections.at(-1), ...read, isDroppedByFile };
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
    const name = family.name(named);
    const pristine = read(family.pristine?.get(identity));
    const values = { name, original: read(original), target: read(target), pristine };
    const two = { name, original: values.original, target: values.target, kind: 'settings' };
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
    const end = elementsRead(section).at(-1);
    if (end?.name === 'clear' && !(0,xml_element/* closesItself */.FD)(end)) {
        return `<${section.name}> of the target ends for .NET at its <clear></clear>: write <clear /> there first.`;
    }
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
    if (target.isDroppedByFile(ordinalIgnoreCase(from.key))) {
        return { refused: 'The file that the section of the target names drops this key: set the value there.' };
    }
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
    return { replace: [writeAttribute(place.target.source.file, to.element, 'value', attributeOf(value))] };
}
/** Keys that the target drops by a later `remove` or `clear` are added behind it, keys that it has twice at the last one. */
function remarks(original, target) {
    return (identity) => {
        if (target.repeated.has(identity))
            return 'The target has the key more than once; .NET uses the last one.';
        if (original.repeated.has(identity))
            return 'The original has the key more than once; .NET uses the last one.';
        if (target.dropped.has(identity))
            return 'The target drops the key by <remove> or <clear>.';
        return undefined;
    };
}
function missingFile(which, file) {
    return `The ${which} also reads ${file}, which was not given or is no such section: values in it, if there are any, were not merged.`;
}
/** `file=` names a file with more keys; it is neither added nor dropped, and its own values count as those of its side. */
function includedFile(place, original, target) {
    const fileOf = ({ section }) => section && (0,xml_element/* attributeValue */.CW)(section, 'file');
    const [file, other] = [fileOf(original), fileOf(target)];
    const missing = [
        ...original.missingFiles.map((name) => missingFile('original', name)),
        ...target.missingFiles.map((name) => `${missingFile('target', name)} They stand above those of this file.`),
    ];
    if (missing.length === 0 && (file === undefined || file === other))
        return [];
    const name = { location: place.location, section: 'appSettings', path: [], attribute: 'file' };
    const reason = missing.join(' ') || `The original also reads ${file}; its values were merged into this file.`;
    const values = {
        ...(file === undefined ? {} : { original: file }),
        ...(other === undefined ? {} : { target: other }),
    };
    const { outcome } = sectionPiece(name, missing.length > 0 ? 'reported' : 'kept', reason);
    const fragment = fragmentAround(name, { attributes: file === undefined ? [] : [['file', file]] });
    return [{ outcome: { ...outcome, ...values }, ...(missing.length > 0 ? { fragment } : {}) }];
}
/** `<appSettings>` of one place. */
function mergeAppSettings(place) {
    const read = ({ source, container }) => readAppSettings(source, container);
    const [original, target] = [read(place.original), read(place.target)];
    const pristine = place.pristine && read(place.pristine);
    const family = {
        original: original.settings,
        target: target.settings,
        ...(pristine ? { pristine: pristine.settings } : {}),
        name: ({ key }) => ({ location: place.location, section: 'appSettings', path: [key] }),
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
    return writeContent(to, content);
}
/** Comments in a value, which nothing may lose; those that the new content has as well stay there. */
function commentsBesides(content, { content: old = '' }) {
    const comments = old.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').match(/<!--[\s\S]*?-->/g) ?? [];
    return comments.filter((comment) => !content.includes(comment)).join('');
}
/** The target's comments stay: in a text, of which they are no part, and before a serialised value, of which they would be one. */
function writeContent(to, content) {
    const comments = commentsBesides(content, to);
    const [before, written] = to.serializeAs === 'String' ? ['', content + comments] : [comments, content];
    const { valueElement, element } = to;
    if (valueElement === undefined) {
        return { insert: { parent: element, within: [], lines: [`<value>${written}</value>`] } };
    }
    const { start, startTagEnd, contentEnd, end } = valueElement;
    if ((0,xml_element/* closesItself */.FD)(valueElement))
        return { replace: [{ start, end, replacement: `<value>${written}</value>` }] };
    const value = { start: startTagEnd, end: contentEnd, replacement: written };
    return { replace: before === '' ? [value] : [{ start, end: start, replacement: before }, value] };
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
function wasCalled(from) {
    return `The section was called ${from?.sectionName} in the original; it counts as renamed, because neither file knows the other's.`;
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
    const aligned = underNewNames(original.settings, target.settings, renamed);
    const isMoved = (from) => from !== undefined && renamed.has(from.sectionName);
    return mergeFamily({
        original: aligned,
        target: target.settings,
        ...(pristine ? { pristine: underNewNames(pristine.settings, target.settings, renamed) } : {}),
        name: ({ sectionName, name }) => ({ location: place.location, section: group, path: [sectionName, name] }),
        value: ({ comparable }) => comparable,
        shown: ({ shown }) => shown,
        write: (to, value) => merge_client_settings_write(place, to, value),
        insert: (from, value) => merge_client_settings_insert(place, target, from, value),
        fragment: (one) => settingLines(one, one.content ?? '', place)
            .join('\n')
            .replaceAll('\t', '  '),
        adjust: (identity, decision) => decision.fate === 'same' && isMoved(aligned.get(identity))
            ? { fate: 'kept', reason: `${decision.reason} ${wasCalled(aligned.get(identity))}` }
            : decision,
        remark: (_, from) => (isMoved(from) ? wasCalled(from) : undefined),
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
    entries.set(identity, { identity, name, element, ...(includedFile === undefined ? {} : { includedFile }) });
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
function merge_connection_strings_write(place, to, name, value) {
    if (to.includedFile !== undefined)
        return { refused: includedRefusal(to.includedFile) };
    return { replace: [writeAttribute(place.target.source.file, to.element, name, merge_connection_strings_attributeOf(name, value))] };
}
const hasProvider = ({ element }) => (0,xml_element/* findAttribute */.Oh)(element, 'providerName') !== undefined;
function stringsOf(place, { original, target, pristine }) {
    return {
        original,
        target: target.entries,
        ...(pristine ? { pristine } : {}),
        name: ({ name }) => ({ location: place.location, section: 'connectionStrings', path: [name] }),
        value: ({ element }) => (0,xml_element/* attributeValue */.CW)(element, 'connectionString') ?? '',
        write: (to, value) => merge_connection_strings_write(place, to, 'connectionString', value),
        insert: (from, value) => merge_connection_strings_insert(place, target, from, value),
        fragment: (one) => merge_connection_strings_addElement(place, one, undefined),
        remark: () => undefined,
    };
}
/** The providers of entries that both files have. */
function providersOf(place, { original, target, pristine }) {
    const those = (entries, others) => new Map([...entries].filter(([identity, one]) => others.has(identity) && hasProvider(one)));
    const spelled = (identity, name) => target.entries.get(identity)?.name ?? name;
    return {
        original: those(original, target.entries),
        target: those(target.entries, original),
        ...(pristine ? { pristine: those(pristine, pristine) } : {}),
        name: ({ identity, name }) => ({
            location: place.location,
            section: 'connectionStrings',
            path: [spelled(identity, name)],
            attribute: 'providerName',
        }),
        value: ({ element }) => (0,xml_element/* attributeValue */.CW)(element, 'providerName') ?? '',
        write: (to, value) => merge_connection_strings_write(place, to, 'providerName', value),
        insert: (from, value) => {
            const to = target.entries.get(from.identity);
            return to === undefined ? { refused: 'The target has no such entry.' } : merge_connection_strings_write(place, to, 'providerName', value);
        },
        fragment: (one) => merge_connection_strings_addElement(place, one, undefined),
        remark: () => undefined,
    };
}
const comesAlong = 'It comes with its connection string.';
/** A new entry brings its provider along. */
function addedProviders(pieces, { original, name }) {
    const added = new Set(pieces.filter(({ change }) => change && 'insert' in change).map(({ outcome }) => outcome.setting));
    return [...original.values()].flatMap((one) => {
        const provider = (0,xml_element/* attributeValue */.CW)(one.element, 'providerName');
        const ofString = name(one);
        if (provider === undefined || !added.has((0,setting_name/* printName */.To)(ofString)))
            return [];
        const ofProvider = { ...ofString, attribute: 'providerName' };
        const outcome = {
            name: ofProvider,
            setting: (0,setting_name/* printName */.To)(ofProvider),
            original: provider,
            result: provider,
            fate: 'carried',
            reason: comesAlong,
        };
        return [{ outcome }];
    });
}
const merge_connection_strings_together = {
    fate: 'conflict',
    reason: 'Connection string and provider belong together, and the files have different ones: nothing was written.',
};
/** What the new version does without, the original's string does without as well. */
function fits({ original, target, pristine }) {
    return original === target || (target === undefined && original === pristine);
}
/** A provider that only the original names is a part of its string, and no addition that the rules might leave out. */
function withItsString(string, provider, { original, target, pristine }) {
    const isOnlyTheirs = original !== undefined && target === undefined;
    if (provider.fate !== 'reported' || !isOnlyTheirs)
        return provider;
    const belongs = string.write !== undefined || (string.fate === 'same' && pristine === undefined);
    return belongs ? { fate: 'carried', reason: comesAlong, write: { value: original, isRewritten: false } } : provider;
}
/** Never the string of one side with the provider of the other. */
function decidePair(string, provider, names, isPristineKnown) {
    const both = provider === undefined ? { string } : { string, provider };
    const conflict = provider === undefined ? { string: merge_connection_strings_together } : { string: merge_connection_strings_together, provider: merge_connection_strings_together };
    if (string.fate === 'same')
        return both;
    if (string.write === undefined)
        return provider?.write === undefined ? both : conflict;
    if (provider?.write !== undefined || fits(names))
        return both;
    if (!isPristineKnown && names.original === undefined && provider?.fate === 'kept')
        return { ...both, removes: true };
    return conflict;
}
function pairDecision(place, strings, providers, identity) {
    const string = decideOne(strings, identity, place.rules);
    if (string?.original === undefined || string.target === undefined)
        return undefined;
    const provider = decideOne(providers, identity, place.rules);
    const { name } = string.values;
    const isDecided = (0,merge_rules/* ruleFor */.sG)(name, place.rules).isExplicit || (0,merge_rules/* rewriteFor */.md)(name, place.rules)?.kind === 'replace';
    if (isDecided)
        return undefined;
    const { original, target, pristine } = provider?.values ?? {};
    const names = {
        ...(original === undefined ? {} : { original }),
        ...(target === undefined ? {} : { target }),
        ...(pristine === undefined ? {} : { pristine }),
    };
    const isRuled = (0,merge_rules/* ruleFor */.sG)(name, place.rules).policy !== 'carry' ||
        (provider !== undefined && (0,merge_rules/* ruleFor */.sG)(provider.values.name, place.rules).isExplicit);
    const decided = isRuled ? provider?.decision : provider && withItsString(string.decision, provider.decision, names);
    return decidePair(string.decision, decided, names, place.pristine !== undefined);
}
function withoutProvider(place, piece, to) {
    if (to.includedFile !== undefined)
        return piece;
    const { result: _result, ...outcome } = piece.outcome;
    const reason = 'The original names none with its connection string: removed.';
    return {
        outcome: { ...outcome, fate: 'corrected', reason },
        change: { replace: [removeAttribute(place.target.source.file.text, to.element, 'providerName')] },
    };
}
/** `<connectionStrings>` of one place. */
function mergeConnectionStrings(place) {
    const read = ({ source, container }) => readConnectionStrings(source, container);
    const sides = {
        original: read(place.original).entries,
        target: read(place.target),
        ...(place.pristine ? { pristine: read(place.pristine).entries } : {}),
    };
    const [strings, providers] = [stringsOf(place, sides), providersOf(place, sides)];
    const pairs = new Map([...sides.original.keys()].map((identity) => [identity, pairDecision(place, strings, providers, identity)]));
    const stringPieces = mergeFamily({ ...strings, adjust: (identity, decision) => pairs.get(identity)?.string ?? decision }, place.rules);
    const removed = [...providers.target.values()].filter(({ identity }) => pairs.get(identity)?.removes);
    const removedByName = new Map(removed.map((one) => [(0,setting_name/* printName */.To)(providers.name(one)), one]));
    const providerPieces = mergeFamily({ ...providers, adjust: (identity, decision) => pairs.get(identity)?.provider ?? decision }, place.rules).map((piece) => {
        const to = removedByName.get(piece.outcome.setting);
        return to === undefined ? piece : withoutProvider(place, piece, to);
    });
    return [...stringPieces, ...addedProviders(stringPieces, strings), ...providerPieces];
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-places.js



function sideAt(source, location) {
    return { source, container: (0,containers/* containerAt */.NO)(source.file, location) };
}
/** The places that original and target have in common, the root first. */
function sharedPlaces({ original, target, pristine }, rules) {
    return (0,containers/* containersOf */.Mz)(target.file)
        .filter(({ location }) => (0,containers/* containerAt */.NO)(original.file, location) !== undefined)
        .map(({ location }) => ({
        original: sideAt(original, location),
        target: sideAt(target, location),
        ...(pristine ? { pristine: sideAt(pristine, location) } : {}),
        rules,
        location,
    }));
}
function oldLocation({ original, pristine }, { location, elements }) {
    const name = { location, section: '', path: [] };
    const xml = elements.map((element) => comparableXml(original.file.text, element)).join('\n');
    const before = pristine && (0,containers/* containerAt */.NO)(pristine.file, location);
    const isUnchanged = pristine !== undefined &&
        before?.elements.map((element) => comparableXml(pristine.file.text, element)).join('\n') === xml;
    const [fate, reason] = isUnchanged
        ? ['kept', 'The original has the old default, and the target does without it.']
        : ['reported', 'Only the original has this location: not added.'];
    return {
        outcome: { name, setting: (0,setting_name/* printName */.To)(name), original: xml, fate, reason },
        ...(isUnchanged ? {} : { fragment: xml }),
    };
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
function looseEnd(file, sibling, isInline, layout) {
    const { text } = file;
    const { beginsLine, indent } = linePlace(file, sibling.start);
    const end = beginsLine ? endWithTrailingComments(text, sibling) : sibling.end;
    if (!isJoined(sibling))
        return { start: end, end, replacement: '' };
    const blank = isInline ? ' ' : layout.lineBreak + indent;
    return { start: sibling.contentEnd, end, replacement: blank + text.slice(sibling.contentEnd, end) };
}
function afterSibling(file, sibling, elements, layout) {
    const { beginsLine, indent } = linePlace(file, sibling.start);
    const isInline = !beginsLine && elements.every(({ length }) => length === 1);
    const xml = isInline ? elements.flat().join('') : layout.lineBreak + render(elements.flat(), indent, layout);
    const { start, end, replacement } = looseEnd(file, sibling, !beginsLine, layout);
    return { start, end, replacement: replacement + xml };
}
function intoEmpty(file, parent, lines, layout) {
    const { text } = file;
    const { indent } = linePlace(file, parent.start);
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
    const layout = { lineBreak: lineBreakNear(file, parent.contentEnd), unit: indentUnit(file, parent) };
    const sibling = parent.children.at(-1);
    return sibling ? afterSibling(file, sibling, elements, layout) : intoEmpty(file, parent, elements.flat(), layout);
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
    const replacements = pieces.flatMap(({ change, outcome }) => change !== undefined && 'replace' in change
        ? change.replace.map((one) => ({ ...one, reason: reasonOf(outcome) }))
        : []);
    const additions = pieces.flatMap(({ change, outcome }) => change !== undefined && 'insert' in change ? [{ child: change.insert, outcome }] : []);
    const inserted = [...groupsOf(additions)].map(([parent, groups]) => additionTo(file, parent, groups));
    return sortEdits([...replacements, ...inserted]);
}
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/webconfig/number-list.js
var number_list = __webpack_require__(3219);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/proof-settings.js

const references = /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi;
const characters = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function plain(raw) {
    if (!raw.includes('&'))
        return raw;
    return raw.replace(references, (_, hexadecimal, decimal, name) => name === undefined
        ? String.fromCodePoint(Number.parseInt(hexadecimal ?? decimal, hexadecimal === undefined ? 10 : 16))
        : (characters[name] ?? ''));
}
const content = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>|([^<]+)/g;
/** The text in an element, without its markup. */
function innerText(raw) {
    if (!raw.includes('<'))
        return plain(raw);
    return [...raw.matchAll(content)].map(([, cdata, text]) => cdata ?? plain(text ?? '')).join('');
}
/** How a value is spelled: in an attribute, as text, or as XML of its own. */
const [inAttribute, asText, asXml] = [0, 1, 2];
/** Where a section stands: locations are compared without regard to case. */
function proofPlace(location, section) {
    return `${location.toLowerCase()}\0${section}`;
}
/** The name of a setting in its section, with its attribute where that is not the value. */
function proofKey(names, attribute = '') {
    return attribute === '' ? names.join('\0') : [...names, attribute].join('\0');
}
/** The attributes of one element, as places in the text; it is filled anew for each. */
class AttributePlaces {
    text;
    places = new number_list/* NumberList */.e(64);
    count = 0;
    constructor(text) {
        this.text = text;
    }
    clear() {
        this.count = 0;
    }
    add(nameStart, nameEnd, start, end) {
        let at = 4 * this.count++;
        for (const place of [nameStart, nameEnd, start, end]) {
            if (at < this.places.length)
                this.places.set(at, place);
            else
                this.places.push(place);
            at++;
        }
    }
    /** Number of the attribute, -1 where there is none. */
    find(name) {
        for (let index = 0; index < this.count; index++) {
            const start = this.places.at(4 * index);
            if (this.places.at(4 * index + 1) - start === name.length && this.text.startsWith(name, start))
                return index;
        }
        return -1;
    }
    start(index) {
        return index < 0 ? 0 : this.places.at(4 * index + 2);
    }
    end(index) {
        return index < 0 ? 0 : this.places.at(4 * index + 3);
    }
    value(name) {
        const index = this.find(name);
        return index < 0 ? undefined : plain(this.text.slice(this.start(index), this.end(index)));
    }
}
/** Settings as places in the text: names are compared letter by letter, which is enough to see what changed. */
class ProofSettings {
    text;
    sections = new Map();
    starts = new number_list/* NumberList */.e(64);
    ends = new number_list/* NumberList */.e(64);
    spellings = new number_list/* NumberList */.e(64);
    constructor(text) {
        this.text = text;
    }
    get places() {
        return this.sections.keys();
    }
    keys(place) {
        return this.sections.get(place)?.keys() ?? [];
    }
    has(place, key) {
        return this.sections.get(place)?.has(key) === true;
    }
    get(place, key) {
        const number = this.sections.get(place)?.get(key);
        if (number === undefined)
            return undefined;
        const raw = this.text.slice(this.starts.at(number), this.ends.at(number));
        const spelling = this.spellings.at(number);
        if (spelling === inAttribute)
            return plain(raw);
        return spelling === asText ? innerText(raw) : raw.trim().replace(/>\s+</g, '><');
    }
    /** Path of a location, as it stands in its attribute; empty for the root. */
    pathAt(attributes) {
        const path = (attributes.value('path') ?? '')
            .trim()
            .replaceAll('\\', '/')
            .replace(/^\/+|\/+$/g, '');
        return path === '.' ? '' : path;
    }
    /** `add`, `remove` and `clear` of a collection, in their order. */
    item(place, isStrings, tag, attributes) {
        const section = this.sectionAt(place);
        if (tag === 'clear')
            section.clear();
        const name = attributes.value(isStrings ? 'name' : 'key');
        if (name === undefined)
            return;
        section.delete(name);
        if (isStrings)
            section.delete(proofKey([name], 'providerName'));
        if (tag !== 'add')
            return;
        section.set(name, this.attribute(attributes, attributes.find(isStrings ? 'connectionString' : 'value')));
        const provider = isStrings ? attributes.find('providerName') : -1;
        if (provider >= 0)
            section.set(proofKey([name], 'providerName'), this.attribute(attributes, provider));
    }
    setting(place, names, isText, start, end) {
        this.sectionAt(place).set(proofKey(names), this.value(start, end, isText ? asText : asXml));
    }
    attribute(attributes, index) {
        return this.value(attributes.start(index), attributes.end(index), inAttribute);
    }
    sectionAt(place) {
        const found = this.sections.get(place) ?? new Map();
        this.sections.set(place, found);
        return found;
    }
    value(start, end, spelling) {
        this.starts.push(start);
        this.ends.push(end);
        this.spellings.push(spelling);
        return this.starts.length - 1;
    }
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/scan-tags.js
var scan_tags = __webpack_require__(28398);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/proof-reading.js



const proof_reading_collections = ['appSettings', 'connectionStrings'];
const groups = ['applicationSettings', 'userSettings'];
class Reader {
    text;
    starts;
    nameEnds;
    settings;
    attributes;
    depth = 0;
    /** At which depth sections stand: in a location they are one deeper. */
    sectionDepth = 1;
    location = '';
    kind = 'other';
    section = '';
    place = '';
    /** Name of the section in a group. */
    owner = '';
    setting = '';
    isText = true;
    /** Of the setting's first `<value>`; -1 where there is none yet. */
    valueStart = -1;
    valueEnd = -1;
    isValueOpen = false;
    start = 0;
    nameEnd = 0;
    isAsked = false;
    constructor(text) {
        this.text = text;
        this.starts = new number_list/* NumberList */.e(text.length >> 5);
        this.nameEnds = new number_list/* NumberList */.e(text.length >> 5);
        this.settings = new ProofSettings(text);
        this.attributes = new AttributePlaces(text);
    }
    get name() {
        return this.text.slice(this.start + 1, this.nameEnd);
    }
    /** 0 for sections, 1 for what is in them. */
    get level() {
        return this.depth - this.sectionDepth;
    }
    startTag(start, nameEnd) {
        this.starts.push(start);
        this.nameEnds.push(nameEnd);
        this.start = start;
        this.nameEnd = nameEnd;
        if (this.depth === 1)
            this.enterTopLevel();
        else if (this.level === 0)
            this.enterSection();
        const { kind, level } = this;
        const isLocation = this.depth === 1 && this.sectionDepth === 2;
        this.isAsked = isLocation || (kind === 'collection' && level === 1) || (kind === 'group' && level === 2);
        if (this.isAsked)
            this.attributes.clear();
    }
    enterTopLevel() {
        const isLocation = this.name === 'location';
        this.sectionDepth = isLocation ? 2 : 1;
        this.location = '';
        this.kind = 'other';
        if (!isLocation)
            this.enterSection();
    }
    enterSection() {
        this.section = this.name;
        this.kind = proof_reading_collections.includes(this.section) ? 'collection' : groups.includes(this.section) ? 'group' : 'other';
        if (this.kind !== 'other')
            this.place = proofPlace(this.location, this.section);
    }
    attribute(nameStart, nameEnd, start, end) {
        if (this.isAsked)
            this.attributes.add(nameStart, nameEnd, start, end);
    }
    startTagEnd(end, isEmpty) {
        if (this.isAsked)
            this.takeAttributes();
        else if (this.kind === 'group')
            this.enterGroup(end, isEmpty);
        const { level } = this;
        if (!isEmpty)
            this.depth++;
        else if (level === 2 && this.kind === 'group')
            this.leaveSetting();
    }
    takeAttributes() {
        if (this.kind === 'other')
            this.location = this.settings.pathAt(this.attributes);
        if (this.kind === 'collection') {
            this.settings.item(this.place, this.section === 'connectionStrings', this.name, this.attributes);
        }
        if (this.kind !== 'group')
            return;
        this.setting = this.attributes.value('name') ?? '';
        this.isText = (this.attributes.value('serializeAs') ?? 'String') === 'String';
        this.valueStart = -1;
    }
    enterGroup(end, isEmpty) {
        if (this.level === 1)
            this.owner = this.name;
        if (this.level !== 3 || this.valueStart >= 0 || this.name !== 'value')
            return;
        this.valueStart = end;
        this.valueEnd = end;
        this.isValueOpen = !isEmpty;
    }
    endTag(start) {
        this.depth--;
        if (this.kind !== 'group')
            return;
        if (this.level === 3 && this.isValueOpen) {
            this.valueEnd = start;
            this.isValueOpen = false;
        }
        if (this.level === 2)
            this.leaveSetting();
    }
    leaveSetting() {
        const [start, end] = this.valueStart < 0 ? [0, 0] : [this.valueStart, this.valueEnd];
        this.settings.setting(this.place, [this.owner, this.setting], this.isText, start, end);
    }
}
/** @throws ScanFault */
function readForProof(text) {
    const reader = new Reader(text);
    (0,scan_tags/* scanTags */.Z)(text, reader);
    const { starts, nameEnds, settings } = reader;
    return { text, starts, nameEnds, settings };
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/prove-merge.js



function unproven(path, what) {
    return new user_error/* UserError */.y('web-config-merge-unproven', `The merge of ${path} was made and then refused: ${what}`, 'Nothing was written. Merge this file by hand, and report the fault with the files (without their secrets).');
}
/** Every character outside of the edits is the target's own, in its order. */
function isUntouchedOutside({ before, after, edits }) {
    let [own, made] = [0, 0];
    for (const { start, end, replacement } of edits) {
        if (start < own || before.slice(own, start) !== after.slice(made, made + start - own))
            return false;
        made += start - own + replacement.length;
        own = end;
    }
    return before.slice(own) === after.slice(made);
}
/** Goes through the elements outside of the edits; places are those in the target. */
class Outside {
    reading;
    spans;
    at = -1;
    index = 0;
    shift = 0;
    constructor(reading, spans) {
        this.reading = reading;
        this.spans = spans;
    }
    /** False at the end. */
    next() {
        for (this.at++; this.at < this.reading.starts.length; this.at++) {
            const start = this.reading.starts.at(this.at);
            for (let span = this.spans[this.index]; span !== undefined && span.end <= start; span = this.spans[this.index]) {
                this.shift += span.shift;
                this.index++;
            }
            if (start < (this.spans[this.index]?.start ?? Number.POSITIVE_INFINITY))
                return true;
        }
        return false;
    }
    get place() {
        return this.reading.starts.at(this.at) + this.shift;
    }
    /** Whether the element has the same name as the one at which another reading stands; most names stand in the same text. */
    hasNameOf({ reading, at }) {
        const [start, otherStart] = [this.reading.starts.at(this.at), reading.starts.at(at)];
        const length = this.reading.nameEnds.at(this.at) - start;
        if (reading.nameEnds.at(at) - otherStart !== length)
            return false;
        for (let index = 1; index < length; index++) {
            if (this.reading.text.charCodeAt(start + index) !== reading.text.charCodeAt(otherStart + index))
                return false;
        }
        return true;
    }
}
function spansAfter(edits) {
    let grown = 0;
    return edits.map(({ start, end, replacement }) => {
        const from = start + grown;
        const growth = replacement.length - (end - start);
        grown += growth;
        return { start: from, end: from + replacement.length, shift: -growth };
    });
}
function hasSameElements({ edits }, before, after) {
    const own = new Outside(before, edits.map(({ start, end }) => ({ start, end, shift: 0 })));
    const made = new Outside(after, spansAfter(edits));
    while (own.next()) {
        if (!made.next() || own.place !== made.place || !own.hasNameOf(made))
            return false;
    }
    return !made.next();
}
const sections = new Set(['appSettings', 'connectionStrings', 'applicationSettings', 'userSettings']);
/** Other attributes belong to a section. */
function isSetting({ section, path, attribute }) {
    return sections.has(section) && path.length > 0 && (attribute === undefined || attribute === 'providerName');
}
/** What the pieces plan for the settings sections. */
function planned(pieces) {
    const made = new Set(pieces.filter(({ change }) => change !== undefined).map(({ outcome }) => outcome.setting));
    const isMade = ({ outcome: { name, setting }, change }) => change !== undefined || (name.attribute !== undefined && made.has(setting.slice(0, setting.lastIndexOf('/@'))));
    const plan = new Map();
    for (const piece of pieces) {
        const { name, setting, result } = piece.outcome;
        if (!isSetting(name) || !isMade(piece) || (piece.change === undefined && result === undefined))
            continue;
        const place = proofPlace(name.location, name.section);
        const found = plan.get(place) ?? new Map();
        plan.set(place, found.set(proofKey(name.path.map(String), name.attribute), { name: setting, value: result }));
    }
    return plan;
}
function provePlanned(path, plan, after) {
    for (const [place, settings] of plan) {
        for (const [key, { name, value }] of settings) {
            if (after.settings.get(place, key) !== value)
                throw unproven(path, `${name} would not have the planned value.`);
        }
    }
}
/** Nothing is planned for it, so it is the same in both; what the first reading has was compared before. */
function proveOthers(path, plan, readings, isSecond) {
    const [first, second] = readings;
    const { settings } = isSecond ? second : first;
    for (const place of settings.places) {
        const own = plan.get(place);
        for (const key of settings.keys(place)) {
            if (own?.has(key) === true || (isSecond && first.settings.has(place, key)))
                continue;
            if (!isSecond && first.settings.get(place, key) === second.settings.get(place, key))
                continue;
            const shown = `${place}\0${key}`.split('\0').filter((part) => part !== '');
            throw unproven(path, `${shown.join('/')} would not be what it was, and nothing was planned for it.`);
        }
    }
}
function proveSettings({ path, pieces }, before, after) {
    const plan = planned(pieces);
    provePlanned(path, plan, after);
    proveOthers(path, plan, [before, after], false);
    proveOthers(path, plan, [before, after], true);
}
/**
 * Proves a merge by none of the code that made it: every character outside of the edits is the target's, another scanner
 * finds every element outside of them where it was, and every setting has the value that was planned or the one it had.
 * @throws UserError `web-config-merge-unproven`
 */
function proveMerge(merge) {
    if (!isUntouchedOutside(merge))
        throw unproven(merge.path, 'something outside of the edits would have changed.');
    const [before, after] = [readForProof(merge.before), readForProof(merge.after)];
    if (!hasSameElements(merge, before, after)) {
        throw unproven(merge.path, 'elements outside of the edits would have changed.');
    }
    proveSettings(merge, before, after);
}
// EXTERNAL MODULE: ./lib/bundled/webconfig/redact-configuration.js
var redact_configuration = __webpack_require__(14621);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/section-faults.js












/** A finding about a section, by its full name. */
function pieceFor(location, fullName, fate, reason) {
    const [section = '', ...path] = fullName.split('/');
    return sectionPiece({ location, section, path }, fate, reason);
}
/** The sections that hold settings, with their full names. */
function sectionsIn(container) {
    const plain = ['appSettings', 'connectionStrings'].flatMap((name) => (0,containers/* sectionsNamed */.Ay)(container, name).map((element) => ({ name, element })));
    const grouped = settings_groups/* settingsGroups */.Md.flatMap((group) => (0,containers/* sectionsNamed */.Ay)(container, group)
        .flatMap(({ children }) => children)
        .map((element) => ({ name: `${group}/${element.name}`, element })));
    return [...plain, ...grouped];
}
function encrypted({ original, target, location }) {
    const own = sectionsIn(original.container);
    const theirs = sectionsIn(target.container);
    const names = new Set([...own, ...theirs].filter(({ element }) => (0,encrypted_section/* isEncrypted */.p)(element)).map(({ name }) => name));
    const contentOf = (sections, side, name) => sections
        .filter((section) => section.name === name)
        .map(({ element }) => comparableXml(side.source.file.text, element))
        .join('');
    return [...names].map((name) => {
        const isSame = contentOf(own, original, name) === contentOf(theirs, target, name);
        if (isSame)
            return pieceFor(location, name, 'same', 'Encrypted, and the same in both files.');
        const where = own.some((one) => one.name === name && (0,encrypted_section/* isEncrypted */.p)(one.element)) ? 'original' : 'target';
        const reason = `The section is encrypted in the ${where}, so its values cannot be merged. ${(0,encrypted_section/* decryptAdvice */.o)(name)}`;
        return pieceFor(location, name, 'conflict', reason);
    });
}
function twice({ container }, location, which) {
    const names = sectionsIn(container).map(({ name }) => name);
    const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [...repeated].map((name) => pieceFor(location, name, 'conflict', `The section stands twice in the ${which}: .NET refuses such a file ("Sections must only appear once per config file"). Join the two by hand first.`));
}
function wrongCase({ container }, location, which) {
    const children = container?.elements.flatMap((element) => element.children) ?? [];
    return children.flatMap(({ name }) => {
        const meant = settings_groups/* settingsSections */.O_.find((one) => one !== name && one.toLowerCase() === name.toLowerCase());
        if (meant === undefined)
            return [];
        const reason = `<${name}> of the ${which} is no section to .NET, which tells upper from lower case and refuses the file; <${meant}> is meant. Its values were not merged.`;
        return [pieceFor(location, name, 'conflict', reason)];
    });
}
const isSettings = new Set(settings_groups/* settingsSections */.O_);
/** A section of settings that nothing declares makes IIS answer with error 500.19. */
function undeclared({ source, container }, location) {
    const declared = declaredSections(source.file);
    const others = (container?.elements ?? []).flatMap(({ children }) => children.filter(({ name }) => !isKnownSection(name, declared) && !isSettings.has(name)));
    const sections = sectionsIn(container).filter(({ name }) => name.includes('/') && !declared.has(name));
    return [...sections.map(({ name }) => name), ...others.map(({ name }) => name)].map((name) => pieceFor(location, name, 'reported', 'The target does not declare this section in <configSections>. Unless a level above does, .NET and IIS refuse the file (500.19).'));
}
function missingOf({ source, container }) {
    return [
        ...readAppSettings(source, container).missingSources.map((file) => ['appSettings', file]),
        ...readConnectionStrings(source, container).missingFiles.map((file) => ['connectionStrings', file]),
        ...settings_groups/* settingsGroups */.Md.flatMap((group) => [...(0,client_settings/* readClientSettings */.H)(source, container, group).missingFiles].map(([section, file]) => [`${group}/${section}`, file])),
    ];
}
/** A section in a file that was not given is unknown on that side; it matters where the other side has the section, too. */
function missingSources({ original, target, location }) {
    const own = new Set(sectionsIn(original.container).map(({ name }) => name));
    const inTarget = missingOf(target).filter(([name, file]) => own.has(name) || target.source.has?.(file) === true);
    const pieces = (which, missing) => missing.map(([name, file]) => pieceFor(location, name, 'conflict', `The section of the ${which} stands in ${file}, which was not given or is no such section: its values were not merged. Give that file as well.`));
    return [...pieces('original', missingOf(original)), ...pieces('target', inTarget)];
}
/** .NET refuses a section that names a file and has content of its own. */
function mixedSources({ container }, location, which) {
    return sectionsIn(container)
        .filter(({ element }) => (0,xml_element/* attributeValue */.CW)(element, 'configSource') !== undefined)
        .filter(({ element }) => element.children.length > 0 || element.attributes.length > 1)
        .map(({ name }) => pieceFor(location, name, 'conflict', `The section of the ${which} has both configSource and content of its own, which .NET refuses. Decide for one of them first.`));
}
/** What .NET itself would answer with an error, which says that the file is not the one that is in use. */
function notLoaded({ source, container }, location, which) {
    const inFile = location === '' ? fileLoadFaults(source.file) : [];
    return [...inFile, ...sectionLoadFaults(source.file, container)].map(({ section, what }) => pieceFor(location, section, 'conflict', `In the ${which} ${what}: .NET refuses that, so nothing is known of its values. Correct it first.`));
}
/** A person may have decided to keep a section as the target has it, whatever .NET makes of it. */
function settled({ outcome, ...piece }, { rules }) {
    const { policy, isExplicit } = (0,merge_rules/* ruleFor */.sG)(outcome.name, rules);
    if (outcome.fate !== 'conflict' || policy !== 'keep' || !isExplicit)
        return { outcome, ...piece };
    return { ...piece, outcome: { ...outcome, fate: 'kept', reason: `${outcome.reason} A rule keeps the target's.` } };
}
/** What keeps the settings sections of one place from being read or written as .NET would, in words. */
function sectionFaults(place) {
    const { original, target, location } = place;
    const sides = [
        ['original', original],
        ['target', target],
    ];
    const faults = [
        ...encrypted(place),
        ...sides.flatMap(([which, side]) => [
            ...notLoaded(side, location, which),
            ...(location === '' ? twice(side, location, which) : []),
            ...wrongCase(side, location, which),
            ...mixedSources(side, location, which),
        ]),
        ...undeclared(target, location),
        ...missingSources(place),
    ];
    return faults.map((piece) => settled(piece, place));
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/unchanged-place.js

const ofSettings = new RegExp(`^(?:location\\[[^\\]]*\\]/)?(?:${settings_groups/* settingsSections */.O_.join('|')})(?:/|$)`);
/** Whether the rules write nothing new outside of the settings sections. */
function keepsOtherValues({ rewrites }) {
    return rewrites.every(({ patterns }) => patterns.every((pattern) => ofSettings.test(pattern)));
}
/**
 * Whether a location is spelled the same in both files and holds no settings: then nothing of it differs, and no rule
 * writes anything there. Large files have thousands of them.
 */
function isUnchangedPlace({ original, target, location, rules }) {
    const [[own, ...others], [theirs, ...more]] = [original.container?.elements ?? [], target.container?.elements ?? []];
    if (location === '' || own === undefined || theirs === undefined || others.length + more.length > 0)
        return false;
    const length = theirs.end - theirs.start;
    if (own.end - own.start !== length || !keepsOtherValues(rules))
        return false;
    const [ownText, theirText] = [original.source.file.text, target.source.file.text];
    if (ownText.slice(own.start, own.end) !== theirText.slice(theirs.start, theirs.end))
        return false;
    return !theirs.children.some(({ name }) => (0,settings_groups/* isMeantAsSettings */.zT)(name));
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
    if (isUnchangedPlace(place))
        return undeclared(place.target, place.location);
    return [
        ...sectionFaults(place),
        ...mergeAppSettings(place),
        ...mergeClientSettings(place, 'applicationSettings'),
        ...mergeClientSettings(place, 'userSettings'),
        ...mergeConnectionStrings(place),
        ...compareSettingsSections(place),
        ...compareSections(place),
        ...compareLocation(place),
    ];
}
const valueKeys = ['original', 'target', 'pristine', 'result'];
/** The outcome itself where nothing in it is a secret. */
function masked(outcome) {
    let shown = outcome;
    let [last, lastMasked] = ['', ''];
    for (const key of valueKeys) {
        const value = outcome[key];
        if (value === undefined)
            continue;
        // Most settings have one value in all files.
        if (value !== last)
            [last, lastMasked] = [value, (0,mask_value/* maskSetting */.P)(outcome.name, value)];
        if (lastMasked !== value)
            shown = { ...shown, [key]: lastMasked };
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
/** The merged file, read again by both readers and proven before anybody has it. */
function applied(bytes, file, edits, pieces) {
    const merged = (0,configuration_file/* rereadConfiguration */.eH)(applyEdits(file.text, edits), file);
    proveMerge({ path: file.path, before: file.text, after: merged.text, edits, pieces });
    return { bytes: (0,decode/* spliceBytes */.w)({ ...file, bytes }, edits), file: merged };
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
    const merged = edits.length > 0 ? applied(bytes, file, edits, pieces) : { bytes, file };
    const diff = diffOf(file, merged.file, edits);
    return {
        bytes: merged.bytes,
        encoding: file.encoding.name,
        edits: edits.map((edit) => ({ ...edit, ...(0,line_index/* linesOf */.D)(file).positionAt(edit.start) })),
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

function recordedFile({ path, bytes }) {
    return { path, bytes: bytes.length, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(bytes) };
}
/** The record of a merge; the same request gives the same record. */
function mergeRecord({ original, target, pristine }, result) {
    const { bytes, encoding, changed, outcomes, edits, fragments } = result;
    return {
        format: 1,
        original: recordedFile(original),
        target: recordedFile(target),
        ...(pristine ? { pristine: recordedFile(pristine) } : {}),
        result: { bytes: bytes.length, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(bytes), encoding, changed },
        outcomes: outcomes.map(({ name: _name, ...outcome }) => outcome),
        edits: edits.map(({ line, column, reason }) => ({ line, column, reason })),
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
        patterns: [
            '*/@configSource',
            '*/@configProtectionProvider',
            'appSettings/@*',
            'connectionStrings/@*',
            'applicationSettings/*/@*',
            'userSettings/*/@*',
        ],
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
// EXTERNAL MODULE: ./lib/bundled/webconfig/setting-name.js
var setting_name = __webpack_require__(79039);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/setting-pattern.js

const piecesByGlob = new Map();
function piecesOf(glob) {
    const known = piecesByGlob.get(glob);
    if (known !== undefined)
        return known;
    const pieces = glob.toLowerCase().split('*');
    piecesByGlob.set(glob, pieces);
    return pieces;
}
/** Where the text behind all pieces but the last begins; `undefined` where they do not fit. Each is taken as early as it can be. */
function behindFirst(text, pieces) {
    const [first = '', ...others] = pieces.slice(0, -1);
    if (!text.startsWith(first))
        return undefined;
    let at = first.length;
    for (const piece of others) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return undefined;
        at = found + piece.length;
    }
    return at;
}
function matchesWhole(text, pieces) {
    const last = pieces.at(-1) ?? '';
    if (pieces.length === 1)
        return text === last;
    const at = behindFirst(text, pieces);
    return at !== undefined && text.length - last.length >= at && text.endsWith(last);
}
/** Whether the pieces fit the text, or a part of it that ends before a slash. */
function matchesStart(text, pieces) {
    const last = pieces.at(-1) ?? '';
    const endsPart = (end) => end === text.length || text.charAt(end) === '/';
    if (pieces.length === 1)
        return text.startsWith(last) && endsPart(last.length);
    const at = behindFirst(text, pieces);
    if (at === undefined)
        return false;
    if (last === '')
        return true;
    for (let found = text.indexOf(last, at); found >= 0; found = text.indexOf(last, found + 1)) {
        if (endsPart(found + last.length))
            return true;
    }
    return false;
}
/** `*` stands for any text, everything else for itself, without regard to case. */
function matchesGlob(text, glob) {
    return matchesWhole(text.toLowerCase(), piecesOf(glob));
}
const patterns = new Map();
/** The attribute is what follows the last slash, where that begins with `@`. */
function patternOf(text) {
    const known = patterns.get(text);
    if (known !== undefined)
        return known;
    const [elements, attribute] = [text.slice(0, text.lastIndexOf('/@')), text.slice(text.lastIndexOf('/@') + 1)];
    const isAttribute = text.includes('/@') && !attribute.includes('/');
    const pattern = {
        elements: piecesOf(isAttribute ? elements : text),
        attribute: isAttribute ? piecesOf(attribute) : undefined,
        hasLocation: text.startsWith('location['),
    };
    patterns.set(text, pattern);
    return pattern;
}
const comparedNames = new WeakMap();
function lowerCase({ location, elements, bareElements, attribute }) {
    const own = [...new Set([elements, bareElements])].map((one) => one.toLowerCase());
    const prefix = location.toLowerCase();
    return {
        own,
        withLocation: prefix === '' ? [] : own.map((one) => prefix + one),
        attribute: attribute?.toLowerCase(),
    };
}
function compared(name) {
    const found = comparedNames.get(name) ?? lowerCase((0,setting_name/* printedParts */.Vs)(name));
    comparedNames.set(name, found);
    return found;
}
function matches({ own, withLocation, attribute }, pattern) {
    const texts = pattern.hasLocation ? withLocation : [...own, ...withLocation];
    if (pattern.attribute === undefined)
        return texts.some((text) => matchesStart(text, pattern.elements));
    if (attribute === undefined || !matchesWhole(attribute, pattern.attribute))
        return false;
    return texts.some((text) => matchesWhole(text, pattern.elements));
}
/**
 * Whether a setting is one that a pattern names or lies below it. A pattern without `location[...]/` holds in every
 * location, one without `[...]` behind an element for every such element of a list. A pattern that ends in an attribute
 * holds for attributes, never for a key that looks like one.
 */
function matchesSetting(name, texts) {
    const names = compared(name);
    return texts.some((text) => matches(names, patternOf(text)));
}
/** Whether a person wrote the name itself, letter by letter but for their case. */
function isNamedExactly(name, texts) {
    const printed = (0,setting_name/* printName */.To)(name).toLowerCase();
    return texts.some((text) => text.toLowerCase() === printed);
}
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-rules.js


/** Built-in rules alone: settings sections are carried, everything else is reported. */
const plainMergeRules = { settings: [], oldOnly: 'carry', unconfigured: [], rewrites: [] };
/** What holds for a setting. Without the original's value no rule holds that asks for one. */
function ruleFor(setting, rules, original) {
    const builtIn = builtInRules.find(({ patterns }) => matchesSetting(setting, patterns));
    if (builtIn?.policy === 'never')
        return builtIn;
    const own = rules.settings.find(({ patterns, originals }) => (matchesSetting(setting, patterns) || isNamedExactly(setting, patterns)) && isOneOf(original, originals));
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
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2872);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55138);
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55595);



const contextLines = 3;
const changedSecretMark = '(secret, changed)';
/** The lines that an edit touches; edits of the same lines are one change. */
function changesOf(target, result) {
    const [oldLines, newLines] = [(0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(target), (0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(result)];
    const changes = [];
    target.edits.forEach((edit, index) => {
        const made = result.edits[index] ?? edit;
        const last = changes.at(-1);
        const change = {
            oldStart: oldLines.lineAt(edit.start),
            oldEnd: oldLines.lineAt(edit.end) + 1,
            newStart: newLines.lineAt(made.start),
            newEnd: newLines.lineAt(made.end) + 1,
        };
        if (last === undefined || (change.oldStart >= last.oldEnd && change.newStart >= last.newEnd)) {
            changes.push(change);
            return;
        }
        last.oldEnd = Math.max(last.oldEnd, change.oldEnd);
        last.newEnd = Math.max(last.newEnd, change.newEnd);
    });
    return changes;
}
/** Changes whose contexts touch share a hunk. */
function hunksOf(changes) {
    const hunks = [];
    for (const change of changes) {
        const last = hunks.at(-1)?.at(-1);
        if (last !== undefined && change.oldStart - last.oldEnd <= 2 * contextLines)
            hunks.at(-1)?.push(change);
        else
            hunks.push([change]);
    }
    return hunks;
}
/** Writes lines of one side with their secrets masked; the lines asked for ascend. */
class MaskedLines {
    side;
    lines;
    spans;
    isChanged;
    next = 0;
    constructor(side, isNew) {
        this.side = side;
        this.lines = (0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(side);
        this.spans = (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .secretSpans */ .A)(side.text);
        let edit = 0;
        const { edits } = side;
        this.isChanged = this.spans.map((span) => {
            while (edit < edits.length && Math.max(edits[edit]?.end ?? 0, (edits[edit]?.start ?? 0) + 1) <= span.start)
                edit++;
            return isNew && (edits[edit]?.start ?? Number.POSITIVE_INFINITY) < span.end;
        });
    }
    get count() {
        const { lineCount } = this.lines;
        return this.lines.startOf(lineCount - 1) === this.side.text.length ? lineCount - 1 : lineCount;
    }
    /** Without its line break; a secret over several lines shows its mark in each. */
    line(number) {
        const start = this.lines.startOf(number);
        const end = number + 1 < this.lines.lineCount ? this.lines.startOf(number + 1) : this.side.text.length;
        while ((this.spans[this.next]?.end ?? Number.POSITIVE_INFINITY) <= start)
            this.next++;
        const pieces = [];
        let copied = start;
        for (let index = this.next; (this.spans[index]?.start ?? end) < end; index++) {
            const span = this.spans[index];
            if (span === undefined)
                break;
            const mark = this.isChanged[index] ? changedSecretMark : _secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretMark */ .MX;
            pieces.push(this.side.text.slice(copied, Math.max(copied, span.start)), mark);
            copied = Math.min(span.end, end);
        }
        return [...pieces, this.side.text.slice(copied, end)].join('').replace(/(?:\r\n|\r|\n)$/, '');
    }
}
function lastLines(before, after) {
    return { old: before.count, made: after.count };
}
function range(start, count) {
    return `${count === 0 ? start : start + 1},${count}`;
}
function hunkText(changes, before, after) {
    const [first, last] = [changes[0], changes.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const counts = lastLines(before, after);
    const lead = Math.min(contextLines, first.oldStart, first.newStart);
    const trail = Math.min(contextLines, Math.max(0, counts.old - last.oldEnd), Math.max(0, counts.made - last.newEnd));
    const [oldFrom, newFrom] = [first.oldStart - lead, first.newStart - lead];
    const [oldTo, newTo] = [Math.min(last.oldEnd, counts.old) + trail, Math.min(last.newEnd, counts.made) + trail];
    const lines = [];
    let at = oldFrom;
    let other = newFrom;
    const context = (to) => {
        for (; at < to; at++, other++)
            lines.push(` ${before.line(at)}`);
    };
    for (const { oldStart, oldEnd, newEnd } of changes) {
        context(oldStart);
        const removed = [];
        const added = [];
        for (; at < Math.min(oldEnd, counts.old); at++)
            removed.push(before.line(at));
        for (; other < Math.min(newEnd, counts.made); other++)
            added.push(after.line(other));
        lines.push(...changedLines(removed, added));
    }
    context(oldTo);
    return [`@@ -${range(oldFrom, oldTo - oldFrom)} +${range(newFrom, newTo - newFrom)} @@`, ...lines];
}
/** Lines at both ends that are the same on both sides are context. */
function changedLines(removed, added) {
    let start = 0;
    const shorter = Math.min(removed.length, added.length);
    while (start < shorter && removed[start] === added[start])
        start++;
    let end = 0;
    while (end < shorter - start && removed.at(-1 - end) === added.at(-1 - end))
        end++;
    return [
        ...removed.slice(0, start).map((line) => ` ${line}`),
        ...removed.slice(start, removed.length - end).map((line) => `-${line}`),
        ...added.slice(start, added.length - end).map((line) => `+${line}`),
        ...removed.slice(removed.length - end).map((line) => ` ${line}`),
    ];
}
/**
 * A unified diff of target and result with every secret masked, empty where nothing changes. It is written straight from
 * the edits: nothing is searched for.
 */
function unifiedDiff(target, result) {
    if (target.edits.length === 0)
        return '';
    const [before, after] = [new MaskedLines(target, false), new MaskedLines(result, true)];
    const lines = hunksOf(changesOf(target, result)).flatMap((changes) => hunkText(changes, before, after));
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
