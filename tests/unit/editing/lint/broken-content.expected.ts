/** What the check says about each broken content folder: rows of file, line and problem, and the sentences an editor reads. */

export type Row = readonly [file: string, line: number, name: string, sentences: string];

export const expected: Readonly<Record<string, readonly Row[]>> = {
  'card-group-unknown': [
    [
      'phrase-cards.yml',
      4,
      'reference-unknown',
      'There is no group of cards "tlak" in content/phrase-cards.yml. Did you mean "talk"? Otherwise correct the word here.',
    ],
  ],
  'card-sentence-missing': [
    [
      'i18n/da.yml',
      1,
      'string-missing',
      'The key "phraseCardGroup.here" is missing; it is the label of the group "here". Add a line phraseCardGroup.here: with the words to show.',
    ],
    [
      'i18n/en.yml',
      1,
      'string-missing',
      'The key "phraseCard.wait" is missing; it is the label of the card "wait". Add a line phraseCard.wait: with the words to show.',
    ],
  ],
  'card-sensitive': [
    [
      'i18n/da.yml',
      13,
      'card-sensitive',
      '"Ring til politiet" contains "politiet" and stands in the list of cards, where somebody else may read it. Write neutral words for the list: phraseCard.call.label.',
    ],
    [
      'i18n/da.yml',
      14,
      'card-sensitive',
      '"Hos politiet" contains "politiet" and stands in the list of cards, where somebody else may read it. Write neutral words for the list: phraseCardGroup.here.',
    ],
  ],
  'check-field-unknown': [
    [
      'services/harbour-house/facts.yml',
      22,
      'check-field-unknown',
      'There is a check for the field "opne", but this group has no such field. Did you mean "open"? The fields here are: open.',
    ],
  ],
  'check-in-future': [
    [
      'services/harbour-house/facts.yml',
      31,
      'check-in-future',
      'The date of this check, 2099-01-10, has not come yet. Write the day on which somebody really looked.',
    ],
  ],
  'contradiction-in-future': [
    [
      'services/harbour-house/facts.yml',
      25,
      'check-in-future',
      'The date of this check, 2099-02-01, has not come yet. Write the day on which somebody really looked.',
    ],
    [
      'services/harbour-house/facts.yml',
      25,
      'check-source-empty',
      'The source of this check is empty. Write the web address, or the name of the page, paper or person’s function.',
    ],
  ],
  'check-missing-contact': [
    [
      'services/harbour-house/facts.yml',
      13,
      'check-missing',
      'Nothing says who checked this: contact of type phone. Add check: with on, how and source. If nobody has checked, write unknown instead of the value.',
    ],
  ],
  'check-missing': [
    [
      'organisations/harbour.yml',
      3,
      'check-missing',
      'Nothing says who checked this: website. Add check: with on, how and source. If nobody has checked, write unknown instead of the value.',
    ],
    [
      'services/harbour-house/facts.yml',
      19,
      'check-missing',
      'Nothing says who checked this: open. Add check: with on, how and source. If nobody has checked, write unknown instead of the value.',
    ],
  ],
  'check-source-empty': [
    [
      'services/harbour-house/facts.yml',
      25,
      'check-source-empty',
      'The source of this check is empty. Write the web address, or the name of the page, paper or person’s function.',
    ],
  ],
  'check-source-empty-guide': [
    [
      'guides/first-steps/guide.yml',
      10,
      'check-source-empty',
      'The source of this check is empty. Write the web address, or the name of the page, paper or person’s function.',
    ],
  ],
  'code-in-text': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'code-in-text',
      'The text contains program code: 1 + 1. Take it out. If you want to show a curly bracket, use a round one instead.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      10,
      'code-in-text',
      'The text contains program code: export const x = 1. Take it out. If you want to show a curly bracket, use a round one instead.',
    ],
  ],
  'component-attribute': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'component-attribute',
      '<Phone> may not have "id". Write <Phone of="folder-name-of-the-service" />.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'component-attribute',
      '<Phone> may not have "onclick". Write <Phone of="folder-name-of-the-service" />.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'component-attribute',
      '<Phone> needs of="…". Write <Phone of="folder-name-of-the-service" />.',
    ],
  ],
  'component-unknown': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'component-unknown',
      'There is no building block <Phones>. Did you mean "<Phone>"? The building blocks are: <Phone>, <Place>, <Guide>, <Find>, <Emergency>, <Section>, <Fold>, <Danish>, <Operator>, <Host>, <Sheet>, <HistoryFree>.',
    ],
  ],
  'contact-blocked': [
    [
      'glossaries/da.md',
      3,
      'contact-blocked',
      'An address stands here that may not stand anywhere on the site: address of a shelter. Delete it.',
    ],
    [
      'guides/first-steps/text.da.mdx',
      9,
      'contact-blocked',
      '"33 91 48-10" may not stand anywhere on the site: old number. Write +4570202550 instead.',
    ],
    [
      'services/harbour-house/facts.yml',
      14,
      'contact-blocked',
      '"+4533914810" may not stand anywhere on the site: old number. Write +4570202550 instead.',
    ],
  ],
  'date-invalid': [
    [
      'services/harbour-house/facts.yml',
      31,
      'date-invalid',
      '"2026-02-30" is not a date that can be read. Write year-month-day, like 2026-11-22, and check that the day exists in that month.',
    ],
  ],
  'date-written-otherwise': [
    ['notices/closed/notice.yml', 1, 'date-invalid', '"10.01.2026" is not a date that can be read. Write 2026-01-10.'],
  ],
  'dates-reversed': [
    [
      'notices/closed/notice.yml',
      2,
      'dates-reversed',
      'The last day (2025-02-10) is before the first day (2026-01-10). Change one of the two.',
    ],
  ],
  'detail-missing': [
    ['services/harbour-house/facts.yml', 23, 'detail-missing', '"areas" needs "areas" beside it. Add areas: [fyn]'],
  ],
  'email-format': [
    [
      'services/harbour-house/facts.yml',
      17,
      'email-format',
      '"kontakt(at)example.org" is not an e-mail address. Write it like kontakt@example.org, without spaces and without mailto.',
    ],
  ],
  'everything-wrong': [
    [
      'guides/first-steps/text.da.mdx',
      9,
      'mdx-syntax',
      'The text cannot be read from here: the sign < begins a building block, but none follows. Write "less than" in words, or correct the building block.',
    ],
    [
      'i18n/en.yml',
      11,
      'yaml-syntax',
      'The lines here cannot be read: the spaces at the beginning of the line do not fit the lines above. Begin the line below the first letter of its neighbours.',
    ],
    [
      'notices/closed/notice.yml',
      1,
      'file-missing',
      'The file notice.yml is missing. Create it; copy it from another folder and change the values.',
    ],
    [
      'pages/phone/text.da.mdx',
      1,
      'file-not-text',
      'This file is not plain text in UTF-8. Open it in a text editor, choose the encoding UTF-8 and save; a Word or PDF file must be copied in as text.',
    ],
    [
      'services/harbour-house/facts.yml',
      3,
      'reference-unknown',
      'There is no organisation "harbor" in content/organisations. Did you mean "harbour"? Otherwise correct the word here.',
    ],
    [
      'services/harbour-house/facts.yml',
      4,
      'field-unknown',
      'There is no field "audienceIS" here. Did you mean "audienceIs"? The fields are: name, kind, organisation, audienceIs, places, placesCheck, contacts, contactsCheck, hours, area, audience, needs, needsCheck, conditions, languages, referral, status, recheck, instead, standsInFor.',
    ],
    [
      'services/harbour-house/facts.yml',
      14,
      'phone-format',
      'The phone number "70 20 25 50" is not written with its country code and without spaces. Write "+4570202550".',
    ],
    [
      'services/harbour-house/facts.yml',
      20,
      'hours-unreadable',
      'The opening hours "åbent når vi er der" cannot be read. It makes no sense after "åb". Write days in English with two letters and times with a colon, like Mo-Fr 09:00-16:00, or by-appointment, or unknown.',
    ],
    [
      'services/harbour-house/facts.yml',
      30,
      'value-not-in-list',
      '"opne" is not one of the words allowed here. Did you mean "open"? Allowed: open, unconfirmed, temporarily-closed, closed.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'contact-blocked',
      '"33 91 48 10" may not stand anywhere on the site: old number. Write +4570202550 instead.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'link-in-text',
      'The text contains the address "https://example.org". Take it out. Addresses belong to the contacts in facts.yml, and sources to a check.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'paragraph-long',
      'This paragraph has 4 sentences; at most 3 are wanted. Put an empty line in the middle, or make a list.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'phone-in-text',
      'The text contains "33 91 48 10", which looks like a phone number. A number in a text is not corrected when the number changes. Write <Phone of="…" /> with the folder name of the service instead.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'promise-in-text',
      '"helt anonym" is a promise that a web page cannot keep. Say what really happens: who sees what, and who does not.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      10,
      'html-in-text',
      'The text contains <marquee>. Only plain text and the site’s own building blocks are allowed. Take it out. Pictures, scripts and styles never stand in texts; for bold write **word**, for a list begin lines with a hyphen.',
    ],
    [
      'services/night-line/facts.yml',
      7,
      'contact-blocked',
      'An address stands here that may not stand anywhere on the site: address of a shelter. Delete it.',
    ],
    [
      'services/night-line/facts.yml',
      7,
      'place-secret-shown',
      'This place is secret, but its street is written here, where everybody can read it. Delete the line street. If it has been published, tell the shelter at once.',
    ],
    [
      'services/stray.txt',
      1,
      'file-unexpected',
      'Nothing on the site reads the file "stray.txt" here. Rename, move or delete it. Each folder in services/ holds facts.yml, texts like text.da.mdx and recordings like audio/th/whole.opus.',
    ],
    ['vocabulary.yml', 1, 'file-empty', 'This file is empty. Fill it in, or delete it.'],
  ],
  'field-empty': [
    [
      'services/harbour-house/facts.yml',
      24,
      'field-empty',
      'Nothing stands after "needs:". Write at least one, between [ and ].',
    ],
  ],
  'field-missing': [
    [
      'services/harbour-house/facts.yml',
      1,
      'field-missing',
      'The field "recheck" is missing. Write recheck: and a group of fields, each on its own line and indented.',
    ],
  ],
  'field-unknown': [
    [
      'services/harbour-house/facts.yml',
      4,
      'field-unknown',
      'There is no field "audienceIS" here. Did you mean "audienceIs"? The fields are: name, kind, organisation, audienceIs, places, placesCheck, contacts, contactsCheck, hours, area, audience, needs, needsCheck, conditions, languages, referral, status, recheck, instead, standsInFor.',
    ],
  ],
  'file-empty': [
    ['services/harbour-house/text.da.mdx', 1, 'file-empty', 'This file is empty. Fill it in, or delete it.'],
  ],
  'file-missing-site': [
    ['site.yml', 1, 'file-missing', 'The file site.yml is missing. Create it; without it the site cannot be built.'],
  ],
  'file-missing': [
    [
      'services/night-line/facts.yml',
      1,
      'file-missing',
      'The file facts.yml is missing. Create it; copy it from another folder and change the values.',
    ],
  ],
  'file-not-text': [
    [
      'services/harbour-house/text.da.mdx',
      1,
      'file-not-text',
      'This file is not plain text in UTF-8. Open it in a text editor, choose the encoding UTF-8 and save; a Word or PDF file must be copied in as text.',
    ],
  ],
  'file-unexpected': [
    [
      'drawings/house.svg',
      1,
      'file-unexpected',
      'Nothing on the site reads the file "house.svg" here. Rename, move or delete it. The folders are services, guides, pages, notices, organisations, i18n, i18n-sources, synonyms, glossaries and help; content/README.md says what stands where.',
    ],
    [
      'services/harbour-house/audio/whole.opus',
      1,
      'file-unexpected',
      'Nothing on the site reads the file "whole.opus" here. Rename, move or delete it. Each folder in services/ holds facts.yml, texts like text.da.mdx and recordings like audio/th/whole.opus.',
    ],
    [
      'services/harbour-house/notes.docx',
      1,
      'file-unexpected',
      'Nothing on the site reads the file "notes.docx" here. Rename, move or delete it. Each folder in services/ holds facts.yml and texts like text.da.mdx.',
    ],
  ],
  'find-empty': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'component-attribute',
      '<Find> has no words in it. Write <Find need="id-of-the-need" area="id-of-the-area">Name of a town</Find>.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'component-attribute',
      '<Find> needs need="…" or area="…". Write <Find need="id-of-the-need" area="id-of-the-area">Name of a town</Find>.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'component-attribute',
      '<Find> may not have "town". Write <Find need="id-of-the-need" area="id-of-the-area">Name of a town</Find>.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'component-attribute',
      '<Find> has "need" in curly brackets, where only quotation marks are allowed. Write <Find need="id-of-the-need" area="id-of-the-area">Name of a town</Find>.',
    ],
  ],
  'folder-name': [
    [
      'services/Nyt Sted/facts.yml',
      1,
      'folder-name',
      'The name "Nyt Sted" has characters that do not work in a web address. Rename it to "nyt-sted".',
    ],
  ],
  'front-matter-missing': [
    [
      'services/harbour-house/text.da.mdx',
      1,
      'front-matter-missing',
      'The text does not begin with a block of settings between two lines of ---. Put at the very top: a line ---, then summary: and origin:, then a line ---.',
    ],
  ],
  'hours-overwritten': [
    [
      'services/harbour-house/facts.yml',
      20,
      'hours-overwritten',
      'In "Mo-Fr 08:00-12:00; Mo 14:00-18:00" the last times for Mo replace the ones before: what stands behind a semicolon does not add to them. Write "Mo 08:00-12:00,14:00-18:00; Tu-Fr 08:00-12:00" if both hold, "Mo 14:00-18:00; Tu-Fr 08:00-12:00" if only the last do.',
    ],
  ],
  'hours-day-twice': [
    [
      'services/harbour-house/facts.yml',
      20,
      'hours-day-twice',
      'In "Mo,We,Mo 09:00-12:00" Mo stands twice in one row of days. Another day may be meant. Otherwise write "Mo 09:00-12:00; We 09:00-12:00".',
    ],
  ],
  'hours-past-midnight': [
    [
      'services/harbour-house/facts.yml',
      20,
      'hours-past-midnight',
      'There is no time "09:00-25:00" on a clock. If it goes on after midnight, write "09:00-01:00". Otherwise correct the hour.',
    ],
  ],
  'hours-swapped': [
    [
      'services/harbour-house/facts.yml',
      20,
      'hours-swapped',
      '"16:00-09:00" goes on until the next morning, but nobody sleeps at a place of this kind. If the two times have changed places, write "09:00-16:00".',
    ],
  ],
  'hours-unreadable': [
    [
      'services/harbour-house/facts.yml',
      20,
      'hours-unreadable',
      'The opening hours "hverdage hele dagen" cannot be read. It makes no sense after "hv". Write days in English with two letters and times with a colon, like Mo-Fr 09:00-16:00, or by-appointment, or unknown.',
    ],
  ],
  'html-in-text': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'html-in-text',
      'The text contains <b>. Only plain text and the site’s own building blocks are allowed. Take it out. Pictures, scripts and styles never stand in texts; for bold write **word**, for a list begin lines with a hyphen.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      10,
      'picture-in-text',
      'The text contains a picture (x). Take it out and say in words what it shows. Texts have no pictures: they load slowly, and one from another site tells that site who reads here.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      12,
      'picture-in-text',
      'The text contains a picture (hus.jpg). Take it out and say in words what it shows. Texts have no pictures: they load slowly, and one from another site tells that site who reads here.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      14,
      'link-runs-code',
      'The link "javascript:alert(1)" would run a program on the reader’s phone. Take the link out and keep its words. Ask where the text came from before you publish anything of it.',
    ],
  ],
  jargon: [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'jargon',
      'The text says "borgere", a word that offices use and few people speak. Write it in plain words, for example: "du".',
    ],
  ],
  'jargon-pro': [
    [
      'guides/first-steps/text.da.mdx',
      20,
      'jargon',
      'The text says "vedrørende", a word that offices use and few people speak. Write it in plain words, for example: "om".',
    ],
  ],
  'language-unlisted': [
    [
      'services/night-line/text.dk.mdx',
      1,
      'language-unlisted',
      'The language "dk" in the file name is not in locales.yml. Did you mean "da"? Rename the file, or add the language to locales.yml.',
    ],
  ],
  'link-in-site': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'link-in-site',
      'The link "/da/find/" leads to a page of this site by its address. It breaks in other languages and when the address changes. Write <Place id="…" /> for a place or <Guide id="…" /> for a guide, with the name of its folder.',
    ],
  ],
  'link-in-text': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'link-in-text',
      'The text contains the address "https://example.org/hjem". Take it out. Addresses belong to the contacts in facts.yml, and sources to a check.',
    ],
  ],
  'lix-high': [
    [
      'services/harbour-house/text.da.mdx',
      6,
      'lix-high',
      'The reading difficulty (LIX) is 33; at most 30 is wanted. Split long sentences and use shorter words.',
    ],
  ],
  'lix-too-high': [
    [
      'services/harbour-house/text.da.mdx',
      6,
      'lix-too-high',
      'The reading difficulty (LIX) is 44; 34 is the limit. Split long sentences and use words of at most six letters where you can.',
    ],
  ],
  'locale-fallback-loop': [
    [
      'locales.yml',
      3,
      'locale-no-way-to-source',
      'Where a text in "th" is missing, the languages after fallback never lead to "da", the language every text exists in. Add da at the end of the list after fallback.',
    ],
    [
      'locales.yml',
      4,
      'locale-no-way-to-source',
      'Where a text in "ro" is missing, the languages after fallback never lead to "da", the language every text exists in. Add da at the end of the list after fallback.',
    ],
  ],
  'locale-fallback-self': [
    [
      'locales.yml',
      3,
      'locale-fallback-self',
      'The language "th" stands in its own list of languages to show instead. Take "th" out of the list after fallback.',
    ],
  ],
  'locale-fallback-unknown': [
    [
      'locales.yml',
      3,
      'reference-unknown',
      'There is no language "eng" in content/locales.yml. Did you mean "en"? Otherwise correct the word here.',
    ],
  ],
  'locale-twice': [
    [
      'locales.yml',
      4,
      'locale-twice',
      'The language "en" stands more than once in locales.yml. Delete one of the two.',
    ],
  ],
  'mdx-less-than': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'mdx-syntax',
      'The text cannot be read from here: the sign < begins a building block, but none follows. Write "less than" in words, or correct the building block.',
    ],
  ],
  'mdx-syntax': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'mdx-syntax',
      'The text cannot be read from here: <Section> is opened and never closed. Write <Section … /> if nothing stands inside, or </Section> at the end.',
    ],
  ],
  'number-range': [
    [
      'services/harbour-house/facts.yml',
      32,
      'number-range',
      '3 cannot be right: it must be at least 7. Correct the number, or write unknown if that is allowed.',
    ],
  ],
  'original-missing': [
    [
      'services/night-line/facts.yml',
      1,
      'original-missing',
      'The text of "night-line" in "da" is missing. Create content/services/night-line/text.da.mdx.',
    ],
  ],
  'paragraph-long': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'paragraph-long',
      'This paragraph has 5 sentences; at most 3 are wanted. Put an empty line in the middle, or make a list.',
    ],
  ],
  'section-missing': [
    [
      'pages/phone/text.da.mdx',
      1,
      'section-missing',
      'The section "calls" named in page.yml is not in this text. Add <Section is="calls"> before its text and </Section> after it.',
    ],
    [
      'pages/phone/text.da.mdx',
      11,
      'section-unknown',
      'The section "callz" is not named in page.yml. Did you mean "calls"? Otherwise take it out here, or add it to sections in page.yml.',
    ],
  ],
  'section-twice': [
    [
      'pages/phone/text.da.mdx',
      15,
      'section-twice',
      'The section "calls" stands more than once in this text. Put the text of both into one.',
    ],
  ],
  'passive-often': [
    [
      'services/harbour-house/text.da.mdx',
      6,
      'passive-often',
      '2 of 6 sentences are passive: they do not say who does it. At most one in five is wanted. Say who does what. The first two are "Du bliver spurgt, om du vil have mad." (line 6) and "Der svares på dansk." (line 8).',
    ],
  ],
  'passive-often-pro': [
    [
      'guides/first-steps/text.da.mdx',
      28,
      'passive-often',
      '13 of 38 sentences are passive: they do not say who does it. At most one in three is wanted. Say who does what. The first two are "Der ringes, før nogen skal af sted." (line 28) and "Huset åbnes af en vagt." (line 28).',
    ],
  ],
  'phone-format': [
    [
      'services/harbour-house/facts.yml',
      14,
      'phone-format',
      'The phone number "70 20 25 50" is not written with its country code and without spaces. Write "+4570202550".',
    ],
  ],
  'phone-in-label': [
    [
      'i18n/da.yml',
      7,
      'phone-in-text',
      'The text contains "112", which looks like a phone number. A number in a text is not corrected when the number changes. Leave the number out; the site shows it beside these words.',
    ],
  ],
  'phone-in-text': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'phone-in-text',
      'The text contains "70 20 25 50", which looks like a phone number. A number in a text is not corrected when the number changes. Write <Phone of="…" /> with the folder name of the service instead.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'phone-in-text',
      'The text contains "1813", which looks like a phone number. A number in a text is not corrected when the number changes. Write <Phone of="…" /> with the folder name of the service instead.',
    ],
  ],
  'phone-invalid': [
    [
      'services/harbour-house/facts.yml',
      14,
      'phone-invalid',
      '"+457020255" is not a phone number that can be rung from Denmark. Look the number up again. A Danish number has +45 and eight digits; short numbers are 112, 114, 116 with three more digits, and 18 with two more.',
    ],
  ],
  'phone-target-missing': [
    [
      'phone-script.yml',
      4,
      'phone-target-missing',
      'The phone number of "night-line" is shown here, but content/services/night-line/facts.yml has no phone number. Name another service here, or add a contact of type phone in content/services/night-line/facts.yml.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'phone-target-missing',
      'The phone number of "night-line" is shown here, but content/services/night-line/facts.yml has no phone number. Name another service here, or add a contact of type phone in content/services/night-line/facts.yml.',
    ],
    [
      'services/night-line/facts.yml',
      21,
      'line-without-number',
      '"night-line" is offered to readers as a line to ring, but it has no phone number itself. Add a contact of type phone in content/services/night-line/facts.yml, or offer another line here.',
    ],
    [
      'site.yml',
      6,
      'line-without-number',
      '"night-line" is offered to readers as a line to ring, but it has no phone number itself. Add a contact of type phone in content/services/night-line/facts.yml, or offer another line here.',
    ],
  ],
  'place-secret-shown': [
    [
      'services/night-line/facts.yml',
      7,
      'place-secret-shown',
      'This place is secret, but its street is written here, where everybody can read it. Delete the line street. If it has been published, tell the shelter at once.',
    ],
    [
      'services/night-line/facts.yml',
      8,
      'place-secret-shown',
      'This place is secret, but its postcode is written here, where everybody can read it. Delete the line postcode. If it has been published, tell the shelter at once.',
    ],
  ],
  'place-town-missing': [
    [
      'services/harbour-house/facts.yml',
      6,
      'place-town-missing',
      'This place is public, but nothing says in which town it is. Add town: and its name as written on a letter, or unknown.',
    ],
  ],
  'place-town-shown': [
    [
      'services/night-line/facts.yml',
      7,
      'place-town-shown',
      'Only the town of this place may be known, but its street is written here. Delete the line street. If it has been published, tell the place at once.',
    ],
  ],
  'promise-in-text': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'promise-in-text',
      '"helt anonym" is a promise that a web page cannot keep. Say what really happens: who sees what, and who does not.',
    ],
  ],
  'quotes-missing': [
    [
      'services/harbour-house/facts.yml',
      14,
      'quotes-missing',
      'Without quotation marks +4570202550 is read as a sum, and plus signs and zeros in front are lost. Write "+4570202550", with the quotation marks.',
    ],
  ],
  'script-in-text': [
    [
      'services/harbour-house/text.da.mdx',
      10,
      'html-in-text',
      'The text contains <script>. Only plain text and the site’s own building blocks are allowed. Take it out. Pictures, scripts and styles never stand in texts; for bold write **word**, for a list begin lines with a hyphen.',
    ],
  ],
  'law-section-without-statement': [
    [
      'guides/first-steps/text.da.mdx',
      13,
      'law-section-without-statement',
      'The text names § 12, but no statement of this guide does. Add a statement with its source to guide.yml, name the section in its claim, or take the number out.',
    ],
  ],
  'sentence-long': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'sentence-long',
      'The sentence "De svarer dig på dansk og på en del andre sprog, hvis du sel…" has 27 words; 20 is the limit. Make two sentences of it.',
    ],
  ],
  'sentence-long-pro': [
    [
      'guides/first-steps/text.da.mdx',
      20,
      'sentence-long-pro',
      'The sentence "Sig, hvem du er, og hvad du skal bruge svarene til, og sig o…" has 28 words; at most 25 is wanted. Make two sentences of it.',
    ],
  ],
  'sentences-long': [
    [
      'services/night-line/text.da.mdx',
      6,
      'sentences-long',
      'Half of the sentences have 16 words or more; at most 12 is wanted. Split some of the sentences.',
    ],
  ],
  'string-missing': [
    [
      'i18n/da.yml',
      1,
      'string-missing',
      'The key "kind.drop-in" is missing; it is the label of the kind "drop-in". Add a line kind.drop-in: with the words to show.',
    ],
  ],
  'string-unknown': [
    [
      'i18n/en.yml',
      1,
      'string-unknown',
      'The key "page.hom" does not exist in content/i18n/da.yml, so nobody will see these words. Did you mean "page.home"? Otherwise delete the line.',
    ],
  ],
  'string-untranslated': [
    [
      'i18n/en.yml',
      1,
      'string-untranslated',
      'The words "Find et sted i nærheden" are the same as in "da". Translate them, or delete the line: the site then shows another language and says so. A word that is rightly the same stands under `same` in the glossary of the language.',
    ],
  ],
  'summary-long': [
    [
      'services/harbour-house/text.da.mdx',
      2,
      'summary-long',
      'The summary has 136 characters; 120 is the most. Say only what one gets.',
    ],
  ],
  'text-length-guide': [
    [
      'guides/first-steps/text.da.mdx',
      9,
      'text-length',
      'The text has 14 words; 250 to 450 are wanted. Say what happens when one comes or rings, and what one can get.',
    ],
  ],
  'text-length-pro': [
    [
      'guides/first-steps/text.da.mdx',
      9,
      'text-length',
      'The text has 14 words; 300 to 650 are wanted. Say what happens when one comes or rings, and what one can get.',
    ],
  ],
  'text-length': [
    [
      'services/night-line/text.da.mdx',
      6,
      'text-length',
      'The text has 20 words; 40 to 90 are wanted. Say what happens when one comes or rings, and what one can get.',
    ],
  ],
  'title-missing': [
    [
      'guides/first-steps/text.da.mdx',
      2,
      'title-missing',
      'The text has no title. Add title: and a few plain words at the top, between the lines of ---.',
    ],
  ],
  'translation-source-missing': [
    [
      'services/night-line/text.th.mdx',
      3,
      'translation-source-missing',
      'This text is a translation, but nothing says which version of the Danish text it was made from. Compare the two, then run: npm run translate:mark -- content/services/night-line/text.th.mdx. If it is not a translation, write origin: original.',
    ],
  ],
  'translation-source-unknown': [
    [
      'i18n-sources/th.yml',
      4,
      'translation-source-unknown',
      'The fingerprint "d3f9a1c0" matches no version of the Danish words: not the present one and none that was kept. It cannot be typed by hand. Compare the translation with the Danish, then run: npm run translate:mark -- --lang th --strings page.home.',
    ],
    [
      'services/night-line/text.th.mdx',
      4,
      'translation-source-unknown',
      'The fingerprint "d3f9a1c0" matches no version of the Danish words: not the present one and none that was kept. It cannot be typed by hand. Compare the translation with the Danish, then run: npm run translate:mark -- content/services/night-line/text.th.mdx.',
    ],
  ],
  'string-source-missing': [
    [
      'i18n/th.yml',
      1,
      'string-source-missing',
      'Nothing says how some of these labels (2) were made and from what; the first is "page.home". They count as machine-made and out of date. Compare them with the Danish, then run: npm run translate:mark -- --lang th --strings.',
    ],
  ],
  'translation-machine-refused': [
    [
      'i18n-sources/th.yml',
      2,
      'translation-machine-refused',
      'locales.yml says policy: human-only for "th", but these words were made by a machine. Delete them: readers then see another language with a note. Only people may translate into this language.',
    ],
    [
      'services/night-line/text.th.mdx',
      3,
      'detail-missing',
      '"origin: machine-reviewed" needs "reviewedBy" beside it. Add reviewedBy: the function of who read it through, never a name',
    ],
    [
      'services/night-line/text.th.mdx',
      3,
      'translation-machine-refused',
      'locales.yml says policy: human-only for "th", but these words were made by a machine. Delete them: readers then see another language with a note. Only people may translate into this language.',
    ],
  ],
  'locale-minimum-missing': [
    [
      'locales.yml',
      3,
      'locale-minimum-missing',
      'A page in "th" could not say in its own language what these labels say: fallback.callout. Write them in content/i18n/th.yml. Without them a page would carry the name of the language and hold none of it.',
    ],
  ],
  'translation-differs': [
    [
      'services/harbour-house/text.th.mdx',
      1,
      'translation-differs',
      'The headings are not those of the Danish text: ## is too much. Compare the two and translate what is left out; names of building blocks, links and numbers stay as they are.',
    ],
    [
      'services/harbour-house/text.th.mdx',
      1,
      'translation-differs',
      'The building blocks are not those of the Danish text: <Phone of="harbour-house"> is missing. Compare the two and translate what is left out; names of building blocks, links and numbers stay as they are.',
    ],
    [
      'services/harbour-house/text.th.mdx',
      1,
      'translation-differs',
      'The numbers are not those of the Danish text: 24 is too much. Compare the two and translate what is left out; names of building blocks, links and numbers stay as they are.',
    ],
  ],
  'original-differs': [
    [
      'notices/closed/text.en.mdx',
      1,
      'original-differs',
      'The numbers are not those of the Danish text: 3 is too much. Compare the two: one of them is wrong, or was not changed with the other.',
    ],
  ],
  'translation-negation': [
    [
      'services/harbour-house/text.th.mdx',
      7,
      'translation-negation',
      'The Danish says "Har du ikke et sted at sove, kan du få en seng." here; the translation has none of the words that negate in its language. Compare the two. If it is said in another way, leave it: this is only a hint.',
    ],
  ],
  'translation-script': [
    [
      'services/night-line/text.th.mdx',
      2,
      'translation-script',
      '"слушает" is not in the letters of the language "th". Translate it. Names stay as they are; Danish words to say stand in <Danish>…</Danish>.',
    ],
    [
      'services/night-line/text.th.mdx',
      7,
      'translation-script',
      '"There is somebody here who listens" is not in the letters of the language "th". Translate it. Names stay as they are; Danish words to say stand in <Danish>…</Danish>.',
    ],
  ],
  'label-long': [
    [
      'guides/first-steps/text.da.mdx',
      2,
      'label-long',
      '"Ring først, og gå så hen til dem. Hvis ingen tager den, så ring til den næste på listen, og bliv ved, til der er en, der svarer dig, også om natten og i weekenden." has 163 signs; 150 fit. Find shorter words that say what one gets. What follows them can say more.',
    ],
    [
      'i18n/da.yml',
      1,
      'label-long',
      '"Et sted at sove i nat, hvis du vil" has 34 signs; 30 fit. Find shorter words that say what one gets. What follows them can say more.',
    ],
    [
      'services/night-line/text.th.mdx',
      2,
      'label-long',
      '"มีคนรับฟังคุณทางโทรศัพท์ทุกคืนตลอดทั้งปี ไม่ต้องบอกชื่อของคุณ ไม่ต้องบอกว่าคุณอยู่ที่ไหน และโทรฟรี" has 73 signs; 60 fit. Find shorter words that say what one gets. What follows them can say more.',
    ],
  ],
  'word-avoided': [
    [
      'services/night-line/text.th.mdx',
      7,
      'word-avoided',
      'The text says "โสเภณี", which the glossary of this language says to avoid. Write "คุณที่ขายบริการทางเพศ" instead.',
    ],
  ],
  'unknown-find': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'reference-unknown',
      'There is no need "slep" in content/vocabulary.yml. Did you mean "sleep"? Otherwise correct the word here.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      8,
      'reference-unknown',
      'There is no area "fin" in content/vocabulary.yml. Did you mean "fyn"? Otherwise correct the word here.',
    ],
  ],
  'unknown-emergency': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'reference-unknown',
      'There is no emergency number "dangr" in content/site.yml. Did you mean "danger"? Otherwise correct the word here.',
    ],
  ],
  'unknown-subject': [
    [
      'services/harbour-house/facts.yml',
      33,
      'reference-unknown',
      'There is no subject "beds" in content/vocabulary.yml. Did you mean "bed"? Otherwise correct the word here.',
    ],
  ],
  'unknown-guide': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'reference-unknown',
      'There is no guide "first-step" in content/guides. Did you mean "first-steps"? Otherwise correct the word here.',
    ],
  ],
  'unknown-papers-guide': [
    [
      'site.yml',
      7,
      'reference-unknown',
      'There is no guide "first-step" in content/guides. Did you mean "first-steps"? Otherwise correct the word here.',
    ],
  ],
  'unknown-kind': [
    [
      'services/harbour-house/facts.yml',
      2,
      'reference-unknown',
      'There is no kind "drop-inn" in content/vocabulary.yml. Did you mean "drop-in"? Otherwise correct the word here.',
    ],
  ],
  'unknown-line': [
    [
      'services/harbour-house/facts.yml',
      14,
      'reference-unknown',
      'There is no line "acut" in content/vocabulary.yml. Did you mean "acute"? Otherwise correct the word here.',
    ],
  ],
  'unknown-municipality': [
    [
      'services/harbour-house/facts.yml',
      10,
      'reference-unknown',
      'There is no municipality "Svenborg" in content/vocabulary.yml. Did you mean "Svendborg"? Otherwise correct the word here.',
    ],
  ],
  'unknown-need': [
    [
      'services/harbour-house/facts.yml',
      24,
      'reference-unknown',
      'There is no need "sleeep" in content/vocabulary.yml. Did you mean "sleep"? Otherwise correct the word here.',
    ],
  ],
  'unknown-organisation': [
    [
      'services/harbour-house/facts.yml',
      3,
      'reference-unknown',
      'There is no organisation "harbor" in content/organisations. Did you mean "harbour"? Otherwise correct the word here.',
    ],
  ],
  'unknown-phone': [
    [
      'services/harbour-house/text.da.mdx',
      8,
      'reference-unknown',
      'There is no service "harbor-house" in content/services. Did you mean "harbour-house"? Otherwise correct the word here.',
    ],
  ],
  'unknown-vocabulary-subject': [
    [
      'vocabulary.yml',
      2,
      'reference-unknown',
      'There is no subject "beds" in content/vocabulary.yml. Did you mean "bed"? Otherwise correct the word here.',
    ],
    [
      'vocabulary.yml',
      10,
      'reference-unknown',
      'There is no subject "bedd" in content/vocabulary.yml. Did you mean "bed"? Otherwise correct the word here.',
    ],
  ],
  'line-off-subject': [
    [
      'services/night-line/facts.yml',
      16,
      'line-off-subject',
      'This line is for the whole country and for one thing, "bed", which does not cover the need "talk". Somebody with that need would ring the wrong desk. Take "talk" out of needs. If people with that need are right here, add it to covers of "bed" in content/vocabulary.yml.',
    ],
  ],
  'instead-off-subject': [
    [
      'services/harbour-house/facts.yml',
      33,
      'instead-off-subject',
      'A line for "dying" is offered here, but that covers none of the needs here. Write a subject that fits, or none: then the page says that there is no number. Or add a need to covers of "dying" in content/vocabulary.yml.',
    ],
  ],
  'value-form': [
    [
      'services/harbour-house/facts.yml',
      2,
      'value-form',
      '"Drop In" is not in the expected form: an id has only a-z, 0-9 and single hyphens. Write drop-in.',
    ],
  ],
  'value-kind': [
    [
      'services/harbour-house/facts.yml',
      22,
      'value-kind',
      '"Fyn" does not fit here; a group of fields, each on its own line and indented, or unknown is expected. Write area: and a group of fields, each on its own line and indented, or unknown.',
    ],
  ],
  'value-not-in-list-yes': [
    [
      'services/harbour-house/facts.yml',
      10,
      'value-not-in-list',
      '"true" is not one of the words allowed here. Did you mean "yes"? Allowed: yes, no, unknown.',
    ],
  ],
  'value-not-in-list': [
    [
      'services/harbour-house/facts.yml',
      30,
      'value-not-in-list',
      '"opne" is not one of the words allowed here. Did you mean "open"? Allowed: open, unconfirmed, temporarily-closed, closed.',
    ],
  ],
  'website-format': [
    [
      'services/harbour-house/facts.yml',
      17,
      'website-format',
      '"www.example.org" is not a web address. Write https://www.example.org.',
    ],
  ],
  'website-http': [
    [
      'services/harbour-house/facts.yml',
      17,
      'website-http',
      'The web address http://example.org begins with http://, so others on the network can read along. Try https://example.org in a browser, and write that.',
    ],
  ],
  'word-for-readers': [
    ['services/harbour-house/text.da.mdx', 8, 'word-for-readers', 'The text says "offer". Write "du" instead.'],
  ],
  'word-sensitive': [
    [
      'i18n/da.yml',
      3,
      'word-sensitive',
      '"Hos Politiet" contains "Politiet". Titles stay in the history of a phone, where somebody else may read them. Choose a neutral word that says what one gets: a place to sleep, a talk, a doctor.',
    ],
    [
      'site.yml',
      1,
      'word-sensitive',
      '"Sexlinjen" contains "Sexlinjen". Titles stay in the history of a phone, where somebody else may read them. Choose a neutral word that says what one gets: a place to sleep, a talk, a doctor.',
    ],
  ],
  'yaml-duplicate-key': [
    [
      'services/harbour-house/facts.yml',
      2,
      'yaml-syntax',
      'The lines here cannot be read: the same field stands twice in one group. Delete one of the two.',
    ],
  ],
  'yaml-syntax': [
    [
      'services/harbour-house/facts.yml',
      14,
      'yaml-syntax',
      'The lines here cannot be read: a quotation mark, bracket, comma or colon is missing. Look at this line and the one before it, and add what is missing.',
    ],
  ],
  'yaml-tab': [
    [
      'services/harbour-house/facts.yml',
      20,
      'yaml-syntax',
      'The lines here cannot be read: the line begins with a tab. Use spaces instead of the tab, here and further down.',
    ],
  ],
  'link-runs-code': [
    [
      'services/harbour-house/text.da.mdx',
      10,
      'link-runs-code',
      'The link "JavaScript:alert(1)" would run a program on the reader’s phone. Take the link out and keep its words. Ask where the text came from before you publish anything of it.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      12,
      'link-runs-code',
      'The link "javascript:alert(1)" would run a program on the reader’s phone. Take the link out and keep its words. Ask where the text came from before you publish anything of it.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      14,
      'link-runs-code',
      'The link "data:text/html,hej" would run a program on the reader’s phone. Take the link out and keep its words. Ask where the text came from before you publish anything of it.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      18,
      'link-runs-code',
      'The link "vbscript:hej" would run a program on the reader’s phone. Take the link out and keep its words. Ask where the text came from before you publish anything of it.',
    ],
  ],
  'picture-in-text': [
    [
      'services/harbour-house/text.da.mdx',
      10,
      'picture-in-text',
      'The text contains a picture (https://example.org/hus.jpg). Take it out and say in words what it shows. Texts have no pictures: they load slowly, and one from another site tells that site who reads here.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      12,
      'picture-in-text',
      'The text contains a picture (//example.org/hus.jpg). Take it out and say in words what it shows. Texts have no pictures: they load slowly, and one from another site tells that site who reads here.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      14,
      'picture-in-text',
      'The text contains a picture (hus). Take it out and say in words what it shows. Texts have no pictures: they load slowly, and one from another site tells that site who reads here.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      16,
      'link-in-text',
      'The text contains the address "https://example.org/hus.jpg". Take it out. Addresses belong to the contacts in facts.yml, and sources to a check.',
    ],
  ],
  'frame-in-text': [
    [
      'services/harbour-house/text.da.mdx',
      10,
      'html-in-text',
      'The text contains <iframe>. Only plain text and the site’s own building blocks are allowed. Take it out. Pictures, scripts and styles never stand in texts; for bold write **word**, for a list begin lines with a hyphen.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      12,
      'html-in-text',
      'The text contains <object>. Only plain text and the site’s own building blocks are allowed. Take it out. Pictures, scripts and styles never stand in texts; for bold write **word**, for a list begin lines with a hyphen.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      14,
      'html-in-text',
      'The text contains <style>. Only plain text and the site’s own building blocks are allowed. Take it out. Pictures, scripts and styles never stand in texts; for bold write **word**, for a list begin lines with a hyphen.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      16,
      'html-in-text',
      'The text contains <svg>. Only plain text and the site’s own building blocks are allowed. Take it out. Pictures, scripts and styles never stand in texts; for bold write **word**, for a list begin lines with a hyphen.',
    ],
  ],
  'attribute-unknown': [
    [
      'services/harbour-house/text.da.mdx',
      10,
      'component-attribute',
      '<Danish> may not have "set:html". Write <Danish>Danish words to say</Danish>.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      12,
      'component-attribute',
      '<Host> may not have "client:load". Write <Host />.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      14,
      'component-attribute',
      '<Phone> may not have "style". Write <Phone of="folder-name-of-the-service" />.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      14,
      'component-attribute',
      '<Phone> may not have "{…}". Write <Phone of="folder-name-of-the-service" />.',
    ],
    [
      'services/harbour-house/text.da.mdx',
      14,
      'component-attribute',
      '<Place> has "id" in curly brackets, where only quotation marks are allowed. Write <Place id="folder-name-of-the-service" />.',
    ],
  ],
  'comment-with-code': [
    [
      'services/harbour-house/text.da.mdx',
      12,
      'code-in-text',
      'The text contains program code: /* en note */ alert(1) /* og en til */. Take it out. If you want to show a curly bracket, use a round one instead.',
    ],
  ],
  'import-in-text': [
    [
      'services/harbour-house/text.da.mdx',
      10,
      'code-in-text',
      'The text contains program code: import x from "./x.js". Take it out. If you want to show a curly bracket, use a round one instead.',
    ],
  ],
  'address-in-brackets': [
    [
      'services/harbour-house/text.da.mdx',
      10,
      'mdx-syntax',
      'The text cannot be read from here: a web or e-mail address stands between < and >. Take it out. Addresses belong to the contacts in facts.yml, and sources to a check.',
    ],
  ],
  'html-comment': [
    [
      'services/harbour-house/text.da.mdx',
      10,
      'mdx-syntax',
      'The text cannot be read from here: a note to other editors stands between <!-- and -->. Write it between {/* and */}, or take it out.',
    ],
  ],
  'recording-big': [
    [
      'guides/first-steps/audio/da/whole.opus',
      1,
      'recording-big',
      'The recording "whole.opus" takes 184 kB a minute; 150 kB a minute is the most. Save it anew as Opus for speech, mono, 16 kbit/s: a minute then takes about 120 kB.',
    ],
  ],
  'recording-form': [
    [
      'guides/first-steps/audio/da/whole.m4a',
      1,
      'recording-form',
      'The recording "whole.m4a" cannot be used: it ends neither in .opus nor in .mp3. Save it as Opus in an Ogg file, with the ending .opus.',
    ],
    [
      'pages/phone/audio/da/whole.opus',
      1,
      'recording-form',
      'The recording "whole.opus" cannot be used: what is in it is not Opus in an Ogg file. Save it again from the recording program; another ending does not change what is in a file.',
    ],
    [
      'services/harbour-house/audio/da/Hele teksten.opus',
      1,
      'recording-form',
      'The recording "Hele teksten.opus" cannot be used: its name may have only a-z, 0-9 and hyphens. Rename it to "hele-teksten.opus".',
    ],
  ],
  'recording-language': [
    [
      'guides/first-steps/audio/dk/whole.opus',
      1,
      'language-unlisted',
      'The language "dk" in the file name is not in locales.yml. Did you mean "da"? Rename the file, or add the language to locales.yml.',
    ],
  ],
  'recording-tags': [
    [
      'guides/first-steps/audio/da/whole.mp3',
      1,
      'recording-tags',
      'Inside "whole.mp3" there are notes beside the sound: TPE1. Empty the fields for title, artist, comment and all others in the sound program, and export it again: they may name who read the text, or her phone.',
    ],
    [
      'guides/first-steps/audio/da/whole.opus',
      1,
      'recording-tags',
      'Inside "whole.opus" there are notes beside the sound: ARTIST, COMMENT. Empty the fields for title, artist, comment and all others in the sound program, and export it again: they may name who read the text, or her phone.',
    ],
  ],
  'recording-twice': [
    [
      'guides/first-steps/audio/da/first-part.opus',
      1,
      'recording-twice',
      'Besides "whole.opus" there is the recording "first-part.opus" in the same language; only one is played. Delete the older one. An .opus and an .mp3 of the same recording have the same name before the dot.',
    ],
  ],
  'recording-without-text': [
    [
      'services/night-line/audio/th/whole.opus',
      1,
      'recording-without-text',
      'There is a recording in "th", but no text in this language. Write content/services/night-line/text.th.mdx with the same words: who cannot hear must be able to read them. Or move the recording to the folder of its own language.',
    ],
  ],
  'reference-closed': [
    [
      'services/night-line/facts.yml',
      22,
      'reference-closed',
      '"night-line" is closed, but readers are still sent there: content/services/harbour-house/facts.yml:30, content/guides/first-steps/guide.yml:6, content/site.yml:6, content/phone-script.yml:4, content/services/harbour-house/text.da.mdx:8. Name a place that is open there, or take it out. If this one has opened again, correct its status. In texts the page says that it is closed; mend them when you can.',
    ],
  ],
  'statement-unknown': [
    [
      'guides/first-steps/text.da.mdx',
      5,
      'statement-unsaid',
      'guide.yml has the statement "advice", but this text has no words for it. Add under statements: advice: { claim: "The statement in one sentence." }',
    ],
    [
      'guides/first-steps/text.da.mdx',
      6,
      'statement-unknown',
      'The statement "advise" is not in guide.yml. Did you mean "advice"? Otherwise take it out here, or add it to statements in guide.yml with its source.',
    ],
  ],
  'statement-unsaid': [
    [
      'guides/first-steps/text.da.mdx',
      5,
      'statement-unsaid',
      'guide.yml has the statement "thirty-days", but this text has no words for it. Add under statements: thirty-days: { claim: "The statement in one sentence." }',
    ],
  ],
  'statement-twice': [
    [
      'guides/first-steps/guide.yml',
      11,
      'statement-twice',
      'There are two statements with the id "advice". Give one of them another id, here and in the texts.',
    ],
  ],
  'statement-without-ask': [
    [
      'guides/first-steps/text.da.mdx',
      6,
      'detail-missing',
      '"confirmed: no" needs "ask" beside it. Add ask: whom to ask to confirm it',
    ],
  ],
  'word-for-readers-in-claim': [
    ['guides/first-steps/text.da.mdx', 6, 'word-for-readers', 'The text says "offer". Write "du" instead.'],
  ],
  'call-pronunciation-missing': [
    [
      'i18n/en.yml',
      5,
      'call-pronunciation-missing',
      'The sentence "say.night-line.1" has its meaning here, but nothing says how it sounds, so a reader cannot say it. Add a line say.night-line.1.pronunciation: with the sounds as a reader of this language would write them.',
    ],
    [
      'i18n/th.yml',
      1,
      'call-pronunciation-missing',
      'The sentence "say.danger.1" has its meaning here, but nothing says how it sounds, so a reader cannot say it. Add a line say.danger.1.pronunciation: with the sounds as a reader of this language would write them.',
    ],
  ],
  'call-sentence-missing': [
    [
      'i18n/da.yml',
      1,
      'call-sentence-missing',
      'phone-script.yml counts the sentence "say.danger.1", but it has no words in this language. Add a line say.danger.1: with the sentence, or count one less in phone-script.yml.',
    ],
    [
      'i18n/en.yml',
      1,
      'call-sentence-missing',
      'phone-script.yml counts the sentence "say.foreign.1", but it has no words in this language. Add a line say.foreign.1: with the sentence, or count one less in phone-script.yml.',
    ],
  ],
  'call-sentence-unknown': [
    [
      'i18n/da.yml',
      15,
      'call-sentence-unknown',
      'The words "say.danger.2" are not counted in phone-script.yml, so nobody will see them. Did you mean "say.danger.1"? Otherwise count one more in phone-script.yml, or delete the line.',
    ],
    [
      'i18n/da.yml',
      16,
      'call-sentence-unknown',
      'The words "say.danger.1.pronunciation" are not counted in phone-script.yml, so nobody will see them. Did you mean "say.danger.1"? Otherwise count one more in phone-script.yml, or delete the line.',
    ],
    [
      'i18n/en.yml',
      9,
      'call-sentence-unknown',
      'The words "say.night-lin.1.pronunciation" are not counted in phone-script.yml, so nobody will see them. Did you mean "say.night-line.1.pronunciation"? Otherwise count one more in phone-script.yml, or delete the line.',
    ],
  ],
  'unknown-call': [
    [
      'phone-script.yml',
      3,
      'reference-unknown',
      'There is no emergency number "dangr" in content/site.yml. Did you mean "danger"? Otherwise correct the word here.',
    ],
    [
      'phone-script.yml',
      4,
      'reference-unknown',
      'There is no service "night-lin" in content/services. Did you mean "night-line"? Otherwise correct the word here.',
    ],
  ],
  'street-in-text': [
    [
      'guides/first-steps/text.da.mdx',
      9,
      'street-in-text',
      'The text contains the address "Havnegade 12". In a text nothing hides it when it grows old. Take it out, and link to the place with <Place id="…" />; streets belong to the places in facts.yml, with their check.',
    ],
  ],
};
