// Run directly, for tests that import nothing of ours: makes the database to copy, and says where it is.
import { prepareLentDatabase } from './lend-database.ts';

process.stdout.write(prepareLentDatabase());
