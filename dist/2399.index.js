export const id = 2399;
export const ids = [2399];
export const modules = {

/***/ 24541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ writtenFields),
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
        throw errorOf(`it is not JSON: ${error.message}`, 'json');
    }
}
/** A format of another number is another file: its fields are not looked at. */
function refuseOtherFormat(schema, value, errorOf, place) {
    const known = formatOf(schema);
    const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    if (format === known)
        return;
    const what = format === undefined ? 'names no format' : `has the format ${JSON.stringify(format)}`;
    throw errorOf(`${place}the top level ${what}; this version reads format ${known}`, 'format');
}
function formatOf(schema) {
    const { entries } = schema;
    return entries?.format?.literal;
}

/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** The known name that a typing error most likely stands for; undefined where none is near. */
function nearestName(name, known) {
    const most = Math.max(1, Math.floor(name.length / 3));
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

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFleetServer: () => (/* binding */ readFleetServer)
});

// EXTERNAL MODULE: ./lib/bundled/product/inventory-schema.js
var inventory_schema = __webpack_require__(99090);
// EXTERNAL MODULE: ./lib/bundled/product/judge-server.js + 1 modules
var judge_server = __webpack_require__(52809);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/product/prerequisites.js
var prerequisites = __webpack_require__(48079);
;// CONCATENATED MODULE: ./lib/bundled/fleet/fleet-server.js

/** Distils a judged server. `source` is shown in messages. */
function fleetServer(state, source) {
    const components = state.components.map(({ component, generation }) => ({ component, generation }));
    const role = roleOf(state);
    const hasAgent = components.some(({ component }) => component === 'agent');
    return {
        name: state.machine.name,
        ...(state.machine.domain === undefined ? {} : { domain: state.machine.domain }),
        source,
        ...(role === undefined ? {} : { role }),
        components,
        ...(state.adfsAdapter === undefined ? {} : { adfsAdapter: state.adfsAdapter }),
        sdkHosts: sdkHostsOf(state),
        inBetween: role === 'mfa-server' && !hasAgent,
        blockers: role === undefined ? [] : [...state.ambiguities, ...dataFileBlockers(state), ...fleet_server_prerequisites(state)],
    };
}
function roleOf({ components, dataFile, adfsAdapter, installPath }) {
    const has = (name) => components.some(({ component }) => component === name);
    const keptData = installPath !== undefined && dataFile?.status === 'present';
    if (has('agent') || keptData)
        return 'mfa-server';
    if (has('web-service-sdk'))
        return 'sdk-server';
    if (components.length > 0)
        return 'web-server';
    return adfsAdapter === undefined ? undefined : 'adfs-adapter';
}
function sdkHostsOf(state) {
    const urls = state.components.flatMap(({ web }) => web?.configuration?.webServiceSdkUrl ?? []);
    return [...new Set(urls.flatMap((url) => URL.parse(url)?.hostname.toLowerCase() ?? []))];
}
function dataFileBlockers({ components, dataFile }) {
    const agent = components.some((one) => one.component === 'agent' && one.generation === 'phonefactor');
    if (!agent || dataFile?.status === 'present')
        return [];
    const status = dataFile?.status ?? 'missing';
    return [
        {
            code: `data-file-${status}`,
            message: `The data file ${dataFile?.path ?? 'PhoneFactor.pfdata'} is ${status}.`,
            advice: 'Run the action "inspect" on this server: it says what to do. Take the inventory again afterwards.',
        },
    ];
}
/** Unmet prerequisites of what is to be upgraded; those that only inform are left to the server's own plan. */
function fleet_server_prerequisites({ prerequisites: checks, components }) {
    const old = components.filter(({ generation }) => generation === 'phonefactor').map(({ component }) => component);
    return checks
        .filter(({ satisfied, neededBy }) => !satisfied && neededBy.some((component) => old.includes(component)))
        .filter(({ id }) => !prerequisites/* advisoryPrerequisites */.h.includes(id))
        .map(({ id, found, advice }) => ({ code: `prerequisite-${id}`, message: found, advice }));
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/read-fleet-server.js




/**
 * From the JSON of one inventory to the few facts that a fleet needs; the inventory itself is let go.
 * @throws UserError that names `source`
 */
function readFleetServer(json, source, readConfigurationFacts) {
    const inventory = (0,inventory_schema.parseInventory)(json, source);
    try {
        return fleetServer((0,judge_server/* judgeServer */.T)(inventory, {}, readConfigurationFacts), source);
    }
    catch (error) {
        if (!(error instanceof user_error.UserError))
            throw error;
        throw new user_error.UserError(error.code, `${source}: ${error.message}`, error.advice, { cause: error });
    }
}

/***/ }),

