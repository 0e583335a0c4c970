/** Texts in Mexican Spanish of what is asked before a client is deleted, and of the link to its portal. */
export const actsEsMX = {
  deleteTitle: (name: string) => `¿Borrar a ${name}?`,
  deleteText: 'Ya no aparece para facturarle, y lo que guardaste de él se pierde. Sus facturas ya hechas se quedan como están. No se puede deshacer.',
  deleteFailed: 'El cliente no se borró',
  deleteFailedText: 'Inténtalo de nuevo.',
  deleteUnknown: 'No hubo respuesta y no sabemos si se borró. Mira la lista antes de intentarlo otra vez.',
  portalTitle: (name: string) => `Portal de ${name}`,
  portalText: 'Quien tenga el enlace ve lo mismo que tu cliente: sus recibos, facturas y pagos.',
  portalMaking: 'Haciendo el enlace',
  portalLink: 'Enlace',
  portalUntil: (when: string) => `Sirve hasta el ${when}`,
  portalCopy: 'Copiar enlace',
  portalOpen: 'Abrir el portal',
  portalFailed: 'No se hizo el enlace',
  portalFailedText: 'Revisa tu conexión e inténtalo de nuevo.',
};
