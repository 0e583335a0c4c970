interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly type: unknown;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

// Function, class, forwardRef, memo and simple memo components; the rest is DOM, context and fragments.
const COMPONENTS = new Set([0, 1, 11, 14, 15]);
const PERFORMED_WORK = 1;

/** The components that rendered in the last commit of the root in an element, read from what React keeps on it. */
export function lastRenders(container: Element): readonly string[] {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$')) ?? '';
  const { current } = (container as unknown as Record<string, { stateNode: { current: Fiber } }>)[key]?.stateNode ?? {};
  const names: string[] = [];
  if (current?.alternate) visit(current, current.alternate, names);
  return names;
}

/** Only what React went through is looked at: a subtree it skipped is the same object as before. */
function visit(next: Fiber, before: Fiber, names: string[]): void {
  if (COMPONENTS.has(next.tag) && (next.flags & PERFORMED_WORK) !== 0) names.push(nameOf(next.type));
  if (next.child === before.child) return;
  for (let child = next.child; child; child = child.sibling) {
    if (child.alternate) visit(child, child.alternate, names);
    else names.push(...mounted(child));
  }
}

function mounted(fiber: Fiber): string[] {
  const own = COMPONENTS.has(fiber.tag) ? [nameOf(fiber.type)] : [];
  for (let child = fiber.child; child; child = child.sibling) own.push(...mounted(child));
  return own;
}

function nameOf(type: unknown): string {
  const component = type as { name?: string; displayName?: string; render?: { name?: string }; type?: unknown };
  return component.displayName || component.name || component.render?.name || (component.type ? nameOf(component.type) : 'anonymous');
}
