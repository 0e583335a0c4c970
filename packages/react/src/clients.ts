export * from '@gigstack-ui/clients';
