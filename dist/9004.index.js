export const id = 9004;
export const ids = [9004,8667];
export const modules = {

/***/ 17948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest),
/* harmony export */   r: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47735);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _stored_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15434);





const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .BpQ(1));
const time = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .isoTimestamp */ .yhX());
/** Name of a folder on every file system, and none that says "unfinished". */
const setName = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((name) => !/(\.|\.partial)$/i.test(name), 'It ends in a dot or in .partial.'));
const labels = {
    component: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Component it belongs to; "server" for what belongs to none.', text),
    role: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What it is: data, theme, installers and so on; see backup-set.md.', text),
};
const meanings = {
    created: 'Time of creation, ISO 8601 in UTC.',
    modified: 'Time of the last change, ISO 8601 in UTC.',
    attributes: 'Attributes that are set.',
};
const attributes = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['read-only', 'hidden', 'system']));
const securityDescriptor = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Owner, group and DACL as SDDL text, where the server tells them.', text);
const entry = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    ...labels,
    storedAs: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Path in the set, with forward slashes.', text),
    originalPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Path on the server; absent for what was no file there.', text),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Bytes.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0))),
    sha256: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('SHA-256, lower-case hexadecimal.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{64}$/))),
    created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(meanings.created, time),
    modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(meanings.modified, time),
    attributes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(meanings.attributes, attributes),
    securityDescriptor,
});
/** What the file system says of an original. */
const facts = {
    created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(meanings.created, time),
    modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(meanings.modified, time),
    attributes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(meanings.attributes, attributes),
    securityDescriptor,
};
const folder = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ ...labels, path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Path on the server.', text), ...facts });
const origin = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    who: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Account or GitHub user.', text),
    why: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('The reason that was given.', text),
    run: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Address of the run, where there was one.', text),
    planDigest: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Digest of the plan that asked for the set.', text),
});
/** Format 1 of a manifest. `docs/reference/backup-manifest.schema.json` is made from it. */
const manifestSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1)),
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of the set and of its folder: server and time in UTC.', setName),
    created: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('When the set was begun, ISO 8601 in UTC.', time),
    server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of the server.', text),
    tool: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What made the set.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({ name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of this suite.', text), version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Its version.', text) })),
    origin: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Who wanted the set, and why.', origin),
    components: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Components that the set was made for; one of them may have nothing of its own to keep.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(text)),
    consistent: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('False when something could write while it was copied.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    consistencyNote: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('What could write.', text),
    accessRightsNote: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('How many access rights are not recorded, and why.', text),
    folders: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Folders of the originals, with those that are empty.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(folder)),
    entries: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Files of the set.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(entry)),
});
const factsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(facts);
const advice = 'Take another set. Do not uninstall anything on the strength of this one.';
/**
 * Reads a manifest. `where` names it in messages.
 * @throws UserError `backup-manifest-unreadable`, `backup-manifest-unsafe`
 */
function parseManifest(bytes, where) {
    const manifest = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormat */ .C$)(manifestSchema, bytes, (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('backup-manifest-unreadable', `${where} is no manifest of a backup set: ${what}.`, advice));
    requireSafeNames(manifest, where);
    return manifest;
}
/** Every stored name lies in the set, is used once, and belongs to the original path that the entry names. */
function requireSafeNames({ entries }, where) {
    const seen = new Set();
    for (const [index, { storedAs, originalPath }] of entries.entries()) {
        const place = `${where}, field entries.${index}.storedAs,`;
        const expected = originalPath === undefined ? storedAs : (0,_stored_name_js__WEBPACK_IMPORTED_MODULE_1__/* .storedNameOf */ .gh)(originalPath);
        const isDocument = storedAs.startsWith('documents/');
        const key = storedAs.toLowerCase();
        if (!(0,_stored_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeStoredName */ .q6)(storedAs) || storedAs !== expected || isDocument !== (originalPath === undefined)) {
            throw unsafe(place, `names a file outside the set or of another place: ${JSON.stringify(storedAs)}`);
        }
        if (seen.has(key))
            throw unsafe(place, `names ${JSON.stringify(storedAs)} twice`);
        seen.add(key);
    }
}
function unsafe(place, what) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('backup-manifest-unsafe', `${place} ${what}.`, 'Do not restore from this set. Find out who changed it, and take another one.');
}

