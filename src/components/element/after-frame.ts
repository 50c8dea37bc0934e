/** Does something as soon as the browser has drawn what was changed so far. */
export const afterFrame = (act: () => void): { stop: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return {
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
};
