import type { Page } from 'playwright-core';

/** A key that a person presses. */
export type Key = keyof typeof KEYS;

/**
 * Presses keys as a person would, each down and up again. They are all sent at once and the browser takes them in
 * order, which is many times faster than waiting for each.
 */
export async function pressKeys(page: Page, keys: readonly Key[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const events = keys.flatMap((name) => {
    const { text, ...key } = KEYS[name];
    const down = text === undefined ? { type: 'rawKeyDown' as const } : { type: 'keyDown' as const, text };
    return [
      { ...key, ...down },
      { ...key, type: 'keyUp' as const },
    ];
  });
  await Promise.all(events.map((event) => session.send('Input.dispatchKeyEvent', event)));
  await session.detach();
}

const KEYS = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: 0, text: undefined },
  'Shift+Tab': { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: 8, text: undefined },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, modifiers: 0, text: '\r' },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, modifiers: 0, text: ' ' },
};
