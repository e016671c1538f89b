export const id = 773;
export const ids = [773];
export const modules = {

/***/ 10773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportOf: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./lib/bundled/plan/effects.js
var effects = __webpack_require__(7340);
// EXTERNAL MODULE: ./lib/bundled/product/step-ids.js
var step_ids = __webpack_require__(49543);
// EXTERNAL MODULE: ./lib/bundled/changes/steps.js
var steps = __webpack_require__(75457);
;// CONCATENATED MODULE: ./lib/bundled/changes/earlier-journals.js



/*
 * Versions before 0.2 journaled no interruptions. What they mean for the users follows from the steps of their plans
 * and from the services that they stopped and started.
 */
const agentRemovals = [(0,step_ids/* removalId */.G1)('agent', 'phonefactor'), (0,step_ids/* removalId */.G1)('agent', 'mfa-server')];
/** The journal with the interruptions of runs of earlier versions put in where they follow from it. */
function withEarlierInterruptions(journal, plans) {
    if (isFilledIn(journal))
        return journal;
    const replay = new Replay(new Map(plans.map(({ digest, plan }) => [digest, plan.steps])));
    return journal.flatMap((line) => replay.take(line));
}
/** A record that was made of such a journal has them already. */
function isFilledIn(journal) {
    let isEarlier = false;
    return journal.some((line) => {
        if (line.event === 'plan-started')
            isEarlier = line.records === undefined;
        return isEarlier && line.event === 'service-interrupted';
    });
}
class Replay {
    #plans;
    #open = new Map();
    #steps = [];
    #digest = '';
    #isEarlier = false;
    #agentIsGone = false;
    #confirmed = new Set();
    constructor(plans) {
        this.#plans = plans;
    }
    take(line) {
        switch (line.event) {
            case 'plan-started':
                return [line, ...this.#planStarted(line)];
            case 'step-started':
                return [line, ...this.#stepStarted(line)];
            case 'operator-step-said':
                this.#confirmed.add(line.step);
                return [line, ...this.#stepDone(line.step, line.at)];
            case 'step-done':
                // A removal that did not come to its end leaves an agent that can be started again.
                if (agentRemovals.includes(line.step))
                    this.#agentIsGone = true;
                return [line, ...this.#stepDone(line.step, line.at)];
            case 'services-stopped':
                return [...(this.#isEarlier ? this.#interrupt('sign-in', this.#current(), line.at) : []), line];
            case 'services-started':
                return [line, ...(this.#agentIsGone ? [] : this.#restore('sign-in', line.at))];
            case 'rolled-back':
                this.#confirmed.clear();
                this.#agentIsGone = false;
                return [line, ...effects/* subjects */.yo.flatMap((subject) => this.#restore(subject, line.at))];
            case 'plan-finished':
                return [line, ...(line.action === 'upgrade' ? this.#leftOut(line.at) : [])];
            case 'service-restored':
                this.#open.delete(line.subject);
                return [line];
            default:
                return [line];
        }
    }
    #planStarted({ digest, records, at }) {
        this.#steps = this.#plans.get(digest) ?? [];
        this.#digest = digest;
        this.#isEarlier = records === undefined;
        const planned = new Set(this.#steps.map(({ id }) => id));
        // What a plan made from the server no longer holds was seen to be done.
        return [...this.#open].flatMap(([subject, { waitsFor }]) => {
            for (const id of waitsFor ?? [])
                if (planned.size > 0 && !planned.has(id))
                    waitsFor?.delete(id);
            return waitsFor?.size === 0 ? this.#restore(subject, at) : [];
        });
    }
    #stepStarted({ step: id, at }) {
        const step = this.#steps.find((one) => one.id === id);
        // Of those that read files the journal has the very moment: it names the services that they stop.
        if (!this.#isEarlier || step === undefined || readsFiles(step))
            return [];
        return (0,steps/* effectsOf */.w7)(step).interrupts.flatMap((subject) => this.#interrupt(subject, id, at));
    }
    /** What the whole upgrade does not bring back was left out on purpose. */
    #leftOut(at) {
        const out = [...this.#open].filter(([subject, { waitsFor }]) => subject !== 'sign-in' && waitsFor === undefined);
        return out.flatMap(([subject]) => this.#restore(subject, at));
    }
    #stepDone(id, at) {
        return [...this.#open].flatMap(([subject, { waitsFor }]) => {
            waitsFor?.delete(id);
            return waitsFor?.size === 0 ? this.#restore(subject, at) : [];
        });
    }
    /** The step that is about to begin: services were journaled as stopped within it. */
    #current() {
        return this.#steps.find((step) => (0,steps/* effectsOf */.w7)(step).interrupts.includes('sign-in'))?.id ?? '';
    }
    #interrupt(subject, step, at) {
        if (this.#open.has(subject))
            return [];
        const waitsFor = new Set(this.#steps
            .filter((one) => (0,steps/* effectsOf */.w7)(one).restores.includes(subject) && !this.#confirmed.has(one.id))
            .map(({ id }) => id));
        this.#open.set(subject, waitsFor.size === 0 ? {} : { waitsFor });
        return [{ event: 'service-interrupted', digest: this.#digest, step, subject, at }];
    }
    #restore(subject, at) {
        if (!this.#open.delete(subject))
            return [];
        return [{ event: 'service-restored', subject, at }];
    }
}
function readsFiles(step) {
    const kind = step.change?.kind;
    return kind === 'create-backup-set' || kind === 'confirm-backup-set' || kind === 'verify-backup-set';
}
// EXTERNAL MODULE: ./lib/bundled/omit-undefined.js
var omit_undefined = __webpack_require__(6038);
// EXTERNAL MODULE: ./lib/bundled/plan/digest.js + 1 modules
var digest = __webpack_require__(70766);
// EXTERNAL MODULE: ./lib/bundled/plan/plan-schema.js
var plan_schema = __webpack_require__(18667);
// EXTERNAL MODULE: ./lib/bundled/product/announcement.js + 9 modules
var announcement = __webpack_require__(28936);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/bundled/backup/manifest-schema.js
var manifest_schema = __webpack_require__(17948);
// EXTERNAL MODULE: ./lib/bundled/base/format/fields.js
var fields = __webpack_require__(24541);
// EXTERNAL MODULE: ./lib/bundled/base/format/read-format.js + 2 modules
var read_format = __webpack_require__(47735);
// EXTERNAL MODULE: ./lib/bundled/plan/journal-schema.js + 1 modules
var journal_schema = __webpack_require__(90136);
// EXTERNAL MODULE: ./lib/bundled/product/components.js
var components = __webpack_require__(71450);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
;// CONCATENATED MODULE: ./lib/bundled/webconfig/merge-record-schema.js


const merge_record_schema_text = dist/* string */.YjP();
const bytes = (0,fields/* field */.ZZ)('Size in bytes.', dist/* number */.aig());
const sha256 = (0,fields/* field */.ZZ)('SHA-256, lower-case hexadecimal.', dist/* pipe */.FsL(merge_record_schema_text, dist/* regex */.yGV(/^[\da-f]{64}$/)));
const fileSchema = (0,fields/* fields */.OA)({ path: (0,fields/* field */.ZZ)('Path, as it was given or found.', merge_record_schema_text), bytes, sha256 });
const resultSchema = (0,fields/* fields */.OA)({
    bytes,
    sha256,
    encoding: (0,fields/* field */.ZZ)("Encoding, which is the target's.", merge_record_schema_text),
    changed: (0,fields/* field */.ZZ)('Whether it differs from the target.', dist/* boolean */.zMY()),
});
const outcomeSchema = (0,fields/* fields */.OA)({
    setting: (0,fields/* field */.ZZ)('Name, as in the inputs carry, keep and report; see web-config-merge.md.', merge_record_schema_text),
    original: (0,fields/* optional */.lq)('Its value in the original; a secret is masked.', merge_record_schema_text),
    target: (0,fields/* optional */.lq)('Its value in the target.', merge_record_schema_text),
    pristine: (0,fields/* optional */.lq)('Its value in the old default.', merge_record_schema_text),
    result: (0,fields/* optional */.lq)('Its value in the merged file.', merge_record_schema_text),
    fate: (0,fields/* field */.ZZ)('"carried": the old value was taken. "corrected": taken and changed on its way. "kept": the new value stays. "same": no difference. "reported": left to a person. "conflict": a person has to decide.', dist/* picklist */.KIO(['carried', 'kept', 'same', 'corrected', 'reported', 'conflict'])),
    reason: (0,fields/* field */.ZZ)('Why.', merge_record_schema_text),
});
const editSchema = (0,fields/* fields */.OA)({
    line: (0,fields/* field */.ZZ)('Line in the target, from 1.', dist/* number */.aig()),
    column: (0,fields/* field */.ZZ)('Column in the target, from 1.', dist/* number */.aig()),
    reason: (0,fields/* field */.ZZ)('Why.', merge_record_schema_text),
});
const fragmentSchema = (0,fields/* fields */.OA)({
    setting: (0,fields/* field */.ZZ)('Name of the setting.', merge_record_schema_text),
    xml: (0,fields/* field */.ZZ)('The XML; secrets are masked.', merge_record_schema_text),
});
/** What was merged, and why, for an audit: secrets are masked, files are named by their SHA-256. */
const mergeRecordSchema = (0,fields/* fields */.OA)({
    format: (0,fields/* field */.ZZ)('Version of the format.', dist/* literal */.euz(1)),
    original: (0,fields/* field */.ZZ)('The file with the old values.', fileSchema),
    target: (0,fields/* field */.ZZ)('The new file, before the merge.', fileSchema),
    pristine: (0,fields/* optional */.lq)('The old file as its version installed it; absent in a merge of two files.', fileSchema),
    result: (0,fields/* field */.ZZ)('The merged file.', resultSchema),
    outcomes: (0,fields/* field */.ZZ)('Every setting that any of the files has.', (0,fields/* list */.p_)(outcomeSchema)),
    edits: (0,fields/* field */.ZZ)('What was changed in the text of the target.', (0,fields/* list */.p_)(editSchema)),
    fragments: (0,fields/* field */.ZZ)('XML to paste, for what a person has to decide.', (0,fields/* list */.p_)(fragmentSchema)),
});
// EXTERNAL MODULE: ./lib/bundled/report/check-schema.js
var check_schema = __webpack_require__(28135);
;// CONCATENATED MODULE: ./lib/bundled/report/server-record.js











const server_record_text = dist/* string */.YjP();
const plan = plan_schema/* planSchema */.Fu;
const component = (0,fields/* fields */.OA)({
    component: (0,fields/* field */.ZZ)('Which component.', dist/* picklist */.KIO(components/* componentNames */.w)),
    generation: (0,fields/* field */.ZZ)('Old product or new one.', dist/* picklist */.KIO(['phonefactor', 'mfa-server'])),
    version: (0,fields/* field */.ZZ)('Version, as in Programs and Features.', server_record_text),
    folder: (0,fields/* optional */.lq)('Folder of its content; absent for what has no folder of its own.', server_record_text),
    address: (0,fields/* optional */.lq)('Site and virtual directory, for example Default Web Site/PhoneFactor.', server_record_text),
    applicationPool: (0,fields/* optional */.lq)('Application pool.', server_record_text),
    theme: (0,fields/* optional */.lq)('Theme of the portal.', server_record_text),
    webServiceSdkUrl: (0,fields/* optional */.lq)('Address of the Web Service SDK in its web.config.', server_record_text),
});
const service = (0,fields/* fields */.OA)({
    name: (0,fields/* field */.ZZ)('Name, as in sc.exe.', server_record_text),
    account: (0,fields/* field */.ZZ)('Account that it runs under.', server_record_text),
    state: (0,fields/* field */.ZZ)('Whether it ran.', server_record_text),
});
const dataFile = (0,fields/* fields */.OA)({
    path: (0,fields/* field */.ZZ)('Its path.', server_record_text),
    status: (0,fields/* field */.ZZ)('Whether it is there and can be read.', server_record_text),
    size: (0,fields/* optional */.lq)('Bytes.', dist/* number */.aig()),
});
/** A server before or after the upgrade, as far as the report compares it. */
const state = (0,fields/* fields */.OA)({
    taken: (0,fields/* field */.ZZ)('When this was read, ISO 8601 in UTC.', server_record_text),
    installPath: (0,fields/* optional */.lq)('Install folder of the agent.', server_record_text),
    dataFile: (0,fields/* optional */.lq)('The data file.', dataFile),
    components: (0,fields/* field */.ZZ)('Components that were installed.', (0,fields/* list */.p_)(component)),
    services: (0,fields/* field */.ZZ)('Services of the product.', (0,fields/* list */.p_)(service)),
});
/** A person who approved, as the approvals of the workflow run tell. */
const approvalSchema = (0,fields/* fields */.OA)({
    by: (0,fields/* field */.ZZ)('Who approved.', server_record_text),
    at: (0,fields/* optional */.lq)('When, ISO 8601 in UTC.', server_record_text),
    environment: (0,fields/* optional */.lq)('Environment whose reviewer it was.', server_record_text),
    comment: (0,fields/* optional */.lq)('What the reviewer wrote.', server_record_text),
    run: (0,fields/* field */.ZZ)('The run that was approved.', server_record_text),
});
const reportPlan = (0,fields/* fields */.OA)({ plan: (0,fields/* field */.ZZ)('The plan; see plan.md.', plan), digest: (0,fields/* field */.ZZ)('Its digest.', server_record_text) });
const backupSet = (0,fields/* fields */.OA)({
    manifest: (0,fields/* field */.ZZ)('Its manifest; see backup-manifest.md.', manifest_schema/* manifestSchema */.r),
    sha256: (0,fields/* field */.ZZ)('SHA-256 of manifest.json.', server_record_text),
});
const merge = (0,fields/* fields */.OA)({
    component: (0,fields/* field */.ZZ)('Component.', dist/* picklist */.KIO(components/* componentNames */.w)),
    record: (0,fields/* field */.ZZ)('The record; see merge-record.md.', mergeRecordSchema),
});
/** A server as its record holds it. */
const reportServerSchema = (0,fields/* fields */.OA)({
    name: (0,fields/* field */.ZZ)('Name of the server.', server_record_text),
    plans: (0,fields/* field */.ZZ)('Plans that were made, oldest first: one made after an interruption lists what was left.', (0,fields/* list */.p_)(reportPlan)),
    journal: (0,fields/* field */.ZZ)('What happened, in order.', (0,fields/* list */.p_)(journal_schema/* journalLineSchema */.LZ)),
    manifests: (0,fields/* field */.ZZ)('Backup sets.', (0,fields/* list */.p_)(backupSet)),
    before: (0,fields/* optional */.lq)('The server before the first change, from the inventory inside the oldest backup set.', state),
    after: (0,fields/* optional */.lq)('The server when the record was made.', state),
    merges: (0,fields/* field */.ZZ)('Merges of web.config.', (0,fields/* list */.p_)(merge)),
    approvals: (0,fields/* field */.ZZ)('Approvals that GitHub told of.', (0,fields/* list */.p_)(approvalSchema)),
    checks: (0,fields/* field */.ZZ)('Checks of verify-upgrade; empty where it did not run.', (0,fields/* list */.p_)(check_schema/* checkSchema */._)),
    reason: (0,fields/* optional */.lq)('Why the server stands as it does, or why it was upgraded.', server_record_text),
    notes: (0,fields/* optional */.lq)('What of the server could not be read for the report.', (0,fields/* list */.p_)(server_record_text)),
});
const server_record_announcement = (0,fields/* fields */.OA)({
    language: (0,fields/* field */.ZZ)('Language of the text.', dist/* picklist */.KIO(announcement/* announcementLanguages */.TH)),
    subject: (0,fields/* field */.ZZ)('Subject of the message.', server_record_text),
    paragraphs: (0,fields/* field */.ZZ)('Paragraphs of the message.', (0,fields/* list */.p_)(server_record_text)),
});
const announcementsSchema = (0,fields/* list */.p_)(server_record_announcement);
/** All that a report tells of one server, as a file: many of them make the report of a fleet. */
const serverRecordSchema = (0,fields/* fields */.OA)({
    format: (0,fields/* field */.ZZ)('Version of the format.', dist/* literal */.euz(1)),
    rehearsal: (0,fields/* field */.ZZ)('True: the server is a rehearsal server, nothing here happened on Windows.', dist/* boolean */.zMY()),
    server: (0,fields/* field */.ZZ)('The server.', reportServerSchema),
    announcements: (0,fields/* field */.ZZ)('Texts for the users, where the address of the portal changed.', announcementsSchema),
});
/** @throws UserError `record-invalid` that names `source` */
function parseServerRecord(json, source) {
    const advice = 'Give files of the output record-path, unchanged.';
    return (0,read_format/* readFormat */.C$)(serverRecordSchema, json, (what) => new user_error/* UserError */.y('record-invalid', `${source} is no record of a server: ${what}.`, advice));
}
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/backup-chain.js
var backup_chain = __webpack_require__(92763);
// EXTERNAL MODULE: ./lib/bundled/changes/backup-sets/roles.js
var roles = __webpack_require__(43892);
// EXTERNAL MODULE: ./lib/bundled/changes/server/read-server.js + 3 modules
var read_server = __webpack_require__(44043);
// EXTERNAL MODULE: ./lib/bundled/changes/server/work-folder.js
var work_folder = __webpack_require__(89976);
// EXTERNAL MODULE: ./lib/bundled/host/host-error.js
var host_error = __webpack_require__(90614);
// EXTERNAL MODULE: ./lib/bundled/plan/journal.js
var journal = __webpack_require__(5005);
// EXTERNAL MODULE: ./lib/bundled/plan/journal-facts.js
var journal_facts = __webpack_require__(97283);
// EXTERNAL MODULE: ./lib/bundled/stages/install-portal/portal-address.js
var portal_address = __webpack_require__(6832);
;// CONCATENATED MODULE: ./lib/bundled/stages/merge-webconfig/read-merge-record.js




/**
 * What became of every setting in the last merge of this component; undefined where nothing was merged.
 * @throws UserError `merge-record-invalid`; HostError
 */
async function readMergeRecord(files, workFolder, component) {
    const path = (0,work_folder/* mergeRecordPath */.RM)(workFolder, component);
    if ((await files.stat(path)) === undefined)
        return undefined;
    const advice = 'See who changed the file. The merged web.config is not affected.';
    return (0,read_format/* readFormat */.C$)(mergeRecordSchema, await files.read(path), (what) => new user_error/* UserError */.y('merge-record-invalid', `${path} is no record of a merge: ${what}.`, advice));
}
// EXTERNAL MODULE: ./lib/bundled/stages/run/stored-plan.js
var stored_plan = __webpack_require__(73909);
;// CONCATENATED MODULE: ./lib/bundled/stages/upgrade-report/read-records.js












/** Reads what is there of journal, plans, manifests and merges, and the server itself; changes nothing. */
async function readRecords(host, chosenWorkFolder, knowledge) {
    const workFolder = await (0,work_folder/* workFolderOf */.FW)(host, chosenWorkFolder);
    const { lines } = await (0,journal/* openJournal */._)(host.files, host.clock, (0,work_folder/* journalPath */.HY)(workFolder));
    const notes = [];
    const sets = await setsOf(host, lines, notes);
    const plans = await plansOf(host, workFolder, lines, notes);
    const before = await tolerant(notes, 'The server before the upgrade', () => stateBefore(host, sets, knowledge));
    const after = await tolerant(notes, 'The server as it is', () => stateNow(host, knowledge));
    const portalAddress = before && portalAddressOf(before.state, plans.at(-1)?.plan);
    return {
        server: (await host.machine.facts()).name,
        plans,
        journal: withEarlierInterruptions(lines, plans),
        manifests: sets.map(({ manifest, manifestSha256 }) => ({ manifest, sha256: manifestSha256 })).reverse(),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        merges: await mergesOf(host, workFolder, notes),
        ...(portalAddress === undefined ? {} : { portalAddress }),
        notes,
    };
}
/** A report is wanted most where things are broken: what cannot be read is said, and the rest is reported. */
async function tolerant(notes, what, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y || error instanceof host_error/* HostError */.d))
            throw error;
        notes.push(`${what} could not be read: ${error.message}`);
        return undefined;
    }
}
/** Newest first. */
async function setsOf({ files }, lines, notes) {
    const sets = [];
    for (const folder of new Set((0,journal_facts/* backupFolders */.Uh)(lines))) {
        const chain = await tolerant(notes, `The backup set ${folder}`, () => (0,backup_chain/* readBackupChain */.mq)(files, undefined, [folder]));
        sets.push(...(chain?.sets ?? []));
    }
    return sets;
}
async function plansOf({ files }, workFolder, lines, notes) {
    const digests = new Set(lines.flatMap((line) => (line.event === 'plan-started' ? [line.digest] : [])));
    const plans = [];
    for (const digest of digests) {
        const plan = await tolerant(notes, `The plan ${digest}`, () => (0,stored_plan/* readStoredPlan */.Td)(files, workFolder, digest));
        if (plan !== undefined)
            plans.push({ plan, digest });
        else if (await (0,stored_plan/* hasStoredPlan */.$Q)(files, workFolder, digest))
            notes.push(`The file of the plan ${digest} was changed.`);
    }
    return plans;
}
async function stateBefore({ files }, sets, knowledge) {
    const [newest] = sets;
    const inventory = await (0,backup_chain/* baselineOf */.Bv)(files, { sets });
    if (newest === undefined || inventory === undefined)
        return undefined;
    // A set that was made after a part was removed holds the inventory of the first one.
    const isOfFirst = newest.manifest.entries.some(({ role }) => role === roles/* baselineRole */.Qc);
    const { created } = (isOfFirst ? sets.at(-1) : newest)?.manifest ?? newest.manifest;
    return { taken: created, state: (0,read_server/* judgeInventory */.KQ)(inventory, knowledge) };
}
async function stateNow(host, knowledge) {
    const { state } = await (0,read_server/* readServer */.Wb)(host, knowledge);
    return { taken: host.clock.now().toISOString(), state };
}
async function mergesOf({ files }, workFolder, notes) {
    const merges = [];
    for (const component of roles/* mergedComponents */.V) {
        const what = `The record of the merge of the ${component}`;
        const record = await tolerant(notes, what, () => readMergeRecord(files, workFolder, component));
        if (record !== undefined)
            merges.push({ component, record });
    }
    return merges;
}
/** The address follows from the server before the upgrade and from what was chosen, which the plan holds. */
function portalAddressOf(before, plan) {
    if (plan === undefined || !isChoices(plan.inputs))
        return undefined;
    return (0,portal_address/* changedPortalAddress */.X)({ before, now: before }, plan.inputs);
}
function isChoices(inputs) {
    return 'virtualDirectories' in inputs;
}
// EXTERNAL MODULE: ./lib/bundled/tool.js
var tool = __webpack_require__(64056);
;// CONCATENATED MODULE: ./lib/bundled/workflow/run-approvals.js


/** An upgrade takes a handful of runs; whoever has more knows the first ones by other means. */
const mostRuns = 20;
const defaultTimeLimit = 30_000;
/** Source: "Get the review history for a workflow run", REST API of GitHub, version 2022-11-28. */
const reviews = dist/* array */.YOg(dist/* object */.Ikc({
    state: dist/* string */.YjP(),
    comment: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    environments: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() }))),
    user: dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc({ login: dist/* string */.YjP() }))),
}));
/**
 * Who approved these runs; times of approvals are not told by the service. Asks GITHUB_API_URL, which is that of
 * GitHub Enterprise Server on its runners, and only for runs of the server that this job belongs to. Never throws: what
 * could not be had is one warning in the log, and then nothing is said of any run.
 */
async function runApprovals(request) {
    const { log, environment = process.env, timeLimitMilliseconds: limit = defaultTimeLimit } = request;
    const runs = knownRuns(request.runs, environment.GITHUB_SERVER_URL || 'https://github.com');
    if (runs.length > mostRuns)
        log.warning(`Approvals are read for the last ${mostRuns} of ${runs.length} runs.`);
    const signal = AbortSignal.timeout(limit);
    try {
        const found = [];
        for (const run of runs.slice(-mostRuns))
            found.push(...(await approvalsOf(run, request, signal)));
        return found;
    }
    catch (error) {
        log.warning(`Who approved is not known: ${explain(error, limit)}`);
        return [];
    }
}
/** Each run once, oldest first, without attempts: they share their approvals. */
function knownRuns(addresses, server) {
    const base = server.replace(/\/+$/, '');
    const runs = addresses.flatMap((address) => {
        if (!address.startsWith(`${base}/`))
            return [];
        const [, owner, name, id] = /^([\w.-]+)\/([\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/.exec(address.slice(base.length + 1)) ?? [];
        if (owner === undefined || name === undefined || id === undefined || /^\.+$/.test(owner) || /^\.+$/.test(name))
            return [];
        const path = `${owner}/${name}/actions/runs/${id}`;
        return [{ address: `${base}/${path}`, path }];
    });
    return [...new Map(runs.map((run) => [run.address, run])).values()];
}
async function approvalsOf({ address, path }, { token, environment = process.env, fetch: ask = fetch }, signal) {
    const base = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'mfa-server-upgrade',
    };
    const answer = await ask(`${base}/repos/${path}/approvals`, { headers, signal });
    if (!answer.ok)
        throw new Error(`${base} answered ${answer.status} for the run ${address}. ${adviceFor(answer.status)}`);
    const parsed = dist/* safeParse */.xLC(reviews, await answer.json());
    if (!parsed.success)
        throw new Error(`${base} gave an answer for the run ${address} that is no list of reviews.`);
    return parsed.output
        .filter(({ state }) => state === 'approved')
        .map(({ user, comment, environments }) => ({
        by: user?.login ?? 'a reviewer without a name',
        run: address,
        ...(0,omit_undefined/* omitUndefined */.O)({
            comment: comment || undefined,
            environment: environments?.map(({ name }) => name).join(', ') || undefined,
        }),
    }));
}
function adviceFor(status) {
    if (status === 401 || status === 403 || status === 404) {
        return 'The token needs the permission actions: read on the repository of that run.';
    }
    return 'The report is complete but for this.';
}
function explain(error, limit) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
        return `no answer within ${limit / 1000} seconds.`;
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
    return `${error.message}${cause}`;
}
// EXTERNAL MODULE: ./lib/bundled/workflow/runner-files.js
var runner_files = __webpack_require__(79690);
// EXTERNAL MODULE: ./lib/bundled/actions/shared/knowledge-inputs.js
var knowledge_inputs = __webpack_require__(23800);
;// CONCATENATED MODULE: ./lib/bundled/report/state-of.js

/** What the report compares of a server; `taken` is ISO 8601, UTC. */
function stateOf({ installPath, dataFile, components, services }, taken) {
    return {
        taken,
        ...(0,omit_undefined/* omitUndefined */.O)({
            installPath: installPath?.path,
            dataFile: dataFile && { path: dataFile.path, status: dataFile.status, ...(0,omit_undefined/* omitUndefined */.O)({ size: dataFile.size }) },
        }),
        components: components.map(componentOf),
        services: services.map(({ name, account, state }) => ({ name, account, state })),
    };
}
function componentOf({ component, generation, product, web }) {
    return {
        component,
        generation,
        version: product.version,
        ...(0,omit_undefined/* omitUndefined */.O)({
            folder: web?.folder,
            address: web && `${web.site}${web.virtualDirectory}`,
            applicationPool: web?.applicationPool.name,
            theme: web?.configuration?.theme,
            webServiceSdkUrl: web?.configuration?.webServiceSdkUrl,
        }),
    };
}
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/record-of-server.js


/** A server as the report tells of it. */
function reportServer(records, { checks, approvals, lastPlan, reason }) {
    const { server, plans, journal, manifests, before, after, merges, notes } = records;
    const others = plans.filter(({ digest }) => digest !== lastPlan?.digest);
    return {
        name: server,
        plans: lastPlan === undefined ? plans : [...others, lastPlan],
        journal,
        manifests,
        merges,
        approvals,
        checks,
        ...(0,omit_undefined/* omitUndefined */.O)({
            before: before && stateOf(before.state, before.taken),
            after: after && stateOf(after.state, after.taken),
            reason,
            notes: notes.length === 0 ? undefined : notes,
        }),
    };
}
;// CONCATENATED MODULE: ./lib/bundled/report/html.js
/** Markup that is safe to put into a page as it is. Made by the tag `html` alone. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template whose values are escaped, unless they are markup themselves. `undefined` shows as nothing. */
function html(strings, ...values) {
    let text = strings[0] ?? '';
    for (let index = 0; index < values.length; index += 1)
        text += rendered(values[index]) + (strings[index + 1] ?? '');
    return new Html(text);
}
function rendered(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'string' || typeof value === 'number')
        return escapeHtml(`${value}`);
    let text = '';
    for (const part of value)
        text += rendered(part);
    return text;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** For text and for quoted attributes. What would be invisible or turn the text around is shown by its code point. */
function escapeHtml(text) {
    return visible(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}
/**
 * Control characters (escape sequences of terminals among them), characters that change the direction of writing, and
 * invisible ones, as `[U+001B]`; half surrogate pairs as U+FFFD. Line feed and tab stay.
 */
function visible(text) {
    if (plain.test(text))
        return text;
    return text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character === '\n' || character === '\t' ? character : codePoint(character));
}
/** Nearly every text; looking for properties of Unicode takes several times as long. */
const plain = /^[\t\n -~]*$/;
function codePoint(character) {
    const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
    return `[U+${hexadecimal.padStart(4, '0')}]`;
}
;// CONCATENATED MODULE: ./lib/bundled/report/steady-clock.js
/**
 * The lines with times that never go back. The journal is appended to, so its order is that of the events; the clock of
 * a server may have been set back between two of them, and that of a rehearsal is. Lines whose time cannot be read are
 * left out.
 */
function withSteadyClock(journal) {
    let latest = Number.NEGATIVE_INFINITY;
    return journal.flatMap((line) => {
        const at = Date.parse(line.at);
        if (Number.isNaN(at))
            return [];
        if (at >= latest) {
            latest = at;
            return [line];
        }
        return [{ ...line, at: new Date(latest).toISOString() }];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/report/server-outcome.js


/** Actions that leave a server fully upgraded when their plan is finished. */
const completing = ['upgrade'];
const undoing = ['restore-backup'];
/** Outcomes, those that need a person most first. */
const outcomesByUrgency = [
    'failed',
    'waiting',
    'in-part',
    'rolled-back',
    'untouched',
    'upgraded',
];
/** How a server stands, from what its journal proves; the reason is in `language`, unless the run gave one. */
function serverOutcome({ reason, ...server }, language = 'en') {
    const { journal, plans } = withoutItemRestores(server);
    const steady = withSteadyClock(journal);
    const first = steady.find(({ event }) => event === 'step-started') ?? steady[0];
    const last = steady.at(-1);
    const judged = judge(journal, plans.at(-1)?.plan);
    return {
        outcome: judged.outcome,
        reason: reason ?? judged.reason[language],
        ...(first === undefined || last === undefined ? {} : { began: first.at, ended: last.at }),
    };
}
/** A restore of single files or settings leaves a server as it was; a roll-back installs the old product again. */
function withoutItemRestores({ journal, plans }) {
    const digests = plans
        .filter(({ plan }) => undoing.includes(plan.action) && !plan.steps.some(({ change }) => change?.kind === 'reinstall-product'))
        .map(({ digest }) => digest);
    return {
        journal: journal.filter((line) => !('digest' in line && digests.includes(line.digest))),
        plans: plans.filter(({ digest }) => !digests.includes(digest)),
    };
}
function judge(journal, plan) {
    if (isNothingLeft(plan))
        return upgraded(journal, plan);
    const broken = brokenStep(journal);
    if (broken !== undefined)
        return failed(broken);
    if (!journal.some(({ event }) => event === 'step-done'))
        return untouched(plan);
    const finished = journal.findLast(({ event }) => event === 'plan-started' || event === 'plan-finished');
    if (finished?.event !== 'plan-finished')
        return waiting(journal, plan);
    if (completing.includes(finished.action))
        return upgraded(journal, plan);
    if (undoing.includes(finished.action)) {
        const reason = { en: 'The backup set was put back.', de: 'Die Sicherung wurde zurückgespielt.' };
        return { outcome: 'rolled-back', reason };
    }
    return {
        outcome: 'in-part',
        reason: {
            en: `The last finished plan is that of ${finished.action}.`,
            de: `Zuletzt abgeschlossen wurde der Plan von ${finished.action}.`,
        },
    };
}
/** The strongest proof: the plan made last finds nothing to do. */
function isNothingLeft(plan) {
    return plan !== undefined && completing.includes(plan.action) && plan.steps.length + plan.blockers.length === 0;
}
/** A step that was begun and neither finished nor begun again later. */
function brokenStep(journal) {
    const last = journal.findLast((line) => line.event === 'step-started' || line.event === 'step-done' || line.event === 'step-failed');
    if (last?.event === 'step-failed')
        return { step: last.step, message: last.message };
    return last?.event === 'step-started' ? { step: last.step } : undefined;
}
function failed({ step, message }) {
    const reason = message === undefined
        ? {
            en: `The step ${step} was begun and not finished. Run again: it carries on there.`,
            de: `Der Schritt ${step} wurde begonnen und nicht beendet. Erneut ausführen: es geht dort weiter.`,
        }
        : { en: `The step ${step} failed: ${message}`, de: `Der Schritt ${step} ist gescheitert: ${message}` };
    return { outcome: 'failed', reason };
}
function untouched(plan) {
    const [blocker] = plan?.blockers ?? [];
    const reason = blocker === undefined
        ? { en: 'No step was performed.', de: 'Kein Schritt wurde ausgeführt.' }
        : { en: blocker.message, de: blocker.message };
    return { outcome: 'untouched', reason };
}
function waiting(journal, plan) {
    const last = journal.findLast(({ event }) => event === 'restart-required' || event === 'plan-started');
    if (last?.event === 'restart-required') {
        const reason = {
            en: `Windows wants a restart: ${last.reason}`,
            de: `Windows verlangt einen Neustart: ${last.reason}`,
        };
        return { outcome: 'waiting', reason };
    }
    const [open] = openOperatorSteps(plan, journal);
    const reason = open === undefined
        ? { en: 'The plan is not finished.', de: 'Der Plan ist nicht abgeschlossen.' }
        : { en: `A person has to act: ${open.title}.`, de: `Eine Person muss handeln: ${open.title}.` };
    return { outcome: 'waiting', reason };
}
function upgraded(journal, plan) {
    const open = openOperatorSteps(plan, journal)
        .map(({ title }) => title)
        .join('; ');
    const reason = open === ''
        ? { en: 'Every step is done.', de: 'Jeder Schritt ist erledigt.' }
        : { en: `Open for a person: ${open}.`, de: `Offen für eine Person: ${open}.` };
    return { outcome: 'upgraded', reason };
}
/** Operator steps that are due and that nobody confirmed. One that is seen counts as done once a later step is. */
function openOperatorSteps(plan, journal) {
    const confirmed = (0,journal_facts/* confirmedSteps */.tg)(journal);
    const done = new Set(journal.flatMap((line) => (line.event === 'step-done' ? [line.step] : [])));
    const steps = plan?.steps ?? [];
    const lastDone = steps.findLastIndex(({ id }) => done.has(id));
    const firstNotDone = steps.findIndex(({ type, id }) => type === 'change' && !done.has(id));
    return steps.flatMap((step, index) => {
        if (step.type !== 'operator' || confirmed.has(step.operatorStep.id))
            return [];
        const passed = step.operatorStep.blocking && index < lastDone;
        const notDue = firstNotDone >= 0 && index > firstNotDone;
        return passed || notDue ? [] : [step];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/badge.js

/** The word carries the meaning, the colour only repeats it. */
function badge(word, tone) {
    return html `<span class="badge ${tone}">${word}</span>`;
}
const outcomeTones = {
    upgraded: 'good',
    waiting: 'wait',
    failed: 'bad',
    untouched: 'plain',
    'rolled-back': 'wait',
    'in-part': 'wait',
};
const stateTones = {
    done: 'good',
    confirmed: 'good',
    begun: 'bad',
    open: 'wait',
    'not-reached': 'plain',
};
;// CONCATENATED MODULE: ./lib/bundled/report/page/formats.js

const locales = { en: 'en-GB', de: 'de-DE' };
function formatsOf(language) {
    const integers = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
    const decimals = new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const moment = (iso, length) => momentText(iso, language, length);
    return {
        moment: (iso) => moment(iso, 8),
        minute: (iso) => moment(iso, 5),
        clock: (iso) => (isTime(iso) ? new Date(iso).toISOString().slice(11, 16) : iso),
        day: (iso) => moment(iso, 0),
        integer: (value) => integers.format(value),
        fileSize: (bytes) => fileSize(bytes, decimals, language === 'de' ? 'Bytes' : 'bytes'),
    };
}
/** The first `length` characters of the time of day; none leaves the day without its year. */
function momentText(iso, language, length) {
    if (!isTime(iso))
        return iso;
    const [date = '', time = ''] = new Date(iso).toISOString().split('T');
    const [year, month, day] = date.split('-');
    if (length === 0)
        return language === 'de' ? `${day}.${month}.` : `${month}-${day}`;
    return `${language === 'de' ? `${day}.${month}.${year}` : date} ${time.slice(0, length)}`;
}
function isTime(iso) {
    return !Number.isNaN(Date.parse(iso));
}
function fileSize(bytes, decimals, small) {
    const units = [small, 'kB', 'MB', 'GB', 'TB'];
    const index = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
    return index === 0 ? `${bytes} ${small}` : `${decimals.format(bytes / 1000 ** index)} ${units[index]}`;
}
/** Milliseconds between two times; undefined where one is missing, is no time, or they run backwards. */
function between(from, to) {
    const elapsed = Date.parse(to ?? '') - Date.parse(from ?? '');
    return Number.isNaN(elapsed) || elapsed < 0 ? undefined : elapsed;
}
/** `42 s`, `12 min`, `1 h 05 min`, `3 d 4 h`: symbols that both languages share. Empty where it is not known. */
function duration(milliseconds) {
    if (milliseconds === undefined)
        return '';
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return `${hours} h ${`${minutes % 60}`.padStart(2, '0')} min`;
    return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
/** With the exact time for machines. */
function moment(iso, formats) {
    if (iso === undefined)
        return html ``;
    if (!isTime(iso))
        return html `${iso}`;
    return html `<time datetime="${new Date(iso).toISOString()}">${formats.moment(iso)}</time>`;
}
// EXTERNAL MODULE: ./lib/bundled/host/same-text.js
var same_text = __webpack_require__(36241);
;// CONCATENATED MODULE: ./lib/bundled/report/backup-proof.js


/** Steps that end only after every byte of a set was read back. */
const verifying = ['verify-backup-set', 'confirm-backup-set'];
function backupProofOf({ journal, manifests }) {
    const removal = journal.findIndex((line) => line.event === 'step-started' && step_ids/* removalIds */.jm.includes(line.step));
    const removedAt = journal[removal]?.at;
    if (removedAt === undefined)
        return { kind: 'nothing-removed' };
    const proof = journal.slice(0, removal).findLast(isProof);
    if (proof === undefined)
        return { kind: 'missing', removedAt };
    if (proof.event !== 'backup-created')
        return { kind: 'there', removedAt, at: proof.at, isDoubtful: false };
    const found = setIn(manifests, proof.folder);
    const isSound = found?.sha256 === proof.manifestSha256 && found.manifest.consistent;
    return { kind: 'there', removedAt, at: proof.at, set: nameIn(proof.folder), isDoubtful: !isSound };
}
/** `backup-created` is written once the set was read back and is intact. */
function isProof(line) {
    return line.event === 'backup-created' || (line.event === 'step-done' && verifying.includes(line.step));
}
/** The set that the journal calls by its folder; it may have been moved since, under its name. */
function setIn(manifests, folder) {
    return manifests.find(({ manifest }) => (0,same_text/* sameText */.QV)(manifest.name, nameIn(folder)));
}
function nameIn(folder) {
    return folder.slice(folder.lastIndexOf('\\') + 1);
}
;// CONCATENATED MODULE: ./lib/bundled/report/journal-runs.js

/** The runs of the journal, oldest first. Lines before the first run belong to none. */
function journalRuns(journal) {
    const starts = journal.flatMap((line, index) => (line.event === 'plan-started' ? [{ line, index }] : []));
    return starts.map(({ line, index }, number) => {
        const lines = journal.slice(index, starts[number + 1]?.index).filter(({ event }) => event !== 'operator-step-said');
        return {
            digest: line.digest,
            action: line.action,
            started: line.at,
            ...(0,omit_undefined/* omitUndefined */.O)({ by: line.by, actor: line.actor }),
            approved: line.approved === true,
            lines,
            isFinished: lines.some(({ event }) => event === 'plan-finished'),
        };
    });
}
/** Steps that were begun in these lines. */
function begunSteps(lines) {
    return new Set(lines.flatMap((line) => (line.event === 'step-started' ? [line.step] : [])));
}
/** Steps that were done in these lines. */
function doneSteps(lines) {
    return new Set(lines.flatMap((line) => (line.event === 'step-done' ? [line.step] : [])));
}
;// CONCATENATED MODULE: ./lib/bundled/report/plan-runs.js

/** Oldest first. `approved` tells that a digest was given as the approved one, `approvers` who approved the run. */
function planRuns({ journal, approvals }) {
    return journalRuns(journal).map(({ lines, ...run }) => ({
        ...run,
        ended: lines.at(-1)?.at ?? run.started,
        approvers: approvals.filter((one) => run.by !== undefined && isSameRun(one.run, run.by)),
    }));
}
/** Attempts of a run share its approvals. */
function isSameRun(one, other) {
    const withoutAttempt = (address) => address.replace(/\/attempts\/\d+$/, '');
    return withoutAttempt(one) === withoutAttempt(other);
}
;// CONCATENATED MODULE: ./lib/bundled/report/step-evidence.js

/** What a person confirmed of a step last, and when. */
function confirmationOf(journal, operatorStep) {
    const line = journal.findLast((one) => one.event === 'operator-step-said' && one.step === operatorStep);
    return line?.event === 'operator-step-said' ? { kind: 'said', by: line.by, at: line.at } : undefined;
}
/**
 * Steps without a `step-done` that were seen to be no longer needed: a later plan of the same action lacks them, or a
 * later run of the same plan began a step behind them. A roll-back in between proves nothing.
 */
function seenSteps({ plans, journal, }) {
    const known = new Map(plans.map(({ digest, plan }) => [digest, plan]));
    const runs = [...journalRuns(journal), ...onlyMade(plans.at(-1), journal)];
    const seen = new Map();
    for (const stretch of withoutRollBack(runs)) {
        for (const [index, later] of stretch.entries()) {
            const earlier = stretch.slice(0, index);
            const done = new Set(earlier.flatMap(({ lines }) => [...doneSteps(lines)]));
            const passed = earlier.flatMap((run) => passedSteps(run, later, known));
            for (const step of passed.filter((id) => !done.has(id) && !seen.has(id)))
                seen.set(step, evidenceOf(later));
        }
    }
    return seen;
}
/** A plan that was only made, and never begun, was made after all the others. */
function onlyMade(last, journal) {
    if (last === undefined || journal.some((line) => line.event === 'plan-started' && line.digest === last.digest))
        return [];
    const { digest, plan } = last;
    return [{ digest, action: plan.action, started: '', approved: false, lines: [], isFinished: false }];
}
function evidenceOf({ digest, started }) {
    return { kind: 'seen', digest, ...(started === '' ? {} : { at: started }) };
}
function withoutRollBack(runs) {
    const parts = [[]];
    for (const run of runs) {
        if (run.action === 'restore-backup')
            parts.push([]);
        else
            parts.at(-1)?.push(run);
    }
    return parts;
}
function passedSteps(run, later, known) {
    const [plan, laterPlan] = [known.get(run.digest), known.get(later.digest)];
    if (plan === undefined || run.action !== later.action)
        return [];
    const steps = plan.steps.map(({ id }) => id);
    if (later.digest === run.digest) {
        const begun = begunSteps(later.lines);
        return steps.slice(0, Math.max(0, steps.findIndex((id) => begun.has(id))));
    }
    const left = new Set(laterPlan?.steps.map(({ id }) => id));
    return laterPlan === undefined ? [] : steps.filter((id) => !left.has(id));
}
;// CONCATENATED MODULE: ./lib/bundled/report/step-incidents.js
function stepFailures(journal, step) {
    return journal.flatMap((line) => {
        if (line.event !== 'step-failed' || line.step !== step)
            return [];
        const { event: _event, digest: _digest, step: _step, ...failure } = line;
        return [failure];
    });
}
/** An installer's run belongs to the step that was begun last before it. */
function installerRuns(journal, step) {
    let current;
    return journal.flatMap((line) => {
        if (line.event === 'step-started')
            current = line.step;
        if (line.event !== 'installer-ran' || current !== step)
            return [];
        const { event: _event, by: _by, ...run } = line;
        return [run];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/report/step-rows.js



/** Every step that any of the server's plans holds, once, in the order of the first plan that names it. */
function stepRows(server) {
    const { plans, journal } = server;
    const open = new Set(openOperatorSteps(plans.at(-1)?.plan, journal).map(({ id }) => id));
    const steps = allSteps(plans);
    const lastDone = steps.findLastIndex(({ id }) => journal.some((line) => line.event === 'step-done' && line.step === id));
    const known = { journal, open, seen: seenSteps(server) };
    return steps.map((step, index) => ({
        ...(step.type === 'operator' ? personRow(step, known, index < lastDone) : changeRow(step, known)),
        failures: stepFailures(journal, step.id),
        installerRuns: installerRuns(journal, step.id),
    }));
}
function allSteps(plans) {
    const steps = new Map();
    for (const { plan } of plans) {
        for (const step of plan.steps) {
            if (!steps.has(step.id))
                steps.set(step.id, step);
        }
    }
    return [...steps.values()];
}
function changeRow(step, { journal, seen }) {
    const began = journal.findLast((line) => line.event === 'step-started' && line.step === step.id);
    const done = journal.findLast((line) => line.event === 'step-done' && line.step === step.id);
    if (began === undefined)
        return { step, state: 'not-reached', notes: [] };
    const by = began.by ?? runOf(journal, began)?.by;
    const row = { step, began: began.at, ...(by === undefined ? {} : { by }) };
    if (done?.event === 'step-done' && journal.indexOf(done) > journal.indexOf(began)) {
        return { ...row, state: 'done', ended: done.at, notes: done.notes };
    }
    const evidence = seen.get(step.id);
    return evidence !== undefined && !wasBegunAfter(journal, began, evidence)
        ? { ...row, state: 'done', evidence, notes: [] }
        : { ...row, state: 'begun', notes: [] };
}
/** Whether the step was begun again after the plan that no longer held it. */
function wasBegunAfter(journal, began, evidence) {
    if (evidence.kind !== 'seen' || evidence.at === undefined)
        return false;
    const seen = journal.findIndex(({ event, at, ...line }) => event === 'plan-started' && at === evidence.at && 'digest' in line && line.digest === evidence.digest);
    return journal.indexOf(began) > seen;
}
/** The line that began the run of this one. */
function runOf(journal, line) {
    return journal.slice(0, journal.indexOf(line)).findLast(({ event }) => event === 'plan-started');
}
function personRow(step, { journal, open, seen }, passed) {
    if (open.has(step.id))
        return { step, state: 'open', notes: [] };
    const confirmation = confirmationOf(journal, step.operatorStep.id);
    if (confirmation?.kind === 'said') {
        return { step, state: 'confirmed', ended: confirmation.at, by: confirmation.by, notes: [], evidence: confirmation };
    }
    const evidence = step.operatorStep.proof === 'seen' ? seen.get(step.id) : undefined;
    if (evidence !== undefined)
        return { step, state: 'done', notes: [], evidence };
    return { step, state: passed ? 'done' : 'not-reached', notes: [] };
}
;// CONCATENATED MODULE: ./lib/bundled/report/outages.js




const whys = {
    'services-stopped': 'The services of the product were stopped.',
    'product-removed': 'The removal of the product was begun.',
    'other-step': 'A step of the upgrade was begun.',
};
/** Oldest first of each subject; those of sign-in before those of web applications. */
function outagesOf(server) {
    const journal = withSteadyClock(server.journal);
    return effects/* subjects */.yo.flatMap((subject) => follow(subject, journal, server));
}
function follow(what, journal, server) {
    const outages = [];
    let open;
    for (const line of journal) {
        if (line.event === 'service-interrupted' && line.subject === what && open === undefined) {
            const cause = causeOf(line.step, server);
            open = { what, from: line.at, step: line.step, cause, why: whys[cause] };
        }
        else if (open !== undefined && line.event === 'service-restored' && line.subject === what) {
            outages.push({ ...open, to: line.at });
            open = undefined;
        }
    }
    if (open === undefined)
        return outages;
    if (isForGood(open, server))
        return [...outages, { ...open, isForGood: true }];
    const { after } = server;
    const isOver = after !== undefined && what === 'sign-in' && after.taken >= open.from && signInWorksIn(after, journal);
    return [...outages, isOver ? { ...open, to: after.taken } : open];
}
/** A web application that the new version has no more is removed for good: that it is away is no outage any longer. */
function isForGood({ what, step }, { plans }) {
    const steps = plans.flatMap(({ plan }) => plan.steps).filter(({ id }) => id === step);
    return steps.some(({ effects }) => effects?.forGood?.includes(what) === true);
}
function causeOf(id, { plans }) {
    if (step_ids/* removalIds */.jm.includes(id))
        return 'product-removed';
    const step = plans.flatMap(({ plan }) => plan.steps).findLast((one) => one.id === id);
    return step === undefined || step.change?.kind === 'install-server' ? 'other-step' : 'services-stopped';
}
/** Whether the server as it was found answers sign-in; a new server does once its activation is confirmed. */
function signInWorksIn({ components, services }, journal) {
    const is = (name, wanted) => components.some(({ component, generation }) => component === name && generation === wanted);
    const confirmed = (0,journal_facts/* confirmedSteps */.tg)(journal);
    const isActivated = is('agent', 'mfa-server') && step_ids/* activationSteps */.cJ.every((id) => confirmed.has(id));
    return services.some(({ state }) => state === 'running') && (is('agent', 'phonefactor') || isActivated);
}
;// CONCATENATED MODULE: ./lib/bundled/report/timeline.js




/** Undefined where nothing was begun. Times are those of a steady clock, see {@link withSteadyClock}. */
function timelineOf(server) {
    const journal = withSteadyClock(server.journal);
    const readable = { ...server, journal };
    const runs = journalRuns(journal);
    const [first] = runs;
    const last = journal.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const outages = outagesOf(readable);
    const waits = runs.flatMap((run, index) => waitsAfter(readable, run, runs[index + 1]));
    const isOpen = waits.some(({ to }) => to === undefined) ||
        outages.some(({ to, isForGood }) => to === undefined && isForGood !== true);
    const to = isOpen && server.after !== undefined && server.after.taken > last.at ? server.after.taken : last.at;
    const bars = [...runs.flatMap((run) => workOf(readable, run)), ...waits.map((wait) => ({ to, ...wait }))];
    return { from: first.started, to, bars: bars.sort(byBegin), outages };
}
function byBegin(one, other) {
    return Date.parse(one.from) - Date.parse(other.from);
}
function titleOf({ plans }, id) {
    return plans.flatMap(({ plan }) => plan.steps).find((step) => step.id === id)?.title ?? id;
}
/** A step that was cut short lasted at least until the last thing that is on record before the next one. */
function workOf(server, { lines }) {
    const begins = lines.flatMap((line, index) => (line.event === 'step-started' ? [{ line, index }] : []));
    return begins.map(({ line, index }, number) => {
        const own = lines.slice(index, begins[number + 1]?.index);
        const end = own.findLast(({ event }) => event === 'step-done' || event === 'step-failed') ?? own.at(-1) ?? line;
        return { step: line.step, title: titleOf(server, line.step), from: line.at, to: end.at, kind: 'work' };
    });
}
/** What a run that stopped before its end waited for. */
function waitsAfter(server, run, next) {
    const end = run.lines.findLast(({ event }) => event === 'step-done') ?? run.lines[0];
    if (run.isFinished || end === undefined)
        return [];
    const until = next === undefined ? {} : { to: next.started };
    const restart = run.lines.findLast((line) => line.event === 'restart-required');
    if (restart?.event === 'restart-required') {
        const { step, title } = stepBefore(server, run, restart);
        return [{ step, title, from: restart.at, kind: 'restart', ...until }];
    }
    return personWaits(server, run, end, next);
}
function stepBefore(server, { lines }, line) {
    const begun = lines.slice(0, lines.indexOf(line)).findLast(({ event }) => event === 'step-started');
    const step = begun?.event === 'step-started' ? begun.step : '';
    return { step, title: titleOf(server, step) };
}
/** The operator steps at which this run stopped: until each was confirmed, or else until the next run. */
function personWaits({ plans, journal }, run, end, next) {
    const plan = plans.find(({ digest }) => digest === run.digest)?.plan;
    const untilThen = journal.slice(0, journal.indexOf(end) + 1);
    const later = journal.slice(untilThen.length);
    return openOperatorSteps(plan, untilThen).flatMap((step) => {
        if (step.type !== 'operator' || !step.operatorStep.blocking)
            return [];
        const confirmed = later.find((line) => line.event === 'operator-step-said' && line.step === step.operatorStep.id);
        const to = confirmed?.at ?? next?.started;
        return [{ step: step.id, title: step.title, from: end.at, kind: 'person', ...(to === undefined ? {} : { to }) }];
    });
}
;// CONCATENATED MODULE: ./lib/bundled/report/unproven.js










/** What could not be read, and what a newer version wrote that this one cannot judge. */
function notes(server) {
    return [...(server.notes ?? []), ...(0,read_format/* unknownFieldsNote */.iQ)(reportServerSchema, server, 'The record')];
}
/** Everything that could not be proven for this server, the gravest kinds first. */
function unprovenOf(server) {
    return [
        ...plans(server),
        ...notes(server).map((note) => ({ code: 'record-incomplete', note })),
        ...outages(server),
        ...backups(server),
        ...states(server),
        ...merges(server),
        ...approvals(server),
        ...people(server),
        ...checks(server),
    ];
}
/** A plan file is proven by its digest alone. */
function plans({ plans: known, journal }) {
    const changed = known.flatMap(({ digest, plan }) => {
        const now = digestNow(plan);
        return now === digest ? [] : [{ code: 'plan-changed', digest, now }];
    });
    const held = new Set(known.map(({ digest }) => digest));
    const begun = new Set(journalRuns(journal).map(({ digest }) => digest));
    const missing = [...begun].filter((digest) => !held.has(digest));
    return [...changed, ...missing.map((digest) => ({ code: 'plan-missing', digest }))];
}
/** Text that is no Unicode has no canonical JSON, and a plan with it no digest: it is not the one that was made. */
function digestNow(plan) {
    try {
        return (0,digest/* planDigest */.G)(plan);
    }
    catch {
        return 'none';
    }
}
function outages(server) {
    return outagesOf(server).flatMap(({ what, from, to, isForGood }) => to === undefined && isForGood === undefined ? [{ code: 'outage-open', what, from }] : []);
}
function backups({ journal, manifests }) {
    const made = journal.flatMap((line) => (line.event === 'backup-created' ? [line] : []));
    return [
        ...manifests.flatMap(({ manifest: { name, consistent, consistencyNote } }) => consistent ? [] : [{ code: 'backup-not-consistent', set: name, ...(0,omit_undefined/* omitUndefined */.O)({ note: consistencyNote }) }]),
        ...made.flatMap(({ folder, manifestSha256 }) => {
            const set = setIn(manifests, folder);
            if (set === undefined)
                return [{ code: 'backup-missing', folder }];
            if (set.sha256 === manifestSha256)
                return [];
            return [{ code: 'backup-changed', set: set.manifest.name, journal: manifestSha256, now: set.sha256 }];
        }),
    ];
}
function states({ before, after, journal }) {
    if (journalRuns(journal).length === 0)
        return [];
    const missing = [
        ...(before === undefined ? ['before'] : []),
        ...(after === undefined ? ['after'] : []),
    ];
    return missing.map((when) => ({ code: 'state-unknown', when }));
}
/** A merge that was performed leaves a record of what became of every setting. */
function merges(server) {
    const performed = ['user-portal', 'mobile-app'].filter((component) => server.journal.some((line) => line.event === 'step-done' && line.step === (0,step_ids/* mergeId */.YQ)(component)));
    return performed
        .filter((component) => !server.merges.some((merge) => merge.component === component))
        .map((component) => ({ code: 'merge-unknown', component }));
}
/** Each digest once: that some run had no approval, or that the approver is not known. */
function approvals(server) {
    const byDigest = Map.groupBy(planRuns(server), ({ digest }) => digest);
    return [...byDigest].flatMap(([digest, runs]) => {
        const open = runs.find(({ approved }) => !approved);
        if (open !== undefined) {
            return [
                { code: 'plan-without-approval', digest, at: open.started, ...(0,omit_undefined/* omitUndefined */.O)({ by: open.actor ?? open.by }) },
            ];
        }
        return runs.some(({ approvers }) => approvers.length > 0) ? [] : [{ code: 'approver-unknown', digest }];
    });
}
function people(server) {
    return stepRows(server).flatMap(({ step: { type, title }, state, evidence }) => {
        if (evidence?.kind === 'said')
            return [{ code: 'word-of-a-person', title, by: evidence.by, at: evidence.at }];
        if (evidence?.kind === 'seen')
            return [{ code: 'seen-only', title, digest: evidence.digest }];
        return type === 'operator' && state === 'done' ? [{ code: 'passed-only', title }] : [];
    });
}
function checks({ checks: list, journal }) {
    if (list.length === 0 && journalRuns(journal).length > 0)
        return [{ code: 'not-verified' }];
    return list
        .filter(({ verdict }) => verdict === 'not-proven' || verdict === 'cannot-be-proven')
        .map(({ title, evidence, advice }) => ({ code: 'check', title, evidence, ...(0,omit_undefined/* omitUndefined */.O)({ advice }) }));
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/server-view.js






function serverView(server, id, language) {
    return {
        server,
        id,
        outcome: serverOutcome(server, language),
        steps: stepRows(server),
        runs: planRuns(server),
        timeline: timelineOf(server),
        backup: backupProofOf(server),
        unproven: unprovenOf(server),
    };
}
function doneCount(steps) {
    return steps.filter(({ state }) => state === 'done' || state === 'confirmed').length;
}
/** Operator steps that wait for a person now. */
function openSteps(steps) {
    return steps.flatMap(({ step, state }) => (step.type === 'operator' && state === 'open' ? [step.operatorStep] : []));
}
;// CONCATENATED MODULE: ./lib/bundled/report/limits.js
/**
 * How much of one server a page or a summary shows. With these the page of a server stays below 300 kB, whatever the
 * server holds; the record and the facts, which are files, always hold everything.
 */
const shownAtMost = {
    /** Files of all backup sets of a server together. */
    files: 120,
    /** Settings of one web.config. */
    settings: 150,
    /** Settings of all web.configs of a server, which share it. */
    settingsTogether: 200,
    /** Entries of the journal, the newest ones. */
    journalLines: 150,
    /** Lines of detail and notes of one step, each. */
    stepDetails: 25,
    /** Runs with a plan, the newest ones. */
    runs: 30,
    /** Stretches of the change window in the table, and in the picture, the newest ones. */
    timelineRows: 80,
    timelineBars: 160,
    /** Runs of installers in one step. */
    installerRuns: 12,
    /** Names and values of what was found and chosen. */
    foundValues: 150,
    /** Things that could not be proven. */
    unproven: 100,
    /** Characters of one value, message or line from a server. */
    characters: 400,
};
function firstOf(all, most) {
    return { items: all.slice(0, most), leftOut: Math.max(0, all.length - most) };
}
/** Of the journal the newest entries, in their order. */
function lastOf(all, most) {
    return { items: all.slice(-most), leftOut: Math.max(0, all.length - most) };
}
/** A long text with its end left out. */
function shortened(text, most = shownAtMost.characters) {
    return text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
}
const limits_outcomesByUrgency = [
    'conflict',
    'reported',
    'corrected',
    'carried',
    'kept',
    'same',
];
/** Settings, those that need a person first. Of equal outcome they stay in the order of the file. */
function shownSettings({ outcomes }) {
    const urgency = ({ fate }) => limits_outcomesByUrgency.indexOf(fate);
    return firstOf([...outcomes].sort((one, other) => urgency(one) - urgency(other)), shownAtMost.settings);
}
/** Files of a set: settings and data first, then what comes in great number: themes, logs, installers. */
function shownFiles({ entries }, most) {
    const counts = new Map();
    for (const { role } of entries)
        counts.set(role, (counts.get(role) ?? 0) + 1);
    const rarity = ({ role }) => counts.get(role) ?? 0;
    return firstOf([...entries].sort((one, other) => rarity(one) - rarity(other)), most);
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/plural.js
/** `1 server`, `2 servers`. */
function plural(count, one, many) {
    return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/words-english.js

const outcomes = {
    upgraded: 'Upgraded',
    waiting: 'Waiting',
    failed: 'Failed',
    untouched: 'Untouched',
    'rolled-back': 'Rolled back',
    'in-part': 'In part',
};
const words_english_states = {
    done: 'Done',
    confirmed: 'Confirmed',
    begun: 'Begun, not finished',
    open: 'Open',
    'not-reached': 'Not reached',
};
/** The report's own words in English; every other language has the same ones. */
const english = {
    outcomes,
    states: words_english_states,
    eyebrow: 'Audit report',
    titleOfOne: (server) => `Upgrade of PhoneFactor to Azure Multi-Factor Authentication Server on ${server}`,
    titleOfMany: (servers) => `Upgrade of PhoneFactor to Azure Multi-Factor Authentication Server, ${plural(servers, 'server', 'servers')}`,
    skip: 'To the content',
    contents: 'Contents',
    rehearsalTitle: 'Rehearsal.',
    rehearsalText: 'The servers of this report are folders that behave like servers. Nothing real was changed.',
    /** What the workflow run tells of itself, by its English name. */
    origin: { Run: 'Run', 'Started by': 'Started by', Reason: 'Reason' },
    made: 'Report made (UTC)',
    changeWindow: 'Change window (UTC)',
    server: 'Server',
    footer: (tool, version) => `${tool} ${version}. Times are UTC.`,
    fromTo: (from, to) => `${from} to ${to}`,
    since: (from) => `since ${from}`,
    inShort: 'In short',
    whatHappened: 'What happened?',
    stepsDone: (done, all) => `${done} of ${plural(all, 'step', 'steps')} done`,
    inRuns: (runs) => `in ${plural(runs, 'run', 'runs')}`,
    whenOut: 'When could nobody sign in?',
    neverOut: 'At no time that is on record.',
    nothingBegun: 'At no time: nothing was begun.',
    outFor: (duration) => `For ${duration}`,
    outUntilNow: 'Not proven to be over',
    webOutFor: (duration) => `Web applications were missing for ${duration}`,
    webOutUntilNow: 'Web applications are missing; nothing proves that they are back',
    latestEnd: 'The end is the latest possible one. Sign-ins themselves were not tested.',
    backupBefore: 'Was a verified backup there first?',
    yes: 'Yes',
    no: 'No',
    notNeeded: 'Nothing was removed.',
    backupAt: (set, time) => `${set}, written and read back at ${time}`,
    backupReadAt: (time) => `A backup set was read back at ${time}.`,
    beforeRemoval: (time) => `before the first removal at ${time}`,
    noBackup: (time) => `The first removal began at ${time}, and no backup is on record before it.`,
    backupDoubtful: 'Yes, with a doubt: see what could not be proven.',
    whoApproved: 'Who approved it?',
    notApplied: 'No plan was carried out.',
    approvedBy: (who) => `Approved by ${who}`,
    approverUnknown: 'An approved digest was given; by whom is not on record',
    notApproved: 'Carried out without an approved digest',
    whatIsLeft: 'What is left to do?',
    nothingLeft: 'Nothing that is on record.',
    blockedBy: (count) => plural(count, 'thing stops the upgrade', 'things stop the upgrade'),
    forPerson: (count) => plural(count, 'operator step is open', 'operator steps are open'),
    failedChecks: (count) => plural(count, 'check failed', 'checks failed'),
    runAgain: 'Run again: it carries on where it stopped.',
    whatUnproven: 'What could not be proven?',
    nothingUnproven: 'Nothing that is known.',
    unprovenCount: (count) => plural(count, 'thing', 'things'),
    timeline: 'Change window',
    timelineTitle: (server) => `The change window of ${server}`,
    timelineTable: 'The same as a table',
    timelineCaption: 'What took which time, and when service was out',
    laneSignIn: 'Sign-in',
    laneWeb: 'Web applications',
    laneWork: 'Steps at work',
    lanePerson: 'Waiting for a person',
    laneRestart: 'Waiting for a restart',
    laneUp: 'never out, as far as is on record',
    laneOut: (duration) => `out for ${duration}`,
    laneOpen: 'out, not proven to be over',
    gapNote: (durations) => `A zigzag stands for a long wait that is drawn short: ${durations}.`,
    crossNote: 'A cross marks a step that failed there.',
    what: 'What',
    begun: 'Begun',
    ended: 'Ended',
    took: 'Took',
    kinds: { work: 'Step', person: 'Waited for a person', restart: 'Waited for a restart', outage: 'Out of service' },
    notOver: 'not proven',
    forGood: 'removed for good',
    beforeAfter: 'Before and after',
    beforeAfterCaption: 'The server before the upgrade and when this record was made',
    fact: 'Fact',
    before: 'Before',
    after: 'After',
    generations: { phonefactor: 'PhoneFactor', 'mfa-server': 'MFA Server' },
    settings: 'Settings',
    settingsCaption: (component) => `Every setting of the web.config: ${component}`,
    setting: 'Setting',
    oldValue: 'Old value',
    newDefault: 'New default',
    result: 'Result',
    why: 'Why',
    absent: '(absent)',
    empty: '(empty)',
    settingOutcomes: {
        carried: 'Carried',
        corrected: 'Corrected',
        kept: 'New default kept',
        same: 'Same',
        reported: 'Reported only',
        conflict: 'Conflict',
    },
    fragments: 'Parts of the old file that were not carried',
    file: 'File',
    files: {
        original: 'Old file',
        pristine: 'Old default',
        target: 'New file before the merge',
        result: 'New file after the merge',
    },
    bytes: 'Bytes',
    steps: 'Steps',
    stepsCaption: 'Planned steps and what became of them',
    step: 'Step',
    documentStep: 'Document',
    state: 'State',
    by: 'By',
    confirmedBy: (who, time) => `Evidence: confirmed by ${who} at ${time}.`,
    seenBy: 'Evidence: a later plan, made from the server itself, no longer holds this step',
    installer: 'Installers',
    installerCaption: 'Every run of an installer',
    program: 'Program',
    exitCode: 'Exit code',
    meaning: 'Meaning',
    log: 'Log on the server',
    logLines: (count) => plural(count, 'line of the log', 'lines of the log'),
    madeGood: 'Made good by a later run.',
    runs: 'Runs and approvals',
    runsCaption: 'Every run, its plan and who approved it',
    run: 'Run',
    runNumber: (run, attempt) => (attempt === '1' ? `run ${run}` : `run ${run}, attempt ${attempt}`),
    plan: 'Plan',
    approval: 'Approval',
    finished: 'Finished',
    notFinished: 'Not finished',
    plansOnly: 'Plans that were made and not begun',
    stops: 'What stops the upgrade',
    openSteps: 'What a person still has to do',
    whatToDo: 'What to do:',
    settledBy: 'Settled by the input',
    warnings: 'Warnings that the approver saw',
    verification: 'Verification',
    verificationCaption: 'What was looked at after the upgrade',
    check: 'Check',
    verdict: 'Verdict',
    verdicts: { pass: 'Pass', fail: 'Fail', 'not-proven': 'Not proven', 'cannot-be-proven': 'Not proven' },
    evidence: 'Evidence',
    advice: 'What to do',
    unproven: 'What could not be proven',
    backups: 'Backup sets',
    set: 'Set',
    setMade: 'Made (UTC)',
    manifest: 'SHA-256 of the manifest',
    consistent: 'Consistent',
    consistentYes: 'yes: nothing could write while it was copied',
    consistentNo: 'no:',
    reasonUnknown: 'the reason is not recorded',
    content: 'Content',
    fileCount: (count, size) => `${count} files, ${size}`,
    filesOf: (set) => `Files of ${set}`,
    fileInSet: 'File in the set',
    belongsTo: 'Belongs to',
    size: 'Size',
    found: 'What was found and what was chosen',
    foundTable: 'Inputs and findings of the first plan',
    inputs: 'Inputs of the plan',
    findings: 'Found on the server',
    name: 'Name',
    value: 'Value',
    leftOut: (count) => `${count} more are left out here; the record of the server and the facts hold all of them.`,
    journal: 'Journal',
    journalEntries: (entries) => `${entries} entries`,
    journalCaption: 'Journal of the server, oldest first',
    time: 'Time (UTC)',
    event: 'Event',
    announcement: 'Text for the users',
    howToCheck: 'How to check this report',
    checkDigest: "A plan's digest is the SHA-256 of its canonical JSON (RFC 8785). Compute it from the plan file and compare.",
    checkManifest: "The manifest's SHA-256 is that of the file manifest.json in the backup set:",
    checkJournal: 'The journal lies in the work folder of each server; this report shows it as it was when the report was made.',
    checkPeople: "What a person confirmed is that person's word. Sign-ins were not tested: the cloud side of the product ended on 30 September 2024.",
    checkSecrets: 'Passwords and keys are nowhere in this file; "(secret)" stands where one was.',
    fleet: 'All servers',
    fleetCaption: 'Servers, those that need attention first',
    outcome: 'Outcome',
    signInOut: 'Sign-in out',
    stepsColumn: 'Steps',
    unprovenColumn: 'Unproven',
    ofCount: (some, all) => `${some} of ${all}`,
    allServers: 'All servers',
    previousServer: 'Previous:',
    nextServer: 'Next:',
    longestOutage: (duration, server) => `${duration} at most, on ${server}`,
    openOutages: (count) => `${plural(count, 'server is', 'servers are')} not proven to serve sign-in again`,
    withBackup: (some, all) => `${some} of ${plural(all, 'server', 'servers')} from which something was removed`,
    withApproval: (some, all) => `${some} of ${plural(all, 'server', 'servers')} with an approved digest in every run`,
    withUnproven: (count) => `${plural(count, 'server has', 'servers have')} something unproven`,
    withOpenSteps: (count) => `${plural(count, 'server waits', 'servers wait')} for a person`,
    search: 'Search',
    all: 'All',
    filterOutcome: 'Outcome',
    shown: '{n} of {all} shown',
    noneShown: 'Nothing matches.',
    page: 'Page {n} of {all}',
    pagesNavigation: 'Pages of the table',
    previous: 'Previous',
    next: 'Next',
};
;// CONCATENATED MODULE: ./lib/bundled/report/page/words-german.js

const german = {
    outcomes: {
        upgraded: 'Abgeschlossen',
        waiting: 'Wartet',
        failed: 'Fehlgeschlagen',
        untouched: 'Unberührt',
        'rolled-back': 'Zurückgesetzt',
        'in-part': 'Teilweise',
    },
    states: {
        done: 'Erledigt',
        confirmed: 'Bestätigt',
        begun: 'Begonnen, nicht beendet',
        open: 'Offen',
        'not-reached': 'Nicht erreicht',
    },
    eyebrow: 'Prüfbericht',
    titleOfOne: (server) => `Upgrade von PhoneFactor zu Azure Multi-Factor Authentication Server auf ${server}`,
    titleOfMany: (servers) => `Upgrade von PhoneFactor zu Azure Multi-Factor Authentication Server, ${plural(servers, 'Server', 'Server')}`,
    skip: 'Zum Inhalt',
    contents: 'Inhalt',
    rehearsalTitle: 'Probelauf.',
    rehearsalText: 'Die Server dieses Berichts sind Ordner, die sich wie Server verhalten. Nichts Wirkliches wurde verändert.',
    origin: { Run: 'Lauf', 'Started by': 'Gestartet von', Reason: 'Grund' },
    made: 'Bericht erstellt (UTC)',
    changeWindow: 'Wartungsfenster (UTC)',
    server: 'Server',
    footer: (tool, version) => `${tool} ${version}. Alle Zeiten in UTC.`,
    fromTo: (from, to) => `${from} bis ${to}`,
    since: (from) => `seit ${from}`,
    inShort: 'Auf einen Blick',
    whatHappened: 'Was ist geschehen?',
    stepsDone: (done, all) => `${done} von ${plural(all, 'Schritt', 'Schritten')} erledigt`,
    inRuns: (runs) => `in ${plural(runs, 'Lauf', 'Läufen')}`,
    whenOut: 'Wann konnte sich niemand anmelden?',
    neverOut: 'Nie, soweit aufgezeichnet.',
    nothingBegun: 'Nie: es wurde nichts begonnen.',
    outFor: (duration) => `${duration} lang`,
    outUntilNow: 'Ende nicht belegt',
    webOutFor: (duration) => `Webanwendungen fehlten ${duration} lang`,
    webOutUntilNow: 'Webanwendungen fehlen; nichts belegt ihre Rückkehr',
    latestEnd: 'Das Ende ist das spätestmögliche. Anmeldungen selbst wurden nicht getestet.',
    backupBefore: 'Gab es vorher eine geprüfte Sicherung?',
    yes: 'Ja',
    no: 'Nein',
    notNeeded: 'Es wurde nichts entfernt.',
    backupAt: (set, time) => `${set}, geschrieben und zurückgelesen um ${time}`,
    backupReadAt: (time) => `Eine Sicherung wurde um ${time} zurückgelesen.`,
    beforeRemoval: (time) => `vor der ersten Deinstallation um ${time}`,
    noBackup: (time) => `Die erste Deinstallation begann um ${time}; davor ist keine Sicherung aufgezeichnet.`,
    backupDoubtful: 'Ja, mit einem Zweifel: siehe „Was nicht belegt werden konnte“.',
    whoApproved: 'Wer hat freigegeben?',
    notApplied: 'Es wurde kein Plan ausgeführt.',
    approvedBy: (who) => `Freigegeben von ${who}`,
    approverUnknown: 'Eine freigegebene Prüfsumme lag vor; von wem, ist nicht aufgezeichnet',
    notApproved: 'Ohne freigegebene Prüfsumme ausgeführt',
    whatIsLeft: 'Was ist noch zu tun?',
    nothingLeft: 'Nichts, soweit aufgezeichnet.',
    blockedBy: (count) => count === 1 ? '1 Hindernis hält das Upgrade auf' : `${count} Hindernisse halten das Upgrade auf`,
    forPerson: (count) => (count === 1 ? '1 manueller Schritt ist offen' : `${count} manuelle Schritte sind offen`),
    failedChecks: (count) => (count === 1 ? '1 Prüfung schlug fehl' : `${count} Prüfungen schlugen fehl`),
    runAgain: 'Erneut starten: es geht dort weiter, wo es anhielt.',
    whatUnproven: 'Was konnte nicht belegt werden?',
    nothingUnproven: 'Nichts, soweit bekannt.',
    unprovenCount: (count) => plural(count, 'Punkt', 'Punkte'),
    timeline: 'Wartungsfenster',
    timelineTitle: (server) => `Das Wartungsfenster von ${server}`,
    timelineTable: 'Dasselbe als Tabelle',
    timelineCaption: 'Was wie lange dauerte und wann der Dienst ausfiel',
    laneSignIn: 'Anmeldung',
    laneWeb: 'Webanwendungen',
    laneWork: 'Schritte in Arbeit',
    lanePerson: 'Warten auf einen Menschen',
    laneRestart: 'Warten auf einen Neustart',
    laneUp: 'nie ausgefallen, soweit aufgezeichnet',
    laneOut: (duration) => `${duration} lang ausgefallen`,
    laneOpen: 'ausgefallen, Ende nicht belegt',
    gapNote: (durations) => `Ein Zickzack steht für eine lange, verkürzt gezeichnete Wartezeit: ${durations}.`,
    crossNote: 'Ein Kreuz steht, wo ein Schritt fehlschlug.',
    what: 'Was',
    begun: 'Begonnen',
    ended: 'Beendet',
    took: 'Dauer',
    kinds: {
        work: 'Schritt',
        person: 'Auf einen Menschen gewartet',
        restart: 'Auf einen Neustart gewartet',
        outage: 'Außer Betrieb',
    },
    notOver: 'nicht belegt',
    forGood: 'endgültig entfernt',
    beforeAfter: 'Vorher und nachher',
    beforeAfterCaption: 'Der Server vor dem Upgrade und bei dieser Aufzeichnung',
    fact: 'Merkmal',
    before: 'Vorher',
    after: 'Nachher',
    generations: { phonefactor: 'PhoneFactor', 'mfa-server': 'MFA Server' },
    settings: 'Einstellungen',
    settingsCaption: (component) => `Jede Einstellung der web.config: ${component}`,
    setting: 'Einstellung',
    oldValue: 'Alter Wert',
    newDefault: 'Neue Vorgabe',
    result: 'Wert danach',
    why: 'Warum',
    absent: '(fehlt)',
    empty: '(leer)',
    settingOutcomes: {
        carried: 'Übernommen',
        corrected: 'Angepasst',
        kept: 'Neue Vorgabe behalten',
        same: 'Gleich',
        reported: 'Nur gemeldet',
        conflict: 'Konflikt',
    },
    fragments: 'Teile der alten Datei, die nicht übernommen wurden',
    file: 'Datei',
    files: {
        original: 'Alte Datei',
        pristine: 'Alte Vorgabe',
        target: 'Neue Datei vor dem Zusammenführen',
        result: 'Neue Datei nach dem Zusammenführen',
    },
    bytes: 'Bytes',
    steps: 'Schritte',
    stepsCaption: 'Geplante Schritte und was aus ihnen wurde',
    step: 'Schritt',
    documentStep: 'Dokument',
    state: 'Zustand',
    by: 'Von',
    confirmedBy: (who, time) => `Beleg: bestätigt von ${who} um ${time}.`,
    seenBy: 'Beleg: ein späterer Plan, am Server selbst erstellt, enthält diesen Schritt nicht mehr',
    installer: 'Installationsprogramme',
    installerCaption: 'Jeder Lauf eines Installationsprogramms',
    program: 'Programm',
    exitCode: 'Rückgabewert',
    meaning: 'Bedeutung',
    log: 'Protokoll auf dem Server',
    logLines: (count) => plural(count, 'Zeile des Protokolls', 'Zeilen des Protokolls'),
    madeGood: 'Durch einen späteren Lauf behoben.',
    runs: 'Läufe und Freigaben',
    runsCaption: 'Jeder Lauf, sein Plan und wer ihn freigab',
    run: 'Lauf',
    runNumber: (run, attempt) => (attempt === '1' ? `Lauf ${run}` : `Lauf ${run}, Versuch ${attempt}`),
    plan: 'Plan',
    approval: 'Freigabe',
    finished: 'Beendet',
    notFinished: 'Nicht beendet',
    plansOnly: 'Pläne, die erstellt und nicht begonnen wurden',
    stops: 'Was das Upgrade aufhält',
    openSteps: 'Was ein Mensch noch tun muss',
    whatToDo: 'Was zu tun ist:',
    settledBy: 'Geklärt durch die Eingabe',
    warnings: 'Warnungen, die bei der Freigabe vorlagen',
    verification: 'Prüfung',
    verificationCaption: 'Was nach dem Upgrade geprüft wurde',
    check: 'Prüfung',
    verdict: 'Urteil',
    verdicts: {
        pass: 'Bestanden',
        fail: 'Fehlgeschlagen',
        'not-proven': 'Nicht belegt',
        'cannot-be-proven': 'Nicht belegt',
    },
    evidence: 'Beleg',
    advice: 'Was zu tun ist',
    unproven: 'Was nicht belegt werden konnte',
    backups: 'Sicherungen',
    set: 'Sicherung',
    setMade: 'Erstellt (UTC)',
    manifest: 'SHA-256 des Manifests',
    consistent: 'In sich stimmig',
    consistentYes: 'ja: während des Kopierens konnte nichts schreiben',
    consistentNo: 'nein:',
    reasonUnknown: 'der Grund ist nicht festgehalten',
    content: 'Inhalt',
    fileCount: (count, size) => `${count} Dateien, ${size}`,
    filesOf: (set) => `Dateien von ${set}`,
    fileInSet: 'Datei in der Sicherung',
    belongsTo: 'Gehört zu',
    size: 'Größe',
    found: 'Was vorgefunden und was gewählt wurde',
    foundTable: 'Eingaben und Befunde des ersten Plans',
    inputs: 'Eingaben des Plans',
    findings: 'Auf dem Server vorgefunden',
    name: 'Name',
    value: 'Wert',
    leftOut: (count) => `${count} weitere sind hier weggelassen; die Aufzeichnung des Servers und die Fakten enthalten alle.`,
    journal: 'Journal',
    journalEntries: (entries) => `${entries} Einträge`,
    journalCaption: 'Journal des Servers, ältester Eintrag zuerst',
    time: 'Zeit (UTC)',
    event: 'Ereignis',
    announcement: 'Text für die Benutzer',
    howToCheck: 'Wie sich dieser Bericht nachprüfen lässt',
    checkDigest: 'Die Prüfsumme eines Plans ist der SHA-256-Wert seines kanonischen JSON (RFC 8785). Aus der Plandatei berechnen und vergleichen.',
    checkManifest: 'Der SHA-256-Wert des Manifests ist der der Datei manifest.json in der Sicherung:',
    checkJournal: 'Das Journal liegt im Arbeitsordner jedes Servers; dieser Bericht zeigt es, wie es bei seiner Erstellung war.',
    checkPeople: 'Was ein Mensch bestätigt hat, ist seine Angabe. Anmeldungen wurden nicht getestet: die Cloud-Seite des Produkts endete am 30. September 2024.',
    checkSecrets: 'Kennwörter und Schlüssel stehen nirgends in dieser Datei; „(secret)“ steht an ihrer Stelle.',
    fleet: 'Alle Server',
    fleetCaption: 'Server, die Aufmerksamkeit brauchen, zuerst',
    outcome: 'Ergebnis',
    signInOut: 'Ohne Anmeldung',
    stepsColumn: 'Schritte',
    unprovenColumn: 'Unbelegt',
    ofCount: (some, all) => `${some} von ${all}`,
    allServers: 'Alle Server',
    previousServer: 'Zurück:',
    nextServer: 'Weiter:',
    longestOutage: (duration, server) => `Höchstens ${duration}, auf ${server}`,
    openOutages: (count) => `Auf ${plural(count, 'Server', 'Servern')} ist nicht belegt, dass die Anmeldung wieder geht`,
    withBackup: (some, all) => `${some} von ${plural(all, 'Server', 'Servern')}, von denen etwas entfernt wurde`,
    withApproval: (some, all) => `${some} von ${plural(all, 'Server', 'Servern')} mit freigegebener Prüfsumme in jedem Lauf`,
    withUnproven: (count) => `Auf ${plural(count, 'Server', 'Servern')} ist etwas nicht belegt`,
    withOpenSteps: (count) => count === 1 ? '1 Server wartet auf einen Menschen' : `${count} Server warten auf einen Menschen`,
    search: 'Suche',
    all: 'Alle',
    filterOutcome: 'Ergebnis',
    shown: '{n} von {all} angezeigt',
    noneShown: 'Keine Treffer.',
    page: 'Seite {n} von {all}',
    pagesNavigation: 'Seiten der Tabelle',
    previous: 'Zurück',
    next: 'Weiter',
};
;// CONCATENATED MODULE: ./lib/bundled/report/page/words.js


const languages = { en: english, de: german };
function wordsOf(language) {
    return languages[language];
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/page-context.js



function pageContext(language) {
    return { language, words: wordsOf(language), formats: formatsOf(language) };
}
/** The record speaks English: so that a German voice does not read it out as German. */
function recorded(text, { language }) {
    if (text === undefined || text === '')
        return '';
    return language === 'en' ? text : html `<span lang="en">${text}</span>`;
}
/** An attribute for elements whose whole content comes from the record. */
function recordedAttribute({ language }) {
    return language === 'en' ? html `` : html ` lang="en"`;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/table.js



/** A table with a caption, in a box that scrolls by keyboard; the first column heads its row. */
function table(content, page) {
    const { caption, columns, rows, id, group } = content;
    if (rows.length === 0)
        return html ``;
    const head = columns.map(({ title, kind, sort }) => {
        const type = sort === undefined ? html `` : html ` data-sort="${sortType(sort, rows)}"`;
        return html `<th scope="col"${kindClass(kind)}${type}>${title}</th>`;
    });
    const bodies = group === undefined ? [rows] : [...Map.groupBy(rows, group).values()];
    return html `<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table${id === undefined ? undefined : html ` id="${id}"`}>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
${bodies.map((some) => html `<tbody>${bodyOf(some, content, page)}</tbody>`)}
</table></div>
`;
}
function bodyOf(rows, { columns, key, group }, page) {
    return rows.map((row, index) => {
        const attribute = key === undefined ? undefined : html ` data-key="${key(row)}"`;
        const [first, ...others] = cells(row, columns, page);
        const heading = group === undefined ? heads(first, 'row') : index === 0 ? heads(first, 'rowgroup', rows.length) : undefined;
        return html `<tr${attribute}>${heading}${others.map(({ attributes, content }) => html `<td${attributes}>${content}</td>`)}</tr>
`;
    });
}
function heads(cell, scope, span) {
    return html `<th scope="${scope}"${span === undefined ? undefined : html ` rowspan="${span}"`}${cell?.attributes}>${cell?.content}</th>`;
}
function cells(row, columns, page) {
    return columns.map((column) => {
        const language = column.recorded ? recordedAttribute(page) : undefined;
        const value = column.sort === undefined ? undefined : html ` data-value="${column.sort(row)}"`;
        return { attributes: html `${kindClass(column.kind)}${language}${value}`, content: brief(column.cell(row)) };
    });
}
function kindClass(kind) {
    return kind === undefined ? html `` : html ` class="${kind}"`;
}
function sortType(sort, rows) {
    return rows.every((row) => typeof sort(row) === 'number') ? 'number' : 'text';
}
/** Names and what they stand for; those without a value are left out. */
function definitions(pairs) {
    const shown = pairs.filter(([, value]) => value !== undefined && value !== '');
    return html `<dl>${shown.map(([name, value]) => html `<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
function list(items, attribute) {
    return items.length === 0
        ? html ``
        : html `<ul class="notes"${attribute}>${items.map((item) => html `<li>${brief(item)}</li>`)}</ul>`;
}
/** A path or a name of a setting, which may go on in the next line behind its separators. */
function breakable(text) {
    const pieces = shortened(text).split(/(?<=[\\/_.])(?=[^\\/_.])/);
    return html `${pieces.map((piece, index) => (index === 0 ? piece : [new Html('<wbr/>'), piece]))}`;
}
function brief(content) {
    return typeof content === 'string' ? shortened(content) : content;
}
/** How much is not on the page, where it is too much for one. */
function leftOutNote(count, { words, formats }) {
    return count === 0 ? html `` : html `<p class="quiet">${words.leftOut(formats.integer(count))}</p>`;
}
function table_digest(value) {
    return html `<span class="digest">${value}</span>`;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/table-tools.js

/** Search, filter and pages of a table. Hidden until the page's script, without which all rows are shown, is there. */
function tableTools(tools, page) {
    const { table, pageSize } = tools;
    const { words } = page;
    const search = `${table}-search`;
    return html `<div class="tools" hidden="" data-table="${table}"${pageSize === undefined ? undefined : html ` data-page="${pageSize}"`}>
<p class="search"><label for="${search}">${words.search}</label> <input type="search" id="${search}" autocomplete="off" spellcheck="false"/></p>
${filters(tools, page)}
<p class="result" role="status" data-text="${words.shown}" data-none="${words.noneShown}"></p>
${pageSize === undefined ? undefined : pager(page)}</div>
`;
}
function filters({ table, legend, choices, rows }, { words }) {
    if (choices.length < 2)
        return html ``;
    const button = (key, title, count) => html `<button type="button" data-key="${key}" aria-pressed="${key === '' ? 'true' : 'false'}">${title} <span>${count}</span></button>`;
    return html `<div class="filters" role="group" aria-labelledby="${table}-filter"><span id="${table}-filter">${legend}</span>
${button('', words.all, rows)}${choices.map(({ key, title, count }) => button(key, title, count))}</div>`;
}
function pager({ words }) {
    return html `<div class="pager" role="group" aria-label="${words.pagesNavigation}"><button type="button" data-go="-1">${words.previous}</button> <span data-text="${words.page}"></span> <button type="button" data-go="1">${words.next}</button></div>`;
}
/** The keys that occur, in this order. */
function occurring(order, titles, keys) {
    const counts = Map.groupBy(keys, (key) => key);
    return order
        .filter((key) => counts.has(key))
        .map((key) => ({ key, title: titles[key], count: counts.get(key)?.length ?? 0 }));
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/timeline-lanes.js

function lanesOf(timeline, { journal }, words) {
    const failed = new Set(journal.flatMap((line) => (line.event === 'step-failed' ? [`${line.step} ${line.at}`] : [])));
    const ofKind = (kind) => timeline.bars.filter((bar) => bar.kind === kind);
    const lane = (label, kind) => ({
        label,
        isService: false,
        marks: ofKind(kind).map((bar) => ({
            from: bar.from,
            to: bar.to,
            title: bar.title,
            look: kind === 'work' && failed.has(`${bar.step} ${bar.to}`) ? 'work-failed' : kind,
        })),
    });
    return [
        serviceLane(words.laneSignIn, timeline, (what) => what === 'sign-in', words),
        serviceLane(words.laneWeb, timeline, (what) => what !== 'sign-in', words),
        lane(words.laneWork, 'work'),
        lane(words.lanePerson, 'person'),
        lane(words.laneRestart, 'restart'),
    ].filter(({ isService, marks }) => isService || marks.length > 0);
}
function serviceLane(name, { outages, to: end }, concerns, words) {
    const own = together(outages.filter(({ what, isForGood }) => concerns(what) && isForGood !== true));
    return {
        label: `${name}: ${serviceText(own, words)}`,
        isService: true,
        marks: own.map(({ from, to }) => ({
            from,
            to: to ?? end,
            look: to === undefined ? 'out-open' : 'out',
            title: to === undefined ? words.laneOpen : words.laneOut(duration(between(from, to))),
        })),
    };
}
/** Of all outages of one kind together. */
function serviceText(outages, words) {
    if (outages.length === 0)
        return words.laneUp;
    return outages.some(({ to }) => to === undefined) ? words.laneOpen : words.laneOut(duration(totalOutage(outages)));
}
/** Times in which at least one of several is out of service. */
function together(outages) {
    const spans = [];
    for (const { from, to } of [...outages].sort((one, other) => Date.parse(one.from) - Date.parse(other.from))) {
        const last = spans.at(-1);
        const joins = last !== undefined && (last.to === undefined || Date.parse(from) <= Date.parse(last.to));
        if (!joins)
            spans.push(to === undefined ? { from } : { from, to });
        else if (to === undefined)
            spans.splice(-1, 1, { from: last.from });
        else if (last.to !== undefined && Date.parse(to) > Date.parse(last.to))
            spans.splice(-1, 1, { from: last.from, to });
    }
    return spans;
}
/** Milliseconds; outages without an end do not count. */
function totalOutage(outages) {
    return together(outages).reduce((total, { from, to }) => total + (between(from, to) ?? 0), 0);
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/fleet-overview.js








/** How many servers stand how. */
function outcomeCounts(servers, { words, formats }) {
    const counts = Map.groupBy(servers, ({ outcome }) => outcome.outcome);
    const shown = outcomesByUrgency.filter((one) => counts.has(one));
    return html `<ul class="counts">${shown.map((one) => html `<li class="${outcomeTones[one]}"><strong>${formats.integer(counts.get(one)?.length ?? 0)}</strong> ${words.outcomes[one]}</li>`)}</ul>`;
}
/** All servers in one table, to search, filter, sort and turn pages. */
function fleetTable(servers, page) {
    const { words } = page;
    const choices = occurring(outcomesByUrgency, words.outcomes, servers.map(({ outcome }) => outcome.outcome));
    return html `<h2 id="all" tabindex="-1">${words.fleet}</h2>
${tableTools({ table: 'servers', legend: words.filterOutcome, choices, rows: servers.length, pageSize: 50 }, page)}
${table({ id: 'servers', caption: words.fleetCaption, columns: columns(page), rows: servers, key: ({ outcome }) => outcome.outcome }, page)}`;
}
function columns(page) {
    const { words, formats } = page;
    return [
        {
            title: words.server,
            sort: ({ server }) => server.name,
            cell: ({ server, id }) => html `<a href="#${id}">${server.name}</a>`,
        },
        {
            title: words.outcome,
            kind: 'plain',
            sort: ({ outcome }) => outcomesByUrgency.indexOf(outcome.outcome),
            cell: ({ outcome }) => badge(words.outcomes[outcome.outcome], outcomeTones[outcome.outcome]),
        },
        { title: words.why, cell: ({ outcome }) => html `<div class="step">${outcome.reason}</div>` },
        {
            title: words.stepsColumn,
            kind: 'number',
            sort: ({ steps }) => doneCount(steps),
            cell: ({ steps }) => words.ofCount(doneCount(steps), steps.length),
        },
        {
            title: words.begun,
            kind: 'plain',
            sort: ({ outcome }) => outcome.began ?? '',
            cell: ({ outcome }) => moment(outcome.began, formats),
        },
        { title: words.signInOut, kind: 'number', sort: outageOf, cell: (facts) => outageText(facts, page) },
        {
            title: words.unprovenColumn,
            kind: 'number',
            sort: ({ unproven }) => unproven.length,
            cell: ({ unproven }) => unproven.length,
        },
    ];
}
function signInOutages({ timeline }) {
    return timeline?.outages.filter(({ what }) => what === 'sign-in') ?? [];
}
/** Milliseconds without sign-in; endless where nothing proves the end. */
function outageOf(facts) {
    const outages = signInOutages(facts);
    return outages.some(({ to }) => to === undefined) ? Number.MAX_SAFE_INTEGER : totalOutage(outages);
}
function outageText(facts, { words }) {
    const outage = outageOf(facts);
    if (outage === 0)
        return '';
    return outage === Number.MAX_SAFE_INTEGER ? words.outUntilNow : duration(outage);
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/in-short.js







function answers(items) {
    return html `<dl class="answers">${items.map(({ question, tone, answer, detail, }) => html `<div class="${tone}"><dt>${question}</dt><dd><strong>${answer}</strong>${list(detail ?? [])}</dd></div>
`)}</dl>
`;
}
/** What an auditor asks first, on one screen. */
function inShort(facts, section) {
    return answers([
        happened(facts, section),
        outage(facts, section),
        backup(facts, section),
        approval(facts, section),
        left(facts, section),
        unproven(facts, section),
    ]);
}
function happened({ outcome, steps, runs }, page) {
    const { words, formats } = page;
    const { began, ended } = outcome;
    const window = began === undefined || ended === undefined ? [] : [words.fromTo(formats.minute(began), formats.minute(ended))];
    const done = words.stepsDone(doneCount(steps), steps.length);
    return {
        question: words.whatHappened,
        tone: outcomeTones[outcome.outcome],
        answer: badge(words.outcomes[outcome.outcome], outcomeTones[outcome.outcome]),
        detail: [
            outcome.reason,
            ...(steps.length === 0 ? [] : [runs.length === 0 ? done : `${done} ${words.inRuns(runs.length)}`]),
            ...window,
        ],
    };
}
function outage({ timeline }, { words, formats }) {
    const question = words.whenOut;
    if (timeline === undefined)
        return { question, tone: 'plain', answer: words.nothingBegun };
    const signIn = timeline.outages.filter(({ what }) => what === 'sign-in');
    const web = webOutage(timeline.outages.filter(({ what, isForGood }) => what !== 'sign-in' && isForGood !== true), words);
    if (signIn.length === 0)
        return { question, tone: 'good', answer: words.neverOut, detail: web };
    const isOpen = signIn.some(({ to }) => to === undefined);
    const times = signIn.map(({ from, to }) => to === undefined ? words.since(formats.minute(from)) : words.fromTo(formats.minute(from), formats.minute(to)));
    return {
        question,
        tone: isOpen ? 'bad' : 'plain',
        answer: isOpen ? words.outUntilNow : words.outFor(duration(totalOutage(signIn))),
        detail: [...times, ...web, ...(isOpen ? [] : [words.latestEnd])],
    };
}
function webOutage(outages, words) {
    if (outages.length === 0)
        return [];
    return outages.some(({ to }) => to === undefined)
        ? [words.webOutUntilNow]
        : [words.webOutFor(duration(totalOutage(outages)))];
}
function backup({ backup: proof }, { words, formats }) {
    const question = words.backupBefore;
    switch (proof.kind) {
        case 'nothing-removed':
            return { question, tone: 'plain', answer: words.notNeeded };
        case 'missing':
            return { question, tone: 'bad', answer: words.no, detail: [words.noBackup(formats.minute(proof.removedAt))] };
        case 'there': {
            const at = formats.minute(proof.at);
            const made = proof.set === undefined ? words.backupReadAt(at) : words.backupAt(proof.set, at);
            return {
                question,
                tone: proof.isDoubtful ? 'wait' : 'good',
                answer: proof.isDoubtful ? words.backupDoubtful : words.yes,
                detail: [made, words.beforeRemoval(formats.minute(proof.removedAt))],
            };
        }
    }
}
function approval({ runs }, { words }) {
    const question = words.whoApproved;
    if (runs.length === 0)
        return { question, tone: 'plain', answer: words.notApplied };
    const detail = [...new Set(runs.map(({ digest }) => digest))].map((one) => html `<span class="digest">${one}</span>`);
    if (runs.some(({ approved }) => !approved))
        return { question, tone: 'wait', answer: words.notApproved, detail };
    const people = [...new Set(runs.flatMap(({ approvers }) => approvers.map(({ by }) => by)))];
    return people.length === 0
        ? { question, tone: 'wait', answer: words.approverUnknown, detail }
        : { question, tone: 'good', answer: words.approvedBy(people.join(', ')), detail };
}
function left({ server, steps, outcome, id }, page) {
    const { words } = page;
    const open = openSteps(steps);
    const blockers = server.plans.at(-1)?.plan.blockers.length ?? 0;
    const failed = server.checks.filter(({ verdict }) => verdict === 'fail').length;
    const items = [
        ...(blockers === 0 ? [] : [html `<a href="#${id}-stops">${words.blockedBy(blockers)}</a>`]),
        ...(open.length === 0 ? [] : [html `<a href="#${id}-open">${words.forPerson(open.length)}</a>`]),
        ...(failed === 0 ? [] : [html `<a href="#${id}-verification">${words.failedChecks(failed)}</a>`]),
        ...(outcome.outcome === 'failed' ? [words.runAgain] : []),
    ];
    const [first, ...others] = items;
    const titles = open.map(({ title }) => recorded(title, page));
    if (first === undefined)
        return { question: words.whatIsLeft, tone: 'good', answer: words.nothingLeft };
    return {
        question: words.whatIsLeft,
        tone: blockers + failed > 0 || outcome.outcome === 'failed' ? 'bad' : 'wait',
        answer: first,
        detail: [...others, ...titles],
    };
}
function unproven({ unproven: items, id }, { words }) {
    return items.length === 0
        ? { question: words.whatUnproven, tone: 'good', answer: words.nothingUnproven }
        : {
            question: words.whatUnproven,
            tone: 'wait',
            answer: html `<a href="#${id}-unproven">${words.unprovenCount(items.length)}</a>`,
        };
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/fleet-short.js




/** What an auditor asks first of a fleet. */
function fleetShort(servers, { words }) {
    return answers([
        fleet_short_outages(servers, words),
        fleet_short_backups(servers, words),
        fleet_short_approvals(servers, words),
        fleet_short_waiting(servers, words),
        fleet_short_unproven(servers, words),
    ]);
}
function fleet_short_outages(servers, words) {
    const question = words.whenOut;
    const open = servers.filter((facts) => outageOf(facts) === Number.MAX_SAFE_INTEGER).length;
    const over = servers.filter((facts) => outageOf(facts) < Number.MAX_SAFE_INTEGER);
    const longest = over.reduce((one, other) => (one === undefined || outageOf(other) > outageOf(one) ? other : one), undefined);
    const most = longest === undefined ? 0 : outageOf(longest);
    const text = longest === undefined || most === 0 ? words.neverOut : words.longestOutage(duration(most), longest.server.name);
    return open === 0
        ? { question, tone: 'plain', answer: text }
        : { question, tone: 'bad', answer: words.openOutages(open), detail: most === 0 ? [] : [text] };
}
function fleet_short_backups(servers, words) {
    const removed = servers.filter(({ backup }) => backup.kind !== 'nothing-removed');
    const proven = removed.filter(({ backup }) => backup.kind === 'there');
    const missing = removed.filter(({ backup }) => backup.kind === 'missing');
    const question = words.backupBefore;
    if (removed.length === 0)
        return { question, tone: 'plain', answer: words.notNeeded };
    return {
        question,
        tone: missing.length > 0 ? 'bad' : 'good',
        answer: missing.length > 0 ? words.no : words.yes,
        detail: [words.withBackup(proven.length, removed.length), ...someNames(missing)],
    };
}
function fleet_short_approvals(servers, words) {
    const applied = servers.filter(({ runs }) => runs.length > 0);
    const approved = applied.filter(({ runs }) => runs.every((run) => run.approved));
    const people = [
        ...new Set(applied.flatMap(({ runs }) => runs.flatMap(({ approvers }) => approvers.map(({ by }) => by)))),
    ];
    const question = words.whoApproved;
    if (applied.length === 0)
        return { question, tone: 'plain', answer: words.notApplied };
    return {
        question,
        tone: approved.length === applied.length ? 'good' : 'wait',
        answer: people.length === 0 ? words.approverUnknown : words.approvedBy(people.join(', ')),
        detail: [words.withApproval(approved.length, applied.length)],
    };
}
function fleet_short_waiting(servers, words) {
    const question = words.whatIsLeft;
    const open = servers.filter(({ steps }) => openSteps(steps).length > 0);
    return open.length === 0
        ? { question, tone: 'good', answer: words.nothingLeft }
        : { question, tone: 'wait', answer: words.withOpenSteps(open.length), detail: someNames(open) };
}
function fleet_short_unproven(servers, words) {
    const question = words.whatUnproven;
    const some = servers.filter((facts) => facts.unproven.length > 0);
    return some.length === 0
        ? { question, tone: 'good', answer: words.nothingUnproven }
        : { question, tone: 'wait', answer: words.withUnproven(some.length) };
}
function someNames(servers) {
    const names = servers.slice(0, 5).map(({ server }) => server.name);
    return names.length === 0 ? [] : [`${names.join(', ')}${servers.length > 5 ? ' …' : ''}`];
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/bundled/report/page/page-script.js
/** Generated by scripts/write-page-script.ts from src/report/page-script/page-script.ts: the report's only script. */
const pageScript = `
(() => {
const root = document.documentElement;
root.classList.add('scripted');
const all = (of , selector ) => [...of.querySelectorAll (selector)];
const filled = (of , values ) =>
(of.getAttribute('data-text') ?? '').replace(/\\{(\\w+)\\}/g, (_, name ) => \`\${values[name] ?? ''}\`);
const sorted = (rows , column , isNumber , direction ) => {
const value = (row ) => row.cells[column]?.getAttribute('data-value') ?? '';
const compare = new Intl.Collator(root.lang, { numeric: true }).compare;
return [...rows].sort(
(a, b) => direction * (isNumber ? Number(value(a)) - Number(value(b)) : compare(value(a), value(b))),
);
};
const enhance = (tools ) => {
const table = document.getElementById(tools.dataset.table ?? '');
const body = table?.querySelector('tbody');
if (!table || !body || !tools.hidden) return;
const size = Number(tools.dataset.page ?? Number.MAX_SAFE_INTEGER);
const texts = new Map([...body.rows].map((row) => [row, (row.textContent ?? '').toLowerCase()]));
let rows = [...body.rows];
let [key, page, found] = ['', 0, rows];
const search = tools.querySelector('input');
const result = tools.querySelector('.result');
const filters = all (tools, '.filters button');
const turns = all (tools, '.pager button');
const place = tools.querySelector('.pager span');
const show = () => {
const pages = Math.max(1, Math.ceil(found.length / size));
page = Math.min(Math.max(page, 0), pages - 1);
const shown = new Set(found.slice(page * size, (page + 1) * size));
for (const row of rows) row.hidden = !shown.has(row);
if (place) place.textContent = filled(place, { n: page + 1, all: pages });
for (const turn of turns) {
const isEnd = Number(turn.dataset.go) < 0 ? page === 0 : page === pages - 1;
turn.setAttribute('aria-disabled', \`\${isEnd}\`);
}
const none = result?.getAttribute('data-none') ?? '';
if (result) result.textContent = found.length ? filled(result, { n: found.length, all: rows.length }) : none;
};
const find = () => {
const words = (search?.value ?? '').toLowerCase().split(/\\s+/);
found = rows.filter(
(row) => (!key || row.dataset.key === key) && words.every((word) => texts.get(row)?.includes(word)),
);
page = 0;
show();
};
search?.addEventListener('input', find);
for (const filter of filters) {
filter.addEventListener('click', () => {
key = filter.dataset.key ?? '';
for (const one of filters) one.setAttribute('aria-pressed', \`\${one === filter}\`);
find();
});
}
for (const turn of turns) {
turn.addEventListener('click', () => {
page += Number(turn.dataset.go);
show();
});
}
const heads = all (table, 'th[data-sort]');
for (const head of heads) {
const button = document.createElement('button');
button.type = 'button';
button.textContent = head.textContent;
head.replaceChildren(button);
button.addEventListener('click', () => {
const direction = head.ariaSort === 'ascending' ? -1 : 1;
for (const one of heads) one.ariaSort = null;
head.ariaSort = direction > 0 ? 'ascending' : 'descending';
rows = sorted(rows, head.cellIndex, head.dataset.sort === 'number', direction);
body.append(...rows);
find();
});
}
tools.hidden = false;
find();
};
let title = '';
let last = '';
let height = 0;
const go = (isFirst ) => {
const target = document.getElementById(location.hash.slice(1));
const server = target?.closest ('section.server');
if (!root.classList.contains('one')) height = scrollY;
for (const one of all(document, 'section.server.shown')) one.classList.remove('shown');
server?.classList.add('shown');
root.classList.toggle('one', Boolean(server));
for (const tools of all(server ?? document, server ? '.tools' : 'section:not(.server) .tools, .overview .tools')) {
enhance(tools);
}
const heading = server?.querySelector('h2');
document.title = heading ? \`\${heading.textContent} – \${title}\` : title;
if (server && target === server) {
scrollTo(0, 0);
heading?.focus({ preventScroll: true });
} else if (target) {
target.scrollIntoView();
}
if (!isFirst && !server && last) {
scrollTo(0, height);
all(document, '.overview a')
.find((one) => one.getAttribute('href') === \`#\${last}\`)
?.focus({ preventScroll: true });
}
last = server?.id ?? '';
};
document.addEventListener('DOMContentLoaded', () => {
title = document.title;
if (document.querySelector('section.server')) history.scrollRestoration = 'manual';
go(true);
addEventListener('hashchange', () => go(false));
});
})();
`;
;// CONCATENATED MODULE: ./lib/bundled/report/page/style-colours.js
/**
 * Text has a contrast of 4.5 to 1 or more on its ground, lines that mean something 3 to 1, in both schemes. Where the
 * reader forces colours, the system's own stand in for those of the picture.
 */
const colours = `
:root { color-scheme: light dark;
  --ground: #ffffff; --panel: #f6f7f9; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --edge: #818b98; --link: #0550ae; --focus: #0550ae;
  --good: #116329; --good-ground: #dafbe1; --wait: #7d4e00; --wait-ground: #fff8e5; --bad: #a40e26; --bad-ground: #ffebe9;
  --plain: #424a53; --plain-ground: #eaeef2; --work: #3a6ea5; --person: #b7791f; --restart: #6e5aa8; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #0d1117; --panel: #161b22; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --edge: #7d8590; --link: #79b8ff; --focus: #79b8ff;
  --good: #7ee787; --good-ground: #12261e; --wait: #f2cc60; --wait-ground: #272115; --bad: #ffa198; --bad-ground: #301a1f;
  --plain: #c9d1d9; --plain-ground: #21262d; --work: #6ea8e0; --person: #e3b341; --restart: #b8a6ee; } }
@media (forced-colors: active) { :root {
  --ground: Canvas; --text: CanvasText; --quiet: CanvasText; --line: CanvasText; --edge: ButtonBorder; --focus: Highlight; --link: LinkText;
  --good: CanvasText; --wait: CanvasText; --bad: CanvasText; --bad-ground: Canvas; --work: GrayText; --person: LinkText; --restart: VisitedText; }
  .tools button[aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
;// CONCATENATED MODULE: ./lib/bundled/report/page/style-print.js
/** On paper everything is opened, nothing scrolls, and what only works on a screen is left out. */
const printStyle = `@media print {
  :root { color-scheme: light; --ground: #fff; --panel: #fff; --text: #000; --quiet: #333; --line: #999; --edge: #999; --link: #000;
    --good: #0b4a1e; --wait: #5c3a00; --bad: #8c0b20; --plain: #333;
    --good-ground: #fff; --wait-ground: #fff; --bad-ground: #fff; --plain-ground: #fff; --work: #3a6ea5; --person: #b7791f; --restart: #6e5aa8; }
  @page { size: A4; margin: 16mm 14mm; }
  body { font-size: 9.5pt; }
  main, header, footer { max-width: none; padding: 0; }
  header { padding-top: 0; } footer { margin-top: 6mm; padding: 0; }
  h1 { font-size: 15pt; } h2 { font-size: 12.5pt; margin-top: 8mm; } h3 { font-size: 10.5pt; margin-top: 6mm; }
  a { text-decoration: none; color: inherit; }
  .skip, .ways, .contents, .tools, thead button::after { display: none; }
  section.server { break-before: page; }
  .answers { grid-template-columns: 1fr 1fr; gap: 2mm; } .answers > div { break-inside: avoid; padding: 2mm 3mm; } .answers strong { font-size: 10pt; } .answers dt, .answers .notes { font-size: 8.5pt; } .answers .digest { font-size: 7pt; }
  table { font-size: 7.5pt; } thead { display: table-header-group; } tr[hidden] { display: table-row; }
  th, td { padding: 1mm 2mm 1mm 0; }
  tbody th, td:not(.number, .plain) { min-width: 0; }
  .step { min-width: 38mm; } time, th.plain, td.plain { white-space: normal; } td .digest, td code { font-size: 6.5pt; }
  .badge { font-size: 7pt; padding: 0 .35rem; }
  h2, h3, caption, summary { break-after: avoid; } tr, .note, .answers > div, figure, dt { break-inside: avoid; } p, li { orphans: 3; widows: 3; }
  .wide, pre { overflow: visible; }
  summary { list-style: none; } summary::-webkit-details-marker { display: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
}
`;
;// CONCATENATED MODULE: ./lib/bundled/report/page/style.js


/** The report's only style sheet. */
const style = `${colours}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
main, header, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
main:focus, h2:focus { outline: none; }
header { padding-top: 2rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line); scroll-margin-top: .5rem; }
h3 { font-size: 1.1rem; margin: 2.25rem 0 .5rem; scroll-margin-top: .5rem; }
p, li { max-width: 48rem; }
.quiet, .notes { color: var(--quiet); }
.eyebrow { color: var(--quiet); margin: 0 0 .25rem; font-size: .8125rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; }
a { color: var(--link); }
:is(a, summary, button, input, .wide, pre):focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: .5rem; top: .5rem; z-index: 1; background: var(--ground); padding: .5rem .75rem; }
code, pre, .digest { font: .8125em/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .375rem; padding: .6rem .75rem; margin: .5rem 0; overflow-x: auto; white-space: pre-wrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: .75rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }

.answers { grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: .75rem; }
.answers > div { background: var(--panel); border: 1px solid var(--line); border-left: .3rem solid var(--plain); border-radius: .375rem; padding: .7rem .9rem .8rem; }
.answers > .good { border-left-color: var(--good); } .answers > .wait { border-left-color: var(--wait); } .answers > .bad { border-left-color: var(--bad); }
.answers dt { font-size: .875rem; margin-bottom: .2rem; }
.answers strong { font-weight: 600; font-size: 1.0625rem; }
.answers .notes { list-style: none; padding: 0; font-size: .875rem; margin-top: .3rem; }
.answers .digest { font-size: .75rem; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; margin: 1rem 0; }
.counts li { background: var(--panel); border: 1px solid var(--line); border-top: .25rem solid var(--plain); border-radius: .375rem; padding: .5rem .9rem; min-width: 7rem; }
.counts .good { border-top-color: var(--good); } .counts .wait { border-top-color: var(--wait); } .counts .bad { border-top-color: var(--bad); }
.counts strong { display: block; font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; }

.badge { display: inline-block; border-radius: 1rem; padding: .05rem .6rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; border: 1px solid currentColor; }
.badge.plain { color: var(--plain); background: var(--plain-ground); } .badge.good { color: var(--good); background: var(--good-ground); }
.badge.wait { color: var(--wait); background: var(--wait-ground); } .badge.bad { color: var(--bad); background: var(--bad-ground); }
.note { border: 1px solid var(--line); border-left: .3rem solid var(--wait); border-radius: .375rem; background: var(--wait-ground); padding: .6rem 1rem; margin: .75rem 0; max-width: 52rem; }
.note.bad { border-left-color: var(--bad); background: var(--bad-ground); }
.note p { margin: .25rem 0; } .note .quiet { color: inherit; } .note ol { margin: .5rem 0; padding-left: 1.5rem; } .note li { white-space: pre-line; }

.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
tbody th code { font-weight: 400; }
thead th { color: var(--quiet); white-space: nowrap; }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
thead button::after { content: " \\2195"; opacity: .6; }
[aria-sort=ascending] button::after { content: " \\2191"; opacity: 1; } [aria-sort=descending] button::after { content: " \\2193"; opacity: 1; }
tbody th, td:not(.number, .plain) { overflow-wrap: anywhere; min-width: 8rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.plain, td.plain { white-space: nowrap; }
time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.notes { margin: .2rem 0 0; padding-left: 1.1rem; font-weight: 400; overflow-wrap: anywhere; }
.step { min-width: 15rem; }
td .digest, td code { font-size: .75rem; }

figure { margin: .75rem 0; } figcaption { font-size: .875rem; }
.timeline { display: block; overflow: visible; font-size: .8125rem; fill: var(--text); }
.timeline line { stroke: var(--line); } .timeline .axis { stroke: var(--quiet); } .timeline .up { stroke: var(--good); stroke-width: 4; }
.timeline rect { stroke: var(--ground); stroke-width: 1; }
.timeline .band { fill: var(--bad); fill-opacity: .09; stroke: none; }
.timeline .out { fill: var(--bad); } .timeline .out-open { fill: var(--bad-ground); stroke: var(--bad); stroke-width: 2; stroke-dasharray: 5 3; }
.timeline .work { fill: var(--work); } .timeline .work-failed { fill: var(--bad); }
.timeline .cross { stroke: var(--ground); stroke-width: 2; } .timeline .person { fill: var(--person); } .timeline .restart { fill: var(--restart); }
.timeline text { font-variant-numeric: tabular-nums; paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; }
.timeline .cut { overflow: visible; fill: none; stroke: var(--quiet); } .timeline .gap { fill: var(--ground); stroke: none; }

.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; margin: .75rem 0; font-size: .875rem; }
.tools[hidden] { display: none; }
.tools p, .tools div { margin: 0; } .result { color: var(--quiet); }
.filters { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; }
.tools button, .tools input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: .375rem; padding: .3rem .7rem; min-height: 2rem; }
.tools button { cursor: pointer; }
.tools button span { color: var(--quiet); font-variant-numeric: tabular-nums; }
.tools button[aria-pressed=true] { background: var(--link); border-color: var(--link); color: var(--ground); } .tools button[aria-pressed=true] span { color: inherit; }
.tools button[aria-disabled=true] { color: var(--quiet); cursor: default; border-style: dashed; }
.tools input { min-width: 14rem; max-width: 100%; }
.contents { border-top: 1px solid var(--line); margin-top: 1.25rem; font-size: .875rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .6rem 0 0; padding: 0; }
.ways { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1.5rem 0 0; }

.mail { white-space: pre-wrap; background: var(--panel); border: 1px solid var(--line); border-radius: .375rem; padding: 1rem 1.25rem; max-width: 48rem; }
details { margin: .75rem 0; }
td details { margin: .4rem 0 0; }
summary { cursor: pointer; font-weight: 600; }
footer { margin-top: 3rem; padding-bottom: 3rem; color: var(--quiet); font-size: .875rem; }
section.server > h2 { border-top: 0; margin-top: .25rem; padding-top: 0; }
@media screen {
  .scripted section.server:not(.shown), .one .overview { display: none; }
}
@media screen and (max-width: 40rem) {
  main, header, footer { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.375rem; }
  dl:not(.answers) { grid-template-columns: 1fr; gap: 0; } dl:not(.answers) dd { margin-bottom: .4rem; }
  .step { min-width: 11rem; }
  .tools input { min-width: 0; width: 100%; } .search { width: 100%; }
}
${printStyle}`;
;// CONCATENATED MODULE: ./lib/bundled/report/page/html-document.js




/** The page around the content. It may use its own style and script, known by their hashes, and nothing else. */
function htmlDocument(title, language, body) {
    const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(pageScript)}'; base-uri 'none'; form-action 'none'`;
    return html `${new Html('<!doctype html>\n')}<html lang="${language}">
<head>
<meta charset="utf-8">
${new Html(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(style)}</style>
<script>${new Html(pageScript)}</script>
</head>
<body>
${body}
</body>
</html>
`;
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}`;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/backups-part.js





function backupsPart({ manifests }, section) {
    const most = Math.floor(shownAtMost.files / Math.max(1, manifests.length));
    return html `${manifests.map((one) => backups_part_backupSet(one, most, section))}`;
}
function backups_part_backupSet({ manifest, sha256 }, most, page) {
    const { words, formats } = page;
    const { entries, name } = manifest;
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    return html `${definitions([
        [words.set, name],
        [words.setMade, moment(manifest.created, formats)],
        [words.manifest, table_digest(sha256)],
        [words.consistent, consistency(manifest, page)],
        [words.content, words.fileCount(formats.integer(entries.length), formats.fileSize(total))],
    ])}
<details><summary>${words.filesOf(name)}</summary>${files(manifest, most, page)}</details>
`;
}
function consistency({ consistent, consistencyNote }, page) {
    const { words } = page;
    if (consistent)
        return words.consistentYes;
    return html `${words.consistentNo} ${consistencyNote === undefined ? words.reasonUnknown : recorded(consistencyNote, page)}`;
}
function files(manifest, most, page) {
    const { items: rows, leftOut } = shownFiles(manifest, most);
    const caption = page.words.filesOf(manifest.name);
    return html `${table({ caption, columns: backups_part_columns(page), rows }, page)}${leftOutNote(leftOut, page)}`;
}
function backups_part_columns({ words, formats }) {
    return [
        { title: words.fileInSet, cell: ({ storedAs }) => html `<code>${breakable(storedAs)}</code>` },
        { title: words.belongsTo, cell: ({ component, role }) => `${component}, ${role}` },
        { title: words.size, kind: 'number', cell: ({ size }) => formats.fileSize(size) },
        { title: 'SHA-256', cell: ({ sha256 }) => table_digest(sha256) },
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/report/changes.js


/**
 * Before and after of install path, data file, each component and each service; empty without both states. Where a
 * component stands in both generations, the older one counts before and the newer one after. Sizes are in bytes.
 */
function changesOf(before, after) {
    if (before === undefined || after === undefined)
        return [];
    return [
        ...compared({ kind: 'server' }, serverFacts(before), serverFacts(after)),
        ...components/* componentNames */.w.flatMap((component) => compared({ kind: 'component', component }, componentFacts(find(before, component, 'phonefactor')), componentFacts(find(after, component, 'mfa-server')))),
        ...serviceNames(before, after).flatMap((name) => compared({ kind: 'service', name }, serviceFacts(before, name), serviceFacts(after, name))),
    ];
}
function compared(of, before, after) {
    const [old, current] = [new Map(before), new Map(after)];
    const facts = [...new Set([...old.keys(), ...current.keys()])];
    return facts.flatMap((fact) => {
        const [was, is] = [old.get(fact), current.get(fact)];
        if (was === undefined && is === undefined)
            return [];
        return [{ of, fact, ...(0,omit_undefined/* omitUndefined */.O)({ before: was, after: is }), fate: outcomeOf(was, is) }];
    });
}
/** Windows compares paths and names without regard to case, but a person wants to see that the case changed. */
function outcomeOf(was, is) {
    if (was === undefined)
        return 'new';
    if (is === undefined)
        return 'gone';
    return was === is ? 'same' : 'changed';
}
function serverFacts({ installPath, dataFile }) {
    return [
        ['install-path', installPath],
        ['data-file', dataFile?.path],
        ['data-file-status', dataFile?.status],
        ['data-file-size', dataFile?.size === undefined ? undefined : `${dataFile.size}`],
    ];
}
function find({ components }, component, preferred) {
    const found = components.filter((one) => one.component === component);
    return found.find(({ generation }) => generation === preferred) ?? found[0];
}
function componentFacts(found) {
    if (found === undefined)
        return [];
    return [
        ['product', found.generation],
        ['version', found.version],
        ['folder', found.folder],
        ['address', found.address],
        ['application-pool', found.applicationPool],
        ['theme', found.theme],
        ['web-service-sdk-url', found.webServiceSdkUrl],
    ];
}
/** The services of the two products have different names: each is a row of its own. */
function serviceNames(before, after) {
    const names = [...before.services, ...after.services].map(({ name }) => name);
    const seen = new Map(names.map((name) => [name.toLowerCase(), name]));
    return [...seen.values()];
}
function serviceFacts({ services }, name) {
    const found = services.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (found === undefined)
        return [];
    return [
        ['account', found.account],
        ['state', found.state],
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/report/fact-words.js

const causes = {
    'services-stopped': {
        en: 'the services of the product were stopped',
        de: 'die Dienste des Produkts wurden angehalten',
    },
    'product-removed': { en: 'the removal of the product was begun', de: 'die Deinstallation des Produkts begann' },
    /** The two of versions before 0.2. */
    'agent-removed': { en: 'the removal of the agent was begun', de: 'die Deinstallation des Agenten begann' },
    'web-applications-removed': {
        en: 'the removal of web applications was begun',
        de: 'die Deinstallation von Webanwendungen begann',
    },
    'other-step': { en: 'a step of the upgrade was begun', de: 'ein Schritt des Upgrades begann' },
};
const outOf = {
    'sign-in': { en: 'Sign-in could not work', de: 'Anmeldung nicht möglich' },
    'user-portal': { en: 'The User Portal was away', de: 'User Portal nicht verfügbar' },
    'mobile-app': { en: 'The Mobile App Web Service was away', de: 'Mobile App Web Service nicht verfügbar' },
    /** Of versions before 0.2. */
    'web-applications': { en: 'Web applications were missing', de: 'Webanwendungen nicht verfügbar' },
    'web-service-sdk': { en: 'The Web Service SDK was away', de: 'Web Service SDK nicht verfügbar' },
};
function outageTitle({ what }, language) {
    return outOf[what][language];
}
function outageCause({ cause }, language) {
    return causes[cause][language];
}
const facts = {
    'install-path': { en: 'install path', de: 'Installationspfad' },
    'data-file': { en: 'data file', de: 'Datendatei' },
    'data-file-status': { en: 'data file, state', de: 'Datendatei, Zustand' },
    'data-file-size': { en: 'data file, bytes', de: 'Datendatei, Bytes' },
    product: { en: 'product', de: 'Produkt' },
    version: { en: 'version', de: 'Version' },
    folder: { en: 'folder', de: 'Ordner' },
    address: { en: 'site and virtual directory', de: 'Website und virtuelles Verzeichnis' },
    'application-pool': { en: 'application pool', de: 'Anwendungspool' },
    theme: { en: 'theme', de: 'Design' },
    'web-service-sdk-url': { en: 'address of the Web Service SDK', de: 'Adresse des Web Service SDK' },
    account: { en: 'account', de: 'Konto' },
    state: { en: 'state', de: 'Zustand' },
};
function factTitle(fact, language) {
    return facts[fact][language];
}
/** What a row of the comparison is about: the server, a component by its name, a service by its name. */
function subjectTitle(of, language) {
    switch (of.kind) {
        case 'server':
            return 'Server';
        case 'component':
            return of.component === 'agent' ? { en: 'Agent', de: 'Agent' }[language] : components/* componentTitles */.$[of.component];
        case 'service':
            return { en: `Service ${of.name}`, de: `Dienst ${of.name}` }[language];
    }
}
const changeOutcomes = {
    changed: { en: 'changed', de: 'geändert' },
    same: { en: 'the same', de: 'gleich' },
    gone: { en: 'gone', de: 'entfernt' },
    new: { en: 'new', de: 'neu' },
};
function changeOutcome(outcome, language) {
    return changeOutcomes[outcome][language];
}
/** What could not be proven, as a sentence. */
function unprovenText(item, language) {
    return words(item)[language];
}
const when = {
    before: { en: 'before the upgrade', de: 'vor dem Upgrade' },
    after: { en: 'when the record was made', de: 'bei der Aufzeichnung' },
};
function words(item) {
    switch (item.code) {
        case 'plan-changed':
            return {
                en: `The stored plan ${item.digest} was changed: its digest is now ${item.now}.`,
                de: `Der gespeicherte Plan ${item.digest} wurde verändert: seine Prüfsumme ist jetzt ${item.now}.`,
            };
        case 'plan-missing':
            return {
                en: `The plan ${item.digest} was begun, but its file is not in the work folder or is another plan.`,
                de: `Der Plan ${item.digest} wurde begonnen, seine Datei fehlt aber im Arbeitsordner oder ist ein anderer Plan.`,
            };
        case 'record-incomplete':
            return {
                en: `The record is not complete. ${item.note}`,
                de: `Die Aufzeichnung ist nicht vollständig. ${item.note}`,
            };
        case 'outage-open':
            return {
                en: `${outOf[item.what].en} since ${item.from}; nothing on record proves that this is over.`,
                de: `${outOf[item.what].de} seit ${item.from}; nichts in der Aufzeichnung belegt das Ende.`,
            };
        case 'backup-not-consistent':
            return {
                en: `The backup set ${item.set} was made while something could write: ${item.note ?? 'the reason is not recorded'}.`,
                de: `Die Sicherung ${item.set} entstand, während noch geschrieben werden konnte: ${item.note ?? 'der Grund ist nicht festgehalten'}.`,
            };
        case 'backup-missing':
            return {
                en: `The backup set ${item.folder} was made, but is no longer there.`,
                de: `Die Sicherung ${item.folder} wurde angelegt, ist aber nicht mehr vorhanden.`,
            };
        case 'backup-changed':
            return {
                en: `The manifest of the backup set ${item.set} was changed: the journal has the SHA-256 ${item.journal}, the file ${item.now}.`,
                de: `Das Manifest der Sicherung ${item.set} wurde verändert: das Journal nennt SHA-256 ${item.journal}, die Datei hat ${item.now}.`,
            };
        case 'state-unknown':
            return {
                en: `How the server was ${when[item.when].en} is not on record.`,
                de: `Der Zustand des Servers ${when[item.when].de} ist nicht festgehalten.`,
            };
        case 'merge-unknown':
            return {
                en: `The web.config of the ${components/* componentTitles */.$[item.component]} was merged, but the record of its settings is not there.`,
                de: `Die web.config (${components/* componentTitles */.$[item.component]}) wurde zusammengeführt, die Aufzeichnung der Einstellungen fehlt jedoch.`,
            };
        case 'plan-without-approval':
            return {
                en: `The plan ${item.digest} was carried out at ${item.at} without an approved digest${item.by === undefined ? '' : `, by ${item.by}`}.`,
                de: `Der Plan ${item.digest} wurde am ${item.at} ohne freigegebene Prüfsumme ausgeführt${item.by === undefined ? '' : `, von ${item.by}`}.`,
            };
        case 'approver-unknown':
            return {
                en: `The plan ${item.digest} was carried out with an approved digest; who approved it is not known.`,
                de: `Der Plan ${item.digest} wurde mit freigegebener Prüfsumme ausgeführt; wer ihn freigab, ist nicht bekannt.`,
            };
        case 'word-of-a-person':
            return {
                en: `"${item.title}" rests on the word of ${item.by}, given at ${item.at}.`,
                de: `„${item.title}“ beruht auf der Angabe von ${item.by} vom ${item.at}.`,
            };
        case 'seen-only':
            return {
                en: `"${item.title}" was seen to be done when the plan ${item.digest} was made; who did it, and when, is not on record.`,
                de: `„${item.title}“ war erledigt, als der Plan ${item.digest} entstand; wer es wann tat, ist nicht festgehalten.`,
            };
        case 'passed-only':
            return {
                en: `"${item.title}" counts as done because later steps were performed.`,
                de: `„${item.title}“ gilt als erledigt, weil spätere Schritte ausgeführt wurden.`,
            };
        case 'not-verified':
            return { en: 'verify-upgrade did not run.', de: 'verify-upgrade wurde nicht ausgeführt.' };
        case 'check': {
            const advice = item.advice === undefined ? '' : ` ${item.advice}`;
            const text = `${item.title}. ${item.evidence}${advice}`;
            return { en: text, de: text };
        }
    }
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/changes-part.js





/** Each component before and after, fact by fact. */
function changesPart({ before, after }, section) {
    const { words } = section;
    const rows = changesOf(before, after);
    return table({
        caption: words.beforeAfterCaption,
        columns: changes_part_columns(section),
        rows,
        group: ({ of }) => subjectTitle(of, section.language),
    }, section);
}
const tones = { changed: 'wait', same: 'plain', gone: 'plain', new: 'good' };
function changes_part_columns({ words, formats, language }) {
    const value = (row, text) => {
        if (text === undefined)
            return html `<span class="quiet">${words.absent}</span>`;
        if (row.fact === 'data-file-size')
            return formats.integer(Number(text));
        if (row.fact === 'product' && text in words.generations)
            return words.generations[text];
        return breakable(text);
    };
    return [
        { title: words.what, kind: 'plain', cell: ({ of }) => subjectTitle(of, language) },
        { title: words.fact, kind: 'plain', cell: ({ fact }) => factTitle(fact, language) },
        { title: words.before, cell: (row) => value(row, row.before) },
        { title: words.after, cell: (row) => value(row, row.after) },
        {
            title: words.outcome,
            kind: 'plain',
            cell: ({ fate }) => fate === 'same'
                ? html `<span class="quiet">${changeOutcome(fate, language)}</span>`
                : badge(changeOutcome(fate, language), tones[fate]),
        },
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/findings-part.js


/** Blockers or warnings, each with what to do. */
function findingsPart(tone, findings, section) {
    return html `${findings.map((finding) => note(finding, tone, section))}`;
}
function note({ code, message, advice, input }, tone, page) {
    const { words } = page;
    const settled = input === undefined ? undefined : html ` ${words.settledBy} <code>${input}</code>.`;
    return html `<div class="note ${tone}"><p>${recorded(message, page)}</p><p><strong>${words.whatToDo}</strong> ${recorded(advice, page)}${settled}</p><p class="quiet"><code>${code}</code></p></div>
`;
}
/** What a person still has to do, with the instructions. */
function openStepsPart(steps, section) {
    const notes = steps.map(({ title, instructions, }) => html `<div class="note wait"><p><strong>${recorded(title, section)}</strong></p><ol>${instructions.map((one) => html `<li>${recorded(one, section)}</li>`)}</ol></div>
`);
    return html `${notes}`;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/installer-part.js





/** Exit codes and what the logs of the installers say. */
function installerPart(steps, section) {
    const { words } = section;
    const rows = steps
        .flatMap(({ installerRuns }) => lastOf(installerRuns, shownAtMost.installerRuns).items)
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return table({ caption: words.installerCaption, columns: installer_part_columns(section), rows }, section);
}
function installer_part_columns(page) {
    const { words, formats } = page;
    return [
        { title: words.program, recorded: true, cell: ({ what }) => html `<div class="step">${breakable(what)}</div>` },
        { title: words.ended, kind: 'plain', cell: ({ at }) => moment(at, formats) },
        { title: words.took, kind: 'number', cell: ({ seconds }) => duration(seconds * 1000) },
        { title: words.exitCode, kind: 'number', cell: ({ exitCode }) => exitCode },
        { title: words.meaning, recorded: true, cell: ({ meaning }) => meaning },
        { title: words.log, cell: (row) => log(row, page) },
    ];
}
function log({ logPath, excerpt }, page) {
    const lines = excerpt.length === 0 ? undefined : excerptOf(excerpt, page);
    return html `<code>${breakable(logPath)}</code>${lines}`;
}
function excerptOf(excerpt, page) {
    return html `<details open=""><summary>${page.words.logLines(excerpt.length)}</summary><pre tabindex="0"${recordedAttribute(page)}>${excerpt.join('\n')}</pre></details>`;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/run-name.js
/** `run 4711` for the address of a workflow run, which the table of runs tells in full; else what is on record. */
function runName(by, { runNumber }) {
    const [, run, attempt] = /\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(by ?? '') ?? [];
    return run === undefined ? (by ?? '') : runNumber(run, attempt ?? '1');
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/journal-part.js





/** The journal as it stands, line by line. */
function journalPart(lines, page) {
    const { words, formats } = page;
    const columns = [
        { title: words.time, kind: 'plain', cell: ({ at }) => moment(at, formats) },
        { title: words.event, kind: 'plain', recorded: true, cell: ({ event }) => event },
        { title: words.what, recorded: true, cell: (line) => describe(line) },
        { title: words.by, kind: 'plain', cell: ({ by }) => runName(by, words) },
    ];
    if (lines.length === 0)
        return html ``;
    const { items: rows, leftOut } = lastOf(lines, shownAtMost.journalLines);
    return html `<details><summary>${words.journalEntries(formats.integer(lines.length))}</summary>${table({ caption: words.journalCaption, columns, rows }, page)}${leftOutNote(leftOut, page)}</details>
`;
}
function describe(line) {
    switch (line.event) {
        case 'plan-started':
        case 'plan-finished':
            return html `${line.action} ${table_digest(line.digest)}`;
        case 'step-started':
            return line.step;
        case 'step-done':
            return html `${line.step}${list(line.notes)}`;
        case 'operator-step-asked':
        case 'operator-step-said':
            return line.step;
        case 'intention':
            return line.components.map(({ component }) => component).join(', ');
        case 'journal-gap-accepted':
            return line.lines.join(', ');
        case 'machine-marked':
            return line.mark;
        case 'machine-renewed':
            return line.reason;
        case 'step-failed':
            return `${line.step}: ${line.message}`;
        case 'installer-ran':
            return `${line.what}: ${line.exitCode}. ${line.meaning}`;
        case 'backup-removed':
        case 'rolled-back':
            return line.folder;
        case 'backup-created':
            return html `${line.folder} ${table_digest(line.manifestSha256)}`;
        case 'services-stopped':
        case 'services-started':
            return line.services.join(', ');
        case 'service-interrupted':
        case 'service-restored':
            return line.step === undefined ? line.subject : `${line.subject}: ${line.step}`;
        case 'unknown':
            return `${line.name} (an event that this version does not know)`;
        case 'restart-required':
            return `${line.reason} (machine booted ${line.bootTime})`;
    }
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/plan-part.js



/** What was found and what was chosen when the first plan was made. */
function planPart({ plans }, page) {
    const [first] = plans;
    if (first === undefined)
        return html ``;
    const { words } = page;
    return html `<details><summary>${words.foundTable}</summary>
${jsonTable(words.inputs, first.plan.inputs, page)}${jsonTable(words.findings, first.plan.findings, page)}</details>
`;
}
function jsonTable(caption, json, page) {
    const { words } = page;
    const { items: rows, leftOut } = firstOf(flattened(json, ''), shownAtMost.foundValues);
    const columns = [
        { title: words.name, cell: ([name]) => html `<code>${breakable(name)}</code>` },
        { title: words.value, recorded: true, cell: ([, value]) => breakable(value) },
    ];
    return html `${table({ caption, columns, rows }, page)}${leftOutNote(leftOut, page)}`;
}
function flattened(value, path) {
    if (typeof value !== 'object' || value === null)
        return [[path, value === undefined ? '' : String(value)]];
    return Object.entries(value).flatMap(([key, inner]) => flattened(inner, path === '' ? key : `${path}.${key}`));
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/runs-part.js





/** Which run carried out which plan, and who approved its digest. */
function runsPart(runs, { plans }, section) {
    const { words } = section;
    const { items: rows, leftOut } = lastOf(runs, shownAtMost.runs);
    const begun = new Set(runs.map((run) => run.digest));
    const others = plans.filter((plan) => !begun.has(plan.digest));
    const notBegun = others.length === 0
        ? undefined
        : html `<p>${words.plansOnly}:</p>${list(others.map(({ plan, digest: one }) => html `<code>${plan.action}</code> ${table_digest(one)}`))}`;
    return html `${table({ caption: words.runsCaption, columns: runs_part_columns(section), rows }, section)}${leftOutNote(leftOut, section)}${notBegun}`;
}
function runs_part_columns(page) {
    const { words, formats } = page;
    return [
        { title: words.begun, kind: 'plain', cell: ({ started }) => moment(started, formats) },
        {
            title: words.state,
            kind: 'plain',
            cell: ({ isFinished }) => (isFinished ? badge(words.finished, 'good') : badge(words.notFinished, 'plain')),
        },
        { title: words.plan, cell: (run) => html `<code>${run.action}</code> ${table_digest(run.digest)}` },
        {
            title: words.run,
            cell: ({ actor, by }) => html `${actor}${by === undefined ? undefined : html ` <span class="quiet">${breakable(by)}</span>`}`,
        },
        { title: words.approval, cell: (run) => approvalOf(run, page) },
    ];
}
function approvalOf({ approved, approvers }, { words, formats }) {
    if (approvers.length === 0)
        return approved ? words.approverUnknown : words.notApproved;
    return html `${approvers.map(({ by, at, environment, comment }) => html `<div>${words.approvedBy(by)}${environment === undefined ? undefined : html ` (${environment})`} ${moment(at, formats)}${comment === undefined ? undefined : html ` <q>${comment}</q>`}</div>`)}`;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/settings-part.js






const settings_part_tones = {
    conflict: 'bad',
    reported: 'wait',
    corrected: 'good',
    carried: 'good',
    kept: 'plain',
    same: 'plain',
};
/** Every setting of every web.config that was merged, with its outcome. */
function settingsPart({ merges }, section) {
    const most = Math.floor(shownAtMost.settingsTogether / Math.max(1, merges.length));
    return html `${merges.map((merge, index) => settingsOf(merge, `${section.id}-settings-${index + 1}`, most, section))}`;
}
function settingsOf({ component, record }, id, most, section) {
    const { words } = section;
    const rows = firstOf(shownSettings(record).items, most).items;
    const leftOut = record.outcomes.length - rows.length;
    const present = [...new Set(rows.map(({ fate }) => fate))];
    const choices = occurring(present, words.settingOutcomes, rows.map(({ fate }) => fate));
    return html `${tableTools({ table: id, legend: words.filterOutcome, choices, rows: rows.length }, section)}
${table({ id, caption: words.settingsCaption(components/* componentTitles */.$[component]), columns: settings_part_columns(section), rows, key: ({ fate }) => fate }, section)}
${leftOutNote(leftOut, section)}${fragments(record, section)}${settings_part_files(record, section)}`;
}
function settings_part_columns(page) {
    const { words } = page;
    return [
        { title: words.setting, cell: ({ setting }) => html `<code>${breakable(setting)}</code>` },
        {
            title: words.outcome,
            kind: 'plain',
            cell: ({ fate }) => badge(words.settingOutcomes[fate], settings_part_tones[fate]),
        },
        { title: words.oldValue, cell: ({ original }) => value(original, page) },
        { title: words.newDefault, cell: ({ target }) => value(target, page) },
        { title: words.result, cell: ({ result }) => value(result, page) },
        { title: words.why, recorded: true, cell: ({ reason }) => reason },
    ];
}
function value(text, { words }) {
    if (text === undefined)
        return html `<span class="quiet">${words.absent}</span>`;
    if (text === '')
        return html `<span class="quiet">${words.empty}</span>`;
    return html `<code>${breakable(text)}</code>`;
}
function fragments({ fragments: list }, page) {
    if (list.length === 0)
        return html ``;
    return html `<details><summary>${page.words.fragments}</summary>${list.map(({ setting, xml }) => html `<p><code>${setting}</code></p><pre tabindex="0">${shortened(xml, 2_000)}</pre>
`)}</details>
`;
}
/** The files that went in and came out, by their hashes. */
function settings_part_files({ original, pristine, target, result }, page) {
    const { words, formats } = page;
    const rows = [
        { title: words.files.original, ...original },
        ...(pristine === undefined ? [] : [{ title: words.files.pristine, ...pristine }]),
        { title: words.files.target, ...target },
        { title: words.files.result, ...result, path: target.path },
    ];
    const fileColumns = [
        { title: words.file, kind: 'plain', cell: ({ title }) => title },
        { title: words.name, cell: ({ path }) => breakable(path) },
        { title: words.bytes, kind: 'number', cell: ({ bytes }) => formats.integer(bytes) },
        { title: 'SHA-256', cell: ({ sha256 }) => table_digest(sha256) },
    ];
    return table({ caption: `web.config, SHA-256`, columns: fileColumns, rows }, page);
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/steps-part.js







/** Every step, what became of it and how that is known. */
function stepsPart(rows, section) {
    const { words } = section;
    return table({ caption: words.stepsCaption, columns: steps_part_columns(section), rows }, section);
}
function steps_part_columns(page) {
    const { words, formats } = page;
    return [
        { title: words.step, cell: (row) => html `<div class="step">${whatOf(row, page)}</div>` },
        { title: words.documentStep, kind: 'plain', recorded: true, cell: ({ step }) => step.documentStep },
        { title: words.state, kind: 'plain', cell: ({ state }) => badge(words.states[state], stateTones[state]) },
        { title: words.ended, kind: 'plain', cell: ({ ended }) => moment(ended, formats) },
        { title: words.took, kind: 'number', cell: ({ began, ended }) => duration(between(began, ended)) },
        { title: words.by, cell: ({ by }) => runName(by, words) },
    ];
}
function whatOf(row, page) {
    const { step, notes, failures } = row;
    const english = recordedAttribute(page);
    const lines = [...(step.type === 'change' ? (step.detail ?? []) : []), ...notes];
    const { items, leftOut } = firstOf(lines, 2 * shownAtMost.stepDetails);
    const failed = lastOf(failures, shownAtMost.installerRuns).items.map(({ at, message }) => html `${moment(at, page.formats)}: ${message}`);
    return html `<span${english}>${step.title}</span>${list(items, english)}${leftOutNote(leftOut, page)}${evidence(row, page)}${list(failed, english)}${madeGood(row, page)}`;
}
function evidence({ evidence: proof }, { words, formats }) {
    if (proof === undefined)
        return html ``;
    return proof.kind === 'said'
        ? list([words.confirmedBy(proof.by, formats.moment(proof.at))])
        : list([html `${words.seenBy}: <span class="digest">${proof.digest}</span>`]);
}
function madeGood({ state, failures }, { words }) {
    return failures.length > 0 && (state === 'done' || state === 'confirmed') ? list([words.madeGood]) : html ``;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/time-scale.js
const minute = 60_000;
const shortestCut = 5 * minute;
/** A wait is cut when it is longer than this part of all that was worked. */
const cutShare = 0.3;
const [cutWidth, cutsTogether] = [9, 45];
/** Percent of the width that one label of the axis needs on a narrow screen. */
const labelWidth = 14;
/** Nearer to an edge than this, in percent, a label would be cut off. */
const edge = 6;
const time_scale_steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080].map((one) => one * minute);
/** Waits between the steps are cut, so that minutes of work stay visible beside days of waiting. */
function timeScale(timeline) {
    const stretches = arrange(timeline);
    return {
        position: (iso) => round(place(Date.parse(iso), stretches)),
        cuts: stretches
            .filter(({ isShortened }) => isShortened)
            .map(({ left, width, from, to }) => ({ left: round(left + width / 2), elapsed: to - from })),
        ticks: ticksOf(stretches),
    };
}
function place(time, stretches) {
    const found = stretches.find(({ to }) => time <= to) ?? stretches.at(-1);
    if (found === undefined)
        return 0;
    const share = found.to === found.from ? 0 : (time - found.from) / (found.to - found.from);
    return found.left + found.width * Math.min(1, Math.max(0, share));
}
function arrange(timeline) {
    const pieces = piecesOf(timeline);
    const waits = pieces.filter(({ isWait }) => isWait);
    const worked = sum(pieces.filter(({ isWait }) => !isWait));
    const isLong = (piece) => piece.isWait && worked > 0 && lengthOf(piece) > Math.max(shortestCut, worked * cutShare);
    const cut = Math.min(cutWidth, cutsTogether / Math.max(1, waits.filter(isLong).length));
    const drawn = pieces.filter((piece) => !isLong(piece));
    const room = 100 - cut * (pieces.length - drawn.length);
    const total = sum(drawn);
    let left = 0;
    return pieces.map((piece) => {
        const isShortened = isLong(piece);
        const width = isShortened ? cut : total === 0 ? room / drawn.length : (room * lengthOf(piece)) / total;
        const stretch = { from: piece.from, to: piece.to, left, width, isShortened };
        left += width;
        return stretch;
    });
}
/** The window without holes: work, wait, work and so on. */
function piecesOf({ from, to, bars }) {
    const work = bars.filter(({ kind }) => kind === 'work');
    const pieces = [];
    let end = Date.parse(from);
    for (const bar of work) {
        const [begin, over] = [Date.parse(bar.from), Date.parse(bar.to)];
        if (begin > end)
            pieces.push({ from: end, to: begin, isWait: true });
        if (over > Math.max(begin, end))
            pieces.push({ from: Math.max(begin, end), to: over, isWait: false });
        end = Math.max(end, begin, over);
    }
    return Date.parse(to) > end || pieces.length === 0
        ? [...pieces, { from: end, to: Date.parse(to), isWait: true }]
        : pieces;
}
function lengthOf({ from, to }) {
    return to - from;
}
function sum(pieces) {
    return pieces.reduce((total, piece) => total + lengthOf(piece), 0);
}
/** At full times of the clock, as many as have room, and where a cut ends. */
function ticksOf(stretches) {
    const ticks = [];
    for (const block of blocks(stretches)) {
        const first = { time: block.from, left: block.left };
        for (const { time, left } of [first, ...fullTimes(block)]) {
            const last = ticks.at(-1);
            if (last === undefined || left - last.left >= roomBetween(last.left, left)) {
                ticks.push({ at: new Date(time).toISOString(), left: round(left) });
            }
        }
    }
    return ticks;
}
/** A label at an edge stands beside its tick, the others are centred on it. */
function roomBetween(left, right) {
    return labelWidth + (left <= edge ? labelWidth / 2 : 0) + (right >= 100 - edge ? labelWidth / 2 : 0);
}
/** Neighbours that are drawn to the same scale, as one. */
function blocks(stretches) {
    const joined = [];
    for (const stretch of stretches.filter(({ isShortened }) => !isShortened)) {
        const last = joined.at(-1);
        if (last?.to !== stretch.from)
            joined.push(stretch);
        else
            joined.splice(-1, 1, { ...last, to: stretch.to, width: last.width + stretch.width });
    }
    return joined;
}
function fullTimes({ from, to, left, width }) {
    const perTime = width / Math.max(1, to - from);
    const step = time_scale_steps.find((one) => one * perTime >= labelWidth) ?? time_scale_steps.at(-1) ?? minute;
    const first = Math.ceil(from / step) * step;
    const count = Math.max(0, Math.floor((to - first) / step) + 1);
    return Array.from({ length: count }, (_, index) => first + index * step).map((time) => ({
        time,
        left: left + (time - from) * perTime,
    }));
}
function round(percent) {
    return Math.round(percent * 100) / 100;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/timeline-picture.js





const [laneHeight, labelHeight, barHeight, axisHeight] = [44, 20, 16, 42];
/**
 * The change window as a picture. Lengths along the time are percent, so that it is as wide as the page and its words
 * stay readable; the same facts follow as a table.
 */
function timelinePicture(timeline, server, section) {
    const { id, words } = section;
    const scale = timeScale(timeline);
    const lanes = lanesOf(timeline, server, words);
    const height = lanes.length * laneHeight;
    return html `<figure><svg class="timeline" role="img" aria-labelledby="${id}-picture ${id}-described" width="100%" height="${height + axisHeight}">
<title id="${id}-picture">${words.timelineTitle(server.name)}</title>
<desc id="${id}-described">${described(timeline, lanes, section)}</desc>
${lanes.map((lane, index) => laneMarks(lane, index * laneHeight, height, scale))}
${axis(scale, height, section)}
${scale.cuts.map(({ left }) => cutMark(left, height))}
${lanes.map(({ label }, index) => html `<text x="0" y="${index * laneHeight + 14}">${label}</text>`)}
</svg>${caption(scale, lanes, section)}</figure>
`;
}
function described({ from, to }, lanes, { formats, words }) {
    const window = words.fromTo(formats.minute(from), formats.minute(to));
    const service = lanes.filter(({ isService }) => isService).map(({ label }) => label);
    return `${[window, ...service].join('. ')}.`;
}
function laneMarks({ isService, marks }, top, height, scale) {
    const y = top + labelHeight;
    // Among so many the pointer finds none.
    const isTitled = marks.length <= shownAtMost.timelineRows;
    const middle = y + barHeight / 2;
    return html `<line x1="0" x2="100%" y1="${middle}" y2="${middle}" class="${isService ? 'up' : 'lane'}"/>
${marks.map((mark) => [isService && top === 0 ? band(mark, height, scale) : undefined, bar(mark, y, scale, isTitled)])}`;
}
function bar({ from, to, look, title }, y, scale, isTitled) {
    const { left, width } = extent(from, to, scale);
    return html `<rect x="${left}%" y="${y}" width="${width}%" height="${barHeight}" class="${look}">${isTitled ? html `<title>${title}</title>` : undefined}</rect>${look === 'work-failed' ? cross(left + width / 2, y) : undefined}
`;
}
/** Not the colour alone tells that it failed. */
function cross(left, y) {
    return html `<svg x="${Math.round(left * 100) / 100}%" y="${y + barHeight / 2}" width="1" height="1" class="cut"><path class="cross" d="M-4 -4l8 8m0 -8l-8 8"/></svg>`;
}
/** The time without sign-in, through all lanes. */
function band({ from, to }, height, scale) {
    const { left, width } = extent(from, to, scale);
    return html `<rect x="${left}%" y="${labelHeight}" width="${width}%" height="${height - labelHeight}" class="band"/>`;
}
/** What took no time is still to be seen. */
function extent(from, to, scale) {
    const left = Math.min(scale.position(from), 99.6);
    return { left, width: Math.max(0.4, Math.round((scale.position(to) - left) * 100) / 100) };
}
function axis({ ticks }, top, { formats }) {
    return html `<line x1="0" x2="100%" y1="${top}" y2="${top}" class="axis"/>
${ticks.map(({ at, left }, index) => {
        const anchor = left >= 100 - edge ? html ` text-anchor="end"` : left > edge ? html ` text-anchor="middle"` : undefined;
        const before = ticks[index - 1];
        const isNewDay = before === undefined || before.at.slice(0, 10) !== at.slice(0, 10);
        return html `<line x1="${left}%" x2="${left}%" y1="${top}" y2="${top + 5}" class="axis"/><text x="${left}%" y="${top + 20}"${anchor}>${formats.clock(at)}</text>${isNewDay ? html `<text x="${left}%" y="${top + 36}"${anchor}>${formats.day(at)}</text>` : undefined}
`;
    })}`;
}
/** The usual sign for an axis that is cut. */
function cutMark(left, height) {
    const teeth = Math.ceil(height / 12);
    const down = 'l5 6l-5 6'.repeat(teeth);
    const up = 'l5 -6l-5 -6'.repeat(teeth);
    return html `<svg x="${left}%" y="0" width="1" height="${height + 4}" class="cut"><path class="gap" d="M-4 0${down}h6${up}z"/><path d="M-4 0${down}M2 0${down}"/></svg>
`;
}
function caption({ cuts }, lanes, { words }) {
    const hasFailed = lanes.some(({ marks }) => marks.some(({ look }) => look === 'work-failed'));
    const notes = [
        ...(hasFailed ? [words.crossNote] : []),
        ...(cuts.length === 0 ? [] : [words.gapNote(cuts.map(({ elapsed }) => duration(elapsed)).join(', '))]),
    ];
    return notes.length === 0 ? html `` : html `<figcaption class="quiet">${notes.join(' ')}</figcaption>`;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/timeline-part.js








/** The change window, drawn and as a table. */
function timelinePart(timeline, server, section) {
    if (timeline === undefined)
        return html ``;
    const { words } = section;
    const outages = timeline.outages.map((one) => ({ kind: 'outage', ...one }));
    const rows = [...timeline.bars, ...outages].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
    const drawn = { ...timeline, bars: lastOf(timeline.bars, shownAtMost.timelineBars).items };
    const shown = lastOf(rows, shownAtMost.timelineRows);
    const content = { caption: words.timelineCaption, columns: timeline_part_columns(section), rows: shown.items };
    return html `${timelinePicture(drawn, server, section)}<details><summary>${words.timelineTable}</summary>${table(content, section)}${leftOutNote(shown.leftOut, section)}</details>`;
}
const timeline_part_tones = { work: 'plain', person: 'wait', restart: 'wait', outage: 'bad' };
function timeline_part_columns(page) {
    const { words, formats } = page;
    return [
        { title: words.begun, cell: ({ from }) => moment(from, formats) },
        { title: words.ended, cell: (row) => endOf(row, page) },
        { title: words.took, kind: 'number', cell: ({ from, to }) => duration(between(from, to)) },
        { title: words.state, kind: 'plain', cell: ({ kind }) => badge(words.kinds[kind], timeline_part_tones[kind]) },
        { title: words.what, cell: (row) => timeline_part_whatOf(row, page) },
    ];
}
function endOf(row, { words, formats }) {
    if (row.to !== undefined)
        return moment(row.to, formats);
    return row.kind === 'outage' && row.isForGood === true ? words.forGood : words.notOver;
}
function timeline_part_whatOf(row, page) {
    return row.kind === 'outage'
        ? `${outageTitle(row, page.language)}: ${outageCause(row, page.language)}`
        : recorded(row.title, page);
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/unproven-part.js





/** What this report says without a proof, or leaves open. */
function unprovenPart(items, section) {
    const { language } = section;
    const { items: shown, leftOut } = firstOf(items, shownAtMost.unproven);
    const lines = shown.map((item) => {
        const english = item.code === 'check' ? recordedAttribute(section) : undefined;
        return html `<li${english}>${unprovenText(item, language)}</li>
`;
    });
    return items.length === 0 ? html `` : html `<ul>${lines}</ul>${leftOutNote(leftOut, section)}`;
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/verification-part.js



function verificationPart({ checks }, section) {
    const { words } = section;
    return table({ caption: words.verificationCaption, columns: verification_part_columns(section), rows: checks }, section);
}
const verification_part_tones = {
    pass: 'good',
    fail: 'bad',
    'not-proven': 'wait',
    'cannot-be-proven': 'wait',
};
function verification_part_columns({ words }) {
    return [
        { title: words.check, recorded: true, cell: ({ title }) => html `<div class="step">${title}</div>` },
        { title: words.verdict, kind: 'plain', cell: ({ verdict }) => badge(words.verdicts[verdict], verification_part_tones[verdict]) },
        { title: words.evidence, recorded: true, cell: ({ evidence }) => evidence },
        { title: words.advice, recorded: true, cell: ({ advice }) => advice },
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/report/page/server-section.js















/** The only server of a report: its parts are those of the page. */
function onlyServer(facts, page) {
    return html `<section id="${facts.id}" aria-label="${facts.server.name}">
${partsOf(facts, { ...page, id: facts.id, level: 2 })}
</section>
`;
}
/** One server of many, with the way to the others. */
function serverSection(facts, { previous, next }, page) {
    const { words } = page;
    const { id, server } = facts;
    const link = (title, to) => to === undefined ? undefined : html ` <a href="#${to.id}">${title} ${to.server.name}</a>`;
    return html `<section class="server" id="${id}" aria-labelledby="${id}-title">
<p class="ways"><a href="#all">${words.allServers}</a>${link(words.previousServer, previous)}${link(words.nextServer, next)}</p>
<h2 id="${id}-title" tabindex="-1">${server.name}</h2>
${partsOf(facts, { ...page, id, level: 3 })}
</section>
`;
}
function partsOf(facts, section) {
    const { id, level, words } = section;
    const [first, ...others] = [...urgentParts(facts, section), ...detailParts(facts, section)].filter(({ content }) => content.text.trim() !== '');
    if (first === undefined)
        return html ``;
    const tag = new Html(`h${level}`);
    const shown = ({ name, title, content }) => html `<${tag} id="${id}-${name}">${title}</${tag}>
${content}`;
    const links = others.map(({ name, title }) => html `<li><a href="#${id}-${name}">${title}</a></li>`);
    return html `${shown(first)}<nav class="contents" aria-label="${words.contents}"><ul>${links}</ul></nav>
${others.map(shown)}`;
}
/** What an approver or a person on duty looks for. */
function urgentParts({ server, steps, timeline, ...facts }, section) {
    const { words } = section;
    const blockers = server.plans.at(-1)?.plan.blockers ?? [];
    return [
        { name: 'short', title: words.inShort, content: inShort({ server, steps, timeline, ...facts }, section) },
        { name: 'stops', title: words.stops, content: findingsPart('bad', blockers, section) },
        { name: 'timeline', title: words.timeline, content: timelinePart(timeline, server, section) },
        { name: 'open', title: words.openSteps, content: openStepsPart(openSteps(steps), section) },
        { name: 'unproven', title: words.unproven, content: unprovenPart(facts.unproven, section) },
    ];
}
/** What an auditor looks up. */
function detailParts({ server, steps, runs }, section) {
    const { words } = section;
    const warnings = server.plans[0]?.plan.warnings ?? [];
    return [
        { name: 'changes', title: words.beforeAfter, content: changesPart(server, section) },
        { name: 'settings', title: words.settings, content: settingsPart(server, section) },
        { name: 'steps', title: words.steps, content: stepsPart(steps, section) },
        { name: 'installers', title: words.installer, content: installerPart(steps, section) },
        { name: 'runs', title: words.runs, content: runsPart(runs, server, section) },
        { name: 'verification', title: words.verification, content: verificationPart(server, section) },
        { name: 'backups', title: words.backups, content: backupsPart(server, section) },
        { name: 'warnings', title: words.warnings, content: findingsPart('wait', warnings, section) },
        { name: 'found', title: words.found, content: planPart(server, section) },
        { name: 'journal', title: words.journal, content: journalPart(server.journal, section) },
    ];
}
;// CONCATENATED MODULE: ./lib/bundled/report/report-facts.js







/** The reasons are in the language of the report, everything else is as it was recorded. */
function reportFacts({ servers, language, ...about }) {
    return { format: 1, ...about, servers: byUrgency(servers.map((server) => report_facts_serverFacts(server, language))) };
}
/** Servers that need a person most first; of equal outcome in the order in which they came. */
function byUrgency(servers) {
    const urgency = ({ outcome }) => outcomesByUrgency.indexOf(outcome);
    return [...servers].sort((one, other) => urgency(one) - urgency(other));
}
function report_facts_serverFacts(server, language) {
    return {
        ...server,
        ...serverOutcome(server, language),
        runs: planRuns(server),
        steps: stepRows(server).map(stepFacts),
        ...(0,omit_undefined/* omitUndefined */.O)({ timeline: timelineOf(server) }),
        changes: changesOf(server.before, server.after),
        unproven: unprovenOf(server),
    };
}
function stepFacts({ step: { id, title, documentStep, type }, ...row }) {
    return { id, title, ...(0,omit_undefined/* omitUndefined */.O)({ documentStep }), type, ...row };
}
;// CONCATENATED MODULE: ./lib/bundled/report/audit-report.js










/**
 * The audit report: one HTML page that needs nothing else and sends nothing. Everything that comes from a server is
 * escaped. Its only script, known by its hash, searches, filters, sorts and turns pages; without it all is shown.
 * Encode it as UTF-8.
 */
function auditReport(input) {
    const page = pageContext(input.language);
    const servers = viewsOf(input);
    const title = audit_report_titleOf(input, page);
    return htmlDocument(title, input.language, html `<a class="skip" href="#content">${page.words.skip}</a>
${head(title, input, servers, page)}
<main id="content" tabindex="-1">
${contentOf(servers, page)}
<div class="overview">${announcements(input.announcements, page)}
${howToCheck(page)}</div>
</main>
<footer><p>${page.words.footer(input.tool.name, input.tool.version)}</p></footer>`).text;
}
/** Those that need a person most first; their anchors count in the order in which they came. */
function viewsOf({ servers, language }) {
    const views = servers.map((server, index) => serverView(server, `server-${index + 1}`, language));
    return byUrgency(views.map((view) => ({ view, outcome: view.outcome.outcome }))).map(({ view }) => view);
}
function audit_report_titleOf({ servers }, { words }) {
    const [only] = servers;
    return servers.length === 1 && only !== undefined ? words.titleOfOne(only.name) : words.titleOfMany(servers.length);
}
function head(title, input, servers, page) {
    const { words, formats } = page;
    const rehearsal = html `<div class="note wait"><p><strong>${words.rehearsalTitle}</strong> ${words.rehearsalText}</p></div>`;
    return html `<header>
<p class="eyebrow">${words.eyebrow}</p>
<h1>${title}</h1>
${input.rehearsal ? rehearsal : undefined}
<div class="overview">${definitions([
        ...changeWindow(servers, page),
        [words.made, moment(input.created, formats)],
        ...Object.entries(input.origin).map(([name, value]) => [originName(name, page), value]),
    ])}</div>
</header>`;
}
function originName(name, page) {
    return new Map(Object.entries(page.words.origin)).get(name) ?? recorded(name, page);
}
/** From the first entry of any server to the last one. */
function changeWindow(servers, { words, formats }) {
    const from = servers.flatMap(({ outcome }) => outcome.began ?? []).sort()[0];
    const to = servers
        .flatMap(({ outcome }) => outcome.ended ?? [])
        .sort()
        .at(-1);
    return from === undefined || to === undefined
        ? []
        : [[words.changeWindow, html `${moment(from, formats)} – ${moment(to, formats)}`]];
}
function contentOf(servers, page) {
    const [only] = servers;
    if (servers.length === 1 && only !== undefined)
        return onlyServer(only, page);
    return html `<div class="overview"><h2>${page.words.inShort}</h2>
${outcomeCounts(servers, page)}${fleetShort(servers, page)}${fleetTable(servers, page)}</div>
${servers.map((facts, index) => serverSection(facts, { previous: servers[index - 1], next: servers[index + 1] }, page))}`;
}
function announcements(list, { words }) {
    if (list.length === 0)
        return html ``;
    return html `<section aria-labelledby="announcement"><h2 id="announcement">${words.announcement}</h2>
${list.map(({ language, subject, paragraphs }) => html `<h3 lang="${language}">${subject}</h3>
<div class="mail" lang="${language}">${paragraphs.join('\n\n')}</div>
`)}</section>
`;
}
function howToCheck({ words }) {
    return html `<section aria-labelledby="check"><h2 id="check">${words.howToCheck}</h2>
<ul>
<li>${words.checkDigest}</li>
<li>${words.checkManifest} <code>Get-FileHash manifest.json</code></li>
<li>${words.checkJournal}</li>
<li>${words.checkPeople}</li>
<li>${words.checkSecrets}</li>
</ul></section>
`;
}
// EXTERNAL MODULE: ./lib/bundled/workflow/file-name.js
var file_name = __webpack_require__(48942);
// EXTERNAL MODULE: ./lib/bundled/workflow/summary-limit.js
var summary_limit = __webpack_require__(72790);
;// CONCATENATED MODULE: ./lib/bundled/workflow/fit-sections.js

const namesShown = 40;
/**
 * The sections, one below the other, as far as they fit into so many bytes, see {@link sizeOf}; the first is always there. A
 * section that does not fit is left out with all that follow, and `leftOut` says which: it is given their titles.
 */
function fitSections(sections, mostBytes, leftOut) {
    const sizes = sections.map(({ markdown }) => (0,summary_limit/* sizeOf */.$d)(`${markdown}\n\n`));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    if (all <= mostBytes)
        return joined(sections);
    const noteFrom = (index) => leftOut(titlesOf(sections.slice(index)));
    let count = 1;
    let bytes = sizes[0] ?? 0;
    for (const [index, size] of sizes.entries()) {
        if (index === 0)
            continue;
        if (bytes + size + (0,summary_limit/* sizeOf */.$d)(noteFrom(index + 1)) > mostBytes)
            break;
        bytes += size;
        count += 1;
    }
    return `${joined(sections.slice(0, count))}\n\n${noteFrom(count)}`;
}
function joined(sections) {
    return sections.map(({ markdown }) => markdown).join('\n\n');
}
function titlesOf(sections) {
    const names = sections.slice(0, namesShown).map(({ title }) => title);
    const more = sections.length - names.length;
    return more > 0 ? `${names.join(', ')}, + ${more}` : names.join(', ');
}
// EXTERNAL MODULE: ./lib/bundled/workflow/markdown.js
var markdown = __webpack_require__(40855);
// EXTERNAL MODULE: ./lib/bundled/workflow/code-link.js
var code_link = __webpack_require__(63312);
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/summary-words.js
const en = {
    outcomes: {
        upgraded: 'upgraded',
        waiting: 'waiting',
        failed: 'failed',
        untouched: 'untouched',
        'rolled-back': 'rolled back',
        'in-part': 'in part',
    },
    states: {
        done: 'done',
        confirmed: 'confirmed',
        begun: 'begun, not finished',
        open: 'open',
        'not-reached': 'not reached',
    },
    servers: 'Servers',
    overviewHead: ['server', 'outcome', 'why'],
    moreServers: (count) => `and ${count} more servers`,
    rehearsal: 'Rehearsal: the servers are folders that behave like servers.',
    plans: 'Plans and approvals',
    plansHead: ['begun (UTC)', 'plan', 'digest', 'started by', 'approved by'],
    approvedDigest: 'approved digest given; the approver is not known',
    noApproval: 'no approval',
    notProven: 'What could not be proven',
    toDo: 'What a person still has to do',
    outages: 'Outages',
    outagesHead: ['what', 'from (UTC)', 'to (UTC)', 'why'],
    notOver: 'not over, as far as is on record',
    forGood: 'removed for good',
    failures: 'What failed',
    steps: 'Steps',
    stepsHead: ['step', 'document', 'state', 'ended (UTC)', 'evidence'],
    confirmedBy: (by) => `confirmed by ${by}`,
    seenIn: (digest) => `seen when the plan ${digest} was made`,
    installers: 'Installers',
    installersHead: ['ended (UTC)', 'installer', 'exit code', 'meaning', 'seconds'],
    changes: 'Before and after',
    changesHead: ['what', '', 'before', 'after', 'outcome'],
    unchanged: (count) => `${count} facts are the same before and after.`,
    settings: (title) => `Settings of the ${title}`,
    settingsHead: ['setting', 'old', 'new', 'result', 'outcome', 'why'],
    checks: 'Verification',
    checksHead: ['verdict', 'check', 'evidence'],
    checkCounts: (passed, failed, open) => `${passed} passed, ${failed} failed, ${open} not proven.`,
    backups: 'Backup sets',
    backupsHead: ['set', 'made (UTC)', 'consistent', 'SHA-256 of the manifest'],
    yes: 'yes',
    no: 'no',
    more: (count) => `And ${count} more: see the report.`,
    cut: (titles) => `_Left out, because a summary holds 1 MiB at most: ${titles}. The files of the outputs report-path and facts-path have all of it._`,
};
const de = {
    outcomes: {
        upgraded: 'aktualisiert',
        waiting: 'wartet',
        failed: 'gescheitert',
        untouched: 'unberührt',
        'rolled-back': 'zurückgesetzt',
        'in-part': 'teilweise',
    },
    states: {
        done: 'erledigt',
        confirmed: 'bestätigt',
        begun: 'begonnen, nicht beendet',
        open: 'offen',
        'not-reached': 'nicht erreicht',
    },
    servers: 'Server',
    overviewHead: ['Server', 'Ergebnis', 'Warum'],
    moreServers: (count) => `und ${count} weitere Server`,
    rehearsal: 'Probelauf: die Server sind Ordner, die sich wie Server verhalten.',
    plans: 'Pläne und Freigaben',
    plansHead: ['begonnen (UTC)', 'Plan', 'Prüfsumme', 'gestartet von', 'freigegeben von'],
    approvedDigest: 'freigegebene Prüfsumme angegeben; wer freigab, ist nicht bekannt',
    noApproval: 'keine Freigabe',
    notProven: 'Was nicht belegt werden konnte',
    toDo: 'Was eine Person noch tun muss',
    outages: 'Ausfälle',
    outagesHead: ['was', 'von (UTC)', 'bis (UTC)', 'warum'],
    notOver: 'laut Aufzeichnung nicht beendet',
    forGood: 'endgültig entfernt',
    failures: 'Was gescheitert ist',
    steps: 'Schritte',
    stepsHead: ['Schritt', 'Dokument', 'Stand', 'beendet (UTC)', 'Beleg'],
    confirmedBy: (by) => `bestätigt von ${by}`,
    seenIn: (digest) => `gesehen, als der Plan ${digest} entstand`,
    installers: 'Installationsprogramme',
    installersHead: ['beendet (UTC)', 'Programm', 'Exitcode', 'Bedeutung', 'Sekunden'],
    changes: 'Vorher und nachher',
    changesHead: ['was', '', 'vorher', 'nachher', 'Ergebnis'],
    unchanged: (count) => `${count} Angaben sind vorher und nachher gleich.`,
    settings: (title) => `Einstellungen: ${title}`,
    settingsHead: ['Einstellung', 'alt', 'neu', 'danach', 'Ergebnis', 'warum'],
    checks: 'Überprüfung',
    checksHead: ['Urteil', 'Prüfung', 'Beleg'],
    checkCounts: (passed, failed, open) => `${passed} bestanden, ${failed} gescheitert, ${open} nicht belegt.`,
    backups: 'Sicherungen',
    backupsHead: ['Sicherung', 'angelegt (UTC)', 'konsistent', 'SHA-256 des Manifests'],
    yes: 'ja',
    no: 'nein',
    more: (count) => `Und ${count} weitere: siehe Bericht.`,
    cut: (titles) => `_Ausgelassen, weil eine Zusammenfassung höchstens 1 MiB fasst: ${titles}. Die Dateien der Ausgaben report-path und facts-path enthalten alles._`,
};
const summary_words_words = { en, de };
function summaryWords(language) {
    return summary_words_words[language];
}
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/server-summary.js






/** What needs a person: for the summary of a fleet. */
function attentionSummary(server, language) {
    const words = summaryWords(language);
    const parts = [
        headline(server, words),
        (0,markdown/* sections */.V0)([toDo(server, words), failures(server, words), failedChecks(server, words)]),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** Parts of the summary of one server, the most urgent first. */
function serverParts(server, language) {
    const words = summaryWords(language);
    const parts = [
        toDo(server, words),
        failures(server, words),
        notProven(server, language, words),
        server_summary_plans(server, words),
        server_summary_outages(server, language, words),
        changes(server, language, words),
        server_summary_steps(server, words),
        installers(server, words),
        ...settings(server, words),
        server_summary_checks(server, words),
        server_summary_backups(server, words),
    ];
    return parts.filter(([, content]) => content !== '');
}
function headline({ name, outcome, reason }, { outcomes }) {
    return `**${(0,markdown/* plain */.pj)(name)}**: **${outcomes[outcome]}.** ${shown(reason)}`;
}
function shown(text) {
    return (0,markdown/* plain */.pj)(shortened(text ?? ''));
}
/** `2026-03-07 22:15:04`; what is no time is shown as it came. */
function server_summary_moment(iso) {
    const at = new Date(iso ?? '');
    return Number.isNaN(at.getTime()) ? (0,markdown/* plain */.pj)(iso ?? '') : at.toISOString().slice(0, 19).replace('T', ' ');
}
function withRest({ items, leftOut }, { more }, render) {
    if (items.length === 0)
        return '';
    return leftOut === 0 ? render(items) : `${render(items)}\n\n${more(leftOut)}`;
}
const bullets = (lines) => lines.map((line) => `- ${line}`).join('\n');
function notProven({ unproven }, language, words) {
    const list = firstOf(unproven, shownAtMost.unproven);
    return [
        words.notProven,
        withRest(list, words, (items) => bullets(items.map((one) => shown(unprovenText(one, language))))),
    ];
}
function toDo({ steps, plans }, words) {
    const open = new Set(steps.filter(({ state }) => state === 'open').map(({ id }) => id));
    const last = plans.at(-1)?.plan.steps ?? [];
    const texts = last.flatMap((step) => {
        if (step.type !== 'operator' || !open.has(step.id))
            return [];
        const list = step.operatorStep.instructions.map((line, index) => `${index + 1}. ${(0,markdown/* plain */.pj)(line)}`).join('\n');
        return [`**${(0,markdown/* plain */.pj)(step.title)}**\n\n${list}`];
    });
    return [words.toDo, texts.join('\n\n')];
}
/** Failures that no later run made good, with the last lines of their installer's log. */
function failures({ steps }, words) {
    const failed = steps.filter(({ state, failures }) => state !== 'done' && failures.length > 0);
    return [words.failures, failed.map(failureText).join('\n\n')];
}
function failureText({ title, failures, installerRuns }) {
    const last = failures.at(-1);
    const excerpt = installerRuns.at(-1)?.excerpt ?? [];
    const code = last?.code === undefined ? '' : ` (\`${last.code}\`)`;
    const more = last?.code === undefined ? [] : [(0,code_link/* codeLinkInMarkdown */.e)(last.code)];
    return [
        `**${(0,markdown/* plain */.pj)(title)}**${code}: ${shown(last?.message)}`,
        ...(last?.advice === undefined ? [] : [shown(last.advice)]),
        ...more,
        ...(excerpt.length === 0 ? [] : [excerpt.map((line) => `> ${shown(line)}`).join('<br>\n')]),
    ].join('\n\n');
}
function server_summary_plans({ runs }, words) {
    const rows = runs.map(({ started, action, digest, actor, by, approved, approvers }) => [
        server_summary_moment(started),
        (0,markdown/* plain */.pj)(action),
        `\`${(0,markdown/* plain */.pj)(digest)}\``,
        (0,markdown/* plain */.pj)([actor, by].filter((one) => one !== undefined).join(', ')),
        approvers.length > 0
            ? approvers.map(approverText).join('<br>')
            : approved
                ? words.approvedDigest
                : words.noApproval,
    ]);
    return [words.plans, rows.length === 0 ? '' : (0,markdown/* table */.tp)(words.plansHead, rows)];
}
function approverText({ by, environment, comment }) {
    const where = environment === undefined ? '' : ` (${environment})`;
    return shown(`${by}${where}${comment === undefined ? '' : `: ${comment}`}`);
}
function server_summary_outages({ timeline }, language, words) {
    const rows = (timeline?.outages ?? []).map((outage) => [
        outageTitle(outage, language),
        server_summary_moment(outage.from),
        outage.to !== undefined ? server_summary_moment(outage.to) : outage.isForGood === true ? words.forGood : words.notOver,
        outageCause(outage, language),
    ]);
    return [words.outages, rows.length === 0 ? '' : (0,markdown/* table */.tp)(words.outagesHead, rows)];
}
function changes({ changes: all }, language, words) {
    const changed = all.filter(({ fate }) => fate !== 'same');
    const rows = changed.map(({ of, fact, before, after, fate }) => [
        (0,markdown/* plain */.pj)(subjectTitle(of, language)),
        factTitle(fact, language),
        shown(before),
        shown(after),
        changeOutcome(fate, language),
    ]);
    const same = all.length - changed.length;
    const texts = [
        ...(rows.length === 0 ? [] : [(0,markdown/* table */.tp)(words.changesHead, rows)]),
        ...(same === 0 ? [] : [words.unchanged(same)]),
    ];
    return [words.changes, texts.join('\n\n')];
}
function server_summary_steps({ steps: all }, words) {
    const rows = all.map((step) => [
        (0,markdown/* plain */.pj)(step.title),
        (0,markdown/* plain */.pj)(step.documentStep ?? ''),
        words.states[step.state],
        server_summary_moment(step.ended),
        evidenceText(step, words),
    ]);
    return [words.steps, rows.length === 0 ? '' : (0,markdown/* table */.tp)(words.stepsHead, rows)];
}
function evidenceText({ evidence, notes }, words) {
    if (evidence?.kind === 'said')
        return (0,markdown/* plain */.pj)(words.confirmedBy(evidence.by));
    if (evidence?.kind === 'seen')
        return (0,markdown/* plain */.pj)(words.seenIn(evidence.digest));
    const { items, leftOut } = firstOf(notes, shownAtMost.stepDetails);
    return [...items.map(shown), ...(leftOut === 0 ? [] : [words.more(leftOut)])].join('<br>');
}
function installers({ steps: all }, words) {
    const rows = all
        .flatMap(({ installerRuns }) => installerRuns.slice(-shownAtMost.installerRuns))
        .map(({ at, what, exitCode, meaning, seconds }) => [
        server_summary_moment(at),
        shown(what),
        String(exitCode),
        (0,markdown/* plain */.pj)(meaning),
        String(Math.round(seconds)),
    ]);
    return [words.installers, rows.length === 0 ? '' : (0,markdown/* table */.tp)(words.installersHead, rows)];
}
function settings({ merges }, words) {
    return merges.map(({ component, record }) => {
        const content = withRest(shownSettings(record), words, (items) => (0,markdown/* table */.tp)(words.settingsHead, items.map((one) => [
            shown(one.setting),
            shown(one.original),
            shown(one.target),
            shown(one.result),
            one.fate,
            shown(one.reason),
        ])));
        return [words.settings(components/* componentTitles */.$[component]), content];
    });
}
function checksTable(checks, words) {
    if (checks.length === 0)
        return '';
    return (0,markdown/* table */.tp)(words.checksHead, checks.map(({ verdict, title, evidence, advice }) => [verdict, (0,markdown/* plain */.pj)(title), shown([evidence, advice].join(' '))]));
}
function server_summary_checks({ checks: all }, words) {
    if (all.length === 0)
        return [words.checks, ''];
    const count = (wanted) => all.filter(({ verdict }) => verdict === wanted).length;
    const notPassed = all.filter(({ verdict }) => verdict !== 'pass');
    const open = count('not-proven') + count('cannot-be-proven');
    const counts = words.checkCounts(count('pass'), count('fail'), open);
    return [words.checks, [counts, checksTable(notPassed, words)].filter((text) => text !== '').join('\n\n')];
}
function failedChecks({ checks: all }, words) {
    return [
        words.checks,
        checksTable(all.filter(({ verdict }) => verdict === 'fail'), words),
    ];
}
function server_summary_backups({ manifests }, words) {
    const rows = manifests.map(({ manifest: { name, created, consistent, consistencyNote }, sha256 }) => [
        (0,markdown/* plain */.pj)(name),
        server_summary_moment(created),
        consistent ? words.yes : shown(`${words.no}${consistencyNote === undefined ? '' : `: ${consistencyNote}`}`),
        `\`${(0,markdown/* plain */.pj)(sha256)}\``,
    ]);
    return [words.backups, rows.length === 0 ? '' : (0,markdown/* table */.tp)(words.backupsHead, rows)];
}
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/report-summary.js






/** Of the bytes of a summary, how many the table of all servers may take. */
const shareOfTable = 0.7;
/** For the heading that the action's title makes. */
const roomForHeading = 1000;
/**
 * The facts as Markdown for the step summary: of one server all of them, of a fleet a table first and then the servers
 * that need a person. Never more bytes than a summary may have; what is left out is whole sections, and it is said.
 */
function reportSummary({ servers, rehearsal }, language, mostBytes = summary_limit/* mostSummaryBytes */.FO - roomForHeading) {
    const words = summaryWords(language);
    const [only] = servers;
    const first = servers.length === 1 && only !== undefined
        ? headline(only, words)
        : overview(servers, words, mostBytes * shareOfTable);
    const beginning = { title: words.servers, markdown: rehearsal ? `${words.rehearsal}\n\n${first}` : first };
    const rest = servers.length === 1 && only !== undefined ? report_summary_partsOf(only, language) : attention(servers, language);
    return fitSections([beginning, ...rest], mostBytes, words.cut);
}
function report_summary_partsOf(server, language) {
    return serverParts(server, language).map(([title, content]) => ({ title, markdown: `### ${title}\n\n${content}` }));
}
function overview(servers, words, mostBytes) {
    const all = servers.map(({ name, outcome, reason }) => [
        (0,markdown/* plain */.pj)(name),
        words.outcomes[outcome],
        (0,markdown/* plain */.pj)(shortened(reason)),
    ]);
    let bytes = 0;
    const rows = all.filter((cells) => {
        bytes += Buffer.byteLength(cells.join(' | '), 'utf8') + 5;
        return bytes <= mostBytes;
    });
    const more = servers.length - rows.length;
    return [(0,markdown/* table */.tp)(words.overviewHead, rows), ...(more > 0 ? [words.moreServers(more)] : [])].join('\n\n');
}
function attention(servers, language) {
    return servers
        .filter(needsPerson)
        .map((server) => ({ title: (0,markdown/* plain */.pj)(server.name), markdown: attentionSummary(server, language) }));
}
function needsPerson({ outcome, steps, checks }) {
    return (outcome !== 'upgraded' ||
        steps.some(({ state }) => state === 'open') ||
        checks.some(({ verdict }) => verdict === 'fail'));
}
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/report-result.js







/** Report, facts, record, result and announcement as files; outputs and the summary. */
async function reportResult(records, about, session) {
    if (records.length === 0)
        throw noRecords();
    const [record] = records;
    const single = about.isServer && record !== undefined ? await filesOfOne(record, session) : noFiles;
    const input = inputOf(records, about, session);
    const facts = reportFacts(input);
    const name = nameOf(record, about);
    for (const { name, outcome, reason } of facts.servers)
        session.log.info(`${name}: ${outcome}. ${reason}`);
    return {
        outputs: {
            changed: 'false',
            ...single,
            'report-path': await session.writeTemporaryFile(`${name}.html`, auditReport(input)),
            'facts-path': await session.writeTemporaryFile(`${name}.json`, `${JSON.stringify(facts, null, 2)}\n`),
            'announcement-path': await report_result_announcement(records, session),
        },
        summary: reportSummary(facts, about.language),
        annotations: [],
    };
}
function noRecords() {
    return new user_error/* UserError */.y('records-not-found', 'There is no record of a server in the folders of "records".', 'Download the artifacts of the jobs that ran upgrade-report; records are named <server>-record.json.');
}
function nameOf(record, { isServer }) {
    return isServer && record !== undefined ? `${(0,file_name/* fileName */.M)(record.server.name)}-report` : 'fleet-report';
}
const noFiles = { outcome: '', 'record-path': '', 'result-path': '' };
async function filesOfOne(record, session) {
    const { name } = record.server;
    const result = resultOf(record, session.run.address);
    const write = (kind, content) => session.writeTemporaryFile(`${(0,file_name/* fileName */.M)(name)}-${kind}.json`, `${JSON.stringify(content, null, 2)}\n`);
    return {
        outcome: serverOutcome(record.server).outcome,
        'record-path': await write('record', record),
        'result-path': await write('result', result),
    };
}
/** For plan-fleet: a server of which only stages are done waits for the rest. */
function resultOf({ server }, run) {
    const now = new Date().toISOString();
    const { outcome, reason, began = now, ended = now } = serverOutcome(server);
    return {
        format: 1,
        server: server.name,
        outcome: outcome === 'in-part' ? 'waiting' : outcome,
        reason,
        began,
        ended,
        run,
        ...(0,omit_undefined/* omitUndefined */.O)({ planDigest: server.plans.at(-1)?.digest }),
    };
}
function inputOf(records, { reason, tool, language }, { run }) {
    const announcements = new Map(records.flatMap((record) => record.announcements.map((one) => [JSON.stringify(one), one])));
    return {
        language,
        created: new Date().toISOString(),
        tool,
        rehearsal: records.some(({ rehearsal }) => rehearsal),
        origin: {
            Run: run.address,
            ...(run.actor === undefined ? {} : { 'Started by': run.actor }),
            ...(reason === undefined ? {} : { Reason: reason }),
        },
        servers: records.map(({ server }) => server),
        announcements: [...announcements.values()],
    };
}
async function report_result_announcement(records, session) {
    const texts = records.flatMap(({ announcements }) => announcements.map(({ subject, paragraphs }) => `${subject}\n\n${paragraphs.join('\n\n')}\n`));
    return texts.length === 0
        ? ''
        : session.writeTemporaryFile('announcement.txt', [...new Set(texts)].join('\n---\n\n'));
}
;// CONCATENATED MODULE: ./lib/bundled/actions/shared/report-run.js













/** The report of one server, or of all whose records are given. */
async function reportOf(values, session) {
    const records = values.records === undefined ? [await recordOfServer(values, session)] : await storedRecords(values.records);
    const about = {
        isServer: values.records === undefined,
        reason: values.reason,
        tool: { name: tool/* toolName */.U, version: tool/* toolVersion */.f },
        language: values.language,
    };
    return reportResult(records, about, session);
}
async function recordOfServer(values, session) {
    const { host } = session;
    const records = await readRecords(host, values['work-folder'], (0,knowledge_inputs/* knowledgeOf */.a)(values));
    const { portalAddress } = records;
    return {
        format: 1,
        rehearsal: host.kind === 'rehearsal',
        server: reportServer(records, {
            checks: values.checks ?? [],
            approvals: await report_run_approvals(records, values['github-token'], session),
            ...(0,omit_undefined/* omitUndefined */.O)({ lastPlan: await lastPlan(values['plan-file']), reason: values.outcome }),
        }),
        announcements: portalAddress === undefined ? [] : (0,announcement/* portalAnnouncements */.Tj)(portalAddress.oldUrl, portalAddress.newUrl),
    };
}
/** Of every run that the journal names, and of this one. */
async function report_run_approvals({ journal }, token, { log, run }) {
    if (token === undefined)
        return [];
    log.mask(token);
    return runApprovals({ runs: [...journal.flatMap(({ by }) => by ?? []), run.address], token, log });
}
async function lastPlan(file) {
    if (file === undefined)
        return undefined;
    const plan = (0,plan_schema/* parsePlan */.vS)(await (0,runner_files/* readRunnerFile */.L)(file), file);
    return { plan, digest: (0,digest/* planDigest */.G)(plan) };
}
async function storedRecords(places) {
    const files = await (0,runner_files/* findRunnerFiles */.b)(places, '-record.json');
    return Promise.all(files.map(async (file) => {
        const { server, ...record } = parseServerRecord(await (0,runner_files/* readRunnerFile */.L)(file), file);
        return { ...record, server: { ...server, journal: withEarlierInterruptions(server.journal, server.plans) } };
    }));
}

/***/ }),

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ changedPortalAddress),
/* harmony export */   s: () => (/* binding */ planPortalAddress)
/* harmony export */ });
/* harmony import */ var _changes_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75457);
/* harmony import */ var _host_same_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36241);
/* harmony import */ var _product_server_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36961);
/* harmony import */ var _product_web_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4211);
/* harmony import */ var _install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91732);
/* harmony import */ var _stage_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65270);






/** Old and new address of the User Portal; undefined where it stays or there is no portal. */
function changedPortalAddress({ before, now }, choices) {
    const old = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_3__/* .oldComponent */ .lM)(before, 'user-portal')?.web;
    if (old === undefined)
        return undefined;
    const name = (0,_install_web_component_new_names_js__WEBPACK_IMPORTED_MODULE_1__/* .newVirtualDirectory */ .p$)('user-portal', old, choices, now);
    if ((0,_host_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(name, (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSlash */ .m)(old.virtualDirectory)))
        return undefined;
    return {
        oldUrl: (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_5__/* .applicationUrl */ .c)(old, before.machine.name, old.virtualDirectory),
        newUrl: (0,_product_web_address_js__WEBPACK_IMPORTED_MODULE_5__/* .applicationUrl */ .c)(old, before.machine.name, name),
    };
}
/** Document steps I3 and I4.2: "update the User Portal URL on the Settings tab", "existing users need to be informed". */
function planPortalAddress(situation, choices) {
    const changed = changedPortalAddress(situation, choices);
    if (changed === undefined) {
        return _stage_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlan */ .n;
    }
    const { oldUrl, newUrl } = changed;
    const agentIsHere = (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_3__/* .hadAgent */ .zk)(situation.before) || (0,_product_server_state_js__WEBPACK_IMPORTED_MODULE_3__/* .newComponent */ .y6)(situation.before, 'agent') !== undefined;
    const server = agentIsHere ? situation.before.machine.name : 'the MFA Server';
    const stage = 'install-portal';
    const steps = [
        (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'set-portal-url', server, oldUrl, newUrl }, { stage }),
        (0,_changes_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepOf */ .cg)({ kind: 'inform-users', oldUrl, newUrl }, { stage }),
    ];
    return { ..._stage_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPlan */ .n, steps: steps.filter(({ id }) => !situation.confirmed.has(id)) };
}

/***/ }),

/***/ 64056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** How the suite names itself in manifests and reports. A test holds the version to package.json's. */
const toolName = 'mfa-server-upgrade';
const toolVersion = '0.2.0';

/***/ }),

/***/ 48942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName)
/* harmony export */ });
/** Text as a part of a file's name on any system: what is not a letter, digit, `.`, `_` or `-` becomes `_`. */
function fileName(text) {
    return text.replace(/[^A-Za-z0-9._-]/g, '_');
}

/***/ }),

/***/ 40855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   o8: () => (/* binding */ orderedList),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _code_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63312);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71219);


/** Text that Markdown and HTML show as it is. */
function plain(text) {
    return inHtml(text)
        .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
        .replace(/\n/g, '<br>');
}
function inHtml(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character);
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function findingsTable(findings) {
    return table(['code', 'what', 'what to do', 'input'], findings.map(({ code, message, advice, input }) => [
        plain(code),
        plain(message),
        `${plain(advice)} ${(0,_code_link_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLinkInMarkdown */ .e)(code)}`,
        plain(input ?? ''),
    ]));
}
/** Parts with content, each under its heading. */
function sections(parts) {
    return parts
        .filter(([, content]) => content !== '')
        .map(([heading, content]) => `### ${heading}\n\n${content}`)
        .join('\n\n');
}
/** An element that opens on a click; its summary is text, of one line, and its content Markdown. */
function details(summary, content) {
    return `<details><summary>${inHtml(summary)}</summary>\n\n${content}\n\n</details>`;
}
/** Items are Markdown of one line. */
function orderedList(items) {
    return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}
/** A code block that its content cannot end. */
function fenced(content, language = '') {
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([found]) => found.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${content}\n${fence}`;
}

/***/ }),

/***/ 71219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const colour = '\\u001b\\[[0-9;]*m';
const controlCharacters = new RegExp(`${colour}|[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]`, 'g');
const separator = '\u200b';
/**
 * Text that the runner prints and never obeys. File names, registry values and installer logs may hold lines that
 * look like commands of the runner (`::set-output`, `##[`), or escape sequences; colours pass.
 */
function printable(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(controlCharacters, (found) => (found.endsWith('m') ? found : '\ufffd'))
        .replace(/^(\s*):(?=:)/gm, `$1:${separator}`)
        .replace(/##(?=\[)/g, `#${separator}#`);
}

/***/ }),

/***/ 79690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readRunnerFile),
/* harmony export */   b: () => (/* binding */ findRunnerFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70678);



/** No inventory, result or record comes near this. */
const mostBytes = 64 * 1024 * 1024;
/**
 * Files with this extension: each place is a file, or a folder that is searched with all below it. Sorted; links are
 * not followed, so that a folder cannot lead out of itself.
 * @throws UserError `files-not-found` naming the place
 */
async function findRunnerFiles(places, extension) {
    const found = await Promise.all(places.map((place) => filesAt(place, extension)));
    return [...new Set(found.flat())].sort();
}
async function filesAt(place, extension) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => undefined);
    if (facts === undefined)
        throw notFound(place, 'it is not there, or may not be read');
    if (!facts.isDirectory())
        return [place];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(extension))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
}
function notFound(place, why) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('files-not-found', `${place}: ${why}.`, 'Give files or folders that the job has, for example from a download of artifacts.');
}
/** UTF-8 text. @throws UserError `file-unreadable` */
async function readRunnerFile(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > mostBytes)
            throw new Error(`it has ${size} bytes, more than the ${mostBytes} that such a file can have`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('file-unreadable', `${path} cannot be read: ${why}.`, 'Give a file that the job may read.', {
            cause,
        });
    }
}

