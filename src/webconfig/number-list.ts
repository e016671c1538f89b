/** Whole numbers of 32 bits, one behind the other: a large file has a million elements, and an object for each would be ten times this. */
export class NumberList {
  private numbers: Int32Array;
  private count = 0;

  /** Room that is never used takes no memory. */
  constructor(room: number) {
    this.numbers = new Int32Array(Math.max(16, room));
  }

  get length(): number {
    return this.count;
  }

  push(number: number): void {
    if (this.count === this.numbers.length) this.grow();
    this.numbers[this.count++] = number;
  }

  /** 0 where there is none. */
  at(index: number): number {
    return this.numbers[index] ?? 0;
  }

  set(index: number, number: number): void {
    this.numbers[index] = number;
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.numbers.length);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
