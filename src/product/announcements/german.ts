import type { AnnouncementTexts } from './announcement-texts.js';

export const german: AnnouncementTexts = {
  newAddress: {
    subject: 'Neue Adresse des Portals für die mehrstufige Authentifizierung',
    opening:
      'Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren für die mehrstufige Authentifizierung verwalten, hat eine neue Adresse.',
    newAddress: 'Neue Adresse:',
    oldAddress: 'Alte Adresse, die nicht mehr erreichbar ist:',
    whatStays:
      'Bitte ändern Sie Ihre Lesezeichen. Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unverändert; Sie müssen sich nicht neu registrieren.',
    caution:
      'Nachrichten, die Sie vor dieser Änderung erhalten haben, enthalten noch die alte Adresse. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN.',
  },
  sameAddress: {
    subject: 'Das Portal für die mehrstufige Authentifizierung wurde erneuert',
    opening:
      'Das Portal, in dem Sie Ihre Rufnummern und Anmeldeverfahren für die mehrstufige Authentifizierung verwalten, wurde erneuert. Es kann anders aussehen als bisher.',
    address: 'Die Adresse bleibt gleich:',
    whatStays:
      'Ihr Benutzername, Ihre Rufnummern und Ihre PIN bleiben unverändert; Sie müssen sich nicht neu registrieren. Wir fragen Sie niemals per E-Mail nach Ihrem Kennwort oder Ihrer PIN.',
  },
  maintenance: {
    subject: 'Wartung der mehrstufigen Authentifizierung',
    opening: 'Wir erneuern die Server für die mehrstufige Authentifizierung.',
    begins: 'Die Wartung beginnt am [Datum] um [Uhrzeit].',
    lasts: (minutes) => `Die Wartung dauert voraussichtlich etwa ${minutes} Minuten.`,
    signIn:
      'In dieser Zeit können Sie Anmeldungen nicht per Telefonanruf, SMS oder App bestätigen. Bitte melden Sie sich bei Bedarf vorher an, oder warten Sie das Ende der Wartung ab.',
    portal: 'Das Portal für die mehrstufige Authentifizierung ist in dieser Zeit nicht erreichbar.',
    noChanges: 'Bitte ändern Sie Ihre Rufnummer und Ihre PIN nicht, bis die Wartung beendet ist.',
  },
  mobileApp:
    'Wenn Sie Anmeldungen mit der App auf Ihrem Telefon bestätigen und diese keine Anfragen mehr anzeigt, aktivieren Sie sie bitte im Portal erneut.',
  helpDesk: 'Bei Fragen wenden Sie sich bitte an den Helpdesk: [Telefon oder Adresse].',
};
