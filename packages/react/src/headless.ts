// The same names as the packages: this entry only spares a host their dependencies.
export * from '@gigstack-ui/clients/headless';
export * from '@gigstack-ui/invoices/headless';
export * from '@gigstack-ui/payments/headless';
export * from '@gigstack-ui/pickers/headless';
export * from '@gigstack-ui/portal/headless';
