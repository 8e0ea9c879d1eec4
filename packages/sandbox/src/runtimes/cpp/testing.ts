import { testingNative } from '../testing-native.ts';
import { missingForCpp } from './toolchain.ts';

/** Why nothing in C++ can be tried here, or null. */
export const notTried = missingForCpp();

export const { test: testCpp, inTests: cppInTests } = testingNative('cpp', 'C++', notTried);
