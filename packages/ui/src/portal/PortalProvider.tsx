'use client';
import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { RootAttributes } from '../provider/rootAttributes.js';
import type { Theme } from '../provider/theme.js';
import { useIsomorphicLayoutEffect } from '../provider/useIsomorphicLayoutEffect.js';
import { createPortalRoot, dressPortalRoot } from './createPortalRoot.js';
import { PortalContext } from './PortalContext.js';

interface PortalProviderProps {
  root: RefObject<HTMLElement | null>;
  attributes: RootAttributes;
  theme: Theme;
  /** The host's own element for popups; absent, one is made on first need and removed with the provider. */
  container: HTMLElement | null | undefined;
  children: ReactNode;
}

/** Gives popups one container that carries the provider's tokens, direction and language. */
export function PortalProvider({ root, attributes, theme, container: hostContainer, children }: PortalProviderProps) {
  const portalRoot = useRef<HTMLElement | null>(null);
  const dress = useRef<(container: HTMLElement) => void>(() => {});

  useIsomorphicLayoutEffect(() => {
    dress.current = (container) => dressPortalRoot(container, attributes, theme);
    if (portalRoot.current) dress.current(portalRoot.current);
  }, [attributes, theme]);

  useEffect(
    () => () => {
      portalRoot.current?.remove();
      portalRoot.current = null;
    },
    [hostContainer],
  );

  const targets = useMemo(() => {
    const place = {
      make() {
        if (portalRoot.current || !root.current) return;
        portalRoot.current = createPortalRoot(root.current, hostContainer);
        dress.current(portalRoot.current);
      },
      current: () => portalRoot.current,
    };
    return { root: place, nearest: place };
  }, [root, hostContainer]);

  return <PortalContext.Provider value={targets}>{children}</PortalContext.Provider>;
}
