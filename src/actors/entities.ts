import type { Actor, ActorType } from "../model/finding.ts";
import { type Quote, quote, type Span } from "../model/span.ts";

/** Somebody in the document while mentions are still being gathered. */
export interface Entity {
  readonly index: number;
  type: ActorType;
  name: string;
  register?: string;
  state?: string;
  cameo?: string;
  title?: Span;
  readonly styles: Set<string>;
  readonly mentions: Span[];
  /** Head nouns of the titles and roles it was given ("president", "leader"). */
  readonly nouns: Set<string>;
  gender?: "f" | "m";
  many: boolean;
  /** Token at which it is first mentioned, -1 before that. */
  firstToken: number;
}

/** The entities of one document: one for each register entry or name that it holds. */
export class EntityTable {
  readonly all: Entity[] = [];
  private readonly byKey = new Map<string, Entity>();

  /** The entity under a key ("state:SUN", "role:official:ISR"), made when it is new. */
  under(
    key: string,
    make: () => {
      type: ActorType;
      name: string;
      state?: string;
      register?: string;
      cameo?: string;
      many?: boolean;
    },
  ): Entity {
    const known = this.byKey.get(key);
    if (known) return known;
    const made = this.create(make());
    this.byKey.set(key, made);
    return made;
  }

  get(key: string): Entity | undefined {
    return this.byKey.get(key);
  }

  alias(key: string, entity: Entity): void {
    if (!this.byKey.has(key)) this.byKey.set(key, entity);
  }

  create(of: {
    type: ActorType;
    name: string;
    state?: string;
    register?: string;
    cameo?: string;
    many?: boolean;
  }): Entity {
    const { many = false, ...rest } = of;
    const entity: Entity = {
      index: this.all.length,
      ...rest,
      name: oneLine(rest.name),
      styles: new Set(),
      mentions: [],
      nouns: new Set(),
      many,
      firstToken: -1,
    };
    this.all.push(entity);
    return entity;
  }
}

/** A name over a line break is still one name. */
export function oneLine(name: string): string {
  return name.replace(/\s+/g, " ");
}

/** The entity as plain data, id "actor:N" counted from 1 in the order given. */
export function toActor(entity: Entity, id: string, text: string): Actor {
  const title: Quote | undefined = entity.title ? quote(text, entity.title) : undefined;
  return {
    id,
    type: entity.type,
    name: entity.name,
    ...(entity.register ? { register: entity.register } : {}),
    ...(entity.state ? { state: entity.state } : {}),
    ...(entity.cameo ? { cameo: entity.cameo } : {}),
    ...(title ? { title } : {}),
    styles: [...entity.styles],
    mentions: [...entity.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}
