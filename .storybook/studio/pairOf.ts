/** The light and the dark colour of a token's value; undefined for anything but `#rrggbb` and `light-dark(#…, #…)`. */
export function pairOf(value: string): readonly [string, string] | undefined {
  const [, light, dark] = /^light-dark\(\s*(#[\da-f]{6})\s*,\s*(#[\da-f]{6})\s*\)$/i.exec(value) ?? /^((#[\da-f]{6}))$/i.exec(value) ?? [];
  return light && dark ? [light, dark] : undefined;
}

/** The scheme of each colour of a pair. */
export const schemeAt = (index: number) => (index === 0 ? 'light' : 'dark');
