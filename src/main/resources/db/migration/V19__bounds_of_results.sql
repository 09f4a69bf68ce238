-- The least and the greatest result that an indicator can have, plain; nothing where that is not told.
alter table plan_indicator add column least_result varchar(60);
alter table plan_indicator add column greatest_result varchar(60);
