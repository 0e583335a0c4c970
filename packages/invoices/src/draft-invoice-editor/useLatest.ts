export { useLatest } from '@gigstack-ui/ui';