/***/ }),

/***/ 15434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ storedPath),
/* harmony export */   gh: () => (/* binding */ storedNameOf),
/* harmony export */   q6: () => (/* binding */ isSafeStoredName)
/* harmony export */ });
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85128);


/**
 * Place of an original inside a set: `files/C/...` or `files/UNC/server/share/...`, forward slashes. Undefined for
 * what is no full path of Windows.
 */
function storedNameOf(originalPath) {
    try {
        const { root, names } = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindowsPath */ .Yw)(originalPath);
        const place = root.endsWith(':') ? [root.slice(0, 1)] : ['UNC', ...root.slice(2).split('\\')];
        return ['files', ...place, ...names].join('/');
    }
    catch (error) {
        if (error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d && error.code === 'invalid-path')
            return undefined;
        throw error;
    }
}
/** True for a name that stays inside a set on every file system. */
function isSafeStoredName(storedAs) {
    const [top = '', ...names] = storedAs.split('/');
    return ['files', 'documents'].includes(top) && names.length > 0 && names.every(isPlainName);
}
/** Path on the server of a stored name that {@link isSafeStoredName} lets pass. */
function storedPath(folder, storedAs) {
    return (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, storedAs);
}
function isPlainName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a line of SHA256SUMS
    return name !== '' && name !== '.' && name !== '..' && !/[\\:\u0000-\u001f]/.test(name);
}

/***/ }),

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

/***/ 7340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ noEffects),
/* harmony export */   ev: () => (/* binding */ effectsSchema),
/* harmony export */   gO: () => (/* binding */ interruptionsOf),
/* harmony export */   yo: () => (/* binding */ subjects)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24541);


/** Whom a change can leave without service: everybody who signs in, and the users of each web application. */
const subjects = ['sign-in', 'user-portal', 'mobile-app', 'web-service-sdk'];
const some = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(subjects));
/** What one step means to the users. Part of the digest. */
const effectsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)({
    interrupts: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Who is not served from the begin of this step.', some),
    restores: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Who is served again with the end of the last step of the plan that restores the service.', some),
    forGood: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('Who is interrupted for good: the new version has that web application no more.', some),
    minutes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Minutes that the step is assumed to take; not measured on this server.', valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
const noEffects = { interrupts: [], restores: [], minutes: 0 };
/**
 * Who is not served during which steps of a plan. `already`: who was not served when the plan was made. One whom the
 * plan neither interrupts nor restores is left out.
 */
function interruptionsOf(steps, already) {
    return subjects.flatMap((subject) => {
        const interrupted = steps.findIndex(({ effects }) => effects.interrupts.includes(subject));
        const again = steps.findLastIndex(({ effects }) => effects.interrupts.includes(subject));
        const restored = steps.findLastIndex(({ effects }) => effects.restores.includes(subject));
        const from = already.includes(subject) ? 0 : interrupted;
        if (from < 0 || (interrupted < 0 && restored < 0))
            return [];
        const isOver = restored >= Math.max(from, again);
        return [{ subject, from, to: isOver ? restored : steps.length - 1, isOver }];
    });
}

/***/ }),

/***/ 34609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ journalLineSchema),
/* harmony export */   mO: () => (/* binding */ withUnknownEvents)
/* harmony export */ });
/* unused harmony exports failureFields, installerRunFields */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24541);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);



