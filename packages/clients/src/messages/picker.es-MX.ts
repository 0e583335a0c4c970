/** Texts of the client picker in Spanish of Mexico. */
export const pickerEsMX = {
  searchClients: 'Busca por nombre, RFC o correo',
  noMatches: 'Ningún cliente coincide',
  noClients: 'Aún no hay clientes',
  searchFailed: 'No pudimos buscar. Inténtalo de nuevo.',
  unnamed: 'Sin nombre',
  createClientNamed: (text: string) => (text ? `Crear cliente «${text}»` : 'Crear cliente'),
  editClient: 'Editar cliente',
} as const;
