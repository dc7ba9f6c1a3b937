/** Version of the program and of its rule set; raised with every release (CHANGELOG.md). */
export const READER_VERSION = "0.1.0";
