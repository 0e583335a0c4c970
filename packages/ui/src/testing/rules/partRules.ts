import type { AdapterRule, Stage } from '../AdapterRule.js';

/** Finds the element of an adapter that its ref and its native props belong to. */
export type Find = (page: HTMLElement) => Element | null | undefined;

const within = (element: unknown, inside: Element | null | undefined) => element instanceof Element && inside instanceof Element && (element.contains(inside) || inside.contains(element));

/** Rules of every adapter: props that are right for it, where its ref goes, and whether it takes native props. */
export function partRules<P extends object>(props: P, find: Find, { native = true, exact = false }: { native?: boolean; exact?: boolean } = {}): AdapterRule<P>[] {
  const shown = async (stage: Stage<P>, more: object = {}) => {
    await stage.show({ ...props, ...more });
    return find(stage.page);
  };
  const rules: AdapterRule<P>[] = [
    // First, because React says it once per prop and page.
    {
      rule: 'keeps props of ours off the page',
      otherwise: 'passes a prop of ours on to an element of the page, which React complains about: take the props you read out before you spread the rest',
      async holds(stage) {
        await shown(stage);
        return stage.complaints().length === 0;
      },
    },
    {
      rule: 'is on the page',
      otherwise: 'shows nothing that a person or assistive technology would find by its role and name, so nobody can use it: render the role of ours and name it by `label`, `title` or `children`',
      holds: async (stage) => (await shown(stage)) instanceof Element,
    },
    {
      rule: exact ? 'gives its ref to the control' : 'gives its ref to its element',
      otherwise: `does not give its ref to its ${exact ? 'control' : 'element'}, so the focus could not be moved to it: put \`ref\` on that element, through forwardRef on React 18 (a class cannot: wrap it)`,
      async holds(stage) {
        const element = await shown(stage);
        return exact ? stage.ref() === element : within(stage.ref(), element);
      },
    },
    {
      rule: 'keeps its node from render to render',
      otherwise: 'makes a new element on each render, so focus, caret and what is half typed are lost: define its components outside of it and give them no changing `key`',
      async holds(stage) {
        const first = await shown(stage);
        for (let count = 0; count < 5; count += 1) await stage.show({ ...props });
        return first instanceof Element && find(stage.page) === first;
      },
    },
  ];
  if (!native) return rules;
  return [
    ...rules,
    {
      rule: 'takes native props',
      otherwise: 'drops native props (`data-…`, `aria-…`, `id`), so whatever relies on them fails: spread the props you do not read on its element',
      async holds(stage) {
        const element = await shown(stage, { 'data-adapter-check': 'on' });
        return within(stage.page.querySelector('[data-adapter-check="on"]'), element);
      },
    },
    {
      rule: 'takes a class',
      otherwise: 'drops `className`, so the elements cannot place it: join it with your own classes',
      async holds(stage) {
        await shown(stage, { className: 'adapter-check' });
        return stage.page.querySelector('.adapter-check') !== null;
      },
    },
  ];
}
