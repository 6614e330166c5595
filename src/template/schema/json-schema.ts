/** A JSON Schema (draft-07) as values, with the words by which editors show it. */

type JsonType = 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string';

export type JsonValue =
  | string
  | number
  | boolean
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** What an editor can put in whole, as values or to the letter; `$1` is where the caret goes first. */
export type Snippet = { readonly label: string } & (
  | { readonly body: JsonValue }
  | { readonly bodyText: string }
);

type Properties = Readonly<Record<string, JsonSchema | false>>;

export interface JsonSchema {
  readonly $schema?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  /** What an editor says instead of its own message. */
  readonly errorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Properties;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
  readonly examples?: readonly JsonValue[];
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly defaultSnippets?: readonly Snippet[];
  /** The key is allowed here, but not offered. */
  readonly doNotSuggest?: true;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/**
 * For `if`: holds for a map that has one of these words under `key`. A pattern, since an editor would take an `enum`
 * for words to offer.
 */
export const withWord = (key: string, words: readonly string[]): JsonSchema => ({
  type: 'object',
  required: [key],
  properties: { [key]: { type: 'string', pattern: `^(${words.join('|')})$` } },
});

/** For `if`: holds for a map that has this key. */
export const withKey = (key: string): JsonSchema => ({ type: 'object', required: [key] });
