import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from '../run/paths.mjs';

/** The sources in the files that the entry needs before it can paint, and those it may ask for later. */
function split({ outputs }) {
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint !== undefined && !outputs[name].entryPoint.includes('src/')) ?? '';
  const reached = new Set();
  const visit = (name) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') visit(path);
  };
  visit(entry);
  const sourcesOf = (names) => new Set(names.flatMap((name) => Object.keys(outputs[name]?.inputs ?? {})));
  return { first: sourcesOf([...reached]), later: sourcesOf(Object.keys(outputs).filter((name) => !reached.has(name))) };
}

const has = (sources, part) => [...sources].some((source) => part.test(source));

it('the button comes without the QR encoder, its dialog and its steps: they are loaded when they are shown', async () => {
  const { metafile } = await build({
    stdin: { contents: `export { PaymentRequestButton } from '@gigstack-ui/payments/payment-request-button'`, resolveDir: root, sourcefile: 'host.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: 'out',
    write: false,
    metafile: true,
    external: ['react', 'react-dom', '@tanstack/react-query'],
    logLevel: 'silent',
  });
  const { first, later } = split(metafile);
  expect(has(first, /PaymentRequestButton\.tsx$/)).toBe(true);
  for (const part of [/node_modules\/qr\//, /qr-code\/qrPath/, /OpenStep/, /ReviewStep/, /radix-ui|dialog\/Dialog\.tsx/]) {
    expect([part, has(first, part), has(later, part)]).toEqual([part, false, true]);
  }
});
