import * as z from 'zod/mini';

const times = z.optional(z.int().check(z.minimum(1), z.maximum(1000)));

/** What `PUT /_emulator/faults` takes; what is left out stays as it is. */
export const faultsInput = z.strictObject({
  latency: z.optional(z.number().check(z.minimum(0), z.maximum(600_000))),
  error_rate: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  cent_drift: z.optional(z.boolean()),
  envelope: z.optional(z.enum(['documented', 'message', 'success', 'nested', 'errors-as-200'])),
  null_elements: z.optional(z.boolean()),
  receiver: z.optional(z.enum(['silent', 'accepts', 'rejects'])),
  fail_next: z.optional(
    z.array(
      z.strictObject({
        endpoint: z.string(),
        times,
        status: z.optional(z.int().check(z.minimum(400), z.maximum(599))),
        body: z.optional(z.unknown()),
      }),
    ),
  ),
  lose_answer: z.optional(z.array(z.strictObject({ endpoint: z.string(), times }))),
});

const tenYears = 10 * 366 * 86_400_000;

/** What `PUT /_emulator/clock` takes: a moment and a distance, both in milliseconds. */
export const clockInput = z.strictObject({
  at: z.optional(z.number().check(z.minimum(0), z.maximum(4e12))),
  advance: z.optional(z.number().check(z.minimum(-tenYears), z.maximum(tenYears))),
});

/** What `PUT /_emulator/teams/:id` takes: a team with or without Stripe, certificate, Connect. Times in milliseconds. */
export const teamKnobInput = z.strictObject({
  integrations: z.optional(z.record(z.string(), z.strictObject({ completed: z.boolean() }))),
  sat: z.optional(z.strictObject({ completed: z.optional(z.boolean()), csd_expires_at: z.optional(z.number()) })),
  connect_enabled: z.optional(z.boolean()),
});
