/** The only components an editor's text may use. Prose.astro shows them, the linter checks them, FIELDS.md lists them. */

export interface BuildingBlock {
  /** Attributes of which it needs at least one; no others are allowed. */
  needs?: readonly string[];
  /** true: words stand between its opening and its end. */
  hasWords?: true;
  example: string;
  /** For editors: what stands in its place on the page. */
  shows: string;
}

export const buildingBlocks: Readonly<Record<string, BuildingBlock>> = {
  Phone: {
    needs: ['of'],
    example: '<Phone of="folder-name-of-the-service" />',
    shows: 'The name and the first number of a service, or of the line to call instead.',
  },
  Place: {
    needs: ['id'],
    example: '<Place id="folder-name-of-the-service" />',
    shows: 'The name of a service, as a link to its page.',
  },
  Guide: {
    needs: ['id'],
    example: '<Guide id="folder-name-of-the-guide" />',
    shows: 'The title of a guide, as a link to it.',
  },
  Find: {
    needs: ['need', 'area'],
    hasWords: true,
    example: '<Find need="id-of-the-need" area="id-of-the-area">Name of a town</Find>',
    shows:
      'The words in it as a link to the list of places, with a need and a part of the country chosen, or one of the two: ids of `needs` and `areas` in vocabulary.yml.',
  },
  Emergency: {
    needs: ['id'],
    example: '<Emergency id="danger" />',
    shows: 'An emergency number from site.yml.',
  },
  Section: {
    needs: ['is'],
    example: '<Section is="name-from-page.yml">',
    shows: 'A section of a page that every language must have (page.yml, `sections`); ends with </Section>.',
  },
  Fold: {
    example: '<Fold>a heading and what stands under it</Fold>',
    shows:
      'Its heading, and after a tap what stands under it: for what few readers need. Begins with a heading ("##").',
  },
  Danish: { example: '<Danish>Danish words to say</Danish>', shows: 'Danish words to say or show, in any language.' },
  Operator: { example: '<Operator />', shows: 'Who runs the site (site.yml).' },
  Host: { example: '<Host />', shows: 'Where the site lies (site.yml).' },
  Sheet: {
    example: '<Sheet>a part that prints on its own page</Sheet>',
    shows: 'A template to fill in, on its own page.',
  },
  HistoryFree: { example: '<HistoryFree />', shows: 'The door to a visit without a list of pages.' },
};
