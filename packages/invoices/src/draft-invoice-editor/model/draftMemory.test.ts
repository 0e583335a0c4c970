import { expect, it, vi } from 'vitest';
import { fromDraft } from '../draftInvoiceForm.js';
import { emptyLine } from '../lineForm.js';
import { createDraftMemory, keysWithPrefix } from './draftMemory.js';
import { insertLine } from './formEdits.js';

const form = insertLine({ ...emptyLine(), unit_price: '1,' })(fromDraft({ use: 'G03' }));

const forbidden: Storage = {
  get length(): number {
    throw new DOMException('denied', 'SecurityError');
  },
  key: () => null,
  clear: () => {},
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
};

it('gives back what was kept, half-typed numbers included', () => {
  const memory = createDraftMemory(sessionStorage, 'one');
  const posting = { client: 'c1', total: 116, at: 5 };
  memory.write({ form, updatedAt: 7, posting });
  memory.settle();
  expect(createDraftMemory(sessionStorage, 'one').read()).toEqual({ form, updatedAt: 7, posting });
  memory.clear();
  expect(memory.read()).toBeUndefined();
});

it('moves to the key of a draft that got its id', () => {
  const memory = createDraftMemory(sessionStorage, 'new/1');
  memory.write({ form });
  memory.moveTo('draft/1');
  memory.write({ form });
  memory.settle();
  expect(keysWithPrefix(sessionStorage, 'new/')).toEqual([]);
  expect(createDraftMemory(sessionStorage, 'draft/1').read()).toEqual({ form });
  memory.clear();
});

it('writes a moment later, unless the page goes away first', () => {
  vi.useFakeTimers();
  const large = Array.from({ length: 300 }, () => insertLine({ ...emptyLine(), description: 'Papel' })).reduce((values, add) => add(values), form);
  const memory = createDraftMemory(sessionStorage, 'large');
  memory.write({ form: large });
  expect(sessionStorage.getItem('large')).toBeNull();
  vi.advanceTimersByTime(200);
  expect(createDraftMemory(sessionStorage, 'large').read()?.form.order).toHaveLength(large.order.length);
  memory.clear();
  memory.write({ form: large });
  memory.settle();
  expect(sessionStorage.getItem('large')).not.toBeNull();
  memory.clear();
  vi.useRealTimers();
});

it('writes within a second of typing that never rests', () => {
  vi.useFakeTimers();
  const memory = createDraftMemory(sessionStorage, 'restless');
  for (let turn = 0; turn < 11; turn += 1) {
    memory.write({ form });
    vi.advanceTimersByTime(100);
  }
  expect(sessionStorage.getItem('restless')).not.toBeNull();
  memory.clear();
  vi.useRealTimers();
});

it.each(['not json', '{"v":1}', '{"v":2}', '{"v":2,"document":{},"lines":5}', 'null', '[]'])('takes %s for nothing', (text) => {
  sessionStorage.setItem('strange', text);
  expect(createDraftMemory(sessionStorage, 'strange').read()).toBeUndefined();
});

it('takes a line that stands there twice once', () => {
  const [line] = form.lines;
  const memory = createDraftMemory(sessionStorage, 'twice');
  memory.write({ form: { ...form, lines: [...form.lines, line!] } });
  expect(memory.read()?.form).toEqual(form);
  memory.clear();
});

it('works, and keeps nothing, where storage is forbidden, full or missing', () => {
  for (const storage of [forbidden, undefined]) {
    const memory = createDraftMemory(storage, 'x');
    expect(() => memory.write({ form })).not.toThrow();
    expect(() => memory.clear()).not.toThrow();
    expect(memory.read()).toBeUndefined();
    expect(keysWithPrefix(storage, '')).toEqual([]);
  }
});
