import type { ThemeToken } from './theme.js';

type Pair = readonly [over: ThemeToken, under: ThemeToken];

const surfaces = ['paper', 'desk', 'well', 'raise'] as const;
const tints = ['accent-soft', 'ok-soft', 'warn-soft', 'bad-soft'] as const;
const pairs = (over: readonly ThemeToken[], under: readonly ThemeToken[]): readonly Pair[] => over.flatMap((one) => under.map((other) => [one, other] as const));

/** Which colour stands on which, and the contrast each pair needs: 4.5 to 1 for text; 3 to 1 for borders of controls, the focus ring and marks. */
export const contrastPairs: readonly { readonly needs: number; readonly pairs: readonly Pair[] }[] = [
  {
    needs: 4.5,
    pairs: [
      ...pairs(['ink', 'ink-2'], [...surfaces, ...tints]),
      ['ink-3', 'paper'],
      ...pairs(['accent-text', 'ok', 'warn', 'bad'], surfaces),
      ['accent-text', 'accent-soft'],
      ['ok', 'ok-soft'],
      ['warn', 'warn-soft'],
      ['bad', 'bad-soft'],
      ['accent-ink', 'accent'],
      ['bad-ink', 'bad'],
      ['paper', 'ink'],
      ['qr-ink', 'qr-paper'],
    ],
  },
  { needs: 3, pairs: [...pairs(['focus'], [...surfaces, ...tints]), ['line-2', 'paper'], ['accent', 'paper'], ['bad', 'paper'], ['paper', 'line-2']] },
];
