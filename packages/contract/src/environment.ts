import { z } from 'zod';
import { environments } from './environments.ts';

export const EnvironmentSchema = z.enum(environments);
export type Environment = z.infer<typeof EnvironmentSchema>;
