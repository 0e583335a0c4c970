import type { Locale, Theme } from '@gigstack-ui/ui';
import { createRoot, type Root } from 'react-dom/client';
import { CustomerPortal, type CustomerPortalProps } from '../customer-portal/CustomerPortal.js';
import type { PortalEvent } from '../customer-portal/PortalEvent.js';
import type { PortalBrand } from '../customer-portal/PortalSettings.js';
import type { FetchSession } from '../session/PortalSession.js';

/** `<gigstack-portal>`: attributes for texts, properties for the rest; what happens comes as an event `gigstack-portal` with a `PortalEvent` as detail. */
export interface GigstackPortalElement extends HTMLElement {
  /** Asks the host's backend for a session; nothing is shown before it is set. */
  fetchSession: FetchSession | undefined;
  brand: PortalBrand | undefined;
  theme: Theme | undefined;
  /** Sends the customer a new link. */
  requestLink: (() => Promise<void>) | undefined;
}

const attributes = ['base-url', 'mode', 'locale', 'color-scheme', 'stylesheet', 'csf', 'nonce'] as const;
const properties = ['fetchSession', 'brand', 'theme', 'requestLink'] as const;

/**
 * Defines the portal as an element for pages without React. Its own styles live in a shadow root: the attribute `stylesheet`, or `styles` for all
 * elements that have none, is the address of `@gigstack-ui/portal/element/styles.css` on the host's origin. Defining it twice under one name does nothing.
 */
export function definePortalElement(name = 'gigstack-portal', styles?: string): void {
  // The class is made here, because on a server there is no HTMLElement to extend.
  if (typeof window === 'undefined' || customElements.get(name)) return;

  class PortalElement extends HTMLElement implements GigstackPortalElement {
    static readonly observedAttributes = attributes;
    #root: Root | undefined;
    #popups: HTMLElement | undefined;
    #session: FetchSession | undefined;
    #brand: PortalBrand | undefined;
    #theme: Theme | undefined;
    #requestLink: (() => Promise<void>) | undefined;

    get fetchSession() {
      return this.#session;
    }
    set fetchSession(value) {
      this.#session = value;
      this.#render();
    }
    get brand() {
      return this.#brand;
    }
    set brand(value) {
      this.#brand = value;
      this.#render();
    }
    get theme() {
      return this.#theme;
    }
    set theme(value) {
      this.#theme = value;
      this.#render();
    }
    get requestLink() {
      return this.#requestLink;
    }
    set requestLink(value) {
      this.#requestLink = value;
      this.#render();
    }

    connectedCallback(): void {
      this.#takeEarly();
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const place = document.createElement('div');
      this.#popups = document.createElement('div');
      shadow.replaceChildren(...links(this.getAttribute('stylesheet') ?? styles), place, this.#popups);
      this.#root = createRoot(place);
      this.#render();
    }

    disconnectedCallback(): void {
      this.#root?.unmount();
      this.#root = undefined;
    }

    attributeChangedCallback(): void {
      this.#render();
    }

    /** What a page set before this class was there lies on the element and hides its accessors. */
    #takeEarly(): void {
      for (const name of properties) {
        if (!Object.hasOwn(this, name)) continue;
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
    }

    #render(): void {
      if (!this.#root || !this.#session) return;
      const { brand, theme, requestLink } = this;
      const props: CustomerPortalProps = {
        baseUrl: this.getAttribute('base-url') ?? '',
        fetchSession: this.#session,
        onEvent: this.#tell,
        portalContainer: this.#popups ?? null,
        ...read(this),
        ...(brand && { brand }),
        ...(theme && { theme }),
        ...(requestLink && { onRequestLink: requestLink }),
      };
      this.#root.render(<CustomerPortal {...props} />);
    }

    #tell = (detail: PortalEvent) => {
      this.dispatchEvent(new CustomEvent('gigstack-portal', { detail, bubbles: true, composed: true }));
    };
  }

  customElements.define(name, PortalElement);
}

function links(address: string | undefined): HTMLLinkElement[] {
  if (address === undefined) return [];
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return [link];
}

/** What the attributes say; a word none of them knows leaves the default. */
function read(element: HTMLElement): Partial<CustomerPortalProps> {
  const one = <V extends string>(name: string, ...values: readonly V[]) => values.find((value) => value === element.getAttribute(name));
  const mode = one('mode', 'native', 'hosted');
  const defaultLocale = one<Locale>('locale', 'es-MX', 'en');
  const colorScheme = one('color-scheme', 'light', 'dark', 'auto');
  const csf = one('csf', 'offer', 'off');
  const nonce = element.nonce || undefined;
  return { ...(mode && { mode }), ...(defaultLocale && { defaultLocale }), ...(colorScheme && { colorScheme }), ...(csf && { csf }), ...(nonce && { nonce }) };
}
