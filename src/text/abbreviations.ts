/**
 * Words that take a full stop without ending a sentence. Lower case, without the stop.
 * Titles and ranks come before a name, so a stop after them never ends a sentence.
 */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr st prof hon rev fr msgr mgr pres gov sen sens rep reps amb min sec gen lt col maj capt cpt cmdr cdr " +
    "comdr cmd adm vadm radm brig sgt cpl pvt supt insp det atty messrs mme mlle mt ft h.e h.m h.r.h h.h dep asst"
  ).split(" "),
);

/** Other abbreviations: the stop belongs to the word, and may also end the sentence. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "jr sr inc corp co ltd llc bros vs etc al approx ca cf ed eds esp est ext incl max misc dept div assn bldg blvd ave rd ste " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "e.g i.e a.m p.m ph.d b.c a.d c.e d.c u.s u.k u.n e.u u.s.s.r u.a.e d.p.r.k p.r.c r.o.k"
  ).split(" "),
);

/** Abbreviations that are also common words: only before a number ("No. 5", "Art. 3", "Vol. 2"). */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "no nos art arts vol vols fig figs p pp par para ch sec res doc pt reg ser tel c".split(" "),
);

/** Those of the above that are words when written small: they need a capital ("Mar. 3", "Sun.", "Gen. Smith"). */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "jan mar may jun sat sun wed mon gen min col sec det rep fr st ed est max ext al sen gov hon rev pres dep ft mt supt".split(
    " ",
  ),
);

/** Prefixes that the treebanks keep with their word: "pro-Beijing", "non-aligned", "co-chair". */
export const KEPT_PREFIXES: ReadonlySet<string> = new Set(
  (
    "non e re anti co pre mid pro cross post over ex semi sub multi counter mini psycho socio inter intra micro neo un " +
    "pseudo mis quasi bi tri ultra trans extra infra geo hydro agro"
  ).split(" "),
);

/** Korean and Chinese family names; a hyphened given name after one is one word ("Kim Yo-jong", "Wong Chi-fung"). */
export const HYPHEN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    "kim lee li ri rhee yi choe choi pak park jong jung chung cheong kang gang cho jo jang chang hwang han ho heo hong son shin sin " +
    "so suh seo kwon yang ahn an yu yoo ryu yoon yun im lim rim ro roh noh no moon mun paek baek bae pae pang bang ban pyon hyon hyun " +
    "ko koh ku koo min na nam oh o cha chon jon jeon thae tae ma mo om uhm won ok sok kye tong pong to u wu chan chen cheung chow " +
    "ho hui ip kwok lai lam lau law leung lo ma mak ng poon siu tam tang tsang tse wong yeung yip yuen zhang wang liu zhou zhao sun"
  ).split(" "),
);
