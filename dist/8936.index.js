export const id = 8936;
export const ids = [8936];
export const modules = {

/***/ 28936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TH: () => (/* binding */ announcementLanguages),
  EX: () => (/* binding */ maintenanceAnnouncements),
  portalAnnouncements: () => (/* binding */ portalAnnouncements),
  lj: () => (/* binding */ renewedPortalAnnouncements)
});

;// CONCATENATED MODULE: ./lib/bundled/product/announcements/dutch.js
const dutch = {
    newAddress: {
        subject: 'Nieuw adres van de portal voor meervoudige verificatie',
        opening: 'De portal waarin u uw telefoonnummers en aanmeldmethoden voor meervoudige verificatie beheert, heeft een nieuw adres.',
        newAddress: 'Nieuw adres:',
        oldAddress: 'Oud adres, dat niet meer werkt:',
        whatStays: 'Pas uw bladwijzers aan. Uw gebruikersnaam, telefoonnummers en pincode blijven ongewijzigd; u hoeft zich niet opnieuw te registreren.',
        caution: 'Berichten die u vóór deze wijziging hebt ontvangen, bevatten nog het oude adres. Wij vragen u nooit per e-mail om uw wachtwoord of pincode.',
    },
    sameAddress: {
        subject: 'De portal voor meervoudige verificatie is vernieuwd',
        opening: 'De portal waarin u uw telefoonnummers en aanmeldmethoden voor meervoudige verificatie beheert, is vernieuwd. De portal kan er anders uitzien dan voorheen.',
        address: 'Het adres blijft hetzelfde:',
        whatStays: 'Uw gebruikersnaam, telefoonnummers en pincode blijven ongewijzigd; u hoeft zich niet opnieuw te registreren. Wij vragen u nooit per e-mail om uw wachtwoord of pincode.',
    },
    maintenance: {
        subject: 'Onderhoud van meervoudige verificatie',
        opening: 'Wij vernieuwen de servers voor meervoudige verificatie.',
        lasts: (minutes) => `Het onderhoud duurt naar verwachting ongeveer ${minutes} minuten.`,
        signIn: 'Gedurende deze tijd kunt u aanmeldingen niet bevestigen via een telefoongesprek, sms of app. Meld u zo nodig vooraf aan of wacht tot het onderhoud is afgelopen.',
        portal: 'De portal voor meervoudige verificatie is gedurende deze tijd niet bereikbaar.',
        noChanges: 'Wijzig uw telefoonnummer en pincode niet voordat het onderhoud is afgelopen.',
    },
    mobileApp: 'Als u aanmeldingen bevestigt met de app op uw telefoon en deze geen verzoeken meer toont, activeer de app dan opnieuw in de portal.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/english.js
const english = {
    newAddress: {
        subject: 'New address of the multi-factor authentication portal',
        opening: 'The portal in which you manage your phone numbers and sign-in methods for multi-factor authentication has a new address.',
        newAddress: 'New address:',
        oldAddress: 'Old address, which no longer works:',
        whatStays: 'Please change your bookmarks. Your user name, your phone numbers and your PIN stay as they are; you need not enrol again.',
        caution: 'Messages that you received before this change still contain the old address. We will never ask you for your password or PIN by mail.',
    },
    sameAddress: {
        subject: 'The multi-factor authentication portal has been renewed',
        opening: 'The portal in which you manage your phone numbers and sign-in methods for multi-factor authentication has been renewed. It may look different from before.',
        address: 'Its address is the same:',
        whatStays: 'Your user name, your phone numbers and your PIN stay as they are; you need not enrol again. We will never ask you for your password or PIN by mail.',
    },
    maintenance: {
        subject: 'Maintenance of multi-factor authentication',
        opening: 'We are renewing the servers for multi-factor authentication.',
        lasts: (minutes) => `It is expected to take about ${minutes} minutes.`,
        signIn: 'During this time you cannot confirm sign-ins by phone call, text message or app. Please sign in beforehand where you need to, or wait until the maintenance is over.',
        portal: 'The multi-factor authentication portal cannot be reached during this time.',
        noChanges: 'Please do not change your phone number or PIN until the maintenance is over.',
    },
    mobileApp: 'If you confirm sign-ins with the app on your phone and it no longer shows requests, please activate it again in the portal.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/french.js
const french = {
    newAddress: {
        subject: 'Nouvelle adresse du portail d’authentification multifacteur',
        opening: 'Le portail dans lequel vous gérez vos numéros de téléphone et vos méthodes de connexion pour l’authentification multifacteur a une nouvelle adresse.',
        newAddress: 'Nouvelle adresse :',
        oldAddress: 'Ancienne adresse, qui ne fonctionne plus :',
        whatStays: 'Veuillez mettre à jour vos favoris. Votre nom d’utilisateur, vos numéros de téléphone et votre code PIN restent inchangés ; vous n’avez pas besoin de vous réinscrire.',
        caution: 'Les messages que vous avez reçus avant ce changement contiennent encore l’ancienne adresse. Nous ne vous demanderons jamais votre mot de passe ni votre code PIN par e-mail.',
    },
    sameAddress: {
        subject: 'Le portail d’authentification multifacteur a été renouvelé',
        opening: 'Le portail dans lequel vous gérez vos numéros de téléphone et vos méthodes de connexion pour l’authentification multifacteur a été renouvelé. Son apparence peut avoir changé.',
        address: 'Son adresse reste la même :',
        whatStays: 'Votre nom d’utilisateur, vos numéros de téléphone et votre code PIN restent inchangés ; vous n’avez pas besoin de vous réinscrire. Nous ne vous demanderons jamais votre mot de passe ni votre code PIN par e-mail.',
    },
    maintenance: {
        subject: 'Maintenance de l’authentification multifacteur',
        opening: 'Nous renouvelons les serveurs d’authentification multifacteur.',
        lasts: (minutes) => `La maintenance devrait durer environ ${minutes} minutes.`,
        signIn: 'Pendant ce temps, vous ne pourrez pas confirmer vos connexions par appel téléphonique, par SMS ou avec l’application. Connectez-vous avant si nécessaire, ou attendez la fin de la maintenance.',
        portal: 'Le portail d’authentification multifacteur ne sera pas accessible pendant ce temps.',
        noChanges: 'Veuillez ne pas modifier votre numéro de téléphone ni votre code PIN avant la fin de la maintenance.',
    },
    mobileApp: 'Si vous confirmez vos connexions avec l’application sur votre téléphone et qu’elle n’affiche plus de demandes, veuillez la réactiver dans le portail.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/german.js
const german = {
    newAddress: {
        subject: 'Neue Adresse des Portals für die mehrstufige Authentifizierung',
        opening: 'Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren für die mehrstufige Authentifizierung verwalten, hat eine neue Adresse.',
        newAddress: 'Neue Adresse:',
        oldAddress: 'Alte Adresse, die nicht mehr erreichbar ist:',
        whatStays: 'Bitte ändern Sie Ihre Lesezeichen. Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unverändert; Sie müssen sich nicht neu registrieren.',
        caution: 'Nachrichten, die Sie vor dieser Änderung erhalten haben, enthalten noch die alte Adresse. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN.',
    },
    sameAddress: {
        subject: 'Das Portal für die mehrstufige Authentifizierung wurde erneuert',
        opening: 'Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren für die mehrstufige Authentifizierung verwalten, wurde erneuert. Es kann anders aussehen als bisher.',
        address: 'Die Adresse bleibt gleich:',
        whatStays: 'Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unverändert; Sie müssen sich nicht neu registrieren. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN.',
    },
    maintenance: {
        subject: 'Wartung der mehrstufigen Authentifizierung',
        opening: 'Wir erneuern die Server für die mehrstufige Authentifizierung.',
        lasts: (minutes) => `Die Wartung dauert voraussichtlich etwa ${minutes} Minuten.`,
        signIn: 'In dieser Zeit können Sie Anmeldungen nicht per Telefonanruf, SMS oder App bestätigen. Bitte melden Sie sich bei Bedarf vorher an, oder warten Sie das Ende der Wartung ab.',
        portal: 'Das Portal für die mehrstufige Authentifizierung ist in dieser Zeit nicht erreichbar.',
        noChanges: 'Bitte ändern Sie Ihre Rufnummer und Ihre PIN nicht, bis die Wartung beendet ist.',
    },
    mobileApp: 'Wenn Sie Anmeldungen mit der App auf Ihrem Telefon bestätigen und diese keine Anfragen mehr anzeigt, aktivieren Sie sie bitte im Portal erneut.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/italian.js
const italian = {
    newAddress: {
        subject: "Nuovo indirizzo del portale per l'autenticazione a più fattori",
        opening: "Il portale in cui gestisce i suoi numeri di telefono e i suoi metodi di accesso per l'autenticazione a più fattori ha un nuovo indirizzo.",
        newAddress: 'Nuovo indirizzo:',
        oldAddress: 'Indirizzo precedente, non più funzionante:',
        whatStays: 'Aggiorni i suoi segnalibri. Il nome utente, i numeri di telefono e il PIN rimangono invariati; non è necessario registrarsi di nuovo.',
        caution: "I messaggi ricevuti prima di questa modifica contengono ancora l'indirizzo precedente. Non le chiederemo mai la password o il PIN per posta elettronica.",
    },
    sameAddress: {
        subject: "Il portale per l'autenticazione a più fattori è stato rinnovato",
        opening: "Il portale in cui gestisce i suoi numeri di telefono e i suoi metodi di accesso per l'autenticazione a più fattori è stato rinnovato. L'aspetto può essere diverso da prima.",
        address: "L'indirizzo è lo stesso:",
        whatStays: 'Il nome utente, i numeri di telefono e il PIN rimangono invariati; non è necessario registrarsi di nuovo. Non le chiederemo mai la password o il PIN per posta elettronica.',
    },
    maintenance: {
        subject: "Manutenzione dell'autenticazione a più fattori",
        opening: "Stiamo rinnovando i server per l'autenticazione a più fattori.",
        lasts: (minutes) => `La durata prevista è di circa ${minutes} minuti.`,
        signIn: 'In questo periodo non sarà possibile confermare gli accessi tramite telefonata, SMS o app. Se necessario, acceda prima oppure attenda la fine della manutenzione.',
        portal: "Il portale per l'autenticazione a più fattori non sarà raggiungibile in questo periodo.",
        noChanges: 'Non modifichi il numero di telefono o il PIN fino al termine della manutenzione.',
    },
    mobileApp: "Se conferma gli accessi con l'app sul telefono e l'app non mostra più le richieste, la attivi di nuovo nel portale.",
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/japanese.js
const japanese = {
    newAddress: {
        subject: '多要素認証ポータルのアドレス変更のお知らせ',
        opening: '多要素認証で使用する電話番号とサインイン方法を管理するポータルのアドレスが変わりました。',
        newAddress: '新しいアドレス:',
        oldAddress: '以前のアドレス (使用できなくなりました):',
        whatStays: 'ブックマークの変更をお願いします。ユーザー名、電話番号、PIN はそのままご利用いただけます。再登録は必要ありません。',
        caution: 'この変更より前に受け取ったメッセージには、以前のアドレスが記載されています。パスワードや PIN をメールでお尋ねすることはありません。',
    },
    sameAddress: {
        subject: '多要素認証ポータル更新のお知らせ',
        opening: '多要素認証で使用する電話番号とサインイン方法を管理するポータルを更新しました。画面の見た目が以前と異なる場合があります。',
        address: 'アドレスは変わりません:',
        whatStays: 'ユーザー名、電話番号、PIN はそのままご利用いただけます。再登録は必要ありません。パスワードや PIN をメールでお尋ねすることはありません。',
    },
    maintenance: {
        subject: '多要素認証のメンテナンスのお知らせ',
        opening: '多要素認証のサーバーを更新します。',
        lasts: (minutes) => `所要時間は約 ${minutes} 分の予定です。`,
        signIn: 'この間は、電話、テキスト メッセージ、アプリによるサインインの確認ができません。必要な場合は事前にサインインするか、メンテナンスの終了までお待ちください。',
        portal: 'この間は、多要素認証ポータルをご利用いただけません。',
        noChanges: 'メンテナンスが終了するまで、電話番号と PIN の変更はお控えください。',
    },
    mobileApp: '電話のアプリでサインインを確認している場合に、アプリに要求が表示されなくなったときは、ポータルでアプリを再度アクティブ化してください。',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/polish.js
const polish = {
    newAddress: {
        subject: 'Nowy adres portalu uwierzytelniania wieloskładnikowego',
        opening: 'Portal, w którym zarządzają Państwo numerami telefonów i metodami logowania na potrzeby uwierzytelniania wieloskładnikowego, ma nowy adres.',
        newAddress: 'Nowy adres:',
        oldAddress: 'Stary adres, który już nie działa:',
        whatStays: 'Prosimy o zmianę zakładek w przeglądarce. Nazwa użytkownika, numery telefonów i kod PIN pozostają bez zmian; ponowna rejestracja nie jest potrzebna.',
        caution: 'Wiadomości otrzymane przed tą zmianą zawierają jeszcze stary adres. Nigdy nie prosimy o podanie hasła ani kodu PIN w wiadomości e-mail.',
    },
    sameAddress: {
        subject: 'Portal uwierzytelniania wieloskładnikowego został odnowiony',
        opening: 'Portal, w którym zarządzają Państwo numerami telefonów i metodami logowania na potrzeby uwierzytelniania wieloskładnikowego, został odnowiony. Może wyglądać inaczej niż dotychczas.',
        address: 'Adres pozostaje ten sam:',
        whatStays: 'Nazwa użytkownika, numery telefonów i kod PIN pozostają bez zmian; ponowna rejestracja nie jest potrzebna. Nigdy nie prosimy o podanie hasła ani kodu PIN w wiadomości e-mail.',
    },
    maintenance: {
        subject: 'Prace konserwacyjne: uwierzytelnianie wieloskładnikowe',
        opening: 'Odnawiamy serwery uwierzytelniania wieloskładnikowego.',
        lasts: (minutes) => `Przewidywany czas trwania w minutach: około ${minutes}.`,
        signIn: 'W tym czasie nie będzie można potwierdzać logowania przez połączenie telefoniczne, SMS ani aplikację. W razie potrzeby prosimy zalogować się wcześniej lub poczekać do zakończenia prac.',
        portal: 'Portal uwierzytelniania wieloskładnikowego będzie w tym czasie niedostępny.',
        noChanges: 'Prosimy nie zmieniać numeru telefonu ani kodu PIN do czasu zakończenia prac.',
    },
    mobileApp: 'Jeśli potwierdzają Państwo logowanie w aplikacji na telefonie, a aplikacja przestanie wyświetlać żądania, prosimy aktywować ją ponownie w portalu.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/portuguese.js
const portuguese = {
    newAddress: {
        subject: 'Novo endereço do portal de autenticação multifator',
        opening: 'O portal no qual você gerencia seus números de telefone e métodos de entrada para a autenticação multifator tem um novo endereço.',
        newAddress: 'Novo endereço:',
        oldAddress: 'Endereço anterior, que deixou de funcionar:',
        whatStays: 'Atualize seus favoritos. Seu nome de usuário, seus números de telefone e seu PIN permanecem os mesmos; não é necessário fazer um novo registro.',
        caution: 'As mensagens recebidas antes desta mudança ainda contêm o endereço anterior. Nunca pediremos sua senha ou seu PIN por e-mail.',
    },
    sameAddress: {
        subject: 'O portal de autenticação multifator foi renovado',
        opening: 'O portal no qual você gerencia seus números de telefone e métodos de entrada para a autenticação multifator foi renovado. A aparência pode ser diferente.',
        address: 'O endereço continua o mesmo:',
        whatStays: 'Seu nome de usuário, seus números de telefone e seu PIN permanecem os mesmos; não é necessário fazer um novo registro. Nunca pediremos sua senha ou seu PIN por e-mail.',
    },
    maintenance: {
        subject: 'Manutenção da autenticação multifator',
        opening: 'Vamos renovar os servidores de autenticação multifator.',
        lasts: (minutes) => `A duração prevista é de cerca de ${minutes} minutos.`,
        signIn: 'Durante esse período, não será possível confirmar entradas por chamada telefônica, SMS ou aplicativo. Se precisar, entre antes ou aguarde o fim da manutenção.',
        portal: 'O portal de autenticação multifator não estará acessível durante esse período.',
        noChanges: 'Não altere seu número de telefone nem seu PIN até o fim da manutenção.',
    },
    mobileApp: 'Se você confirma entradas com o aplicativo no telefone e ele deixar de mostrar solicitações, ative-o novamente no portal.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcements/spanish.js
const spanish = {
    newAddress: {
        subject: 'Nueva dirección del portal de autenticación multifactor',
        opening: 'El portal en el que administra sus números de teléfono y sus métodos de inicio de sesión para la autenticación multifactor tiene una nueva dirección.',
        newAddress: 'Nueva dirección:',
        oldAddress: 'Dirección anterior, que ya no funciona:',
        whatStays: 'Actualice sus marcadores. Su nombre de usuario, sus números de teléfono y su PIN no cambian; no es necesario que vuelva a inscribirse.',
        caution: 'Los mensajes que recibió antes de este cambio todavía contienen la dirección anterior. Nunca le pediremos su contraseña ni su PIN por correo electrónico.',
    },
    sameAddress: {
        subject: 'Se ha renovado el portal de autenticación multifactor',
        opening: 'Se ha renovado el portal en el que administra sus números de teléfono y sus métodos de inicio de sesión para la autenticación multifactor. Es posible que su aspecto haya cambiado.',
        address: 'La dirección es la misma:',
        whatStays: 'Su nombre de usuario, sus números de teléfono y su PIN no cambian; no es necesario que vuelva a inscribirse. Nunca le pediremos su contraseña ni su PIN por correo electrónico.',
    },
    maintenance: {
        subject: 'Mantenimiento de la autenticación multifactor',
        opening: 'Vamos a renovar los servidores de autenticación multifactor.',
        lasts: (minutes) => `Está previsto que el mantenimiento dure unos ${minutes} minutos.`,
        signIn: 'Durante ese tiempo no podrá confirmar inicios de sesión mediante llamada telefónica, SMS o aplicación. Inicie sesión antes si lo necesita o espere a que termine el mantenimiento.',
        portal: 'El portal de autenticación multifactor no estará disponible durante ese tiempo.',
        noChanges: 'No cambie su número de teléfono ni su PIN hasta que termine el mantenimiento.',
    },
    mobileApp: 'Si confirma los inicios de sesión con la aplicación de su teléfono y esta deja de mostrar solicitudes, vuelva a activarla en el portal.',
};
;// CONCATENATED MODULE: ./lib/bundled/product/announcement.js









/** BCP 47 language tags. */
const announcementLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja'];
const texts = {
    en: english,
    de: german,
    fr: french,
    es: spanish,
    it: italian,
    nl: dutch,
    pt: portuguese,
    pl: polish,
    ja: japanese,
};
/** What users have to be told when the portal's address changed; empty when it did not. */
function portalAnnouncements(oldUrl, newUrl, options = {}) {
    if (oldUrl.replace(/\/+$/, '').toLowerCase() === newUrl.replace(/\/+$/, '').toLowerCase())
        return [];
    return inLanguages(options, ({ newAddress: text, mobileApp }) => ({
        subject: text.subject,
        paragraphs: [
            text.opening,
            `${text.newAddress}\n${newUrl}`,
            `${text.oldAddress}\n${oldUrl}`,
            text.whatStays,
            ...(options.mobileAppChanged ? [mobileApp] : []),
            text.caution,
        ],
    }));
}
/** For a portal that stays at its address and may look different. */
function renewedPortalAnnouncements(url, options = {}) {
    return inLanguages(options, ({ sameAddress: text, mobileApp }) => ({
        subject: text.subject,
        paragraphs: [
            text.opening,
            `${text.address}\n${url}`,
            ...(options.mobileAppChanged ? [mobileApp] : []),
            text.whatStays,
        ],
    }));
}
/** The interruption told beforehand; when it begins is the organisation's to add. */
function maintenanceAnnouncements({ minutes, interruptsSignIn, interruptsPortal }, options = {}) {
    return inLanguages(options, ({ maintenance: text }, language) => ({
        subject: text.subject,
        paragraphs: [
            [text.opening, ...(minutes === undefined ? [] : [text.lasts(minutes)])].join(language === 'ja' ? '' : ' '),
            ...(interruptsSignIn ? [text.signIn] : []),
            ...(interruptsPortal ? [text.portal, text.noChanges] : []),
        ],
    }));
}
function inLanguages({ languages = announcementLanguages }, write) {
    return languages.map((language) => ({ language, ...write(texts[language], language) }));
}

/***/ })

};
