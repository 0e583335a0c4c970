import { csfEsMX } from './csf.es-MX.js';
import { formEsMX } from './form.es-MX.js';
import { listEsMX } from './list.es-MX.js';

/** Texts of the client elements in Spanish of Mexico. */
export const esMX = {
  ...formEsMX,
  ...csfEsMX,
  ...listEsMX,
  searchClients: 'Busca por nombre, RFC o correo',
  noMatches: 'Ningún cliente coincide',
  noClients: 'Aún no hay clientes',
  searchFailed: 'No pudimos buscar. Inténtalo de nuevo.',
  unnamed: 'Sin nombre',
  createClientNamed: (text: string) => (text ? `Crear cliente «${text}»` : 'Crear cliente'),
  editClient: 'Editar cliente',
  retry: 'Reintentar',
} as const;
