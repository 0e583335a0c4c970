import type { Locale } from '@gigstack-ui/ui';

/** What the client form, and what it reads out of a Constancia, say to somebody who writes their own data: in them there is no client but them. */
export const ownDataWords: Readonly<Record<Locale, Readonly<Record<'clients' | 'clientCsf', Readonly<Record<string, string>>>>>> = {
  'es-MX': {
    clients: {
      formTitle: 'Tus datos fiscales',
      rfcThirdParty: 'Ese RFC es sólo para terceros en un concepto',
      regimeWrong: 'Con tu RFC no puedes tener ese régimen',
      use: 'Para qué vas a usar las facturas',
      useWrong: 'Ese uso no va con tu régimen',
      zipHint: 'El de tu domicilio en el SAT',
      mainEmailField: 'Correo al que llegan tus facturas',
      saveClient: 'Guardar mis datos',
      refusedTitle: 'Tus datos no se guardaron',
      loadingClient: 'Cargando tus datos',
      missingTitle: 'Ya no encontramos tus datos',
      brokenTitle: 'No pudimos abrir tus datos',
      leaveText: 'Lo que escribiste se pierde.',
      efosTitle: 'El SAT te tiene en su lista de operaciones simuladas (69-B)',
      efosText: 'Revísalo con quien lleva tu contabilidad.',
    },
    clientCsf: {
      reviewWhichRegime: '¿Con cuál vas a facturar?',
      csfGivenUp: 'Dejaste de enviarla. Si alcanzó a llegar, gigstack pudo guardar tus datos: míralos antes de enviarla otra vez.',
      csfSent: 'gigstack la comparó con el SAT y guardó tus datos',
      csfUnknownText: 'No sabemos si gigstack guardó tus datos. Míralos antes de enviarla otra vez.',
    },
  },
  en: {
    clients: {
      formTitle: 'Your tax details',
      rfcThirdParty: 'That RFC is only for third parties on a line',
      regimeWrong: 'With your RFC you cannot have that regime',
      use: 'What you will use the invoices for',
      useWrong: 'That use does not go with your regime',
      zipHint: 'The one of your address at the SAT',
      mainEmailField: 'E-mail your invoices go to',
      saveClient: 'Save my details',
      refusedTitle: 'Your details were not saved',
      loadingClient: 'Loading your details',
      missingTitle: 'We cannot find your details any more',
      brokenTitle: 'We could not open your details',
      leaveText: 'What you typed will be lost.',
      efosTitle: 'The SAT has you on its list of simulated operations (69-B)',
      efosText: 'Look into it with your accountant.',
    },
    clientCsf: {
      reviewWhichRegime: 'Which one will you be invoiced under?',
      csfGivenUp: 'You stopped sending it. If it got there, gigstack may have saved your details: look at them before you send it again.',
      csfSent: 'gigstack compared it with the SAT and saved your details',
      csfUnknownText: 'We do not know whether gigstack saved your details. Look at them before you send it again.',
    },
  },
};
