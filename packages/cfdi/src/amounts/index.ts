export { baseForNet } from './baseForNet.js';
export { explainLine, type LineStep, type StepTax } from './explainLine.js';
export { prorateDiscount, type DiscountedLine, type DocumentDiscount } from './prorateDiscount.js';
export { amountRange, taxRange, type AmountRange } from './ranges.js';
export { balanceAfter, settlePayment, type PaidInvoice, type Settlement } from './settlePayment.js';
export { summarisePayment, type PaymentSummary, type PaymentTaxes } from './summarisePayment.js';
