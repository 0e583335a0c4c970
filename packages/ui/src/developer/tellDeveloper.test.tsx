import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../button/Button.js';
import { Field } from '../field/Field.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { Spinner } from '../spinner/Spinner.js';
import { TextField } from '../text-field/TextField.js';

let warn: ReturnType<typeof vi.spyOn>;
const said = () => warn.mock.calls.map(([sentence]: unknown[]) => String(sentence));

describe('what a host gets wrong', () => {
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  it('a text under an unknown key is told once, and the page stays up', () => {
    const messages = { ui: { optionl: 'x', optional: 7, loading: 'Un momento…' } };
    const page = (
      <GigstackUIProvider messages={messages}>
        <TextField label="Notas" optional />
        <TextField label="Otras" optional />
      </GigstackUIProvider>
    );
    render(page);
    expect(screen.getByRole('textbox', { name: /^Notas\s?\(opcional\)/ })).toBeInTheDocument();
    expect(said()).toEqual([expect.stringMatching(/"ui\.optionl" does not exist.*use one of the keys/), expect.stringMatching(/"ui\.optional" is a number/)]);
  });

  it('an adapter that throws gives way to ours', () => {
    const Broken = (): never => {
      throw new Error('no theme');
    };
    render(
      <GigstackUIProvider components={{ Button: Broken }}>
        <Button>Timbrar</Button>
        <Button>Guardar</Button>
      </GigstackUIProvider>,
    );
    expect(screen.getByRole('button', { name: 'Timbrar' })).toHaveClass('gs-button');
    expect(screen.getByRole('button', { name: 'Guardar' })).toHaveClass('gs-button');
    expect(said()).toEqual([expect.stringMatching(/"Button" threw "no theme", so ours took its place: it must render/)]);
  });

  it('a theme with a colour that is none, or a token that is none, keeps ours', () => {
    vi.stubGlobal('CSS', { supports: (_: string, value: string) => value !== 'azulito' });
    const theme = { accent: 'azulito', paper: 'white', radius: '2px', tinta: '#000' };
    const { container } = render(<GigstackUIProvider theme={theme} />);
    const { style } = container.firstElementChild as HTMLElement;
    expect(style.getPropertyValue('--gs-accent')).toBe('');
    expect(style.getPropertyValue('--gs-paper')).toBe('white');
    expect(style.getPropertyValue('--gs-radius')).toBe('2px');
    expect(said()).toEqual([expect.stringMatching(/"accent" is "azulito", which is no CSS colour/), expect.stringMatching(/no token "tinta"/)]);
  });

  it('a missing provider is told, and what can be shown is', () => {
    render(
      <Field label="Notas" optional>
        <Spinner />
      </Field>,
    );
    expect(screen.getByText('Notas')).toBeInTheDocument();
    expect(said()).toEqual([expect.stringMatching(/no provider around.*wrap it in <GigstackProvider>/)]);
  });

  it('production hears nothing', () => {
    vi.stubEnv('NODE_ENV', 'production');
    render(<GigstackUIProvider messages={{ ui: { unknownInProduction: 'x' } }}><TextField label="Notas" optional /></GigstackUIProvider>);
    expect(said()).toEqual([]);
  });
});
