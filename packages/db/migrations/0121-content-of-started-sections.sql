-- What was drawn for a section before sections had a content stands in tables of its own.
update section set content = '{}'
where assessment_id in (select id from assessment where state <> 'ready');
