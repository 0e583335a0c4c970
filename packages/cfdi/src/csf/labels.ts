/** What a Constancia prints before each value. */
export const csfLabels = {
  rfc: 'RFC:',
  curp: 'CURP:',
  givenNames: 'Nombre (s):',
  firstSurname: 'Primer Apellido:',
  secondSurname: 'Segundo Apellido:',
  companyName: 'Denominación/Razón Social:',
  capital: 'Régimen Capital:',
  tradeName: 'Nombre Comercial:',
  startedOn: 'Fecha inicio de operaciones:',
  status: 'Estatus en el padrón:',
  changedOn: 'Fecha de último cambio de estado:',
  zip: 'Código Postal:',
  streetType: 'Tipo de Vialidad:',
  street: 'Nombre de Vialidad:',
  exterior: 'Número Exterior:',
  interior: 'Número Interior:',
  neighborhood: 'Nombre de la Colonia:',
  locality: 'Nombre de la Localidad:',
  municipality: 'Nombre del Municipio o Demarcación Territorial:',
  state: 'Nombre de la Entidad Federativa:',
  between: 'Entre Calle:',
  and: 'Y Calle:',
} as const;

/** A value of a Constancia. */
export type CsfField = keyof typeof csfLabels;

/** Titles and labels that end a value without being one we keep. */
export const csfStops: readonly string[] = [
  'Datos de Identificación del Contribuyente',
  'Datos del domicilio registrado',
  'Correo Electrónico:',
  'Tel. Fijo Lada:',
  'Tel. Móvil Lada:',
  'Estado del domicilio:',
  'Estado del contribuyente en el domicilio:',
  'Actividades Económicas:',
  'Regímenes:',
  'Obligaciones:',
  'Sus datos personales son incorporados',
  'Página [',
];

/** Titles one of which a Constancia or Cédula has. */
export const csfMarkers: readonly string[] = ['CONSTANCIA DE SITUACIÓN FISCAL', 'CÉDULA DE IDENTIFICACIÓN FISCAL', 'CÉDULA DE DATOS FISCALES', 'Datos de Identificación del Contribuyente'];
