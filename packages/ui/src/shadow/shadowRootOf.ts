/** The shadow root an element stands in. Radix asks the document what has the focus, and all that is inside of a shadow root is its host there. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : undefined;
}
