export * from '@gigstack-ui/ui';
