/**
 * `<hv-aloud data-lang="da">`: reads the text inside aloud, on a tap, with a voice of the phone itself (requirements P14,
 * L15). Where the phone has no such voice for the language nothing is shown; most phones learn their voices a moment
 * after the page has come. Stops when the page is left or out of sight. Keeps nothing.
 *
 * It shares no module with other islands, so that it is one request on every page that has it (requirement B1).
 */
import { sectionFrom } from './sections.ts';
import { utterancesOf, type Utterance } from './utterances.ts';
import { chooseVoice } from './voice.ts';
import { readPassages, type PagePassage } from './passages.ts';

/** Speeds, as shares of the voice's own. */
const slow = 0.8;
const normal = 1;

/** Milliseconds. Chromium can lose what is said directly after `cancel` (github.com/votingworks/bmd/pull/1106). */
const breath = 60;

/** For all texts of the page, and only while it is open. */
let rate = slow;
/** A phone has one voice at a time. */
let reading: HvAloud | undefined;
/** Who gave the phone something to say last. It stays when the reading is over: what the phone still says is its. */
let begun: HvAloud | undefined;

class HvAloud extends HTMLElement {
  declare private passages: readonly PagePassage[];
  /** The passage that is read, or was when the reader stopped. */
  declare private place: number;
  /** Counts what was begun: words of a voice that was stopped may still come in after another has begun. */
  declare private turn: number;
  /** Browsers forget an utterance that nobody holds, and then never say that it is over. */
  declare private utterance: SpeechSynthesisUtterance | undefined;

  /** Whether a voice may read it: not while there is a recording that plays. */
  declare private isOffered: boolean;

  constructor() {
    super();
    this.passages = [];
    this.place = 0;
    this.turn = 0;
    this.isOffered = false;
  }

  connectedCallback(): void {
    const recording = this.querySelector('audio');
    // No form of it can be played here, or could be when the page was read: then nothing tells of it any more.
    if (recording === null || recording.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) return this.offerVoice();
    // It cannot be had, or this phone cannot play it in any form: the voice takes its place.
    recording.querySelector('source:last-of-type')?.addEventListener('error', this);
  }

  /** Of the last source. As an object the same element listens once, however often it is put into the page. */
  handleEvent(): void {
    this.offerVoice();
  }

  /** The page was left: its body is gone (features/exit/blank.ts). */
  disconnectedCallback(): void {
    this.hush();
  }

