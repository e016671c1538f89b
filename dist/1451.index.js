export const id = 1451;
export const ids = [1451];
export const modules = {

41451:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.d(__webpack_exports__, {
  actions: () => (/* binding */ actions)
});
var _definitions_js_0 = __webpack_require__(60410);

async function load() {
  const loaded = Object.entries(_definitions_js_0/* .definitions */ .B).map(async ([name, definition]) => [name, await definition()]);
  return Object.fromEntries(await Promise.all(loaded));
}
const actions = await load();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

})

};
