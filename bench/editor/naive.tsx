// What most teams write first: one form, `watch` at the top, everything derived from it.
import { createRoot } from 'react-dom/client';
import { useFieldArray, useForm } from 'react-hook-form';
import { linesOf, offer, wantedLines, type BenchLine } from './lines.js';
import { amountOf, money, totalsOf } from './plainTotals.js';

function Editor() {
  const { register, control, watch } = useForm<{ lines: BenchLine[] }>({ defaultValues: { lines: linesOf(wantedLines) } });
  const { fields, append } = useFieldArray({ control, name: 'lines' });
  const lines = watch('lines');
  const totals = totalsOf(lines);
  return (
    <form>
      <button id="add" type="button" onClick={() => append({ description: '', quantity: '1', unit_price: '0', product_key: '', unit_key: '' })}>
        Agregar
      </button>
      <table>
        <tbody>
          {fields.map((field, index) => (
            <tr key={field.id}>
              {(['description', 'product_key', 'unit_key', 'quantity', 'unit_price'] as const).map((name) => (
                <td key={name}>
                  <input aria-label={name} data-cell={`${name}-${index}`} {...register(`lines.${index}.${name}`)} />
                </td>
              ))}
              <td>{money(amountOf(lines[index] ?? field))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{money(totals.subtotal)}</p>
      <p>{money(totals.iva)}</p>
      <p>{money(totals.total)}</p>
    </form>
  );
}

offer({ mount: () => createRoot(document.querySelector('#root') as Element).render(<Editor />), quantity: '[data-cell="quantity-2"]', add: '#add' });
