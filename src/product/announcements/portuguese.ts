import type { AnnouncementTexts } from './announcement-texts.js';

export const portuguese: AnnouncementTexts = {
  newAddress: {
    subject: 'Novo endereço do portal de autenticação multifator',
    opening:
      'O portal no qual você gerencia seus números de telefone e métodos de entrada para a autenticação multifator tem um novo endereço.',
    newAddress: 'Novo endereço:',
    oldAddress: 'Endereço anterior, que deixou de funcionar:',
    whatStays:
      'Atualize seus favoritos. Seu nome de usuário, seus números de telefone e seu PIN permanecem os mesmos; não é necessário fazer um novo registro.',
    caution:
      'As mensagens recebidas antes desta mudança ainda contêm o endereço anterior. Nunca pediremos sua senha ou seu PIN por e-mail.',
  },
  sameAddress: {
    subject: 'O portal de autenticação multifator foi renovado',
    opening:
      'O portal no qual você gerencia seus números de telefone e métodos de entrada para a autenticação multifator foi renovado. A aparência pode ser diferente.',
    address: 'O endereço continua o mesmo:',
    whatStays:
      'Seu nome de usuário, seus números de telefone e seu PIN permanecem os mesmos; não é necessário fazer um novo registro. Nunca pediremos sua senha ou seu PIN por e-mail.',
  },
  maintenance: {
    subject: 'Manutenção da autenticação multifator',
    opening: 'Vamos renovar os servidores de autenticação multifator.',
    lasts: (minutes) => `A duração prevista é de cerca de ${minutes} minutos.`,
    signIn:
      'Durante esse período, não será possível confirmar entradas por chamada telefônica, SMS ou aplicativo. Se precisar, entre antes ou aguarde o fim da manutenção.',
    portal: 'O portal de autenticação multifator não estará acessível durante esse período.',
    noChanges: 'Não altere seu número de telefone nem seu PIN até o fim da manutenção.',
  },
  mobileApp:
    'Se você confirma entradas com o aplicativo no telefone e ele deixar de mostrar solicitações, ative-o novamente no portal.',
};
