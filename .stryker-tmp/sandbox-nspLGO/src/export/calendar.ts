/** A calendar of whole days. */
// @ts-nocheck

export interface Calendar {
  name: string;
  /** Language tag of the texts. */
  language: string;
  events: readonly CalendarEvent[];
  /** ISO date that the events were last looked at. */
  stamp: string;
}

/** One entry of whole days. */
export interface CalendarEvent {
  /** Unique in the world and the same in every build, for programs that follow the calendar. */
  uid: string;
  title: string;
  description: string;
  url: string;
  /** First ISO day. */
  from: string;
  /** Last ISO day, included. */
  to: string;
}

/** A calendar as iCalendar text (RFC 5545): CRLF, lines folded at 75 octets, texts escaped. */
export function calendarText({ name, language, events, stamp }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//neighbourhood-report//survey waves//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME;LANGUAGE=${language}:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(event.from)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(event.to))}`,
      `SUMMARY;LANGUAGE=${language}:${escaped(event.title)}`,
      `DESCRIPTION;LANGUAGE=${language}:${escaped(event.description)}`,
      `URL:${event.url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Breaks a line between characters, never inside the octets of one. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function compact(isoDate: string): string {
  return isoDate.replaceAll('-', '');
}

/** The end of an event of whole days is the day on which it is over. */
function dayAfter(isoDate: string): string {
  return new Date(Date.parse(isoDate) + 86_400_000).toISOString().slice(0, 10);
}
