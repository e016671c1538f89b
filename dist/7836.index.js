export const id = 7836;
export const ids = [7836];
export const modules = {

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
