interface PageEvents {
  /** The page is hidden, loses focus or goes away. */
  onLeave: () => void;
  /** The connection comes back or is lost. */
  onConnection: () => void;
}

/** Calls back when a person turns away from the page and when its connection changes; answers with the way to stop. On a server it does nothing. */
export function watchPage({ onLeave, onConnection }: PageEvents): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const controller = new AbortController();
  const { signal } = controller;
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') onLeave();
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  window.addEventListener('pagehide', onLeave, { signal });
  window.addEventListener('blur', onLeave, { signal });
  window.addEventListener('online', onConnection, { signal });
  window.addEventListener('offline', onConnection, { signal });
  return () => controller.abort();
}
