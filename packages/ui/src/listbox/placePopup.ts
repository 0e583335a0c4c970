const gap = 4;
const margin = 8;
/** No popup is taller, in CSS pixels. */
export const tallestPopup = 320;
const narrowest = 240;

/**
 * Puts a fixed popup below its anchor, or above where there is more room, as wide as the anchor and inside the viewport.
 * Positions are taken from where the popup really is, because an ancestor with a transform or containment moves the origin of `fixed`.
 */
export function placePopup(popup: HTMLElement, anchor: HTMLElement, rtl: boolean): void {
  const { documentElement } = anchor.ownerDocument;
  const box = anchor.getBoundingClientRect();
  const room = { below: documentElement.clientHeight - box.bottom - gap - margin, above: box.top - gap - margin };
  const { style } = popup;

  const width = Math.min(Math.max(box.width, narrowest), documentElement.clientWidth - 2 * margin);
  style.width = `${width}px`;
  style.maxHeight = `${tallestPopup}px`;
  const wanted = popup.offsetHeight;
  const side = room.below >= wanted || room.below >= room.above ? 'below' : 'above';
  style.maxHeight = `${Math.max(0, Math.min(tallestPopup, room[side]))}px`;
  popup.dataset['side'] = side;

  const start = rtl ? box.right - width : box.left;
  const left = Math.min(Math.max(start, margin), documentElement.clientWidth - margin - width);
  const top = side === 'below' ? box.bottom + gap : box.top - gap - popup.offsetHeight;
  style.left = '0px';
  style.top = '0px';
  const origin = popup.getBoundingClientRect();
  style.left = `${left - origin.left}px`;
  style.top = `${top - origin.top}px`;
}
