import { act, fireEvent, render } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useCaret } from './useCaret.js';

function Shout() {
  const [text, setText] = useState('ABCD');
  const [ref, read] = useCaret((typed) => typed.toUpperCase());
  return <input ref={ref} aria-label="Texto" value={text} onChange={(event) => setText(read(event))} />;
}

it.each(['in the page', 'in a shadow root'])('keeps the caret after the letter that was rewritten, %s', (place) => {
  const host = document.body.appendChild(document.createElement('div'));
  const container = place === 'in the page' ? host : host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  const view = render(<Shout />, { container, baseElement: document.body });
  const input = container.querySelector('input') as HTMLInputElement;
  act(() => input.focus());
  fireEvent.input(input, { target: { value: 'ABxCD', selectionStart: 3, selectionEnd: 3 } });
  expect([input.value, input.selectionStart]).toEqual(['ABXCD', 3]);
  view.unmount();
  host.remove();
});
