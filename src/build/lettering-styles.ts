/**
 * The style rules of single languages, made of what i18n/languages.ts knows, so that a language is added there alone. The
 * base layout imports them as `virtual:lettering.css`, after the tokens they change.
 */
import { letterings } from '../i18n/languages.ts';

const id = 'virtual:lettering.css';

/** @example letteringRules()[0] // ':lang(th) { --font: …; --leading: 1.75; --leading-snug: 1.6; … }' */
export const letteringRules = (): string[] =>
  letterings.map(({ languages, fonts, leading, snug, tight, mayTrack }) => {
    const selector = languages.map((language) => `:lang(${language})`).join(', ');
    const tracking = mayTrack ? '-0.012em' : '0';
    return `${selector} { --font: ${fonts}; --leading: ${leading}; --leading-snug: ${snug}; --leading-tight: ${tight}; --tracking: ${tracking}; }`;
  });

/** A plugin for Vite. */
export const letteringStyles = () => ({
  name: 'lettering-styles',
  resolveId: (wanted: string): string | undefined => (wanted === id ? id : undefined),
  load: (wanted: string): string | undefined => (wanted === id ? letteringRules().join('\n') : undefined),
});
