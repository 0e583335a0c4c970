import { GigstackError } from '@gigstack-ui/api';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Autosave, AutosaveOptions } from './Autosave.js';
import { createAutosave } from './createAutosave.js';

/** A server under the test's thumb: what is typed, what it was sent, and how each save ends. */
function setUp(options: Partial<AutosaveOptions> = {}) {
  const text = { typed: '' };
  const sent: string[] = [];
  const pending: { arrive: () => void; fail: (error?: Error) => void; signal: AbortSignal }[] = [];
  const autosave = createAutosave({
    save: (signal) => {
      sent.push(text.typed);
      return new Promise<void>((resolve, reject) => {
        pending.push({ arrive: resolve, fail: (error = refusal({ kind: 'network', code: 'network_error' })) => reject(error), signal });
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    },
    ...options,
  });
  const type = (value: string) => {
    text.typed = value;
    autosave.changed();
  };
  const last = () => {
    const save = pending.at(-1);
    if (!save) throw new Error('nothing was sent');
    return save;
  };
  const settle = async (how: 'arrive' | 'fail', error?: Error) => {
    if (how === 'arrive') last().arrive();
    else last().fail(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autosave, type, sent, last, arrive: () => settle('arrive'), fail: (error?: Error) => settle('fail', error), state: () => autosave.getState().state };
}

function refusal(options: { kind: 'api' | 'network'; code: string; status?: number; retryAfter?: number }): GigstackError {
  return new GigstackError({ endpoint: 'drafts.update', ...options });
}

function connection(isOnline: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

let stop = () => {};
const started = (autosave: Autosave) => {
  stop = autosave.start();
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stop();
  stop = () => {};
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('waiting for quiet', () => {
  it('saves 600 ms after the last change, once, with the newest values', async () => {
    const { type, sent, arrive, state } = setUp();
    expect(state()).toBe('saved');
    type('a');
    expect(state()).toBe('pending');
    await vi.advanceTimersByTimeAsync(599);
    type('ab');
    await vi.advanceTimersByTimeAsync(599);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect([sent, state()]).toEqual([['ab'], 'saving']);
    await arrive();
    expect(state()).toBe('saved');
    await vi.runAllTimersAsync();
    expect(sent).toEqual(['ab']);
  });

  it('waits as long as it is told', async () => {
    const { type, sent } = setUp({ delay: 50 });
    type('a');
    await vi.advanceTimersByTimeAsync(50);
    expect(sent).toEqual(['a']);
  });

  it('does nothing when nothing changed', async () => {
    const { autosave, sent } = setUp();
    started(autosave);
    expect(await autosave.flush()).toBe(true);
    window.dispatchEvent(new Event('blur'));
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
  });

  it('tells its listeners of each state once', async () => {
    const { autosave, type, arrive } = setUp();
    const seen: string[] = [];
    const leave = autosave.subscribe(() => seen.push(autosave.getState().state));
    type('a');
    type('ab');
    await vi.advanceTimersByTimeAsync(600);
    await arrive();
    leave();
    type('abc');
    expect(seen).toEqual(['pending', 'saving', 'saved']);
  });
});

describe('one at a time', () => {
  it('starts no second save while one is under way, and then sends only the newest', async () => {
    const { type, sent, arrive, state } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    type('ab');
    await vi.advanceTimersByTimeAsync(5000);
    type('abc');
    await vi.advanceTimersByTimeAsync(5000);
    expect([sent, state()]).toEqual([['a'], 'saving']);
    await arrive();
    expect(state()).toBe('pending');
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toEqual(['a', 'abc']);
    await arrive();
    expect(state()).toBe('saved');
  });

  it('holds even when several ask for a flush', async () => {
    const { autosave, type, sent, arrive } = setUp();
    type('a');
    const both = Promise.all([autosave.flush(), autosave.flush()]);
    expect(sent).toEqual(['a']);
    await arrive();
    expect(await both).toEqual([true, true]);
    expect(sent).toEqual(['a']);
  });
});

describe('flush', () => {
  it('saves at once and resolves when the save has arrived', async () => {
    const { autosave, type, sent, arrive } = setUp();
    type('a');
    const done = vi.fn();
    void autosave.flush().then(done);
    expect(sent).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).not.toHaveBeenCalled();
    await arrive();
    expect(done).toHaveBeenCalledWith(true);
  });

  it('awaits the save under way and then sends what changed meanwhile', async () => {
    const { autosave, type, sent, arrive, state } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    type('ab');
    const flushed = autosave.flush();
    expect(sent).toEqual(['a']);
    await arrive();
    expect(sent).toEqual(['a', 'ab']);
    await arrive();
    expect(await flushed).toBe(true);
    expect(state()).toBe('saved');
  });

  it('resolves to false when the save fails, and tries a failed one again at once', async () => {
    const { autosave, type, sent, fail, arrive } = setUp();
    type('a');
    const first = autosave.flush();
    await fail();
    expect(await first).toBe(false);
    const second = autosave.flush();
    expect(sent).toEqual(['a', 'a']);
    await arrive();
    expect(await second).toBe(true);
  });

  it('takes a save that throws at once for a failure', async () => {
    const { autosave, type, state } = setUp({
      save: () => {
        throw new Error('no');
      },
    });
    type('a');
    expect(await autosave.flush()).toBe(false);
    expect(state()).toBe('failed');
  });
});

describe('what cannot be saved yet', () => {
  it('waits for the next change', async () => {
    let isReadable = false;
    const { autosave, type, sent, state } = setUp({ canSave: () => isReadable });
    type('1,');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent, state(), await autosave.flush()]).toEqual([[], 'pending', false]);
    isReadable = true;
    type('1,5');
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toEqual(['1,5']);
  });
});

describe('after a failure', () => {
  it('tries again by itself, each time later, with the newest values, until it arrives', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { autosave, type, sent, fail, arrive, state } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    await fail();
    expect([state(), autosave.getState().error]).toEqual(['failed', expect.any(GigstackError)]);
    for (const [wait, value] of [[1000, 'b'], [2000, 'c'], [4000, 'd'], [8000, 'e'], [16_000, 'f'], [30_000, 'g'], [30_000, 'h']] as const) {
      const count = sent.length;
      await vi.advanceTimersByTimeAsync(wait - 1);
      type(value);
      expect(sent).toHaveLength(count);
      await vi.advanceTimersByTimeAsync(1);
      expect(sent.slice(count)).toEqual([value]);
      await fail();
    }
    await vi.advanceTimersByTimeAsync(30_000);
    await arrive();
    expect(autosave.getState()).toEqual({ state: 'saved' });
  });

  it('waits as long as the server asks', async () => {
    const { type, sent, fail } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    await fail(refusal({ kind: 'api', code: 'rate_limit_exceeded', status: 429, retryAfter: 45 }));
    await vi.advanceTimersByTimeAsync(44_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
  });

  it.each([
    [400, false],
    [404, false],
    [422, false],
    [401, true],
    [408, true],
    [503, true],
  ])('with status %s it tries again by itself: %s', async (status, tries) => {
    const { type, sent, fail, state } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    await fail(refusal({ kind: 'api', code: 'x', status }));
    await vi.advanceTimersByTimeAsync(1000);
    expect([sent.length, state()]).toEqual(tries ? [2, 'saving'] : [1, 'failed']);
  });

  it('a refused form is sent again after the next change, not because the window lost focus', async () => {
    const { autosave, type, sent, fail } = setUp();
    started(autosave);
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    await fail(refusal({ kind: 'api', code: 'validation_failed', status: 400 }));
    window.dispatchEvent(new Event('blur'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['a']);
    type('b');
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toEqual(['a', 'b']);
  });

  it('a refusal of values that have changed since does not hold the newer ones back', async () => {
    const { type, sent, fail } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    type('b');
    await fail(refusal({ kind: 'api', code: 'validation_failed', status: 400 }));
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toEqual(['a', 'b']);
  });

  it('retry tries at once', async () => {
    const { autosave, type, sent, fail, arrive, state } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    await fail(refusal({ kind: 'api', code: 'x', status: 400 }));
    autosave.retry();
    expect([sent.length, state()]).toEqual([2, 'saving']);
    await arrive();
    expect(autosave.getState()).toEqual({ state: 'saved' });
  });
});

describe('without a connection', () => {
  it('sends nothing, says so, and saves as soon as there is one', async () => {
    const { autosave, type, sent, arrive, state } = setUp();
    started(autosave);
    connection(false);
    type('a');
    expect(state()).toBe('offline');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent, await autosave.flush()]).toEqual([[], false]);
    connection(true);
    expect([sent, state()]).toEqual([['a'], 'saving']);
    await arrive();
    expect(state()).toBe('saved');
  });

  it('a connection lost while changes wait holds them back', async () => {
    const { autosave, type, sent, state } = setUp();
    started(autosave);
    type('a');
    connection(false);
    expect(state()).toBe('offline');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });

  it('a save that fails because the connection went is offline, not failed', async () => {
    const { autosave, type, fail, sent, state } = setUp();
    started(autosave);
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    connection(false);
    await fail();
    expect(state()).toBe('offline');
    connection(true);
    expect(sent).toEqual(['a', 'a']);
  });
});

describe('conflict', () => {
  const newer = refusal({ kind: 'api', code: 'resource_conflict', status: 412 });

  it('stops: no timer, no change, no focus, no flush sends anything', async () => {
    const { autosave, type, sent, fail, state } = setUp();
    started(autosave);
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    await fail(newer);
    expect(autosave.getState()).toEqual({ state: 'conflict', error: newer });
    type('b');
    window.dispatchEvent(new Event('blur'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect([await autosave.flush(), sent, state()]).toEqual([false, ['a'], 'conflict']);
  });

  it('keep mine: retry sends what is on the form', async () => {
    const { autosave, type, sent, fail, arrive, state } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    await fail(newer);
    type('b');
    autosave.retry();
    expect(sent).toEqual(['a', 'b']);
    await arrive();
    expect(state()).toBe('saved');
  });

  it('take theirs: discard sends nothing more', async () => {
    const { autosave, type, sent, fail } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    await fail(newer);
    autosave.discard();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([autosave.getState(), sent]).toEqual([{ state: 'saved' }, ['a']]);
  });

  it('is what the owner says it is', async () => {
    const mine = new Error('somebody else');
    const { type, fail, state } = setUp({ isConflict: (error) => error === mine });
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    await fail(mine);
    expect(state()).toBe('conflict');
  });
});

describe('pause and resume', () => {
  it('starts nothing while paused, lets the save under way arrive, and saves what changed afterwards', async () => {
    const { autosave, type, sent, arrive, state } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    autosave.pause();
    type('b');
    await arrive();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent, state(), await autosave.flush()]).toEqual([['a'], 'pending', false]);
    autosave.resume();
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toEqual(['a', 'b']);
  });

  it('a paused autosave saves nothing on the way out', async () => {
    const { autosave, type, sent } = setUp();
    const leave = autosave.start();
    type('a');
    autosave.pause();
    leave();
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
  });
});

describe('discard', () => {
  it('forgets waiting changes and aborts the save under way, without calling it a failure', async () => {
    const { autosave, type, sent, last } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    type('b');
    autosave.discard();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([last().signal.aborted, sent, autosave.getState()]).toEqual([true, ['a'], { state: 'saved' }]);
  });
});

describe('leaving', () => {
  it.each([
    ['the window loses focus', () => window.dispatchEvent(new Event('blur'))],
    ['the page goes away', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'the page is hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('saves at once when %s', (_, leave) => {
    const { autosave, type, sent } = setUp();
    started(autosave);
    type('a');
    leave();
    expect(sent).toEqual(['a']);
  });

  it('does not save because the page came back', () => {
    const { autosave, type, sent } = setUp();
    started(autosave);
    type('a');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).toEqual([]);
  });

  it('the last stop saves what is left, also what changed during a save, and then nothing more', async () => {
    const { autosave, type, sent, arrive, fail } = setUp();
    const leave = autosave.start();
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    type('b');
    leave();
    await arrive();
    expect(sent).toEqual(['a', 'b']);
    await fail();
    window.dispatchEvent(new Event('blur'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toEqual(['a', 'b']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts again after a stop', async () => {
    const { autosave, type, sent, fail } = setUp();
    autosave.start()();
    type('a');
    const leave = autosave.start();
    await vi.advanceTimersByTimeAsync(600);
    await fail();
    leave();
    await fail();
    started(autosave);
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toEqual(['a', 'a', 'a']);
  });
});
