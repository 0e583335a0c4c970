import { act, render, screen } from '@testing-library/react';
import { StrictMode, useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAutosave } from './useAutosave.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const sent: string[] = [];
  const editor: { type: (value: string) => void; arrive: () => void } = { type: () => undefined, arrive: () => undefined };
  const save = (text: string) => {
    sent.push(text);
    return new Promise<void>((resolve) => {
      editor.arrive = resolve;
    });
  };
  function Editor() {
    const [text, setText] = useState('');
    const { state, changed } = useAutosave({ save: () => save(text) });
    useEffect(() => {
      editor.type = (value) => {
        setText(value);
        changed();
      };
    });
    return <output>{state}</output>;
  }
  return { Editor, sent, type: (value: string) => act(() => editor.type(value)), arrive: () => act(async () => editor.arrive()) };
}

describe('useAutosave', () => {
  it('shows where saving stands and saves with the newest save', async () => {
    const { Editor, sent, type, arrive } = setUp();
    render(<Editor />);
    expect(screen.getByRole('status')).toHaveTextContent('saved');
    type('a');
    expect(screen.getByRole('status')).toHaveTextContent('pending');
    type('ab');
    await act(() => vi.advanceTimersByTimeAsync(600));
    expect(screen.getByRole('status')).toHaveTextContent('saving');
    await arrive();
    expect(screen.getByRole('status')).toHaveTextContent('saved');
    expect(sent).toEqual(['ab']);
  });

  it('saves what is left on unmount', () => {
    const { Editor, sent, type } = setUp();
    const { unmount } = render(<Editor />);
    type('a');
    unmount();
    expect(sent).toEqual(['a']);
  });

  it('works in strict mode, where effects run twice', async () => {
    const { Editor, sent, type } = setUp();
    const { unmount } = render(
      <StrictMode>
        <Editor />
      </StrictMode>,
    );
    type('a');
    window.dispatchEvent(new Event('blur'));
    expect(sent).toEqual(['a']);
    unmount();
    expect(sent).toEqual(['a']);
  });
});