const described = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const texts = (meaning) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(meaning, (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()));
const always = {
    at: described('When it was written; ISO 8601, UTC.'),
    by: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Who or what ran it: address of a run or an account.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
};
const digest = described('Digest of the plan that the run carries out.');
const step = described('Id of the step.');
const ofStep = { ...always, digest, step };
const services = texts('Names of the services.');
const subject = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Who is or was not served.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .subjects */ .yo));
/** A JSON object of any content: what came out of a step is told by its kind. */
const anything = valibot__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
/** What the journal keeps of a failure; the facts of a step repeat it. */
const failureFields = {
    code: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Code of an error that a person can fix.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    message: described('What happened; secrets are masked.'),
    advice: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('What to do about it.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
};
/** What the journal keeps of an installer's run; the facts of a step repeat it. */
const installerRunFields = {
    what: described('Product or program.'),
    exitCode: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Exit code of the installer.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    meaning: described('Meaning of the exit code.'),
    seconds: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('How long it ran.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    logPath: described('Log file on the server.'),
    excerpt: texts('Lines of that log, bounded and masked.'),
};
const event = (name, meaning, entries) => (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ event: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(meaning, valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(name)), ...entries });
/** What the suite did to a server, one line a thing. */
const journalLineSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('event', [
    event('plan-started', 'A run begins to carry out a plan.', {
        ...always,
        digest,
        action: described('The action that planned.'),
        approved: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('The digest was given as the approved one.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true)),
        actor: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Who started the run.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        records: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('What this run writes as events of its own; absent in runs of versions before 0.2.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('interruptions'))),
    }),
    event('plan-finished', 'Every step of the plan is done.', {
        ...always,
        digest,
        action: described('The action that planned.'),
    }),
    event('step-started', 'A step begins.', ofStep),
    event('step-done', 'A step ended and its effect was seen.', {
        ...ofStep,
        notes: texts('What a reader has to know of it.'),
        result: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('What came out: hashes, folders, exit codes.', anything),
    }),
    event('step-failed', 'A step ended without being done; it stays begun.', { ...ofStep, ...failureFields }),
    event('service-interrupted', 'From here on somebody is not served.', { ...ofStep, subject }),
    event('service-restored', 'From here on somebody is served again.', {
        ...always,
        subject,
        digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(digest),
        step: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Id of the step that restored it; absent where it was seen at the next look.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    event('installer-ran', 'A run of an installer, whatever came of it.', { ...always, ...installerRunFields }),
    event('operator-step-said', 'A person confirmed a step.', {
        at: always.at,
        step: described('Id of the person’s step.'),
        by: described('Who confirmed it.'),
    }),
    event('backup-created', 'A backup set was written and read back.', {
        ...always,
        folder: described('Folder of the set.'),
        manifestSha256: described('SHA-256 of its manifest, lower-case hexadecimal.'),
    }),
    event('rolled-back', 'The server is as the backup set records it; older confirmations are void.', {
        ...always,
        folder: described('Folder of the set.'),
    }),
    event('services-stopped', 'The suite stops services.', { ...always, services }),
    event('services-started', 'Services that the suite had stopped were started.', { ...always, services }),
    event('restart-required', 'Windows wants a restart.', {
        ...always,
        bootTime: described('Boot time before the restart; a later one proves it. ISO 8601.'),
        reason: described('Why.'),
    }),
    event('unknown', 'An event of a newer version, carried as it is.', {
        ...always,
        name: described('Its name.'),
        fields: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its other fields.', anything),
    }),
]);
const knownEvents = new Set(journalLineSchema.options.map(({ entries }) => entries.event.literal));
/** A line of the file as data; an event of a newer version becomes one that is called unknown. */
function withUnknownEvents(value) {
    if (typeof value !== 'object' || value === null || !('event' in value) || !('at' in value))
        return value;
    const { event: name, at, ...fields } = value;
    return typeof name === 'string' && !knownEvents.has(name) ? { event: 'unknown', at, name, fields } : value;
}

/***/ }),

/***/ 18667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planSchema),
/* harmony export */   parsePlan: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony export planSchemaOf */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47735);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7340);





const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const jsonValue = valibot__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(jsonValue), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, jsonValue)]));
const jsonObject = valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, jsonValue);
const finding = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    code: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Code; see error-codes.md.', text),
    message: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What was found, and where.', text),
    advice: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What to do.', text),
    input: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('The input that settles it.', text),
});
const about = {
    id: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What the step is called; unique in the plan, and as in the journal.', text),
    stage: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Action of the suite that the step belongs to.', text),
    title: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What the step does, for a person.', text),
    documentStep: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)("Step of Microsoft's document, for example U2.3.", text),
    effects: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Who is not served meanwhile, and for how long; absent in format 1.', _effects_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsSchema */ .ev),
};
/** What a person is asked for. */
const operatorStepSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
    id: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name for the input completed-operator-steps.', text),
    title: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('The step in words.', text),
    instructions: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What to do, one instruction after the other.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(text)),
    proof: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('"seen": the suite sees for itself that it is done. "said": a person confirms it.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['seen', 'said'])),
    blocking: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Whether later steps wait for it.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
});
function stepSchema(change) {
    const what = 'What exactly: the kind of change and its values.';
    const who = '"change": the suite performs it. "operator": a person does.';
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('type', [
        (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
            ...about,
            type: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(who, valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('change')),
            change: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(what, change),
            detail: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)('Further lines for the reader, for example what becomes of each setting.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(text)),
        }),
        (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
            ...about,
            type: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(who, valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('operator')),
            change: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(what, change),
            operatorStep: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What a person has to do.', operatorStepSchema),
        }),
    ]);
}
/**
 * A plan as a file, with the kinds of changes as `change` describes them. Format 1 is that of versions before 0.2.
 * `docs/reference/plan.schema.json` is made from it.
 */
