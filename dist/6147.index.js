export const id = 6147;
export const ids = [6147];
export const modules = {

/***/ 24541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ writtenFields),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);


/**
 * How the schema of a file format is written: each field with its meaning, which the reference pages and the published
 * JSON Schema show.
 */
/** An object of a file that the suite writes: fields of a newer version are carried along. */
function fields(entries) {
    // Only its type is strict: what a newer version wrote beside the known fields stays where it is.
    const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(entries);
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
/** The fields that a file needs of an object that belongs to another format: what else it holds is not its matter. */
function partOf(entries) {
    const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .objectWithRest */ .U1j(entries, valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
/** An object of a file that people write: an unknown name is refused with the known one that is nearest. */
function writtenFields(entries) {
    const known = Object.keys(entries);
    const message = ({ expected, path, message }) => {
        const name = String(path?.at(-1)?.key);
        return expected === 'never' ? `the key "${name}" is unknown here${(0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known)}` : message;
    };
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(entries, message), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}
/** A field that is always there, and what it means. */
function field(meaning, schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(meaning));
}
/** A field that may be absent, and what it means. */
function optional(meaning, schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(field(meaning, schema));
}
/** A list that nobody changes. */
function list(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ());
}

/***/ }),

/***/ 47735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pP: () => (/* binding */ conforming),
  C$: () => (/* binding */ readFormat),
  hK: () => (/* binding */ readFormatAsWritten),
  iQ: () => (/* binding */ unknownFieldsNote)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/bundled/base/format/line-of-field.js
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
/** The line, from 1, of a field in a JSON text that can be read; a field that is missing is shown where its object begins. */
function lineOfField(json, field) {
    // Where the scan is: in an object by the last name, in a list by position.
    const place = [];
    let before = '';
    let nearest = { depth: 0, offset: 0 };
    for (const { 0: token, index } of json.matchAll(tokens)) {
        const inside = place.at(-1);
        if (token === '}' || token === ']')
            place.pop();
        else if (token === ',' && typeof inside === 'number')
            place[place.length - 1] = inside + 1;
        else if (token === ',' || token === ':')
            before = token;
        else if (typeof inside === 'string' && before !== ':')
            place[place.length - 1] = JSON.parse(token);
        else {
            if (place.length >= nearest.depth && isStartOf(place, field))
                nearest = { depth: place.length, offset: index };
            if (token === '{')
                place.push('');
            if (token === '[')
                place.push(0);
        }
        if (token !== ':')
            before = token;
    }
    return json.slice(0, nearest.offset).split('\n').length;
}
function isStartOf(place, field) {
    return place.every((key, depth) => key === field[depth]);
}
;// CONCATENATED MODULE: ./lib/bundled/base/format/unknown-fields.js
/** Paths of the fields that a newer version wrote and this one does not know, with `[]` for each entry of a list. */
function unknownFields(schema, value) {
    return [...new Set(walk(schema, value, ''))];
}
function walk(shape, value, path) {
    if (shape.wrapped !== undefined)
        return walk(shape.wrapped, value, path);
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value)) {
        const { item } = shape;
        return item === undefined ? [] : value.flatMap((one) => walk(item, one, `${path}[]`));
    }
    if (shape.type === 'variant')
        return walk(optionOf(shape, value), value, path);
    return Object.entries(value).flatMap(([name, below]) => {
        const at = path === '' ? name : `${path}.${name}`;
        const known = shape.type === 'record' ? shape.value : shape.entries?.[name];
        if (known !== undefined)
            return walk(known, below, at);
        return shape.type === 'loose_object' ? [at] : [];
    });
}
/** The variant whose literal the value has. */
function optionOf({ options = [] }, value) {
    const fits = ({ entries = {} }) => Object.entries(entries).every(([name, { type, ...rest }]) => {
        if (type !== 'literal')
            return true;
        return 'literal' in rest && rest.literal === Reflect.get(value, name);
    });
    return options.find(fits) ?? { type: 'any' };
}
;// CONCATENATED MODULE: ./lib/bundled/base/format/read-format.js



/**
 * Reads JSON that follows a schema; a byte order mark before it is none of it. The one rule of all formats: what a newer
 * version wrote besides is carried along, and a missing or wrong field is an error that names line and field.
 * @throws UserError that `errorOf` makes
 */
