import { htmlPage } from '../pages/htmlPage.js';
import type { Database } from '../store/Database.js';
import { stampedDocument } from './stampedDocument.js';

/** A page in the place of the SAT's verifier: it says that the document is a test, and shows nothing of it. */
export function serveVerification(url: URL, database: Database): Response {
  const uuid = /^\/verify\/([0-9A-F-]{36})$/.exec(url.pathname)?.[1];
  const found = uuid !== undefined && stampedDocument(uuid, database) !== undefined;
  const sentence = found
    ? `El folio fiscal ${uuid} es de un comprobante de prueba de este emulador. No existe en el SAT y no tiene validez fiscal.`
    : 'Este emulador no emitió ningún comprobante con ese folio fiscal.';
  return htmlPage('Comprobante de prueba', `<p>${sentence}</p>`, { status: found ? 200 : 404 });
}
