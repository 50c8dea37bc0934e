/** `<hv-notice data-until="2026-12-31T23:00:00.000Z" data-built="2026-11-22">`: gone once its last day is over. */
import { isOver } from '../../domain/freshness/stale.ts';

class Notice extends HTMLElement {
  connectedCallback(): void {
    const { until = '', built = '' } = this.dataset;
    this.hidden = isOver(until, built, Date.now());
  }
}

customElements.define('hv-notice', Notice);
