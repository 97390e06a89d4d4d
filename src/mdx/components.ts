import Agreement from './Agreement.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import PageLink from './PageLink.astro';
import Term from './Term.astro';

/** What an author may write in MDX, and how links are drawn. Nothing else gets through the door. */
export const authorComponents = { Agreement, Fact, Figure, Note, Term, a: PageLink };
