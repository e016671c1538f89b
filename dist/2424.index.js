export const id = 2424;
export const ids = [2424];
export const modules = {

62424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  english: () => (/* binding */ english)
});

var components = __webpack_require__(71450);
var plural = __webpack_require__(41581);
;// CONCATENATED MODULE: ./lib/bundled/report/languages/english/fleet-words.js

const englishFleet = {
  shorter: {
    short: "With everything of every server this page would be larger than 5 MB. Of each server it has what matters first: settings, steps, installers, backup files and journal are in the report of that server and in the facts (JSON).",
    attention: "With something of every server this page would be larger than 5 MB. It has only the servers that need a person or failed a check; all the others are in the table, in their own reports and in the facts (JSON)."
  },
  fleet: "All servers",
  fleetCaption: "Servers, those that need attention first",
  outcome: "Outcome",
  signInOut: "Sign-in out",
  stepsColumn: "Steps",
  unprovenColumn: "Unproven",
  ofCount: (some, all) => `${some} of ${all}`,
  allServers: "All servers",
  previousServer: "Previous:",
  nextServer: "Next:",
  longestOutage: (duration, server) => `${duration} at most, on ${server}`,
  openOutages: (count) => `${(0,plural/* plural */.L)(count, "server is", "servers are")} not proven to serve sign-in again`,
  withBackup: (some, all) => `${some} of ${(0,plural/* plural */.L)(all, "server", "servers")} from which something was removed`,
  withApproval: (some, all) => `${some} of ${(0,plural/* plural */.L)(all, "server", "servers")} with an approved digest in every run`,
  withUnproven: (count) => `${(0,plural/* plural */.L)(count, "server has", "servers have")} something unproven`,
  withOpenSteps: (count) => `${(0,plural/* plural */.L)(count, "server waits", "servers wait")} for a person`,
  search: "Search",
  all: "All",
  filterOutcome: "Outcome",
  shown: "{n} of {all} shown",
  noneShown: "Nothing matches.",
  page: "Page {n} of {all}",
  pagesNavigation: "Pages of the table",
  previous: "Previous",
  next: "Next",
  locale: "en-GB",
  byteUnit: "bytes",
  date: (year, month, day) => `${year}-${month}-${day}`,
  day: (month, day) => `${month}-${day}`
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/english/page-words.js

const englishPage = {
  eyebrow: "Audit report",
  titleOfOne: (server) => `Upgrade of PhoneFactor to Azure Multi-Factor Authentication Server on ${server}`,
  titleOfMany: (servers) => `Upgrade of PhoneFactor to Azure Multi-Factor Authentication Server, ${(0,plural/* plural */.L)(servers, "server", "servers")}`,
  skip: "To the content",
  contents: "Contents",
  foldNote: "Folded parts are on paper only where they are open.",
  unfoldAll: "Open everything",
  foldAll: "Fold everything",
  paperNote: 'What is folded in the file is not on this paper. To have all of it: open the file in a browser, choose "Open everything" and print again, or read the facts (JSON).',
  originalWords: "Names of steps, findings and messages are as the suite recorded them, in English, so that they can be searched for.",
  rehearsalTitle: "Rehearsal.",
  rehearsalText: "The servers of this report are folders that behave like servers. Nothing real was changed.",
  /** What the workflow run reports of itself, by its English name. */
  origin: { Run: "Run", "Started by": "Started by", Reason: "Reason" },
  made: "Report made (UTC)",
  changeWindow: "Change window (UTC)",
  server: "Server",
  footer: (tool, version) => `${tool} ${version}. Times are UTC.`,
  fromTo: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  inShort: "In short",
  whatHappened: "What happened?",
  stepsDone: (done, all) => `${done} of ${(0,plural/* plural */.L)(all, "step", "steps")} done`,
  inRuns: (runs) => `in ${(0,plural/* plural */.L)(runs, "run", "runs")}`,
  runByRun: (runs) => `${(0,plural/* plural */.L)(runs, "run", "runs")}: their steps are listed run by run`,
  whenOut: "When could nobody sign in?",
  neverOut: "At no time that is on record.",
  nothingBegun: "At no time: nothing was begun.",
  outFor: (duration) => `For ${duration}`,
  outUntilNow: "Not proven to be over",
  webOutFor: (duration) => `Web applications were missing for ${duration}`,
  webOutUntilNow: "Web applications are missing; nothing proves that they are back",
  latestEnd: "The end is the latest possible one. Sign-ins themselves were not tested.",
  backupBefore: "Was a verified backup there first?",
  yes: "Yes",
  no: "No",
  notNeeded: "Nothing was removed.",
  backupAt: (set, time) => `${set}, written and read back at ${time}`,
  backupReadAt: (time) => `A backup set was read back at ${time}.`,
  beforeRemoval: (time) => `before the first removal at ${time}`,
  noBackup: (time) => `The first removal began at ${time}, and no backup is on record before it.`,
  backupDoubtful: "Yes, with a doubt: see what could not be proven.",
  whoApproved: "Who approved it?",
  notApplied: "No plan was carried out.",
  approvedBy: (who) => `Approved by ${who}`,
  approverUnknown: "An approved digest was given; by whom is not on record",
  notApproved: "Carried out without an approved digest",
  whatIsLeft: "What is left to do?",
  nothingLeft: "Nothing that is on record.",
  blockedBy: (count) => (0,plural/* plural */.L)(count, "thing stops the upgrade", "things stop the upgrade"),
  forPerson: (count) => (0,plural/* plural */.L)(count, "operator step is open", "operator steps are open"),
  failedChecks: (count) => (0,plural/* plural */.L)(count, "check failed", "checks failed"),
  runAgain: "Run again: it carries on where it stopped.",
  whatUnproven: "What could not be proven?",
  nothingUnproven: "Nothing that is known.",
  unprovenCount: (count) => (0,plural/* plural */.L)(count, "thing", "things")
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/english/status-words.js

const englishStatus = {
  status: {
    rehearsal: "rehearsal",
    states: {
      blocked: "Blocked, nothing was changed",
      planned: "Planned, nothing was changed",
      finished: "Finished",
      "waits-for-person": "Stopped for a person",
      "waits-for-restart": "Stopped, the server has to be restarted",
      "waits-for-decision": "Stopped, an input has to decide",
      failed: "Failed",
      "cut-off": "Cut off",
      "rolled-back": "Rolled back, the server is as before",
      "in-part": "Done in part",
      untouched: "Nothing was done"
    },
    signIn: {
      up: "Up: its services run. No sign-in was tried.",
      down: "DOWN",
      "not-here": "This server does not answer sign-ins.",
      "not-known": "Not known: its services are not as they should be, or nobody looked. See services.msc."
    },
    downSince: (time) => `DOWN since ${time}`,
    seenAt: "Seen",
    doNow: "Do now",
    next: {
      nothing: "Nothing is left of this upgrade.",
      verify: "Check the result with verify-upgrade.",
      "look-at-checks": "Look at the checks that failed.",
      restart: "Restart the server, then run again with the same inputs.",
      "run-again": "Run again with the same inputs: it carries on where it stopped.",
      "carry-on": "Run the next action of the upgrade.",
      plan: "Make a plan: run upgrade with mode: plan.",
      approve: "Read the plan. To approve it, run again with mode: apply and",
      thenSame: "Then run again with the same inputs.",
      thenConfirm: "Then run again with"
    },
    wayBack: "Way back",
    lost: "What users changed after the backup is lost.",
    setNotThere: "The set was not found when this report was made: find it first."
  },
  incidents: {
    title: "Incidents:",
    none: "none on record.",
    earlier: (count) => (0,plural/* plural */.L)(count, "earlier incident", "earlier incidents"),
    kinds: {
      failure: "Failure",
      restart: "Restart",
      "roll-back": "Roll-back",
      "cut-off": "Cut off",
      late: "Late",
      "machine-renewed": "Machine reverted",
      "journal-gap": "Journal changed"
    },
    counts: {
      failure: (count) => (0,plural/* plural */.L)(count, "failure", "failures"),
      restart: (count) => (0,plural/* plural */.L)(count, "restart", "restarts"),
      "roll-back": (count) => (0,plural/* plural */.L)(count, "roll-back", "roll-backs"),
      "cut-off": (count) => (0,plural/* plural */.L)(count, "run cut off", "runs cut off"),
      late: (count) => (0,plural/* plural */.L)(count, "late confirmation", "late confirmations"),
      "machine-renewed": (count) => (0,plural/* plural */.L)(count, "reverted machine", "reverted machines"),
      "journal-gap": (count) => (0,plural/* plural */.L)(count, "changed journal", "changed journals")
    },
    texts: {
      failedOutside: "A run failed outside of any step.",
      doneAt: (time) => `Done by a later run at ${time}.`,
      notDone: "Not done by a later run.",
      rolledBackAt: (time) => `The server was rolled back after it, at ${time}.`,
      restart: (step, took) => `${step}: Windows wanted a restart. The next run began after ${took}.`,
      restartOpen: (step) => `${step}: Windows wants a restart.`,
      rollBack: (set, took) => `Back to the backup set ${set}, in ${took}.`,
      inStep: (step) => `The run was cut off in this step: ${step}.`,
      betweenSteps: "The run was cut off between two steps.",
      continued: (took) => `The next run began after ${took}.`,
      notContinued: "No run came after it.",
      late: (step, took) => `${step}: the server waited ${took} for a person.`,
      machineRenewed: "The machine was put back to an earlier state.",
      journalGap: (lines) => `A person continued although lines of the journal are missing or were changed, behind ${lines}.`
    }
  }
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/english/summary-words.js
const englishSummary = {
  openReport: (address) => `**[Open the report in the browser](${address})**`,
  outcomes: {
    upgraded: "upgraded",
    waiting: "waiting",
    failed: "failed",
    untouched: "untouched",
    "rolled-back": "rolled back",
    "in-part": "in part"
  },
  states: {
    done: "done",
    confirmed: "confirmed",
    begun: "begun, not finished",
    open: "open",
    "not-reached": "not reached"
  },
  servers: "Servers",
  overviewHead: ["server", "outcome", "why"],
  moreServers: (count) => `and ${count} more servers`,
  rehearsal: "Rehearsal: the servers are folders that behave like servers.",
  plans: "Plans and approvals",
  plansHead: ["begun (UTC)", "plan", "digest", "started by", "approved by"],
  approvedDigest: "approved digest given; the approver is not known",
  noApproval: "no approval",
  notProven: "What could not be proven",
  toDo: "What a person still has to do",
  outages: "Outages",
  outagesHead: ["what", "from (UTC)", "to (UTC)", "why"],
  notOver: "not over, as far as is on record",
  forGood: "removed for good",
  failures: "What failed",
  steps: "Steps",
  stepsHead: ["step", "document", "state", "ended (UTC)", "evidence"],
  confirmedBy: (by) => `confirmed by ${by}`,
  seenIn: (digest) => `seen when the plan ${digest} was made`,
  installers: "Installers",
  installersHead: ["ended (UTC)", "installer", "exit code", "meaning", "seconds"],
  changes: "Before and after",
  changesHead: ["what", "fact", "before", "after", "outcome"],
  unchanged: (count) => `${count} facts are the same before and after.`,
  settings: (title) => `Settings of the ${title}`,
  settingsHead: ["setting", "old", "new", "result", "outcome", "why"],
  checks: "Verification",
  verdicts: { pass: "pass", fail: "fail", "not-proven": "not-proven", "cannot-be-proven": "cannot-be-proven" },
  checksHead: ["verdict", "check", "evidence"],
  checkCounts: (passed, failed, open) => `${passed} passed, ${failed} failed, ${open} not proven.`,
  backups: "Backup sets",
  backupsHead: ["set", "made (UTC)", "consistent", "SHA-256 of the manifest"],
  yes: "yes",
  no: "no",
  more: (count) => `And ${count} more: see the report.`,
  cut: (titles) => `_Left out, because a summary has 1 MiB at most: ${titles}. The files of the outputs report-path and facts-path have all of it._`
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/english/table-words.js

const englishTables = {
  timeline: "Change window",
  timelineTitle: (server) => `The change window of ${server}`,
  timelineTable: "The same as a table",
  timelineCaption: "What took which time, and when service was out",
  laneSignIn: "Sign-in",
  laneWeb: "Web applications",
  laneWork: "Steps at work",
  lanePerson: "Waiting for a person",
  laneRestart: "Waiting for a restart",
  laneUp: "never out, as far as is on record",
  laneOut: (duration) => `out for ${duration}`,
  laneOpen: "out, not proven to be over",
  gapNote: (durations) => `A zigzag is a long wait that is drawn short: ${durations}.`,
  crossNote: "A cross marks a step that failed there.",
  what: "What",
  begun: "Begun",
  ended: "Ended",
  took: "Took",
  kinds: { work: "Step", person: "Waited for a person", restart: "Waited for a restart", outage: "Out of service" },
  notOver: "not proven",
  forGood: "removed for good",
  beforeAfter: "Before and after",
  beforeAfterCaption: "The server before the upgrade and when this record was made",
  sameFacts: (count) => (0,plural/* plural */.L)(count, "fact is the same", "facts are the same"),
  fact: "Fact",
  before: "Before",
  after: "After",
  generations: { phonefactor: "PhoneFactor", "mfa-server": "MFA Server" },
  settings: "Settings",
  settingsCaption: (component) => `Every setting of the web.config: ${component}`,
  setting: "Setting",
  oldValue: "Old value",
  newDefault: "New default",
  result: "Result",
  why: "Why",
  absent: "(absent)",
  empty: "(empty)",
  settingOutcomes: {
    carried: "Carried",
    corrected: "Corrected",
    kept: "New default kept",
    same: "Same",
    reported: "Reported only",
    conflict: "Conflict"
  },
  fragments: "Parts of the old file that were not carried",
  file: "File",
  files: {
    original: "Old file",
    originalDefault: "Old default",
    target: "New file before the merge",
    result: "New file after the merge"
  },
  bytes: "Bytes",
  steps: "Steps",
  stepsOfRun: (run, action, time, who) => `Run ${run}: ${action}, ${time}${who === "" ? "" : `, ${who}`}`,
  stepsWithoutRun: (action) => `${action}: steps that no run has done, or of which the journal has no line`,
  stepsNotDoneBefore: (action, count, time) => `${action}, begun ${time}: ${(0,plural/* plural */.L)(count, "step", "steps")} not done when the server was put back`,
  step: "Step",
  documentStep: "Document",
  state: "State",
  by: "By",
  confirmedBy: (who, time) => `Evidence: confirmed by ${who} at ${time}.`,
  seenBy: "Evidence: a later plan, made from the server itself, no longer has this step",
  installer: "Installers",
  installerCaption: "Every run of an installer",
  program: "Program",
  exitCode: "Exit code",
  meaning: "Meaning",
  log: "Log on the server",
  logLines: (count) => (0,plural/* plural */.L)(count, "line of the log", "lines of the log"),
  runs: "Runs and approvals",
  runsCaption: "Every run, its plan and who approved it",
  run: "Run",
  runNumber: (run, attempt) => attempt === "1" ? `run ${run}` : `run ${run}, attempt ${attempt}`,
  plan: "Plan",
  approval: "Approval",
  finished: "Finished",
  notFinished: "Not finished",
  plansOnly: "Plans that were made and not begun",
  stops: "What stops the upgrade",
  openSteps: "What a person still has to do",
  whatToDo: "What to do:",
  settledBy: "Settled by the input",
  warnings: "Warnings that the approver saw",
  warningCount: (count) => (0,plural/* plural */.L)(count, "warning", "warnings"),
  verification: "Verification",
  passedChecks: (count) => (0,plural/* plural */.L)(count, "check passed", "checks passed"),
  verificationCaption: "Checks after the upgrade that failed or could not be proven",
  check: "Check",
  verdict: "Verdict",
  verdicts: { pass: "Pass", fail: "Fail", "not-proven": "Not proven", "cannot-be-proven": "Not proven" },
  evidence: "Evidence",
  advice: "What to do",
  unproven: "What could not be proven",
  backups: "Backup sets",
  set: "Set",
  setMade: "Made (UTC)",
  manifest: "SHA-256 of the manifest",
  consistent: "Consistent",
  consistentYes: "yes: nothing could write while it was copied",
  consistentNo: "no:",
  reasonUnknown: "the reason is not recorded",
  content: "Content",
  fileCount: (count, size) => `${count} files, ${size}`,
  filesOf: (set) => `Files of ${set}`,
  fileInSet: "File in the set",
  belongsTo: "Belongs to",
  size: "Size",
  found: "What was found and what was chosen",
  foundTable: "Inputs and findings of the first plan",
  inputs: "Inputs of the plan",
  findings: "Found on the server",
  name: "Name",
  value: "Value",
  leftOut: (count) => `${count} more are left out here; all of them are in the record of the server and in the facts.`,
  journal: "Journal",
  journalEntries: (entries) => `${entries} entries`,
  journalCaption: "Journal of the server, oldest first",
  time: "Time (UTC)",
  event: "Event",
  announcement: "Text for the users",
  howToCheck: "How to check this report",
  checkDigest: "A plan's digest is the SHA-256 of its canonical JSON (RFC 8785). Compute it from the plan file and compare.",
  checkManifest: "The manifest's SHA-256 is the SHA-256 of the file manifest.json in the backup set:",
  checkJournal: "The journal is in the work folder of each server; this report shows it as it was when the report was made.",
  checkPeople: "What a person confirmed is that person's word. Sign-ins were not tested: the cloud side of the product ended on 30 September 2024.",
  checkSecrets: 'Passwords and keys are nowhere in this file; "(secret)" or "(hidden, \u2026)" is in their place.'
};

;// CONCATENATED MODULE: ./lib/bundled/report/languages/english.js






const outcomes = {
  upgraded: "Upgraded",
  waiting: "Waiting",
  failed: "Failed",
  untouched: "Untouched",
  "rolled-back": "Rolled back",
  "in-part": "In part"
}, states = {
  done: "Done",
  confirmed: "Confirmed",
  begun: "Begun, not finished",
  failed: "Failed",
  open: "Open",
  "not-reached": "Not reached"
};
function outageTitle(what) {
  return what === "sign-in" ? "Sign-in could not work" : what === "web-applications" ? "Web applications were missing" : `The ${components/* componentTitles */.$m[what]} was away`;
}
const when = {
  before: "before the upgrade",
  after: "when the record was made"
};
const english = {
  ...englishPage,
  ...englishStatus,
  ...englishTables,
  ...englishFleet,
  summary: englishSummary,
  outcomes,
  states,
  outageTitle,
  outageCauses: {
    "services-stopped": "the services of the product were stopped",
    "product-removed": "the removal of the product was begun",
    /** The two of versions before 0.2. */
    "agent-removed": "the removal of the agent was begun",
    "web-applications-removed": "the removal of web applications was begun",
    "other-step": "a step of the upgrade was begun"
  },
  facts: {
    "install-path": "install path",
    "data-file": "data file",
    "data-file-status": "data file, state",
    "data-file-size": "data file, bytes",
    product: "product",
    version: "version",
    folder: "folder",
    address: "site and virtual directory",
    "application-pool": "application pool",
    theme: "theme",
    "web-service-sdk-url": "address of the Web Service SDK",
    account: "account",
    state: "state"
  },
  service: (name) => `Service ${name}`,
  changeOutcomes: {
    changed: "changed",
    same: "the same",
    gone: "gone",
    new: "new"
  },
  /** What could not be proven. */
  gaps: {
    "plan-changed": (item) => `The stored plan ${item.digest} was changed: its digest is now ${item.now}.`,
    "plan-missing": (item) => `The plan ${item.digest} was begun, but its file is not in the work folder or is another plan.`,
    "record-incomplete": (item) => `The record is not complete. ${item.note}`,
    "outage-open": (item) => `${outageTitle(item.what)} since ${item.from}; nothing on record proves that this is over.`,
    "backup-not-consistent": (item) => `The backup set ${item.set} was made while something could write: ${item.note ?? "the reason is not recorded"}.`,
    "backup-missing": (item) => `The backup set ${item.folder} was made, but is no longer there.`,
    "backup-changed": (item) => `The manifest of the backup set ${item.set} was changed: the journal has the SHA-256 ${item.journal}, the file ${item.now}.`,
    "state-unknown": (item) => `How the server was ${when[item.when]} is not on record.`,
    "merge-unknown": (item) => `The web.config of the ${components/* componentTitles */.$m[item.component]} was merged, but the record of its settings is not there.`,
    "plan-without-approval": (item) => `The plan ${item.digest} was carried out at ${item.at} without an approved digest${item.by === void 0 ? "" : `, by ${item.by}`}.`,
    "approver-unknown": (item) => `The plan ${item.digest} was carried out with an approved digest; who approved it is not known.`,
    "word-of-a-person": (item) => `"${item.title}" rests on the word of ${item.by}, given at ${item.at}.`,
    "seen-only": (item) => `"${item.title}" was seen to be done when the plan ${item.digest} was made; who did it, and when, is not on record.`,
    "passed-only": (item) => `"${item.title}" counts as done because later steps were performed.`,
    "not-verified": () => "No result of verify-upgrade was given.",
    check: ({ title, evidence, advice }) => [`${title}. ${evidence}`, ...advice === void 0 ? [] : [advice]].join(" ")
  },
  /** Why a server is as it is. */
  reasons: {
    finished: "Every step is done.",
    finishedAfter: (incidents) => `Every step of the last plan is done, after ${incidents}.`,
    openForPerson: (titles) => `Open for a person: ${titles}.`,
    putBack: "The backup set was put back.",
    lastPlan: (action) => `The last finished plan was made by ${action}.`,
    notFinished: (step) => `The step ${step} was begun and not finished. Run again: it carries on there.`,
    failed: (step, message) => `The step ${step} failed: ${message}`,
    nothingDone: "No step was performed.",
    restart: (why) => `Windows wants a restart: ${why}`,
    planNotFinished: "The plan is not finished.",
    personHasToAct: (title) => `A person has to act: ${title}.`
  },
  /** What plans, journals, merges and checks record, in the words of another language: they record English. */
  recorded: void 0,
  /** Above recorded words, in a language that is not theirs. */
  original: "As it was recorded",
  quotation: (text) => `\u201C${text}\u201D`,
  unknownEvent: "an event that this version does not know",
  booted: (time) => `machine booted ${time}`
};


}),

41581:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ plural)
});
function plural(count, one, many) {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}


})

};
