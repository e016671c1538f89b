export const id = 5895;
export const ids = [5895];
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

45895:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  notify: () => (/* binding */ notify)
});
var _actions_http_client_0 = __webpack_require__(44942);
var _github_api_js_2 = __webpack_require__(28560);
var _status_block_js_1 = __webpack_require__(508);



const pausesBetweenTries = [1e3, 4e3], secondsForOne = 10;
async function notify(status, wanted, tools) {
  const messages = [webhookMessage(status, wanted, tools), commentMessage(status, wanted, tools)];
  await Promise.all(messages.map((message) => message && send(message, tools)));
}
function webhookMessage(status, { webhook }, { run }) {
  if (webhook === void 0)
    return;
  const text = `${(0,_status_block_js_1/* .statusLines */ .Cd)(status)}
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
  if (issue !== void 0)
    return {
      what: `The comment on issue ${issue}`,
      address: `${(0,_github_api_js_2/* .apiAddress */ .z)(environment)}/repos/${environment.GITHUB_REPOSITORY ?? ""}/issues/${issue}/comments`,
      headers: { ...(0,_github_api_js_2/* .apiHeaders */ .H)(token ?? ""), "content-type": "application/json" },
      body: JSON.stringify({ body: `${(0,_status_block_js_1/* .statusBlock */ ._6)(status)}

[The run](${run.address})` }),
      advice: "The input github-token needs the permission issues: write, and the number has to be one of this repository."
    };
}
async function send({ what, address, headers, body, advice }, { log, pauses }) {
  const waits = pauses ?? pausesBetweenTries, client = new _actions_http_client_0/* .HttpClient */ .Qq("mfa-server-upgrade", [], {
    allowRetries: !1,
    allowRedirects: !1,
    socketTimeout: secondsForOne * 1e3
  });
  try {
    for (let tries = 0; ; tries += 1) {
      const answer = await tryOnce(client, address, headers, body), pause = waits[tries];
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
  const timer = AbortSignal.timeout(secondsForOne * 1e3), late = new Promise((resolve) => timer.addEventListener("abort", () => resolve({ why: `there was no answer within ${secondsForOne} seconds`, isFinal: !1 })));
  return Promise.race([post(client, address, headers, body), late]);
}
async function post(client, address, headers, body) {
  try {
    const { message } = await client.post(address, body, headers);
    message.resume();
    const code = message.statusCode ?? 0;
    return code >= 200 && code < 300 ? void 0 : { why: `the service answered ${code}`, isFinal: code < 500 && code !== 429 };
  } catch (error) {
    return { why: `the service could not be reached (${typeof error == "object" && error !== null && "code" in error ? String(error.code) : "no answer"})`, isFinal: !1 };
  }
}


})

};
