// The same names as the package: this entry only spares a host one more dependency.
export * from '@gigstack-ui/ui';
export * from '@gigstack-ui/ui/dialog';
export * from '@gigstack-ui/ui/menu';
export * from '@gigstack-ui/ui/popover';
export * from '@gigstack-ui/ui/tooltip';
