-- From each night on which a run begins, the first night after it that was missed.
with nights as (
  select distinct lamp_id, night from tending
), runs as (
  select a.lamp_id, a.night as first_night,
    (
      select min(b.night) from nights b
      where b.lamp_id = a.lamp_id and b.night >= a.night
        and not exists (
          select 1 from nights c where c.lamp_id + 0 = b.lamp_id and c.night + 0 = b.night + 1
        )
    ) - a.night + 1 as nights
  from nights a
), best as (
  select distinct on (lamp_id) * from runs order by lamp_id, nights desc, first_night desc
), placed as (
  select l.harbour, b.*, rank() over (partition by l.harbour order by b.nights desc) as place
  from best b join lamp l on l.id = b.lamp_id
)
select harbour, lamp_id, first_night, nights from placed where place = 1 order by harbour, lamp_id
