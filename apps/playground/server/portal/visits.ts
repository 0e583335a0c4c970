import { createHmac, timingSafeEqual } from 'node:crypto';
import { readCookie } from '../cookies.js';
import type { Customer } from './links.js';

/** Somebody who came in by a link. */
export interface Visit extends Customer {
  /** Unix ms. */
  readonly beganAt: number;
}

/** The cookie of a customer's visit: signed, for the server alone, and of no use at gigstack. */
export interface Visits {
  /** A `set-cookie` for a customer who just came in. */
  begin(request: Request, customer: Customer): string;
  /** Whose visit a request belongs to, however old; undefined without a cookie of ours. */
  of(request: Request): Visit | undefined;
  /** Whether a visit has gone on for too long. */
  isOver(visit: Visit): boolean;
}

const HALF_A_DAY = 12 * 3_600_000;

/** Visits signed with a secret of this process: after a restart everybody comes in by a new link, since withdrawals are forgotten with it. */
export function createVisits(secret: Buffer, now: () => number = Date.now): Visits {
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  const name = (request: Request) => `nomada_portal_${new URL(request.url).port}`;
  return {
    begin(request, { clientId, team }) {
      const text = Buffer.from(JSON.stringify({ clientId, team, beganAt: now() })).toString('base64url');
      return `${name(request)}=${text}.${sign(text)}; Path=/portal; HttpOnly; SameSite=Strict`;
    },
    of(request) {
      const [text = '', signature = ''] = (readCookie(request, name(request)) ?? '').split('.');
      const [given, right] = [Buffer.from(signature), Buffer.from(sign(text))];
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      return JSON.parse(Buffer.from(text, 'base64url').toString()) as Visit;
    },
    isOver: ({ beganAt }) => beganAt + HALF_A_DAY <= now(),
  };
}
