import { readBuildPlan } from '../catalog/astro/build-plan.ts';
import { type AuthorCall, callName, CONTENT } from './author-call.ts';

/**
 * What a call says on a page, as HTML. A build has worked it out before Astro began.
 *
 * @param page tag of the page's language
 * @param content what stands between the tags, as HTML
 * @throws Error when the build did not expect the call
 */
export async function authorHtml(call: AuthorCall, page: string, content: string): Promise<string> {
  if (import.meta.env.DEV) return (await import('./live-author.ts')).liveAuthor(call, page, content);
  const said = readBuildPlan().said[callName(call, page)];
  if (said === undefined) throw new Error(`<${call.component}> stands in a text where it was not planned`);
  return said.replace(CONTENT, () => content);
}
