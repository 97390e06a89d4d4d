import { calendarText, type CalendarEvent } from '../../export/calendar.ts';
import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import { waveId } from '../../catalog/entries/document.ts';
import { wavesWithStatus, type SurveyWave } from '../../catalog/figures/wave-status.ts';
import { isToCome, yearsOfWave } from '../../statistics/waves.ts';
import { waveSentence } from '../plan/year-waves.ts';
import { lastingLink } from '../telling/link.ts';
import type { Teller } from '../telling/told.ts';

/** `/nyt/maalinger.ics`: every wave of every survey and, until they are here, the last day on which its figures are due. */
export function waveCalendar(teller: Teller): string {
  const { site, language } = teller;
  const { catalog, buildDate } = site.report;
  const { word, tag } = language;
  const url = lastingLink(teller, fixedPages.data);
  const host = new URL(site.origin).hostname;
  const events = catalog.surveys.flatMap((survey) => {
    const { title } = teller.tell(survey).words;
    const waves = wavesWithStatus(site.report, survey);
    return waves.flatMap((at): CalendarEvent[] => {
      const { year, label: wave, status } = at;
      const description =
        status === 'ok' ? word('news.wave', { survey: title, wave }) : waveSentence(teller, at, waves);
      const uid = waveId({ survey: survey.id, year });
      const said = { description, url: `${url}#${survey.id}` };
      const due = {
        ...said,
        uid: `${uid}-due@${host}`,
        title: word('calendar.due', { survey: title, wave }),
        from: `${year}-12-31`,
        to: `${year}-12-31`,
      };
      return [
        {
          ...said,
          uid: `${uid}@${host}`,
          title: word('calendar.wave', { survey: title, wave }),
          ...daysOf(at),
        },
        ...(isToCome(status) ? [due] : []),
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

/**
 * The days on which answers are gathered. A day that is not known is the first or the last of the years that the wave goes
 * over, but never on the wrong side of the day that is: answers for a year are also gathered before it and after it.
 */
function daysOf(wave: SurveyWave): Pick<CalendarEvent, 'from' | 'to'> {
  const { collectedFrom, collectedTo } = wave;
  const [first, last] = yearsOfWave(wave);
  const [from, to] = [collectedFrom ?? `${first}-01-01`, collectedTo ?? `${last}-12-31`];
  if (from <= to) return { from, to };
  const known = collectedFrom ?? to;
  return { from: known, to: known };
}
