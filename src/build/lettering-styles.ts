/**
 * The style rules of single languages, made of what i18n/languages.ts knows, so that a language is added there alone. The
 * base layout imports them as `virtual:lettering.css`, after the tokens they change.
 */
import { letterings } from '../i18n/languages.ts';

const id = 'virtual:lettering.css';

/** @example letteringRules()[0] // ':lang(th) { --font: …; --leading: 1.75; }' */
export const letteringRules = (): string[] =>
  letterings.map(({ languages, fonts, leading }) => {
    const selector = languages.map((language) => `:lang(${language})`).join(', ');
    return `${selector} { --font: ${fonts}; --leading: ${leading}; }`;
  });

/** A plugin for Vite. */
export const letteringStyles = () => ({
  name: 'lettering-styles',
  resolveId: (wanted: string): string | undefined => (wanted === id ? id : undefined),
  load: (wanted: string): string | undefined => (wanted === id ? letteringRules().join('\n') : undefined),
});
