export { createPortalSession, type PortalSession } from './session/createPortalSession.js';
export type { FetchSession, PortalPhase, PortalSessionInput, PortalSessionState } from './session/PortalSession.js';
export { usePortalSession, type PortalConnection, type RunningPortal } from './session/usePortalSession.js';
export { createStampQueue, type StampQueue, type StampStep, type StampSteps } from './self-invoice/createStampQueue.js';
export { useSelfInvoice, type SelfInvoice } from './self-invoice/useSelfInvoice.js';
