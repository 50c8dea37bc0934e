/** A link to the list as it is: copied on demand, and taken out of the address as soon as it was opened. */
import { asksFor, criteriaOf, fragmentOf, mendedFragment, type KnownCriteria } from '../../domain/finder/link.ts';
import { copyLink } from '../../components/element/copy-link.ts';
import { takeHandOver } from '../../components/element/hand-over.ts';
import { hook } from '../../components/element/hooks.ts';
import type { Words } from '../../components/element/script-words.ts';
import { withoutOwnPart } from '../../i18n/history-free-fragment.ts';
import { keysOf, linkCriteriaFrom, type Chosen } from './choices.ts';
import type { CriterionControls } from './criterion-controls.ts';

interface SharedLinkOptions {
  root: HTMLElement;
  words: Words;
  controls: CriterionControls;
  announce: (key: string) => void;
  /** Shows what a link asks for; a town is looked up afterwards. */
  open: (chosen: Chosen, town: string | undefined) => void;
}

export class SharedLink {
  private readonly options: SharedLinkOptions;

  constructor(options: SharedLinkOptions) {
    this.options = options;
    window.addEventListener('hashchange', () => this.open());
    document.addEventListener('hv-choices', (event) => {
      event.preventDefault();
      this.take((event as CustomEvent<string>).detail);
    });
  }

  /** Takes over what a link asks for, and takes it out of the address: whoever looks at the bar sees a plain page. */
  open(): void {
    const handed = takeHandOver();
    if (handed !== undefined) this.take(handed);
    // Also an old link, whose choices no longer exist, does not stay in the address.
    if (!asksFor(location.hash)) return;
    // This site has no queries: what stands there was added on the way.
    const rest = withoutOwnPart(mendedFragment(location.hash));
    const { hash } = location;
    history.replaceState(history.state, '', location.pathname + rest);
    this.take(hash);
  }

  /** What the search of this page, or of the page before, has chosen. */
  private take(fragment: string): void {
    const { town, need, area, language, must = [] } = criteriaOf(fragment, this.known());
    const chosen: Chosen = {
      must,
      ...(need === undefined ? {} : { need }),
      ...(language === undefined ? {} : { language }),
      ...(area === undefined ? {} : { where: { is: 'area' as const, area } }),
    };
    if (keysOf(chosen).length > 0 || town !== undefined) this.options.open(chosen, town);
  }

  async copy(chosen: Chosen): Promise<void> {
    const { root, words, announce } = this.options;
    const fragment = fragmentOf(linkCriteriaFrom(chosen), this.known());
    if (await copyLink(fragment, hook(root, 'message'), words)) announce('finder.copied');
  }

  /** What a link may ask for on this page. */
  private known(): KnownCriteria {
    const { controls } = this.options;
    return {
      needs: controls.codes('need'),
      areas: controls.codes('area'),
      languages: controls.languages(),
      isTown: (id) => /^[\p{L}\p{N}-]{1,60}$/u.test(id),
    };
  }
}