function readFormat(schema, text, errorOf) {
    const { json, value } = parsed(text, errorOf);
    return conforming(schema, value, errorOf, (path) => `line ${lineOfField(json, path)}, `);
}
/** As {@link readFormat}, with the fields in the order of the file, for files that are changed and written again. */
function readFormatAsWritten(schema, text, errorOf) {
    readFormat(schema, text, errorOf);
    return parsed(text, errorOf).value;
}
/** What a person is shown of fields that a newer version wrote; empty where there are none. */
function unknownFieldsNote(schema, value, source) {
    const names = unknownFields(schema, value);
    if (names.length === 0)
        return [];
    const what = `${source} has fields that this version of the suite does not know: ${names.join(', ')}.`;
    return [`${what} They are kept and not looked at.`];
}
/** As {@link readFormat}, of what is read already; `placeOf` is put before the field. */
function conforming(schema, value, errorOf, placeOf) {
    refuseOtherFormat(schema, value, errorOf, placeOf(['format']));
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return result.output;
    // A typing error makes a needed name missing, too.
    const issue = result.issues.find(({ expected }) => expected === 'never') ?? result.issues[0];
    const path = (issue.path ?? []).map(({ key }) => key).filter(isKey);
    const where = path.length === 0 ? 'the top level' : `field ${path.join('.')}`;
    throw errorOf(`${placeOf(path)}${where}: ${reasonOf(issue)}`, 'field');
}
function isKey(key) {
    return typeof key === 'string' || typeof key === 'number';
}
function reasonOf({ type, received, message }) {
    return /object|variant/.test(type) && received === 'undefined' ? 'it is missing' : message;
}
function decoded(bytes, errorOf) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw errorOf('it is no text in UTF-8', 'json');
    }
}
function parsed(text, errorOf) {
    const json = typeof text === 'string' ? text.replace(/^\uFEFF/, '') : decoded(text, errorOf);
    try {
        return { json, value: JSON.parse(json) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw errorOf(`${lineOfSyntaxError(json, error)}it is not JSON: ${error.message}`, 'json');
    }
}
/** Node.js does not give the position of every error. */
function lineOfSyntaxError(json, { message }) {
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const end = /end of JSON/.test(message) ? json.length : Number(position ?? Number.NaN);
    return Number.isNaN(end) ? '' : `line ${json.slice(0, end).split('\n').length}, `;
}
/** A format of another number is another file: its fields are not looked at. */
function refuseOtherFormat(schema, value, errorOf, place) {
    const known = formatsOf(schema);
    const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    if (known.includes(format))
        return;
    const what = format === undefined ? 'names no format' : `has the format ${JSON.stringify(format)}`;
    throw errorOf(`${place}the top level ${what}; this version reads format ${known.join(' and ')}`, 'format');
}
/** The numbers of the formats that a schema reads; one `undefined` where its files have none. */
function formatsOf({ entries, options = [] }) {
    return options.length > 0 ? options.flatMap(formatsOf) : [entries?.format?.literal];
}

/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** The known name that a typing error most likely stands for; undefined where none is near. */
function nearestName(name, known) {
    const most = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
    const distances = [...known].map((one) => ({ one, distance: distanceOf(name.toLowerCase(), one.toLowerCase()) }));
    const near = distances.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance);
    return near[0]?.one;
}
/** Letters to add, to leave out or to exchange (Levenshtein). */
function distanceOf(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (const [index, letter] of [...one].entries()) {
        const next = [index + 1];
        for (let column = 1; column <= other.length; column++) {
            const exchanged = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
            next.push(Math.min(exchanged, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}
/** For the end of a sentence about an unknown name. */
function didYouMean(name, known) {
    const nearest = nearestName(name, known);
    return nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
}

/***/ }),

/***/ 36147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseFleetFile: () => (/* binding */ parseFleetFile)
});

// EXTERNAL MODULE: ./lib/bundled/base/format/read-format.js + 2 modules
var read_format = __webpack_require__(47735);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/bundled/base/format/fields.js
var fields = __webpack_require__(24541);
;// CONCATENATED MODULE: ./lib/bundled/fleet/fleet-file-schema.js


