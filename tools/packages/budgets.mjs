/**
 * What a host pays for, in kB (1,000 bytes) of gzip -9, minified by esbuild with React and TanStack Query external. An entry counts what it
 * needs to first paint; what it loads later by `import()` is not in it. `owed` is what an entry weighs that is over its limit: it may lose weight
 * and not gain any, every check says how much is owed, and the row goes back to its limit alone as soon as it meets it.
 */
export const budgets = [
  { name: 'one data hook + provider', code: `export { GigstackDataProvider, useClient } from '@gigstack-ui/hooks'`, limit: 10 },
  { name: 'cfdi without messages', code: `export * from '@gigstack-ui/cfdi'`, limit: 12 },
  { name: 'one catalog picker', code: `export { TaxRegimePicker } from '@gigstack-ui/pickers'`, limit: 32 },
  { name: 'product key picker', code: `export { ProductKeyPicker } from '@gigstack-ui/pickers'`, limit: 32 },
  { name: 'client fiscal form', code: `export { ClientFiscalForm } from '@gigstack-ui/clients/client-fiscal-form'`, limit: 55 },
  { name: 'payment request button', code: `export { PaymentRequestButton } from '@gigstack-ui/payments/payment-request-button'`, limit: 30 },
  { name: 'portal', code: `export { CustomerPortal } from '@gigstack-ui/portal'`, limit: 70 },
  { name: 'draft invoice editor', code: `export { DraftInvoiceEditor } from '@gigstack-ui/invoices/draft-invoice-editor'`, limit: 85 },
  { name: 'react umbrella', code: `export * from '@gigstack-ui/react'; export * from '@gigstack-ui/react/invoices'; export * from '@gigstack-ui/react/clients'; export * from '@gigstack-ui/react/payments'; export * from '@gigstack-ui/react/pickers'; export * from '@gigstack-ui/react/portal'; export * from '@gigstack-ui/react/ui'; export * from '@gigstack-ui/react/hooks'`, limit: 170 },
  { name: 'an import that uses nothing', code: `import '@gigstack-ui/react'`, limit: 0.1 },
];

export const styleBudgets = [
  { name: 'styles of ui alone', file: 'packages/ui/dist/styles.css', limit: 8 },
  { name: 'styles of everything', file: 'packages/react/dist/styles.css', limit: 20 },
];
