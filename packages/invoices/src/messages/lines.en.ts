import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from './lines.es-MX.js';

/** Texts of what opens from a line, in English. */
export const en: Wording<typeof esMX> = {
  // Menu
  openDetail: 'Discount and detail…',
  moveUp: 'Move up',
  moveDown: 'Move down',

  // Taxes
  taxesOf: (number) => `Taxes of line ${number}`,
  iva: 'VAT (IVA)',
  otherIva: 'Other',
  withholdings: 'Withholdings',
  moreTaxes: 'Other taxes',
  removeTax: (name) => `Remove ${name}`,
  addTax: 'Add a tax',
  chooseTax: 'Choose a tax',
  allLines: 'Use on every line',
  editTaxes: 'Edit in detail',
  taxesApplied: 'Every line has these taxes',

  // Tax rows
  tax: (number) => `Tax ${number}`,
  taxType: 'Tax',
  taxKind: 'Kind',
  transferred: 'Charged',
  withheld: 'Withheld',
  factor: 'Factor',
  rate: 'Rate',
  exempt: 'Exempt',
  quota: 'Quota',
  ratePercent: 'Rate, %',
  quotaPerUnit: 'Quota per unit',
  units: 'Taxed units',
  unitsHint: 'In one unit of quantity: litres, for instance',
  inclusive: 'Included in the price',
  noTaxes: 'This line has no taxes.',
  notARate: 'Write a number, like 16',

  // Detail
  detail: (number) => `Line ${number}`,
  detailOf: 'Everything that has no column.',
  done: 'Done',
  discountKind: 'Discount in',
  discountAmount: '$',
  discountPercent: '%',
  discount: 'Discount',
  discountHint: (amount) => `Takes off ${amount}`,
  notADiscount: 'Write an amount, or a percentage up to 100',
  taxObject: 'Tax object',
  taxObjectImplied: 'It is the one its taxes imply',
  sku: 'Your product key',
  skuHint: 'NoIdentificacion in the CFDI',
  forThirdParty: 'You sell it on behalf of a third party',
  thirdParty: 'Third party',
  thirdPartyRfc: 'RFC',
  thirdPartyName: 'Legal name',
  thirdPartyZip: 'Postal code',
  saveAsService: 'Save as service',
  serviceSaved: 'Saved: next time the description offers it',
  serviceFailed: 'The service was not saved; the line is as it was',
  howItAddsUp: 'How it adds up',

  // Presets
  presetPlain: 'IVA 16 %',
  presetApplied: (name) => `${name}: applied to every line`,
};
