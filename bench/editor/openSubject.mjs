import { at, median } from '../report.mjs';

/** Runs in the page: `until` waits for something, but not for ever; `painted` resolves with the time at which what changes now is painted. */
const painted = `globalThis.until = async (find) => {
  for (const end = performance.now() + 60000; performance.now() < end; await new Promise((next) => setTimeout(next))) {
    const found = find();
    if (found) return found;
  }
  throw new Error('Not there after a minute: ' + find);
};
globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(performance.now()); port2.postMessage(0); }));`;

/** Opens one editor with as many lines as asked for; answers with what can be measured of it. */
export async function openSubject(browser, url, name, lines, { throttle = 1 } = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.addInitScript(painted);
  await page.goto(`${url}/${name}.html?lines=${lines}`);
  await page.waitForFunction(() => 'subject' in window);
  if (throttle !== 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });

  /** Script and layout so far, in ms. */
  async function cpu() {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (key) => metrics.find((metric) => metric.name === key)?.value ?? 0;
    return 1000 * (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'));
  }

  const mount = await page.evaluate(async () => {
    const start = performance.now();
    window.subject.mount();
    await window.until(() => document.querySelector(window.subject.quantity));
    return (await window.painted()) - start;
  });
  // What loads and settles afterwards is not part of a key.
  await page.waitForTimeout(1500 * throttle);

  return {
    mount,
    /** Types into the quantity of the third line; per key, ms to the paint, and CPU. */
    async type(keys = 30) {
      const quantity = await page.evaluate(() => window.subject.quantity);
      await page.locator(quantity).first().click();
      await page.evaluate(() => {
        window.times = [];
        document.addEventListener('keydown', ({ timeStamp }) => void window.painted().then((end) => window.times.push(end - timeStamp)), { capture: true });
      });
      for (let warm = 0; warm < 4; warm += 1) await key(cdp, page, warm);
      await page.evaluate(() => void (window.times = []));
      const before = await cpu();
      for (let turn = 0; turn < keys; turn += 1) await key(cdp, page, turn);
      const spent = (await cpu()) - before;
      const times = await page.evaluate(() => window.times);
      return { p50: median(times), p98: at(times, 0.98), cpu: spent / keys };
    },
    /** Adds a line; ms to the paint in which it stands. */
    async add() {
      return page.evaluate(async () => {
        const button = [...document.querySelectorAll(window.subject.add)][0];
        const start = performance.now();
        button.click();
        return (await window.painted()) - start;
      });
    },
    /** Pastes as many rows of a spreadsheet; ms to the paint of what they were understood as, and from the press that adds them to the paint in which they stand. */
    async paste(rows) {
      return page.evaluate(
        async ([text, count]) => {
          const { description, line } = window.subject;
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          const start = performance.now();
          document.querySelector(description).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
          const add = await window.until(() => [...document.querySelectorAll('[role="dialog"] button')].find((button) => button.textContent.includes(count)));
          const read = (await window.painted()) - start;
          const pressed = performance.now();
          add.click();
          await window.until(() => document.querySelectorAll(line).length >= Number(count));
          return read + (await window.painted()) - pressed;
        },
        [Array.from({ length: rows }, (_, index) => `Papel ${index}\t${index + 1}\t10`).join('\n'), String(rows)],
      );
    },
    page,
    close: () => page.close(),
  };
}

/** One digit or its deletion, so that the number stays short; the next one comes after a paint and a breath. */
async function key(cdp, page, turn) {
  const press = turn % 2 === 0 ? { key: '5', code: 'Digit5', text: '5', windowsVirtualKeyCode: 53 } : { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...press });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: press.key, code: press.code, windowsVirtualKeyCode: press.windowsVirtualKeyCode });
  await page.evaluate(() => window.painted().then(() => window.painted()));
}
