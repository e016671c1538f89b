export const id = 5889;
export const ids = [5889,3652,766];
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

/***/ 25889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleetDigest: () => (/* binding */ fleetDigest),
  planFleet: () => (/* binding */ planFleet)
});

// EXTERNAL MODULE: ./lib/bundled/plan/digest.js + 1 modules
var digest = __webpack_require__(70766);
;// CONCATENATED MODULE: ./lib/bundled/fleet/blocked-by-group.js
/**
 * Servers that are in order themselves but must not be begun, with the reason. A group is begun only when all of it
 * can be finished: half of it upgraded would leave it with two versions. In a group that is begun already the others
 * go on, and only what comes after the blocked server waits.
 */
function serversBlockedByGroup(groups, order, statuses, findings) {
    const blockedGroups = new Map(findings.flatMap(({ group, code }) => (group === undefined ? [] : [[group, code]])));
    const blockedByGroup = new Map();
    for (const group of groups) {
        const reason = whyBlocked(group, blockedGroups, statuses);
        if (reason === undefined)
            continue;
        for (const member of group.members)
            blockedByGroup.set(member, reason);
    }
    blockFollowers(order, statuses, blockedByGroup);
    return blockedByGroup;
}
function whyBlocked(group, blockedGroups, statuses) {
    const code = blockedGroups.get(group.name);
    if (code !== undefined)
        return `Its group "${group.name}" is blocked: ${code}.`;
    if (group.members.some((member) => isBegun(statuses.get(member))))
        return undefined;
    const blocked = group.members.find((member) => statuses.get(member)?.state === 'blocked');
    if (blocked !== undefined)
        return `${blocked.name} of its group "${group.name}" is blocked.`;
    return skippedServer(group, statuses);
}
/** A server that is skipped for good would leave its group with two versions for good. */
function skippedServer({ name, mfaServers }, statuses) {
    const skipped = mfaServers.filter((one) => statuses.get(one)?.state === 'skipped');
    const [first] = skipped;
    if (first === undefined || skipped.length === mfaServers.length)
        return undefined;
    return `${first.name} of its group "${name}" is skipped: the group would keep two versions. Skip all of its MFA servers or none.`;
}
function isBegun(status) {
    return status?.state === 'upgraded' || (status?.state === 'left' && status.begun);
}
/** What comes after a server that will not be upgraded waits too, with the name of that server. */
function blockFollowers({ nodes }, statuses, blockedByGroup) {
    const reasonOf = new Map();
    const pending = nodes.filter(({ member }) => member && (blockedByGroup.has(member) || statuses.get(member)?.state === 'blocked'));
    for (const node of pending)
        reasonOf.set(node, `It comes after ${node.name}, which is not going to be upgraded.`);
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        for (const next of node.next) {
            if (reasonOf.has(next))
                continue;
            const reason = reasonOf.get(node) ?? '';
            reasonOf.set(next, reason);
            if (next.member !== undefined &&
                statuses.get(next.member)?.state === 'left' &&
                !blockedByGroup.has(next.member)) {
                blockedByGroup.set(next.member, reason);
            }
            pending.push(next);
        }
    }
}
// EXTERNAL MODULE: ./lib/bundled/base/nearest-name.js
var nearest_name = __webpack_require__(2088);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
;// CONCATENATED MODULE: ./lib/bundled/fleet/members.js