function planSchemaOf(change, format) {
    return (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)({
        format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(format)),
        action: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Which action made the plan.', text),
        server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Name of the server.', text),
        inputs: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('The inputs that the plan depends on.', jsonObject),
        findings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What was found on the server and decides the plan: versions, paths, hashes.', jsonObject),
        steps: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What will be done, in this order.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(stepSchema(change))),
        warnings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What a person should know; does not stop.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(finding)),
        blockers: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('What stops the plan. One with a blocker is not applied.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(finding)),
    });
}
/** A change of a kind that this version does not know. */
const anyChange = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)({
    kind: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)('Kind of the change; the other fields depend on it.', text),
});
/** Plans of both formats, whatever their changes are. */
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .variant */ .Oxt('format', [planSchemaOf(anyChange, 1), planSchemaOf(anyChange, 2)]);
/** @throws UserError `plan-invalid` that names file, line and field */
function parsePlan(json, source) {
    return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFormat */ .C$)(planSchema, json, (what) => {
        const advice = 'Give the file of the output plan-path, unchanged.';
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('plan-invalid', `${source} is no plan: ${what}.`, advice);
    });
}

/***/ }),

/***/ 19004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ reportServerSchema),
/* harmony export */   parseServerRecord: () => (/* binding */ parseServerRecord)
/* harmony export */ });
/* unused harmony exports approvalSchema, announcementsSchema, serverRecordSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77934);
/* harmony import */ var _backup_manifest_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17948);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47735);
/* harmony import */ var _plan_journal_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34609);
/* harmony import */ var _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18667);
/* harmony import */ var _product_announcement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28936);
/* harmony import */ var _product_components_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71450);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70678);
/* harmony import */ var _webconfig_merge_record_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45961);
/* harmony import */ var _check_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28135);











