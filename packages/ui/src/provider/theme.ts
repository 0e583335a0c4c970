import { tellDeveloper } from '../developer/tellDeveloper.js';

/** Tokens a host may set; each is the custom property `--gs-<name>`. */
export const themeTokens = [
  'font', 'font-code',
  'text-xs', 'text-sm', 'text-md', 'text-lg', 'text-xl', 'text-touch', 'leading',
  'space', 'control', 'radius-sm', 'radius', 'radius-lg', 'z',
  'paper', 'desk', 'well', 'raise',
  'ink', 'ink-2', 'ink-3', 'line', 'line-2',
  'accent', 'accent-ink', 'accent-soft', 'accent-text',
  'ok', 'ok-soft', 'warn', 'warn-soft', 'bad', 'bad-soft', 'bad-ink',
  'focus', 'scrim', 'shadow', 'motion', 'qr-ink', 'qr-paper',
] as const;

/** Name of one design token, without the `--gs-` prefix. */
export type ThemeToken = (typeof themeTokens)[number];

/** CSS values by token name; `light-dark(a, b)` gives one value per colour scheme. */
export type Theme = Readonly<Partial<Record<ThemeToken, string>>>;

const known: ReadonlySet<string> = new Set(themeTokens);
const colourTokens: ReadonlySet<string> = new Set(
  themeTokens.filter((token) => /^(paper|desk|well|raise|ink|line|accent|ok|warn|bad|focus|scrim|qr)/.test(token)),
);

// Not every place that renders has a style engine to ask.
const isColour = (value: string) => typeof CSS === 'undefined' || typeof CSS.supports !== 'function' || CSS.supports('color', value);

function usable(theme: Theme, token: ThemeToken): string | undefined {
  const value = theme[token];
  if (value === undefined || !colourTokens.has(token) || isColour(value)) return value;
  tellDeveloper(`The theme's "${token}" is "${value}", which is no CSS colour, so ours stays: write one, e.g. "#0b6b53" or "light-dark(#0b6b53, #5fd3b3)".`);
  return undefined;
}

// Written through the CSSOM and never as a style attribute: a strict `style-src` allows the first and blocks the second.
/** Sets the theme on one root element and removes what an earlier theme had set there. */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  for (const token of themeTokens) {
    const value = usable(theme, token);
    if (value === undefined) element.style.removeProperty(`--gs-${token}`);
    else element.style.setProperty(`--gs-${token}`, value);
  }
  for (const name of Object.keys(theme)) {
    if (!known.has(name)) tellDeveloper(`The theme has no token "${name}", so it changes nothing: use one of ${themeTokens.join(', ')}.`);
  }
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}
