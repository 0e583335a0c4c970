import type { SyntheticEvent } from 'react';

/** What stands on a trigger: attributes, and handlers by their names. */
export type TriggerProps = Readonly<Record<string, unknown>>;

/** How the trigger of one kind of popup behaves before the code of the popup is there. */
export interface Resting {
  /** What radix puts on it while the popup is closed. */
  readonly attributes: TriggerProps;
  /** The events that ask for the popup; each says whether this one does. */
  readonly asks: Readonly<Record<string, (event: SyntheticEvent) => boolean>>;
  /** Other events that radix listens to; they call off what was asked for. */
  readonly leaves: readonly string[];
  /** It only explains: nobody is told that it is on its way, or did not come. */
  readonly isHint?: boolean;
}
