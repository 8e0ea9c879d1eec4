import { languages, Range } from 'monaco-editor/editor';
import { findGrammar } from '../highlight/find-grammar.ts';
import { type Offer, offerWords } from '../words/offer-words.ts';

/** Helps in these languages with the words of the text and the language's own. */
export function suggestWords(ids: readonly string[]): void {
  languages.registerCompletionItemProvider([...ids], {
    provideCompletionItems(model, position) {
      const grammar = findGrammar(model.getLanguageId());
      if (!grammar) return null;
      const { lineNumber, column } = position;
      const word = model.getWordUntilPosition(position);
      const range = new Range(lineNumber, word.startColumn, lineNumber, word.endColumn);
      const offers = offerWords(grammar, model.getValue(), { line: lineNumber, column });
      const suggestions = offers.map((offer, index) => ({
        label: offer.word,
        insertText: offer.word,
        // Of those that fit equally well, in this order.
        sortText: String(index).padStart(6, '0'),
        kind: iconOf(offer),
        range,
      }));
      return { suggestions };
    },
  });
}

function iconOf({ kind }: Offer): languages.CompletionItemKind {
  const { CompletionItemKind: icons } = languages;
  switch (kind) {
    case 'name':
      return icons.Text;
    case 'type':
      return icons.Class;
    case 'keyword':
      return icons.Keyword;
  }
}
