import type { AddressRecord } from './AddressRecord.js';
import type { TaxRecord } from './TaxRecord.js';

/** A team: an issuer of invoices. Times in milliseconds. */
export interface TeamRecord {
  id: string;
  billing_account: string;
  /** Whether this team's key may act for other teams of its billing account. */
  connect_enabled: boolean;
  legal_name: string;
  tax_id: string;
  tax_system: string;
  address: AddressRecord & { zip: string };
  brand: { alias: string; primary_color: string; secondary_color: string; logo: string | null };
  support_email: string;
  support_phone: string;
  sat: { completed: boolean; csd_expires_at: number; connected_at: number };
  settings: {
    taxes: TaxRecord[];
    default_series: { income: { serie: string }; credit_note: { serie: string }; complements?: { serie: string } };
    use: string;
    product_key: string;
    unit_key: string;
    unit_name: string;
  };
  created_at: number;
}
