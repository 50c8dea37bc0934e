/** Calls when an element changes its size; gives a function that stops it. */
export const watchSize = (element: Element, onChange: () => void): (() => void) => {
  if (!('ResizeObserver' in globalThis)) {
    globalThis.addEventListener('resize', onChange);
    return () => {
      globalThis.removeEventListener('resize', onChange);
    };
  }
  const observer = new ResizeObserver(onChange);
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
};
