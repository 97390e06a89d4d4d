import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Item } from '../../catalog/entries/item.ts';
import type { FacadeSpec } from '../../charts/spec.ts';
import type { Language } from '../../i18n/language.ts';
import { latestOf } from '../../statistics/waves.ts';
import { qrCode, type QrCode } from '../../export/qr-code.ts';
import { endedLine } from '../plan/ended-line.ts';
import { facadePicture } from '../figures/facade-picture.ts';
import { latestFeatured } from '../figures/featured-figure.ts';
import { figureSentence } from '../figures/figure-sentences.ts';
import { figureSource } from '../figures/figure-source.ts';
import { figuresOfGoal, type JudgedFigure } from '../figures/goal-figures.ts';
import { lastingLink } from '../telling/link.ts';
import type { Placed } from '../frame/kind.ts';
import { practicalOf, type Practical } from '../plan/practical.ts';
import type { Teller, Written } from '../telling/told.ts';
import { noticesOf, remarksAlong } from '../telling/translation-notice.ts';

/** A goal or an activity that has a poster. */
export type PosterSubject =
  { kind: 'goal'; item: Item<'goals'> } | { kind: 'activity'; item: Item<'activities'> };

/** One sheet of A4 for a stairwell. */
export interface PosterView extends Written {
  name: string;
  heading: Said;
  /** That the activity has ended and when, or null: an old sheet's address goes on existing. */
  ended: string | null;
  /** The one sentence, and how large it can stand. */
  sentence: Said & { size: 'large' | 'medium' | 'small' };
  /** When and where the activity is, and whom to ask; null when it is not known, or over, or of a goal. */
  practical: Practical | null;
  facade: FacadeSpec | null;
  /** What its windows are, where its figure comes from and what it does not say, and that its texts are a machine's translation or an old one. */
  notes: readonly string[];
  qr: QrCode;
  /** What the code leads to, for those without a camera. */
  link: string;
  words: { scan: string };
}

/** Every goal and activity; no two of them have one name. */
export function posterSubjects({ site }: Teller): Placed<PosterSubject>[] {
  const { catalog } = site.report;
  const goals = catalog.goals.map((item): PosterSubject => ({ kind: 'goal', item }));
  const activities = catalog.activities.map((item): PosterSubject => ({ kind: 'activity', item }));
  return [...goals, ...activities].map((thing) => ({ params: { id: thing.item.id }, thing }));
}

/** A poster in one language. */
export function posterView(teller: Teller, subject: PosterSubject): PosterView {
  const { language, site } = teller;
  const { settings } = site.report.catalog;
  const { kind, item } = subject;
  const told = kind === 'goal' ? teller.tell(item) : teller.tell(item);
  const message = kind === 'goal' ? goalMessage(teller, item) : activityMessage(teller, item);
  const { sentence, facade } = message;
  const practical = kind === 'activity' ? practicalOf(teller, item) : null;
  const page = entryAddress(kind === 'goal' ? 'goals' : 'activities', item.id);
  const link = lastingLink(teller, page);
  return {
    lang: language.tag,
    dir: language.dir,
    name: settings.name,
    heading: { text: told.words.title, ...told.written },
    ended: kind === 'activity' ? endedLine(teller, item, 'activity.ended') : null,
    // Below it the sheet has room for what to come to, too.
    sentence: { ...sentence, size: practical ? 'small' : sizeOf(sentence.text) },
    practical,
    facade,
    notes: message.notes,
    qr: qrCode(link),
    link: link.replace(/^https?:\/\//, ''),
    words: { scan: language.word('poster.scan') },
  };
}

/** A goal's latest figure, or the goal itself when it has none. */
function goalMessage(teller: Teller, goal: Item<'goals'>): Message {
  const { shown, judged } = figuresOfGoal(teller, goal);
  const latest = shown && latestOf(shown.series);
  if (latest) {
    const told = teller.tell(shown.indicator);
    const text = figureSentence(teller, shown, latest, 'hundred');
    const facade = block(teller, told.words.title, latest.percent);
    const { label, name } = figureSource(teller, shown);
    const lines = judged.map((each) => judgedLine(each, teller.language));
    return {
      sentence: { text, ...told.written },
      facade,
      notes: [
        teller.language.word('home.facadeNote'),
        `${label}: ${name}`,
        ...lines,
        ...remarksAlong(teller, [told, teller.tell(shown.survey), teller.tell(goal)]),
      ],
    };
  }
  const told = teller.tell(goal);
  return {
    sentence: { text: told.words.short, ...told.written },
    facade: null,
    notes: noticesOf(teller, [told]),
  };
}

/** The sheet tells one figure: what can be said of all stands below where it is not the same. */
function judgedLine({ figure, verdict, difference }: JudgedFigure, { word }: Language): string {
  const said = [verdict + word('sentence.end'), ...(difference === null ? [] : [difference])];
  return `${figure.text}: ${said.join(' ')}`;
}

/** On the poster of an activity the block is a mark and says nothing of the activity, nor does the sheet tell its figure. */
function activityMessage(teller: Teller, activity: Item<'activities'>): Message {
  const told = teller.tell(activity);
  const featured = latestFeatured(teller.site);
  const facade = featured && block(teller, null, featured.latest.percent, `poster-${activity.id}`);
  return { sentence: { text: told.words.short, ...told.written }, facade, notes: noticesOf(teller, [told]) };
}

/** Short sentences stand large. Texts of the usual lengths fit one sheet in every language; longer ones take a second. */
function sizeOf(text: string): PosterView['sentence']['size'] {
  return text.length < 70 ? 'large' : text.length < 120 ? 'medium' : 'small';
}

function block(teller: Teller, title: string | null, percent: number, seed?: string): FacadeSpec {
  return facadePicture({ title, percent, seed, ground: 'paper' }, teller.language);
}

interface Message {
  sentence: Said;
  facade: FacadeSpec | null;
  notes: readonly string[];
}

/** A text with the language it is written in. */
interface Said extends Written {
  text: string;
}
