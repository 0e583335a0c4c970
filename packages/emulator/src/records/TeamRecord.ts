import type { TeamSettings } from '../teams/teamSettings.js';
import type { TeamMember } from '../users/UserRecord.js';
import type { AddressRecord } from './AddressRecord.js';

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
  sat: { completed: boolean; csd_expires_at: number | null; connected_at: number | null };
  /** Payment processors and the like, by name. */
  integrations: Record<string, { completed: boolean }>;
  settings: TeamSettings;
  members: TeamMember[];
  /** Series it declared; those its documents used exist without being declared. */
  series: string[];
  /** Opens the page where the certificate is connected. */
  onboarding: string | null;
  manifest_signed_at: number | null;
  /** When it goes, once somebody asked to delete it. */
  deletes_at: number | null;
  created_at: number;
}
