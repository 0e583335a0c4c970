export { createClient, GigstackError } from '@gigstack-ui/api';
export type { ClientOptions, GigstackClient, GigstackErrorKind } from '@gigstack-ui/api';
export { GigstackProvider, type GigstackProviderProps } from './GigstackProvider.js';
