import { pickerEsMX } from './picker.es-MX.js';

/** Texts of the client list in Spanish of Mexico. */
export const listEsMX = {
  ...pickerEsMX,
  rfc: 'RFC',
  retry: 'Reintentar',
  clients: 'Clientes',
  newClient: 'Cliente nuevo',
  columnClient: 'Cliente',
  columnState: 'En el SAT',
  columnActs: 'Acciones',
  withoutRfc: 'Sin RFC',
  badgeValid: 'Validado',
  badgeNotValid: 'Sin validar',
  badgeEfos: 'Lista 69-B',
  actsOf: (name: string) => `Acciones de ${name}`,
  listLoading: 'Cargando los clientes',
  listFailed: 'No pudimos traer los clientes',
  listFailedText: 'Revisa tu conexión e inténtalo de nuevo.',
  noClientsText: 'Aquí están las personas y empresas a las que les facturas.',
  noMatchesText: 'Prueba con su RFC o con otra parte del nombre.',
  deleteAct: 'Borrar cliente',
  deleted: (name: string) => `${name} se borró`,
  portalAct: 'Enlace a su portal',
} as const;