/***/ 95056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ machineFactsSchema),
/* harmony export */   dh: () => (/* binding */ serviceSchema),
/* harmony export */   oX: () => (/* binding */ serviceEntries),
/* harmony export */   zx: () => (/* binding */ webServerSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24541);


/** What the host answers of a server, as inventories and rehearsal servers keep it. Names of IIS follow applicationHost.config. */
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** Paths are Windows paths without a trailing backslash. */
const machineFactsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of the computer.', text),
    domain: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('DNS name of the domain; absent on a stand-alone server.', text),
    operatingSystem: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Edition and version.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example Windows Server 2016 Standard.', text),
        version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example 10.0.14393.', text),
    })),
    architecture: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Processor type of Windows.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['x86', 'x64'])),
    language: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Language of the system, for example de-DE.', text),
    bootTime: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Last start of Windows, ISO 8601 in UTC. A later value than before proves a restart.', text),
    account: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that took the inventory.', text),
    isAdministrator: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it has administrator rights, with a full token.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    folders: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Where Windows keeps things.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        programData: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('%ProgramData%.', text),
        programFiles: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('%ProgramFiles%.', text),
        windows: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('%SystemRoot%.', text),
    })),
});
const serviceEntries = {
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in sc.exe.', text),
    displayName: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in services.msc.', text),
    imagePath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Command line of its program as registered, quotes and arguments included.', text),
    startType: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('How it is started.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['automatic', 'manual', 'disabled'])),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it runs.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['running', 'stopped', 'start-pending', 'stop-pending', 'paused'])),
    account: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that it runs under.', text),
    dependsOn: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Services that it needs.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(text)),
};
const serviceSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(serviceEntries);
/** What an uninstall loses and a reinstall does not bring back. */
const applicationSettingsSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    authentication: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Which authentication is switched on.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        anonymous: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Anonymous.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        basic: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Basic.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        windows: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Windows.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        impersonation: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('ASP.NET impersonation.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    })),
    sslFlags: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example Ssl, SslNegotiateCert, SslRequireCert.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(text)),
});
const webApplicationSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)("Virtual path, beginning with a slash; the site's root application is a slash alone.", text),
    physicalPath: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Folder of its content.', text),
    applicationPool: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name of its pool.', text),
    settings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Settings that an uninstall loses.', applicationSettingsSchema),
});
const bindingSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    protocol: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('http, https or another one.', text),
    information: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Address:port:host name, as in *:443:mfa.contoso.com.', text),
    certificateThumbprint: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Thumbprint of the certificate, upper-case hexadecimal; https only.', text),
});
const siteSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name, as in IIS Manager.', text),
    id: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Number of the site.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf())),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it is started.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['started', 'stopped'])),
    bindings: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Where it listens.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(bindingSchema)),
    applications: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its applications.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(webApplicationSchema)),
});
const applicationPoolSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Name.', text),
    managedRuntimeVersion: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('.NET CLR version; empty for none.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['v2.0', 'v4.0', ''])),
    pipelineMode: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Managed pipeline mode.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['Integrated', 'Classic'])),
    enable32Bit: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('"Enable 32-Bit Applications".', valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    identity: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Account that it runs under.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        type: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Kind of account.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['ApplicationPoolIdentity', 'NetworkService', 'LocalService', 'LocalSystem', 'SpecificUser'])),
        userName: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)('Name of the account, for SpecificUser. Passwords are never read.', text),
    })),
    state: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Whether it is started.', valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['started', 'stopped'])),
});
const webServerSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    version: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('For example 10.0.', text),
    sites: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its sites.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(siteSchema)),
    applicationPools: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)('Its application pools.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(applicationPoolSchema)),
});

