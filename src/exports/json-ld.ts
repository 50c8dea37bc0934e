/**
 * schema.org for search engines: on pages for professionals only, never on a reader's. Of hours only those that may be
 * computed; of what is unknown nothing, since schema.org has no word for "nobody knows".
 */
import type { OpenContact, OpenData, OpenService } from '../schemas/open-data.ts';
import { coveredBy, labelsIn, type Label } from './labels.ts';
import { uuidOf } from './uuid.ts';

type Thing = Record<string, unknown>;

export interface DataFile {
  /** From the page the description stands on, or a whole address. */
  url: string;
  /** Media type. */
  type: string;
}

/** What the data is and where its files are, then each service. @param lang language of the labels */
export const jsonLdOf = (data: OpenData, files: readonly DataFile[], description: string, lang: string): Thing => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Dataset',
      name: data.title,
      description,
      license: data.licence,
      dateModified: data.built,
      isAccessibleForFree: true,
      distribution: files.map(({ url, type }) => ({ '@type': 'DataDownload', contentUrl: url, encodingFormat: type })),
    },
    ...data.services.map((service) => serviceOf(service, labelsIn(data, lang), lang)),
  ],
});

/**
 * As text for a script element: no `</script>` can end it early.
 *
 * @example jsonLdText({ a: '</script>' }) // '{"a":"\\u003c/script>"}'
 */
export const jsonLdText = (thing: Thing): string => JSON.stringify(thing).replaceAll('<', '\\u003c');

const serviceOf = (service: OpenService, label: Label, lang: string): Thing => {
  const { contacts, organisation, organisationWebsite, locations, hours } = service;
  const covered = coveredBy(service, label);
  const places = locations.flatMap(({ street, postcode, town, position }): Thing[] =>
    street === null
      ? []
      : [
          {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              streetAddress: street,
              ...(postcode === null ? {} : { postalCode: postcode }),
              ...(town === null ? {} : { addressLocality: town }),
              addressCountry: 'DK',
            },
            ...(position === null
              ? {}
              : { geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon } }),
          },
        ],
  );
  return {
    '@type': 'Service',
    '@id': `urn:uuid:${uuidOf(`service:${service.id}`)}`,
    name: service.name,
    serviceType: label('kinds', service.kind),
    ...(service.summary[lang] === undefined ? {} : { description: service.summary[lang] }),
    ...(organisation === null
      ? {}
      : {
          provider: {
            '@type': 'Organization',
            name: organisation,
            ...(organisationWebsite === null ? {} : { url: organisationWebsite }),
          },
        }),
    ...(covered.length === 0 ? {} : { areaServed: covered }),
    ...(hours.value?.week ? { hoursAvailable: openingOf(hours.value.week) } : {}),
    availableChannel: [
      ...contacts.flatMap((contact) => channelOf(contact, label)),
      ...places.map((place) => ({ '@type': 'ServiceChannel', serviceLocation: place })),
    ],
  };
};

const channelOf = ({ type, value, areas, languages }: OpenContact, label: Label): Thing[] => {
  const spoken = languages.value === null ? {} : { availableLanguage: languages.value };
  const where = areas === null ? {} : { areaServed: areas.map((id) => label('areas', id)) };
  const point = (field: 'telephone' | 'email'): Thing => ({ '@type': 'ContactPoint', [field]: value, ...where });
  switch (type) {
    case 'phone':
      return [{ '@type': 'ServiceChannel', servicePhone: point('telephone'), ...spoken }];
    case 'sms':
      return [{ '@type': 'ServiceChannel', serviceSmsNumber: point('telephone'), ...spoken }];
    case 'email':
      return [{ '@type': 'ServiceChannel', serviceUrl: `mailto:${value}`, ...spoken }];
    case 'website':
    case 'chat':
      return [{ '@type': 'ServiceChannel', serviceUrl: value, ...spoken }];
    case 'whatsapp':
      return [];
  }
};

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const openingOf = (week: readonly (readonly { opens: string; closes: string }[])[]): Thing[] =>
  week.flatMap((spans, day) =>
    spans.map(({ opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: dayNames[day],
      opens,
      closes: closes === '24:00' ? '23:59' : closes,
    })),
  );
