import { singleFiles } from '../../catalog/addresses/beside-pages.ts';
import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import { statementAddress } from '../../schemas/site.ts';
import { mailAddress, telephoneAddress } from '../telling/contact-addresses.ts';
import type { Link } from '../telling/link.ts';
import type { Teller } from '../telling/told.ts';

/** What stands at the foot of every page. */
export interface Footer {
  label: string;
  lines: readonly string[];
  contact: ContactView | null;
  links: readonly Link[];
}

/** Who is behind the site, and the ways to reach them. */
export interface ContactView {
  label: string;
  organisation: string | null;
  ways: readonly Link[];
}

/** The foot of every page in one language. */
export function footerFor({ site, language }: Teller): Footer {
  const { word, sentence, address, formats } = language;
  const contact = contactOf({ site, language });
  const statement = statementAddress(site.report.catalog.settings);
  const links: Link[] = [
    { text: word('footer.allFigures'), address: address(fixedPages.indikatorer) },
    { text: word('footer.method'), address: address(fixedPages.metode) },
    { text: word('footer.data'), address: address(fixedPages.data) },
    { text: word('footer.partners'), address: address(fixedPages.partnere) },
    { text: word('footer.feed'), address: address(singleFiles.feed) },
    { text: word('footer.calendar'), address: address(singleFiles.calendar) },
    { text: word('footer.accessibility'), address: address(fixedPages.tilgaengelighed) },
  ];
  if (statement) links.push({ text: word('footer.statement'), address: statement });
  return {
    label: word('footer.label'),
    lines: [
      sentence('noCause'),
      word('footer.updated', { date: formats.day(site.report.buildDate) }),
      ...(contact ? [] : [word('footer.contactUnknown')]),
    ],
    contact,
    links,
  };
}

/** Who is behind the site; null when nothing of it is known. */
export function contactOf({ site, language }: Pick<Teller, 'site' | 'language'>): ContactView | null {
  const { organisation, email, phone } = site.report.catalog.settings.contact;
  const ways: Link[] = [
    ...(email ? [{ text: email, address: mailAddress(email) }] : []),
    ...(phone ? [{ text: phone, address: telephoneAddress(phone) }] : []),
  ];
  if (organisation === null && ways.length === 0) return null;
  return { label: language.word('footer.contact'), organisation, ways };
}
