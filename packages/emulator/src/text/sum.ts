/** The sum of two amounts as a JSON number, rid of the crumbs of binary arithmetic. */
export function sum(amount: string | number, more: number): number {
  return Number((Number(amount) + more).toFixed(6));
}
