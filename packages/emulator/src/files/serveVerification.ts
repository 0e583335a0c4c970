import type { Database } from '../store/Database.js';

/** A page in the place of the SAT's verifier: it says that the invoice is a test, and shows nothing of it. */
export function serveVerification(url: URL, database: Database): Response {
  const uuid = /^\/verify\/([0-9A-F-]{36})$/.exec(url.pathname)?.[1];
  const found = uuid !== undefined && database.invoices.find(uuid) !== undefined;
  const sentence = found
    ? `El folio fiscal ${uuid} es de una factura de prueba de este emulador. No existe en el SAT y no tiene validez fiscal.`
    : 'Este emulador no emitió ninguna factura con ese folio fiscal.';
  const page = `<!doctype html><html lang="es-MX"><meta charset="utf-8"><title>Factura de prueba</title><main><h1>Factura de prueba</h1><p>${sentence}</p></main></html>`;
  return new Response(page, {
    status: found ? 200 : 404,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" },
  });
}
