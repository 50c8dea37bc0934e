/**
 * `<hv-read-aloud data-lang="da">`: reads the text inside, on a tap, with a voice of the phone itself (requirements P14,
 * L15). Where the phone has no such voice for the language nothing is shown; most phones learn their voices a moment
 * after the page has come. Stops when the page is left or out of sight. Keeps nothing.
 *
 * It shares no module with other features, so that it is one request on every page that has it (requirement B1).
 */
import { sectionFrom } from './sections.ts';
import { utterancesOf, type Utterance } from './utterances.ts';
import { chooseVoice } from './voice.ts';
import { readPassages, type PagePassage } from './passages.ts';

/** Speeds, as shares of the voice's own. */
const slow = 0.8;
const normal = 1;

/** Milliseconds. Chromium can lose what is said directly after `cancel` (github.com/votingworks/bmd/pull/1106). */
const delayAfterCancel = 60;

/** For all texts of the page, and only while it is open. */
let rate = slow;
/** The text that is read now: a phone has one voice at a time. */
let reading: HvReadAloud | undefined;
/** The text that last gave the phone something to say. Kept when `reading` ends: the phone may still be speaking it. */
let lastRead: HvReadAloud | undefined;

class HvReadAloud extends HTMLElement {
  declare private passages: readonly PagePassage[];
  /** The passage that is read, or was when the reader stopped. */
  declare private passageIndex: number;
  /** Counts starts and stops: events of a voice that was stopped may still come in after the next has begun. */
  declare private attempt: number;
  /** Browsers forget an utterance that nobody holds, and then never say that it is over. */
  declare private utterance: SpeechSynthesisUtterance | undefined;

  /** Whether a voice may read it: not while there is a recording that plays. */
  declare private isOffered: boolean;

  constructor() {
    super();
    this.passages = [];
    this.passageIndex = 0;
    this.attempt = 0;
    this.isOffered = false;
  }

  connectedCallback(): void {
    const recording = this.querySelector('audio');
    // No form of it can be played here, and the browser found out while it read the page: then no event comes any more.
    if (recording === null || recording.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) return this.offerVoice();
    // It does not arrive, or this phone cannot play any form of it: the voice takes its place.
    recording.querySelector('source:last-of-type')?.addEventListener('error', this);
  }

  /** Of the last source. As an object the same element listens once, however often it is put into the page. */
  handleEvent(): void {
    this.offerVoice();
  }

  /** The page was left: its body is gone (features/exit/blank.ts). */
  disconnectedCallback(): void {
    this.stopSpeech();
  }

  private offerVoice(): void {
    if (this.isOffered || !('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return;
    this.isOffered = true;
    this.hook('start').addEventListener('click', () => (reading === this ? this.stop() : this.start()));
    this.hook('stop').addEventListener('click', () => this.stop());
    this.hook('previous').addEventListener('click', () => this.move(-1));
    this.hook('next').addEventListener('click', () => this.move(1));
    this.hook('rate').addEventListener('click', () => {
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
    lastRead = reading;
    this.passages = readPassages(this.hook('text'));
    this.passageIndex = this.sectionFrom(0);
    this.hook('failed').hidden = true;
    this.show();
    if (other === undefined) this.read();
    else this.readSoon();
  }

  /** Silence at once; the keyboard does not lose its place with the bar. */
  stop(): void {
    if (reading !== this) return;
    reading = undefined;
    this.cancelSpeech();
    this.mark(undefined);
    const isInBar = this.hook('bar').contains(document.activeElement);
    this.show();
    if (isInBar) this.hook('start').focus({ preventScroll: true });
  }

  /** Silence when nobody can press Stop, also where this text has ended and the phone still speaks it. */
  stopSpeech(): void {
    if (reading === this) this.stop();
    else if (lastRead === this) this.cancelSpeech();
  }

  /** Counts first: Safari sends the event of an utterance that is broken off while `cancel` still runs. */
  private cancelSpeech(): void {
    this.attempt += 1;
    this.utterance = undefined;
    speechSynthesis.cancel();
  }

  private move(step: number): void {
    this.passageIndex = this.sectionFrom(step);
    this.cancelSpeech();
    this.readSoon();
  }

  private sectionFrom(step: number): number {
    const isHeading = this.passages.map((passage) => passage.isHeading);
    return sectionFrom(isHeading, this.passageIndex, step);
  }

  private readSoon(): void {
    const attempt = (this.attempt += 1);
    setTimeout(() => {
      if (attempt === this.attempt) this.read();
    }, delayAfterCancel);
  }

  /** Reads from the current passage to the end of the text. */
  private read(): void {
    this.attempt += 1;
    const passage = this.passages[this.passageIndex];
    if (passage === undefined) {
      this.passageIndex = 0;
      return this.stop();
    }
    this.mark(passage.element);
    this.say(utterancesOf(passage, (lang) => this.voiceFor(lang) !== undefined));
  }

  private say([next, ...rest]: readonly Utterance[]): void {
    if (next === undefined) {
      this.passageIndex += 1;
      return this.read();
    }
    const voice = this.voiceFor(next.lang);
    // Never without a voice: the browser would take one of its own choice, perhaps not of the phone.
    if (voice === undefined) return this.stop();
    const { attempt } = this;
    const utterance = new SpeechSynthesisUtterance(next.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onend = () => {
      if (attempt === this.attempt) this.say(rest);
    };
    utterance.onerror = ({ error }) => {
      if (attempt !== this.attempt) return;
      this.stop();
      // Another page may have taken the voice, or the reader's screen reader.
      this.hook('failed').hidden = error === 'canceled' || error === 'interrupted';
    };
    this.utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  /** Marks what is read and brings it into sight, below the bar with the way out. */
  private mark(element: HTMLElement | undefined): void {
    for (const { element: marked } of this.passages) marked.classList.remove('read-aloud-now');
    if (element === undefined) return;
    element.classList.add('read-aloud-now');
    const { top, bottom } = element.getBoundingClientRect();
    const free = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    if (top >= free && bottom <= window.innerHeight - this.hook('bar').offsetHeight) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
  }

  private show(): void {
    const isReading = reading === this;
    this.hook('controls').hidden = !isReading && this.voiceFor(this.dataset['lang'] ?? '') === undefined;
    this.hook('idle').hidden = isReading;
    this.hook('busy').hidden = !isReading;
    // One sentence needs no more than the button it was begun with.
    this.hook('bar').hidden = !isReading || this.passages.length < 2;
    document.documentElement.classList.toggle('read-aloud-open', reading !== undefined);
    const hasSections = this.passages.some(({ isHeading }, index) => isHeading && index > 0);
    this.hook('previous').hidden = !hasSections;
    this.hook('next').hidden = !hasSections;
    this.hook('slower').hidden = rate === slow;
    this.hook('faster').hidden = rate !== slow;
  }

  private hook(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-read-aloud-${name}]`);
    if (found === null) throw new Error(`<hv-read-aloud> has no hook "${name}".`);
    return found;
  }
}

customElements.define('hv-read-aloud', HvReadAloud);

// Once for all texts of the page, however often one is put into it.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) lastRead?.stopSpeech();
});
window.addEventListener('pagehide', () => lastRead?.stopSpeech());
// In the capture phase: media events do not bubble.
document.addEventListener('play', () => reading?.stop(), { capture: true });
// Some browsers have all voices at once and send no event.
if ('speechSynthesis' in window && 'addEventListener' in speechSynthesis)
  speechSynthesis.addEventListener('voiceschanged', () => {
    for (const text of document.querySelectorAll<HvReadAloud>('hv-read-aloud')) text.onVoices();
  });
