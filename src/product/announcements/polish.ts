import type { AnnouncementTexts } from './announcement-texts.js';

export const polish: AnnouncementTexts = {
  newAddress: {
    subject: 'Nowy adres portalu uwierzytelniania wieloskładnikowego',
    opening:
      'Portal, w którym zarządzają Państwo numerami telefonów i metodami logowania na potrzeby uwierzytelniania wieloskładnikowego, ma nowy adres.',
    newAddress: 'Nowy adres:',
    oldAddress: 'Stary adres, który już nie działa:',
    whatStays:
      'Prosimy o zmianę zakładek w przeglądarce. Nazwa użytkownika, numery telefonów i kod PIN pozostają bez zmian; ponowna rejestracja nie jest potrzebna.',
    caution:
      'Wiadomości otrzymane przed tą zmianą zawierają jeszcze stary adres. Nigdy nie prosimy o podanie hasła ani kodu PIN w wiadomości e-mail.',
  },
  sameAddress: {
    subject: 'Portal uwierzytelniania wieloskładnikowego został odnowiony',
    opening:
      'Portal, w którym zarządzają Państwo numerami telefonów i metodami logowania na potrzeby uwierzytelniania wieloskładnikowego, został odnowiony. Może wyglądać inaczej niż dotychczas.',
    address: 'Adres pozostaje ten sam:',
    whatStays:
      'Nazwa użytkownika, numery telefonów i kod PIN pozostają bez zmian; ponowna rejestracja nie jest potrzebna. Nigdy nie prosimy o podanie hasła ani kodu PIN w wiadomości e-mail.',
  },
  maintenance: {
    subject: 'Prace konserwacyjne: uwierzytelnianie wieloskładnikowe',
    opening: 'Odnawiamy serwery uwierzytelniania wieloskładnikowego.',
    lasts: (minutes) => `Przewidywany czas trwania w minutach: około ${minutes}.`,
    signIn:
      'W tym czasie nie będzie można potwierdzać logowania przez połączenie telefoniczne, SMS ani aplikację. W razie potrzeby prosimy zalogować się wcześniej lub poczekać do zakończenia prac.',
    portal: 'Portal uwierzytelniania wieloskładnikowego będzie w tym czasie niedostępny.',
    noChanges: 'Prosimy nie zmieniać numeru telefonu ani kodu PIN do czasu zakończenia prac.',
  },
  mobileApp:
    'Jeśli potwierdzają Państwo logowanie w aplikacji na telefonie, a aplikacja przestanie wyświetlać żądania, prosimy aktywować ją ponownie w portalu.',
};
