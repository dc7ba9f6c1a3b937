import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildBrief } from "../../src/report/brief/build-brief.ts";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { renderIndex } from "../../src/report/html/render-index.ts";
import { reading } from "../fixtures/finland-1948/reading.ts";
import { hostileReading } from "../fixtures/hostile/reading.ts";
import { hasChromium, launchBrowser, WITHOUT_CHROMIUM } from "./browser.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDE = { viewport: { width: 1400, height: 900 } };

describe.skipIf(!hasChromium)(
  `the HTML report${hasChromium ? "" : ` (skipped: ${WITHOUT_CHROMIUM})`}`,
  () => {
    let browser: Browser;
    let folder: string;

    beforeAll(async () => {
      browser = await launchBrowser();
      folder = mkdtempSync(join(tmpdir(), "chancery-page-"));
      writeFileSync(join(folder, "page.html"), await renderHtml(reading, buildBrief(reading)));
      writeFileSync(
        join(folder, "hostile.html"),
        await renderHtml(hostileReading, buildBrief(hostileReading)),
      );
      const index = await renderIndex([
        { input: "a.html", href: "page.html", title: "A text", counts: "1 event" },
        { input: "b.bin", reason: "not a text" },
      ]);
      writeFileSync(join(folder, "index.html"), index);
    });

    afterAll(async () => {
      await browser?.close();
      if (folder) rmSync(folder, { recursive: true });
    });

    /** Opens a page of the folder; collects whatever the browser complains of, asks for or is stopped from doing. */
    async function open(file: string, options: BrowserContextOptions = WIDE) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      const address = pathToFileURL(join(folder, file)).href;
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (fault) => complaints.push(fault.message));
      page.on("dialog", (dialog) => {
        complaints.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => {
        if (request.url().split("#")[0] !== address) complaints.push(`request ${request.url()}`);
      });
      await page.goto(address);
      return { page, complaints, close: () => context.close() };
    }

    /** Findings of axe-core under WCAG 2.2 A and AA. */
    async function accessibilityFaults(page: Page): Promise<string[]> {
      // Through the debugger, past the page's own policy, which would not run it.
      return page.evaluate(`(async () => {
      ${AXE};
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const result = await axe.run(document, { runOnly: { type: "tag", values: tags } });
      return result.violations.map((fault) => fault.id + ": " + fault.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", "));
    })()`);
    }

    const isLit = (page: Page, selector: string) =>
      page.locator(selector).evaluate((element) => element.classList.contains("on"));
    const isShown = (page: Page, selector: string) => page.locator(selector).first().isVisible();

    test.each([
      ["light", "page.html", { ...WIDE, colorScheme: "light" as const }],
      ["dark", "page.html", { ...WIDE, colorScheme: "dark" as const }],
      ["phone", "page.html", { viewport: { width: 320, height: 640 } }],
      ["index", "index.html", WIDE],
    ])("is accessible: %s", async (_name, file, options) => {
      const { page, complaints, close } = await open(file, options);
      if (file === "page.html") {
        await page.locator(".about summary").click();
        await page.check("#see-removed");
      }
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    });

    test("pointing at a mark lights its card, pointing at a card lights its marks and parts", async () => {
      const { page, complaints, close } = await open("page.html");
      await page.hover("#E6-1");
      expect(await isLit(page, "#E6")).toBe(true);
      expect(await isLit(page, "#E1")).toBe(false);
      await page.hover("#E1 .says");
      expect(await isLit(page, "#E1-1")).toBe(true);
      expect(await page.locator(".part.on").allTextContents()).toContain("travelled to");
      await page.mouse.move(5, 5);
      expect(await page.locator(".on").count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });

    test("a mark's card is brought into view without moving the text", async () => {
      const { page, close } = await open("page.html");
      await page.hover("#E6-1");
      const before = await page.evaluate<number>("scrollY");
      // Polled from outside: inside, the page's policy refuses to evaluate the condition.
      const top = () => page.evaluate<number>("document.querySelector('#E6').getBoundingClientRect().top");
      await expect.poll(top, { timeout: 10_000 }).toBeLessThan(800);
      expect(await top()).toBeGreaterThanOrEqual(0);
      expect(await page.evaluate<number>("scrollY")).toBe(before);
      await close();
    });

    test("the keyboard walks through the cards and back to the text", async () => {
      const { page, close } = await open("page.html");
      const focused = () => page.evaluate<string>("document.activeElement.id");
      await page.keyboard.press("j");
      expect(await focused()).toBe("E1");
      await page.keyboard.press("j");
      expect(await focused()).toBe("E2");
      expect(await isLit(page, "#E2-1")).toBe(true);
      await page.keyboard.press("k");
      expect(await focused()).toBe("E1");
      await page.keyboard.press("t");
      expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("#E1");
      await page.uncheck("#keys");
      await page.locator("#E1").focus();
      await page.keyboard.press("j");
      expect(await focused()).toBe("E1");
      await close();
    });

    test("kinds can be hidden", async () => {
      const { page, close } = await open("page.html");
      await page.uncheck("#see-event");
      expect(await isShown(page, "#E1")).toBe(false);
      expect(await isShown(page, 'a.ref[href="#E1"]')).toBe(false);
      expect(await isShown(page, "#P1")).toBe(true);
      await close();
    });

    test("without script it is a linear document with links both ways, and furniture can be shown", async () => {
      const { page, complaints, close } = await open("page.html", { ...WIDE, javaScriptEnabled: false });
      await page.locator('a.ref[href="#A1"]').first().click();
      expect(page.url()).toMatch(/#A1$/);
      await page.locator("#A1 a.label").click();
      expect(page.url()).toMatch(/#A1-1$/);
      expect(await isShown(page, "text=Your e-mail address will not be published.")).toBe(false);
      await page.check("#see-removed");
      expect(await isShown(page, "text=Your e-mail address will not be published.")).toBe(true);
      expect(await isShown(page, "label.scripted")).toBe(false);
      expect(complaints).toEqual([]);
      await close();
    });

    test.each([320, 375, 768, 1024, 1400])("nothing sticks out at %i pixels", async (width) => {
      for (const file of ["page.html", "hostile.html"]) {
        const { page, close } = await open(file, { viewport: { width, height: 700 } });
        const wider = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        expect(wider, file).toBeLessThanOrEqual(0);
        await close();
      }
    });

    test("in print every card is there and no control is", async () => {
      const { page, close } = await open("page.html");
      await page.emulateMedia({ media: "print" });
      expect(await isShown(page, ".bar")).toBe(false);
      expect(await isShown(page, "#X3")).toBe(true);
      expect(await isShown(page, ".facts")).toBe(true);
      const pdf = await page.pdf({ format: "A4" });
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      await close();
    });

    test("a hostile text runs nothing, loads nothing and leaves its place nowhere", async () => {
      const { page, complaints, close } = await open("hostile.html");
      const title = await page.title();
      await page.locator('a.ref[href="#E1"]').first().hover();
      for (const mark of await page.locator("mark").all()) await mark.hover({ force: true }).catch(() => {});
      await page.waitForTimeout(100);
      expect(await page.title()).toBe(title);
      expect(title).not.toBe("owned");
      expect(await page.locator("script").count()).toBe(1);
      expect(await page.locator("iframe, img, svg").count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });
  },
);
