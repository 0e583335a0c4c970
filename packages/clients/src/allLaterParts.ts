export { ClientFiscalDialog } from './client-fiscal-form/ClientFiscalDialog.js';
export { CsfOutcome } from './client-fiscal-form/CsfOutcome.js';
export { DeleteClient } from './client-list/DeleteClient.js';
export { MoreFields } from './client-fiscal-form/MoreFields.js';
export { PortalLink } from './client-list/PortalLink.js';
