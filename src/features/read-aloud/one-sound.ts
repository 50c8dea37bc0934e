/** One recording at a time, and none while the page is out of sight. */

/** @param except the recording that goes on playing */
const pauseAll = (except?: EventTarget | null): void => {
  for (const sound of document.querySelectorAll('audio')) if (sound !== except) sound.pause();
};

/** Listens on the document, so that it holds for every recording of the page, also outside <hv-read-aloud>. */
export const enableOneSound = (): void => {
  // In the capture phase: media events do not bubble.
  document.addEventListener('play', ({ target }) => pauseAll(target), { capture: true });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) pauseAll();
  });
  window.addEventListener('pagehide', () => pauseAll());
};
