/** Texts of the primitives in Spanish of Mexico. */
export const esMX = {
  optional: '(opcional)',
  loading: 'Cargando…',
  close: 'Cerrar',
  cancel: 'Cancelar',
  retry: 'Reintentar',
  choose: 'Elegir…',
  showOptions: 'Ver opciones',
  noResults: 'Sin resultados',
  create: (text: string) => (text ? `Crear «${text}»` : 'Crear'),
  brokenTitle: 'Esta parte no se pudo mostrar',
  brokenText: 'Lo que escribiste en otras partes sigue ahí.',
  supportId: (id: string) => `Folio de ayuda: ${id}`,
} as const;
