import type { Words } from './Words.js';

/** Mexican Spanish. */
export const es: Words = {
  tagline: 'Administración de talleres y estudios',
  skip: 'Ir al contenido',
  sections: 'Secciones',
  clients: 'Clientes',
  invoices: 'Facturas',
  newInvoice: 'Nueva factura',
  draft: 'Borrador',
  invoice: 'Factura',
  team: 'Equipo',
  language: 'Idioma',
  appearance: 'Apariencia',
  schemes: { auto: 'Del sistema', light: 'Clara', dark: 'Oscura' },
  signedInAs: (name) => `Sesión de ${name}`,
  opening: 'Abriendo Nómada…',
  noSession: 'No pudimos abrir tu sesión',
  noSessionWhy: 'El servidor de la demostración no respondió. Revisa que siga encendido; lo que capturaste está guardado.',
  reload: 'Recargar la página',
  notFound: 'Esta página no existe',
  notFoundWhy: 'La dirección quizá está incompleta o cambió.',
  toInvoices: 'Ver facturas',
  copyMissing: 'No pudimos leer la factura que quieres duplicar',
  copyMissingWhy: 'No se creó ningún borrador. Revisa tu conexión o empieza una factura nueva.',
};
