/** Texts of the client elements in Spanish of Mexico. */
export const esMX = {
  searchClients: 'Busca por nombre, RFC o correo',
  noMatches: 'Ningún cliente coincide',
  noClients: 'Aún no hay clientes',
  searchFailed: 'No pudimos buscar. Inténtalo de nuevo.',
  unnamed: 'Sin nombre',
} as const;
