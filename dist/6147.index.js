export const id = 6147;
export const ids = [6147];
export const modules = {

/***/ 36147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseFleetFile: () => (/* binding */ parseFleetFile)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
;// CONCATENATED MODULE: ./lib/bundled/fleet/fleet-file-schema.js

const fleet_file_schema_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(255));
const names = dist/* pipe */.FsL(dist/* array */.YOg(fleet_file_schema_name), dist/* readonly */.tBZ());
const minutes = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(100_000));
const upTo256 = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(256));
/** ISO 8601 with an offset: a local time without one means something else on every runner. */
const moment = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, 'expected for example 2026-03-07T22:00:00+01:00'), dist/* check */.z6Y((text) => !Number.isNaN(Date.parse(text)), 'there is no such date or time'));
const runnerLabel = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]{1,255}$/, 'a runner label has letters, digits, ".", "_" and "-"'));
const group = dist/* strictObject */.rej({
    /** Every server of one replication group, its web servers and its AD FS servers. */
    servers: dist/* pipe */.FsL(dist/* array */.YOg(fleet_file_schema_name), dist/* minLength */.BpQ(1), dist/* readonly */.tBZ()),
    /** The server with the writable data file. The inventory cannot tell it. */
    primary: dist/* exactOptional */.yqP(fleet_file_schema_name),
    /** The subordinate to promote before the primary is upgraded. */
    promote: dist/* exactOptional */.yqP(fleet_file_schema_name),
    window: dist/* exactOptional */.yqP(fleet_file_schema_name),
    /** Groups that must be finished before this one begins. */
    after: dist/* exactOptional */.yqP(names),
    /** Servers of one role that may be out of service at the same time. */
    'at-once': dist/* exactOptional */.yqP(upTo256),
});
const server = dist/* strictObject */.rej({
    /** Labels of the runner that stands on this server. */
    runner: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(runnerLabel), dist/* minLength */.BpQ(1), dist/* readonly */.tBZ())),
    /** The environment whose reviewers approve this server. */
    environment: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w .-]{1,255}$/, 'not a name of an environment'))),
    /** Servers that must be finished before this one begins. */
    after: dist/* exactOptional */.yqP(names),
    /** Leaves the server as it is; the text says why. */
    skip: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(3))),
    /** True: upgrade it although an earlier upgrade of it was rolled back. */
    again: dist/* exactOptional */.yqP(dist/* boolean */.zMY()),
});
const estimates = dist/* strictObject */.rej({
    'mfa-server': dist/* exactOptional */.yqP(minutes),
    'sdk-server': dist/* exactOptional */.yqP(minutes),
    'web-server': dist/* exactOptional */.yqP(minutes),
    'adfs-adapter': dist/* exactOptional */.yqP(minutes),
});
/** Format 1 of a fleet file. `docs/reference/fleet.schema.json` is made from it. */
const fleetFileSchema = dist/* strictObject */.rej({
    format: dist/* literal */.euz(1),
    groups: dist/* exactOptional */.yqP(dist/* record */.g1P(fleet_file_schema_name, group)),
    servers: dist/* exactOptional */.yqP(dist/* record */.g1P(fleet_file_schema_name, server)),
    windows: dist/* exactOptional */.yqP(dist/* record */.g1P(fleet_file_schema_name, dist/* strictObject */.rej({ starts: moment, ends: moment }))),
    /** The group that goes first, alone; by default the smallest one. */
    canary: dist/* exactOptional */.yqP(fleet_file_schema_name),
    /** Jobs in one wave. */
    'wave-size': dist/* exactOptional */.yqP(upTo256),
    /** Jobs of a wave that run at the same time. */
    'max-parallel': dist/* exactOptional */.yqP(upTo256),
    /** How long a replication group may hold two versions. */
    'mixed-versions-minutes': dist/* exactOptional */.yqP(minutes),
    /** Minutes for one server, by its role. */
    estimates: dist/* exactOptional */.yqP(estimates),
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
        file: validated(readable(() => document.toJS({ maxAliasCount: 100 })), place),
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
function validated(value, place) {
    const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    if (format !== 1) {
        const what = format === undefined ? 'names no format' : `has the format ${JSON.stringify(format)}`;
        throw fault('fleet-file-format-unknown', `${place(['format'])}: the file ${what}; this version reads format: 1.`);
    }
    const result = dist/* safeParse */.xLC(fleetFileSchema, value);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => key).filter(isKey);
    throw fault('fleet-file-invalid', `${place(path)}: ${path.join('.')}: ${described(issue, path)}`);
}
function isKey(key) {
    return typeof key === 'string' || typeof key === 'number';
}
function described(issue, path) {
    if (issue.type === 'strict_object' && issue.expected === 'never') {
        return `the key "${path.at(-1)}" is unknown here`;
    }
    if (issue.type === 'strict_object' && issue.received === 'undefined') {
        return 'this key is missing';
    }
    return issue.message;
}
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
