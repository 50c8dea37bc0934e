/**
 * The one script of every page. It is small and runs as soon as it has arrived, while the page may still be coming in;
 * so it is no custom element, but listens on the document. What it enhances stands in the page and works without it:
 * the exit is a plain link.
 */
import { hideWhenFramed } from '../features/exit/blank.ts';
import { enableExit } from '../features/exit/exit.ts';
import { enableOneSound } from '../features/read-aloud/one-sound.ts';
import { enableHistoryFree } from '../features/history-free/history-free.ts';

hideWhenFramed();
enableExit();
enableHistoryFree();
enableOneSound();
// The style sheet shows what would do nothing without a script.
document.documentElement.classList.add('scripted');
