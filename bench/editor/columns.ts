const number = { required: true, pattern: /^\d+(\.\d{1,6})?$/ };

/** The columns of the react-hook-form editors, with what each asks for: the same an invoice needs. */
export const columns = [
  { name: 'description', label: 'Descripción', rules: { required: true, maxLength: 1000 } },
  { name: 'product_key', label: 'Clave de producto', rules: { required: true, pattern: /^\d{8}$/ } },
  { name: 'unit_key', label: 'Unidad', rules: { required: true } },
  { name: 'quantity', label: 'Cantidad', rules: number },
  { name: 'unit_price', label: 'Precio', rules: number },
] as const;

/** The usual taxes to choose from. */
export const taxes = ['IVA 16 %', 'IVA 8 %', 'IVA 0 %', 'Exento', 'Honorarios'] as const;
