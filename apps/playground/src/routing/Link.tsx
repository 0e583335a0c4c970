import type { ComponentProps, MouseEvent } from 'react';
import { open } from './history.js';
import { pathOf, type Page } from './Page.js';

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  to: Page;
}

/** A link within the product: a plain click stays in the page, any other is the browser's. */
export function Link({ to, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(to);
  };
  return (
    <a {...rest} href={pathOf(to)} onClick={follow}>
      {children}
    </a>
  );
}
