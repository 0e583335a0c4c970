import type { FileRule } from './FileRule.js';

const MEBIBYTE = 1024 * 1024;

/** The Constancia de Situación Fiscal. @source cli: PDF, up to 5 MiB, `%PDF-` */
export const csfFile: FileRule = { kinds: ['pdf'], maxBytes: 5 * MEBIBYTE };

/** A support document. @source docs, cli: pdf, png, jpg, webp, up to 10 MiB */
export const supportFile: FileRule = { kinds: ['pdf', 'png', 'jpeg', 'webp'], maxBytes: 10 * MEBIBYTE };

/** Certificate or private key of a CSD. @source inferred: SAT's are about 2 kB each */
export const csdFile: FileRule = { kinds: ['der'], maxBytes: 64 * 1024 };
