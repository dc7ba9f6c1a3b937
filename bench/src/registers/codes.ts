import type { Registers } from "../../../src/registers/registers.ts";

/** State names and the code that a reader of a text about that date must come to: "name @ date = code". */
const CASES = `Soviet Union @ 1949 = SUN; USSR @ 1986 = SUN; Russia @ 1949 = SUN; Russia @ 1867 = RUS; Russian Federation @ 1995 = RUS
Ukraine @ 1950 = SUN; Ukraine @ 1994 = UKR; Byelorussia @ 1970 = SUN; Belarus @ 2001 = BLR; Moldova @ 2001 = MDA; Georgia @ 2008 = GEO
Armenia @ 1975 = SUN; Azerbaijan @ 2003 = AZE; Kazakhstan @ 1993 = KAZ; Kirghizia @ 1980 = SUN; Estonia @ 1925 = EST; Latvia @ 1992 = LVA
Lithuania @ 1960 = SUN; East Germany @ 1974 = DDR; GDR @ 1974 = DDR; West Germany @ 1974 = DEU; Federal Republic of Germany @ 1955 = DEU
Germany @ 1914 = DEU; Germany @ 2005 = DEU; Prussia @ 1860 = XPR; Austria-Hungary @ 1910 = XAH; Austria @ 1960 = AUT
Czechoslovakia @ 1968 = CSK; Czech Republic @ 2000 = CZE; Slovakia @ 1980 = CSK; Slovakia @ 2010 = SVK; Hungary @ 1956 = HUN
Yugoslavia @ 1975 = YUG; Yugoslavia @ 1999 = SCG; Serbia and Montenegro @ 2004 = SCG; Serbia @ 2010 = SRB; Croatia @ 1980 = YUG
Macedonia @ 2001 = MKD; North Macedonia @ 2020 = MKD; Kosovo @ 2009 = XKX; Ottoman Empire @ 1900 = XOT; Turkey @ 1900 = XOT; Turkey @ 1987 = TUR
Persia @ 1920 = IRN; Iran @ 1987 = IRN; North Yemen @ 1980 = YEM; South Yemen @ 1980 = YMD; Yemen @ 2015 = YEM; United Arab Republic @ 1960 = EGY
Arab Union @ 1958-05 = XAU; Iraq @ 1970 = IRQ; Palestine @ 2012 = PSE; North Vietnam @ 1965 = VDR; South Vietnam @ 1965 = XVS; Vietnam @ 1990 = VNM
Korea @ 1890 = XKO; North Korea @ 1950 = PRK; DPRK @ 2011 = PRK; Republic of Korea @ 1988 = KOR; People's Republic of China @ 1975 = CHN
Republic of China @ 1930 = CHN; Republic of China @ 1960 = TWN; Taiwan @ 2000 = TWN; Burma @ 1970 = BUR; Myanmar @ 2005 = MMR; Ceylon @ 1960 = LKA
Siam @ 1900 = THA; Kampuchea @ 1980 = KHM; East Pakistan @ 1965 = PAK; Bangladesh @ 1990 = BGD; Malaya @ 1960 = MYS; Sikkim @ 1970 = SKM
Zaire @ 1985 = ZAR; Democratic Republic of the Congo @ 2005 = COD; Upper Volta @ 1980 = HVO; Burkina Faso @ 1990 = BFA; Dahomey @ 1970 = DHY
Benin @ 1985 = BEN; Rhodesia @ 1970 = RHO; Zimbabwe @ 1990 = ZWE; Swaziland @ 1990 = SWZ; Eswatini @ 2020 = SWZ; Tanganyika @ 1962 = XTK
Tanzania @ 1970 = TZA; Abyssinia @ 1900 = ETH; South Sudan @ 2012 = SSD; Biafra @ 1968 = XBI; Confederate States @ 1861-11 = XCS
Gran Colombia @ 1825 = XGC; Hawaii @ 1890 = XHW; Republic of Texas @ 1840 = XTX; Holy See @ 1990 = VAT; European Union @ 2005 = EUE; Cape Verde @ 1990 = CPV`;

/** Resolves each name at its date: the first state of that name, and where it did not exist then the state of its lineage that did. */
export function resolveCodes(registers: Registers): { right: number; total: number; wrong: string[] } {
  const wrong: string[] = [];
  let total = 0;
  for (const entry of CASES.split(/[;\n]/)) {
    const [name, rest] = entry.trim().split(" @ ");
    const [date, code] = rest!.split(" = ");
    total++;
    const state = registers.lookup(name!, date!).find((candidate) => candidate.type === "state")?.state;
    const found = state === undefined ? undefined : registers.stateAt(state, date!)?.code;
    if (found !== code) wrong.push(`${name} at ${date} gives ${found}, not ${code}`);
  }
  return { right: total - wrong.length, total, wrong };
}
