/** `<hv-printed>`: on paper the address of the page, as the browser knows it, without what hangs on behind. */
class HvPrinted extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector('p');
    if (line !== null) line.textContent = location.origin + location.pathname;
  }
}

customElements.define('hv-printed', HvPrinted);
