// What most teams write first: one form, `watch` at the top, everything derived from it.
import { createRoot } from 'react-dom/client';
import { useFieldArray, useForm } from 'react-hook-form';
import { columns, taxes } from './columns.js';
import { linesOf, offer, wantedLines, type BenchLine } from './lines.js';
import { amountOf, money, totalsOf } from './plainTotals.js';

function Editor() {
  const { register, control, watch, formState: { errors } } = useForm<{ lines: BenchLine[] }>({ mode: 'onChange', defaultValues: { lines: linesOf(wantedLines) } });
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  const lines = watch('lines');
  const totals = totalsOf(lines);
  return (
    <form>
      <button id="add" type="button" onClick={() => append({ description: '', quantity: '1', unit_price: '0', product_key: '', unit_key: '', tax: 'IVA 16 %' })}>
        Agregar
      </button>
      <table>
        <tbody>
          {fields.map((field, index) => (
            <tr key={field.id}>
              {columns.map(({ name, label, rules }) => (
                <td key={name}>
                  <label>
                    <span>{label}</span>
                    <input data-cell={`${name}-${index}`} {...register(`lines.${index}.${name}`, rules)} />
                  </label>
                  {errors.lines?.[index]?.[name] && <small role="alert">Revisa este dato</small>}
                </td>
              ))}
              <td>
                <label>
                  <span>Impuestos</span>
                  <select {...register(`lines.${index}.tax`)}>
                    {taxes.map((tax) => (
                      <option key={tax}>{tax}</option>
                    ))}
                  </select>
                </label>
              </td>
              <td>{money(amountOf(lines[index] ?? field))}</td>
              <td>
                <button type="button" onClick={() => remove(index)}>
                  Quitar
                </button>
              </td>
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
