/** The address where the client of a receipt makes the invoice. */
export function receiptUrl(origin: string, id: string): string {
  return `${origin}/autofactura?id=${id}`;
}
