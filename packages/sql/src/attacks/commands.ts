import { type Attack, noQuery } from './attack.ts';

const oneQuery = /begins with SELECT or WITH/;

/** Whatever is a command and no query. */
export const commands: readonly Attack[] = [
  noQuery('run a program', "copy (select 1) to program 'id'", oneQuery),
  noQuery('run a program for its output', "copy rider from program 'cat /etc/passwd'", oneQuery),
  noQuery('read a file', "copy rider from '/etc/passwd'", oneQuery),
  noQuery('write a file', "copy rider to '/tmp/stolen'", oneQuery),
  noQuery('run a block of code', 'do $$ begin loop end loop; end $$', oneQuery),
  noQuery(
    'make a function',
    "create function f() returns int language sql as 'select 1'",
    oneQuery,
  ),
  noQuery('make a temporary table', 'create temp table x as select * from rider', oneQuery),
  noQuery('load an extension', 'create extension dblink', oneQuery),
  noQuery('load a library', "load '/tmp/evil.so'", oneQuery),
  noQuery('be another role', 'set role app', oneQuery),
  noQuery('be the superuser', 'set session authorization app', oneQuery),
  noQuery('be oneself again', 'reset session authorization', oneQuery),
  noQuery('take all limits off', 'reset all', oneQuery),
  noQuery('take the time limit off', 'set statement_timeout = 0', oneQuery),
  noQuery('take the limit of temporary files off', 'set temp_file_limit = -1', oneQuery),
  noQuery('end the transaction', 'commit', oneQuery),
  noQuery('end the transaction by a longer word', 'end; begin', /./),
  noQuery('two statements', 'select 1; select 2', /one query/),
  noQuery(
    'a statement behind a right query',
    "select id from rider; set statement_timeout = '0'",
    /one query/,
  ),
  noQuery('end the transaction, then write', 'select 1; commit; drop table rider', /one query/),
  noQuery('close the cursor from within', 'select 1) ; commit; (select 1'),
  noQuery('another cursor', 'declare c cursor for select 1', oneQuery),
  noQuery('a prepared statement', 'prepare p as select 1', oneQuery),
  noQuery('listen to others', 'listen everybody', oneQuery),
  noQuery('lock a table', 'lock table rider in access exclusive mode', oneQuery),
  noQuery('delete', 'delete from rider', oneQuery),
  noQuery(
    'change by the way',
    'with gone as (delete from rider returning *) select * from gone',
    /data-modifying/,
  ),
  noQuery('write by selecting', 'select * into stolen from rider', /into/i),
  noQuery('look at the plan', 'explain analyze select * from rider', oneQuery),
  noQuery('show a setting', 'show data_directory', oneQuery),
  noQuery('a comment that does not end', 'select 1 /* ', /comment/),
  noQuery('nothing', '  -- nothing', /empty/),
  noQuery('parameters of the protocol', 'select $1', /parameter/),
  noQuery('the end of a message', 'select 1\0; drop table rider', /NUL/),
];