/** @throws UserError `inventory-twice` when two inventories are of the same server */
function membersOf(servers) {
    const byShortName = Map.groupBy(servers, ({ name }) => name.toLowerCase());
    const all = [...byShortName.values()].flatMap((same) => distinguished(same)).sort(byName);
    const index = new Map();
    for (const member of all) {
        index.set(member.name.toLowerCase(), member);
        const full = fullName(member.server).toLowerCase();
        index.set(full, member);
    }
    const find = (name) => index.get(name.toLowerCase());
    return { all, find, named: (name, fleet, path) => find(name) ?? unknown(name, index.keys(), fleet, path) };
}
function byName(one, other) {
    const [left, right] = [one.name.toLowerCase(), other.name.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
}
function distinguished(same) {
    const [first] = same;
    if (first !== undefined && same.length === 1)
        return [{ name: first.name, server: first }];
    const byFullName = Map.groupBy(same, (server) => fullName(server).toLowerCase());
    for (const twice of byFullName.values()) {
        if (twice.length > 1)
            throw twiceSeen(twice);
    }
    return same.map((server) => ({ name: fullName(server), server }));
}
function fullName({ name, domain }) {
    return domain === undefined ? name : `${name}.${domain}`;
}
function twiceSeen(servers) {
    const sources = servers.map(({ source }) => source).join(', ');
    return new user_error.UserError('inventory-twice', `There are ${servers.length} inventories of ${servers[0]?.name}: ${sources}.`, 'Leave only the newest inventory of each server.');
}
function unknown(name, known, fleet, path) {
    throw new user_error.UserError('fleet-server-unknown', `${fleet.placeOf(path)}: there is no inventory of "${name}", or the short name stands for several servers${(0,nearest_name/* didYouMean */.a)(name, known)}.`, 'Take an inventory of it with the action "inspect", correct the name, or write the full DNS name.');
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/fleet-plan.js
/** The order inside a group, the product's rule. */
const phases = ['subordinate', 'primary', 'sdk-server', 'web-server', 'adfs-adapter'];
;// CONCATENATED MODULE: ./lib/bundled/fleet/order.js



function phaseOf(member, group) {
    const { role } = member.server;
    if (role === 'mfa-server')
        return member === group.primary ? 'primary' : 'subordinate';
    return role ?? 'web-server';
}
/**
 * What comes before what. The product's rule inside a group: subordinates, the primary, the Web Service SDK, web
 * servers, AD FS adapters; then what the fleet file adds. Gates keep the number of edges in line with that of servers.
 * @throws UserError `fleet-group-unknown`, `fleet-server-unknown`, `fleet-cycle`
 */
function orderOf(groups, settings, members, fleet) {
    const nodes = [];
    const nodeOf = new Map();
    const gatesOf = new Map(groups.map((group) => [group, chainGroup(group, nodes, nodeOf)]));
    const ordered = { nodes, nodeOf, gatesOf };
    if (fleet !== undefined) {
        linkGroups(groups, ordered, fleet);
        linkServers(settings, ordered, members, fleet);
    }
    refuseCycles(nodes, fleet);
    return ordered;
}
function order_link(before, after) {
    before.next.push(after);
    after.previous.push(before);
}
/** start -> subordinates -> gate -> primary -> gate -> ... -> end */
function chainGroup(group, nodes, nodeOf) {
    const gate = () => ({ name: `group "${group.name}"`, group, next: [], previous: [] });
    const byPhase = Map.groupBy(group.members, (member) => phaseOf(member, group));
    const start = gate();
    nodes.push(start);
    let last = start;
    for (const phase of phases.filter((one) => byPhase.has(one))) {
        const end = gate();
        for (const member of byPhase.get(phase) ?? []) {
            const node = { name: member.name, group, member, phase, next: [], previous: [] };
            order_link(last, node);
            order_link(node, end);
            nodeOf.set(member, node);
            nodes.push(node);
        }
        nodes.push(end);
        last = end;
    }
    return { start, end: last };
}
function linkGroups(groups, { gatesOf }, fleet) {
    const byName = new Map(groups.map((group) => [group.name, gatesOf.get(group)]));
    for (const { name, settings } of groups) {
        for (const [index, earlier] of (settings.after ?? []).entries()) {
            const [before, after] = [byName.get(earlier), byName.get(name)];
            if (before === undefined)
                throw unknownGroup(earlier, groups, fleet.placeOf(['groups', name, 'after', index]));
            if (after !== undefined)
                order_link(before.end, after.start);
        }
    }
}
function linkServers(settings, { nodeOf }, members, fleet) {
    for (const [member, { key, settings: own }] of settings) {
        for (const [index, earlier] of (own.after ?? []).entries()) {
            const before = nodeOf.get(members.named(earlier, fleet, ['servers', key, 'after', index]));
            const after = nodeOf.get(member);
            if (before !== undefined && after !== undefined)
                order_link(before, after);
        }
    }
}
function unknownGroup(name, groups, place) {
    const known = groups.map((one) => one.name);
    return new user_error.UserError('fleet-group-unknown', `${place}: there is no group "${name}"${(0,nearest_name/* didYouMean */.a)(name, known)}.`, 'Write the name as it stands below "groups" of the fleet file.');
}
/** Kahn's algorithm: what never becomes free stands on a cycle or behind one. */
function refuseCycles(nodes, fleet) {
    const waiting = new Map(nodes.map((node) => [node, node.previous.length]));
    const free = nodes.filter(({ previous }) => previous.length === 0);
    for (let node = free.pop(); node !== undefined; node = free.pop()) {
        waiting.delete(node);
        for (const next of node.next) {
            const left = (waiting.get(next) ?? 0) - 1;
            waiting.set(next, left);
            if (left === 0)
                free.push(next);
        }
    }
    const [stuck] = waiting.keys();
    if (stuck !== undefined)
        throw cycleError(cycleThrough(stuck, waiting), fleet);
}
/** Backwards from a stuck node every predecessor that is stuck too; the first one met twice closes the cycle. */
function cycleThrough(stuck, waiting) {
    const path = [];
    const seen = new Map();
    let node = stuck;
    while (node !== undefined && !seen.has(node)) {
        seen.set(node, path.length);
        path.push(node);
        node = node.previous.find((one) => waiting.has(one));
    }
    return path.slice(node === undefined ? 0 : seen.get(node)).reverse();
}
function cycleError(cycle, fleet) {
    const names = cycle.map(({ name }) => name).filter((name, index, all) => name !== all[index - 1]);
    const [first] = names;
    const shown = [...names, ...(first === undefined || (names.length > 1 && names.at(-1) === first) ? [] : [first])];
    const place = fleet?.placeOf(placeOfCycle(cycle)) ?? 'fleet';
    return new user_error.UserError('fleet-cycle', `${place}: the order goes in a circle: ${shown.join(' before ')}.`, 'Remove one of the "after" entries. Inside a group the product\'s order holds: subordinates, primary, Web Service SDK, web servers, AD FS adapters.');
}
/** Only an "after" of the fleet file can close a circle: shown is the one of a server, else that of a group. */
function placeOfCycle(cycle) {
    const names = new Set(cycle.map((node) => node.name));
    const server = cycle.find(({ member, previous }) => member !== undefined && previous.some((one) => one.member && names.has(one.name)));
    if (server !== undefined)
        return ['servers', server.name, 'after'];
    return ['groups', cycle[0]?.group?.name ?? '', 'after'];
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/canary.js


/**
 * The group that goes first, alone: the one that the fleet file names, else the smallest of the earliest window. None once a whole group
 * has been upgraded. All other groups are put behind it.
 * @throws UserError `fleet-group-unknown`
 */
function canaryOf(groups, order, statuses, fleet) {
    const named = fleet?.file.canary;
    const given = groups.find(({ name }) => name === named);
    if (named !== undefined && given === undefined)
        throw unknownGroup(named, groups, fleet?.placeOf(['canary']) ?? '');
    const isDone = ({ members }) => members.every((one) => statuses.get(one)?.state === 'upgraded');
    if (given === undefined ? groups.some(isDone) : isDone(given))
        return undefined;
    const canary = given ?? smallest(groups, order, statuses, fleet);
    if (canary !== undefined)
        holdOthersBehind(canary, groups, order);
    return canary;
}
function smallest(groups, { gatesOf }, statuses, fleet) {
    const startOf = ({ settings }) => {
        const window = settings.window === undefined ? undefined : fleet?.file.windows?.[settings.window];
        return window === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(window.starts);
    };
    const isWhole = ({ members }) => members.every((one) => statuses.get(one)?.state !== 'blocked');
    const isFree = (group) => gatesOf.get(group)?.start.previous.length === 0;
    return groups
        .filter((group) => isWhole(group) && isFree(group) && group.mfaServers.length > 0 && group.primary !== undefined)
        .map((group) => ({ group, name: group.name, start: startOf(group), size: group.members.length }))
        .sort((a, b) => a.start - b.start || a.size - b.size || byName(a, b))[0]?.group;
}
/** Groups that the canary itself has to wait for cannot wait for it. */
function holdOthersBehind(canary, groups, { gatesOf }) {
    const gates = gatesOf.get(canary);
    if (gates === undefined)
        return;
    const earlier = allBefore(gates.end);
    for (const group of groups) {
        const start = gatesOf.get(group)?.start;
        if (group === canary || start === undefined || earlier.has(start))
            continue;
        gates.end.next.push(start);
        start.previous.push(gates.end);
    }
}
function allBefore(node) {
    const seen = new Set();
    const pending = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        pending.push(...next.previous);
    }
    return seen;
}
// EXTERNAL MODULE: ./lib/bundled/product/work-minutes.js
var work_minutes = __webpack_require__(54435);
;// CONCATENATED MODULE: ./lib/bundled/fleet/estimate.js

/** Assumptions, shown as such: the work of a usual server of the role. The adapter's steps are a person's. */
const assumed = {
    'mfa-server': usual([
        'backup',
        ...repeated('removal', 4),
        'server-setup',
        'service-start',
        'activation',
        ...repeated('web-component', 2),
        'merge',
    ]),
    'sdk-server': usual(['backup', ...repeated('removal', 2), ...repeated('web-component', 2), 'merge']),
    'web-server': usual(['backup', ...repeated('removal', 2), ...repeated('web-component', 2), 'merge', 'merge']),
    'adfs-adapter': 30,
};
function usual(works) {
    return (0,work_minutes/* roundedMinutes */.v)(works.reduce((sum, work) => sum + work_minutes/* assumedMinutes */.G[work], 0));
}
function repeated(work, times) {
    return new Array(times).fill(work);
}
/** Fewer finished servers than this say little about the next. */
const measurementsNeeded = 3;
/** Minutes for one server by role: what earlier servers took, else what the fleet file says, else an assumption. */
function estimatesOf(members, results, fleet) {
    const taken = Map.groupBy(members.flatMap((member) => durationOf(member, results)), ({ role }) => role);
    const estimate = (role) => {
        const minutes = (taken.get(role) ?? []).map((one) => one.minutes).sort((a, b) => a - b);
        const median = minutes[Math.floor(minutes.length / 2)];
        if (median !== undefined && minutes.length >= measurementsNeeded)
            return { minutes: median, source: 'measured' };
        const given = fleet?.estimates?.[role];
        return given === undefined
            ? { minutes: assumed[role], source: 'assumed' }
            : { minutes: given, source: 'fleet-file' };
    };
    return {
        'mfa-server': estimate('mfa-server'),
        'sdk-server': estimate('sdk-server'),
        'web-server': estimate('web-server'),
        'adfs-adapter': estimate('adfs-adapter'),
    };
}
function durationOf(member, results) {
    const { role } = member.server;
    const result = results.get(member);
    if (role === undefined || result?.outcome !== 'upgraded')
        return [];
    const minutes = Math.ceil((Date.parse(result.ended) - Date.parse(result.began)) / 60_000);
    return minutes < 1 ? [] : [{ role, minutes }];
}
/** Minutes for jobs of these lengths on `lanes` runners at a time: the longest first, each to the lane that is free. */
function minutesInParallel(jobs, lanes) {
    const ends = new Array(Math.min(Math.max(lanes, 1), Math.max(jobs.length, 1))).fill(0);
    for (const minutes of [...jobs].sort((a, b) => b - a)) {
        const lane = ends.indexOf(Math.min(...ends));
        ends[lane] = (ends[lane] ?? 0) + minutes;
    }
    return Math.max(...ends);
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/groups.js


/**
 * Who belongs together: as the fleet file says, and a web server to the group whose Web Service SDK it calls. What is
 * left is a blocker of that server, for the inventory cannot tell which servers replicate with each other.
 */
function groupServers(members, fleet) {
    const groupOf = assigned(members, fleet);
    const ungrouped = members.all.filter((member) => member.server.role !== undefined && !groupOf.has(member));
    const servers = ungrouped.filter(({ server }) => server.role === 'mfa-server');
    const [only] = servers;
    if (groupOf.size === 0 && only !== undefined && servers.length === 1)
        groupOf.set(only, only.name);
    for (const member of ungrouped) {
        const host = groupOf.has(member) ? undefined : groupOfSdk(member, members, groupOf);
        if (host !== undefined)
            groupOf.set(member, host);
    }
    const groups = [...Map.groupBy(groupOf.keys(), (member) => groupOf.get(member) ?? '')]
        .map(([name, list]) => describe(name, list, members, fleet))
        .sort(byName);
    const lost = ungrouped.filter((member) => !groupOf.has(member));
    return { groups, findings: [...lost.map(withoutGroup), ...groups.flatMap(groupFindings)] };
}
function assigned(members, fleet) {
    const groupOf = new Map();
    for (const [name, { servers }] of Object.entries(fleet?.file.groups ?? {})) {
        for (const [index, server] of servers.entries()) {
            if (fleet === undefined)
                continue;
            const path = ['groups', name, 'servers', index];
            const member = members.named(server, fleet, path);
            const other = groupOf.get(member);
            if (other !== undefined)
                throw inTwoGroups(member.name, other, name, fleet.placeOf(path));
            groupOf.set(member, name);
        }
    }
    return groupOf;
}
function inTwoGroups(server, one, other, place) {
    const what = one === other ? `twice in the group "${one}"` : `in the groups "${one}" and "${other}"`;
    return new user_error.UserError('fleet-server-twice', `${place}: ${server} is ${what}.`, 'Name each server once.');
}
function groupOfSdk(member, members, groupOf) {
    const hosts = member.server.sdkHosts.map((host) => groupOf.get(members.find(host) ?? member));
    const [first] = hosts;
    return hosts.every((group) => group === first) ? first : undefined;
}
function describe(name, list, members, fleet) {
    const settings = fleet?.file.groups?.[name] ?? {};
    const sorted = [...list].sort(byName);
    const mfaServers = sorted.filter(({ server }) => server.role === 'mfa-server');
    const partner = (key) => {
        const server = settings[key];
        return fleet === undefined || server === undefined
            ? undefined
            : mfaServerOf(members.named(server, fleet, ['groups', name, key]), mfaServers, fleet, [name, key]);
    };
    const only = mfaServers.length === 1 ? mfaServers[0] : undefined;
    return {
        name,
        members: sorted,
        mfaServers,
        primary: partner('primary') ?? only,
        promote: partner('promote'),
        settings,
    };
}
function mfaServerOf(member, mfaServers, fleet, [group, key]) {
    if (mfaServers.includes(member))
        return member;
    throw new user_error.UserError('fleet-not-an-mfa-server', `${fleet.placeOf(['groups', group, key])}: ${member.name} is no MFA server of the group "${group}": its inventory (${member.server.source}) shows no agent, or it is not in the list of servers.`, `Name a server of this group that has the agent as ${key}.`);
}
function withoutGroup({ name, server }) {
    const sdk = server.sdkHosts.length > 0 ? ` It calls the Web Service SDK on ${server.sdkHosts.join(', ')}.` : '';
    return {
        server: name,
        code: 'group-unknown',
        message: `Nothing says with which servers ${name} belongs together.${sdk}`,
        advice: 'Name it in a group of the fleet file (groups.<name>.servers).',
        input: 'fleet-file',
    };
}
function groupFindings({ name, mfaServers, primary, promote }) {
    if (promote !== undefined && promote === primary)
        return [promotesPrimary(name, promote.name)];
    if (primary !== undefined || mfaServers.length === 0)
        return [];
    return [
        {
            group: name,
            code: 'primary-unknown',
            message: `The group "${name}" has ${mfaServers.length} MFA servers (${mfaServers.map((one) => one.name).join(', ')}), and no inventory can tell which is the primary.`,
            advice: `Look at the Status page of the console on one of them and write it into the fleet file (groups.${name}.primary).`,
            input: 'fleet-file',
        },
    ];
}
function promotesPrimary(group, server) {
    return {
        group,
        code: 'promotes-primary',
        message: `The fleet file names ${server} as the primary and as the server to promote.`,
        advice: 'Name a subordinate to promote, or leave "promote" out.',
        input: 'fleet-file',
    };
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/outline.js
/** Each group with its waves and the time in which it holds two versions. */
function describeGroups(groups, waves) {
    const wavesOf = new Map();
    for (const wave of waves) {
        for (const { group, role } of wave.servers) {
            const known = wavesOf.get(group) ?? { first: wave, last: wave };
            known.last = wave;
            if (role === 'mfa-server') {
                known.firstMfa ??= wave;
                known.lastMfa = wave;
            }
            wavesOf.set(group, known);
        }
    }
    return groups.map(({ name, members, mfaServers, primary }) => {
        const found = wavesOf.get(name);
        return {
            name,
            servers: members.length,
            ...(primary === undefined ? {} : { primary: primary.name }),
            ...(found === undefined ? {} : { firstWave: found.first.number, lastWave: found.last.number }),
            mixedMinutes: mfaServers.length > 1 ? minutesBetween(found?.firstMfa, found?.lastMfa) : 0,
        };
    });
}
/** From the beginning of the first to the end of the last. */
function minutesBetween(first, last) {
    if (first === undefined || last === undefined)
        return 0;
    return last.beginsAfterMinutes + last.minutes - first.beginsAfterMinutes;
}
/** What does not fit into the time that the fleet file allows, and what nobody documented. */
function limitFindings(outlines, waves, groups, fleet) {
    const limit = fleet?.file['mixed-versions-minutes'];
    const mixed = outlines.filter(({ mixedMinutes }) => mixedMinutes > 0);
    const tooLong = limit === undefined ? [] : mixed.filter(({ mixedMinutes }) => mixedMinutes > limit);
    return {
        blockers: [...tooLong.map((group) => mixedTooLong(group, limit ?? 0)), ...windowFindings(waves, fleet)],
        warnings: [
            ...(limit === undefined && mixed.length > 0 ? [noLimit(mixed)] : []),
            ...groups.flatMap((group) => (group.mfaServers.length > 1 ? orderNotDocumented(group) : [])),
        ],
    };
}
function mixedTooLong({ name, mixedMinutes }, limit) {
    return {
        group: name,
        code: 'mixed-too-long',
        message: `The group "${name}" would hold two versions for about ${mixedMinutes} minutes; the fleet file allows ${limit}.`,
        advice: `Let more of its servers be upgraded at once (groups.${name}.at-once), or allow more (mixed-versions-minutes).`,
        input: 'fleet-file',
    };
}
function noLimit(mixed) {
    const longest = Math.max(...mixed.map(({ mixedMinutes }) => mixedMinutes));
    return {
        code: 'mixed-without-limit',
        message: `${mixed.length} group(s) hold two versions for a while, the longest for about ${longest} minutes: sign-ins work, but the old consoles are read-only until all servers of a group are upgraded.`,
        advice: 'Write into the fleet file how long that may last (mixed-versions-minutes); the plan is then checked.',
        input: 'fleet-file',
    };
}
function orderNotDocumented({ name, members }) {
    const old = members.some(({ server }) => server.components.some((one) => one.generation === 'phonefactor'));
    if (!old)
        return [];
    return [
        {
            group: name,
            code: 'order-not-documented',
            message: `The order "subordinates before the primary" is documented for version 6 and later. For the PhoneFactor 5 servers of "${name}" no order is documented, nor whether a new subordinate reads from an old primary.`,
            advice: 'Rehearse, upgrade the canary group first, and see on the Status page that its servers replicate.',
        },
    ];
}
function windowFindings(waves, fleet) {
    return Object.entries(fleet?.file.windows ?? {}).flatMap(([name, { starts, ends }]) => {
        const last = waves.findLast(({ window }) => window === name);
        const needed = last === undefined ? 0 : last.beginsAfterMinutes + last.minutes;
        const length = Math.floor((Date.parse(ends) - Date.parse(starts)) / 60_000);
        return needed <= length ? [] : [windowTooShort(name, needed, length)];
    });
}
function windowTooShort(name, needed, length) {
    return {
        code: 'window-too-short',
        message: `The waves of the window "${name}" take about ${needed} minutes; it lasts ${length}.`,
        advice: 'Lengthen the window, move groups to another one, or run more servers in parallel (max-parallel).',
        input: 'fleet-file',
    };
}
// EXTERNAL MODULE: ./lib/bundled/fleet/server-result.js
var server_result = __webpack_require__(93652);
;// CONCATENATED MODULE: ./lib/bundled/fleet/server-settings.js

/** What the fleet file says of single servers. @throws UserError `fleet-server-unknown`, `fleet-server-twice` */
function serverSettings(members, fleet) {
    const settingsOf = new Map();
    if (fleet === undefined)
        return settingsOf;
    for (const [key, settings] of Object.entries(fleet.file.servers ?? {})) {
        const path = ['servers', key];
        const member = members.named(key, fleet, path);
        if (settingsOf.has(member))
            throw namedTwice(member.name, fleet.placeOf(path));
        settingsOf.set(member, { key, settings });
    }
    return settingsOf;
}
function namedTwice(server, place) {
    return new user_error.UserError('fleet-server-twice', `${place}: ${server} is described twice.`, 'Describe each server once.');
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/fleet-steps.js
function promoteStepId(server) {
    return `promote-${server.toLowerCase()}`;
}
function adfsAdapterStepId(server) {
    return `upgrade-adfs-adapter-${server.toLowerCase()}`;
}
/** Before the primary of a group is upgraded, where the fleet file names the server that takes its place. */
function promoteStep({ name, primary, promote }) {
    if (promote === undefined || primary === undefined)
        return undefined;
    return {
        id: promoteStepId(promote.name),
        title: `Promote ${promote.name} in the group "${name}"`,
        instructions: [
            `On ${promote.name}, open the Multi-Factor Authentication Server console and look at the Status page: it must list all servers of the group and show ${primary.name} as the master.`,
            `If ${promote.name} does not reach ${primary.name}, stop: to promote it now would make a second master.`,
            `Promote ${promote.name} on the Status page and wait until ${primary.name} is shown as a subordinate.`,
            'Confirm this step once the console shows it.',
        ],
        proof: 'said',
        blocking: true,
    };
}
/** The adapter runs inside AD FS: while it is exchanged, users are not asked for the second factor. */
function adfsAdapterStep(server) {
    return {
        id: adfsAdapterStepId(server),
        title: `Upgrade the AD FS adapter on ${server}`,
        instructions: [
            'Choose a time in which sign-ins without the second factor can be borne: from the moment you clear the provider until you select it again, AD FS does not ask for it.',
            `On ${server}, save the settings: Export-AdfsAuthenticationProviderConfigurationData -Name WindowsAzureMultiFactorAuthentication -FilePath <file>.`,
            'Clear the provider in the AD FS policy for multi-factor authentication.',
            'Run Unregister-AdfsAuthenticationProvider -Name WindowsAzureMultiFactorAuthentication and restart the service adfssrv on every node of the farm.',
            'Remove the old adapter, install the one that the upgraded MFA Server brings, and run its register script.',
            'Restart the service adfssrv on every node, select the provider in the policy again, and sign in once with the second factor.',
            'Confirm this step once that sign-in has worked.',
        ],
        proof: 'said',
        blocking: true,
    };
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/server-status.js

/** Judges a server by its inventory and by the newest result of an earlier run. */
function statusOf(member, result, settings, completedSteps) {
    if (member.server.role === undefined) {
        return { state: 'nothing-found', reason: `No part of PhoneFactor or MFA Server in ${member.server.source}.` };
    }
    if (settings?.skip !== undefined)
        return { state: 'skipped', reason: settings.skip };
    if (member.server.role === 'adfs-adapter' && completedSteps.has(adfsAdapterStepId(member.name))) {
        return { state: 'upgraded', reason: 'A person said so.' };
    }
    const rolledBack = result?.outcome === 'rolled-back' && settings?.again !== true;
    const findings = member.server.blockers.map((one) => ({ server: member.name, ...one }));
    if (rolledBack)
        findings.push(rolledBackBefore(member.name, result));
    if (findings.length > 0 && result?.outcome !== 'upgraded')
        return { state: 'blocked', findings };
    return leftOrDone(member, result);
}
function leftOrDone({ server }, result) {
    if (result?.outcome === 'upgraded') {
        return { state: 'upgraded', reason: `Upgraded at ${result.ended}${result.run ? ` by ${result.run}` : ''}.` };
    }
    const old = server.components.some(({ generation }) => generation === 'phonefactor');
    const open = result !== undefined && result.outcome !== 'untouched' && result.outcome !== 'rolled-back';
    if (server.role === 'adfs-adapter' || old || open || server.inBetween) {
        return { state: 'left', begun: open || server.inBetween || isMixed(server.components) };
    }
    return { state: 'upgraded', reason: `No part of PhoneFactor 5 is left in ${server.source}.` };
}
function isMixed(components) {
    return new Set(components.map(({ generation }) => generation)).size > 1;
}
function rolledBackBefore(server, result) {
    return {
        server,
        code: 'rolled-back',
        message: `${server} was rolled back at ${result.ended}${result.reason ? `: ${result.reason}` : '.'}`,
        advice: `Mend the cause, then write servers.${server}.again: true into the fleet file.`,
        input: 'fleet-file',
    };
}
function leftOutBecause(name, group, status) {
    if (status.state === 'left')
        return [];
    const where = { server: name, ...(group === undefined ? {} : { group }) };
    return status.state === 'blocked'
        ? [{ ...where, why: 'blocked', reason: status.findings.map(({ code }) => code).join(', ') }]
        : [{ ...where, why: status.state, reason: status.reason }];
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/wave-description.js


/** Numbers, times, runners and what a person has to do. */
function describeWaves(planned, facts) {
    const begins = new Map();
    return planned.map(({ window, nodes }, index) => {
        const servers = nodes.flatMap((node) => describeServer(node, facts));
        const beginsAfterMinutes = begins.get(window) ?? 0;
        const minutes = minutesInParallel(servers.map((server) => server.minutes), facts.maxParallel);
        begins.set(window, beginsAfterMinutes + minutes);
        return {
            number: index + 1,
            canary: facts.canary !== undefined && nodes.every(({ group }) => group === facts.canary),
            ...(window === undefined ? {} : { window }),
            operatorSteps: nodes.flatMap(stepsOf).filter(({ id }) => !facts.completedSteps.has(id)),
            servers,
            minutes,
            beginsAfterMinutes,
        };
    });
}
function stepsOf({ group, phase, member }) {
    if (phase === 'primary' && group !== undefined)
        return promoteStep(group) ?? [];
    return phase === 'adfs-adapter' && member !== undefined ? adfsAdapterStep(member.name) : [];
}
function describeServer({ member, group, phase }, facts) {
    if (member === undefined || group === undefined || phase === undefined)
        return [];
    const { role = 'web-server' } = member.server;
    const own = facts.settings.get(member)?.settings;
    return [
        {
            name: member.name,
            group: group.name,
            role,
            phase,
            minutes: facts.estimates[role].minutes,
            ...(phase === 'adfs-adapter' ? {} : { runner: own?.runner ?? ['self-hosted', member.name.toLowerCase()] }),
            ...(own?.environment === undefined ? {} : { environment: own.environment }),
        },
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/waves.js
/**
 * Servers in waves, so that a group that holds two versions is served before any other begins: it then never waits for
 * room. Deterministic: depends on the nodes' order and the rules alone.
 */
function planWaves(nodes, rules) {
    const progress = startOf(nodes, rules);
    const groups = new Set(nodes.flatMap(({ group }) => group ?? []));
    const waves = [];
    for (const window of rules.windows) {
        const open = [...groups].filter(({ settings }) => settings.window === window);
        for (;;) {
            const size = waves.length === 0 && rules.canaryFirst ? 1 : rules.waveSize;
            const chosen = chooseServers(open, progress, rules, size);
            if (chosen.length === 0)
                break;
            waves.push({ window, nodes: chosen });
            for (const node of chosen)
                become(node.next, progress, rules);
        }
    }
    return waves;
}
function startOf(nodes, rules) {
    const progress = {
        waitsFor: new Map(nodes.map((node) => [node, Math.max(node.previous.length, 1)])),
        ready: new Map(),
        begun: new Set(),
    };
    become(nodes.filter(({ previous }) => previous.length === 0), progress, rules);
    return progress;
}
/** One predecessor of each is done. What waits no longer: gates open, finished servers are passed, others are ready. */
function become(nodes, progress, rules) {
    const pending = [...nodes];
    for (let index = 0; index < pending.length; index++) {
        const node = pending[index];
        if (node === undefined || !isFree(node, progress))
            continue;
        const { member, group } = node;
        if (member !== undefined && rules.isStuck(member))
            continue;
        if (member !== undefined && group !== undefined && rules.isLeft(member))
            addReady(node, group, progress);
        else
            pending.push(...node.next);
    }
}
function isFree(node, { waitsFor }) {
    const left = (waitsFor.get(node) ?? 0) - 1;
    waitsFor.set(node, left);
    return left === 0;
}
function addReady(node, group, { ready }) {
    const known = ready.get(group);
    if (known === undefined)
        ready.set(group, { nodes: [node], taken: 0 });
    else
        known.nodes.push(node);
}
function chooseServers(open, progress, rules, size) {
    const chosen = [];
    const choose = (groups) => {
        for (const group of groups) {
            if (chosen.length >= size)
                return;
            chosen.push(...takeFrom(group, progress, rules, size - chosen.length));
        }
    };
    const waiting = open.filter((group) => progress.ready.has(group));
    const rank = (group) => isMixedNow(group, progress, rules) ? 0 : progress.begun.has(group) ? 1 : 2;
    const byRank = Map.groupBy(waiting, rank);
    for (const one of [0, 1, 2])
        choose(byRank.get(one) ?? []);
    return chosen;
}
function takeFrom(group, progress, rules, room) {
    const servers = progress.ready.get(group);
    const first = servers?.nodes[servers.taken];
    if (servers === undefined || first === undefined)
        return [];
    const taken = servers.nodes.slice(servers.taken, servers.taken + Math.min(room, rules.atOnce(first)));
    servers.taken += taken.length;
    if (servers.taken === servers.nodes.length)
        progress.ready.delete(group);
    progress.begun.add(group);
    return taken;
}
function isMixedNow(group, { ready, begun }, rules) {
    const phase = ready.get(group)?.nodes.at(-1)?.phase;
    const hasMfaServersLeft = phase === 'subordinate' || phase === 'primary';
    return hasMfaServersLeft && (begun.has(group) || rules.isMixed(group));
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/windows.js


/**
 * Names of the windows in the order of time; `undefined`, for groups without one, comes last.
 * @throws UserError `fleet-window-unknown`, `fleet-window-ends-before-it-starts`
 */
function windowsInOrder(groups, fleet) {
    const windows = fleet?.file.windows ?? {};
    for (const { name, settings } of groups) {
        if (settings.window !== undefined && windows[settings.window] === undefined) {
            throw unknownWindow(settings.window, Object.keys(windows), fleet?.placeOf(['groups', name, 'window']) ?? '');
        }
    }
    const sorted = Object.entries(windows)
        .map(([name, { starts, ends }]) => ({ name, starts: Date.parse(starts), ends: Date.parse(ends) }))
        .sort((a, b) => a.starts - b.starts || a.ends - b.ends || (a.name < b.name ? -1 : 1));
    for (const { name, starts, ends } of sorted) {
        if (ends <= starts)
            throw endsFirst(name, fleet?.placeOf(['windows', name, 'ends']) ?? '');
    }
    return [...sorted.map(({ name }) => name), undefined];
}
/** Why a server that could be upgraded is in no wave. */
const comesTooLate = 'What comes before it has a later window.';
/** Groups whose window has passed when what they wait for is done. */
function windowOrderFindings(leftOut) {
    const late = leftOut.filter(({ reason }) => reason === comesTooLate).flatMap(({ group }) => group ?? []);
    return [...new Set(late)].map((group) => ({
        group,
        code: 'window-order',
        message: `The window of the group "${group}" comes before that of what it waits for (canary, "after").`,
        advice: `Give "${group}" a later window, or change the order.`,
        input: 'fleet-file',
    }));
}
function unknownWindow(name, known, place) {
    return new user_error.UserError('fleet-window-unknown', `${place}: there is no window "${name}"${(0,nearest_name/* didYouMean */.a)(name, known)}.`, 'Describe it below "windows" of the fleet file, with "starts" and "ends".');
}
function endsFirst(name, place) {
    return new user_error.UserError('fleet-window-ends-before-it-starts', `${place}: the window "${name}" ends before it starts.`, 'Correct the times; mind the offset from UTC and the change of day.');
}
;// CONCATENATED MODULE: ./lib/bundled/fleet/plan-fleet.js














/** Two plans of a fleet have the same digest only when they are equal. */
function fleetDigest(plan) {
    return (0,digest/* canonicalDigest */.X)(plan);
}
const githubMatrixLimit = 256;
const defaultParallel = 20;
/**
 * The order in which a fleet is upgraded, in waves. Pure: the same inputs in any order give the same plan. Blocked
 * servers are in no wave and hold up their group; see `leftOut` and `blockers`.
 * @throws UserError when the fleet file contradicts itself or names servers that are not there
 */
function planFleet({ servers, fleet, results = [], completedSteps = new Set() }) {
    const members = membersOf(servers);
    const settings = serverSettings(members, fleet);
    const newest = (0,server_result/* newestResults */.j)(results, members);
    const statuses = new Map(members.all.map((one) => [one, statusOf(one, newest.get(one), settings.get(one)?.settings, completedSteps)]));
    const { groups, findings } = groupServers(members, fleet);
    const windows = windowsInOrder(groups, fleet);
    const order = orderOf(groups, settings, members, fleet);
    const canary = canaryOf(groups, order, statuses, fleet);
    const blockedByGroup = serversBlockedByGroup(groups, order, statuses, findings);
    const rules = rulesOf(groups, statuses, blockedByGroup, windows, canary, fleet);
    const planned = planWaves(order.nodes, rules);
    const estimates = estimatesOf(members.all, newest, fleet?.file);
    const maxParallel = fleet?.file['max-parallel'] ?? Math.min(defaultParallel, rules.waveSize);
    const waves = describeWaves(planned, { estimates, maxParallel, settings, canary, completedSteps });
    const outlines = describeGroups(groups, waves);
    const limits = limitFindings(outlines, waves, groups, fleet);
    const leftOut = leftOutServers(members.all, groups, statuses, blockedByGroup, planned);
    return {
        format: 1,
        waves,
        groups: outlines,
        leftOut,
        blockers: [
            ...findings,
            ...[...statuses.values()].flatMap(blockersOf),
            ...windowOrderFindings(leftOut),
            ...limits.blockers,
        ],
        warnings: limits.warnings,
        estimates,
        maxParallel,
    };
}
function blockersOf(status) {
    return status.state === 'blocked' ? status.findings : [];
}
function rulesOf(groups, statuses, blockedByGroup, windows, canary, fleet) {
    const isLeft = (member) => statuses.get(member)?.state === 'left' && !blockedByGroup.has(member);
    const isStuck = (member) => statuses.get(member)?.state === 'blocked' || blockedByGroup.has(member);
    const sizes = phaseSizes(groups);
    const upgraded = (group) => group.mfaServers.some((one) => statuses.get(one)?.state === 'upgraded');
    const begun = (group) => group.mfaServers.some((one) => plan_fleet_isBegun(statuses.get(one)));
    return {
        waveSize: fleet?.file['wave-size'] ?? githubMatrixLimit,
        canaryFirst: canary !== undefined && !upgraded(canary) && !begun(canary),
        windows,
        isLeft,
        isStuck,
        isMixed: (group) => upgraded(group) || begun(group),
        atOnce: ({ group, member }) => group?.settings['at-once'] ?? half(sizes.get(group)?.get(member?.server.role ?? 'web-server') ?? 1),
    };
}
function plan_fleet_isBegun(status) {
    return status?.state === 'left' && status.begun;
}
/** At least half of the servers of one role stay in service, where there is more than one. */
function half(count) {
    return Math.max(1, Math.floor(count / 2));
}
function phaseSizes(groups) {
    return new Map(groups.map((group) => {
        const byRole = Map.groupBy(group.members, ({ server }) => server.role ?? 'web-server');
        return [group, new Map([...byRole].map(([role, list]) => [role, list.length]))];
    }));
}
function leftOutServers(all, groups, statuses, blockedByGroup, planned) {
    const groupOf = new Map(groups.flatMap(({ name, members }) => members.map((member) => [member, name])));
    const inWaves = new Set(planned.flatMap(({ nodes }) => nodes.map(({ member }) => member)));
    return all.flatMap((member) => {
        const status = statuses.get(member);
        const group = groupOf.get(member);
        if (status === undefined || inWaves.has(member))
            return [];
        if (status.state !== 'left')
            return leftOutBecause(member.name, group, status);
        const reason = blockedByGroup.get(member) ?? (group === undefined ? 'It belongs to no group.' : comesTooLate);
        return [{ server: member.name, ...(group === undefined ? {} : { group }), why: 'held', reason }];
    });
}

/***/ }),

/***/ 93652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ newestResults),
/* harmony export */   parseServerResult: () => (/* binding */ parseServerResult)
/* harmony export */ });
/* unused harmony export serverResultSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24541);
/* harmony import */ var _base_format_read_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47735);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);




const time = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX());
/** How one run left one server. */
const serverResultSchema = (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)({
    format: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('Version of the format.', valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1)),
    server: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('Name of the server.', valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1))),
    outcome: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('"untouched": nothing was changed, for the reason given. "waiting": a person or a restart comes next, and the next run carries on.', valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['upgraded', 'waiting', 'failed', 'untouched', 'rolled-back'])),
    reason: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('Why.', valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    began: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('When the run began, ISO 8601 in UTC.', time),
    ended: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)('When it ended, ISO 8601 in UTC.', time),
    planDigest: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('Digest of the plan.', valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    run: (0,_base_format_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)('Address of the run.', valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const advice = 'Take the results that this suite wrote, unchanged; leave out a file that is damaged.';
/** @throws UserError `result-invalid` that names `source` */
function parseServerResult(json, source) {
    const errorOf = (what) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError('result-invalid', `${source} is not a result of a run: ${what}.`, advice);
    return (0,_base_format_read_format_js__WEBPACK_IMPORTED_MODULE_3__/* .readFormat */ .C$)(serverResultSchema, json, errorOf);
}
/** The newest result of each server; of two that ended together the later in the list counts. */
function newestResults(results, members) {
    const newest = new Map();
    for (const result of results) {
        const member = members.find(result.server);
        const known = member && newest.get(member);
        if (member === undefined)
            continue;
        if (known === undefined || Date.parse(result.ended) >= Date.parse(known.ended))
            newest.set(member, result);
    }
    return newest;
}

/***/ }),

