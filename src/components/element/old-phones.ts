/** What browsers of 2020 lack (requirement B6: Android WebView 80). tests/build/old-phones.test.ts looks for more. */

// Chrome 86, Safari 14.
if (!('replaceChildren' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'replaceChildren', {
    configurable: true,
    value(this: Element, ...nodes: (Node | string)[]): void {
      this.textContent = '';
      this.append(...nodes);
    },
  });
}
