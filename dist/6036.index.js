export const id = 6036;
export const ids = [6036,7836];
export const modules = {

6036:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  mergeRulesFor: () => (/* binding */ mergeRulesFor)
});
var _setting_decisions_js_0 = __webpack_require__(77836);

const addressSettings = {
  "user-portal": "applicationSettings/*/pfup_pfwssdk_PfWsSdk",
  "mobile-app": "applicationSettings/*/pfpaws_pfwssdk_PfWsSdk"
};
const unconfiguredAddresses = ["http://localhost:4898/*", "http*://www.contoso.com/*", "http*://contoso.com/*"];
const theme = ["system.web/pages/@theme"];
function themeRules(themesInBackup) {
  return [
    {
      patterns: theme,
      originals: themesInBackup,
      policy: "carry",
      note: "The folder App_Themes\\{value} is in the backup and is put back below the new portal."
    },
    {
      patterns: theme,
      policy: "carry-change",
      note: "The theme needs its folder App_Themes\\{value} below the new portal."
    }
  ];
}
function rewritesFor(patterns, address) {
  switch (address.rule) {
    case "unchanged":
      return [];
    case "virtual-directory":
      return [{ kind: "path-segments", patterns, from: address.from, to: address.to }];
    case "replace":
      return [{ kind: "replace", patterns, value: address.url }];
  }
}
function mergeRulesFor(component, webServiceSdk, oldOnly, decisions, themesInBackup = []) {
  const patterns = [addressSettings[component]];
  return {
    settings: [...(0,_setting_decisions_js_0.decidedRules)(decisions), ...component === "user-portal" ? themeRules(themesInBackup) : []],
    oldOnly,
    unconfigured: [{ patterns, values: unconfiguredAddresses }],
    rewrites: rewritesFor(patterns, webServiceSdk)
  };
}


}),

77836:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  decidedRules: () => (/* binding */ decidedRules)
});
function decidedRules(decisions) {
  if (decisions === void 0)
    return [];
  const rules = ["keep", "report", "carry"].flatMap((policy) => decisions[policy].map((pattern) => ({ patterns: [pattern], policy, isExplicit: true })));
  return rules.toSorted((a, b) => (b.patterns[0]?.length ?? 0) - (a.patterns[0]?.length ?? 0));
}


})

};
