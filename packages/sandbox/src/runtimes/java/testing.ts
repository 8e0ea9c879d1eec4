import { testingNative } from '../testing-native.ts';
import { missingForJava } from './toolchain.ts';

/** Why nothing in Java can be tried here, or null. */
export const notTried = missingForJava();

export const { test: testJava, inTests: javaInTests } = testingNative('java', 'Java', notTried);
