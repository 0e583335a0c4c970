/** Processors by the API's word for them, as they write themselves; proper names, the same in every language. */
const names: Readonly<Record<string, string>> = {
  stripe: 'Stripe',
  paypal: 'PayPal',
  mercadopago: 'Mercado Pago',
  openpay: 'Openpay',
  conekta: 'Conekta',
  clip: 'Clip',
  dlocal: 'dLocal',
  woocommerce: 'WooCommerce',
  shopify: 'Shopify',
};

/** Who moved the money: undefined where it was registered by hand or through the API, and an unknown one as the API writes it. */
export function processorName(processor: string): string | undefined {
  return processor === 'api' || processor === 'manual' ? undefined : (names[processor] ?? processor);
}
