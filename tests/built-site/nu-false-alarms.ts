/** What the Nu HTML Checker says of correct pages. Each entry must still be needed: a test fails when one is not. */
export const FALSE_ALARMS: readonly FalseAlarm[] = [
  {
    says: /^CSS: Unrecognized at-rule '@(container|view-transition)'$/,
    because: 'Both are standard CSS (css-contain-3, css-view-transitions-2); the checker knows neither yet.',
  },
  {
    says: /^CSS: '(container-type|paint-order)': Property '\1' doesn't exist\.$/,
    because: 'Both are standard CSS (css-contain-3, SVG 2); the checker knows neither yet.',
  },
  {
    says: /^CSS: 'font-size': Parse Error\.$/,
    about: /cqi\)/,
    because: 'Container units are standard CSS (css-contain-3); the checker knows none yet.',
  },
  {
    says: /^Inline script violates Content Security Policy \(meta tag\)/,
    about: /<script type="application\/(ld\+)?json">/,
    because: 'A block of data is no script: HTML returns from it before the policy is asked.',
  },
  {
    says: /^Resource violates Content Security Policy \(meta tag\): external script '\/assets\//,
    about: /<script type="module" src="\/assets\//,
    because: `A file has no origin, so 'self' fits nothing; the tests in a browser see these scripts run.`,
  },
  {
    says: /^Resource violates Content Security Policy \(meta tag\): image '\/[^']+' blocked by 'img-src'/,
    because: `The same of pictures, which 'self' lets in where a page has an origin.`,
  },
];

/** A message that is wrong about us, and why. */
export interface FalseAlarm {
  says: RegExp;
  /** The markup that it is wrong about; default any. */
  about?: RegExp;
  because: string;
}
