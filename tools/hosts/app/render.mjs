import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './out/server.mjs';

/** The HTML of one page as the server sends it, with the data it hydrates with. */
export function render(bundler, props) {
  const html = renderToString(createElement(App, props));
  if (!html.includes('gs-root')) throw new Error(`The server rendered nothing of ours on the page "${props.page}".`);
  const styled = /<[^<>]* style="[^<>]*>/.exec(html)?.[0];
  if (styled !== undefined) throw new Error(`The page "${props.page}" has a style attribute, which a strict Content-Security-Policy refuses: ${styled}`);
  const data = JSON.stringify(props).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/files/${bundler}/page.css"></head><body><div id="root">${html}</div><script type="application/json" id="props">${data}</script><script type="module" src="/files/${bundler}/page.js"></script></body></html>`;
}
