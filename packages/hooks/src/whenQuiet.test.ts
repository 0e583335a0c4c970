import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet } from './whenQuiet.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for a pause, and no longer once the text is no longer wanted', async () => {
  const controller = new AbortController();
  const [quiet, given] = [vi.fn(), vi.fn()];
  void whenQuiet(new AbortController().signal).then(quiet);
  whenQuiet(controller.signal).catch(given);
  await vi.advanceTimersByTimeAsync(149);
  expect(quiet).not.toHaveBeenCalled();
  controller.abort();
  await vi.advanceTimersByTimeAsync(1);
  expect([quiet, given].map((listener) => listener.mock.calls.length)).toEqual([1, 1]);
  expect(vi.getTimerCount()).toBe(0);
});
