/** Values inside raw data, whatever its shape. */
export type Path = readonly PropertyKey[];

/** The value at a path, or undefined. */
export const valueAt = (data: unknown, path: Path): unknown => {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
};

/** The text at a path; numbers and dates count as text. */
export const textAt = (data: unknown, path: Path): string | undefined => {
  const value = valueAt(data, path);
  if (typeof value === 'string') return value;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : undefined;
};

/** The list at a path, or an empty one. */
export const listAt = (data: unknown, path: Path): readonly unknown[] => {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
};

/** The texts in the list at a path, each with its own path. */
export const textsAt = (data: unknown, path: Path): { text: string; path: Path }[] =>
  listAt(data, path).flatMap((_, index) => {
    const text = textAt(data, [...path, index]);
    return text === undefined ? [] : [{ text, path: [...path, index] }];
  });

/** The ids of the things in the list at a path. */
export const idsAt = (data: unknown, path: Path): string[] =>
  listAt(data, path).flatMap((item) => textAt(item, ['id']) ?? []);

/** The group at a path as field name to value, or an empty one. */
export const groupAt = (data: unknown, path: Path): Readonly<Record<string, unknown>> => {
  const value = valueAt(data, path);
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
};

/** The position of a place, where both of its numbers are there. */
export const pointAt = (place: unknown): { lat: number; lon: number } | undefined => {
  const [lat, lon] = [valueAt(place, ['position', 'lat']), valueAt(place, ['position', 'lon'])];
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined;
};

/** Where checks stand in the data, and what contradicts one: they are recognised by what they are made of. */
export const checksIn = (data: unknown, path: Path = []): Path[] => {
  if (data === null || typeof data !== 'object') return [];
  const own = 'on' in data && 'source' in data ? [path] : [];
  const deeper = Object.entries(data).flatMap(([key, child]) =>
    checksIn(child, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return [...own, ...deeper];
};