/***/ 70766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ canonicalDigest),
  planDigest: () => (/* binding */ planDigest)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

// EXTERNAL MODULE: ./lib/bundled/sha256.js
var sha256 = __webpack_require__(88433);
;// CONCATENATED MODULE: ./lib/bundled/plan/digest.js


/** `sha256:` and 64 hexadecimal digits over the value's canonical JSON (RFC 8785). */
function canonicalDigest(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new Error('What has a digest is always JSON.');
    return `sha256:${(0,sha256/* sha256Of */.B)(text)}`;
}
/**
 * Two plans have the same digest only when server, inputs, findings, steps, warnings and blockers are all equal.
 */
function planDigest(plan) {
    return canonicalDigest(plan);
}

/***/ }),

/***/ 54435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assumedMinutes),
/* harmony export */   v: () => (/* binding */ roundedMinutes)
/* harmony export */ });
/**
 * Minutes for one of each: assumptions, to be shown as such. The only published figure is "about 10 minutes per
 * server" for an upgrade in place (c7solutions.com, April 2016); the rest is deliberately generous. `activation` is a
 * person's time.
 */
const assumedMinutes = {
    backup: 5,
    verification: 2,
    removal: 2,
    'server-setup': 10,
    'service-start': 1,
    'web-component': 4,
    merge: 1,
    restore: 5,
    activation: 12,
};
/** Up to the next five: more would pretend to know. */
function roundedMinutes(minutes) {
    return Math.ceil(minutes / 5) * 5;
}

/***/ }),

/***/ 88433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** In lower-case hexadecimal digits, as manifests, records and `SHA256SUMS` have it. */
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}

/***/ })

};
