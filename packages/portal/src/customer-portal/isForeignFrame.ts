/** Whether this page stands in a frame of another origin, which could lay something of its own over a button. */
export function isForeignFrame(): boolean {
  if (window.self === window.top) return false;
  try {
    // Readable only when the page around is of the same origin.
    return window.top?.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}
