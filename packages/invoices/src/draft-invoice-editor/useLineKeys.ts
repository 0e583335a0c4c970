'use client';
import { randomKey } from '@gigstack-ui/hooks';
import { useAnnounce, useMessages } from '@gigstack-ui/ui';
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { positionOf } from './draftInvoiceForm.js';
import { cellActOf, lineActOf, rowActOf, type LineAct } from './lineKeys.js';
import { focusAside, focusSpot, spotOf, type LineSpot } from './lineSpot.js';
import { addLine, duplicateLine, moveLine } from './model/formEdits.js';
import { useEditor } from './SessionContext.js';

/** The keyboard of the lines, for the list that holds them. */
export interface LineKeys {
  /** Line that is about to get the focus: it must be alive. */
  readonly awaited: string | undefined;
  /** Adds a line below the one given, or at the end, and goes there. */
  readonly add: (below?: string) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Makes the keys of the lines work: cells, whole lines, and what is done with them. */
export function useLineKeys(list: RefObject<HTMLElement | null>, readOnly: boolean): LineKeys {
  const texts = useMessages(invoiceMessages);
  const announce = useAnnounce();
  const { edit, form, removeLine } = useEditor();
  const [wanted, want] = useState<LineSpot>();

  useEffect(() => {
    if (wanted) focusSpot(list.current, wanted);
  }, [list, wanted]);

  function add(below?: string): void {
    const id = randomKey();
    edit(addLine(below === undefined ? undefined : positionOf(form.getState(), below) + 1, id));
    want({ id, cell: 'description' });
  }

  function duplicate({ id, cell }: LineSpot): void {
    const copy = randomKey();
    edit(duplicateLine(id, copy));
    want({ id: copy, cell });
    announce(texts.lineDuplicated);
  }

  function remove({ id, cell }: LineSpot): void {
    const index = positionOf(form.getState(), id);
    removeLine(id);
    const { order } = form.getState();
    const next = order[Math.min(index, order.length - 1)];
    if (next) want({ id: next, cell });
  }

  function move(spot: LineSpot, by: -1 | 1): void {
    edit(moveLine(spot.id, by));
    want({ ...spot });
    announce(texts.lineMoved(positionOf(form.getState(), spot.id) + 1));
  }

  /** The line next to one; itself at the edge. */
  function neighbour(id: string, by: -1 | 1): string {
    const values = form.getState();
    return values.order[positionOf(values, id) + by] ?? id;
  }

  function change(act: LineAct, spot: LineSpot): void {
    if (readOnly) return;
    if (act === 'duplicate') duplicate(spot);
    else if (act === 'remove') remove(spot);
    else move(spot, act === 'up' ? -1 : 1);
  }

  function go(act: LineAct, { id, cell }: LineSpot): void {
    if (act === 'above') focusSpot(list.current, { id: neighbour(id, -1), cell });
    else if (act === 'below') focusSpot(list.current, { id: neighbour(id, 1), cell });
    else if (act === 'cell') focusSpot(list.current, { id, cell: 'description' });
    else focusAside(list.current, { id, cell }, act === 'after' ? 1 : -1, () => neighbour(id, act === 'after' ? 1 : -1));
  }

  return {
    awaited: wanted?.id,
    add,
    // Before the controls hear of it: a list of suggestions would open with the arrow that leads to the next line.
    onKeyDownCapture(event) {
      const spot = spotOf(event);
      if (!spot || !(event.target instanceof Element)) return;
      const act = lineActOf(event) ?? (spot.cell === undefined ? rowActOf(event) : cellActOf(event, event.target));
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      if (CHANGES.includes(act)) change(act, spot);
      else go(act, spot);
    },
    onKeyDown(event) {
      const spot = spotOf(event);
      if (!spot?.cell || !(event.target instanceof HTMLInputElement)) return;
      // An Escape that closes a list does not come this far, and an Enter that chose from one is already spent.
      if (event.key === 'Escape') focusSpot(list.current, { id: spot.id, cell: undefined });
      else if (event.key === 'Enter' && !event.defaultPrevented && !readOnly) {
        event.preventDefault();
        add(spot.id);
      }
    },
  };
}

const CHANGES: readonly LineAct[] = ['duplicate', 'remove', 'up', 'down'];
