export { CustomerPortal, type CustomerPortalProps } from './customer-portal/CustomerPortal.js';
export type { PortalEvent } from './customer-portal/PortalEvent.js';
export type { PortalBrand } from './customer-portal/PortalSettings.js';
export { portalMessages } from './messages/portalMessages.js';
export type { FetchSession, PortalPhase, PortalSessionInput } from './session/PortalSession.js';
export type { PortalConnection } from './session/usePortalSession.js';
export { portalSlots, type PortalSlot } from './portalSlots.js';