/***/ }),

/***/ 99090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseInventory: () => (/* binding */ parseInventory)
/* harmony export */ });
/* unused harmony export inventorySchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47735);
/* harmony import */ var _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90614);
/* harmony import */ var _host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95056);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);
/* harmony import */ var _registry_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15261);







const text = valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP();
const bytes = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0));
const registryPart = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    key: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('The key.', text),
    view: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('View of 32-bit or of 64-bit programs.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['32', '64'])),
    text: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Its content in the form of .reg files; secret values are replaced.', text),
});
const listedFile = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Path relative to the folder.', text),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Bytes.', bytes),
    modified: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Time of the last change, ISO 8601 in UTC.', text),
});
const folder = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({ path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('The folder.', text), files: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('All files below it.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(listedFile)) });
const configuration = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Path on the server.', text),
    text: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Its text; passwords and keys are replaced.', text),
    problem: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Why it could not be read as text, in place of the text.', text),
});
const dataFile = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    path: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Its path.', text),
    status: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Whether it is there and can be read.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(['present', 'missing', 'empty', 'unreadable'])),
    size: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Bytes.', bytes),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('Why it cannot be read, with the program that holds it.', text),
});
const drive = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    letter: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Letter of the drive.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^[A-Z]$/))),
    freeBytes: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Bytes that are free.', bytes),
});
/** Format 1 of an inventory. `docs/reference/inventory.schema.json` is made from it. */
const inventorySchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1)),
    machine: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('What Windows says of itself.', _host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFactsSchema */ .EE),
    registry: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('The parts of the registry that matter, per key and view.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(registryPart)),
    services: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)("Services whose program lies in the product's folder.", (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(_host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceSchema */ .dh)),
    webServer: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('IIS; absent where it is not installed.', _host_server_facts_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .webServerSchema */ .zx),
    folders: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Lists of files of the install folder and the web folders.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(folder)),
    configurations: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Every web.config below these folders.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(configuration)),
    dataFile: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)('The data file; absent where no agent was found.', dataFile),
    drives: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Drives with their free space.', (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(drive)),
    reachable: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)('Whether a TCP connection to host:port succeeds, for the hosts of the cloud service.', valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()), valibot__WEBPACK_IMPORTED_MODULE_4__/* .readonly */ .tBZ())),
});
const takeAgain = 'Take the inventory again with the action "inspect" of this version.';
const codes = {
    json: 'inventory-not-json',
    format: 'inventory-format-unknown',
    field: 'inventory-invalid',
};
/**
 * Reads a stored inventory. `source` names it in messages.
 * @throws UserError `inventory-not-json`, `inventory-format-unknown`, `inventory-invalid`
 */
function parseInventory(json, source) {
    const errorOf = (what, fault) => new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(codes[fault], `${source} is no inventory: ${what}.`, takeAgain);
    const inventory = (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_6__/* .readFormat */ .C$)(inventorySchema, json, errorOf);
    for (const [index, { key, text }] of inventory.registry.entries()) {
        try {
            (0,_registry_text_js__WEBPACK_IMPORTED_MODULE_3__/* .registryKeysOf */ .n)(text);
        }
        catch (error) {
            if (!(error instanceof _host_host_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d))
                throw error;
            throw errorOf(`field registry.${index}.text, of the key ${key}: ${error.message}`, 'field');
        }
    }
    return inventory;
}

/***/ }),

/***/ 52809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeServer)
});

