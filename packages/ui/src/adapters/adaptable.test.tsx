import { Component, createRef, forwardRef, lazy, memo, useState, type ReactNode, type Ref } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ButtonProps } from '../button/Button.js';
import { Button } from '../button/Button.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { TextField, type TextFieldProps } from '../text-field/TextField.js';
import type { Adapters } from './Adapters.js';

type HostButtonProps = ButtonProps & { ref?: Ref<HTMLButtonElement> };
function HostButton({ children, onClick }: HostButtonProps) {
  return <button onClick={onClick}>host {children}</button>;
}
class ClassButton extends Component<ButtonProps> {
  override render(): ReactNode {
    return <HostButton {...this.props} />;
  }
}
const RefButton = forwardRef<HTMLButtonElement, ButtonProps>(function RefButton({ children, onClick }, ref) {
  return (
    <button ref={ref} onClick={onClick}>
      host {children}
    </button>
  );
});

const kinds: Record<string, Adapters['Button']> = {
  function: HostButton,
  class: ClassButton,
  forwardRef: RefButton,
  memo: memo(HostButton),
  lazy: lazy(() => Promise.resolve({ default: HostButton })),
};

const HostField = forwardRef<HTMLInputElement, TextFieldProps>(function HostField({ label, value, onValueChange }, ref) {
  return (
    <label>
      {label}
      <input ref={ref} value={value} onChange={(event) => onValueChange?.(event.target.value)} />
    </label>
  );
});

function Host({ count }: { count: number }) {
  const [value, setValue] = useState('LOMA ALTA');
  return (
    <GigstackUIProvider components={{ TextField: (props: TextFieldProps) => <HostField {...props} /> }} messages={{}} theme={{}}>
      <p>{count}</p>
      <TextField label="Nombre" value={value} onValueChange={setValue} />
    </GigstackUIProvider>
  );
}

describe('adapters', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(Object.entries(kinds))('a %s component takes the place of ours, without a warning', async (_, HostKind) => {
    const complain = vi.spyOn(console, 'error');
    const onClick = vi.fn();
    render(
      <GigstackUIProvider components={{ Button: HostKind }}>
        <Button onClick={onClick}>Timbrar</Button>
      </GigstackUIProvider>,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'host Timbrar' }));
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(complain).not.toHaveBeenCalled();
  });

  it('passes the ref on', () => {
    const ref = createRef<HTMLButtonElement>();
    render(
      <GigstackUIProvider components={{ Button: RefButton }}>
        <Button ref={ref}>Timbrar</Button>
      </GigstackUIProvider>,
    );
    expect(ref.current).toBe(screen.getByRole('button', { name: 'host Timbrar' }));
  });

  // Gusto React SDK 0.56 made a new component type on every render of its provider: the input remounted under the typing hand.
  it('keeps node, focus and caret over 100 renders of the host, even with an inline object of inline functions', async () => {
    const { rerender } = render(<Host count={0} />);
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nombre' });
    await userEvent.click(input);
    input.setSelectionRange(4, 4);
    for (let count = 1; count <= 100; count += 1) rerender(<Host count={count} />);
    expect(screen.getByText('100')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Nombre' })).toBe(input);
    expect(input).toHaveFocus();
    expect(input.selectionStart).toBe(4);
  });

  it('stays within its provider', () => {
    render(
      <>
        <GigstackUIProvider components={{ Button: HostButton }}>
          <Button>A</Button>
        </GigstackUIProvider>
        <GigstackUIProvider>
          <Button>B</Button>
        </GigstackUIProvider>
      </>,
    );
    expect(screen.getByRole('button', { name: 'host A' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'B' })).toHaveAttribute('data-gs-slot', 'button');
  });
});
