/** Texts of the pickers in Spanish of Mexico. */
export const esMX = {
  taxRegime: 'Régimen fiscal',
  cfdiUse: 'Uso del CFDI',
  paymentForm: 'Forma de pago',
  paymentMethod: 'Pago',
  currency: 'Moneda',
  taxObject: 'Objeto de impuesto',
  exportType: 'Exportación',
  relationType: 'Relación',
  periodicity: 'Periodicidad',
  month: 'Mes',
  cancellationMotive: 'Motivo',
  country: 'País',
  searchOrChoose: 'Busca o elige',
  noMatches: 'Nada se llama así',
  noChoices: 'No hay nada que elegir',
  doesNotFit: 'Ya no va con lo demás: elige otra opción',
} as const;
