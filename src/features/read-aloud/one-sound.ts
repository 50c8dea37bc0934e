/** What is heard of a page: one recording at a time, and none when nobody looks at the page. */

/** @param except goes on */
const pauseAll = (except?: EventTarget | null): void => {
  for (const sound of document.querySelectorAll('audio')) if (sound !== except) sound.pause();
};

/** On the document, so that it holds for every recording of the page, also one without a voice to take its place. */
export const enableOneSound = (): void => {
  // On its way to the player: the event goes no way back.
  document.addEventListener('play', ({ target }) => pauseAll(target), { capture: true });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) pauseAll();
  });
  window.addEventListener('pagehide', () => pauseAll());
};
