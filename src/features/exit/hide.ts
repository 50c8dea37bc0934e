/** Takes the page out of sight. Not by a class: the style sheet may come late or not at all. */
export const hide = (): void => {
  document.documentElement.hidden = true;
  document.documentElement.style.setProperty('display', 'none', 'important');
};
