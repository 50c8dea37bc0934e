/**
 * Stands in the head of every page and runs before anything is drawn (src/build/exit-guard.ts): a page reached by Back
 * or Forward after the exit shows nothing, not even for the moment in which its script arrives. exit.ts does the rest.
 */
import { isCovered } from './left.ts';
import { hide } from './hide.ts';

if (isCovered(false)) hide();
