/**
 * A link to the phone's own map app, where the phone has one: `geo:` on Android, Apple's maps on iOS. It carries a
 * position or an address, never a name (requirement P5). On a computer the address on the page is all there is.
 */

const isAndroid = /\bAndroid\b/.test(navigator.userAgent);
/** An iPad calls itself a Mac, but has a touch screen. */
const isIos =
  /\b(iPhone|iPad|iPod)\b/.test(navigator.userAgent) ||
  (/\bMacintosh\b/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

class HvRoute extends HTMLElement {
  connectedCallback(): void {
    const { point, address = '' } = this.dataset;
    const target = encodeURIComponent(point ?? address);
    const link = this.querySelector('a');
    if (link === null || target === '') return;
    if (isAndroid) link.href = `geo:${point ?? '0,0'}?q=${target}`;
    else if (isIos) link.href = `https://maps.apple.com/?daddr=${target}`;
    else return;
    link.rel = 'noreferrer nofollow';
    this.hidden = false;
  }
}

customElements.define('hv-route', HvRoute);
