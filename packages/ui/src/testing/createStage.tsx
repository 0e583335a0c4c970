import { Suspense, createElement, type ComponentType, type ReactNode, type RefAttributes } from 'react';
import { act, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import type { Stage } from './AdapterRule.js';
import { listenToReact } from './listenToReact.js';

/** A page with one adapter on it, and the way to close it. */
export interface OpenStage<P> extends Stage<P> {
  readonly close: () => void;
}

/** Opens a page for an adapter, inside a provider of its own that has no adapters: ours never stand in for what is checked. */
export function createStage<P extends object>(Adapter: ComponentType<P & RefAttributes<unknown>>): OpenStage<P> {
  const react = listenToReact();
  let received: unknown = null;
  const keep = (element: unknown) => {
    received = element;
  };
  const same = (adapter: ReactNode) => adapter;
  let page: ReturnType<typeof render> | undefined;

  return {
    page: document.body,
    // A press on what is off is tried all the same: it must do nothing.
    user: userEvent.setup({ pointerEventsCheck: 0 }),
    ref: () => received,
    complaints: react.complaints,
    async show(props, around = same) {
      const whole = (
        <GigstackUIProvider>
          {/* A lazy adapter has to arrive first. */}
          <Suspense fallback={null}>
            {around(createElement(Adapter, { ...props, ref: keep }))}
            <i data-adapter-stage="" />
          </Suspense>
        </GigstackUIProvider>
      );
      if (page) page.rerender(whole);
      else page = render(whole);
      await waitFor(() => {
        if (!document.querySelector('[data-adapter-stage]')) throw new Error('It did not arrive.');
      });
      // Whatever the adapter does after its first paint: focus, popups, lazily loaded parts.
      await act(async () => {
        await new Promise((resolve) => setTimeout(resolve, 0));
      });
    },
    close() {
      page?.unmount();
      react.stop();
    },
  };
}
