/** The style sheets of the site as they are written: rules, and the classes in their selectors. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Declaration } from 'postcss';
import { projectRoot } from './build-site.ts';

export interface StyleRule {
  selector: string;
  declarations: readonly Declaration[];
}

export interface StyleSheet {
  /** From the project's root. Example: src/features/exit/exit.css */
  file: string;
  rules: readonly StyleRule[];
}

/** Every .css file under src. */
export const styleSheets = (): StyleSheet[] =>
  globSync('src/**/*.css', { cwd: projectRoot })
    .sort()
    .map((file) => {
      const rules: StyleRule[] = [];
      postcss.parse(readFileSync(join(projectRoot, file), 'utf8')).walkRules((rule) => {
        const declarations = rule.nodes.filter((node) => node.type === 'decl');
        rules.push(...rule.selectors.map((selector) => ({ selector, declarations })));
      });
      return { file, rules };
    });

/** Every class in a selector. @example classesIn('.bar > a:not(.icon)') // ['bar', 'icon'] */
export const classesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name = '']) => name);

/**
 * The classes of what a selector styles, without those it only stands in or excludes.
 *
 * @example styledBy('.bar .button.quiet:not(.icon)') // ['button', 'quiet']
 */
export const styledBy = (selector: string): string[] =>
  classesIn(
    selector
      .replace(/:not\([^()]*\)/g, '')
      .split(/\s*[\s>+~]\s*/)
      .at(-1) ?? '',
  );