// EXTERNAL MODULE: ./lib/bundled/host/windows-path.js
var windows_path = __webpack_require__(85128);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var product_components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/product/find-products.js
var find_products = __webpack_require__(32278);
// EXTERNAL MODULE: ./lib/bundled/product/find-web-presence.js
var find_web_presence = __webpack_require__(74250);
// EXTERNAL MODULE: ./lib/bundled/product/configured-path.js
var configured_path = __webpack_require__(17204);
// EXTERNAL MODULE: ./lib/bundled/product/install-path.js
var install_path = __webpack_require__(32687);
;// CONCATENATED MODULE: ./lib/bundled/product/judge-install-path.js



function twoViews(found) {
    return {
        code: 'install-path-two-views',
        message: `The registry names two install folders: ${found.map(({ path, view }) => `${path} (${view}-bit view)`).join(', ')}.`,
        advice: 'Give the folder that holds the Data folder in use.',
        input: 'install-path',
    };
}
function notAPath({ path, view }) {
    return {
        code: 'install-path-not-a-path',
        message: `The registry names ${JSON.stringify(path)} as the install folder (${view}-bit view), which is no path of Windows.`,
        advice: 'Give the folder that the product is installed in.',
        input: 'install-path',
    };
}
const missing = {
    code: 'install-path-missing',
    message: 'The agent is installed, but the registry has no value InstallPath for it.',
    advice: 'Give the install folder. Without the value, the new server would install into its own default folder and not find the data file.',
    input: 'install-path',
};
function folderMissing(path) {
    return {
        code: 'install-folder-missing',
        message: `The registry names ${path} as the install folder, but there is no such folder.`,
        advice: 'If the product was moved, give the folder that it is in now.',
        input: 'install-path',
    };
}
/** Which folder the product is installed in: the operator's word, else what both registry views say. */
function judgeInstallPath(inventory, registry, hasAgent, chosen) {
    const found = (0,install_path/* installPathsOf */.t)(registry).map((one) => ({ ...one, path: (0,configured_path/* expandPath */.a)(one.path, inventory.machine) }));
    const damaged = found.find((one) => !(0,windows_path/* isWindowsPath */.NU)(one.path));
    if (chosen === undefined && damaged !== undefined)
        return { ambiguities: [notAPath(damaged)], warnings: [] };
    const path = chosen === undefined ? found[0]?.path : (0,windows_path/* withoutTrailingBackslash */.X3)(chosen);
    if (path === undefined)
        return { ambiguities: [], warnings: hasAgent ? [missing] : [] };
    const agreeing = found.filter((one) => (0,windows_path/* samePath */.Eb)(one.path, path));
    if (chosen === undefined && agreeing.length < found.length)
        return { ambiguities: [twoViews(found)], warnings: [] };
    const isListed = inventory.folders.some((folder) => (0,windows_path/* samePath */.Eb)(folder.path, path));
    return {
        installPath: { path, views: agreeing.map(({ view }) => view) },
        ambiguities: [],
        warnings: isListed ? [] : [folderMissing(path)],
    };
}
// EXTERNAL MODULE: ./lib/bundled/product/names.js
var names = __webpack_require__(31484);
// EXTERNAL MODULE: ./lib/bundled/product/pending-restart.js
var pending_restart = __webpack_require__(60397);
// EXTERNAL MODULE: ./lib/bundled/product/prerequisites.js
var prerequisites = __webpack_require__(48079);
// EXTERNAL MODULE: ./lib/bundled/product/registry-snapshot.js
var registry_snapshot = __webpack_require__(29058);
;// CONCATENATED MODULE: ./lib/bundled/product/judge-server.js









