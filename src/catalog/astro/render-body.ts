import { getEntry, render } from 'astro:content';

/** The rendered body of a document such as `goals/da/<id>`. @throws Error when there is none, or a build did not plan it */
export async function renderBody(document: string) {
  const [collection, ...id] = document.split('/');
  const entry = await getEntry(collection as 'goals', id.join('/'));
  if (!entry) throw new Error(`no document »${document}«, or it stands on a page that was not planned`);
  // Collections are declared from a list, so that Astro cannot know the type of each entry's data.
  return render(entry as never) as ReturnType<typeof render>;
}
