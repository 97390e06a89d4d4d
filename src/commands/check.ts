import './quick-start.ts';

// `npm run check`
await import('./run-check.ts');
