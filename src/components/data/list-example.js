// Let your own server fetch services.json once a day and keep it beside this page: then no browser of yours asks ours.
const file = 'services.json';
const wanted = { need: 'sleep', area: 'fyn' };

const lineOf = ({ name, contacts, status }) => {
  const phone = contacts.find(({ type }) => type === 'phone');
  if (phone === undefined) return `${name}: intet nummer`;
  const year = phone.age === 'fresh' ? '' : ` (oplyst ${phone.checked.slice(0, 4)}, ring først)`;
  return `${name}: ${phone.value}${year}${status.is === 'open' ? '' : ' – måske lukket'}`;
};

const isWanted = ({ needs, areas, area }) =>
  needs.includes(wanted.need) && (areas.includes(wanted.area) || area?.covers === 'national');

const show = ({ services }) => {
  const list = document.querySelector('#places');
  for (const service of services.filter(isWanted))
    list.append(Object.assign(document.createElement('li'), { textContent: lineOf(service) }));
};

fetch(file)
  .then((answer) => answer.json())
  .then(show);
