import type { RootAttributes } from '../provider/rootAttributes.js';
import { applyTheme, type Theme } from '../provider/theme.js';

/** Makes tokens apply inside one portal container: the same attributes and theme as the provider's own root. */
export function dressPortalRoot(container: HTMLElement, attributes: RootAttributes, theme: Theme): void {
  for (const name of ['lang', 'dir', 'data-scheme', 'data-density'] as const) container.setAttribute(name, attributes[name]);
  applyTheme(container, theme);
}

// A host may mount us inside its own modal dialog or a shadow root: outside of it popups would be inert or unstyled.
function portalParent(root: Element): Element | DocumentFragment {
  const dialog = root.closest('dialog, [role="dialog"], [role="alertdialog"]');
  if (dialog) return dialog;
  const rootNode = root.getRootNode();
  return rootNode instanceof ShadowRoot ? rootNode : root.ownerDocument.body;
}

/** Adds an empty `div.gs-root` where popups of this root may live: in the host's own element, if it gave one. */
export function createPortalRoot(root: Element, hostContainer: HTMLElement | null | undefined): HTMLElement {
  const container = root.ownerDocument.createElement('div');
  container.className = 'gs-root';
  container.setAttribute('data-gs-portal', '');
  (hostContainer ?? portalParent(root)).append(container);
  return container;
}
