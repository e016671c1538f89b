import type { AnnouncementTexts } from './announcement-texts.js';

export const spanish: AnnouncementTexts = {
  newAddress: {
    subject: 'Nueva dirección del portal de autenticación multifactor',
    opening:
      'El portal en el que administra sus números de teléfono y sus métodos de inicio de sesión para la autenticación multifactor tiene una nueva dirección.',
    newAddress: 'Nueva dirección:',
    oldAddress: 'Dirección anterior, que ya no funciona:',
    whatStays:
      'Actualice sus marcadores. Su nombre de usuario, sus números de teléfono y su PIN no cambian; no es necesario que vuelva a inscribirse.',
    caution:
      'Los mensajes que recibió antes de este cambio todavía contienen la dirección anterior. Nunca le pediremos su contraseña ni su PIN por correo electrónico.',
  },
  sameAddress: {
    subject: 'Se ha renovado el portal de autenticación multifactor',
    opening:
      'Se ha renovado el portal en el que administra sus números de teléfono y sus métodos de inicio de sesión para la autenticación multifactor. Es posible que su aspecto haya cambiado.',
    address: 'La dirección es la misma:',
    whatStays:
      'Su nombre de usuario, sus números de teléfono y su PIN no cambian; no es necesario que vuelva a inscribirse. Nunca le pediremos su contraseña ni su PIN por correo electrónico.',
  },
  maintenance: {
    subject: 'Mantenimiento de la autenticación multifactor',
    opening: 'Vamos a renovar los servidores de autenticación multifactor.',
    lasts: (minutes) => `Está previsto que el mantenimiento dure unos ${minutes} minutos.`,
    signIn:
      'Durante ese tiempo no podrá confirmar inicios de sesión mediante llamada telefónica, SMS o aplicación. Inicie sesión antes si lo necesita o espere a que termine el mantenimiento.',
    portal: 'El portal de autenticación multifactor no estará disponible durante ese tiempo.',
    noChanges: 'No cambie su número de teléfono ni su PIN hasta que termine el mantenimiento.',
  },
  mobileApp:
    'Si confirma los inicios de sesión con la aplicación de su teléfono y esta deja de mostrar solicitudes, vuelva a activarla en el portal.',
};
