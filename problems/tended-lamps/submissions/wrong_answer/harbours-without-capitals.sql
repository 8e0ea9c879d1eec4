-- A harbour is the same however its name is written; it stands in the result under the first of these.
with nights as (select distinct lamp_id, night from tending),
numbered as (select lamp_id, night, night - (row_number() over (partition by lamp_id order by night))::int as run from nights),
runs as (select lamp_id, min(night) as first_night, count(*) as nights from numbered group by lamp_id, run),
longest as (select distinct on (lamp_id) * from runs order by lamp_id, nights desc, first_night desc),
placed as (select l.harbour, g.*, rank() over (partition by lower(trim(l.harbour)) order by nights desc) as place from longest g join lamp l on l.id = g.lamp_id)
select harbour, lamp_id, first_night, nights from placed where place = 1 order by harbour, lamp_id;
