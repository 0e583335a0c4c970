import { randomId } from '../ids/randomId.js';
import { escapeXml } from '../xml/element.js';

/** How a page is dressed; the emulator's own pages are in Spanish. */
export interface PageDress {
  status?: number;
  lang?: 'es' | 'en';
  footer?: string;
}

/** A page for people, in the emulator's plain dress. `content` is HTML already: whatever comes from records goes through `escapeXml` first. */
export function htmlPage(title: string, content: string, { status = 200, lang = 'es', footer = ownFooter }: PageDress = {}): Response {
  const nonce = randomId(24);
  const page = `<!doctype html>
<html lang="${lang === 'es' ? 'es-MX' : lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style nonce="${nonce}">${style}</style>
<main>
<h1>${escapeXml(title)}</h1>
${content}
<footer>${footer}</footer>
</main>
</html>
`;
  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}

const ownFooter = 'Emulador de gigstack: todo lo que ves es una prueba, sin validez fiscal.';

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 2rem 1rem; }
main { max-inline-size: 46rem; margin: 0 auto; }
h1 { font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
h2 { font-size: 1.1rem; margin-block: 2rem 0.5rem; }
table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
th { font-weight: 600; font-size: 0.875rem; }
td.amount, th.amount { text-align: end; }
.scroll { overflow-x: auto; }
@media (max-width: 36rem) {
  .records, .records tbody, .records tr { display: block; }
  .records th { display: none; }
  .records tr:not(:first-child) { padding-block: 0.5rem; border-block-end: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
  .records td, .records td.amount { display: flex; justify-content: space-between; gap: 1rem; padding: 0.125rem 0; border: 0; text-align: end; overflow-wrap: anywhere; }
  .records td::before { content: attr(data-label); flex: none; opacity: 0.7; text-align: start; }
}
.muted, footer { opacity: 0.7; font-size: 0.875rem; }
footer { margin-block-start: 3rem; }
form { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block: 1.5rem; }
form.stacked { flex-direction: column; align-items: stretch; gap: 0.25rem; max-inline-size: 24rem; }
form.stacked button { margin-block-start: 1rem; }
label { font-weight: 600; font-size: 0.875rem; margin-block-start: 0.75rem; }
input, select { font: inherit; padding: 0.5rem 0.75rem; border-radius: 0.5rem; border: 1px solid color-mix(in srgb, currentColor 40%, transparent); background: transparent; color: inherit; inline-size: 100%; box-sizing: border-box; }
[role=alert] { border-inline-start: 4px solid currentColor; padding-inline-start: 1rem; }
button { font: inherit; padding: 0.6rem 1.2rem; border-radius: 0.5rem; border: 1px solid currentColor; background: transparent; color: inherit; cursor: pointer; }
button.primary { background: CanvasText; color: Canvas; }
`;
