'use client';
import { useId, type RefObject } from 'react';
import { PlusIcon } from '../icons/PlusIcon.js';
import { ListNote } from '../listbox/ListNote.js';
import { ListPopup } from '../listbox/ListPopup.js';
import { OptionContent } from '../listbox/OptionContent.js';
import { OptionRows } from '../listbox/OptionRows.js';
import type { HighlightFollowing } from '../listbox/useHighlightFollowing.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import type { ComboboxState } from './ComboboxOwnProps.js';
import type { ComboboxModel } from './useComboboxModel.js';

interface ComboboxListProps<T> {
  own: ComboboxState<T>;
  combobox: ComboboxModel<T>;
  anchor: RefObject<HTMLElement | null>;
  following: HighlightFollowing;
}

/** The open list: its options, the offer to create, and a word when it loads or is empty. */
export function ComboboxList<T>({ own, combobox, anchor, following }: ComboboxListProps<T>) {
  const texts = useMessages(uiMessages);
  const { rows, highlightedIndex, chosenIndex, listbox, menu } = combobox;
  const { loading = false, itemLabel, itemDescription, itemCode, emptyText, createLabel = texts.create } = own;
  const listId = useId();
  const isEmpty = !rows.some((row) => row.kind === 'item');

  return (
    <ListPopup anchor={anchor}>
      <div
        {...menu}
        className="gs-listbox"
        data-gs-slot="listbox"
        data-state={loading ? 'loading' : 'ready'}
        aria-busy={loading || undefined}
        onPointerMove={following.onPointerMove}
      >
        <OptionRows count={rows.length} highlightedIndex={highlightedIndex} scroller={listbox} followHighlight={following.follows}>
          {(index, rowProps) => {
            const row = rows[index];
            if (!row) return null;
            const group = row.kind === 'item' ? row.group : undefined;
            const headingId = group && `${listId}-group-${group.first}`;
            const startsGroup = group?.first === index;
            const { ref, style, ...position } = rowProps;
            const option = (
              <div
                {...combobox.getItemProps({ item: row, index, ...position, ...(!startsGroup && { ref, style }) })}
                key={row.key}
                aria-describedby={headingId}
                className="gs-option"
                data-gs-slot={row.kind === 'item' ? 'option' : 'create-option'}
                data-state={highlightedIndex === index ? 'active' : 'idle'}
              >
                {row.kind === 'item' ? (
                  <OptionContent label={itemLabel(row.item)} description={itemDescription?.(row.item)} code={itemCode?.(row.item)} chosen={index === chosenIndex} />
                ) : (
                  <>
                    <PlusIcon />
                    <span>{createLabel(row.text)}</span>
                  </>
                )}
              </div>
            );
            if (!startsGroup) return option;
            return (
              <div key={row.key} ref={ref} style={style} role="presentation" className="gs-option-group">
                <div id={headingId} role="presentation" className="gs-option-heading" data-gs-slot="option-group">
                  {group?.heading}
                </div>
                {option}
              </div>
            );
          }}
        </OptionRows>
      </div>
      {(loading || isEmpty) && <ListNote loading={loading} emptyText={emptyText} />}
    </ListPopup>
  );
}
