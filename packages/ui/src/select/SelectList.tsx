'use client';
import { ListNote } from '../listbox/ListNote.js';
import { ListPopup } from '../listbox/ListPopup.js';
import { OptionContent } from '../listbox/OptionContent.js';
import { OptionRows } from '../listbox/OptionRows.js';
import type { HighlightFollowing } from '../listbox/useHighlightFollowing.js';
import type { SelectView } from './SelectView.js';
import type { SelectModel } from './useSelectModel.js';

interface SelectListProps<V extends string> {
  view: SelectView<V>;
  select: SelectModel<V>;
  menu: ReturnType<SelectModel<V>['getMenuProps']>;
  listbox: HTMLElement | null;
  following: HighlightFollowing;
}

/** The open list of a select: its options, and a word when it loads or is empty. */
export function SelectList<V extends string>({ view: { options, loading, emptyText, button }, select, menu, listbox, following }: SelectListProps<V>) {
  return (
    <ListPopup anchor={button}>
      <div
        {...menu}
        className="gs-listbox"
        data-gs-slot="listbox"
        data-state={loading ? 'loading' : 'ready'}
        aria-busy={loading || undefined}
        onPointerMove={following.onPointerMove}
      >
        <OptionRows count={options.length} highlightedIndex={select.highlightedIndex} scroller={listbox} followHighlight={following.follows}>
          {(index, row) => {
            const option = options[index];
            return (
              option && (
                <div
                  {...select.getItemProps({ item: option, index, ...row })}
                  key={option.value}
                  className="gs-option"
                  data-gs-slot="option"
                  data-state={select.highlightedIndex === index ? 'active' : 'idle'}
                >
                  <OptionContent label={option.label} description={option.description} code={option.code} chosen={option === select.selectedItem} />
                </div>
              )
            );
          }}
        </OptionRows>
      </div>
      {(loading || options.length === 0) && <ListNote loading={loading} emptyText={emptyText} />}
    </ListPopup>
  );
}
