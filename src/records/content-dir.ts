/** Where the content stands: `content/`, or what CONTENT_DIR names (tests build an invented country with it). */
import { resolve } from 'node:path';

export const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content');
