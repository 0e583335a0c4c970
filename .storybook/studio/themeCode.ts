import type { Theme } from '@gigstack-ui/ui';

/** The code a host copies: the `theme` prop, or the same tokens in CSS for a first paint on a server. */
export function themeCode(theme: Theme, format: 'prop' | 'css'): string {
  const entries = Object.entries(theme);
  if (format === 'css') return `.gs-root {\n${entries.map(([name, value]) => `  --gs-${name}: ${value};\n`).join('')}}`;
  const key = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);
  const text = (value: string) => `'${value.replaceAll("'", "\\'")}'`;
  return `<GigstackProvider\n  client={client}\n  theme={{\n${entries.map(([name, value]) => `    ${key(name)}: ${text(value)},\n`).join('')}  }}\n>`;
}
