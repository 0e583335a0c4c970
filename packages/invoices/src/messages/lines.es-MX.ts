/** Texts of what opens from a line, in Spanish of Mexico. */
export const esMX = {
  // Menu
  openDetail: 'Descuento y detalle…',
  moveUp: 'Subir',
  moveDown: 'Bajar',

  // Taxes
  taxesOf: (number: number) => `Impuestos del concepto ${number}`,
  iva: 'IVA',
  otherIva: 'Otro',
  withholdings: 'Retenciones',
  moreTaxes: 'Otros impuestos',
  removeTax: (name: string) => `Quitar ${name}`,
  addTax: 'Agregar un impuesto',
  chooseTax: 'Elige un impuesto',
  allLines: 'Usar en todos los conceptos',
  editTaxes: 'Editar a detalle',
  taxesApplied: 'Todos los conceptos llevan estos impuestos',

  // Tax rows
  tax: (number: number) => `Impuesto ${number}`,
  taxType: 'Impuesto',
  taxKind: 'Clase',
  transferred: 'Traslado',
  withheld: 'Retención',
  factor: 'Factor',
  rate: 'Tasa',
  exempt: 'Exento',
  quota: 'Cuota',
  ratePercent: 'Tasa, %',
  quotaPerUnit: 'Cuota por unidad',
  units: 'Unidades gravadas',
  unitsHint: 'En una unidad de cantidad: litros, por ejemplo',
  inclusive: 'Incluido en el precio',
  noTaxes: 'Este concepto no lleva impuestos.',
  notARate: 'Escribe un número, como 16',

  // Detail
  detail: (number: number) => `Concepto ${number}`,
  detailOf: 'Todo lo que no tiene columna.',
  done: 'Listo',
  discountKind: 'Descuento en',
  discountAmount: '$',
  discountPercent: '%',
  discount: 'Descuento',
  discountHint: (amount: string) => `Resta ${amount}`,
  notADiscount: 'Escribe un importe, o un porcentaje hasta 100',
  taxObjectImplied: 'Es el que corresponde a sus impuestos',
  sku: 'Tu clave del producto',
  skuHint: 'NoIdentificacion en el CFDI',
  forThirdParty: 'Lo vendes por cuenta de un tercero',
  thirdParty: 'Tercero',
  thirdPartyRfc: 'RFC',
  thirdPartyName: 'Nombre o razón social',
  thirdPartyZip: 'Código postal',
  howItAddsUp: 'Cómo se calcula',

  // Presets
  presetPlain: 'IVA 16 %',
  presetApplied: (name: string) => `${name}: aplicado a todos los conceptos`,
} as const;
