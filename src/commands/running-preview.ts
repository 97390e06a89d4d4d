import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The address of a preview that runs already in a project; null when none does. Astro, which starts no second one, would
 * only say so in English and in a stack trace.
 */
export async function runningPreview(project: string): Promise<string | null> {
  try {
    const noted = readFileSync(path.join(project, '.astro', 'dev.json'), 'utf8');
    const { pid, url } = JSON.parse(noted) as { pid: number; url: string };
    // One that was cut off has left its note behind, and the preview of another project may answer at its address by now.
    process.kill(pid, 0);
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5000) });
    return url;
  } catch {
    return null;
  }
}
