export { definePortalElement, type GigstackPortalElement } from './definePortalElement.js';
