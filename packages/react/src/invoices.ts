export * from '@gigstack-ui/invoices';
