/** What the buyer of a receipt writes to get the invoice. */
export interface BuyerForm {
  legal_name: string;
  tax_id: string;
  tax_system: string;
  zip: string;
  use: string;
  email: string;
}
