import type { Explanation } from '../../problems/problem.ts';
import { cut } from '../../problems/quoted.ts';
import { isWholeAddress } from '../../schemas/entry.ts';

/** What is wrong with an address in a text, or null. Nothing but what is listed here gets through. */
export function refuseAddress(address: string, use: 'link' | 'image'): Explanation | null {
  // Browsers skip control characters and blanks in an address and read a backslash as a slash.
  const bare = address
    .replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g, '')
    .replaceAll('\\', '/');
  const shown = `»${cut(address, 60)}«`;
  if (bare === '') return { what: 'Adressen er tom', advice: 'Skriv adressen i parentesen: [tekst](/maal/)' };
  if (bare !== address)
    return {
      what: `Adressen ${shown} har tegn, der ikke kan stå i en adresse`,
      advice: 'Skriv den igen uden mellemrum, skjulte tegn og »\\«',
    };
  const inside =
    bare.startsWith('/') && !bare.startsWith('//') && !/(^|\/)\.{1,2}(\/|$)|%2e|%2f|%5c/i.test(bare);
  if (use === 'image') {
    if (inside) return null;
    return {
      what: `Billedet hentes fra ${shown}`,
      advice: 'Læg billedet i mappen public, og skriv adressen fra »/«: ![tekst](/billede.jpg)',
    };
  }
  if (inside || /^#[^\s]+$/.test(bare)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const advice = bare.startsWith('//')
      ? 'Skriv hele adressen fra https://'
      : (completed(bare) ?? 'Skriv adressen fra »/«, fx /maal/, eller fra https://');
    return { what: `Adressen ${shown} kan ikke bruges`, advice };
  }
  if (scheme === 'http')
    return { what: `Adressen ${shown} er ikke sikker`, advice: 'Skriv den med https:// foran' };
  if (scheme === 'https') {
    return isWholeAddress(bare)
      ? null
      : {
          what: `Adressen ${shown} er ikke en hel adresse`,
          advice: 'Skriv den som i browseren: https://eksempel.dk/side',
        };
  }
  if (scheme === 'mailto' && /^mailto:[^@?\s]+@[^@?\s]+\.[^@?\s]+$/i.test(bare)) return null;
  if (scheme === 'mailto' && bare.includes('?'))
    return {
      what: `Adressen ${shown} har mere end mailadressen`,
      advice: 'Slet »?« og resten: der må ikke stå noget efter mailadressen',
    };
  if (scheme === 'tel' && /^tel:\+?[\d-]+$/i.test(bare)) return null;
  const telephone = /^(?:tel|tlf|telefon):(\+?[\d.()/-]*\d)$/i.exec(bare)?.[1];
  if (telephone !== undefined)
    return {
      what: `Nummeret i ${shown} er ikke skrevet som et link`,
      advice: `Skriv »tel:${telephone.replace(/[^+\d]/g, '')}«`,
    };
  return {
    what: `Adressen ${shown} er ikke tilladt`,
    advice: 'Et link går til en side her, til https://, til mailto: eller til tel:',
  };
}

/** What a person types into a browser or an address book, as it has to be written in a text. */
function completed(address: string): string | null {
  if (/^\+?\d{3,}$/.test(address)) return `Skriv »tel:${address}«`;
  if (/^[^/:@]+\.(?:pdf|docx?|xlsx?|pptx?|csv|jpe?g|png|webp|html?)$/i.test(address))
    return `Læg filen i mappen public, og skriv »/${address}«`;
  // The file of a text is no host.
  if (/\.mdx$/i.test(address)) return null;
  if (/^[^@\s/]+@[^@\s/]+\.[a-z]{2,}$/i.test(address)) return `Skriv »mailto:${address}«`;
  return /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/|$)/i.test(address)
    ? `Skriv »https://${address}«`
    : null;
}
