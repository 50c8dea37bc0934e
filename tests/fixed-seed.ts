/**
 * On CI the property tests draw the same examples every time, so that a change is judged by itself and not by luck.
 * On a developer's machine they draw new ones, and so go on finding what nobody thought of.
 */
import fc from 'fast-check';

if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20261122 });
