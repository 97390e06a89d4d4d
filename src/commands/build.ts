import './quick-start.ts';

// `npm run build`
await import('./run-build.ts');
