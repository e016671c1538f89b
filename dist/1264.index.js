export const id = 1264;
export const ids = [1264];
export const modules = {

/***/ 91264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runApprovals: () => (/* binding */ runApprovals)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _omit_undefined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6038);


/** An upgrade takes a handful of runs; whoever has more knows the first ones by other means. */
const mostRuns = 20;
const defaultTimeLimit = 30_000;
/** Source: "Get the review history for a workflow run", REST API of GitHub, version 2022-11-28. */
const reviews = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    comment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    environments: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))),
    user: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))),
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
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(reviews, await answer.json());
    if (!parsed.success)
        throw new Error(`${base} gave an answer for the run ${address} that is no list of reviews.`);
    return parsed.output
        .filter(({ state }) => state === 'approved')
        .map(({ user, comment, environments }) => ({
        by: user?.login ?? 'a reviewer without a name',
        run: address,
        ...(0,_omit_undefined_js__WEBPACK_IMPORTED_MODULE_1__/* .omitUndefined */ .O)({
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

/***/ })

};
