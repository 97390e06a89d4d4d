import { describe, expect, test } from 'vitest';
import { refuseAddress } from '../../src/catalog/bodies/policy-address.ts';

const advised = (address: string, use: 'link' | 'image' = 'link') => refuseAddress(address, use)?.advice;

describe('an address in a text', () => {
  test.each([
    '/',
    '/maal/ro/',
    '/maal/ro/?x=1#hvem',
    '/..maal/x..y/.a',
    '#hvem',
    'https://eksempel.dk',
    'https://www.eksempel.dk/a/b',
    'https://eksempel.dk?a=b',
    'https://eksempel.dk#x',
    'https://eksempel.dk:8443/x',
    'HTTPS://EKSEMPEL.DK/',
    'mailto:hjaelp@by.eksempel.dk',
    'MAILTO:a@b.dk',
    'tel:12345678',
    'tel:+45-12345678',
  ])('»%s« gets through', (address) => {
    expect(refuseAddress(address, 'link')).toBeNull();
  });

  test.each([
    ['', 'Skriv adressen i parentesen: [tekst](/maal/)'],
    ['/maal /', 'Skriv den igen uden mellemrum, skjulte tegn og »\\«'],
    ['//eksempel.dk/x', 'Skriv hele adressen fra https://'],
    ['x//', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['..', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['/..', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['/maal/./ro/', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['/maal/%2E%2e/', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['/maal%2fro', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['/maal%5Cro', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['x#y', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['/x://y/../https://eksempel.dk', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['#', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['eksempel.dk', 'Skriv »https://eksempel.dk«'],
    ['www.by.eksempel-to.dk/a', 'Skriv »https://www.by.eksempel-to.dk/a«'],
    ['x.y', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['å/eksempel.dk', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['hjaelp@by.eksempel.dk', 'Skriv »mailto:hjaelp@by.eksempel.dk«'],
    ['mailto:a@b.dk?body=x', 'Slet »?« og resten: der må ikke stå noget efter mailadressen'],
    ['hjaelp@eksempel.dk/x', 'Skriv adressen fra »/«, fx /maal/, eller fra https://'],
    ['http://eksempel.dk', 'Skriv den med https:// foran'],
    ['https://eksempel', 'Skriv den som i browseren: https://eksempel.dk/side'],
    ['https://eksempel.dk,', 'Skriv den som i browseren: https://eksempel.dk/side'],
    ['plan.pdf', 'Læg filen i mappen public, og skriv »/plan.pdf«'],
    ['Referat.DOCX', 'Læg filen i mappen public, og skriv »/Referat.DOCX«'],
    ['+4512345678', 'Skriv »tel:+4512345678«'],
    ['tel:12.34.56.78', 'Skriv »tel:12345678«'],
    ['tlf:+45(12)345678', 'Skriv »tel:+4512345678«'],
    ['https:///eksempel.dk', 'Skriv den som i browseren: https://eksempel.dk/side'],
    ['https://eksempel.dk:x/', 'Skriv den som i browseren: https://eksempel.dk/side'],
    ['https://eksempel.dk:/', 'Skriv den som i browseren: https://eksempel.dk/side'],
  ])('»%s« is answered with »%s«', (address, advice) => {
    expect(advised(address)).toBe(advice);
  });

  test.each([
    'mailto:a@b',
    'mailto:a@b@c.dk',
    'mailto:@b.dk',
    'tel:+45+12',
    'tel:12345678;x',
    'tel:',
    'sms:12345678',
    'x.mailto:a@b.dk',
    'tel:mailto:a@b.dk',
    'mailto:tel:12',
    'javascript:mailto:a@b.dk',
    'javascript:https://eksempel.dk',
  ])('»%s« is of no kind that is allowed', (address) => {
    expect(advised(address)).toBe('Et link går til en side her, til https://, til mailto: eller til tel:');
  });

  test('is shown as far as it is of use', () => {
    const long = `http://eksempel.dk/${'x'.repeat(41)}`;
    expect(refuseAddress(long, 'link')?.what).toBe(`Adressen »${long}« er ikke sikker`);
    expect(refuseAddress(`${long}y`, 'link')?.what).toBe(`Adressen »${long.slice(0, -1)}…« er ikke sikker`);
  });

  test('of a picture is one of the site, and nothing else', () => {
    expect(refuseAddress('/hus.jpg', 'image')).toBeNull();
    const advice = 'Læg billedet i mappen public, og skriv adressen fra »/«: ![tekst](/billede.jpg)';
    for (const address of [
      'hus.jpg',
      '#hus',
      '//eksempel.dk/hus.jpg',
      'https://eksempel.dk/hus.jpg',
      '/../hus.jpg',
    ])
      expect(advised(address, 'image')).toBe(advice);
  });
});
