/** Which voice of a phone may read a text. */

/** What a browser says of a voice (SpeechSynthesisVoice), as far as it matters here. */
export interface Voice {
  /** Language tag. Android writes it with an underscore. Examples: da-DK, da_DK, ar */
  readonly lang: string;
  /**
   * Whether the phone itself speaks, as the browser tells it. False: the browser sends the text to a service. True is no
   * promise: Chrome on Android says so of every voice, and what the phone's engine then sends is not known.
   */
  readonly localService: boolean;
  /** Whether the browser itself would take it, for the language of the phone. */
  readonly default: boolean;
}

/**
 * The voice for a language, or undefined if the browser names none of the phone's own. One that it calls remote is never
 * taken, whatever else there is: it sends what is read, and with it what the reader is looking for, to a service
 * (requirement P14). More than the browser knows cannot be asked here; the page about the phone says so to the reader.
 */
export const chooseVoice = <V extends Voice>(voices: readonly V[], lang: string): V | undefined => {
  const wanted = canonical(lang);
  const own = voices.filter((voice) => voice.localService && base(canonical(voice.lang)) === base(wanted));
  return own.find((voice) => canonical(voice.lang) === wanted) ?? own.find((voice) => voice.default) ?? own[0];
};

/** One way to write a tag: hyphens, today's codes (Android has old ones, such as `iw`, and Filipino has two). */
const canonical = (tag: string): string => {
  const plain = tag.replace(/_/g, '-');
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? plain;
  } catch {
    // Some phones make up tags of their own.
    return plain;
  }
};

/** @example base('pt-BR') // 'pt' */
const base = (tag: string): string => (tag.split('-')[0] ?? '').toLowerCase();
