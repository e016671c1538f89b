import type { AnnouncementTexts } from './announcement-texts.js';

export const french: AnnouncementTexts = {
  newAddress: {
    subject: 'Nouvelle adresse du portail d’authentification multifacteur',
    opening:
      'Le portail dans lequel vous gérez vos numéros de téléphone et vos méthodes de connexion pour l’authentification multifacteur a une nouvelle adresse.',
    newAddress: 'Nouvelle adresse :',
    oldAddress: 'Ancienne adresse, qui ne fonctionne plus :',
    whatStays:
      'Veuillez mettre à jour vos favoris. Votre nom d’utilisateur, vos numéros de téléphone et votre code PIN restent inchangés ; vous n’avez pas besoin de vous réinscrire.',
    caution:
      'Les messages que vous avez reçus avant ce changement contiennent encore l’ancienne adresse. Nous ne vous demanderons jamais votre mot de passe ni votre code PIN par e-mail.',
  },
  sameAddress: {
    subject: 'Le portail d’authentification multifacteur a été renouvelé',
    opening:
      'Le portail dans lequel vous gérez vos numéros de téléphone et vos méthodes de connexion pour l’authentification multifacteur a été renouvelé. Son apparence peut avoir changé.',
    address: 'Son adresse reste la même :',
    whatStays:
      'Votre nom d’utilisateur, vos numéros de téléphone et votre code PIN restent inchangés ; vous n’avez pas besoin de vous réinscrire. Nous ne vous demanderons jamais votre mot de passe ni votre code PIN par e-mail.',
  },
  maintenance: {
    subject: 'Maintenance de l’authentification multifacteur',
    opening: 'Nous renouvelons les serveurs d’authentification multifacteur.',
    lasts: (minutes) => `La maintenance devrait durer environ ${minutes} minutes.`,
    signIn:
      'Pendant ce temps, vous ne pourrez pas confirmer vos connexions par appel téléphonique, par SMS ou avec l’application. Connectez-vous avant si nécessaire, ou attendez la fin de la maintenance.',
    portal: 'Le portail d’authentification multifacteur ne sera pas accessible pendant ce temps.',
    noChanges: 'Veuillez ne pas modifier votre numéro de téléphone ni votre code PIN avant la fin de la maintenance.',
  },
  mobileApp:
    'Si vous confirmez vos connexions avec l’application sur votre téléphone et qu’elle n’affiche plus de demandes, veuillez la réactiver dans le portail.',
};
