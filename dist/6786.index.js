export const id = 6786;
export const ids = [6786];
export const modules = {

/***/ 86786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPlan: () => (/* binding */ findPlan)
});

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/bundled/plan/digest.js + 1 modules
var plan_digest = __webpack_require__(70766);
// EXTERNAL MODULE: ./lib/bundled/plan/plan-schema.js
var plan_schema = __webpack_require__(18667);
// EXTERNAL MODULE: ./lib/bundled/user-error.js
var user_error = __webpack_require__(70678);
// EXTERNAL MODULE: ./lib/bundled/workflow/github-api.js
var github_api = __webpack_require__(28560);
// EXTERNAL MODULE: ./lib/bundled/workflow/artifacts/artifact-service.js
var artifact_service = __webpack_require__(92854);
// EXTERNAL MODULE: ./lib/bundled/workflow/artifacts/plan-artifact.js
var plan_artifact = __webpack_require__(12348);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/bundled/host/system-error.js
var system_error = __webpack_require__(79161);
;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/zip-entry.js


const endOfDirectory = 101010256;
const directoryEntry = 33639248;
const localEntry = 67324752;
function zipEntries(zip, ending, most) {
  try {
    return entriesOf(zip, ending, most);
  } catch (error) {
    if ((0,system_error/* systemErrorCode */.v)(error) !== void 0)
      return void 0;
    throw error;
  }
}
function entriesOf(zip, ending, most) {
  const end = zip.lastIndexOf(Buffer.from([80, 75, 5, 6]));
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory)
    return void 0;
  const found = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== directoryEntry)
      return void 0;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    if (name.endsWith(ending)) {
      const content = contentAt(zip, at, most);
      if (content === void 0)
        return void 0;
      found.push(content);
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return found;
}
function contentAt(zip, entry, most) {
  const method = zip.readUInt16LE(entry + 10);
  const packed = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(local) !== localEntry)
    return void 0;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + packed);
  if (bytes.length !== packed)
    return void 0;
  if (method === 0)
    return bytes.length > most ? void 0 : bytes;
  return method === 8 ? (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: most }) : void 0;
}

;// CONCATENATED MODULE: ./lib/bundled/workflow/artifacts/find-plan.js









const listed = dist/* object */.Ikc({
  artifacts: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* number */.aig(), name: dist/* string */.YjP(), expired: dist/* boolean */.zMY(), size_in_bytes: dist/* number */.aig() }))
});
const defaultTimeLimit = 6e4;
const mostBytes = 32 * 1024 * 1024;
const mostArtifacts = 10;
async function findPlan(request) {
  const { log, server, digest, environment = process.env, timeLimitMilliseconds: limit = defaultTimeLimit } = request;
  const name = (0,plan_artifact/* planArtifactName */.n)(server, digest);
  const why = (0,artifact_service/* whyNoArtifacts */.f)(environment);
  if (why !== void 0)
    return void 0;
  const client = new lib/* HttpClient */.Qq("mfa-server-upgrade", [], {
    allowRetries: false,
    allowRedirects: false,
    socketTimeout: limit
  });
  try {
    const files = await plansIn(client, name, { ...request, environment });
    if (files.length === 0)
      return void 0;
    const plan = files.map(planIn).find((one) => one !== void 0 && (0,plan_digest/* planDigest */.G)(one) === digest);
    if (plan === void 0)
      throw altered(name, digest);
    log.info(`The approved plan is in the artifact ${name}.`);
    return plan;
  } catch (error) {
    if (error instanceof user_error/* UserError */.y)
      throw error;
    log.warning(`The artifact ${name} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return void 0;
  } finally {
    client.dispose();
  }
}
async function plansIn(client, name, request) {
  const repository = request.environment.GITHUB_REPOSITORY ?? "";
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    return [];
  const base = `${(0,github_api/* apiAddress */.z)(request.environment)}/repos/${repository}/actions/artifacts`;
  const query = `?name=${encodeURIComponent(name)}&per_page=${mostArtifacts}`;
  const answer = await asked(client, `${base}${query}`, request.token);
  const { artifacts } = dist/* parse */.qgA(listed, JSON.parse(answer.toString("utf8")));
  const found = [];
  for (const one of artifacts.filter((artifact) => artifact.name === name && !artifact.expired)) {
    const isTooLarge = one.size_in_bytes > mostBytes;
    const zip = isTooLarge ? void 0 : await asked(client, `${base}/${one.id}/zip`, request.token);
    const plans = zip && zipEntries(zip, "-plan.json", mostBytes);
    found.push(...plans === void 0 || plans.length === 0 ? [void 0] : plans);
  }
  return found;
}
async function asked(client, address, token) {
  const answer = await client.get(address, (0,github_api/* apiHeaders */.H)(token));
  const { statusCode = 0, headers } = answer.message;
  if (statusCode === 200)
    return bytesOf(answer);
  await answer.readBody();
  if (statusCode !== 302 || headers.location === void 0)
    throw new Error(`the service answered ${statusCode}`);
  const stored = await client.get(headers.location);
  if (stored.message.statusCode === 200)
    return bytesOf(stored);
  await stored.readBody();
  throw new Error(`the store answered ${stored.message.statusCode}`);
}
async function bytesOf({ message }) {
  const pieces = [];
  let size = 0;
  for await (const piece of message) {
    size += piece.length;
    if (size > mostBytes)
      throw new Error(`it has more than ${mostBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
function planIn(file) {
  if (file === void 0)
    return void 0;
  try {
    return (0,plan_schema/* parsePlan */.vS)(file.toString("utf8"), "artifact");
  } catch (error) {
    if (error instanceof user_error/* UserError */.y)
      return void 0;
    throw error;
  }
}
function altered(name, digest) {
  return new user_error/* UserError */.y("approved-plan-altered", `The artifact ${name} is not the plan with the digest ${digest}.`, "Nothing was changed. Somebody made another artifact of that name, or altered it. Find out who did. Then remove that artifact, or make a new plan and have it approved.");
}


/***/ }),

/***/ 12348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planArtifactName)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48942);

const digitsOfDigest = 16;
function planArtifactName(server, digest) {
  return `mfa-plan-${(0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .M)(server)}-${digest.replace(/^sha256:/, "").slice(0, digitsOfDigest)}`;
}


/***/ }),

/***/ 48942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName)
/* harmony export */ });
function fileName(text) {
  return text.replace(/[^A-Za-z0-9._-]/g, "_");
}


/***/ }),

/***/ 28560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ apiHeaders),
/* harmony export */   z: () => (/* binding */ apiAddress)
/* harmony export */ });
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


/***/ })

};
