export { CancelPayment } from './cancel-payment/CancelPayment.js';
export { MarkAsPaid } from './mark-as-paid/MarkAsPaid.js';
export { PaymentDialog } from './payment-request/PaymentDialog.js';
export { PaymentPanel } from './payment-request/PaymentPanel.js';
export { PaymentSheet } from './payment-view/PaymentSheet.js';
export { RefundDialog } from './refund-dialog/RefundDialog.js';
export { RegisterOutcome } from './register-payment/RegisterOutcome.js';
