const prefix = 'payment_';

/** The address where a payment is paid; the random part of its id is what opens it. */
export function payUrl(origin: string, id: string): string {
  return `${origin}/p/${id.slice(prefix.length)}`;
}

/** The id of the payment behind the last part of such an address. */
export function paymentIdOf(code: string): string {
  return `${prefix}${code}`;
}
