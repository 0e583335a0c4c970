import type { UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';

/** An adapter on a page, with a person before it. */
export interface Stage<P> {
  /** Puts the adapter on the page with these props, or gives it others. */
  readonly show: (props: P, around?: (adapter: ReactNode) => ReactNode) => Promise<void>;
  readonly user: UserEvent;
  /** What the adapter's ref received. */
  readonly ref: () => unknown;
  /** The page. */
  readonly page: HTMLElement;
  /** What React complained about since the page opened: props that reached an element which does not know them. */
  readonly complaints: () => readonly string[];
}

/** One thing an adapter must do so that the elements work with it. */
export interface AdapterRule<P> {
  /** What it does: "gives its ref to the control". */
  readonly rule: string;
  /** What it does instead, why that is a problem, and the fix: the end of a sentence that begins with the adapter's name. */
  readonly otherwise: string;
  readonly holds: (stage: Stage<P>) => Promise<boolean>;
}
