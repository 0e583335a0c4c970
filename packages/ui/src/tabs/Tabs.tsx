'use client';
import { forwardRef, useId, type ForwardedRef, type KeyboardEvent, type ReactElement, type ReactNode, type RefAttributes } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { useUi } from '../provider/uiContext.js';
import { useControllableState } from '../useControllableState.js';
import { nextTab } from './nextTab.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** One tab. */
export interface Tab<V extends string = string> {
  readonly value: V;
  readonly label: ReactNode;
  /** Beside the label: how many. */
  readonly count?: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** Props of Tabs; the panel's content follows the chosen tab. */
export interface TabsProps<V extends string> {
  /** What the tabs divide, for assistive technology. */
  label: string;
  tabs: readonly Tab<V>[];
  value?: V | undefined;
  defaultValue?: V | undefined;
  onValueChange?: ((value: V) => void) | undefined;
  className?: string | undefined;
  /** The panel of the chosen tab: the same content for all, or made from the tab. */
  children?: ReactNode | ((value: V) => ReactNode);
}

function TabsOf<V extends string>({ label, tabs, value, defaultValue, onValueChange, className, children }: TabsProps<V>, ref: ForwardedRef<HTMLDivElement>) {
  const slotClass = useSlotClasses();
  const { dir } = useUi();
  const id = useId();
  const [chosen, choose] = useControllableState<V | undefined>(value, defaultValue ?? tabs[0]?.value, (next) => next !== undefined && onValueChange?.(next));

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const next = nextTab(tabs, chosen, event.key, dir);
    if (!next) return;
    event.preventDefault();
    choose(next);
    const list = event.currentTarget.parentElement?.children;
    const button = list?.item(tabs.findIndex((tab) => tab.value === next));
    if (button instanceof HTMLElement) button.focus();
  };

  return (
    <div ref={ref} className={slotClass('tabs', 'gs-tabs', className)} data-gs-slot="tabs">
      <div role="tablist" aria-label={label} className="gs-tab-list" data-gs-slot="tab-list">
        {tabs.map((tab) => {
          const isActive = tab.value === chosen;
          return (
            <button
              key={tab.value}
              id={`${id}${tab.value}`}
              type="button"
              role="tab"
              className="gs-tab"
              data-gs-slot="tab"
              data-state={isActive ? 'active' : 'inactive'}
              aria-selected={isActive}
              aria-controls={isActive ? `${id}panel` : undefined}
              tabIndex={isActive ? 0 : -1}
              disabled={tab.disabled}
              onClick={() => choose(tab.value)}
              onKeyDown={onKeyDown}
            >
              {tab.label}
              {tab.count !== undefined && <span className="gs-tab-count">{tab.count}</span>}
            </button>
          );
        })}
      </div>
      {chosen !== undefined && (
        <div key={chosen} role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`} className="gs-tab-panel" data-gs-slot="tab-panel">
          {typeof children === 'function' ? children(chosen) : children}
        </div>
      )}
    </div>
  );
}

/** Parts of one place, one in sight at a time; the arrows, Home and End go from tab to tab. */
export const Tabs = adaptable('Tabs', forwardRef(TabsOf)) as unknown as <V extends string>(props: TabsProps<V> & RefAttributes<HTMLDivElement>) => ReactElement | null;
