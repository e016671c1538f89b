export const id = 5895;
export const ids = [5895];
export const modules = {

/***/ 66875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
const sentence = new Intl.ListFormat("en-GB");
function listed(items) {
  return sentence.format(items.map(String));
}


/***/ }),

/***/ 45895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notify: () => (/* binding */ notify)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44942);
/* harmony import */ var _status_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(508);


const pausesBetweenTries = [1e3, 4e3];
const secondsForOne = 10;
async function notify(status, wanted, tools) {
  const messages = [webhookMessage(status, wanted, tools), commentMessage(status, wanted, tools)];
  await Promise.all(messages.map((message) => message && send(message, tools)));
}
function webhookMessage(status, { webhook }, { run }) {
  if (webhook === void 0)
    return void 0;
  const text = `${(0,_status_block_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLines */ .C)(status)}
${run.address}`;
  return {
    what: "The webhook",
    address: webhook,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...status, text, run: run.address }),
    advice: "See whether its address is still valid, and whether the runner reaches it."
  };
}
function commentMessage(status, { issue, token }, { run, environment }) {
  if (issue === void 0)
    return void 0;
  const base = (environment.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
  return {
    what: `The comment on issue ${issue}`,
    address: `${base}/repos/${environment.GITHUB_REPOSITORY ?? ""}/issues/${issue}/comments`,
    headers: {
      authorization: `Bearer ${token ?? ""}`,
      accept: "application/vnd.github+json",
      "content-type": "application/json",
      "x-github-api-version": "2022-11-28"
    },
    body: JSON.stringify({ body: `${(0,_status_block_js__WEBPACK_IMPORTED_MODULE_1__/* .statusBlock */ ._)(status)}

[The run](${run.address})` }),
    advice: "The input github-token needs the permission issues: write, and the number has to be one of this repository."
  };
}
async function send({ what, address, headers, body, advice }, { log, pauses }) {
  const waits = pauses ?? pausesBetweenTries;
  const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq("mfa-server-upgrade", [], {
    allowRetries: false,
    allowRedirects: false,
    socketTimeout: secondsForOne * 1e3
  });
  try {
    for (let tries = 0; ; tries += 1) {
      const answer = await tryOnce(client, address, headers, body);
      const pause = waits[tries];
      if (answer === void 0)
        return log.info(`${what} was sent.`);
      if (answer.isFinal || pause === void 0)
        return log.warning(`${what} was not sent: ${answer.why}. ${advice}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } finally {
    client.dispose();
  }
}
async function tryOnce(client, address, headers, body) {
  const timer = AbortSignal.timeout(secondsForOne * 1e3);
  const late = new Promise((resolve) => timer.addEventListener("abort", () => resolve({ why: `there was no answer within ${secondsForOne} seconds`, isFinal: false })));
  return Promise.race([post(client, address, headers, body), late]);
}
async function post(client, address, headers, body) {
  try {
    const { message } = await client.post(address, body, headers);
    message.resume();
    const code = message.statusCode ?? 0;
    if (code >= 200 && code < 300)
      return void 0;
    return { why: `the service answered ${code}`, isFinal: code < 500 && code !== 429 };
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "no answer";
    return { why: `the service could not be reached (${code})`, isFinal: false };
  }
}


/***/ }),

/***/ 508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statusLines),
/* harmony export */   _: () => (/* binding */ statusBlock)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40855);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80876);


function statusBlock(status) {
  const { server, state, next, wayBack, at } = status;
  const rows = [
    ["Do now", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(next.text)],
    ["Sign-in", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .servedText */ .fy)(status).replace(/^Sign-in: /, ""))],
    ["Way back", wayBack === void 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(wayBack)],
    ["Plan", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(countsText(status))],
    ["Time", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeText */ .Tc)(at))]
  ];
  const shown = rows.flatMap(([title, content]) => content === void 0 ? [] : [[`**${title}**`, content]]);
  const block = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(server), `**${_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .stateWords */ .Xu[state]}**`], shown);
  const inputs = Object.entries(next.inputs);
  if (inputs.length === 0)
    return block;
  return `${block}

${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(inputs.map(([name, value]) => `${name}: ${value}`).join("\n"), "yaml")}`;
}
function statusLines(status) {
  const { text, next, wayBack } = status;
  const inputs = Object.entries(next.inputs).map(([name, value]) => `  ${name}: ${value}`);
  const back = wayBack === void 0 ? [] : [`Way back: ${wayBack}`];
  return [text, `Do now: ${next.text}`, ...inputs, ...back].join("\n");
}
function countsText({ state, counts }) {
  const { steps, done, persons, removes, installs, minutes } = counts;
  if (steps === 0)
    return "no step is left";
  const does = [
    ...removes > 0 ? [`removes ${removes}`] : [],
    ...installs > 0 ? [`installs ${installs}`] : [],
    ...persons > 0 ? [`${persons} step(s) by a person`] : [],
    ...minutes > 0 ? [`no sign-in for about ${minutes} minutes${persons > 0 ? " plus the manual steps" : ""}`] : []
  ];
  const first = state === "planned" || state === "blocked" ? `${steps} step(s)` : `${done} of ${steps} step(s) done`;
  return [first, ...does].join(", ");
}


/***/ }),

/***/ 80876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   fy: () => (/* binding */ servedText)
/* harmony export */ });
/* harmony import */ var _base_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66875);

const stateWords = {
  blocked: "blocked, nothing was changed",
  planned: "planned, nothing was changed",
  "nothing-to-do": "finished, nothing is left to do",
  "other-document": "nothing was changed, this document is not for this server",
  finished: "finished",
  "waits-for-person": "stopped, a person has to act",
  "waits-for-restart": "stopped, the server has to be restarted",
  "waits-for-decision": "stopped, an input has to decide",
  failed: "failed",
  "cut-off": "cut off"
};
const signInWords = {
  up: "Sign-in: up (its services run; no sign-in was tried)",
  down: "Sign-in: DOWN",
  "not-here": "Sign-in: not answered by this server",
  "not-known": "Sign-in: not known, its services are not as they should be (see services.msc)"
};
function servedText({ signIn, interrupted }) {
  const since = interrupted.find(({ subject }) => subject === "sign-in")?.since;
  const away = interrupted.filter(({ subject }) => subject !== "sign-in").map(({ title }) => title);
  return [
    `${signInWords[signIn]}${since === void 0 ? "" : ` since ${timeText(since)}`}.`,
    ...away.length === 0 ? [] : [`Away: ${(0,_base_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(away)}.`]
  ].join(" ");
}
function timeText(iso) {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()))
    return iso;
  const utc = `${date.toISOString().slice(11, 16)} UTC`;
  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" }).format(date);
  if (date.getTimezoneOffset() === 0)
    return `${day}, ${utc}`;
  const local = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZoneName: "short" });
  return `${day}, ${local.format(date)} (${utc})`;
}


/***/ })

};
