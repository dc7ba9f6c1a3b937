import { expect, test } from "vitest";
import { loadRegisters } from "../../registers/load.ts";
import { issuerState } from "./issuer.ts";

test.each([
  ["https://www.state.gov/briefings/1", "USA"],
  ["https://www.gov.uk/government/news/x", "GBR"],
  ["https://www.mofa.go.jp/page1.html", "JPN"],
  ["https://www.mofa.go.kr/eng", "KOR"],
  ["http://en.kremlin.ru/events/1", "RUS"],
  ["http://www.kcna.kp/en/article", "PRK"],
  ["https://www.reuters.com/world/", undefined],
  ["https://www.bbc.co.uk/news", undefined],
  ["not an address", undefined],
])("%s", (url, code) => expect(issuerState(url, loadRegisters())).toBe(code));
