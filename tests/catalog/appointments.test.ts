import { describe, expect, test, vi } from 'vitest';
import { withoutAppointments } from '../../src/catalog/words/appointments.ts';
import { typedNumbers } from '../../src/catalog/words/typed-numbers.ts';
import { processorMilliseconds } from '../loaders/mutations.ts';

const typed = (text: string, collection = 'updates', locale = 'da'): string[] =>
  typedNumbers(withoutAppointments(text, collection, locale), 'body').map(({ at, length }) =>
    text.slice(at, at + length),
  );

describe('withoutAppointments(text, collection, locale)', () => {
  test.each([
    ['Vi ses den 5. maj kl. 14.', 'da'],
    ['Festen er lørdag den 12. juni 2027 fra 16.30–18.00.', 'da'],
    ['Kl 9 eller KL. 14', 'da'],
    ['Kl. 19-21, kl. 8 – 10, kl.17', 'da'],
    ['Kom 09:00 - 24.00 eller 7.30', 'da'],
    ['Den 5 maj, 12. juni', 'da'],
    ['Kom den 5/5 kl. 18, eller d. 24/12-2027.', 'da'],
    ['Fra kl. 14 til 16, mellem kl. 14 og 16.30, klokken 9 og kl. 14.30-16.', 'da'],
    ['Den 5. og 6. maj, 5.–7. maj, 5., 6. og 7. maj, fra den 5. til den 7. juni.', 'da'],
    ['5.maj kl.14, 5. jan. 2027, i maj 2027, 05.05.2027 og 2027-05-05.', 'da'],
    ['Tirsdag 5/5, den 5/5 og 6/5, tirsdag den 5., hver 2. torsdag.', 'da'],
    ['Vi mødes kl. 10 og 14. Kl. 9, 11.30 og 14–16!', 'da'],
    ['Torsdage 16–18, mandag–fredag 9.30 - 15, onsdag 8-10.', 'da'],
    ['Thursdays 16–18, Monday 9-12.30, weekdays 10–16.', 'en'],
    ['Hverdage 10–16, hverdagene 8-10.', 'da'],
    ['Uge 42: lukket. Vi ses i uge 7 og 8, fra uge 42–44.', 'da'],
    ['Come on 5 May 2027 at 14:30.', 'en'],
    ['On 5–7 May, the 5th of May, 2 to 4 pm, at 2 p.m. and in week 42.', 'en'],
    ['5 ve 6 Mayıs, saat 14–16.', 'tr'],
    ['يوم السبت ٥ مايو الساعة ١٤:٠٠، من الساعة ٢ إلى ٤.', 'ar'],
    ['ہفتہ ۵ مئی کو شام ۵ بجے', 'ur'],
    ['Come on May 5, 2027.', 'en'],
  ])('lets news say when: %s', (text, locale) => {
    expect(typed(text, 'updates', locale)).toEqual([]);
  });

  test.each([
    ['Den 5. maj fra 10-14. Tilmelding senest 1/6, inden 1/6.', 'da'],
    ['Lørdag d. 14.6. kl. 13, søndag 15.6 kl. 14.', 'da'],
    ['Det koster 50 kr., 50 kroner, 20,- eller 12,50 kr. Rejsen er 1.200 kr.', 'da'],
    ['For børn fra 6 til 12 år, 6-12 år, 6–12-årige, mellem 6 og 12 år, over 18 år, fra 13 år.', 'da'],
    ['For 1.-3. klasse og 9. klasse.', 'da'],
    ['From 10-14. It costs DKK 50 or 50 kroner. Ages: 6–12 years, over 18 years.', 'en'],
    ['50 kron. 6-12 yaş, 18 yaş üstü.', 'tr'],
    ['٥٠ كرونة، من ٦ إلى ١٢ سنة', 'ar'],
    ['۵۰ کرون، ۶ سے ۱۲ سال', 'ur'],
  ])('lets invitations say from when, for whom and at what price: %s', (text, locale) => {
    expect(typed(text, 'activities', locale)).toEqual([]);
  });

  test.each([
    ['Det koster 250.000 kr., 20 millioner kroner og 36 kroge', ['250.000', '20', '36']],
    ['fra 10-14 % og fra 36 til 48, den 3.5 %', ['10-14', '36', '48', '3.5']],
    ['Vi gik fra 8-12 deltagere, 17. maj fra 8-12 deltagere. Fra 8-12 kom.', ['8-12', '8-12', '8-12']],
    ['It fell from 17-24 points, from 10-15.', ['17-24', '10-15']],
    ['inden 36.5 point, lørdag 36.5, senest 36/5', ['36.5', '36.5', '36/5']],
    ['Det koster 20 kr. 36 beboere kom', ['36']],
    ['20 timer, 20 år og 36 årlige', ['20', '20', '36']],
    ['over 18 beboere, fra 6 til 12 svar, 3. klassiker', ['18', '6', '12', '3']],
  ])('takes no more for a price or an age than it is: %s', (text, figures) => {
    expect(typed(text, 'activities')).toEqual(figures);
  });

  test('still finds what is a figure', () => {
    expect(typed('Den 5. maj sagde 36 af 100 ja, og 17.30 % nej i 2021.')).toEqual([
      '36',
      '100',
      '17.30',
      '2021',
    ]);
  });

  test.each([
    ['Husk cykl. 14', ['14']],
    ['kl. 142', ['142']],
    ['kl. 8 og 10 andre', ['10']],
    ['kl. 8, 36 og 10', ['36', '10']],
    ['torsdag 16, torsdag 36–48, torsdag 16-18 %, fredag 8–100', ['16', '36–48', '16-18', '8–100']],
    ['kl. 8-100', ['100']],
    ['kl. 8 til 100 og mellem kl. 8 og 100', ['100', '100']],
    ['Hver uge 12, i uge 42 og 36 andre', ['12', '36']],
    ['Vi var 5 og 6, men 36 den 5. og 6. maj', ['5', '6', '36']],
    ['٣٦ og ٥ مايو', ['٣٦', '٥']],
    ['25.30 og 16.60', ['25.30', '16.60']],
    ['16.30 procent, 16.30 pct.', ['16.30', '16.30']],
    ['15 majs', ['15']],
    ['5/10 sagde ja, og den 5/10/', ['5/10', '5/10']],
    ['Kaptajnmaj 15', ['15']],
  ])('takes no more for an hour or a day than it is: %s', (text, figures) => {
    expect(typed(text)).toEqual(figures);
  });

  test('asks for the names of the months once a language', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    for (let text = 0; text < 50; text += 1) typed('Le 5 mai à 14.30.', 'updates', 'fr');
    expect(made.mock.calls.length).toBeLessThanOrEqual(2);
    made.mockRestore();
  });

  test.each(['activities', 'partners'])('lets %s say when', (collection) => {
    expect(typed('Hver tirsdag kl. 16–18, første gang den 5. maj.', collection)).toEqual([]);
  });

  test.each([
    'Ring 12 34 56 78 eller +45 12 34 56 78.',
    'Ring til os på +4512345678, +46 8 123 456 78.',
    'Ring 12345678, 1234 5678 eller +45 1234 5678.',
    'Ring 030 1234567, 070-123 45 67, 020 7946 0018 eller +1 (212) 555-0123.',
    'Ring 01 23 45 67 89 eller 030/1234567.',
    'Ring 08-12 34 56 78, 08-12 34 56 eller 08-123 456 78.',
    'Ring 12-34-56-78, 12.34.56.78, (+45) 12 34 56 78, 0045 12345678 eller ١٢ ٣٤ ٥٦ ٧٨.',
    'Vi bor på Skolevej 12-14, Skolevej 12 A–14 B, 2. tv. og Skolevej 12 og 14.',
    'Vi mødes på Skolevej 12.',
    'Kom i Søndergade 4B, 2. tv., 2880 Bagsværd eller på Torvepladsen 100.',
    'Rådhus Allé 7, 2860 Søborg, Hans Hansens Vej 2 og Grønne Torv 14 B.',
    'Vi holder til i Skoleparken 12. Kom til Grønne Park 1, 2. th., 2880 Bagsværd, eller Rosenhaven 3',
  ])('lets every text say where and whom to ask: %s', (text) => {
    expect(typed(text, 'pages')).toEqual([]);
  });

  test.each([
    ['12 34 56', ['12', '34', '56']],
    ['12 34 56 78 90', ['90']],
    ['08-12 13 14 og 08-12 36 beboere', ['08-12', '13', '14', '08-12', '36']],
    ['123456789 og 2021 2024 og 1234 567', ['123456789', '2021', '2024', '1234', '567']],
    ['12345678,5 og 12345678 %', ['12345678,5', '12345678']],
    ['Skolevej 12 % og Skolevej 2024', ['12', '2024']],
    ['Skolevej 12 og 36 beboere', ['36']],
    ['0,123456 og 05-05-2027', ['0,123456', '05-05-2027']],
    ['05/05/2027, 05-05-27, 05/2027 og 05 2027', ['05/05/2027', '05-05-27', '05/2027', '05', '2027']],
    ['12.34.56 og 12-34-56', ['12.34.56', '12-34-56']],
    ['en vej 12, Skolevej 12, 2880 boliger', ['12', '2880']],
    ['Torvepladsen 36 procent', ['36']],
    ['I Grønne Park 36 ud af 100, i Skoleparken 36 %, i Skoleparken 36,5', ['36', '100', '36', '36,5']],
    ['på en Vej 12, Rådhus Allé 2024', ['12', '2024']],
  ])('takes no more for a telephone or a house than it is: %s', (text, figures) => {
    expect(typed(text, 'pages')).toEqual(figures);
  });

  test.each([
    ['Tag bus 150S eller linje 68. Bus 6A holder ved døren.', 'da'],
    ['Tag bus 6A og 68. Eller bus 150S, 68 eller 6A, lokale 3 og 4!', 'da'],
    ['Lokale 3, opgang 12 B, blok A2, 1. sal, mødelokale 14.', 'da'],
    ['Blok 112A eller opgang 36B, 12. sal, 4000 Roskilde Ø.', 'da'],
    ['Beboerhuset, 2880 Bagsværd.', 'da'],
    ['2860 Søborg', 'da'],
    ['Take bus 68 to room 3 on the 2nd floor.', 'en'],
    ['Otobüs 68, oda 3, 1. kat', 'tr'],
    ['الحافلة 150S، قاعة 3', 'ar'],
    ['بس ۶۸، کمرہ ۳', 'ur'],
  ])('lets an invitation say how to get there: %s', (text, locale) => {
    expect(typed(text, 'activities', locale)).toEqual([]);
  });

  test.each([
    ['Bus 36 %, linje 36,5 og lokale 36 procent', ['36', '36,5', '36']],
    ['bus 1500, blok 4-8', ['1500', '4-8']],
    ['Bus 68 og 36 andre, lokale 3, 36 og 48 %', ['36', '36', '48']],
    ['1. saltet, 36. salme, 36 sal', ['1', '36', '36']],
    ['I 2021 Vi, og 2880 boliger, 2880 Bagsværd var', ['2021', '2880', '2880']],
    ['36Ab, 36,5A', ['36', '36,5']],
    ['36K kroner, 2M', ['36', '2']],
  ])('takes no more for a bus, a room or a town than it is: %s', (text, figures) => {
    expect(typed(text, 'activities')).toEqual(figures);
  });

  test('reads a long chain of capitals once', () => {
    const chain = 'A.'.repeat(100_000);
    const began = processorMilliseconds();
    expect(typed(`${chain} på Skolevej 12`, 'pages')).toEqual([]);
    expect(processorMilliseconds() - began).toBeLessThan(1000);
  });

  test('lets no other text say how to get there', () => {
    expect(typed('Bus 150S til lokale 3.', 'goals')).toEqual(['150', '3']);
  });

  test('lets no other text say when: a page that stays has to ask for its years', () => {
    expect(typed('Vi begyndte den 5. maj 2024.', 'pages')).toEqual(['5', '2024']);
  });
});
