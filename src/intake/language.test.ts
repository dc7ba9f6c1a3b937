import { expect, test } from "vitest";
import { guessLanguage } from "./language.ts";

test.each([
  [
    "en",
    "The two ministers met in the capital on Monday and signed a protocol that was drafted by their deputies.",
  ],
  [
    "fr",
    "Les deux ministres se sont rencontrés dans la capitale et ont signé une convention sur le commerce avec les pays voisins.",
  ],
  [
    "de",
    "Die beiden Minister trafen sich in der Hauptstadt und unterzeichneten ein Abkommen über den Handel mit dem Nachbarland.",
  ],
  [
    "es",
    "Los dos ministros se reunieron en la capital y firmaron un acuerdo sobre el comercio con los países de la región.",
  ],
  [
    "pt",
    "Os dois ministros reuniram-se na capital e assinaram um acordo para o comércio com os países da região, não mais.",
  ],
  ["ru", "Два министра встретились в столице и подписали соглашение о торговле."],
  ["uk", "Два міністри зустрілися в столиці й підписали угоду про торгівлю між країнами."],
  [
    "ja",
    "両国の外相は首都で会談し、貿易に関する議定書に署名した。これは初めてのことである。議定書は春に発効する。",
  ],
  [
    "zh",
    "两国外长在首都举行会谈，并签署了贸易议定书。双方同意每年春天举行会议，并互设领事馆。议定书自签署之日起生效。",
  ],
  [
    "ko",
    "두 나라 외무상은 수도에서 회담을 가지고 무역에 관한 의정서에 서명하였다. 의정서는 올해 봄에 발효될 것이라고 한다.",
  ],
  ["und", "Home News About"],
  ["und", "Protocol 1949 Moscow Bern Geneva Lagos Lima Quito Accra Dakar Tunis Cairo"],
])("%s", (language, text) => expect(guessLanguage(text)).toBe(language));
