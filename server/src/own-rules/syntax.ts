/** Where something stands in a text, counted from its beginning. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** What is wrong in a text that somebody has written for a rule. */
export interface Mistake extends Place {
  readonly message: string
}

/** Words that name a kind, a field or a list. */
export interface Words extends Place {
  readonly words: string
}

/** Words to compare with; in quotation marks they mean themselves. */
export interface Value extends Words {
  readonly isQuoted: boolean
}

/** `milestone where status = done`, as it is written: nothing of it is understood yet. */
export interface WrittenRule {
  readonly kind: Words
  readonly condition: Condition
}

export type Condition =
  | { readonly is: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly it: Condition }
  | {
      readonly is: 'quantified'
      readonly how: 'any' | 'every'
      readonly list: Words
      readonly where: Condition
    }
  | Comparison

export type Comparison = Place & { readonly of: FieldName | NumberOf } & Test

export type Test =
  | { readonly is: 'compared'; readonly operator: Operator; readonly right: Operand }
  | { readonly is: 'stated'; readonly state: Words; readonly isNot: boolean }
  | { readonly is: 'one of'; readonly values: readonly Value[]; readonly isNot: boolean }
  | { readonly is: 'contains'; readonly value: Value }
  | { readonly is: 'matches'; readonly pattern: Place & { readonly it: Pattern } }

export type Operator = '=' | '≠' | '<' | '≤' | '>' | '≥'

export interface FieldName {
  readonly is: 'field'
  readonly field: Words
}

/** `number of tasks where (status = open)`. */
export interface NumberOf extends Place {
  readonly is: 'number'
  readonly list: Words
  readonly where: Condition | null
}

export type Operand =
  | NumberOf
  /** `today + 2 weeks`. */
  | { readonly is: 'value'; readonly value: Value; readonly shift: Shift | null }

/** Negative where it leads back. */
export interface Shift extends Place {
  readonly count: number
  readonly unit: Words
}

/** A regular expression, of those parts that can be tried in one pass. */
export type Pattern =
  | { readonly is: 'choice' | 'sequence'; readonly of: readonly Pattern[] }
  /** `most` is null where there is no end. */
  | { readonly is: 'repeated'; readonly it: Pattern; readonly least: number; readonly most: number | null }
  | { readonly is: 'edge'; readonly of: 'start' | 'end' | 'word' }
  | { readonly is: 'character'; readonly test: RegExp }
