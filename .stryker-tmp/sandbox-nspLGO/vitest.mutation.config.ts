// @ts-nocheck
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['**/*.test.ts'], exclude: ['tests/site/**'], isolate: false },
});
