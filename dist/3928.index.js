export const id = 3928;
export const ids = [3928];
export const modules = {

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfigurationFacts: () => (/* binding */ readConfigurationFacts)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70678);
/* harmony import */ var _webconfig_client_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75584);
/* harmony import */ var _webconfig_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44359);
/* harmony import */ var _webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72363);
/* harmony import */ var _webconfig_encrypted_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11805);
/* harmony import */ var _webconfig_settings_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81327);
/* harmony import */ var _webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76787);







/** The reference is called `pfwssdk` and its class `PfWsSdk` in every component that calls the SDK. */
const addressSetting = /_pfwssdk_PfWsSdk$/;
function themeOf(file) {
    const pages = (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)((0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, ''), 'system.web').flatMap((group) => (0,_webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_5__/* .childrenNamed */ .De)(group, 'pages'));
    return pages.map((element) => (0,_webconfig_xml_element_js__WEBPACK_IMPORTED_MODULE_5__/* .attributeValue */ .CW)(element, 'theme')).find((theme) => theme !== undefined);
}
function webServiceSdkUrlOf(file) {
    const source = { file, include: () => undefined };
    const { settings } = (0,_webconfig_client_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readClientSettings */ .H)(source, (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, ''), 'applicationSettings');
    return [...settings.values()].find(({ name }) => addressSetting.test(name))?.value.trim();
}
function namedSections(file) {
    const root = (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .containerAt */ .NO)(file, '');
    const plain = ['appSettings', 'connectionStrings'].flatMap((name) => (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)(root, name).map((section) => [name, section]));
    const grouped = _webconfig_settings_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsGroups */ .M.flatMap((group) => (0,_webconfig_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsNamed */ .Ay)(root, group).flatMap(({ children }) => children.map((section) => [`${group}/${section.name}`, section])));
    return [...plain, ...grouped];
}
function encryptionProblem(file) {
    const found = namedSections(file).find(([, section]) => (0,_webconfig_encrypted_section_js__WEBPACK_IMPORTED_MODULE_4__/* .isEncrypted */ .p)(section));
    return found && `The section ${found[0]} is encrypted. ${(0,_webconfig_encrypted_section_js__WEBPACK_IMPORTED_MODULE_4__/* .decryptAdvice */ .o)(found[0])}`;
}
function repetitionProblem(file) {
    const names = namedSections(file).map(([name]) => name);
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    return repeated && `The section ${repeated} stands twice; .NET allows it once.`;
}
function factsOf(file) {
    const theme = themeOf(file);
    const webServiceSdkUrl = webServiceSdkUrlOf(file);
    const problem = encryptionProblem(file) ?? repetitionProblem(file);
    return {
        ...(theme === undefined ? {} : { theme }),
        ...(webServiceSdkUrl === undefined ? {} : { webServiceSdkUrl }),
        ...(problem === undefined ? {} : { problem }),
    };
}
/** Theme and SDK address of a web.config of the product, and why it could not be merged. */
const readConfigurationFacts = (text) => {
    try {
        return factsOf((0,_webconfig_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigurationText */ .oi)(text, 'web.config'));
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError)
            return { problem: error.message };
        throw error;
    }
};

/***/ })

};
