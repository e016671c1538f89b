import type { AnnouncementTexts } from './announcement-texts.js';

export const italian: AnnouncementTexts = {
  newAddress: {
    subject: "Nuovo indirizzo del portale per l'autenticazione a più fattori",
    opening:
      "Il portale in cui gestisce i suoi numeri di telefono e i suoi metodi di accesso per l'autenticazione a più fattori ha un nuovo indirizzo.",
    newAddress: 'Nuovo indirizzo:',
    oldAddress: 'Indirizzo precedente, non più funzionante:',
    whatStays:
      'Aggiorni i suoi segnalibri. Il nome utente, i numeri di telefono e il PIN rimangono invariati; non è necessario registrarsi di nuovo.',
    caution:
      "I messaggi ricevuti prima di questa modifica contengono ancora l'indirizzo precedente. Non le chiederemo mai la password o il PIN per posta elettronica.",
  },
  sameAddress: {
    subject: "Il portale per l'autenticazione a più fattori è stato rinnovato",
    opening:
      "Il portale in cui gestisce i suoi numeri di telefono e i suoi metodi di accesso per l'autenticazione a più fattori è stato rinnovato. L'aspetto può essere diverso da prima.",
    address: "L'indirizzo è lo stesso:",
    whatStays:
      'Il nome utente, i numeri di telefono e il PIN rimangono invariati; non è necessario registrarsi di nuovo. Non le chiederemo mai la password o il PIN per posta elettronica.',
  },
  maintenance: {
    subject: "Manutenzione dell'autenticazione a più fattori",
    opening: "Stiamo rinnovando i server per l'autenticazione a più fattori.",
    lasts: (minutes) => `La durata prevista è di circa ${minutes} minuti.`,
    signIn:
      'In questo periodo non sarà possibile confermare gli accessi tramite telefonata, SMS o app. Se necessario, acceda prima oppure attenda la fine della manutenzione.',
    portal: "Il portale per l'autenticazione a più fattori non sarà raggiungibile in questo periodo.",
    noChanges: 'Non modifichi il numero di telefono o il PIN fino al termine della manutenzione.',
  },
  mobileApp:
    "Se conferma gli accessi con l'app sul telefono e l'app non mostra più le richieste, la attivi di nuovo nel portale.",
};
