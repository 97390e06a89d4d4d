import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What Astro calls the preview that follows edits, and that of a built site; each notes where it runs. */
type Preview = 'dev' | 'preview';

/**
 * That a preview runs already in this project, in Danish with what to do; null when none does, or it is to end. Astro, which
 * starts no second one, would only say so in English and in a stack trace.
 *
 * @param command what starts it, as it is typed
 * @param given the options it is started with
 */
export async function alreadyShown(
  command: string,
  preview: Preview,
  given: readonly string[],
): Promise<string | null> {
  const running = given.includes('--force') ? null : await runningPreview(process.cwd(), preview);
  return (
    running &&
    `Siden vises allerede på ${running} – åbn den dér, eller kør »${command} -- --force«, som lukker den og begynder forfra`
  );
}

/** The address of a preview that runs already in a project; null when none does. */
export async function runningPreview(project: string, preview: Preview): Promise<string | null> {
  try {
    const noted = readFileSync(path.join(project, '.astro', `${preview}.json`), 'utf8');
    const { pid, url } = JSON.parse(noted) as { pid: number; url: string };
    // One that was cut off has left its note behind, and the preview of another project may answer at its address by now.
    process.kill(pid, 0);
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5000) });
    return url;
  } catch {
    return null;
  }
}
