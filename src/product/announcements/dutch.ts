import type { AnnouncementTexts } from './announcement-texts.js';

export const dutch: AnnouncementTexts = {
  newAddress: {
    subject: 'Nieuw adres van de portal voor meervoudige verificatie',
    opening:
      'De portal waarin u uw telefoonnummers en aanmeldmethoden voor meervoudige verificatie beheert, heeft een nieuw adres.',
    newAddress: 'Nieuw adres:',
    oldAddress: 'Oud adres, dat niet meer werkt:',
    whatStays:
      'Pas uw bladwijzers aan. Uw gebruikersnaam, telefoonnummers en pincode blijven ongewijzigd; u hoeft zich niet opnieuw te registreren.',
    caution:
      'Berichten die u vóór deze wijziging hebt ontvangen, bevatten nog het oude adres. Wij vragen u nooit per e-mail om uw wachtwoord of pincode.',
  },
  sameAddress: {
    subject: 'De portal voor meervoudige verificatie is vernieuwd',
    opening:
      'De portal waarin u uw telefoonnummers en aanmeldmethoden voor meervoudige verificatie beheert, is vernieuwd. De portal kan er anders uitzien dan voorheen.',
    address: 'Het adres blijft hetzelfde:',
    whatStays:
      'Uw gebruikersnaam, telefoonnummers en pincode blijven ongewijzigd; u hoeft zich niet opnieuw te registreren. Wij vragen u nooit per e-mail om uw wachtwoord of pincode.',
  },
  maintenance: {
    subject: 'Onderhoud van meervoudige verificatie',
    opening: 'Wij vernieuwen de servers voor meervoudige verificatie.',
    lasts: (minutes) => `Het onderhoud duurt naar verwachting ongeveer ${minutes} minuten.`,
    signIn:
      'Gedurende deze tijd kunt u aanmeldingen niet bevestigen via een telefoongesprek, sms of app. Meld u zo nodig vooraf aan of wacht tot het onderhoud is afgelopen.',
    portal: 'De portal voor meervoudige verificatie is gedurende deze tijd niet bereikbaar.',
    noChanges: 'Wijzig uw telefoonnummer en pincode niet voordat het onderhoud is afgelopen.',
  },
  mobileApp:
    'Als u aanmeldingen bevestigt met de app op uw telefoon en deze geen verzoeken meer toont, activeer de app dan opnieuw in de portal.',
};
