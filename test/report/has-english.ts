/** Words that no German sentence has. "was" is German, too; an English sentence with it has one of the others. */
const english =
  /\b(the|a|is|are|were|of|and|or|with|to|not|this|that|these|it|its|has|have|had|from|by|for|but|no|which|who|could|cannot|been|be|at|on|into|as|there|than|after|before|see|please|done|open|set|sets|read|back|compared|files?|failed|changed|removed|installed|stopped|started|written|given|found|missing|needed|cut|left|wanted|kept|carried|running|steps?|says?)\b/i;

/** Paths, addresses, identifiers such as `step-done`, and what a sentence quotes: data. */
const data = /„[^“]*“|https?:\S+|[A-Z]:\\[^,;:]*|\b\w+(?:[-.]\w+)+\b|"[^"]*"/g;

/** Whether words in a German text are English, apart from its data and quotations. */
export function hasEnglish(text: string): boolean {
  return english.test(text.replace(data, ''));
}
