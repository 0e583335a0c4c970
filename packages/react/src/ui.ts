// The same names as the package: this entry only spares a host one more dependency. The code of the popups comes after the first paint.
export * from '@gigstack-ui/ui';
export * from '@gigstack-ui/ui/later';
