export { allEndpoints, manifests } from '@gigstack-ui/api';
export { createProxy, type ProxyOptions } from './createProxy.js';
export { presets, type Presets } from './presets.js';
export type { ProxyErrorCode } from './Refusal.js';
export type { Authorize, ProxyAction, Session } from './Session.js';
export type { ProxyFetch } from './Upstream.js';
