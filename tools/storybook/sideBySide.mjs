/** Does the work for each item, `count` at a time: most of what a story takes is waiting. */
export async function sideBySide(items, count, work) {
  const left = [...items.entries()];
  const results = [];
  await Promise.all(
    Array.from({ length: count }, async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) results[next[0]] = await work(next[1]);
    }),
  );
  return results;
}
