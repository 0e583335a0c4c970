import type { AdapterRule } from '../AdapterRule.js';
import type { Find } from './partRules.js';

interface Texts {
  value?: unknown;
  defaultValue?: unknown;
  onValueChange?: ((value: never) => void) | undefined;
  readOnly?: boolean | undefined;
}

/** Texts a field is tried with: one to show, one to type, and how the typed one is reported. */
export interface Trial {
  /** What stands for no text. */
  readonly none?: string | null;
  readonly shown: string;
  readonly typed: string;
  readonly reported?: string;
}

const textOf = (control: Element | null | undefined) => (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value : '');

/** Rules of a field of text: what it shows, what it reports, and who keeps it. */
export function textRules<P extends Texts>(props: P, find: Find, { none = '', shown, typed, reported = typed }: Trial): AdapterRule<P>[] {
  const start = { ...props, value: undefined };
  return [
    {
      rule: 'shows its value, and another when it is told',
      otherwise: 'does not show `value`, or keeps an old one: render the value you are given',
      async holds({ show, page }) {
        await show({ ...props, value: none });
        const empty = textOf(find(page));
        await show({ ...props, value: shown });
        return empty !== textOf(find(page)) && textOf(find(page)) !== '';
      },
    },
    {
      rule: 'reports what is typed as text',
      otherwise: `does not call \`onValueChange\` with the text as it is typed ("${reported}"), so it is neither saved nor checked: call it with the text, never with an event or a number`,
      async holds({ show, page, user }) {
        const reports: unknown[] = [];
        await show({ ...start, onValueChange: (value: unknown) => reports.push(value) });
        const control = find(page);
        if (!(control instanceof HTMLElement)) return false;
        await user.click(control);
        await user.keyboard(typed);
        return reports.at(-1) === reported;
      },
    },
    {
      rule: 'leaves a value that is given to whoever gives it',
      otherwise: 'changes a `value` that it was given by itself, so what is shown and what is saved differ: show `value` and only report what is typed',
      async holds({ show, page, user }) {
        await show({ ...props, value: shown, onValueChange: () => {} });
        const control = find(page);
        if (!(control instanceof HTMLElement)) return false;
        const before = textOf(control);
        await user.click(control);
        const editing = textOf(control);
        await user.keyboard(typed);
        await user.tab();
        return textOf(control) === before || textOf(control) === editing;
      },
    },
    {
      rule: 'starts with its defaultValue and keeps its own text then',
      otherwise: 'does not start with `defaultValue` when no `value` is given: pass it on, or keep the text in a state of its own',
      async holds({ show, page }) {
        await show({ ...start, defaultValue: shown });
        return textOf(find(page)) !== '';
      },
    },
    {
      rule: 'can be only read',
      otherwise: 'can be typed into while it is `readOnly`: pass it on to the control',
      async holds({ show, page, user }) {
        const reports: unknown[] = [];
        await show({ ...props, value: shown, readOnly: true, onValueChange: (value: unknown) => reports.push(value) });
        const control = find(page);
        if (!(control instanceof HTMLElement)) return false;
        await user.click(control);
        await user.keyboard(typed);
        return reports.length === 0;
      },
    },
  ];
}
