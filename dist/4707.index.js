export const id = 4707;
export const ids = [4707];
export const modules = {

/***/ 54707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   portalAnnouncements: () => (/* binding */ portalAnnouncements)
/* harmony export */ });
function english(oldUrl, newUrl) {
    return {
        language: 'en',
        subject: 'New address of the multi-factor authentication portal',
        paragraphs: [
            'The portal in which you manage your phone numbers and sign-in methods for multi-factor authentication has a new address.',
            `New address: ${newUrl}`,
            `Old address, which no longer works: ${oldUrl}`,
            'Please change your bookmarks. Your user name, your phone numbers and your PIN stay as they are; you need not enrol again.',
            'Messages that you received before this change still contain the old address. We will never ask you for your password or PIN by mail.',
        ],
    };
}
function german(oldUrl, newUrl) {
    return {
        language: 'de',
        subject: 'Neue Adresse des Portals für die mehrstufige Authentifizierung',
        paragraphs: [
            'Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren für die mehrstufige Authentifizierung verwalten, hat eine neue Adresse.',
            `Neue Adresse: ${newUrl}`,
            `Alte Adresse, die nicht mehr erreichbar ist: ${oldUrl}`,
            'Bitte ändern Sie Ihre Lesezeichen. Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unverändert; Sie müssen sich nicht neu registrieren.',
            'Nachrichten, die Sie vor dieser Änderung erhalten haben, enthalten noch die alte Adresse. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN.',
        ],
    };
}
/** What users have to be told when the portal's address changed; empty when it did not. */
function portalAnnouncements(oldUrl, newUrl) {
    if (oldUrl.replace(/\/+$/, '').toLowerCase() === newUrl.replace(/\/+$/, '').toLowerCase())
        return [];
    return [english(oldUrl, newUrl), german(oldUrl, newUrl)];
}


/***/ })

};
