import type { DotnetAttribute, DotnetNode } from './dotnet-xml.js';
import { DotnetRefusal } from './refusal.js';

export type StartNode = Extract<DotnetNode, { kind: 'element' }>;

/** What .NET's XmlReader is to the configuration code: one node at a time, never back. */
export class NodeCursor {
  private index = 0;
  constructor(private readonly nodes: readonly DotnetNode[]) {}

  get node(): DotnetNode | undefined {
    return this.nodes[this.index];
  }

  /** XmlReader.Read: false at the end. */
  read(): boolean {
    this.index++;
    return this.index < this.nodes.length;
  }

  /** The element at which the cursor is, with all that is in it; the cursor goes to its last node. */
  takeElement(): readonly DotnetNode[] {
    const start = this.index;
    let depth = 0;
    do {
      const node = this.node;
      if (node?.kind === 'element' && !node.isEmpty) depth++;
      if (node?.kind === 'end') depth--;
    } while (depth > 0 && this.read());
    return this.nodes.slice(start, this.index + 1);
  }
}

export function startOf(cursor: NodeCursor): StartNode {
  const { node } = cursor;
  if (node?.kind !== 'element') throw new Error('the cursor is not at an element');
  return node;
}

export function attributeOf({ attributes }: { readonly attributes: readonly DotnetAttribute[] }, name: string) {
  return attributes.find((one) => one.name === name)?.value;
}

export function onlyAttributes({ name, attributes }: StartNode, allowed: readonly string[]): void {
  const unknown = attributes.find((one) => !allowed.includes(one.name));
  if (unknown !== undefined) throw new DotnetRefusal(`Unrecognized attribute '${unknown.name}' of <${name}>`);
}