function productOf({ entry }) {
    return {
        displayName: entry.displayName,
        version: entry.version,
        view: entry.view,
        ...(entry.publisher === undefined ? {} : { publisher: entry.publisher }),
        ...(entry.productCode === undefined ? {} : { productCode: entry.productCode }),
    };
}
function componentOf(product, web) {
    return {
        component: product.component,
        generation: product.generation,
        product: productOf(product),
        ...(web ? { web } : {}),
    };
}
function packagesIn(inventory, installPath) {
    if (installPath === undefined)
        return [];
    const listing = inventory.folders.find(({ path }) => (0,windows_path/* samePath */.Eb)(path, installPath));
    return (listing?.files ?? []).map(({ path }) => path).filter((path) => names/* packageFilePattern */.RW.test(path));
}
function noServiceFound(components, inventory) {
    const agent = components.find(({ component }) => component === 'agent');
    if (agent === undefined || inventory.services.length > 0)
        return [];
    return [
        {
            code: 'service-not-found',
            message: `"${agent.product.displayName}" (${product_components/* componentTitles */.$.agent}) is installed, but no service runs a program of its install folder.`,
            advice: 'See in services.msc which service belongs to it and where its program lies; stop it by hand before a backup.',
        },
    ];
}
/**
 * What is installed, where, and in what state. Uses the inventory alone, so that a stored inventory can be judged
 * again; what cannot be decided becomes an ambiguity that names the input which settles it.
 */
function judgeServer(inventory, choices, readConfigurationFacts) {
    const registry = (0,registry_snapshot/* registrySnapshot */.C)(inventory);
    const entries = (0,find_products/* uninstallEntries */.dp)(registry);
    const search = (0,find_products/* findProducts */.Wx)(entries, choices.productNamePatterns ?? {}, choices.productCodes ?? {});
    const web = (0,find_web_presence/* findWebPresence */.F)(inventory, search.products, choices.webApplications ?? {}, readConfigurationFacts);
    const components = search.products.map((product) => componentOf(product, web.presenceOf(product)));
    const adapter = entries.find(find_products/* isAdfsAdapter */.AQ);
    const hasAgent = components.some(({ component }) => component === 'agent');
    const { installPath, ...path } = judgeInstallPath(inventory, registry, hasAgent, choices.installPath);
    return {
        machine: inventory.machine,
        ...(installPath ? { installPath } : {}),
        ...(inventory.dataFile ? { dataFile: inventory.dataFile } : {}),
        components,
        ...(adapter ? { adfsAdapter: `${adapter.displayName} ${adapter.version}`.trim() } : {}),
        services: inventory.services,
        ...(inventory.webServer ? { webServer: inventory.webServer } : {}),
        prerequisites: (0,prerequisites/* checkPrerequisites */.G)(inventory),
        pendingRestart: (0,pending_restart/* pendingRestart */.b)(registry),
        packagesInInstallFolder: packagesIn(inventory, installPath?.path),
        freeBytes: Object.fromEntries(inventory.drives.map(({ letter, freeBytes }) => [letter, freeBytes])),
        ambiguities: [...path.ambiguities, ...search.ambiguities, ...web.ambiguities],
        warnings: [...path.warnings, ...search.warnings, ...web.warnings, ...noServiceFound(components, inventory)],
    };
}

/***/ }),

/***/ 60397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pendingRestart)
/* harmony export */ });
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33072);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22756);


/** Why Windows asks for a restart; empty when it does not. */
function pendingRestart(registry) {
    const marked = _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .restartMarkerKeys */ .E.filter(({ key }) => registry.anyView(key) !== undefined);
    // Pairs of a file and its new name; the new name is empty (delete) or begins with `!` (replace).
    const files = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textValues */ .Oo)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionManagerKey */ .hS), _registry_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingRenamesValue */ .cl)
        .filter((path) => path !== '' && !path.startsWith('!'))
        .map((path) => path.replace(/^(\*\d*)?\\\?\?\\/, ''));
    const shown = files.slice(0, 3).join(', ') + (files.length > 3 ? ', ...' : '');
    return [
        ...marked.map(({ reason }) => reason),
        ...(files.length > 0 ? [`${files.length} file(s) are replaced or deleted at the next start: ${shown}`] : []),
    ];
}

/***/ }),

/***/ 48079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPrerequisites),
/* harmony export */   h: () => (/* binding */ advisoryPrerequisites)
/* harmony export */ });
/* harmony import */ var _host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31484);
/* harmony import */ var _pending_restart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60397);
/* harmony import */ var _registry_locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33072);
/* harmony import */ var _registry_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29058);
/* harmony import */ var _registry_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22756);






