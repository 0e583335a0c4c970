/** One custom property as the stylesheet declares it. */
export interface TokenRow {
  readonly name: string;
  readonly value: string;
  readonly isColour: boolean;
}

/** The tokens of a stylesheet in their order: the first declaration of each, before schemes and preferences change any. */
export function tokensOf(css: string): TokenRow[] {
  const rows = new Map<string, TokenRow>();
  for (const [, name = '', value = ''] of css.matchAll(/--gs-([\w-]+):\s*([^;]+);/g)) {
    if (!rows.has(name)) rows.set(name, { name, value: value.replace(/\s+/g, ' ').trim(), isColour: /^(light-dark\(#|color-mix|#|var\(--gs-accent)/.test(value) });
  }
  return [...rows.values()];
}
