/** `<hv-stale data-built="2026-11-22" data-after="60">`: shows the hidden `data-note` inside once the build is that old. */
import { isBuildStale } from '../../domain/freshness/stale.ts';

class StaleNote extends HTMLElement {
  connectedCallback(): void {
    const { built = '', after = '' } = this.dataset;
    const note = this.querySelector<HTMLElement>('[data-note]');
    if (note) note.hidden = !isBuildStale(built, Date.now(), Number(after));
  }
}

customElements.define('hv-stale', StaleNote);
