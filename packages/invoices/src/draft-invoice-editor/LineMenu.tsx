'use client';
import { IconButton, MoreIcon, useMessages } from '@gigstack-ui/ui';
import { memo, useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { LineMenuList } from './laterParts.js';

/** Props of LineMenu. */
export interface LineMenuProps {
  id: string;
  /** Position on screen, from 1. */
  number: number;
  onDetail: (id: string) => void;
}

/** What can be done with a whole line; a plain button until somebody wants the menu, however many lines there are. */
export const LineMenu = memo(function LineMenu({ id, number, onDetail }: LineMenuProps) {
  const texts = useMessages(invoiceMessages);
  const [isWanted, setWanted] = useState(false);
  const button = (
    <IconButton label={texts.lineActions(number)} size="sm" aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)}>
      <MoreIcon />
    </IconButton>
  );
  return (
    <div className="gs-line-cell" data-gs-path={`lines.${id}.menu`} data-gs-cell="menu">
      {isWanted ? <LineMenuList fallback={button} id={id} number={number} onDetail={onDetail} /> : button}
    </div>
  );
});
