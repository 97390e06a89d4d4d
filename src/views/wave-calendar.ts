import { calendarText, type CalendarEvent } from '../export/calendar.ts';
import { wavesWithStatus } from '../catalog/wave-status.ts';
import { stateSentence } from './figure-sentences.ts';
import { lastingLink } from './lasting-link.ts';
import type { Teller } from './told.ts';

/** `/nyt/maalinger.ics`: every wave of every survey, and the last day on which its figures are due, for a calendar program. */
export function waveCalendar(teller: Teller): string {
  const { site, language } = teller;
  const { catalog, buildDate } = site.report;
  const { word, tag } = language;
  const url = lastingLink(teller, '/data/');
  const host = new URL(site.origin).hostname;
  const events = catalog.surveys.flatMap((survey) => {
    const { title } = teller.tell(survey).words;
    const waves = wavesWithStatus(site.report, survey);
    return waves.flatMap((at): CalendarEvent[] => {
      const { year, label: wave, status, collectedFrom, collectedTo } = at;
      const description =
        status === 'ok' ? word('news.wave', { survey: title, wave }) : stateSentence(at, waves, language, 0);
      const uid = `${survey.id}-${year}`;
      const said = { description, url: `${url}#${survey.id}` };
      return [
        {
          ...said,
          uid: `${uid}@${host}`,
          title: word('calendar.wave', { survey: title, wave }),
          from: collectedFrom ?? `${year}-01-01`,
          to: collectedTo ?? `${year}-12-31`,
        },
        {
          ...said,
          uid: `${uid}-due@${host}`,
          title: word('calendar.due', { survey: title, wave }),
          from: `${year}-12-31`,
          to: `${year}-12-31`,
        },
      ];
    });
  });
  return calendarText({
    name: word('calendar.title', { name: catalog.settings.name }),
    language: tag,
    events,
    stamp: buildDate,
  });
}