/***/ }),

/***/ 72790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   DJ: () => (/* binding */ withinSummaryLimit),
/* harmony export */   FO: () => (/* binding */ mostSummaryBytes)
/* harmony export */ });
/** GitHub drops a step's summary above 1 MiB without a word to the reader. */
const mostBytes = 1024 * 1024;
/** For those who write to size, in UTF-8 bytes: line ends and what stands before them have room. */
const mostSummaryBytes = 1_000_000;
/** What the closing note may take. */
const roomForNote = 4096;
/**
 * The Markdown as it is, or without the parts that would make the step's summary larger than GitHub shows. A part is
 * left out whole: a paragraph, a table, a code block or a `<details>` element is never cut. A closing note names what
 * is missing and where the whole stands.
 */
function withinSummaryLimit(markdown, { taken, whole }) {
    const room = mostBytes - taken - sizeOf('\n');
    if (sizeOf(markdown) <= room)
        return markdown;
    const budget = { left: room - roomForNote };
    const shortened = sectionsOf(markdown).map((section) => fitted(section, budget));
    const missing = shortened.flatMap(({ title, isWhole }) => (isWhole ? [] : [title]));
    const note = noteOf(missing, whole);
    const kept = [...shortened.flatMap(({ blocks }) => blocks), note].join('\n\n');
    return sizeOf(kept) <= room ? kept : '';
}
/** UTF-8 bytes with every line end as Windows writes it: the runner writes the lines anew. */
function sizeOf(text) {
    return Buffer.byteLength(text, 'utf8') + (text.split('\n').length - 1);
}
/** A heading and what stands below it; each block holds what must not be parted. */
function sectionsOf(markdown) {
    const sections = [];
    for (const block of blocksOf(markdown)) {
        const [, heading] = /^#{1,6} +(.+)/.exec(block) ?? [];
        if (heading !== undefined || sections.length === 0) {
            sections.push({ title: heading ?? 'the beginning', blocks: [] });
        }
        sections.at(-1)?.blocks.push(block);
    }
    return sections;
}
/** As many of the section's blocks as there is room for; a heading does not stay alone. */
function fitted({ title, blocks }, budget) {
    const sizes = blocks.map((block) => sizeOf(`${block}\n\n`));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total <= budget.left) {
        budget.left -= total;
        return { title, blocks, isWhole: true };
    }
    const kept = [];
    for (const [index, block] of blocks.entries()) {
        const size = sizes[index] ?? 0;
        if (size > budget.left)
            break;
        budget.left -= size;
        kept.push(block);
    }
    return { title, blocks: isOnlyHeading(kept) ? [] : kept, isWhole: false };
}
function isOnlyHeading(blocks) {
    return blocks.length === 1 && /^#{1,6} /.test(blocks[0] ?? '');
}
/** What blank lines part, outside of code blocks and `<details>` elements. */
function blocksOf(markdown) {
    const blocks = [[]];
    const place = { fence: undefined, depth: 0 };
    for (const line of markdown.split('\n')) {
        if (line.trim() === '' && place.fence === undefined && place.depth === 0) {
            blocks.push([]);
        }
        else {
            blocks.at(-1)?.push(line);
            follow(line, place);
        }
    }
    return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}
function follow(line, place) {
    const [, marker] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (place.fence !== undefined) {
        const isEnd = marker?.startsWith(place.fence) === true && /^ {0,3}[`~]+\s*$/.test(line);
        if (isEnd)
            place.fence = undefined;
        return;
    }
    place.fence = marker;
    const count = (pattern) => [...line.matchAll(pattern)].length;
    place.depth = Math.max(0, place.depth + count(/<details\b/gi) - count(/<\/details>/gi));
}
const titlesShown = 20;
const longestTitle = 80;
function noteOf(missing, whole) {
    const titles = missing.slice(0, titlesShown).map((title) => Array.from(title).slice(0, longestTitle).join(''));
    const more = missing.length > titles.length ? ` and ${missing.length - titles.length} more` : '';
    return `**Shortened:** GitHub shows at most 1 MiB of a step. Left out, whole or in part: ${titles.join('; ')}${more}. The whole stands in ${whole}.`;
}

/***/ })

};
