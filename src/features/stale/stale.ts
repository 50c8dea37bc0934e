/** What goes by the reader's clock, in every page's script: that the site was made long ago, and that a notice is over. */
import { isBuildStale, isOver } from '../../domain/freshness/stale.ts';

/**
 * `<hv-stale data-built="2026-11-22" data-after="60">`: shows the hidden `data-note` inside once the build is that old.
 * `<hv-notice data-until="2026-12-31T23:00:00.000Z" data-built="2026-11-22">`: gone once its last day is over.
 *
 * Called last: a browser that knows no elements of one's own has what comes before.
 */
export const enableStale = (): void => {
  customElements.define(
    'hv-stale',
    class extends HTMLElement {
      connectedCallback(): void {
        // The script may be there before what stands inside.
        if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => showNote(this));
        else showNote(this);
      }
    },
  );
  customElements.define(
    'hv-notice',
    class extends HTMLElement {
      connectedCallback(): void {
        const { until = '', built = '' } = this.dataset;
        this.hidden = isOver(until, built, Date.now());
      }
    },
  );
};

const showNote = (element: HTMLElement): void => {
  const { built = '', after = '' } = element.dataset;
  const note = element.querySelector<HTMLElement>('[data-note]');
  if (note) note.hidden = !isBuildStale(built, Date.now(), Number(after));
};
