/**
 * The one script of every page. It is small and runs as soon as it has arrived, while the page may still be coming in;
 * so it listens on the document. What it enhances stands in the page and works without it: the exit is a plain link.
 */
import { enableOpenOnPaper } from '../components/element/open-on-paper.ts';
import { enableOwnLanguages } from '../components/page/own-languages.ts';
import { hideWhenFramed } from '../features/exit/blank.ts';
import { enableExit } from '../features/exit/exit.ts';
import { enableHistoryFree } from '../features/history-free/history-free.ts';
import { enableOneSound } from '../features/read-aloud/one-sound.ts';
import { enableSearch } from '../features/search/search-box.ts';
import { enableStale } from '../features/stale/stale.ts';

hideWhenFramed();
enableExit();
enableHistoryFree();
enableOneSound();
enableSearch();
// The style sheet shows what would do nothing without a script.
document.documentElement.classList.add('scripted');
enableOpenOnPaper();
enableOwnLanguages();
enableStale();
