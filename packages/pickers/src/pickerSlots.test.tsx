/// <reference types="node" />
import { render, screen } from '@testing-library/react';
import { GigstackUIProvider } from '@gigstack-ui/ui';
import { expect, it } from 'vitest';
import { usedSlots } from '../../../tools/testing/usedSlots.js';
import { TaxRegimePicker } from './index.js';
import { pickerSlots } from './pickerSlots.js';

// A host's stylesheet relies on these names: taking one away is a breaking change.
it('the parts that take a class are these', () => {
  expect(pickerSlots).toEqual(['favourite']);
  expect(usedSlots(import.meta.dirname)).toEqual(['favourite']);
});

it('one picker takes classes for its parts, beside those of the provider', () => {
  render(
    <GigstackUIProvider classNames={{ label: 'shop-label' }}>
      <TaxRegimePicker classNames={{ label: 'small', input: 'wide' }} />
    </GigstackUIProvider>,
  );
  expect(screen.getByText('Régimen fiscal')).toHaveClass('gs-field-label', 'shop-label', 'small');
  // @ts-expect-error There is no part of that name.
  render(<TaxRegimePicker classNames={{ lable: 'x' }} />);
});
