export { planCancellation, type CancellableInvoice, type CancellationPlan, type NoAcceptanceReason } from './cancellation.js';
export { genericReceiver, type GenericReceiver, type GenericReceiverKind } from './genericReceiver.js';
export { paymentFormsFor } from './paymentFormsFor.js';
export { monthsFor, periodicitiesFor } from './periods.js';
export { mayRelate, relationsFor } from './relations.js';
export { inferTaxObject, taxObjectRule, type TaxObjectRule } from './taxObject.js';
export { taxObjectsFor, type LineTaxKind } from './taxObjectsFor.js';
export { withholdingAdvice, type Activity, type SuggestedWithholding, type WithholdingCase } from './withholdingAdvice.js';
