import { createHash, randomBytes } from 'node:crypto';

/** One customer of one team. */
export interface Customer {
  readonly clientId: string;
  readonly team: string | undefined;
}

/** The links this product has sent to customers, and what it has withdrawn. */
export interface Links {
  /** A code that opens the portal of a customer once. */
  make(customer: Customer): string;
  /** The customer of a code, the first time it comes; undefined for any other. */
  take(code: string): Customer | undefined;
  /** Ends every session the customer has now; a link made afterwards opens again. */
  withdraw(customer: Customer): void;
  /** Whether a session, or a token, that began then has been ended. */
  isWithdrawn(customer: Customer, beganAt: number): boolean;
  /** Notes that the customer asked for a new link; the product shows it to whoever sends them. */
  ask(customer: Customer): void;
  /** Whether they have asked since their last link. */
  hasAsked(customer: Customer): boolean;
}

const DAY = 86_400_000;
const MOST_CODES = 1_000;

/** Links in the memory of this process, by the digest of their code: whoever reads the memory opens nothing. A real product keeps these few columns in its database. */
export function createLinks(now: () => number = Date.now): Links {
  const open = new Map<string, { readonly customer: Customer; readonly endsAt: number }>();
  const withdrawn = new Map<string, number>();
  const asked = new Set<string>();

  return {
    make(customer) {
      for (const [digest, { endsAt }] of open) if (endsAt <= now() || open.size >= MOST_CODES) open.delete(digest);
      const code = randomBytes(24).toString('base64url');
      open.set(digestOf(code), { customer, endsAt: now() + DAY });
      asked.delete(nameOf(customer));
      return code;
    },
    take(code) {
      const digest = digestOf(code);
      const found = open.get(digest);
      open.delete(digest);
      return found && found.endsAt > now() ? found.customer : undefined;
    },
    withdraw(customer) {
      withdrawn.set(nameOf(customer), now());
      for (const [digest, link] of open) if (nameOf(link.customer) === nameOf(customer)) open.delete(digest);
    },
    isWithdrawn: (customer, beganAt) => beganAt <= (withdrawn.get(nameOf(customer)) ?? -Infinity),
    ask(customer) {
      asked.add(nameOf(customer));
    },
    hasAsked: (customer) => asked.has(nameOf(customer)),
  };
}

function nameOf({ clientId, team }: Customer): string {
  return JSON.stringify([clientId, team]);
}

function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('base64url');
}
