// One script for pages without React or a bundler: importing it defines <gigstack-portal>.
import { definePortalElement } from './element/definePortalElement.js';

definePortalElement();
