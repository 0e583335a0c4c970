import type { UseSelectProps } from 'downshift';

type Environment = NonNullable<UseSelectProps<unknown>['environment']>;
type Listener = (event: { target: EventTarget | null }) => void;

function deepActiveElement(page: Document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * The window as downshift should see it. Inside a shadow root the real one reports every event and the focus on the host element,
 * so a press on an option would count as a press outside and close the list before the click.
 */
function createListEnvironment(view: Window & typeof globalThis): Environment {
  const seen = new WeakMap<Listener, EventListener>();
  const environment = {
    addEventListener(type: string, listener: Listener, options?: AddEventListenerOptions) {
      const pierced: EventListener = (event) => listener({ target: event.composedPath()[0] ?? event.target });
      seen.set(listener, pierced);
      view.addEventListener(type, pierced, options);
    },
    removeEventListener(type: string, listener: Listener) {
      const pierced = seen.get(listener);
      if (pierced) view.removeEventListener(type, pierced);
    },
    document: {
      get activeElement() {
        return deepActiveElement(view.document);
      },
      get body() {
        return view.document.body;
      },
      getElementById: (id: string) => view.document.getElementById(id),
      createElement: (name: string) => view.document.createElement(name),
    },
    Node: view.Node,
  };
  // Downshift's hooks use these members and no others.
  return environment as unknown as Environment;
}

/** What Select and Combobox give to downshift; undefined on the server. */
export const listEnvironment = typeof window === 'undefined' ? undefined : createListEnvironment(window);
