/** A growing list of unsigned 32-bit numbers. */
export class NumberList {
  private values = new Uint32Array(256);
  private size = 0;

  get length(): number {
    return this.size;
  }

  push(value: number): void {
    if (this.size === this.values.length) {
      const larger = new Uint32Array(this.size * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.size++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  /** The numbers so far, as an array of exactly that length. */
  toArray(): Uint32Array {
    return this.values.slice(0, this.size);
  }
}
