import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { recordPublished } from '../../src/commands/record-published.ts';
import { startNew } from '../../src/commands/new/start.ts';
import { layOutSite } from '../catalog/site-folder.ts';
import { fill, onAFullDisk } from '../full-disk.ts';

onAFullDisk(
  'a disk without room leaves the published figures as they were, and starts no half of a text',
  async () => {
    const site = layOutSite({ 'data/published.csv': 'undersøgelse;år\r\n' });
    fill(path.join(site.root, 'data/published.csv'));
    expect(() => recordPublished(site.root, [])).toThrow('ENOSPC');
    expect(site.read('data/published.csv')).toBe('undersøgelse;år\r\n');
    const started = path.join(site.root, 'data/surveys/svar/2024.csv');
    fill(started);
    await expect(startNew(site.root, ['wave', 'svar', '2024'], '2026-11-22')).rejects.toThrow('ENOSPC');
    expect(existsSync(started)).toBe(false);
  },
);
