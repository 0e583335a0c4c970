'use client';
import type { ComponentType, ReactNode } from 'react';
import { SlotClasses } from './SlotClasses.js';
import type { ClassNames } from './slotNames.js';

/** What an element with named parts takes. */
export interface SlottedProps<Own extends string> {
  /** Your own classes by part, for this element alone. */
  classNames?: ClassNames<Own> | undefined;
}

/** An element whose parts take the classes of its `classNames`. */
export function withClassNames<Props extends { classNames?: object | undefined }>(name: string, Element: ComponentType<Props>): (props: Props) => ReactNode {
  function Slotted(props: Props) {
    const { classNames, ...others } = props;
    return (
      <SlotClasses classNames={classNames}>
        <Element {...(others as Props)} />
      </SlotClasses>
    );
  }
  Slotted.displayName = name;
  return Slotted;
}
