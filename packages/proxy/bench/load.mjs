import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One GET, its answer read to the end; rejects unless it is a 200. */
export function get(url, headers = {}) {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (answer) => {
      answer.resume().once('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${url}: HTTP ${answer.statusCode}`))));
    })
      .once('error', reject)
      .end();
  });
}

/** Milliseconds of one request after another, sorted. */
export async function latencies(call, count) {
  const times = [];
  for (let each = 0; each < count; each += 1) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b);
}

/** Requests per second, 32 at a time, over that many. */
export async function throughput(call, count) {
  let left = count;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      while ((left -= 1) >= 0) await call();
    }),
  );
  return count / ((performance.now() - start) / 1_000);
}

/** Lets go of the connections. */
export function hangUp() {
  agent.destroy();
}
