/** services.geojson (RFC 7946): a point for every address of which the position may be told, and no middle of a town. */
import { readablePhone } from '../domain/text/phone.ts';
import type { OpenData } from '../schemas/open-data.ts';

export const geoJsonOf = ({ services }: OpenData): string => {
  const features = services.flatMap((service) =>
    service.locations.flatMap(({ position, street, postcode, town, age, checked }) =>
      position === null
        ? []
        : [
            {
              type: 'Feature',
              // Longitude first.
              geometry: { type: 'Point', coordinates: [position.lon, position.lat] },
              properties: {
                id: service.id,
                name: service.name,
                kind: service.kind,
                needs: service.needs,
                status: service.status.is,
                street,
                postcode,
                town,
                age,
                checked,
                phone: phoneOf(service.contacts),
                page: service.page,
              },
            },
          ],
    ),
  );
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
};

const phoneOf = (contacts: OpenData['services'][number]['contacts']): string | null => {
  const phone = contacts.find(({ type }) => type === 'phone');
  return phone === undefined ? null : readablePhone(phone.value);
};