const text = valibot__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP();
const plan = _plan_plan_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .planSchema */ .F;
const component = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({
    component: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Which component.', valibot__WEBPACK_IMPORTED_MODULE_8__/* .picklist */ .KIO(_product_components_js__WEBPACK_IMPORTED_MODULE_4__/* .componentNames */ .w)),
    generation: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Old product or new one.', valibot__WEBPACK_IMPORTED_MODULE_8__/* .picklist */ .KIO(['phonefactor', 'mfa-server'])),
    version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Version, as in Programs and Features.', text),
    folder: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('Folder of its content; absent for what has no folder of its own.', text),
    address: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('Site and virtual directory, for example Default Web Site/PhoneFactor.', text),
    applicationPool: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('Application pool.', text),
    theme: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('Theme of the portal.', text),
    webServiceSdkUrl: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('Address of the Web Service SDK in its web.config.', text),
});
const service = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Name, as in sc.exe.', text),
    account: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Account that it runs under.', text),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Whether it ran.', text),
});
const dataFile = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Its path.', text),
    status: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Whether it is there and can be read.', text),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('Bytes.', valibot__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig()),
});
/** A server before or after the upgrade, as far as the report compares it. */
const state = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({
    taken: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('When this was read, ISO 8601 in UTC.', text),
    installPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('Install folder of the agent.', text),
    dataFile: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('The data file.', dataFile),
    components: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Components that were installed.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(component)),
    services: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Services of the product.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(service)),
});
/** A person who approved, as the approvals of the workflow run tell. */
const approvalSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({
    by: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Who approved.', text),
    at: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('When, ISO 8601 in UTC.', text),
    environment: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('Environment whose reviewer it was.', text),
    comment: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('What the reviewer wrote.', text),
    run: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('The run that was approved.', text),
});
const reportPlan = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({ plan: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('The plan; see plan.md.', plan), digest: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Its digest.', text) });
const backupSet = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({
    manifest: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Its manifest; see backup-manifest.md.', _backup_manifest_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .r),
    sha256: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('SHA-256 of manifest.json.', text),
});
const merge = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({
    component: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Component.', valibot__WEBPACK_IMPORTED_MODULE_8__/* .picklist */ .KIO(_product_components_js__WEBPACK_IMPORTED_MODULE_4__/* .componentNames */ .w)),
    record: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('The record; see merge-record.md.', _webconfig_merge_record_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeRecordSchema */ .P),
});
/** A server as its record holds it. */
const reportServerSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Name of the server.', text),
    plans: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Plans that were made, oldest first: one made after an interruption lists what was left.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(reportPlan)),
    journal: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('What happened, in order.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(_plan_journal_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .journalLineSchema */ .LZ)),
    manifests: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Backup sets.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(backupSet)),
    before: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('The server before the first change, from the inventory inside the oldest backup set.', state),
    after: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('The server when the record was made.', state),
    merges: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Merges of web.config.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(merge)),
    approvals: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Approvals that GitHub told of.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(approvalSchema)),
    checks: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Checks of verify-upgrade; empty where it did not run.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(_check_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .checkSchema */ ._)),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('Why the server stands as it does, or why it was upgraded.', text),
    notes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lq)('What of the server could not be read for the report.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(text)),
});
const announcement = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({
    language: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Language of the text.', valibot__WEBPACK_IMPORTED_MODULE_8__/* .picklist */ .KIO(_product_announcement_js__WEBPACK_IMPORTED_MODULE_3__/* .announcementLanguages */ .TH)),
    subject: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Subject of the message.', text),
    paragraphs: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Paragraphs of the message.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(text)),
});
const announcementsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(announcement);
/** All that a report tells of one server, as a file: many of them make the report of a fleet. */
const serverRecordSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1)),
    rehearsal: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('True: the server is a rehearsal server, nothing here happened on Windows.', valibot__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY()),
    server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('The server.', reportServerSchema),
    announcements: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .field */ .ZZ)('Texts for the users, where the address of the portal changed.', announcementsSchema),
});
/** @throws UserError `record-invalid` that names `source` */
function parseServerRecord(json, source) {
    const advice = 'Give files of the output record-path, unchanged.';
    return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_10__/* .readFormat */ .C$)(serverRecordSchema, json, (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.UserError('record-invalid', `${source} is no record of a server: ${what}.`, advice));
}

/***/ }),

/***/ 45961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeRecordSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24541);


const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const bytes = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Size in bytes.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig());
const sha256 = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('SHA-256, lower-case hexadecimal.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[\da-f]{64}$/)));
const fileSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Path, as it was given or found.', text), bytes, sha256 });
const resultSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    bytes,
    sha256,
    encoding: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)("Encoding, which is the target's.", text),
    changed: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it differs from the target.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const outcomeSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    setting: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in the inputs carry, keep and report; see web-config-merge.md.', text),
    original: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the original; a secret is masked.', text),
    target: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the target.', text),
    pristine: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the old default.', text),
    result: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Its value in the merged file.', text),
    fate: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('"carried": the old value was taken. "corrected": taken and changed on its way. "kept": the new value stays. "same": no difference. "reported": left to a person. "conflict": a person has to decide.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['carried', 'kept', 'same', 'corrected', 'reported', 'conflict'])),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Why.', text),
});
const editSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    line: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Line in the target, from 1.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    column: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Column in the target, from 1.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Why.', text),
});
const fragmentSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    setting: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of the setting.', text),
    xml: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The XML; secrets are masked.', text),
});
/** What was merged, and why, for an audit: secrets are masked, files are named by their SHA-256. */
const mergeRecordSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)),
    original: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The file with the old values.', fileSchema),
    target: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The new file, before the merge.', fileSchema),
    pristine: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('The old file as its version installed it; absent in a merge of two files.', fileSchema),
    result: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('The merged file.', resultSchema),
    outcomes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Every setting that any of the files has.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(outcomeSchema)),
    edits: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('What was changed in the text of the target.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(editSchema)),
    fragments: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('XML to paste, for what a person has to decide.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fragmentSchema)),
});

/***/ })

};
