/** The shape of the Danish words: those of every problem there is, with the arguments of the English ones. */
import type { DefinitionOf, ProblemName } from '../lint/catalogue.ts';
import type { ArgsOf } from '../problem.ts';

export interface ProblemWords<A> {
  title: string;
  message: (args: A) => string;
  hint: (args: A) => string;
}

/** A name too many, one that is missing or an argument that does not exist is an error of the compiler. */
export type WordsOfProblems = { readonly [N in ProblemName]: ProblemWords<ArgsOf<DefinitionOf<N>>> };

/** Those of one subject. */
export type SomeWords = Partial<WordsOfProblems>;

/** A hint that offers the nearest known word only when there is one. */
export const menteDu = (nearest: string, otherwise: string): string =>
  nearest ? `Mente du "${nearest}"? ${otherwise}` : otherwise;

/** Why a number may not be shown, as the list says it, in whatever language. */
export const because = (reason: string): string => (reason === '' ? '' : ` Grund: "${reason}".`);
