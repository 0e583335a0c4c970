// The same form by somebody who knows the library: rows are memoised, each watches its own fields, and the totals watch the lines apart.
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, useFieldArray, useForm, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { columns, taxes } from './columns.js';
import { linesOf, offer, wantedLines, type BenchLine } from './lines.js';
import { amountOf, money, totalsOf } from './plainTotals.js';

interface Form {
  lines: BenchLine[];
}

function Amount({ index }: { index: number }) {
  const { control } = useFormContext<Form>();
  const [quantity, unit_price] = useWatch({ control, name: [`lines.${index}.quantity`, `lines.${index}.unit_price`] });
  return <td>{money(amountOf({ quantity, unit_price }))}</td>;
}

const Row = memo(function Row({ index, onRemove }: { index: number; onRemove: (index: number) => void }) {
  const { register, control } = useFormContext<Form>();
  const { errors } = useFormState({ control, name: `lines.${index}` });
  return (
    <tr>
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
      <Amount index={index} />
      <td>
        <button type="button" onClick={() => onRemove(index)}>
          Quitar
        </button>
      </td>
    </tr>
  );
});

function Totals() {
  const { control } = useFormContext<Form>();
  const totals = totalsOf(useWatch({ control, name: 'lines' }));
  return (
    <>
      <p>{money(totals.subtotal)}</p>
      <p>{money(totals.iva)}</p>
      <p>{money(totals.total)}</p>
    </>
  );
}

function Rows() {
  const { control } = useFormContext<Form>();
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  return (
    <>
      <button id="add" type="button" onClick={() => append({ description: '', quantity: '1', unit_price: '0', product_key: '', unit_key: '', tax: 'IVA 16 %' })}>
        Agregar
      </button>
      <table>
        <tbody>
          {fields.map((field, index) => (
            <Row key={field.id} index={index} onRemove={remove} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Editor() {
  const form = useForm<Form>({ mode: 'onChange', defaultValues: { lines: linesOf(wantedLines) } });
  return (
    <FormProvider {...form}>
      <Rows />
      <Totals />
    </FormProvider>
  );
}

offer({ mount: () => createRoot(document.querySelector('#root') as Element).render(<Editor />), quantity: '[data-cell="quantity-2"]', add: '#add' });
