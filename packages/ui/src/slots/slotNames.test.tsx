/// <reference types="node" />
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usedSlots } from '../../../../tools/testing/usedSlots.js';
import { Button } from '../button/Button.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { TextField } from '../text-field/TextField.js';
import { SlotClasses } from './SlotClasses.js';
import { slotNames } from './slotNames.js';

describe('slots', () => {
  // A host's stylesheet relies on these names: taking one away is a breaking change.
  it('are these', () => {
    expect(usedSlots(join(import.meta.dirname, '..'))).toEqual([...slotNames].sort());
    expect(slotNames).toEqual([
      'alert', 'badge', 'button', 'card', 'control', 'data-grid', 'dialog', 'empty-state', 'error', 'field', 'hint', 'icon-button', 'input', 'label',
      'menu', 'menu-item', 'menu-separator', 'pagination', 'pdf-view', 'popover', 'progress', 'qr-code', 'skeleton', 'spinner', 'table', 'tabs', 'tooltip',
    ]);
  });

  it('take the classes of the provider and of one part of the page, beside ours', () => {
    render(
      <GigstackUIProvider classNames={{ button: 'shop-button', input: 'shop-input' }}>
        <Button>Fuera</Button>
        <SlotClasses classNames={{ button: 'wide' }}>
          <Button className="mine">Dentro</Button>
          <TextField label="RFC" />
        </SlotClasses>
      </GigstackUIProvider>,
    );
    expect(screen.getByRole('button', { name: 'Fuera' })).toHaveAttribute('class', 'gs-button shop-button');
    expect(screen.getByRole('button', { name: 'Dentro' })).toHaveAttribute('class', 'gs-button mine shop-button wide');
    expect(screen.getByRole('textbox', { name: 'RFC' })).toHaveClass('gs-input', 'shop-input');
  });

  it('are refused at compile time when there is no such part', () => {
    // @ts-expect-error There is no part of that name.
    render(<GigstackUIProvider classNames={{ buton: 'x' }} />);
  });
});
