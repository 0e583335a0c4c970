import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { InlineConfig } from 'vite';

type Plugin = Extract<NonNullable<InlineConfig['plugins']>[number], { name: string }>;

const proxy = createRequire(new URL('../packages/proxy/package.json', import.meta.url));

/** What reads a Constancia in a worker of the page, as a host that serves it from files would have it. */
const files: Readonly<Record<string, string>> = {
  'pdf/pdf-reader.js': proxy.resolve('./assets/pdf-reader.js'),
  'pdf/pdfjs.js': proxy.resolve('pdfjs-dist/build/pdf.min.mjs'),
  'pdf/pdfjs-worker.js': proxy.resolve('pdfjs-dist/build/pdf.worker.min.mjs'),
};

/** Serves those scripts beside the stories, and puts them into the built Storybook. */
export function pdfReader(): Plugin {
  return {
    name: 'gigstack:pdf-reader',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const file = files[request.url?.replace(/^\/|\?.*$/g, '') ?? ''];
        if (!file) return next();
        void readFile(file).then((content) => response.setHeader('content-type', 'text/javascript').end(content), next);
      });
    },
    async generateBundle() {
      for (const [fileName, file] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source: await readFile(file) });
    },
  };
}