const fleet_file_schema_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(255));
const names = (0,fields/* list */.p_)(fleet_file_schema_name);
const minutes = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(100_000));
const upTo256 = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(256));
/** ISO 8601 with an offset: a local time without one means something else on every runner. */
const moment = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, 'expected for example 2026-03-07T22:00:00+01:00'), dist/* check */.z6Y((text) => !Number.isNaN(Date.parse(text)), 'there is no such date or time'));
const runnerLabel = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]{1,255}$/, 'a runner label has letters, digits, ".", "_" and "-"'));
const group = (0,fields/* writtenFields */.BI)({
    servers: (0,fields/* field */.ZZ)('Every server of one replication group, with its web servers and its AD FS servers. Short names or full DNS names.', dist/* pipe */.FsL(dist/* array */.YOg(fleet_file_schema_name), dist/* minLength */.BpQ(1), dist/* readonly */.tBZ())),
    primary: (0,fields/* optional */.lq)('The server with the writable data file. No inventory can tell it: see the Status page of the console.', fleet_file_schema_name),
    promote: (0,fields/* optional */.lq)('The subordinate that a person promotes before the primary is upgraded.', fleet_file_schema_name),
    window: (0,fields/* optional */.lq)('Name of the window in which the group may be upgraded. Without one: at any time.', fleet_file_schema_name),
    after: (0,fields/* optional */.lq)('Groups that have to be finished before this one begins.', names),
    'at-once': (0,fields/* optional */.lq)('How many servers of one role may be out of service at the same time. By default half of them.', upTo256),
});
const server = (0,fields/* writtenFields */.BI)({
    runner: (0,fields/* optional */.lq)('Labels of the runner on this server. By default "self-hosted" and the name.', dist/* pipe */.FsL(dist/* array */.YOg(runnerLabel), dist/* minLength */.BpQ(1), dist/* readonly */.tBZ())),
    environment: (0,fields/* optional */.lq)('Environment whose reviewers approve this server.', dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w .-]{1,255}$/, 'not a name of an environment'))),
    after: (0,fields/* optional */.lq)('Servers that have to be finished before this one begins.', names),
    skip: (0,fields/* optional */.lq)('Leaves the server as it is; the text says why.', dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(3))),
    again: (0,fields/* optional */.lq)('True: upgrade it although an earlier upgrade of it was rolled back.', dist/* boolean */.zMY()),
});
const fleet_file_schema_window = (0,fields/* writtenFields */.BI)({
    starts: (0,fields/* field */.ZZ)('Date and time with the offset from UTC, for example 2026-03-07T22:00:00+01:00.', moment),
    ends: (0,fields/* field */.ZZ)('Date and time with the offset from UTC.', moment),
});
const estimates = (0,fields/* writtenFields */.BI)({
    'mfa-server': (0,fields/* optional */.lq)('A server with the agent.', minutes),
    'sdk-server': (0,fields/* optional */.lq)('A server with the Web Service SDK but without the agent.', minutes),
    'web-server': (0,fields/* optional */.lq)('A server with User Portal or Mobile App Web Service only.', minutes),
    'adfs-adapter': (0,fields/* optional */.lq)('A server with the AD FS adapter, which a person does.', minutes),
});
/** Format 1 of a fleet file. `docs/reference/fleet.schema.json` is made from it. */
const fleetFileSchema = (0,fields/* writtenFields */.BI)({
    format: (0,fields/* field */.ZZ)('Version of the format.', dist/* literal */.euz(1)),
    groups: (0,fields/* optional */.lq)('Replication groups by a name of your choice. A server in no group is a blocker as soon as there are several.', dist/* record */.g1P(fleet_file_schema_name, group)),
    servers: (0,fields/* optional */.lq)('What is said of single servers, by name.', dist/* record */.g1P(fleet_file_schema_name, server)),
    windows: (0,fields/* optional */.lq)('Change windows by a name of your choice.', dist/* record */.g1P(fleet_file_schema_name, fleet_file_schema_window)),
    canary: (0,fields/* optional */.lq)('The group that goes first, alone. By default the smallest one.', fleet_file_schema_name),
    'wave-size': (0,fields/* optional */.lq)('Servers in one wave at most.', upTo256),
    'max-parallel': (0,fields/* optional */.lq)('Servers of a wave that are upgraded at the same time.', upTo256),
    'mixed-versions-minutes': (0,fields/* optional */.lq)('How long a replication group may hold two versions; a plan that needs longer is blocked.', minutes),
    estimates: (0,fields/* optional */.lq)('Minutes that one server takes, by its role; for the estimate and the windows.', estimates),
});
;// CONCATENATED MODULE: ./lib/bundled/fleet/parse-fleet-file.js



const advice = 'Correct the fleet file; docs/reference/fleet.schema.json describes it, and editors can check it.';
function fault(code, what, cause) {
    return new user_error.UserError(code, what, advice, cause === undefined ? {} : { cause });
}
/**
 * Reads a fleet file (YAML 1.2, UTF-8).
 * @throws UserError `fleet-file-not-yaml`, `fleet-file-format-unknown`, `fleet-file-invalid`, each with line and column
 */
async function parseFleetFile(text, fileName) {
    // Loaded on use: fleets without such a file need no YAML.
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = readable(() => parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false }));
    const [syntax] = document.errors;
    if (syntax !== undefined) {
        const { line, col } = lines.linePos(syntax.pos[0]);
        throw fault('fleet-file-not-yaml', `${fileName}:${line}:${col}: this is not valid YAML: ${syntax.message}`, syntax);
    }
    const place = (path) => placeIn(document, lines, fileName, path);
    return {
        file: (0,read_format/* conforming */.pP)(fleetFileSchema, readable(() => document.toJS({ maxAliasCount: 100 })), (what, kind) => fault(codes[kind], `${what}.`), (path) => `${place(path)}: `),
        placeOf: place,
    };
}
/** The parser throws on files that are built to exhaust it: too many aliases, or nested too deep. */
function readable(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof ReferenceError || error instanceof RangeError))
            throw error;
        throw fault('fleet-file-not-yaml', `The fleet file cannot be read as YAML: ${error.message}`, error);
    }
}
const codes = {
    json: 'fleet-file-not-yaml',
    format: 'fleet-file-format-unknown',
    field: 'fleet-file-invalid',
};
/** The nearest part that is there: a missing key is shown at its parent. */
function placeIn(document, lines, fileName, path) {
    for (let length = path.length; length >= 0; length--) {
        const range = rangeOf(document, path.slice(0, length));
        if (range !== undefined) {
            const { line, col } = lines.linePos(range);
            return `${fileName}:${line}:${col}`;
        }
    }
    return fileName;
}
function rangeOf(document, path) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return hasRange(node) ? node.range?.[0] : undefined;
}
function hasRange(node) {
    return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/***/ })

};
