/** Past and participle forms that no rule makes, by lemma. */
const IRREGULAR: Readonly<Record<string, string>> = {
  arise: "arose arisen", bear: "bore borne", beat: "beat beaten", become: "became", begin: "began begun", bid: "bid", bind: "bound",
  bite: "bit bitten", blow: "blew blown", break: "broke broken", breed: "bred", bring: "brought", build: "built", burn: "burnt",
  buy: "bought", catch: "caught", choose: "chose chosen", come: "came", deal: "dealt", dig: "dug", do: "did done does", draw: "drew drawn",
  drive: "drove driven", eat: "ate eaten", fall: "fell fallen", feed: "fed", feel: "felt", fight: "fought", find: "found", flee: "fled",
  fly: "flew flown", forbid: "forbade forbidden", forgive: "forgave forgiven", forswear: "forswore forsworn", freeze: "froze frozen",
  get: "got gotten", give: "gave given", go: "went gone goes", grow: "grew grown", hang: "hung", have: "had has", hear: "heard",
  hide: "hid hidden", hold: "held", keep: "kept", know: "knew known", lay: "laid", lead: "led", leave: "left", lend: "lent",
  lie: "lay lain", light: "lit", lose: "lost", make: "made", mean: "meant", meet: "met", overthrow: "overthrew overthrown",
  overrun: "overran", pay: "paid", rebuild: "rebuilt", retake: "retook retaken", ride: "rode ridden", ring: "rang rung", rise: "rose risen", run: "ran",
  say: "said", see: "saw seen", seek: "sought", sell: "sold", send: "sent", set: "set", shake: "shook shaken", shoot: "shot",
  show: "shown", sing: "sang sung", sink: "sank sunk", sit: "sat", slay: "slew slain", speak: "spoke spoken", spend: "spent",
  split: "split", spy: "spied", stand: "stood", steal: "stole stolen", stick: "stuck", strike: "struck stricken", strive: "strove", swear: "swore sworn",
  sweep: "swept", take: "took taken", teach: "taught", tear: "tore torn", tell: "told", think: "thought", throw: "threw thrown",
  undertake: "undertook undertaken", understand: "understood", uphold: "upheld", wear: "wore worn", win: "won", withdraw: "withdrew withdrawn",
  withhold: "withheld", withstand: "withstood", write: "wrote written", be: "is are was were been being", partake: "partook", fling: "flung",
  overcome: "overcame", overtake: "overtook", string: "strung", wring: "wrung", bend: "bent", rend: "rent",
};

/** Forms of a verb lemma as they stand in text, lower case: "agree" -> agree, agrees, agreed, agreeing. */
export function verbForms(lemma: string): string[] {
  const forms = new Set([lemma, ...(IRREGULAR[lemma]?.split(" ") ?? [])]);
  const last = lemma.at(-1)!;
  const consonantY = last === "y" && !/[aeiou]y$/.test(lemma);
  forms.add(consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`);
  forms.add(last === "e" ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`);
  forms.add(last === "e" && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`);
  if (/[aeiou][bdgklmnprtv]$/.test(lemma)) {
    forms.add(`${lemma}${last}ed`);
    forms.add(`${lemma}${last}ing`);
  }
  return [...forms];
}

/** Forms of a noun lemma: singular and plural. */
export function nounForms(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`];
  return [lemma, /(?:s|x|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`];
}
