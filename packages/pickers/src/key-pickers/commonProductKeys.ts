import type { CatalogRow } from '@gigstack-ui/api';

/** Keys most invoices use, offered before anything is typed. Names as in c_ClaveProdServ. */
export const commonProductKeys: readonly CatalogRow[] = [
  { code: '01010101', name: 'No existe en el catálogo' },
  { code: '43211500', name: 'Computadores' },
  { code: '44121600', name: 'Suministros de escritorio' },
  { code: '56101700', name: 'Muebles de oficina' },
  { code: '72101500', name: 'Servicios de apoyo para la construcción' },
  { code: '78101800', name: 'Transporte de carga por carretera' },
  { code: '80101500', name: 'Servicios de consultoría de negocios y administración corporativa' },
  { code: '80101600', name: 'Gerencia de proyectos' },
  { code: '80111600', name: 'Servicios de personal temporal' },
  { code: '80131500', name: 'Alquiler y arrendamiento de propiedades o edificaciones' },
  { code: '81111500', name: 'Ingeniería de software o hardware' },
  { code: '81112500', name: 'Servicios de alquiler o arrendamiento de licencias de software de computador' },
  { code: '82101800', name: 'Servicios de agencia de publicidad' },
  { code: '82121500', name: 'Impresión' },
  { code: '84111506', name: 'Servicios de facturación' },
  { code: '85121600', name: 'Servicios médicos de doctores especialistas' },
  { code: '86101700', name: 'Servicios de capacitación vocacional no - científica' },
  { code: '90101501', name: 'Restaurantes' },
];
