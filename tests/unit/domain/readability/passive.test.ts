import { describe, expect, it } from 'vitest';
import { passiveIn } from '../../../../src/domain/readability/passive.ts';

/** Passive sentences and the words that make them so. */
const danishPassives: readonly [string, string][] = [
  ['Du bliver spurgt om dit navn.', 'bliver spurgt'],
  ['Du bliver ikke spurgt om dit navn.', 'bliver ikke spurgt'],
  ['Bliver du spurgt, så sig nej.', 'Bliver du spurgt'],
  ['Bliver I spurgt, så sig nej.', 'Bliver I spurgt'],
  ['Det blev lukket i 2023.', 'blev lukket'],
  ['Huset er blevet solgt.', 'blevet solgt'],
  ['Du kan blive undersøgt af en læge.', 'blive undersøgt'],
  ['Samtalen bliver optaget.', 'bliver optaget'],
  ['Om natten bliver døren altid låst.', 'bliver døren altid låst'],
  ['Så bliver din sag afgjort.', 'bliver din sag afgjort'],
  ['Her bliver huset lukket om natten.', 'bliver huset lukket'],
  ['Du bliver måske registreret.', 'bliver måske registreret'],
  ['Mange bliver truet.', 'bliver truet'],
  ['Han blev dømt for det.', 'blev dømt'],
  ['Børn, der bliver svigtet, kan få hjælp.', 'bliver svigtet'],
  ['Der bliver givet mad til alle.', 'bliver givet'],
  ['Blev der taget billeder?', 'Blev der taget'],
  ['Du må ikke blive afvist.', 'blive afvist'],
  ['Fem kvinder blev udvist.', 'blev udvist'],
  ['Hun blev anholdt i går.', 'blev anholdt'],
  ['Dine ting bliver gemt.', 'bliver gemt'],
  ['Der gives råd hver dag.', 'gives'],
  ['Det kaldes sugardating.', 'kaldes'],
  ['Gælden skal betales.', 'betales'],
  ['Sagen behandles af kommunen.', 'behandles'],
  ['Breve sendes til dig.', 'sendes'],
  ['Koden må bruges af alle.', 'bruges'],
  ['Personen registreres først.', 'registreres'],
  ['De betjenes af frivillige.', 'betjenes'],
  ['Beskeden kan ses bagefter.', 'ses'],
  ['Et nummer kan fås ved skranken.', 'fås'],
];

const danishActive: readonly string[] = [
  'Kommunen spørger om dit navn.',
  'Du bliver boende hjemme.',
  'Sider fra før bliver stående.',
  'Det bliver svært.',
  'Det bliver godt igen.',
  'Det bliver forkert.',
  'Du kan blive i Danmark.',
  'Du bliver på stedet.',
  'De bliver hjemme hos barnet.',
  'Bliver barnet syg, så ring.',
  'Er du bange for at blive gravid?',
  'Hun blev forelsket.',
  'Mange bliver bekymret.',
  'Du kan blive ved, eller du kan stoppe.',
  'En kronisk sygdom bliver værre.',
  'Døren er låst.',
  'Stedet er flyttet.',
  'De har lukket.',
  'Vi ved ikke, om det findes nu.',
  'I kan mødes på kontoret.',
  'Vi kan ses i morgen.',
  'Det skyldes loven.',
  'Det lykkes for nogle.',
  'Børn trives bedst der.',
  'Det synes langt væk.',
  'Vi har ikke fundet deres nummer.',
  'Brug vores egne ord.',
  'Lån en andens telefon, ikke kundernes.',
  'En kundes vold er en anden sag.',
  'Det er din families ansvar.',
  'Mændenes sager er færre.',
  'De har fælles regler.',
  'Siden bruger ikke cookies.',
  'Ring til Hannes hus.',
  'Sig det til dine forældre eller dine forældres ven.',
  'Hver times tid kommer der nogen.',
];

const englishPassives: readonly [string, string][] = [
  ['You are asked for your name.', 'are asked'],
  ['You are not asked for your name.', 'are not asked'],
  ['Are you asked for papers?', 'Are you asked'],
  ['Are your papers checked?', 'Are your papers checked'],
  ['When is the door locked?', 'is the door locked'],
  ['The house was closed and was sold.', 'was sold'],
  ['It has been sold.', 'been sold'],
  ['Your case is being decided.', 'is being decided'],
  ['You may be examined by a doctor.', 'be examined'],
  ['Calls are recorded.', 'are recorded'],
  ['Your name will never be passed on.', 'be passed'],
  ['The police were told.', 'were told'],
  ['Who is told about it?', 'is told'],
  ['The addresses are kept secret.', 'are kept'],
  ['It was given to the centre.', 'was given'],
  ['Five women were expelled.', 'were expelled'],
  ['He was found guilty.', 'was found'],
  ['That is not confirmed.', 'is not confirmed'],
  ['It is usually paid by the municipality.', 'is usually paid'],
  ['The money was set aside.', 'was set'],
  ['It can be used for tests.', 'be used'],
  ['You’re asked to wait.', 'You’re asked'],
  ['They aren’t told.', 'aren’t told'],
  ['Your number may still be seen.', 'be seen'],
  ['If she is hurt, call.', 'is hurt'],
  ['The report was written in 2020.', 'was written'],
  ['It should be read first.', 'be read'],
];

const englishActive: readonly string[] = [
  'They ask for your name.',
  'You are interested.',
  'You are tired and scared.',
  'Are you afraid?',
  'You are allowed to wait.',
  'The house is closed.',
  'The place is called Reden.',
  'A passport is needed.',
  'They may be trafficked.',
  'If you are worried, call.',
  'You are used to it.',
  'Is it an old number?',
  'It is in the bed.',
  'It is red.',
  'This is indeed so.',
  'They are open at night.',
  'She is a trained nurse.',
  'It is for children who have lived there.',
  'It is not your fault.',
  'There is help.',
  'You are under 18.',
  'You are here, asked or not.',
  'They have asked before.',
  'You get paid.',
  'The page you opened is still there.',
  'If you are logged in, log out.',
  'You can be at home.',
  'What is good about it?',
  'That is why they called.',
  'Who is behind it?',
  'The duty is your own, and your boss cannot take it from you.',
  'It was only half past nine.',
];

describe('passive sentences', () => {
  it.each(danishPassives)('%s', (sentence, found) => expect(passiveIn(sentence, 'danish')).toBe(found));
  it.each(englishPassives)('%s', (sentence, found) => expect(passiveIn(sentence, 'english')).toBe(found));
});

describe('sentences that are not passive', () => {
  it.each(danishActive)('%s', (sentence) => expect(passiveIn(sentence, 'danish')).toBeUndefined());
  it.each(englishActive)('%s', (sentence) => expect(passiveIn(sentence, 'english')).toBeUndefined());
});

describe('the limits of the list', () => {
  it.each([
    ['a noun with -et right after bliver', 'Det bliver klaveret.', 'danish'],
    ['an adjective with -ed that nobody listed', 'The room is furnished.', 'english'],
  ] as const)('%s counts as passive', (_, sentence, grammar) => expect(passiveIn(sentence, grammar)).toBeDefined());

  it.each([
    ['a participle with -t that nobody listed', 'Ruden blev knust.', 'danish'],
    ['a verb with -s at the beginning of a sentence', 'Gives der mad?', 'danish'],
    ['ses without kan or skal', 'Det ses tit.', 'danish'],
  ] as const)('%s does not', (_, sentence, grammar) => expect(passiveIn(sentence, grammar)).toBeUndefined());
});