  private offerVoice(): void {
    if (this.isOffered || !('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return;
    this.isOffered = true;
    this.element('start').addEventListener('click', () => (reading === this ? this.stop() : this.start()));
    this.element('stop').addEventListener('click', () => this.stop());
    this.element('previous').addEventListener('click', () => this.move(-1));
    this.element('next').addEventListener('click', () => this.move(1));
    this.element('rate').addEventListener('click', () => {
      rate = rate === slow ? normal : slow;
      this.show();
    });
    this.show();
  }

  /** The phone has learned voices, or lost one. */
  onVoices(): void {
    if (this.isOffered) this.show();
  }

  /** Always asked anew: voices come late, and a phone can lose one. */
  private voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    return chooseVoice(speechSynthesis.getVoices(), lang);
  }

  /** Begins with the section in which the reader stopped, if she did. Within the tap: Safari speaks at no other time. */
  private start(): void {
    const other = reading;
    other?.stop();
    for (const sound of document.querySelectorAll('audio')) sound.pause();
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the other texts of the page must know which one is read
    reading = this;
    begun = reading;
    this.passages = readPassages(this.element('text'));
    this.place = this.sectionFrom(0);
    this.element('failed').hidden = true;
    this.show();
    if (other === undefined) this.read();
    else this.readSoon();
  }

  /** Silence at once; the keyboard does not lose its place with the bar. */
  stop(): void {
    if (reading !== this) return;
    reading = undefined;
    this.silence();
    this.mark(undefined);
    const isInBar = this.element('bar').contains(document.activeElement);
    this.show();
    if (isInBar) this.element('start').focus({ preventScroll: true });
  }

  /** Silence when nobody is there to stop it, even if this text no longer knows that it is being read. */
  hush(): void {
    if (reading === this) this.stop();
    else if (begun === this) this.silence();
  }

  /** The turn first: Safari says of an utterance that it was broken off while it is being broken off. */
  private silence(): void {
    this.turn += 1;
    this.utterance = undefined;
    speechSynthesis.cancel();
  }

  private move(step: number): void {
    this.place = this.sectionFrom(step);
    this.silence();
    this.readSoon();
  }

  private sectionFrom(step: number): number {
    const isHeading = this.passages.map((passage) => passage.isHeading);
    return sectionFrom(isHeading, this.place, step);
  }

  private readSoon(): void {
    const turn = (this.turn += 1);
    setTimeout(() => {
      if (turn === this.turn) this.read();
    }, breath);
  }

  /** Reads from the place to the end of the text. */
  private read(): void {
    this.turn += 1;
    const passage = this.passages[this.place];
    if (passage === undefined) {
      this.place = 0;
      return this.stop();
    }
    this.mark(passage.element);
    this.say(utterancesOf(passage, (lang) => this.voiceFor(lang) !== undefined));
  }

  private say([next, ...rest]: readonly Utterance[]): void {
    if (next === undefined) {
      this.place += 1;
      return this.read();
    }
    const voice = this.voiceFor(next.lang);
    // Never without a voice: the browser would take one of its own choice, perhaps not of the phone.
    if (voice === undefined) return this.stop();
    const { turn } = this;
    const utterance = new SpeechSynthesisUtterance(next.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onend = () => {
      if (turn === this.turn) this.say(rest);
    };
    utterance.onerror = ({ error }) => {
      if (turn !== this.turn) return;
      this.stop();
      // Another page may have taken the voice, or the reader's screen reader.
      this.element('failed').hidden = error === 'canceled' || error === 'interrupted';
    };
    this.utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  /** Marks what is read and brings it into sight, below the bar with the way out. */
  private mark(element: HTMLElement | undefined): void {
    for (const { element: marked } of this.passages) marked.classList.remove('aloud-now');
    if (element === undefined) return;
    element.classList.add('aloud-now');
    const { top, bottom } = element.getBoundingClientRect();
    const free = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    if (top >= free && bottom <= window.innerHeight - this.element('bar').offsetHeight) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
  }

  private show(): void {
    const isReading = reading === this;
    this.element('controls').hidden = !isReading && this.voiceFor(this.dataset['lang'] ?? '') === undefined;
    this.element('idle').hidden = isReading;
    this.element('busy').hidden = !isReading;
    // One sentence needs no more than the button it was begun with.
    this.element('bar').hidden = !isReading || this.passages.length < 2;
    document.documentElement.classList.toggle('aloud-open', reading !== undefined);
    const hasSections = this.passages.some(({ isHeading }, index) => isHeading && index > 0);
    this.element('previous').hidden = !hasSections;
    this.element('next').hidden = !hasSections;
    this.element('slower').hidden = rate === slow;
    this.element('faster').hidden = rate !== slow;
  }

  private element(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-aloud-${name}]`);
    if (found === null) throw new Error(`<hv-aloud> has no part "${name}".`);
    return found;
  }
}

customElements.define('hv-aloud', HvAloud);

// Once for all texts of the page, however often one is put into it.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) begun?.hush();
});
window.addEventListener('pagehide', () => begun?.hush());
// On its way to the player: the event goes no way back.
document.addEventListener('play', () => reading?.stop(), { capture: true });
// Not every browser tells: some have all voices at once.
if ('speechSynthesis' in window && 'addEventListener' in speechSynthesis)
  speechSynthesis.addEventListener('voiceschanged', () => {
    for (const text of document.querySelectorAll<HvAloud>('hv-aloud')) text.onVoices();
  });
