/** Says where a reader is: by a town she types, or by the phone's position after a tap. Nothing is sent. */
import type { Whereabouts } from '../../domain/geo/nearest.ts';
import type { Words } from '../../components/element/script-words.ts';
import type { Where } from './choices.ts';
import { danishName } from './list-view.ts';
import type * as towns from './towns.ts';

/** Milliseconds until a phone that finds no satellites gives up; an old position is as good here. */
const positionOptions: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 600_000 };

interface PickerOptions {
  root: HTMLElement;
  words: Words;
  choose: (where: Where) => void;
  /** One sentence for the reader. */
  announce: (key: string) => void;
}

type Towns = typeof towns;

export class WherePicker {
  private readonly options: PickerOptions;
  private readonly field: HTMLInputElement | null;
  private readonly list: HTMLElement | null;
  private readonly count: HTMLElement | null;
  private loading: Promise<Towns | undefined> | undefined;
  /** The last tap on the button for the position, until it is answered or overtaken. */
  private asked: symbol | undefined;

  constructor(options: PickerOptions) {
    this.options = options;
    this.field = options.root.querySelector('#town');
    this.list = options.root.querySelector('[data-town-list]');
    this.count = options.root.querySelector('[data-town-count]');
    this.field?.addEventListener('focus', () => void this.towns());
    this.field?.addEventListener('input', () => void this.suggest());
    this.field?.addEventListener('keydown', (event) => {
      // Enter takes the likeliest; there is no form it could send, and what gets the focus next must not hear it.
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.list?.querySelector('button')?.click();
    });
    options.root.querySelector('[data-here]')?.addEventListener('click', () => this.locate());
  }

  /** A town by its id, as a list of towns or a link names it. */
  async chooseTown(id: string): Promise<boolean> {
    const towns = await this.towns();
    const town = towns?.townById(id);
    if (towns === undefined || town === undefined) return false;
    this.options.choose({ is: 'town', town: town.id, name: town.name, at: towns.whereaboutsOfTown(town) });
    return true;
  }

  /** She has said where she is in another way: a position that comes now comes too late. */
  forgetPosition(): void {
    this.asked = undefined;
  }

  focus(): void {
    this.field?.focus();
  }

  /** Loaded once; a failure is told, and the next attempt tries again. */
  private async towns(): Promise<Towns | undefined> {
    this.loading ??= import('./towns.ts').catch(() => undefined);
    const towns = await this.loading;
    if (towns === undefined) {
      this.loading = undefined;
      this.options.announce('near.townsMissing');
    }
    return towns;
  }

  private async suggest(): Promise<void> {
    const towns = await this.towns();
    if (towns === undefined || this.field === null) return;
    const typed = this.field.value;
    const found = towns.townsLike(typed);
    const isEmpty = typed.trim() === '';
    this.list?.replaceChildren(
      ...found.map((town) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'finder-text-button';
        button.append(danishName(town.name));
        // There are two Nykøbing and three Holme.
        if (town.municipality !== town.name && found.some(({ id, name }) => id !== town.id && name === town.name)) {
          button.append(' (', danishName(town.municipality), ')');
        }
        button.addEventListener('click', () => {
          this.clear();
          void this.chooseTown(town.id);
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
    const { words } = this.options;
    const said = found.length === 0 ? words.node('near.none') : words.node('near.found', { count: found.length });
    this.count?.replaceChildren(...(isEmpty ? [] : [said]));
  }

  private clear(): void {
    if (this.field !== null) this.field.value = '';
    this.list?.replaceChildren();
    this.count?.replaceChildren();
  }

  private locate(): void {
    const focused = document.activeElement;
    const fail = (key: string): void => {
      this.options.announce(key);
      // Phones take their time: who has gone on meanwhile is left where she is.
      if (document.activeElement === focused) this.focus();
    };
    // Old WebViews have none, whatever the types say.
    const geolocation = (navigator as { geolocation?: Geolocation }).geolocation;
    if (geolocation === undefined) return fail('near.unavailable');
    this.options.announce('near.waiting');
    const asked = Symbol('asked');
    this.asked = asked;
    const ifAwaited = (answer: () => void): void => {
      if (this.asked === asked) answer();
    };
    try {
      geolocation.getCurrentPosition(
        ({ coords }) => ifAwaited(() => void this.takePosition(coords)),
        ({ code }) => ifAwaited(() => fail(code === 1 ? 'near.refused' : 'near.unavailable')),
        positionOptions,
      );
    } catch {
      // Some WebViews whose app has no such right throw instead.
      fail('near.unavailable');
    }
  }

  private async takePosition({ latitude, longitude }: GeolocationCoordinates): Promise<void> {
    const towns = await this.towns();
    const point = { lat: latitude, lon: longitude };
    // Without the towns there are still distances, only no area.
    const at: Whereabouts = towns === undefined ? { point } : towns.whereaboutsOfPoint(point);
    this.options.choose({ is: 'here', at });
  }
}
