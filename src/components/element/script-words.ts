/** Words for scripts: they stand in the page (components/ui/ScriptWords.astro), each with its language. */

type Value = string | number | Node;

export interface Words {
  /** Plain text, for attributes and what another language cannot mark. */
  text: (key: string, values?: Record<string, string | number>) => string;
  /** The words as an element that says its language; values may be elements, such as a name. */
  node: (key: string, values?: Record<string, Value>) => HTMLSpanElement;
}

/** Reads the words inside `root`. A key that is not there gives nothing, and never an error: the page still works. */
export const readWords = (root: HTMLElement): Words => {
  const template = root.querySelector<HTMLTemplateElement>('template[data-words]');
  const rules = new Intl.PluralRules(document.documentElement.lang);
  const byKey = new Map<string, HTMLElement[]>();
  for (const element of template?.content.querySelectorAll<HTMLElement>('[data-key]') ?? []) {
    const key = element.dataset['key'] ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), element]);
  }
  const find = (key: string, count: Value | undefined): HTMLElement | undefined => {
    const forms = byKey.get(key) ?? [];
    const form = typeof count === 'number' ? rules.select(count) : undefined;
    return forms.find((one) => one.dataset['form'] === form) ?? forms[0];
  };
  const node = (key: string, values: Record<string, Value> = {}): HTMLSpanElement => {
    const found = find(key, values['count']);
    const span = document.createElement('span');
    if (found === undefined) return span;
    if (found.lang !== '') span.lang = found.lang;
    if (found.dir !== '') span.dir = found.dir;
    span.append(...parts((found.textContent ?? '').trim(), values));
    return span;
  };
  return { node, text: (key, values) => node(key, values).textContent ?? '' };
};

/** The text with its `{{places}}` filled. */
const parts = (text: string, values: Record<string, Value>): (string | Node)[] =>
  text.split(/(\{\{\w+\}\})/).map((part) => {
    const name = /^\{\{(\w+)\}\}$/.exec(part)?.[1];
    const value = name === undefined ? undefined : values[name];
    if (value === undefined) return part;
    return value instanceof Node ? value : String(value);
  });
