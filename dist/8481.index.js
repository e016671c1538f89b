export const id = 8481;
export const ids = [8481];
export const modules = {

58481:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  findPlan: () => (/* binding */ findPlan)
});
/* unused harmony export zipEntries */
var node_zlib_0 = __webpack_require__(38522);
var _actions_http_client_1 = __webpack_require__(44942);
var valibot_7 = __webpack_require__(77934);
var _base_user_error_js_2 = __webpack_require__(83686);
var _host_host_error_js_3 = __webpack_require__(90614);
var _plan_digest_js_4 = __webpack_require__(70766);
var _plan_plan_schema_js_5 = __webpack_require__(18667);
var _github_api_js_9 = __webpack_require__(28560);
var _artifact_name_js_6 = __webpack_require__(63638);
var _artifact_service_js_8 = __webpack_require__(92854);










const listed = valibot_7/* .object */ .Ikc({
  artifacts: valibot_7/* .array */ .YOg(valibot_7/* .object */ .Ikc({ id: valibot_7/* .number */ .aig(), name: valibot_7/* .string */ .YjP(), expired: valibot_7/* .boolean */ .zMY(), size_in_bytes: valibot_7/* .number */ .aig() }))
}), defaultTimeLimit = 6e4, mostBytes = 32 * 1024 * 1024, mostArtifacts = 10;
async function findPlan(request) {
  const { log, server, digest, environment, timeLimitMilliseconds: limit = defaultTimeLimit } = request, name = (0,_artifact_name_js_6/* .planArtifactName */ .n)(server, digest);
  if ((0,_artifact_service_js_8/* .whyNoArtifacts */ .f)(environment) !== void 0)
    return;
  const client = new _actions_http_client_1/* .HttpClient */ .Qq("mfa-server-upgrade", [], {
    allowRetries: !1,
    allowRedirects: !1,
    socketTimeout: limit
  });
  try {
    const files = await plansIn(client, name, request);
    if (files.length === 0)
      return;
    const plan = files.map(planIn).find((one) => one !== void 0 && (0,_plan_digest_js_4/* .planDigest */ .G)(one) === digest);
    if (plan === void 0)
      throw altered(name, digest);
    return log.info(`The approved plan is in the artifact ${name}.`), plan;
  } catch (error) {
    if (error instanceof _base_user_error_js_2/* .UserError */ .y)
      throw error;
    log.warning(`The artifact ${name} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return;
  } finally {
    client.dispose();
  }
}
async function plansIn(client, name, request) {
  const repository = request.environment.GITHUB_REPOSITORY ?? "";
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    return [];
  const base = `${(0,_github_api_js_9/* .apiAddress */ .z)(request.environment)}/repos/${repository}/actions/artifacts`, query = `?name=${encodeURIComponent(name)}&per_page=${mostArtifacts}`, answer = await asked(client, `${base}${query}`, request.token), { artifacts } = valibot_7/* .parse */ .qgA(listed, JSON.parse(answer.toString("utf8"))), found = [];
  for (const one of artifacts.filter((artifact) => artifact.name === name && !artifact.expired)) {
    const zip = one.size_in_bytes > mostBytes ? void 0 : await asked(client, `${base}/${one.id}/zip`, request.token), plans = zip && zipEntries(zip, "-plan.json", mostBytes);
    found.push(...plans === void 0 || plans.length === 0 ? [void 0] : plans);
  }
  return found;
}
async function asked(client, address, token) {
  const answer = await client.get(address, (0,_github_api_js_9/* .apiHeaders */ .H)(token)), { statusCode = 0, headers } = answer.message;
  if (statusCode === 200)
    return bytesOf(answer);
  if (await answer.readBody(), statusCode !== 302 || headers.location === void 0)
    throw new Error(`the service answered ${statusCode}`);
  const stored = await client.get(headers.location);
  if (stored.message.statusCode === 200)
    return bytesOf(stored);
  throw await stored.readBody(), new Error(`the store answered ${stored.message.statusCode}`);
}
async function bytesOf({ message }) {
  const pieces = [];
  let size = 0;
  for await (const piece of message) {
    if (size += piece.length, size > mostBytes)
      throw new Error(`it has more than ${mostBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
function planIn(file) {
  if (file !== void 0)
    try {
      return (0,_plan_plan_schema_js_5/* .parsePlan */ .vS)(file, "artifact");
    } catch (error) {
      if (error instanceof _base_user_error_js_2/* .UserError */ .y)
        return;
      throw error;
    }
}
function altered(name, digest) {
  return new _base_user_error_js_2/* .UserError */ .y("approved-plan-altered", `The artifact ${name} is not the plan with the digest ${digest}.`, "Nothing was changed. Somebody made another artifact of that name, or altered it. Find out who did. Then remove that artifact, or make a new plan and have it approved.");
}
const endOfDirectory = 101010256, directoryEntry = 33639248, localEntry = 67324752;
function zipEntries(zip, ending, most) {
  try {
    return entriesOf(zip, ending, most);
  } catch (error) {
    if ((0,_host_host_error_js_3/* .systemErrorCode */ .vq)(error) !== void 0)
      return;
    throw error;
  }
}
function entriesOf(zip, ending, most) {
  const end = zip.lastIndexOf(Buffer.from([80, 75, 5, 6]));
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory)
    return;
  const found = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== directoryEntry)
      return;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    if (zip.toString("utf8", at + 46, at + 46 + (nameLength ?? 0)).endsWith(ending)) {
      const content = contentAt(zip, at, most);
      if (content === void 0)
        return;
      found.push(content);
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return found;
}
function contentAt(zip, entry, most) {
  const method = zip.readUInt16LE(entry + 10), packed = zip.readUInt32LE(entry + 20), local = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(local) !== localEntry)
    return;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28), bytes = zip.subarray(start, start + packed);
  if (bytes.length === packed)
    return method === 0 ? bytes.length > most ? void 0 : bytes : method === 8 ? (0,node_zlib_0.inflateRawSync)(bytes, { maxOutputLength: most }) : void 0;
}


}),

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


})

};