const everything = ['agent', ..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW];
/** Source: "Determine which .NET Framework versions are installed". */
const dotNet45Release = 378389;
/** Visual C++ 2015 Update 1 as major, minor, build. Redistributables up to 2022 share major version 14. */
const vcRuntimeNeeded = [14, 0, 23506];
/** What the vendor names for the server, in bytes. The backup's own need is checked where it is planned. */
const diskNeeded = 200 * 1024 * 1024;
function dotNet(registry) {
    const release = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(registry.anyView(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .dotNetKey */ .AY), 'Release');
    return {
        id: 'dotnet-4.5',
        neededBy: everything,
        satisfied: release !== undefined && release >= dotNet45Release,
        found: release === undefined ? 'No .NET Framework 4.5 or later.' : `.NET Framework 4, release ${release}.`,
        advice: `.NET Framework 4.5 or later (release ${dotNet45Release}). Install it as a Windows feature (NET-Framework-45-Core) or from Microsoft; it needs a restart.`,
    };
}
function compareVersions(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
function vcRuntimeVersions(registry, architecture) {
    return registry.views.flatMap((view) => {
        const key = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .keyAt */ .f5)(registry.tree(_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj, view), `${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .vcRuntimeKey */ .rj}\\${architecture}`);
        const build = (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Bld');
        if (build === undefined || (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Installed') !== 1)
            return [];
        return [[(0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Major') ?? 14, (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(key, 'Minor') ?? 0, build]];
    });
}
function vcRuntime(registry, architecture) {
    const newest = [...vcRuntimeVersions(registry, architecture)].sort(compareVersions).at(-1);
    return {
        id: `vc-runtime-${architecture}`,
        neededBy: everything,
        satisfied: newest !== undefined && compareVersions(newest, vcRuntimeNeeded) >= 0,
        found: newest
            ? `Visual C++ runtime ${newest.join('.')} (${architecture}).`
            : `No Visual C++ 2015 or later (${architecture}).`,
        advice: `Visual C++ 2015 Redistributable Update 1 (${vcRuntimeNeeded.join('.')}) or later, up to 2022, ${architecture}. Run vc_redist.${architecture}.exe /install /quiet /norestart before the upgrade.`,
    };
}
function webServer(inventory) {
    const version = inventory.webServer?.version;
    return {
        id: 'iis',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
        satisfied: version !== undefined && Number.parseInt(version, 10) >= 7,
        found: version === undefined ? 'IIS is not installed.' : `IIS ${version}.`,
        advice: 'IIS 7 or later: Install-WindowsFeature Web-Server -IncludeManagementTools',
    };
}
/**
 * Value names below `InetStp\Components` are those of the IIS setup manifests. That the two of the metabase hold on
 * every version of Windows Server is inferred, so a missing value is reported as "not seen".
 */
const webParts = [
    {
        id: 'iis-metabase',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
        title: 'IIS 6 Metabase Compatibility',
        feature: 'Web-Metabase',
        values: ['Metabase', 'ADSICompatibility'],
    },
    {
        id: 'iis-aspnet-4.5',
        neededBy: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .webComponentNames */ .KW,
        title: 'ASP.NET 4.5 in IIS',
        feature: 'Web-Asp-Net45',
        values: ['ASPNET45'],
    },
    {
        id: 'iis-basic-authentication',
        neededBy: ['web-service-sdk'],
        title: 'Basic Authentication in IIS',
        feature: 'Web-Basic-Auth',
        values: ['BasicAuthentication', 'BasicAuthenticationBinaries'],
    },
];
function webPart(registry, part) {
    const components = registry.anyView(`${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs}\\Components`);
    const isThere = part.values.some((value) => (0,_registry_values_js__WEBPACK_IMPORTED_MODULE_5__/* .numberValue */ .Vg)(components, value) === 1);
    return {
        id: part.id,
        neededBy: part.neededBy,
        satisfied: isThere,
        found: isThere ? `${part.title} is installed.` : `${part.title} is not seen in ${_registry_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .webServerKey */ .Bs}\\Components.`,
        advice: `${part.title}: Install-WindowsFeature ${part.feature}`,
    };
}
function diskSpace(inventory) {
    const path = inventory.dataFile?.path ?? inventory.machine.folders.programFiles;
    const letter = (0,_host_windows_path_js__WEBPACK_IMPORTED_MODULE_0__/* .driveLetterOf */ .Kn)(path);
    const free = inventory.drives.find((drive) => drive.letter === letter)?.freeBytes;
    const megabytes = (bytes) => `${Math.floor(bytes / (1024 * 1024))} MB`;
    return {
        id: 'disk-space',
        neededBy: everything,
        satisfied: free !== undefined && free >= diskNeeded,
        found: free === undefined ? `Free space of ${path} is unknown.` : `${megabytes(free)} free on drive ${letter}.`,
        advice: `${megabytes(diskNeeded)} on the drive of the product, and as much as the Data and web folders hold for the backup on its drive.`,
    };
}
function administrator({ machine }) {
    return {
        id: 'administrator',
        neededBy: everything,
        satisfied: machine.isAdministrator,
        found: `${machine.account} ${machine.isAdministrator ? 'has' : 'does not have'} administrator rights.`,
        advice: 'Run the service of the runner under an account in the local Administrators group (with a full token).',
    };
}
function restart(registry) {
    const reasons = (0,_pending_restart_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingRestart */ .b)(registry);
    return {
        id: 'no-pending-restart',
        neededBy: everything,
        satisfied: reasons.length === 0,
        found: reasons.length === 0 ? 'No restart is pending.' : reasons.join(' '),
        advice: 'Restart the server before the upgrade: installers may fail or ask for a restart half way.',
    };
}
function reachability(inventory) {
    const unreachable = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceHosts */ .L0.filter((host) => inventory.reachable[`${host}:443`] !== true);
    return {
        id: 'cloud-service',
        neededBy: ['agent'],
        satisfied: unreachable.length === 0,
        found: unreachable.length === 0
            ? 'All three hosts of the cloud service answer on TCP 443.'
            : `No connection to ${unreachable.map((host) => `${host}:443`).join(', ')}.`,
        advice: 'Outbound TCP 443 to the three hosts, for activation and replication. The service ended on 30 September 2024: without it, activation and authentication cannot be proven.',
    };
}
/** An update cannot be seen in the registry simply, so on Windows Server 2012 R2 a person has to look. */
function update2012R2({ machine }) {
    if (!machine.operatingSystem.version.startsWith('6.3'))
        return [];
    return [
        {
            id: 'update-kb2919355',
            neededBy: everything,
            satisfied: false,
            found: 'Windows Server 2012 R2 (or Windows 8.1); whether update KB2919355 is installed is not known.',
            advice: 'Look for it: Get-HotFix -Id KB2919355. Install it before the upgrade when it is missing.',
        },
    ];
}
/** Checks that a person should read but that must not stop an upgrade: they cannot be proven, or are not needed by files. */
const advisoryPrerequisites = ['cloud-service', 'update-kb2919355'];
/** What the new components need and what is there. `neededBy` names components; the caller picks those it deals with. */
function checkPrerequisites(inventory) {
    const registry = (0,_registry_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .registrySnapshot */ .C)(inventory);
    const is64Bit = inventory.machine.architecture === 'x64';
    return [
        administrator(inventory),
        dotNet(registry),
        vcRuntime(registry, 'x86'),
        ...(is64Bit ? [vcRuntime(registry, 'x64')] : []),
        webServer(inventory),
        ...webParts.map((part) => webPart(registry, part)),
        diskSpace(inventory),
        restart(registry),
        reachability(inventory),
        ...update2012R2(inventory),
    ];
}

/***/ })

};
