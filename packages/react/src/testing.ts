// The same names as the package: this entry only spares a host one more dependency.
export * from '@gigstack-ui/ui/testing';
