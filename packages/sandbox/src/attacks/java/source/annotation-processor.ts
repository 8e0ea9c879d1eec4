import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'brings a processor of annotations along',
  language: 'java',
  code: `
import javax.annotation.processing.*;
@SupportedAnnotationTypes("*") public class P extends AbstractProcessor { static { while (true); } public boolean process(Set<? extends javax.lang.model.element.TypeElement> a, RoundEnvironment r) { return true; } }
class Solution { int solve(int n) { return 2 * n; } }
`,
  verdict: 'compile-error',
  says: /package javax\.annotation\.processing is not here/,
};
