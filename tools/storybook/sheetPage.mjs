const escape = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

const style = `
  :root { color-scheme: light dark; font: 14px/1.5 ui-sans-serif, system-ui, sans-serif; background: light-dark(#f6f5f2, #111215); color: light-dark(#1b1d22, #ecedf0) }
  body { max-width: 1680px; margin: 0 auto; padding: 48px 32px }
  h1 { font-size: 32px; letter-spacing: -0.02em; margin: 0 }
  h2 { margin: 64px 0 8px; font-size: 20px; letter-spacing: -0.01em }
  h3 { margin: 32px 0 8px; font-size: 14px; font-weight: 500 }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 16px }
  a { color: light-dark(#27439f, #8ea6f5) }
  .shots { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 12px; align-items: start }
  figure { margin: 0 }
  figcaption { color: light-dark(#565b66, #b3b7c1); font-size: 12px }
  img { display: block; width: 100%; max-height: 720px; object-fit: cover; object-position: top; border: 1px solid light-dark(#e4e2dc, #2e3037); border-radius: 8px }`;

/** The sheet: elements in their order, each state as four pictures. */
export function sheetPage(rows) {
  const titles = [...new Set(rows.map(({ title }) => title))];
  const anchor = (title) => title.toLowerCase().replace(/[^a-z]+/g, '-');
  const shot = ({ file, scheme, locale }) => `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${scheme} · ${locale}</figcaption></figure>`;
  const state = ({ name, shots }) => `<h3>${escape(name)}</h3><div class="shots">${shots.map(shot).join('')}</div>`;
  const sections = titles.map((title) => `<h2 id="${anchor(title)}">${escape(title)}</h2>${rows.filter((row) => row.title === title).map(state).join('\n')}`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>gigstack UI: review</title><style>${style}</style>
<h1>gigstack UI</h1><p>${rows.length} states, each light and dark, in Spanish and English.</p><nav>${titles.map((title) => `<a href="#${anchor(title)}">${escape(title)}</a>`).join('')}</nav>
${sections.join('\n')}</html>`;
}
