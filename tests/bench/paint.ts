import { measurePaint } from './measure-paint.ts';
import { judgePaint } from './targets.ts';

// npm run paint -- [folder]: how soon a phone on a slow line shows text and chart of a figure's page in a built site (dist
// unless named), beside a page made by hand of the same content. Ends with exit code 1 when the target is not met.

const [folder = 'dist'] = process.argv.slice(2);
const { own, handMade } = await measurePaint(folder);
console.table({ 'our page': own, 'made by hand': handMade });
const { lines, isMet } = judgePaint(own, handMade);
lines.forEach((line) => console.log(line));
if (!isMet) process.exitCode = 1;
