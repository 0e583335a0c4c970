/** Where the clock of a picture stands as its page opens: what counts days and validity shows the same tomorrow. */
export const pictureDay = Date.UTC(2026, 10, 24, 18);

/**
 * Runs in a page before anything of it: the time, the chance and the rest of a picture. The clock runs on from `start`; chance gives the same numbers each time;
 * and once `holdTimers()` was called, what is due in a second or more (a toast that leaves, another attempt, the next look at a payment) stays where it is.
 * `atRest(quiet, patience)` tells whether nothing moved on the page for so many milliseconds it had time for, before the patience ended.
 */
export function pictureTime(start) {
  // The story before it may have left something behind; a frame inside this one has not.
  if (globalThis.top === globalThis && origin !== 'null') {
    localStorage.clear();
    sessionStorage.clear();
  }
  const Real = globalThis.Date;
  const shift = start - Real.now();
  class PictureDate extends Real {
    constructor(...parts) {
      super(...(parts.length === 0 ? [Real.now() + shift] : parts));
    }
    static now() {
      return Real.now() + shift;
    }
  }
  globalThis.Date = new Proxy(PictureDate, { apply: () => new PictureDate().toString() });

  let seed = 1;
  const chance = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  Math.random = chance;
  crypto.getRandomValues = (numbers) => {
    for (let at = 0; at < numbers.length; at += 1) numbers[at] = Math.floor(chance() * 4_294_967_296);
    return numbers;
  };

  const hold = 1_000;
  let isHeld = false;
  const held = (run, delay) => (...rest) => (isHeld && delay >= hold ? undefined : run(...rest));
  const { setTimeout: later, setInterval: often } = globalThis;
  const wrap = (set) => function timer(run, delay = 0, ...rest) {
    return Reflect.apply(set, globalThis, [typeof run === 'function' ? held(run, delay) : run, delay, ...rest]);
  };
  globalThis.setTimeout = wrap(later);
  globalThis.setInterval = wrap(often);

  let moved = 0;
  const watch = new MutationObserver(() => {
    moved += 1;
  });
  const watched = { subtree: true, childList: true, attributes: true, characterData: true };
  watch.observe(document, watched);
  // What happens inside a shadow root is seen only there.
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(init) {
    const shadow = Reflect.apply(attachShadow, this, [init]);
    watch.observe(shadow, watched);
    return shadow;
  };

  const tick = 50;
  const isArriving = () => document.fonts.status === 'loading' || [...document.images].some((image) => !image.complete);
  globalThis.pictureTime = {
    holdTimers() {
      isHeld = true;
    },
    async atRest(quiet, patience) {
      const end = Real.now() + patience;
      let ticks = 0;
      // A page that was too busy for a tick is not credited with the time it took.
      for (let before = moved; ticks * tick < quiet && Real.now() < end; before = moved) {
        await new Promise((resolve) => later(resolve, tick));
        ticks = moved === before && !isArriving() ? ticks + 1 : 0;
      }
      return ticks * tick >= quiet;
    },
  };
}
