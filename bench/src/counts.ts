/** True positives, false positives and false negatives, and what follows from them, in per cent. */
export class Counts {
  tp = 0;
  fp = 0;
  fn = 0;

  add(tp: number, fp: number, fn: number): void {
    this.tp += tp;
    this.fp += fp;
    this.fn += fn;
  }

  get precision(): number {
    return this.tp + this.fp === 0 ? 0 : (100 * this.tp) / (this.tp + this.fp);
  }

  get recall(): number {
    return this.tp + this.fn === 0 ? 0 : (100 * this.tp) / (this.tp + this.fn);
  }

  get f1(): number {
    const { precision, recall } = this;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }

  get detail(): string {
    return `P ${this.precision.toFixed(1)} R ${this.recall.toFixed(1)} (tp ${this.tp} fp ${this.fp} fn ${this.fn})`;
  }
}

/** A share counted one by one, in per cent. */
export class Share {
  hit = 0;
  of = 0;

  count(hit: boolean): void {
    this.of += 1;
    if (hit) this.hit += 1;
  }

  get value(): number {
    return this.of === 0 ? 0 : (100 * this.hit) / this.of;
  }

  get detail(): string {
    return `${this.hit} of ${this.of}`;
  }
}
