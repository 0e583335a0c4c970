export * from '@gigstack-ui/hooks';
