/** Texts of the pickers in English. */
export const en = {
  taxRegime: 'Tax regime',
  cfdiUse: 'Use of the CFDI',
  paymentForm: 'Way of paying',
  paymentMethod: 'Payment',
  currency: 'Currency',
  taxObject: 'Subject to tax',
  exportType: 'Export',
  relationType: 'Relation',
  periodicity: 'Period',
  month: 'Month',
  cancellationMotive: 'Motive',
  country: 'Country',
  searchOrChoose: 'Search or choose',
  noMatches: 'Nothing goes by that name',
  noChoices: 'There is nothing to choose',
  doesNotFit: 'This no longer goes with the rest: choose another',
} as const;
