import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Pictures of a journey in a folder below `.cache`, and `index.html` there: the strip, each picture below what it shows. */
export function startStrip(page: Page, name: string): (step: string, says: string) => Promise<void> {
  const folder = join('.cache', name);
  const steps: { file: string; says: string }[] = [];
  return async (step, says) => {
    const file = `${steps.length + 1}-${step}.png`;
    mkdirSync(folder, { recursive: true });
    // As it stands when it has come: a dialog halfway in is a picture of nothing.
    await page.screenshot({ path: join(folder, file), animations: 'disabled' });
    steps.push({ file, says });
    const figures = steps.map((each, index) => `<figure><figcaption>${index + 1} · ${each.says}</figcaption><img src="${each.file}" alt=""></figure>`).join('');
    writeFileSync(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><title>${name}</title><style>body{font:20px sans-serif;margin:24px;display:grid;gap:32px;justify-items:start}figure{margin:0}img{border:1px solid #999;max-width:100%}figcaption{padding-block:8px}</style>${figures}`);
  };
}
