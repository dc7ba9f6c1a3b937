import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Debian's Chromium, or the one that CHANCERY_CHROMIUM names. */
export const CHROMIUM = process.env.CHANCERY_CHROMIUM ?? "/usr/bin/chromium";

export const hasChromium = existsSync(CHROMIUM);

/** Says plainly why a suite is skipped. */
export const WITHOUT_CHROMIUM = `no Chromium at ${CHROMIUM} (set CHANCERY_CHROMIUM)`;

/** A headless browser that talks to nobody by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
