/** One line of the printed table. `value` is what this run computed; `peers` are published or measured figures beside it. */
export interface Row {
  /** Stable id, also the key in bench/floors.json: "dates.timebank.value". */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** "%" for F1 and shares (0-100), "/s", "ms", "MB", "n". */
  readonly unit: string;
  /** Set for values where less is better (ms, MB); floors then work as ceilings. */
  readonly lowerIsBetter?: boolean;
  /** e.g. "HeidelTime 77.7". */
  readonly peers?: string;
  /** Counts behind the figure: "tp 412 fp 80 fn 95". */
  readonly detail?: string;
}

/** A part of the bench. `run` returns null with a plain reason when its data is not there: nothing is printed that was not computed. */
export interface Suite {
  readonly id: string;
  readonly title: string;
  /** Speed figures depend on the machine and are not held to floors. */
  run(options: SuiteOptions): Promise<readonly Row[] | { readonly skipped: string }>;
  /** `npm run bench -- predict <id> INPUT OUTPUT`, for kinds that have one. */
  predict?(input: string, output: string): Promise<void>;
}

export interface SuiteOptions {
  /** Folder of the evaluation data (../shared beside the checkout, or CHANCERY_SHARED). */
  readonly shared: string;
  /** Print every error (`--errors`), for development. */
  readonly errors: boolean;
}
