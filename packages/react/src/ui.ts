export * from '@gigstack-ui/ui';
export * from '@gigstack-ui/ui/dialog';
export * from '@gigstack-ui/ui/menu';
export * from '@gigstack-ui/ui/popover';
export * from '@gigstack-ui/ui/tooltip';
