/** Hands out stretches of the kernel's memory, aligned to 16 bytes; nothing is ever given back. */
export class Plan {
  bytes = 16;

  take(bytes: number): number {
    const at = this.bytes;
    this.bytes = (at + bytes + 15) & ~15;
    return at;
  }

  floats(count: number): number {
    return this.take(count * 4);
  }
}
