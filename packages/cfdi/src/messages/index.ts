import { findingsEn } from './findings.en.js';
import { findingsEsMx } from './findings.es-MX.js';
import { type FindingTexts } from './FindingText.js';

export { lineStepText, type CfdiLocale } from './lineStepText.js';
export { type FindingText, type FindingTexts } from './FindingText.js';

/** The words of every finding by locale and code. */
export const findingMessages: Readonly<Record<'es-MX' | 'en', FindingTexts>> = { 'es-MX': findingsEsMx, en: findingsEn };
