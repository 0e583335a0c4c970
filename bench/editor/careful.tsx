// The same form by somebody who knows the library: rows are memoised, each watches its own fields, and the totals watch the lines apart.
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, useFieldArray, useForm, useFormContext, useWatch } from 'react-hook-form';
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

const Row = memo(function Row({ index }: { index: number }) {
  const { register } = useFormContext<Form>();
  return (
    <tr>
      {(['description', 'product_key', 'unit_key', 'quantity', 'unit_price'] as const).map((name) => (
        <td key={name}>
          <input aria-label={name} data-cell={`${name}-${index}`} {...register(`lines.${index}.${name}`)} />
        </td>
      ))}
      <Amount index={index} />
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
  const { fields, append } = useFieldArray({ control, name: 'lines' });
  return (
    <>
      <button id="add" type="button" onClick={() => append({ description: '', quantity: '1', unit_price: '0', product_key: '', unit_key: '' })}>
        Agregar
      </button>
      <table>
        <tbody>
          {fields.map((field, index) => (
            <Row key={field.id} index={index} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Editor() {
  const form = useForm<Form>({ defaultValues: { lines: linesOf(wantedLines) } });
  return (
    <FormProvider {...form}>
      <Rows />
      <Totals />
    </FormProvider>
  );
}

offer({ mount: () => createRoot(document.querySelector('#root') as Element).render(<Editor />), quantity: '[data-cell="quantity-2"]', add: '#add' });
