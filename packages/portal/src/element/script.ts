import { definePortalElement } from './definePortalElement.js';

// For pages without a bundler: the folder of this module is copied as it is, and the styles lie in it.
definePortalElement('gigstack-portal', new URL('styles.css', import.meta.url).href);
