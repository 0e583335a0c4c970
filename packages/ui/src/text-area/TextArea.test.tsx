import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { TextArea } from './TextArea.js';

describe('TextArea', () => {
  it('has no axe violations, and reports its text', async () => {
    const onValueChange = vi.fn();
    render(<TextArea label="Notas" error="Es muy largo" onValueChange={onValueChange} />, { wrapper: GigstackUIProvider });
    await expectNoAxeViolations();
    const area = screen.getByRole('textbox', { name: 'Notas' });
    expect(area).toHaveAccessibleDescription('Es muy largo');
    await userEvent.type(area, 'a{Enter}b');
    expect(onValueChange).toHaveBeenLastCalledWith('a\nb');
  });
});
