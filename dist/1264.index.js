export const id = 1264;
export const ids = [1264];
export const modules = {

28560:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ apiHeaders),
  z: () => (/* binding */ apiAddress)
});
function apiAddress(environment) {
  return (environment.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
}
function apiHeaders(token) {
  return {
    authorization: `Bearer ${token}`,
    accept: "application/vnd.github+json",
    "x-github-api-version": "2022-11-28"
  };
}


}),

91264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runApprovals: () => (/* binding */ runApprovals)
});
var _actions_http_client_0 = __webpack_require__(44942);
var valibot_1 = __webpack_require__(77934);
var _base_json_js_3 = __webpack_require__(23868);
var _github_api_js_2 = __webpack_require__(28560);




const mostRuns = 20, defaultTimeLimit = 3e4, reviews = valibot_1/* .array */ .YOg(valibot_1/* .object */ .Ikc({
  state: valibot_1/* .string */ .YjP(),
  comment: valibot_1/* .optional */ .lqM(valibot_1/* .nullable */ .mee(valibot_1/* .string */ .YjP())),
  environments: valibot_1/* .optional */ .lqM(valibot_1/* .array */ .YOg(valibot_1/* .object */ .Ikc({ name: valibot_1/* .string */ .YjP() }))),
  user: valibot_1/* .optional */ .lqM(valibot_1/* .nullable */ .mee(valibot_1/* .object */ .Ikc({ login: valibot_1/* .string */ .YjP() })))
}));
async function runApprovals(request) {
  const { log, environment, timeLimitMilliseconds: limit = defaultTimeLimit } = request, runs = knownRuns(request.runs, environment.GITHUB_SERVER_URL || "https://github.com");
  runs.length > mostRuns && log.warning(`Approvals are read for the last ${mostRuns} of ${runs.length} runs.`);
  const client = new _actions_http_client_0/* .HttpClient */ .Qq("mfa-server-upgrade", [], { allowRetries: !1, socketTimeout: limit }), late = Promise.withResolvers(), timer = setTimeout(() => late.reject(new Error(`no answer within ${limit / 1e3} seconds.`)), limit);
  try {
    return await Promise.race([approvalsOfAll(runs.slice(-mostRuns), request, client), late.promise]);
  } catch (error) {
    return log.warning(`Who approved is not known: ${explain(error)}`), [];
  } finally {
    clearTimeout(timer), client.dispose();
  }
}
async function approvalsOfAll(runs, request, client) {
  const found = [];
  for (const run of runs)
    found.push(...await approvalsOf(run, request, client));
  return found;
}
function knownRuns(addresses, server) {
  const base = server.replace(/\/+$/, ""), runs = addresses.flatMap((address) => {
    if (!address.startsWith(`${base}/`))
      return [];
    const [, owner, name, id] = /^([\w.-]+)\/([\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/.exec(address.slice(base.length + 1)) ?? [];
    if (owner === void 0 || name === void 0 || id === void 0 || /^\.+$/.test(owner) || /^\.+$/.test(name))
      return [];
    const path = `${owner}/${name}/actions/runs/${id}`;
    return [{ address: `${base}/${path}`, path }];
  });
  return [...new Map(runs.map((run) => [run.address, run])).values()];
}
async function approvalsOf({ address, path }, { token, ofEnvironments, environment }, client) {
  const base = (0,_github_api_js_2/* .apiAddress */ .z)(environment), answer = await client.get(`${base}/repos/${path}/approvals`, (0,_github_api_js_2/* .apiHeaders */ .H)(token)), status = answer.message.statusCode ?? 0;
  if (status < 200 || status > 299)
    throw new Error(`${base} answered ${status} for the run ${address}. ${adviceFor(status)}`);
  const parsed = valibot_1/* .safeParse */ .xLC(reviews, JSON.parse(await answer.readBody())), wanted = ofEnvironments && new Set(ofEnvironments.map((name) => name.toLowerCase()));
  if (!parsed.success)
    throw new Error(`${base} gave an answer for the run ${address} that is no list of reviews.`);
  return parsed.output.filter(({ state }) => state === "approved").filter(({ environments = [] }) => wanted === void 0 || environments.some(({ name }) => wanted.has(name.toLowerCase()))).map(({ user, comment, environments }) => ({
    by: user?.login ?? "a reviewer without a name",
    run: address,
    ...(0,_base_json_js_3/* .omitUndefined */ .Oy)({
      comment: comment || void 0,
      environment: environments?.map(({ name }) => name).join(", ") || void 0
    })
  }));
}
function adviceFor(status) {
  return status === 401 || status === 403 || status === 404 ? "The token needs the permission actions: read on the repository of that run." : "The report is complete but for this.";
}
function explain(error) {
  if (!(error instanceof Error))
    return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `${error.message}${cause}`;
}


})

};
