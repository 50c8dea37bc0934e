/** The real content several times over: what a build costs once there is more of it. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/build-site.ts';

const content = join(projectRoot, 'content');

/** How many times everything of a kind stands in the copy; 1 = as in content/. */
export interface Times {
  services: number;
  guides: number;
}

/**
 * Writes a content folder. A copy of a service or guide has an address of its own and says the same; what refers to it
 * goes on meaning the first.
 *
 * @param folder must not exist
 */
export const multiplyContent = (folder: string, times: Times): void => {
  cpSync(content, folder, { recursive: true });
  for (const [kind, count] of Object.entries(times)) {
    for (const id of readdirSync(join(content, kind))) {
      for (let copy = 2; copy <= count; copy += 1) {
        cpSync(join(content, kind, id), join(folder, kind, `${id}-${copy}`), { recursive: true });
      }
    }
  }
};
