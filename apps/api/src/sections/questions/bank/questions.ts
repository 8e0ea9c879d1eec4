import type { Question } from '../question.ts';
import { behavioural } from './behavioural.ts';
import { behaviouralFurther } from './behavioural-further.ts';
import { design } from './design.ts';
import { estimation } from './estimation.ts';
import { machineLearning } from './machine-learning.ts';
import { product } from './product.ts';
import { statistics } from './statistics.ts';

/** All that may be asked. An id stays what it is for ever: answers are kept by it. */
export const questions: readonly Question[] = [
  ...behavioural,
  ...behaviouralFurther,
  ...design,
  ...product,
  ...estimation,
  ...statistics,
  ...machineLearning,
];
