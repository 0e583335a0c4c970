import { TextField, type Theme, type ThemeToken } from '@gigstack-ui/ui';
import { schemeAt, pairOf } from './pairOf.js';

/** What a host changes first, and everything else. */
const groups: readonly (readonly [title: string, tokens: readonly ThemeToken[]])[] = [
  ['The five most hosts set', ['accent', 'accent-ink', 'font', 'radius', 'paper']],
  ['Surfaces', ['desk', 'well', 'raise', 'line', 'line-2']],
  ['Text', ['ink', 'ink-2', 'ink-3', 'accent-text']],
  ['Meaning', ['ok', 'ok-soft', 'warn', 'warn-soft', 'bad', 'bad-soft', 'bad-ink']],
  ['Measures', ['control', 'space', 'radius-sm', 'radius-lg', 'text-md', 'leading', 'motion']],
];

interface TokenControlsProps {
  /** What the tokens are now, ours or the host's. */
  values: Readonly<Record<ThemeToken, string>>;
  theme: Theme;
  onChange: (token: ThemeToken, value: string | undefined) => void;
}

/** A control for each token: two colours, or a text. */
export function TokenControls({ values, theme, onChange }: TokenControlsProps) {
  return groups.map(([title, tokens]) => (
    <details key={title} open={title.startsWith('The five')}>
      <summary>{title}</summary>
      <div className="story-stack studio-group">
        {tokens.map((token) => {
          const value = theme[token] ?? values[token];
          const pair = pairOf(value);
          if (!pair) return <TextField key={token} label={token} code value={value} onValueChange={(text) => onChange(token, text || undefined)} />;
          return (
            <div key={token} className="story-row">
              {pair.map((colour, index) => (
                <input
                  key={index}
                  type="color"
                  className="studio-colour"
                  aria-label={`${token}, ${schemeAt(index)}`}
                  value={colour}
                  onChange={({ currentTarget }) => onChange(token, `light-dark(${pair.map((other, at) => (at === index ? currentTarget.value : other)).join(', ')})`)}
                />
              ))}
              <span className="gs-code">{token}</span>
            </div>
          );
        })}
      </div>
    </details>
  ));
}
