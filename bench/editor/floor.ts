// The floor: no framework, only the rows in sight are in the page, and the totals are integers that move by what changed.
import { linesOf, offer, wantedLines, type BenchLine } from './lines.js';

const ROW = 44;
const IVA = 16n;

/** Ten-thousandths, of a text with up to four decimals. */
function parse(text: string): bigint {
  const match = /^(\d*)(?:\.(\d{0,4}))?$/.exec(text);
  return match ? BigInt(match[1] || '0') * 10_000n + BigInt((match[2] ?? '').padEnd(4, '0')) : 0n;
}

const cents = (scaled: bigint) => (scaled + 500_000n) / 1_000_000n;
const money = (scaled: bigint) => {
  const text = String(cents(scaled)).padStart(3, '0');
  return `${text.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${text.slice(-2)}`;
};

function mount(): void {
  const lines: BenchLine[] = linesOf(wantedLines);
  const amounts = lines.map((line) => parse(line.quantity) * parse(line.unit_price));
  let subtotal = amounts.reduce((sum, amount) => sum + amount, 0n);

  const root = document.querySelector('#root');
  if (!root) return;
  root.innerHTML = '<button id="add" type="button">Agregar</button><div id="view"><div id="tall"></div></div><dl><dt>Subtotal</dt><dd id="subtotal"></dd><dt>IVA</dt><dd id="iva"></dd><dt>Total</dt><dd id="total"></dd></dl>';
  const [view, tall, total, iva, sub, add] = ['#view', '#tall', '#total', '#iva', '#subtotal', '#add'].map((name) => document.querySelector<HTMLElement>(name)) as HTMLElement[];
  if (!view || !tall || !total || !iva || !sub || !add) return;

  function showTotals(): void {
    if (!total || !iva || !sub) return;
    const tax = (subtotal * IVA) / 100n;
    sub.textContent = money(subtotal);
    iva.textContent = money(tax);
    total.textContent = money(subtotal + tax);
  }

  function row(index: number): HTMLElement {
    const element = document.createElement('div');
    element.className = 'row';
    element.style.transform = `translateY(${index * ROW}px)`;
    const line = lines[index];
    for (const name of ['description', 'product_key', 'unit_key', 'quantity', 'unit_price'] as const) {
      const input = document.createElement('input');
      input.value = line?.[name] ?? '';
      input.setAttribute('aria-label', name);
      input.dataset['cell'] = `${name}-${index}`;
      input.addEventListener('input', () => {
        lines[index] = { ...(lines[index] as BenchLine), [name]: input.value };
        if (name !== 'quantity' && name !== 'unit_price') return;
        const next = parse(lines[index].quantity) * parse(lines[index].unit_price);
        subtotal += next - (amounts[index] ?? 0n);
        amounts[index] = next;
        amount.textContent = money(next);
        showTotals();
      });
      element.append(input);
    }
    const amount = document.createElement('output');
    amount.textContent = money(amounts[index] ?? 0n);
    element.append(amount);
    return element;
  }

  const shown = new Map<number, HTMLElement>();
  function showRows(): void {
    if (!view || !tall) return;
    tall.style.height = `${lines.length * ROW}px`;
    const first = Math.max(0, Math.floor(view.scrollTop / ROW) - 4);
    const last = Math.min(lines.length, first + Math.ceil(view.clientHeight / ROW) + 8);
    for (const [index, element] of shown) {
      if (index >= first && index < last) continue;
      element.remove();
      shown.delete(index);
    }
    for (let index = first; index < last; index += 1) {
      if (shown.has(index)) continue;
      const element = row(index);
      shown.set(index, element);
      tall.append(element);
    }
  }

  view.addEventListener('scroll', showRows);
  add.addEventListener('click', () => {
    lines.push({ description: '', quantity: '1', unit_price: '0', product_key: '', unit_key: '', tax: 'IVA 16 %' });
    amounts.push(0n);
    view.scrollTop = view.scrollHeight;
    showRows();
    shown.get(lines.length - 1)?.querySelector('input')?.focus({ preventScroll: true });
  });
  showRows();
  showTotals();
}

offer({ mount, quantity: '[data-cell="quantity-2"]', add: '#add' });
