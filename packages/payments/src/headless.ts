export type { PaymentOrder } from './payment-request/PaymentOrder.js';
export { type PaymentRequestName, type PaymentRequestState } from './payment-request/PaymentRequestState.js';
export { readOrder, type PaymentProblem, type PaymentProblemCode, type ReadOrder } from './payment-request/readOrder.js';
export { usePaymentMethods, type PaymentMethodsModel } from './payment-request/usePaymentMethods.js';
export { offerMethods, type MethodOffer, type MethodRefusal } from './payment-request/paymentMethods.js';
export { usePaymentRequest, type PaymentRequestModel, type UsePaymentRequestOptions } from './payment-request/usePaymentRequest.js';
export { useRefund, type RefundAmountProblem, type RefundModel } from './refund-dialog/useRefund.js';
export { useRegisterPaymentForm, type RegisterPaymentModel, type UseRegisterPaymentOptions } from './register-payment/useRegisterPaymentForm.js';
export type { RegisterForm, RegisterProblems } from './register-payment/RegisterForm.js';
